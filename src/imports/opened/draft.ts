import type { OpenedItem } from '../../domain/opened/framework.ts';
import { longestShown } from '../../domain/opened/limits.ts';
import type { NotTaken, Remark, ReportRow } from '../../domain/opened/report.ts';
import { tidyLanguage } from './languages.ts';
import { plainText } from '../../domain/opened/plain-text.ts';

/** How far a reader has come: what it does, and what part of it is done, 0–1. */
export type Tell = (stage: 'reading' | 'items' | 'placing', done: number) => void;

/** The rows of a report while a file is read. */
export class Notebook {
  readonly rows: ReportRow[] = [];

  /** Say that a record was left out, and why. */
  refuse(at: number, what: NotTaken, own: About = {}): void {
    this.rows.push({ at, what, taken: false, ...cut(own) });
  }

  /** Say something of a record that was taken. */
  remark(at: number, what: Remark, own: About = {}): void {
    this.rows.push({ at, what, taken: true, ...cut(own) });
  }
}

/** What a row is about, beside its place. */
type About = Pick<ReportRow, 'id' | 'about' | 'list'>;

const cut = ({ id, about, list }: About): About => ({
  ...(list !== undefined && { list }),
  ...(id !== undefined && { id: id.slice(0, longestShown) }),
  ...(about !== undefined && { about: about.slice(0, longestShown) }),
});

/** An item of which a reader knows only what the file gives. */
export type Draft = Omit<OpenedItem, 'id'> & {
  /** Missing where the file gives none. */
  readonly id?: string;
};

/**
 * Read the words of an item: markup taken out, languages in one spelling. What was changed is told.
 *
 * @returns the text, and whether it differs from what stands in the file
 */
export function readWords(
  raw: string,
  at: number,
  notebook: Notebook,
): { readonly text: string; readonly changed: boolean } {
  const text = plainText(raw);
  if (text.markup && text.text !== '') notebook.remark(at, 'markup', { about: raw });
  return { text: text.text, changed: text.text !== raw };
}

/** Read a tag of a language in any of its spellings. A tag that is none is kept out, and told. */
export function readLanguage(raw: string, at: number, notebook: Notebook): string | undefined {
  const tidy = tidyLanguage(raw);
  if (tidy === undefined) notebook.remark(at, 'unknown-language', { about: raw });
  return tidy;
}
