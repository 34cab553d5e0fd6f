import { describe, expect, test } from 'vitest';
import editions from '../../../content/occupations/editions.json' with { type: 'json' };
import { importPack } from '../../../src/imports/occupation-pack.ts';
import { readOccupations } from '../../../src/reading/read-occupations.ts';
import { noOccupations } from '../../../src/schemas/occupation.ts';
import { anOccupationPack } from '../../fixtures/an-occupation-pack.ts';

const files: Readonly<Record<string, string | undefined>> = {
  'occupations/editions.json': JSON.stringify(editions),
  ...Object.fromEntries(
    [...importPack((file) => anOccupationPack[file])].map(([name, { text }]) => [`occupations/${name}.tsv`, text]),
  ),
};
const read = (changes: Readonly<Record<string, string | undefined>> = {}) =>
  readOccupations((path) => ({ ...files, ...changes })[path]);

describe('readOccupations(textOf)', () => {
  test('puts together what the tables say of each occupation', () => {
    const { occupations, problems } = read();
    expect(problems).toEqual([]);
    expect(occupations.bySoc.get('51-3011.00')).toMatchObject({
      title: 'Bakers',
      zone: 2,
      titles: [
        { title: 'Pastry Baker', short: null, reported: true },
        { title: 'Bread Baker', short: 'BB', reported: false },
      ],
      wages: { year50: 36000, hour10: null },
      projection: { change: 5, openings: 30 },
      sectors: [{ title: 'Retail Trade', share: 55 }],
      programs: ['12.0501'],
      related: ['11-1031.00'],
    });
    expect(occupations.bySoc.get('51-3011.00')!.importance).toEqual(new Map([['1.A.1.a.1', 2.5]]));
    expect(occupations.bySoc.get('11-1031.00')).toMatchObject({ zone: null, importance: null, wages: null });
  });

  test('reads the titles of earlier releases, where there are some', () => {
    const former = { 'occupations/former-titles.tsv': 'soc\ttitle\n51-3011.00\tBread Makers\n' };
    expect(read(former).occupations.formerTitles).toEqual([{ soc: '51-3011.00', title: 'Bread Makers' }]);
    expect(read().occupations.formerTitles).toEqual([]);
  });

  test('takes a project without any table for one without occupations', () => {
    expect(readOccupations(() => undefined)).toEqual({
      occupations: noOccupations,
      problems: [],
    });
  });

  test.for([
    ['titles', 'soc\ttitle\tshort\treported\n51-3011.00\tBaker\t\tyes\n', ':2', '"yes" cannot be a reported'],
    ['titles', 'soc\ttitle\tshort\treported\n51-3011.00\tBaker\t0\n', ':2', 'has 3 cells, not 4'],
    ['titles', 'soc\ttitle\n', ':1', 'the columns are not soc, title, short, reported'],
    ['titles', 'soc\ttitle\tshort\treported\n99-9999.00\tBaker\t\t0\n', ':2', '99-9999.00 is not in occupations.tsv'],
    ['programs', 'cip\ttitle\n12.0501\tB\n12.0501\tC\n', ':3', 'stands there twice'],
    ['programs', 'cip\ttitle\n12.0502\tB\n12.0501\tC\n', ':3', 'is not in the order of the first column'],
    ['former-titles', 'soc\ttitle\n99-9999.00\tMiller\n', ':2', '99-9999.00 is not in occupations.tsv'],
    ['former-titles', 'soc\n99-9999.00\n', ':1', 'the columns are not soc, title'],
    ['wages', undefined, '', 'the file is missing'],
    ['importance', 'soc\t1.A.1.a.1\n51-3011.00\t7\n', ':2', 'a rating of importance is from 1 to 5'],
  ] as const)('says what is wrong with %s', ([name, text, line, what]) => {
    const path = `occupations/${name}.tsv`;
    expect(read({ [path]: text }).problems).toContainEqual(
      expect.objectContaining({ where: `content/${path}${line}`, what, rule: 'occupations', about: { file: path } }),
    );
  });
});
