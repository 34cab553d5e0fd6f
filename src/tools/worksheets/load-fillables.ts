import { type FillableFile, type Fillables, readFillables } from '../../payloads/fillable.ts';
import { readJson, type Shape } from '../page-data.ts';

/** Where the tools for worksheets find what they read, and where they lead. */
export interface SheetAddresses {
  readonly rows: string;
  /** Folder of the texts. */
  readonly texts: string;
  /** The pages: worksheets, survey, answer, mapper. */
  readonly fill: string;
  readonly survey: string;
  readonly answer: string;
  readonly map: string;
}

/** The members of `SheetAddresses`. */
export const addressesShape: Shape<SheetAddresses> = {
  rows: 'string',
  texts: 'string',
  fill: 'string',
  survey: 'string',
  answer: 'string',
  map: 'string',
};

const rowsShape: Shape<FillableFile> = { edition: 'string', competencies: 'array', subjects: 'array' };

/** Load the rows of all worksheets. */
export const loadFillables = async (address: string): Promise<Fillables> =>
  readFillables(await readJson(address, rowsShape));
