import type { Atlas } from '../../domain/atlas/atlas.ts';
import { appearedOn } from '../../domain/ledger/dates.ts';
import type { DataSite } from '../data-file.ts';
import type { WorkbookProperties } from './xlsx-parts.ts';

/** What a file for an office program is about. */
export interface BookAbout {
  readonly title: string;
  readonly description: string;
  /** Key of what it holds, which tells when that first appeared. */
  readonly key: string;
  /** Day on which it last changed. */
  readonly day: string;
}

/** What a file for an office program tells of itself. */
export const bookProperties = (
  atlas: Atlas,
  site: DataSite,
  { title, description, key, day }: BookAbout,
): WorkbookProperties => ({
  title,
  description,
  creator: site.publisher,
  language: site.language,
  created: appearedOn(atlas, key),
  modified: day,
});
