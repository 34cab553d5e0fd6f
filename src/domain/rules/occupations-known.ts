import { type Entries, whereIs } from '../atlas/entries.ts';
import type { Problem } from '../errors.ts';
import { socCodes, socPlaceOf } from '../atlas/soc.ts';

/** Every occupation code begins with a code of the Standard Occupational Classification of 2018. */
export function occupationsKnown({ jobs, industries, ladders, soc }: Entries): Problem[] {
  // A list that could not be read has been told of already.
  if (socCodes(soc).length === 0) return [];
  const named = [
    ...[...jobs].flatMap(([id, { occupations }]) =>
      occupations.map((one, i) => ({ where: whereIs('jobs', id, `occupations.${i}.soc`), code: one.soc })),
    ),
    ...[...industries].flatMap(([id, { occupations }]) =>
      occupations.map((one, i) => ({ where: whereIs('industries', id, `occupations.${i}.soc`), code: one.soc })),
    ),
    ...[...ladders].flatMap(([id, { places }]) =>
      places.map((one, i) => ({ where: whereIs('ladders', id, `places.${i}.soc`), code: one.soc })),
    ),
  ];
  return named.flatMap(({ where, code }) => {
    if (code === undefined || socPlaceOf(soc, code)) return [];
    return {
      where,
      what: `no occupation of SOC 2018 has the code "${code.slice(0, 7)}"`,
      fix: 'look the occupation up at onetonline.org and write its code of O*NET-SOC 2019',
    };
  });
}
