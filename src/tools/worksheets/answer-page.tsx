import { startDocuments } from '../documents/start-documents.ts';
import { Answer } from './Answer.tsx';
import { keptAs } from './filled-kind.ts';
import { startPage } from './start-page.tsx';

/** Put the answers to a survey into the page. Needs a place `[data-answer]` with the addresses as JSON. */
export const startAnswer = (): void =>
  startPage('data-answer', (addresses, fillables) => (
    <Answer addresses={addresses} fillables={fillables} store={startDocuments(keptAs('reply'), fillables.edition)} />
  ));
