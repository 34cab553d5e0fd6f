import { fileWords, type FiledWords } from '../../payloads/search-files.ts';
import { type Letter, searchLetters } from '../../payloads/search-letters.ts';
import { searchNames } from '../../payloads/search-names.ts';
import { loadAtlas } from '../../site/atlas.ts';
import { allUrls } from '../../site/urls.ts';

let letters: Promise<Letter[]> | undefined;
let filed: Promise<FiledWords> | undefined;

/** File all names once a build. */
export function loadFiledWords(): Promise<FiledWords> {
  filed ??= loadAtlas().then((atlas) => fileWords(searchNames(atlas, allUrls)));
  return filed;
}

/** Put all names under their letters once a build. */
export function loadLetters(): Promise<Letter[]> {
  letters ??= loadAtlas().then((atlas) => searchLetters(searchNames(atlas, allUrls)));
  return letters;
}
