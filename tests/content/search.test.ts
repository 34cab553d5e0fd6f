import { describe, expect, test } from 'vitest';
import { waysToType } from '../../src/payloads/search-labels.ts';
import { searchNames } from '../../src/payloads/search-names.ts';
import { sitePaths } from '../../src/addresses/paths.ts';
import { findThings } from '../../src/tools/search/find.ts';
import { openWords } from '../fixtures/words-in-memory.ts';
import { atlas } from './real-content.ts';

const paths = sitePaths('');
const names = searchNames(atlas, paths);
const words = openWords(names);
const found = async (query: string): Promise<string[]> =>
  (await findThings(words, query)).ranked.map(({ thing }) => thing.url);

/** Every name of every entry and of its places, with the addresses of all that go by it: any of them may come first. */
const byName = new Map<string, Set<string>>();
const goesBy = (name: string, url: string): string => {
  const same = name.toLowerCase().replaceAll(/[^\p{L}\p{N}+#]|\band\b/gu, '');
  byName.set(same, (byName.get(same) ?? new Set()).add(url));
  return same;
};
const owes = (name: string, url: string): void => {
  forms.push([name, goesBy(name, url)]);
};
const forms: [name: string, same: string][] = [];

for (const [id, { title, aliases }] of atlas.allCompetencies) {
  for (const name of [title, id.split('/').at(-1)!, ...aliases]) owes(name, paths.competency(id));
  const uses = [...(atlas.modelsWith.get(id) ?? []), ...(atlas.jobsWith.get(id) ?? [])];
  for (const { as } of uses) owes(as, paths.competency(id));
}
for (const [id, { title, aliases }] of atlas.jobs) {
  for (const name of [title, id, ...aliases]) owes(name, paths.job(id));
}
for (const [id, { title, name: short, aliases }] of atlas.industries) {
  for (const name of [title, short, id, ...aliases]) owes(name, paths.industry(id));
}
for (const [id, { title, places }] of atlas.ladders) {
  for (const name of [title, id]) owes(name, paths.ladder(id));
  for (const place of places) {
    owes(place.title, paths.place(id, place.id));
    const job = place.job === undefined ? undefined : atlas.jobs.get(place.job)!;
    const named = [job?.title, ...(job?.aliases ?? [])].some((name) => name?.toLowerCase() === place.title.toLowerCase());
    if (named) owes(place.title, paths.job(place.job!));
  }
}
for (const [id, { title }] of atlas.guides) for (const name of [title, id]) owes(name, paths.guide(id));
for (const [id, { title }] of atlas.sources) for (const name of [title, id]) owes(name, paths.sources(id));
for (const [id, { title }] of atlas.credentials) {
  const acronyms = [...title.matchAll(/\(([^)]+)\)/g)]
    .flatMap(([, inside]) => inside!.split(', '))
    .filter((part) => /^\S*[A-Z]\S*[A-Z]\S*$/.test(part));
  for (const name of [title, id, title.split(' (')[0]!, ...acronyms]) owes(name, paths.credential(id));
}

// An occupation is one of several with a title, and stands in the plural. The titles have a test of their own.
for (const { title, url, called } of names) {
  if (!called) continue;
  for (const name of [title, ...called.reported, ...called.others].flatMap(waysToType)) {
    goesBy(name, url);
    goesBy(name.replace(/ies$/, 'y').replace(/(?<=[^su])s$/, ''), url);
  }
}

/** The ways in which people type one name: as it is, with spaces, with hyphens, in one word; in small letters and in capitals. */
function formsOf(name: string): string[] {
  const words = name.split(/[^\p{L}\p{N}+#]+/u).filter((word) => word !== '');
  const [spaced, hyphened, joined] = [' ', '-', ''].map((between) => words.join(between).toLowerCase());
  // A single letter cannot be told from the beginning of the next word.
  if (words.some((word) => word.length === 1)) return [name, spaced!];
  return [name, spaced!, hyphened!, joined!, hyphened!.toUpperCase()];
}

describe('every name of every entry', () => {
  test('leads to it first; some of them also joined, hyphened and spaced, in small letters and in capitals', async () => {
    const typed = new Map(
      forms.flatMap(([name, same], i) => (i % 10 === 0 ? formsOf(name) : [name]).map((form) => [form, same])),
    );
    const missed: string[] = [];
    for (const [form, same] of typed) {
      const [first] = await found(form);
      if (!first || !byName.get(same)!.has(first)) missed.push(`${form} → ${first}`);
    }
    expect(missed).toEqual([]);
    expect(typed.size).toBeGreaterThan(3_000);
  });

  test('that several go by leads to each of them before anything else', async () => {
    const hidden: string[] = [];
    for (const [same, name] of new Map(forms.map(([form, own]) => [own, form]))) {
      const urls = byName.get(same)!;
      if (urls.size < 2) continue;
      const exact = names.filter(({ url, kind }) => urls.has(url) && kind !== 'occupation').map(({ url }) => url);
      const first = (await found(name)).slice(0, urls.size);
      if (!exact.every((url) => first.includes(url))) hidden.push(name);
    }
    expect(hidden).toEqual([]);
  });

  test('is one line of the list: no two have one address', () => {
    expect(new Set(names.map(({ url }) => url)).size).toBe(names.length);
  });
});

describe('codes', () => {
  test('of O*NET-SOC lead to what has them first', async () => {
    const having = new Map<string, Set<string>>();
    const has = (code: string, url: string) => having.set(code, (having.get(code) ?? new Set()).add(url));
    for (const [id, { occupations }] of atlas.jobs) for (const { soc } of occupations) has(soc, paths.job(id));
    for (const [id, { places }] of atlas.ladders) {
      for (const { id: place, soc, job } of places) if (soc) has(soc, job ? paths.job(job) : paths.place(id, place));
    }
    for (const { soc, title } of atlas.occupations.bySoc.values()) has(soc, paths.occupation({ soc, title }));
    for (const [code, urls] of having) {
      for (const typed of [code, code.slice(0, 7), code.replaceAll(/\D/g, '')]) {
        const [first] = await found(typed);
        expect(first, typed).toBeDefined();
        expect(urls.has(first!) || typed !== code, typed).toBe(true);
      }
    }
    expect(having.size).toBeGreaterThan(1_000);
  });
});

describe('signs', () => {
  test.for(['O*NET', 'o*net', 'onet', 'O NET'])('%s leads to the word for it, and to the source', async (query) => {
    const first = (await found(query)).slice(0, 5);
    expect(first[0]).toBe(paths.glossary('onet'));
    expect(first).toContain(paths.sources('onet-30'));
  });

  test.for(['C++', 'C#', 'c++'])('%s is not the letter C', async (query) => {
    const { ranked } = await findThings(words, query);
    expect(ranked.filter(({ label }) => !label.text.toLowerCase().includes(query.toLowerCase()))).toEqual([]);
  });

  test.for(['A+', 'CompTIA A+', 'a plus', 'comptia a-plus'])('%s is a credential', async (query) => {
    expect((await found(query))[0]).toBe(paths.credential('comptia-a-plus'));
  });
});
