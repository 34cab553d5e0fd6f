import { isObject } from '../domain/json.ts';
import { liveColumns } from '../domain/worksheets/worksheet-columns.ts';
import { firmSectors, firmSizes } from '../domain/worksheets/firms.ts';
import { isDay, isKey, isUuid } from '../record/forms.ts';
import { tidy } from '../record/own-words.ts';
import { readJson } from '../record/read-json.ts';
import type { Trouble } from '../record/troubles.ts';
import { fill, textsOf } from './change.ts';
import { cellName, type Filled, filledLimits, isCompetencyId, newFilled, textIn } from './filled.ts';

/** What the files are called in themselves: a survey as it is sent, and the answers of one employer as they come back. */
export const sentFormats = { form: 'cairn-survey-form', answers: 'cairn-survey-answers' } as const;

/** The version of both that this code writes. */
export const sentVersion = 1;

/** A survey as it is sent to employers: without the answers that came. */
export interface SurveyForm {
  /** UUID of the survey. */
  readonly id: string;
  /** Key of the model or job: `industry:retail`. */
  readonly of: string;
  /** Day of the latest change of the content that it was made with. */
  readonly edition: string;
  readonly title: string;
  readonly note: string;
  readonly closing: string;
  /** Ids of the competencies of the model or job that are not asked, in order. */
  readonly without: readonly string[];
}

/** The answers of one employer as they come back. No name, no day. */
export interface SurveyAnswers {
  /** UUID, made for these answers. */
  readonly id: string;
  /** UUID of the survey; undefined for a worksheet that was filled in without one. */
  readonly survey: string | undefined;
  readonly of: string;
  readonly edition: string;
  /** One of `firmSizes`, or empty. */
  readonly size: string;
  /** One of `firmSectors`, or empty. */
  readonly sector: string;
  /** Of each competency the text in each column of the employer worksheet that was filled in. Never empty. */
  readonly cells: ReadonlyMap<string, Readonly<Record<string, string>>>;
}

const scales = liveColumns.employer.filter(({ choices }) => choices.length > 0);
const own = 'words';

/** The survey as it is sent. */
export const formOf = (survey: Filled): SurveyForm => ({
  id: survey.id,
  of: textIn(survey, 'of'),
  edition: survey.edition,
  title: textIn(survey, 'title'),
  note: textIn(survey, 'note'),
  closing: textIn(survey, 'closing'),
  without: [...textsOf(survey).keys()]
    .filter((name) => name.startsWith('without '))
    .map((name) => name.slice('without '.length))
    .sort(),
});

/** Make a survey of what was sent, so that who has only that can go on counting. */
export const surveyOf = (form: SurveyForm, today: string): Filled =>
  fill(
    newFilled('survey', { id: form.id, edition: form.edition, today }),
    {
      of: form.of,
      title: form.title,
      note: form.note,
      closing: form.closing,
      ...Object.fromEntries(form.without.map((competency) => [`without ${competency}`, 'yes'])),
    },
    today,
  );

/** Write a survey as it is sent, as one line of JSON. */
export const writeForm = (form: SurveyForm): string =>
  JSON.stringify({ format: sentFormats.form, version: sentVersion, ...form });

/** What was read of a file that was sent, or why nothing was. */
export type ReadSent<T> = { readonly sent: T } | { readonly trouble: Trouble };

/** Read a survey as it was sent. Never throws. A file that is damaged is refused whole: an employer must not answer half of it. */
export function readForm(text: string): ReadSent<SurveyForm> {
  const read = readWhole(text, sentFormats.form);
  if ('trouble' in read) return read;
  const { id, of, edition, title, note, closing, without } = read.sent;
  if (typeof id !== 'string' || !isUuid(id)) return wrong('uuid', id, 'id');
  if (typeof of !== 'string' || !isKey(of)) return wrong('key', of, 'of');
  if (typeof edition !== 'string' || !isDay(edition)) return wrong('day', edition, 'edition');
  if (!Array.isArray(without)) return wrong('list', without, 'without');
  const words = (value: unknown, most: number): string => (typeof value === 'string' ? tidy(value, most) : '');
  return {
    sent: {
      id,
      of,
      edition,
      title: words(title, filledLimits.name),
      note: words(note, filledLimits.prose),
      closing: words(closing, filledLimits.prose),
      without: without.filter((one): one is string => typeof one === 'string' && isCompetencyId(one)).slice(0, 1000),
    },
  };
}

/**
 * Gather the answers out of what was filled in: a reply to a survey, or the employer worksheet of a model or job.
 *
 * @param about the survey that is answered; without one, what the worksheet says of itself
 */
