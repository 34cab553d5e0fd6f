import type { Entries, Kind } from '../atlas/entries.ts';
import { type Finding, problemAt } from '../errors.ts';
import { socCodes, socPlaceOf } from '../atlas/soc.ts';

const lookUp = 'look the occupation up at onetonline.org and write its code of O*NET-SOC 2019';

/** Every occupation code begins with a code of the Standard Occupational Classification of 2018. */
export function occupationsKnown({
  jobs,
  industries,
  ladders,
  resources,
  soc,
  occupations: known,
}: Entries): Finding[] {
  // A list that could not be read has been told of already.
  if (socCodes(soc).length === 0) return [];
  const unknown = (kind: Kind, id: string, list: string, named: readonly { soc?: string | undefined }[]) =>
    named.flatMap(({ soc: code }, i) =>
      code === undefined || socPlaceOf(soc, code)
        ? []
        : problemAt(
            kind,
            id,
            `${list}.${i}.soc`,
            `no occupation of SOC 2018 has the code "${code.slice(0, 7)}"`,
            lookUp,
          ),
    );
  // A resource leads to the pages of its occupations, so its codes are those of the tables, wherever there are tables.
  const unlisted = (id: string, codes: readonly string[]) =>
    codes.flatMap((code, i) =>
      known.bySoc.has(code) || (known.bySoc.size === 0 && socPlaceOf(soc, code))
        ? []
        : problemAt('resources', id, `occupations.${i}`, `O*NET has no occupation with the code "${code}"`, lookUp),
    );
  return [
    ...[...jobs].flatMap(([id, { occupations }]) => unknown('jobs', id, 'occupations', occupations)),
    ...[...industries].flatMap(([id, { occupations }]) => unknown('industries', id, 'occupations', occupations)),
    ...[...resources].flatMap(([id, { occupations }]) => unlisted(id, occupations)),
    ...[...ladders].flatMap(([id, { places }]) => unknown('ladders', id, 'places', places)),
  ];
}
