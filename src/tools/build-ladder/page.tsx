import { labels } from '#messages/build-ladder.ts';
import { startDocuments } from '../documents/start-documents.ts';
import { startTool } from '../start-tool.tsx';
import { BuildLadder } from './BuildLadder.tsx';
import { ladderKind } from './ladder-kind.ts';
import { addressesShape, loadChoices } from './load-choices.ts';

/** Put the tool into the page. Needs a place `[data-build-ladder]` with its addresses as JSON. */
export const startBuildLadder = (): void =>
  startTool('data-build-ladder', addressesShape, labels, async (addresses) => {
    const choices = await loadChoices(addresses.choices);
    const store = startDocuments(ladderKind, choices.edition);
    return <BuildLadder addresses={addresses} choices={choices} store={store} />;
  });