export function answersOf(filled: Filled, about?: Pick<SurveyForm, 'id' | 'of' | 'without'>): SurveyAnswers {
  const left = new Set(about?.without);
  const cells = new Map<string, Record<string, string>>();
  for (const [name, text] of textsOf(filled)) {
    const [competency = '', column = ''] = name.split(' ');
    if (!liveColumns.employer.some(({ id }) => id === column) || left.has(competency)) continue;
    cells.set(competency, { ...cells.get(competency), [column]: text });
  }
  return {
    id: filled.id,
    survey: about?.id,
    of: about?.of ?? textIn(filled, 'of'),
    edition: filled.edition,
    size: textIn(filled, 'size'),
    sector: textIn(filled, 'sector'),
    cells,
  };
}

/** Put answers into the fields of an employer worksheet. */
export const cellsOf = ({ cells }: Pick<SurveyAnswers, 'cells'>): Record<string, string> =>
  Object.fromEntries(
    [...cells].flatMap(([competency, texts]) =>
      Object.entries(texts).map(([column, text]) => [cellName(competency, column), text]),
    ),
  );

/**
 * Write answers as one line of JSON: of each competency a digit for each scale, 0 where nothing was said, and own words apart. So the
 * answers to sixty competencies fit into a link.
 */
export function writeAnswers({ cells, survey, ...about }: SurveyAnswers): string {
  const inRow = [...cells].sort(([a], [b]) => (a < b ? -1 : 1));
  const digits = inRow.map(([competency, texts]) => [
    competency,
    scales.map(({ id, choices }) => choices.indexOf(texts[id] ?? '') + 1).join(''),
  ]);
  const words = inRow.flatMap(([competency, texts]) => (texts[own] ? [[competency, texts[own]]] : []));
  return JSON.stringify({
    format: sentFormats.answers,
    version: sentVersion,
    ...about,
    ...(survey !== undefined && { survey }),
    says: Object.fromEntries(digits) as object,
    words: Object.fromEntries(words) as object,
  });
}

/** Read answers. Never throws. A file that is damaged is refused whole, so that nobody is counted with half of what they said. */
export function readAnswers(text: string): ReadSent<SurveyAnswers> {
  const read = readWhole(text, sentFormats.answers);
  if ('trouble' in read) return read;
  const { id, survey, of, edition, size, sector, says, words } = read.sent;
  if (typeof id !== 'string' || !isUuid(id)) return wrong('uuid', id, 'id');
  if (survey !== undefined && !(typeof survey === 'string' && isUuid(survey))) return wrong('uuid', survey, 'survey');
  if (typeof of !== 'string' || !isKey(of)) return wrong('key', of, 'of');
  if (typeof edition !== 'string' || !isDay(edition)) return wrong('day', edition, 'edition');
  if (!isObject(says)) return wrong('object', says, 'says');
  const cells = new Map<string, Record<string, string>>();
  const put = (competency: string, column: string, value: string): void =>
    void cells.set(competency, { ...cells.get(competency), [column]: value });
  for (const [competency, digits] of Object.entries(says)) {
    if (!isCompetencyId(competency)) return wrong('key', competency, 'says');
    if (typeof digits !== 'string' || !/^\d{1,12}$/.test(digits)) return wrong('answer', digits, 'says');
    for (const [i, { id: column, choices }] of scales.entries()) {
      const at = Number(digits[i] ?? '0');
      if (at > choices.length) return wrong('answer', digits, 'says');
      if (at > 0) put(competency, column, choices[at - 1]!);
    }
  }
  for (const [competency, said] of Object.entries(isObject(words) ? words : {})) {
    const tidied = typeof said === 'string' && isCompetencyId(competency) ? tidy(said, filledLimits.cell) : '';
    if (tidied !== '') put(competency, own, tidied);
  }
  const known = (value: unknown, all: readonly string[]): string => all.find((one) => one === value) ?? '';
  return {
    sent: { id, survey, of, edition, size: known(size, firmSizes), sector: known(sector, firmSectors), cells },
  };
}

function readWhole(text: string, format: string): ReadSent<Readonly<Record<string, unknown>>> {
  const { value, trouble } = readJson(text);
  if (trouble) return { trouble };
  if (!isObject(value) || value['format'] !== format || typeof value['version'] !== 'number')
    return { trouble: { what: 'no-record', path: [] } };
  const { version } = value;
  if (version > sentVersion) return { trouble: { what: 'newer', version, known: sentVersion, path: [] } };
  return { sent: value };
}

const wrong = (
  wanted: (Trouble & { readonly what: 'field' })['wanted'],
  found: unknown,
  name: string,
): { readonly trouble: Trouble } => ({
  trouble: { what: 'field', wanted, found: String(found ?? '').slice(0, 40), path: [name] },
});
