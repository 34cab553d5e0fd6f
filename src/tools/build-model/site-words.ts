import type { SiteWords } from '../../building/model/content-words.ts';
import { type BuiltWordsFile, readBuiltWords } from '../../payloads/built-words.ts';
import { readJson, type Shape } from '../page-data.ts';
import { type Piece, pieceOf } from '../piece.ts';

const shape: Shape<BuiltWordsFile> = {
  edition: 'string',
  tiers: 'array',
  competencies: 'array',
  models: 'array',
  credentials: 'array',
  terms: 'array',
  occupations: 'object',
  ownSource: 'array',
  identifiers: 'object',
  addresses: 'object',
};

/** What is known of this site, for checking a model and writing its files. @param address of its file */
export const siteWords = (address: string): Piece<SiteWords> =>
  pieceOf(async () => readBuiltWords(await readJson(address, shape)));
