import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rsdFiles } from '../../../../src/exports/rsd/files.ts';
import type { SkillDescriptor } from '../../../../src/exports/rsd/records.ts';
import { skillDescriptors } from '../../../../src/exports/rsd/skills.ts';
import { aDataSite } from '../../../fixtures/a-data-site.ts';
import { atlasWith } from '../../../fixtures/entries.ts';
import { reworded } from '../../../fixtures/reworded.ts';
import { anyRewording } from '../../../fixtures/some-words.ts';

const atlas = atlasWith();
const site = aDataSite();
const rowsOf = (csv: string) => parse(csv, { columns: true }) as Record<string, string>[];

describe('rsdFiles(atlas, site)', () => {
  test('carries any words in JSON and in the table, where none of them can run as a formula', () => {
    fc.assert(
      fc.property(anyRewording, (say) => {
        const own = reworded(atlas, say);
        const files = new Map(rsdFiles(own, site, true).map(({ path, make }) => [path, make() as string]));
        const rows = rowsOf(files.get('collection.csv')!);
        skillDescriptors(own, site).forEach((skill, i) => {
          expect(JSON.parse(files.get(`${skill.uuid}.json`)!) as SkillDescriptor).toEqual(skill);
          expect(rows[i]!['Skill Statement']!.replace(/^'/, '')).toBe(skill.skillStatement);
          expect(rows[i]!['Skill Statement']).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
          expect(rows[i]!.Keywords!.split('; ')).toHaveLength(
            new Set(skill.keywords.map((one) => one.replaceAll(';', ','))).size,
          );
        });
      }),
      { numRuns: 15 },
    );
  });
});
