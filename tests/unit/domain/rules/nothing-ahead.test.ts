import { describe, expect, test } from 'vitest';
import type { Entries, Kind } from '../../../../src/domain/atlas/entries.ts';
import { nothingAhead } from '../../../../src/domain/rules/nothing-ahead.ts';
import { entrySchemas } from '../../../../src/schemas/by-kind.ts';
import { aGuide } from '../../../fixtures/a-guide.ts';
import { anIndustry } from '../../../fixtures/an-industry.ts';
import { aResource } from '../../../fixtures/a-resource.ts';
import { aSource } from '../../../fixtures/a-source.ts';
import { entriesWith } from '../../../fixtures/entries.ts';
import { listTextFields } from '../../../fixtures/text-fields.ts';

const today = '2026-11-28';
const changes = [{ kind: 'added' as const, what: 'Oven Work' }];
const entries = entriesWith({
  industries: { baking: anIndustry({ updated: ['2016'], history: [{ date: '2017', changes }] }) },
  resources: { 'first-week': aResource({ date: '2018' }) },
});

const isDate = (value: string, other: string) => (form: { safeParse: (text: string) => { success: boolean } }) =>
  form.safeParse(value).success && !form.safeParse(other).success;
const dates = Object.entries(entrySchemas).flatMap(([kind, schema]) =>
  listTextFields(schema)
    .filter(({ form }) => isDate('2026-11-22', 'Oven Work')(form) && isDate('2026-11-22', '26')(form))
    .filter(({ form }) => isDate('2026-11-22', 'oven-work')(form))
    .map(({ path }) => [kind as Kind, path] as const),
);

/** A copy of the entries with one date of the first entry of a kind written anew. */
function withDate(kind: Kind, path: string, date: string): Entries {
  const [[id, entry]] = [...(entries[kind] as ReadonlyMap<string, object>)] as [[string, object]];
  const copy = structuredClone(entry);
  const steps = path.split('.');
  const parent = steps.slice(0, -1).reduce((at, name) => (at as Record<string, object>)[name]!, copy as object);
  (parent as Record<string, string>)[steps.at(-1)!] = date;
  return { ...entries, [kind]: new Map([[id, copy]]) };
}

describe('nothingAhead(entries, today)', () => {
  test('finds nothing in what has happened, and on the day itself', () => {
    expect(nothingAhead(entries, today)).toEqual([]);
    expect(nothingAhead(entriesWith({ guides: { reading: aGuide({ reviewed: today }) } }), today)).toEqual([]);
  });

  test('knows of dates in six kinds of entry', () => {
    expect([...new Set(dates.map(([kind]) => kind))].sort()).toEqual(
      ['guides', 'industries', 'resources', 'sources', 'stories', 'uses'].sort(),
    );
  });

  test.for(dates)('tells of a day to come in %s: %s', ([kind, path]) => {
    for (const day of ['2026-11-29', '9999-12-31']) {
      const [problem, ...others] = nothingAhead(withDate(kind, path, day), today);
      expect(others).toEqual([]);
      expect(problem).toMatchObject({
        where: expect.stringMatching(new RegExp(`[ .]${path.replaceAll('.', '\\.')}$`)),
        what: `${day} is still to come, and this tells of what has happened`,
        fix: `correct the date; today is ${today}`,
      });
    }
  });

  test.for([
    ['2026', 0],
    ['2026-11', 0],
    ['2026-12', 1],
    ['2027', 1],
  ] as const)('takes %s as exactly as it is known: %i', ([published, count]) => {
    const told = entriesWith({ industries: { baking: anIndustry({ published }) } });
    expect(nothingAhead(told, today).filter(({ where }) => where.endsWith('published'))).toHaveLength(count);
  });

  test('tells of a source of a year to come', () => {
    expect(nothingAhead(entriesWith({ sources: { notes: aSource({ year: 2062 }) } }), today)).toMatchObject([
      { where: 'content/sources.yaml: notes.year' },
    ]);
  });

  test('says nothing where no day is known', () => {
    expect(nothingAhead(withDate('guides', 'reviewed', '9999-12-31'))).toEqual([]);
  });
});
