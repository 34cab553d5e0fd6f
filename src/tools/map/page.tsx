import { labels } from '#messages/map-page.ts';
import { startDocuments } from '../documents/start-documents.ts';
import { startTool } from '../start-tool.tsx';
import { addressesShape, loadMappables } from './load-frameworks.ts';
import { MapCurriculum } from './MapCurriculum.tsx';
import { programKind } from './program-kind.ts';

/** Put the tool into the page. Needs a place `[data-map]` with its addresses as JSON. */
export const startMap = (): void =>
  startTool('data-map', addressesShape, labels, async (addresses) => {
    const mappables = await loadMappables(addresses.choices);
    const store = startDocuments(programKind, mappables.edition);
    return <MapCurriculum addresses={addresses} mappables={mappables} store={store} />;
  });
