import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fillSite } from '../../scripts/disk/fill-site.ts';
import { numberFacts, sumFacts } from '../../scripts/disk/atlas-facts.ts';
import { keepSite, type KeptSite, recallSite, stampOf } from '../../scripts/disk/kept-site.ts';
import { type FileList, MakeFiles } from '../../scripts/disk/make-files.ts';
import { NoteReads } from '../../scripts/disk/note-reads.ts';
import { findSettled, joinMade, nothingSettled } from '../../scripts/disk/settled-files.ts';
import { watchAtlas } from '../../scripts/disk/watched-atlas.ts';
import type { Atlas } from '../../src/domain/atlas/atlas.ts';
import { derive } from '../../src/domain/derive.ts';
import { takeReadNotes } from '../../src/domain/read-notes.ts';
import { atlasWith } from '../fixtures/entries.ts';

let sites = 0;
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cairn-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
  takeReadNotes(undefined);
});

const countTitles = derive((atlas: Atlas) => [...atlas.jobs].map(([, { title }]) => title.length).join());

/** Lists of files of a small site, and what was asked of them. */
function someLists(atlas: Atlas) {
  const asked: string[] = [];
  const ask = <Made>(what: string, make: () => Made): Made => {
    asked.push(what);
    return make();
  };
  const titleOf = (id: string) => atlas.jobs.get(id)!.title;
  const lists: FileList[] = [
    {
      name: 'jobs',
      list: () =>
        ask('list jobs', () =>
          [...atlas.jobs].map(([id, job]) => ({
            path: `jobs/${id}`,
            given: { id, job, next: atlas.glossary.get('crumb')?.title },
            make: () => ask(id, () => `${job.title} ${atlas.glossary.has('crust')}`),
          })),
        ),
    },
    {
      name: 'whole',
      list: () => [{ path: 'counts', make: () => ask('counts', () => Promise.resolve(countTitles(atlas))) }],
    },
    {
      name: 'data',
      list: () => {
        const first = titleOf('baker');
        const one = (id: string) => () => ask(`data ${id}`, () => `${first} ${titleOf(id)}`);
        return ['baker', 'counter-clerk'].map((id) => ({ path: `data/${id}`, given: one(id), make: one(id) }));
      },
    },
  ];
  return { asked, lists };
}

/** Make the small site, taking from the one before what that gives. */
async function makeSite(atlas: Atlas, before?: KeptSite) {
  const notes = new NoteReads();
  const watched = watchAtlas(atlas, notes);
  takeReadNotes(notes);
  const { names, sums } = sumFacts(numberFacts(atlas));
  const held = before && findSettled(before, names, sums);
  const into = join(folder, String((sites += 1)));
  const { taken } = fillSite(into, undefined, before?.into ?? '', held ?? nothingSettled);
  const files = new MakeFiles(into, before?.into ?? '', held ?? nothingSettled, notes, watched.nameOf);
  const { asked, lists } = someLists(watched.atlas);
  for (const list of lists) for (const file of await files.list(list)) await files.put(file);
  const whole = joinMade([...(held ? [held.madeFrom([...taken, ...files.taken])] : []), files.made]);
  const paths = [...whole.files.keys()].sort();
  const stamps = new Map(paths.map((path) => [path, stampOf(into, path)!]));
  const texts = Object.fromEntries(paths.map((path) => [path, readFileSync(join(into, path), 'utf8')]));
  return { asked, texts, site: { key: 'a', into, names, sums, ...whole, stamps } satisfies KeptSite };
}

const start = atlasWith();
const changed = (own: Partial<Atlas>): Atlas => ({ ...start, ...own });
const baker = start.jobs.get('baker')!;
const clerk = start.jobs.get('counter-clerk')!;
const term = start.glossary.get('crumb')!;

describe('MakeFiles, after', () => {
  test.for<[what: string, atlas: Atlas, made: string[]]>([
    ['no change', start, []],
    [
      'a change of a field that nothing reads',
      changed({ jobs: new Map([...start.jobs, ['baker', { ...baker, summary: 'Bakes.' }]]) }),
      [],
    ],
    [
      'a change of a field',
      changed({ jobs: new Map([...start.jobs, ['counter-clerk', { ...clerk, title: 'Clerk' }]]) }),
      ['counter-clerk', 'counts', 'data counter-clerk'],
    ],
    [
      'a change of what a list reads and gives to all',
      changed({ glossary: new Map([...start.glossary, ['crumb', { ...term, title: 'Crumbs' }]]) }),
      ['list jobs', 'baker', 'counter-clerk'],
    ],
    [
      'a change of what a list reads, and gives to its files in their functions',
      changed({ jobs: new Map([...start.jobs, ['baker', { ...baker, title: 'Bread Baker' }]]) }),
      ['baker', 'counts', 'data baker', 'data counter-clerk'],
    ],
    [
      'an entry that is new, where it was looked for',
      changed({ glossary: new Map([...start.glossary, ['crust', { ...term, title: 'Crust' }]]) }),
      ['list jobs', 'baker', 'counter-clerk'],
    ],
    [
      'an entry that is new',
      changed({ jobs: new Map([...start.jobs, ['cook', { ...clerk, title: 'Cook' }]]) }),
      ['list jobs', 'cook', 'counts'],
    ],
    ['another order', changed({ jobs: new Map([...start.jobs].toReversed()) }), ['list jobs', 'counts']],
  ])('%s makes anew what read it, and takes over the rest', async ([, atlas, made]) => {
    const first = await makeSite(start);
    const second = await makeSite(atlas, first.site);
    expect([...new Set(second.asked)].filter((one) => one !== 'list jobs' || made.includes(one)).sort()).toEqual(
      made.sort(),
    );
    expect(second.texts).toEqual((await makeSite(atlas)).texts);
    // What was taken over is taken over again, by the numbers that facts have then.
    const third = await makeSite(atlas, second.site);
    expect(third.asked).toEqual([]);
    const fourth = await makeSite(start, third.site);
    expect(fourth.texts).toEqual(first.texts);
  });

  test('a file was written to or is away makes it anew', async () => {
    const first = await makeSite(start);
    writeFileSync(join(first.site.into, 'counts'), '1');
    rmSync(join(first.site.into, 'jobs/baker'));
    const second = await makeSite(start, first.site);
    expect(second.asked).toEqual(['list jobs', 'baker', 'counts']);
    expect(second.texts).toEqual(first.texts);
  });
});

