import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Atlas } from '../../../../src/domain/atlas/atlas.ts';
import type { EntryOf } from '../../../../src/domain/atlas/entries.ts';
import { aCompetency } from '../../../fixtures/a-competency.ts';
import { aDataSite } from '../../../fixtures/a-data-site.ts';
import { anIndustry } from '../../../fixtures/an-industry.ts';
import { caseBodies, packagesOf } from '../../../fixtures/case-bodies.ts';
import { atlasWith, entriesWith } from '../../../fixtures/entries.ts';
import { badNames, nameless, readTree } from '../../../fixtures/read-case.ts';
import { caseFaults } from '../../../fixtures/standards/case-schemas.ts';
import { libraryTree, modelTree } from '../../../fixtures/trees-of-entries.ts';

const atlas = atlasWith();
const bodies = caseBodies(atlas);
const versions = ['v1p0', 'v1p1'] as const;
const lean = caseBodies(atlas, aDataSite(), false);
const isRecord = ([path]: readonly [string, unknown]) => !/discovery|not-found|packages-of/.test(path);
const records = [...bodies].filter(isRecord);

/** Unlike words: any character there is, quotes, breaks of lines. */
const text = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }),
  fc.constantFrom('"Quoted" \\ ’n’ \u2028 all', 'Over\r\ntwo lines', 'A\tB\nC', '<b>&amp;</b>', 'Grüße, 世界 🥖'),
);
const competency = fc
  .record({ title: text, definition: text, texts: fc.array(text, { minLength: 1, maxLength: 4 }) })
  .map(({ title, definition, texts }): EntryOf<'competencies'> => ({
    ...aCompetency(),
    title,
    definition,
    groups: [{ title: 'All', behaviors: texts.map((one, i) => ({ id: `act-${i + 1}`, text: one })) }],
  }));

/** Entries that say anything at all, which no rule would let pass, with a ledger of their own. */
const strange = fc.array(competency, { minLength: 1, maxLength: 4 }).chain((made) =>
  fc.record({ names: fc.array(text, { minLength: made.length, maxLength: made.length }) }).map(({ names }) => {
    const own = Object.fromEntries(made.map((one, i) => [`made-${i + 1}`, one]));
    const blocks = names.map((as, i) => ({ competency: `made-${i + 1}`, as, basis: 'source' as const }));
    const tiers = [
      { tier: 'workplace', blocks: [...blocks, { competency: 'baking/shaping', basis: 'source' as const }] },
    ];
    return entriesWith({ competencies: own, industries: { baking: { ...anIndustry(), tiers } } }) as Atlas;
  }),
);

describe('caseFiles(atlas, site)', () => {
  test.for(versions)('gives what %s asks for', (version) => {
    const own = records.filter(([path]) => path.startsWith(version));
    expect(own.length).toBeGreaterThan(100);
    expect(own.flatMap(([path, body]) => caseFaults(version, path.slice(5), body))).toEqual([]);
  });

  test('without every record has one set of files, valid for both versions, in which no record has two', () => {
    const own = [...lean].filter(isRecord);
    expect([...lean.keys()].filter((path) => !path.startsWith('v1p0/'))).toEqual([]);
    expect(own.map(([path]) => path).filter((path) => /CFItems|Associations/.test(path))).toEqual([]);
    for (const version of versions)
      expect(own.flatMap(([path, body]) => caseFaults(version, path.slice(5), body))).toEqual([]);
    for (const [path, body] of own) expect(bodies.get(path), path).toEqual(body);
    const identifiers = own.map(([path]) => path.split('/').slice(1).join('/'));
    expect(new Set(identifiers).size).toBe(identifiers.length);
  });
});

describe('a package read by a program elsewhere', () => {
  test('whatever they say', () => {
    fc.assert(
      fc.property(strange, (entries) => {
        const [library, model] = packagesOf(entries, 'library:competencies', 'industry:baking');
        const tree = modelTree(entries, 'baking', entries.industries.get('baking')!);
        expect(nameless(readTree(library!))).toEqual(nameless(libraryTree(entries)));
        expect(nameless(readTree(model!))).toEqual(nameless(tree));
        expect([library!, model!].flatMap((one) => badNames(one))).toEqual([]);
        for (const version of versions) {
          for (const one of [library, model]) expect(caseFaults(version, 'CFPackages/', one)).toEqual([]);
        }
      }),
    );
  });
});
