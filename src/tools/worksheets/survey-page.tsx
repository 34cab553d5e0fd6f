import { startDocuments } from '../documents/start-documents.ts';
import { keptAs } from './filled-kind.ts';
import { startPage } from './start-page.tsx';
import { Survey } from './Survey.tsx';

/** Put the survey of employers into the page. Needs a place `[data-survey]` with the addresses as JSON. */
export const startSurvey = (): void =>
  startPage('data-survey', (addresses, fillables) => (
    <Survey
      addresses={addresses}
      fillables={fillables}
      store={startDocuments(keptAs('survey'), fillables.edition)}
      asked={new URLSearchParams(location.search)}
    />
  ));
