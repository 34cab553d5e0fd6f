import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { socPlaceOf } from '../../src/domain/atlas/soc.ts';
import type { SkillCollection, SkillDescriptor } from '../../src/exports/rsd/records.ts';
import { builtPages, dist, isAnswered } from '../fixtures/built-site.ts';
import { checkBy } from '../fixtures/standards.ts';
import { atlas } from '../content/real-content.ts';

const { ledger, behaviors, jobs, soc } = atlas;
const folder = join(dist, 'rsd');
const read = (name: string) => readFileSync(join(folder, name), 'utf8');
const collection = JSON.parse(read('collection.json')) as SkillCollection;
/** Each skill as a file of its own would have it. */
const skills = collection.skills.map((skill): SkillDescriptor => ({
  '@context': collection['@context'],
  context: collection.context,
  ...skill,
  collections: [{ uuid: collection.uuid, name: collection.name }],
}));
const check = checkBy('rsd.schema.json', 'skill');
const checkCollection = checkBy('rsd.schema.json', 'collection');

describe('Rich Skill Descriptors', () => {
  test('stand in the collection, one a behavior and critical work function, under its identifier', () => {
    const uuids = [...behaviors.keys()].map((id) => ledger.live[`behavior:${id}`]!).toSorted();
    expect(skills.map(({ uuid }) => uuid).toSorted()).toEqual(uuids);
    expect(readdirSync(folder).toSorted()).toEqual(['collection.csv', 'collection.json']);
    const told = builtPages()
      .flatMap(({ facts }) => facts)
      .filter((fact) => skills.some(({ uuid }) => fact.identifier === `urn:uuid:${uuid}`));
    expect(told).toHaveLength(skills.length);
    for (const { id, uuid } of skills) expect(id).toBe(`${collection.id}#${uuid}`);
  });

  test('have the fields of the published list, and no others', () => {
    expect(skills.flatMap((skill) => check(skill).map((fault) => `${skill.id}: ${fault}`))).toEqual([]);
    expect(checkCollection(collection)).toEqual([]);
  });

  test.for<[string, object]>([
    ['a field of nobody', { skillTitle: 'Counts' }],
    ['a code without its dot', { occupations: [{ code: '51-301100' }] }],
    ['a day without a time', { updateDate: '2026-11-22' }],
    ['no statement', { skillStatement: undefined }],
    ['an address that is none', { id: 'rsd/1.json' }],
  ])('are refused with %s', ([, change]) => {
    expect(check(JSON.parse(JSON.stringify({ ...skills[0], ...change })))).not.toEqual([]);
  });

  test('say what the content says, and lead to a page that is there and an item that CASE tells of', () => {
    const texts = new Map([...behaviors].map(([id, { text }]) => [ledger.live[`behavior:${id}`], text]));
    for (const { uuid, skillStatement, alignments } of skills) {
      expect(skillStatement).toBe(texts.get(uuid));
      const [page, item] = alignments.map(({ id }) => new URL(id).pathname);
      expect(isAnswered(page!), page).toBe(true);
      const identifier = item!.split('/').at(-1)!;
      const told = readFileSync(join(dist, `ims/case/v1p0/packages-of/${identifier.slice(0, 2)}.json`), 'utf8');
      expect((JSON.parse(told) as { packages: object }).packages, item).toHaveProperty(identifier);
    }
  });

  test('name occupations that some job matches exactly, each once', () => {
    const exact = new Set(
      [...jobs.values()].flatMap(({ occupations }) =>
        occupations.flatMap(({ soc, match }) => (match === 'exact' ? [soc] : [])),
      ),
    );
    const named = skills.map(({ occupations }) => occupations.map(({ code }) => code));
    expect(new Set(named.flat())).toEqual(exact);
    expect(named.filter((codes) => new Set(codes).size < codes.length)).toEqual([]);
  });

  test('stand whole in the collection and in its table, in one order', () => {
    const byId = new Map(skills.map((skill) => [skill.id, skill]));
    expect(collection.uuid).toBe(ledger.live['collection:behaviors']);
    expect(new Set(collection.skills.map(({ id }) => id))).toEqual(new Set(byId.keys()));
    const rows = parse(read('collection.csv'), { columns: true }) as Record<string, string>[];
    expect(rows.map((row) => row['Canonical URL'])).toEqual(collection.skills.map(({ id }) => id));
    for (const [i, row] of rows.entries()) {
      const skill = byId.get(collection.skills[i]!.id)!;
      expect(row['Skill Statement']).toBe(skill.skillStatement);
      expect(row.Keywords!.split('; ')).toEqual(skill.keywords);
      const places = skill.occupations.map(({ code }) => socPlaceOf(soc, code)!);
      const groups = (level: 'major' | 'minor' | 'broad') => [...new Set(places.map((place) => place[level].code))];
      expect(row['Occupation Major Groups']).toBe(groups('major').join('; '));
      expect(row['Occupation Minor Groups']).toBe(groups('minor').join('; '));
      expect(row['Broad Occupations']).toBe(groups('broad').join('; '));
      expect(row['O*Net Job Codes']!.split('; ').filter(Boolean)).toEqual(skill.occupations.map(({ code }) => code));
    }
  });
});
