import { describe, expect, test } from 'vitest';
import { factOf, numberFacts, sumFacts } from '../../scripts/disk/atlas-facts.ts';
import { watchAtlas } from '../../scripts/disk/watched-atlas.ts';
import { aJob } from '../fixtures/a-job.ts';
import { atlasWith } from '../fixtures/entries.ts';

const atlas = atlasWith({
  jobs: { baker: aJob({ title: 'Baker', aliases: ['Bread Maker', 'Night Baker'] }) },
});
const { names } = sumFacts(numberFacts(atlas));

/** What reading an atlas tells, by the names of facts. */
function readsOf(read: (watched: typeof atlas) => unknown): string[] {
  const told = new Set<string>();
  const watched = watchAtlas(atlas, {
    fact: (number) => told.add(names[number]!),
    missing: (name) => told.add(`no ${name}`),
  });
  read(watched.atlas);
  return [...told].sort();
}

const fieldsOfBaker = names.filter((name) => name.startsWith('jobs/baker '));

describe('watchAtlas(atlas, reader) tells of', () => {
  test.for<[what: string, read: (watched: typeof atlas) => unknown, told: string[]]>([
    ['a field', ({ jobs }) => jobs.get('baker')!.title, ['jobs/baker', 'jobs/baker title']],
    ['a field in parts', ({ jobs }) => jobs.get('baker')!.aliases[0], ['jobs/baker', 'jobs/baker aliases']],
    ['a field that no entry has', ({ jobs }) => (jobs.get('baker') as { pay?: 1 }).pay, ['jobs*', 'jobs/baker']],
    ['whether a field is there', ({ jobs }) => 'title' in jobs.get('baker')!, ['jobs/baker', 'jobs/baker title']],
    [
      'whether a field is its own',
      ({ jobs }) => Object.hasOwn(jobs.get('baker')!, 'title'),
      ['jobs/baker', 'jobs/baker title'],
    ],
    ['all fields', ({ jobs }) => ({ ...jobs.get('baker')! }), ['jobs/baker', ...fieldsOfBaker]],
    ['the names of the fields', ({ jobs }) => Object.keys(jobs.get('baker')!), ['jobs/baker', ...fieldsOfBaker]],
    ['an entry as text', ({ jobs }) => JSON.stringify(jobs.get('baker')), ['jobs*', 'jobs/baker', ...fieldsOfBaker]],
    ['whether an entry is there', ({ jobs }) => jobs.has('baker'), ['jobs/baker']],
    ['what is not there', ({ jobs }) => [jobs.get('nurse'), jobs.has('cook')], ['no jobs/cook', 'no jobs/nurse']],
    ['how many there are', ({ jobs }) => jobs.size, ['jobs']],
    ['their ids', ({ jobs }) => [...jobs.keys()], ['jobs']],
    [
      'their titles',
      ({ jobs }) => [...jobs].map(([, { title }]) => title),
      ['jobs', 'jobs/baker title', 'jobs/counter-clerk title'],
    ],
    ['a copy', ({ jobs }) => new Map(jobs).get('baker')!.title, ['jobs', 'jobs/baker title']],
    [
      'each in turn',
      ({ jobs }) => jobs.forEach(({ title }) => title),
      ['jobs', 'jobs/baker title', 'jobs/counter-clerk title'],
    ],
    ['some values', ({ jobs }) => jobs.values().find(({ title }) => title === 'Baker'), ['jobs', 'jobs/baker title']],
    ['a line of the ledger that is not there', ({ ledger }) => ledger.live['job:nurse'], ['no ledger.live/job:nurse']],
    ['the keys of the ledger', ({ ledger }) => Object.keys(ledger.retired), ['ledger.retired']],
  ])('%s', ([, read, told]) => {
    expect(readsOf(read)).toEqual(told.sort());
  });

  test('things without fields as a whole', () => {
    const [id] = [...atlas.behaviorsOf.keys()];
    expect(readsOf(({ behaviorsOf }) => behaviorsOf.get(id!))).toEqual([`behaviorsOf/${id}`]);
    expect(readsOf(({ behaviorsOf }) => [...behaviorsOf])).toEqual(
      ['behaviorsOf', ...[...atlas.behaviorsOf.keys()].map((one) => `behaviorsOf/${one}`)].sort(),
    );
  });

  test('each line of the ledger that is read', () => {
    const key = Object.keys(atlas.ledger.live)[0]!;
    expect(readsOf(({ ledger }) => ledger.live[key])).toEqual([`ledger.live/${key}`]);
    expect(readsOf(({ ledger }) => Object.entries(ledger.live)).length).toBe(Object.keys(atlas.ledger.live).length + 1);
  });
});

test('a watched atlas holds what the atlas holds', () => {
  const watched = watchAtlas(atlas, { fact: () => undefined, missing: () => undefined });
  /** With plain maps: a watched one is of a class of its own. */
  const plain = (one: typeof atlas) =>
    Object.entries(one).map(([name, value]) => [name, value instanceof Map ? [...value] : (value as unknown)]);
  expect(plain(watched.atlas)).toEqual(plain(atlas));
  expect(watched.atlas.jobs.get('baker')).toBe(watched.atlas.jobs.get('baker'));
  expect(watched.nameOf(watched.atlas.jobs)).toBe('jobs');
  expect(watched.nameOf(watched.atlas.jobs.get('baker')!)).toBe('jobs/baker');
  expect(watched.nameOf(watched.atlas.jobs.get('baker')!.aliases)).toBeUndefined();
});

describe('sumFacts(facts)', () => {
  test('names every fact once', () => {
    const { places, count } = numberFacts(atlas);
    expect(new Set(names).size).toBe(count);
    const jobs = places.find(({ name }) => name === 'jobs')!;
    expect(names[factOf(jobs, 0)]).toBe('jobs/baker');
  });

  test('differs in what differs alone', () => {
    const other = atlasWith({
      jobs: {
        baker: aJob({ title: 'Bread Baker', aliases: ['Bread Maker', 'Night Baker'] }),
      },
    });
    const [one, two] = [sumFacts(numberFacts(atlas)), sumFacts(numberFacts(other))];
    expect(two.names).toEqual(one.names);
    expect(one.names.filter((_, i) => one.sums[i] !== two.sums[i])).toEqual(['jobs/baker title']);
  });

  test('differs in the order of entries, and in fields that come', () => {
    const pay = { pay: 1 } as object;
    const jobs = new Map(
      [...atlas.jobs].toReversed().map(([id, job]) => [id, id === 'baker' ? { ...job, ...pay } : job]),
    );
    const [one, two] = [atlas, { ...atlas, jobs }].map((each) => {
      const { names, sums } = sumFacts(numberFacts(each));
      return new Map(names.map((name, i) => [name, sums[i]!]));
    }) as [Map<string, string>, Map<string, string>];
    expect([...one.keys()].filter((name) => one.get(name) !== two.get(name))).toEqual(['jobs', 'jobs*']);
    expect([two.get('jobs/counter-clerk pay'), two.get('jobs/baker pay')]).toEqual(['', '1']);
  });
});
