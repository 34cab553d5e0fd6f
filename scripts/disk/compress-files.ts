import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { isForHosts } from '../deploy/answers.ts';
import { caseFolder } from '../deploy/headers.ts';
import { isText, mediaTypeOf } from '../deploy/media-types.ts';
import { listFiles } from './list-files.ts';

const zip = promisify(gzip);
const brotli = promisify(brotliCompress);

/** Bytes from which a text is worth it. */
const least = 512;

/** Files at a time: as many as Node compresses at once. */
const atOnce = 4;

/**
 * Put beside every text of a built site what gzip and brotli make of it, for servers that send such files as they are:
 * `index.html.gz`, `index.html.br`.
 *
 * @returns how many files were made
 */
export async function compressFiles(folder: string): Promise<number> {
  const waiting = listFiles(folder).filter((file) => !isForHosts(`/${file}`) && isTextFile(file));
  let made = 0;
  const work = async (): Promise<void> => {
    for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
      const path = join(folder, file);
      const text = await readFile(path);
      if (text.length < least) continue;
      await writeFile(`${path}.gz`, await zip(text, { level: 9 }));
      await writeFile(
        `${path}.br`,
        await brotli(text, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: text.length } }),
      );
      made += 2;
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return made;
}

/** CASE files have no ending, and are JSON. */
const isTextFile = (file: string): boolean => isText(mediaTypeOf(file)) || `/${file}`.startsWith(caseFolder);
