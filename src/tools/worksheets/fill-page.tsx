import { startDocuments } from '../documents/start-documents.ts';
import { Fill } from './Fill.tsx';
import { keptAs } from './filled-kind.ts';
import { startPage } from './start-page.tsx';

/** Put the worksheets into the page. Needs a place `[data-worksheets]` with the addresses as JSON. */
export const startWorksheets = (): void =>
  startPage('data-worksheets', (addresses, fillables) => (
    <Fill
      addresses={addresses}
      fillables={fillables}
      store={startDocuments(keptAs('worksheet'), fillables.edition)}
      asked={new URLSearchParams(location.search)}
    />
  ));
