import { derive } from '../../domain/derive.ts';
import { fileWords, type FiledWords } from '../../payloads/search-files.ts';
import { type Letter, searchLetters } from '../../payloads/search-letters.ts';
import { searchNames } from '../../payloads/search-names.ts';
import { loadAtlas } from '../../site/atlas.ts';
import { allUrls } from '../../site/urls.ts';
import type { Atlas } from '../../domain/atlas/atlas.ts';

const filed = derive((atlas: Atlas) => fileWords(searchNames(atlas, allUrls)));
const letters = derive((atlas: Atlas) => searchLetters(searchNames(atlas, allUrls)));

/** File all names once. */
export const loadFiledWords = (): FiledWords => filed(loadAtlas());

/** Put all names under their letters once. */
export const loadLetters = (): readonly Letter[] => letters(loadAtlas());
