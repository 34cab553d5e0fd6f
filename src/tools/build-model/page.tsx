import { labels } from '#messages/build-model.ts';
import { startDocuments } from '../documents/start-documents.ts';
import { startTool } from '../start-tool.tsx';
import { BuildModel } from './BuildModel.tsx';
import { dataShape, loadGround } from './ground.ts';
import { modelKind } from './kind.ts';

/** Put the tool into the page. Needs a place `[data-build-model]` with its addresses and tiers as JSON. */
export const startBuildModel = (): void =>
  startTool('data-build-model', dataShape, labels, async (data) => {
    const ground = await loadGround(data);
    const store = startDocuments(modelKind, ground.mappables.edition);
    return <BuildModel ground={ground} store={store} />;
  });
