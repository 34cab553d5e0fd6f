import { everyLiveColumn } from '../domain/worksheets/worksheet-columns.ts';
import { insist, isDay, isKey, isUuid } from '../record/forms.ts';
import type { Stamp } from '../schemas/record.ts';

/** What is kept of worksheets: a worksheet that somebody fills in, a survey of employers with the answers that came, and the answers of one employer while they are written. */
export const filledKinds = ['worksheet', 'survey', 'reply'] as const;

/** One of them. */
export type FilledKind = (typeof filledKinds)[number];

/** What each is called in its file. */
export const filledFormats = {
  worksheet: 'cairn-worksheet',
  survey: 'cairn-survey',
  reply: 'cairn-survey-reply',
} as const satisfies Readonly<Record<FilledKind, string>>;

/** The version that this code writes. */
export const filledVersion = 1;

/** The longest that texts may be, in characters (UTF-16), and the most things of a kind. */
export const filledLimits = {
  name: 120,
  by: 200,
  cell: 500,
  prose: 2000,
  /** A survey as it is sent, as text. */
  form: 40_000,
  /** The answers of one employer, as text. */
  answers: 120_000,
  came: 2000,
  fields: 12_000,
} as const;

/** A text that was written into a field; empty once it was taken back. */
export interface Field extends Stamp {
  readonly text: string;
}

/**
 * Something that is filled in: texts by the names of their fields. Each has a stamp, and the later one counts, so that copies can be joined in
 * any order.
 *
 * Fields of a worksheet: `of`, the key of its model or job; `name`; `by`; and, by the id of a competency, a space and the name of a
 * column, what stands in a cell. Of a survey: `of`, `title`, `note`, `closing`; `without teamwork` for what is not asked; `came <uuid>`, an
 * answer as it came. Of a reply: `form`, the survey as it came; `size`, `sector`, and cells.
 */
export interface Filled {
  readonly format: (typeof filledFormats)[FilledKind];
  readonly version: typeof filledVersion;
  /** UUID. */
  readonly id: string;
  /** Day on which it was begun. */
  readonly made: string;
  /** The day of the latest change in the content that it was begun with. */
  readonly edition: string;
  /** The highest turn in it. */
  readonly turn: number;
  readonly fields: Readonly<Record<string, Field>>;
}

/** Whether a text is the id of a competency: `teamwork`, `retail/associate-sales`. */
export const isCompetencyId = (text: string): boolean =>
  text.length <= 160 && /^[a-z0-9][a-z0-9-]*(?:\/[a-z0-9-]+)?$/.test(text);

/** Name a cell: the competency of its row and the name of its column. */
export const cellName = (competency: string, column: string): string => `${competency} ${column}`;

/** Take the name of a cell apart; nothing for the name of another field. */
export function cellOf(name: string): { readonly competency: string; readonly column: string } | undefined {
  const at = name.indexOf(' ');
  const [competency, column] = [name.slice(0, at), name.slice(at + 1)];
  return at > 0 && everyLiveColumn.has(column) && isCompetencyId(competency) ? { competency, column } : undefined;
}

const plain: Readonly<Record<FilledKind, Readonly<Record<string, number>>>> = {
  worksheet: { of: 250, name: filledLimits.name, by: filledLimits.by },
  survey: { of: 250, title: filledLimits.name, note: filledLimits.prose, closing: filledLimits.prose },
  reply: { form: filledLimits.form, size: 20, sector: 20 },
};

/** The longest that the text of a field may be; nothing where the kind has no such field. */
export function longestOf(kind: FilledKind, name: string): number | undefined {
  if (Object.hasOwn(plain[kind], name)) return plain[kind][name];
  if (kind !== 'survey') return cellOf(name) && filledLimits.cell;
  const at = name.indexOf(' ');
  const [what, which] = [name.slice(0, at), name.slice(at + 1)];
  if (what === 'without' && isCompetencyId(which)) return 3;
  return what === 'came' && isUuid(which) ? filledLimits.answers : undefined;
}

/** Whether a text may stand in a field: a key in `of`, an answer of its list in a cell that has one. Any field may be empty. */
export function mayStand(name: string, text: string): boolean {
  if (text === '') return true;
  if (name === 'of') return isKey(text);
  if (name.startsWith('without ')) return text === 'yes';
  const cell = cellOf(name);
  const choices = cell ? everyLiveColumn.get(cell.column)!.choices : [];
  return choices.length === 0 || choices.includes(text);
}

/** The kind of something that is filled in. */
export const kindOf = ({ format }: Pick<Filled, 'format'>): FilledKind =>
  filledKinds.find((kind) => filledFormats[kind] === format)!;

/** What stands in a field; empty where nothing does. */
export const textIn = ({ fields }: Pick<Filled, 'fields'>, name: string): string =>
  Object.hasOwn(fields, name) ? fields[name]!.text : '';

/**
 * Begin one that holds nothing yet.
 *
 * @param id UUID v4, made at random by the browser
 * @throws {RangeError} if the id is no UUID, or a day is none
 */
export function newFilled(
  kind: FilledKind,
  { id, edition, today }: { readonly id: string; readonly edition: string; readonly today: string },
): Filled {
  insist(isUuid, id, 'UUID');
  insist(isDay, edition, 'day');
  insist(isDay, today, 'day');
  return { format: filledFormats[kind], version: filledVersion, id, made: today, edition, turn: 1, fields: {} };
}
