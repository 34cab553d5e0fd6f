import type { Soc } from '../../src/schemas/soc.ts';
import type { Wordsmith } from './synthetic-words.ts';

const from = (first: number, count: number): number[] => Array.from({ length: count }, (_, i) => first + i);
const majors = from(11, 42);

/** A made-up classification of occupations: nine minor groups in each major one, nine broad ones in each of those, and nine occupations in each. */
export const syntheticSoc: Soc = {
  title: 'Made-up classification',
  publisher: 'Nobody',
  year: 2018,
  license: 'CC0 1.0',
  read: '2026-11-22',
  groups: Object.fromEntries(
    majors.flatMap((major) => [
      [`${major}-0000`, { level: 'major' as const, title: `Group ${major}` }],
      ...from(1, 9).flatMap((minor) => [
        [`${major}-${minor}000`, { level: 'minor' as const, title: `Group ${major} ${minor}` }] as const,
        ...from(10, 9).map((broad) => {
          const code = `${major}-${minor}${broad}`;
          const codes = from(1, 9).map((end) => `${code}${end}`);
          return [`${code}0`, { level: 'broad' as const, title: `Group ${code}`, codes }] as const;
        }),
      ]),
    ]),
  ),
};

/** A code of the made-up classification, in the form of O*NET-SOC codes. */
export const soc = (w: Wordsmith): string =>
  `${w.one(majors)}-${1 + w.below(9)}${10 + w.below(9)}${1 + w.below(9)}.0${w.below(4)}`;
