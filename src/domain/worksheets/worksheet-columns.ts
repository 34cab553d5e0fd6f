import type { WorksheetKind } from './worksheet-rows.ts';

/** The worksheets that are filled in on the screen as they stand; courses are mapped in a tool of their own. */
export const liveKinds = ['gap', 'employer', 'credential'] as const satisfies readonly WorksheetKind[];

/** One of them. */
export type LiveKind = (typeof liveKinds)[number];

/** A column that is there to be filled in. */
export interface LiveColumn {
  /** Name in saved files; no two of all worksheets have the same. */
  readonly id: string;
  /** Names of the answers in saved files, in their order; none where one writes freely. */
  readonly choices: readonly string[];
}

const choose = (id: string, ...choices: readonly string[]): LiveColumn => ({ id, choices });
const write = (id: string): LiveColumn => ({ id, choices: [] });

/**
 * The columns of each worksheet, in the order of their words in `messages/…/worksheets.ts`. Names stand in saved files and links and
 * never change; a new answer goes to the end, because links name answers by their place.
 */
export const liveColumns: Readonly<Record<LiveKind, readonly LiveColumn[]>> = {
  gap: [
    choose('needed', 'yes', 'later', 'no'),
    choose('stands', 'shown', 'some', 'not-yet'),
    write('seen'),
    write('closes'),
    write('due'),
  ],
  employer: [
    choose('counts', 'not', 'useful', 'must'),
    choose('level', 'basic', 'skilled', 'advanced', 'expert'),
    choose('when', 'hiring', 'learned'),
    choose('find', 'easy', 'while', 'hard'),
    write('words'),
  ],
  credential: [
    choose('weighs', 'not', 'preferred', 'essential'),
    choose('holds', 'yes', 'partly', 'no'),
    choose('judged', 'written', 'shown', 'sample', 'record'),
    write('note'),
  ],
};

/** Names of the cells of a workbook by which it is known again; those of its subject and edition stand in every one, the others in those that the tool writes. */
export const bookNames = {
  subject: 'cairn_subject',
  edition: 'cairn_edition',
  worksheet: 'cairn_worksheet',
  name: 'cairn_name',
  by: 'cairn_by',
} as const;

/** Every column of all worksheets, by its name. */
export const everyLiveColumn: ReadonlyMap<string, LiveColumn> = new Map(
  liveKinds.flatMap((kind) => liveColumns[kind].map((column) => [column.id, column] as const)),
);

/** A column with its words. */
export interface WordedColumn {
  readonly id: string;
  readonly name: string;
  readonly choices: readonly { readonly id: string; readonly word: string }[];
}

/**
 * Give the columns of a worksheet their words.
 *
 * @param words name and answers of each column, in the order of the columns
 * @throws {RangeError} if there are more or fewer words than columns or answers
 */
export function wordedColumns(
  kind: LiveKind,
  words: readonly { readonly name: string; readonly choices: readonly string[] }[],
): WordedColumn[] {
  const columns = liveColumns[kind];
  if (words.length !== columns.length)
    throw new RangeError(`${kind}: ${words.length} words for ${columns.length} columns`);
  return columns.map(({ id, choices }, i) => {
    const { name, choices: said } = words[i]!;
    if (said.length !== choices.length) throw new RangeError(`${kind}: ${id} has ${choices.length} answers`);
    return { id, name, choices: choices.map((choice, at) => ({ id: choice, word: said[at]! })) };
  });
}
