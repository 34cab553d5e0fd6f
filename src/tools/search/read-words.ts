import type { WordsFile, WordsIndex } from '../../payloads/search-files.ts';
import { readJson, type Shape } from '../page-data.ts';
import { isFileOf, openWordFiles, type WordFiles } from './word-files.ts';

const indexShape: Shape<WordsIndex> = { things: 'number', starts: 'string' };
const fileShape: Shape<WordsFile> = { from: 'string', things: 'array', common: 'object' };

const opened = new Map<string, Promise<WordFiles>>();

/**
 * Open the files of words in a folder of the site, once a page. What fails to load is asked for again the next time.
 *
 * @param index what stands in the index, where it was asked for already
 */
export function readWordFiles(folder: string, index?: Promise<WordsIndex>): Promise<WordFiles> {
  const known = opened.get(folder);
  if (known) return known;
  const opening = (index ?? readJson(`${folder}index.json`, indexShape)).then((read) =>
    openWordFiles(
      read,
      async (at) => {
        const file = await readJson(`${folder}${at}.json`, fileShape);
        // After a new build, everything is read anew.
        if (!isFileOf(read, at, file)) opened.delete(folder);
        return file;
      },
      async () => (await readJson<{ words: string }>(`${folder}spellings.json`, { words: 'string' })).words,
    ),
  );
  opening.catch(() => opened.delete(folder));
  opened.set(folder, opening);
  return opening;
}
