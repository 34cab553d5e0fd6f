import { packText, unpackText } from '../record/packed-text.ts';
import type { Trouble } from '../record/troubles.ts';
import {
  type ReadSent,
  readAnswers,
  readForm,
  sentVersion,
  type SurveyAnswers,
  type SurveyForm,
  writeAnswers,
  writeForm,
} from './survey.ts';

/** What the fragments are called: `#survey=1.eJy…`, `#answer=1.eJy…`. */
const names = { form: 'survey', answers: 'answer' } as const;

/** Write a survey as the fragment of an address. @returns nothing where the browser cannot pack */
export const formLink = (form: SurveyForm): Promise<string | undefined> =>
  packText(names.form, sentVersion, writeForm(form));

/** Write answers as the fragment of an address; a point shows where it ends, so that it can stand in a text. @returns nothing where the browser cannot pack */
export async function answersLink(answers: SurveyAnswers): Promise<string | undefined> {
  const link = await packText(names.answers, sentVersion, writeAnswers(answers));
  return link === undefined ? undefined : `${link}.`;
}

/** Whether a fragment holds a survey, or answers. */
export const holds = (fragment: string, what: keyof typeof names): boolean =>
  new RegExp(`(?:^|[#&])${names[what]}(?:=|%3D)\\d`, 'i').test(fragment);

/** Read a survey out of the fragment of an address. Never throws. */
export async function readFormLink(fragment: string): Promise<ReadSent<SurveyForm>> {
  const read = await unpackText(fragment, names.form, sentVersion);
  return 'text' in read ? readForm(read.text) : read;
}

/**
 * Read all answers out of a text in which links or codes of answers stand, whatever stands around them. Never throws.
 *
 * @returns one for each that begins there, in order
 */
export async function readAnswersIn(text: string): Promise<ReadSent<SurveyAnswers>[]> {
  const starts = [...text.matchAll(/(?:#|%23)\s*answer\s*(?:=|%3D)/gi)].map(({ index }) => index);
  const pieces = starts.map((start, i) => text.slice(start, starts[i + 1]));
  return Promise.all(
    pieces.map(async (piece) => {
      const read: { readonly text: string } | { readonly trouble: Trouble } = await unpackText(
        piece,
        names.answers,
        sentVersion,
      );
      return 'text' in read ? readAnswers(read.text) : read;
    }),
  );
}