test('MakeFiles makes no file whose path another list has, whether that was made or taken over', async () => {
  const own: FileList = { name: 'own', list: () => [{ path: 'jobs/baker', given: 1, make: () => 'own' }] };
  const first = await makeSite(start);
  const notes = new NoteReads();
  const { names, sums } = sumFacts(numberFacts(start));
  const into = join(folder, 'twice');
  for (const settled of [nothingSettled, findSettled(first.site, names, sums)]) {
    const files = new MakeFiles(into, first.site.into, settled, notes, () => undefined);
    const jobs = someLists(start).lists[0]!;
    for (const file of await files.list(jobs)) await files.put(file);
    const [twice] = await files.list(own);
    await expect(files.put(twice!)).rejects.toThrow(
      'jobs/baker comes from jobs and from own: give one of both another address',
    );
  }
});

test('MakeFiles writes nothing to a file that another process has taken over for another list', async () => {
  const { site } = await makeSite(start);
  const { names, sums } = sumFacts(numberFacts(start));
  const settled = { ...findSettled(site, names, sums), lists: new Set<string>() };
  const into = join(folder, 'both');
  const [one, other] = [0, 1].map(() => new MakeFiles(into, site.into, settled, new NoteReads(), () => undefined));
  const jobs: FileList = { name: 'jobs', list: () => [{ path: 'jobs/baker', given: 1, make: () => 'jobs' }] };
  const [taken] = await one!.list(jobs);
  await one!.put({ ...taken!, given: site.files.get('jobs/baker')!.given });
  expect(one!.taken).toEqual(['jobs/baker']);
  const [twice] = await other!.list({ ...jobs, name: 'own' });
  await expect(other!.put(twice!)).rejects.toThrow('EEXIST');
  expect(readFileSync(join(site.into, 'jobs/baker'), 'utf8')).toBe('Baker false');
});

describe('recallSite(place, key, into)', () => {
  test('gives the site that was kept, if it has the key and the place and is whole', async () => {
    const { site } = await makeSite(start);
    const place = join(folder, 'cache/site.bin');
    expect(recallSite(place, 'a', site.into)).toBeUndefined();
    keepSite(place, site);
    expect(recallSite(place, 'a', site.into)).toEqual(site);
    expect(recallSite(place, 'b', site.into)).toBeUndefined();
    expect(recallSite(place, 'a', folder)).toBeUndefined();
    const bytes = readFileSync(place);
    writeFileSync(place, bytes.subarray(0, -1));
    expect(recallSite(place, 'a', site.into)).toBeUndefined();
  });
});

test('MakeFiles makes what comes together anew when it is made from something else', async () => {
  let made = 0;
  const makeIndex = async (given: unknown, before?: KeptSite): Promise<KeptSite> => {
    const into = join(folder, String((sites += 1)));
    const held = before && findSettled(before, [], []);
    const files = new MakeFiles(into, before?.into ?? '', held ?? nothingSettled, new NoteReads(), () => undefined);
    await files.putTogether('index', given, () => {
      made += 1;
      mkdirSync(join(into, 'index'), { recursive: true });
      const paths = ['index/a', 'index/b'];
      for (const path of paths) writeFileSync(join(into, path), JSON.stringify(given));
      return Promise.resolve(paths);
    });
    const whole = joinMade([...(held ? [held.madeFrom(files.taken)] : []), files.made]);
    const stamps = new Map([...whole.files.keys()].map((path) => [path, stampOf(into, path)!]));
    expect([...stamps.keys()].sort()).toEqual(['index/a', 'index/b']);
    expect(readFileSync(join(into, 'index/b'), 'utf8')).toBe(JSON.stringify(given));
    return { key: 'a', into, names: [], sums: [], ...whole, stamps };
  };
  const first = await makeIndex([{ title: 'Baker' }]);
  const second = await makeIndex([{ title: 'Baker' }], first);
  expect(made).toBe(1);
  const third = await makeIndex([{ title: 'Bread Baker' }], second);
  expect(made).toBe(2);
  writeFileSync(join(third.into, 'index/a'), '1');
  await makeIndex([{ title: 'Bread Baker' }], third);
  expect(made).toBe(3);
});
