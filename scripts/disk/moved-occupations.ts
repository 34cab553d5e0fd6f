import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listMovedOccupations, type MovedOccupation } from '../../src/addresses/redirects.ts';
import { formerTitlesFile, occupationsFolder } from '../../src/reading/read-occupations.ts';
import { readTsv } from '../../src/reading/read-tsv.ts';
import { formerTitles, occupationTables } from '../../src/schemas/occupation-tables.ts';

/**
 * List the addresses that occupations of a content folder had by titles of earlier releases, from the two small tables that
 * tell of them. Lines that are wrong are passed over: the check of the content tells of them.
 *
 * @param root folder that holds `occupations/`: `content`
 */
export function readMovedOccupations(root: string): MovedOccupation[] {
  const read = (path: string): string => {
    const file = join(root, path);
    return existsSync(file) ? readFileSync(file, 'utf8') : '';
  };
  const former = readTsv(formerTitles, read(formerTitlesFile)).rows;
  if (former.length === 0) return [];
  const { rows } = readTsv(occupationTables.occupations, read(`${occupationsFolder}occupations.tsv`));
  return listMovedOccupations({ bySoc: new Map(rows.map((one) => [one.soc, one])), formerTitles: former });
}
