import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { listAddressable } from '../../src/domain/ledger/addressable.ts';
import { type Entries, gatherEntries, type Kind } from '../../src/domain/atlas/entries.ts';
import { entryKey } from '../../src/domain/ledger/keys.ts';
import { dateEntries } from '../../src/domain/ledger/ledger.ts';
import { clusterNames } from '../../src/schemas/competency.ts';
import { entrySchemas } from '../../src/schemas/by-kind.ts';
import { entryAt, kindList } from '../../src/schemas/kinds.ts';
import { ledgerSchema } from '../../src/schemas/ledger.ts';
import { noOccupations } from '../../src/schemas/occupation.ts';
import { fingerprints } from './fingerprints.ts';
import { idOf, makeCompetency, makeIndustry, makeJob, makeTechnical, type Pool, times } from './synthetic-entries.ts';
import { makeBody, makeLadder, makeProse, makeResource, makeTiers } from './synthetic-reference.ts';
import { syntheticAsked, syntheticOnet } from './synthetic-onet.ts';
import { syntheticSoc } from './synthetic-soc.ts';
import { wordsmith } from './synthetic-words.ts';
import { writeLedger } from './write-ledger.ts';

/** Entries that have a file each, by path from `content/`, as an author would write them; and the lines of the lists. */
export interface SyntheticContent {
  readonly files: ReadonlyMap<string, Readonly<Record<string, unknown>>>;
  readonly lists: Readonly<Partial<Record<Kind, Readonly<Record<string, unknown>>>>>;
  /** Prose below the fields, by the path of its MDX file. */
  readonly bodies: ReadonlyMap<string, string>;
}

/**
 * How many of each there are for a thousand pages. A competency of the library makes 10.6 pages, a technical one 10.5, a
 * job or a model one. The rates keep every ratio the same at every size, so that the pages of a larger site are not longer.
 */
const perThousand = {
  library: 41,
  technical: 50,
  industries: 4,
  jobs: 52,
  ladders: 4,
  resources: 8,
  credentials: 16,
} as const;

const guides = ['what-a-competency-model-is', 'how-to-read-a-pyramid', 'how-the-numbers-are-made'];

/**
 * Make up the content of a site of about so many pages: of the mix and the length of the real one, and keeping every
 * schema and every rule.
 *
 * @param pages from 200
 * @throws {RangeError} if there are fewer pages than a whole content makes
 */
export function makeContent(pages: number): SyntheticContent {
  if (!(pages >= 200)) throw new RangeError('a whole content makes at least 200 pages');
  const w = wordsmith(pages);
  const some = (kind: keyof typeof perThousand): number => Math.max(1, Math.round((perThousand[kind] * pages) / 1000));
  const names = (count: number): [string, string][] => times(count, () => w.name()).map((name) => [idOf(name), name]);
  const named = {
    library: names(Math.max(10, some('library'))),
    industries: names(some('industries')),
    jobs: names(some('jobs')),
    ladders: names(some('ladders')),
    resources: names(some('resources')),
    credentials: names(some('credentials')),
    sources: names(8),
    glossary: names(40),
  };
  const industryOf = (i: number): string => named.industries[i % named.industries.length]![0];
  const technical = names(some('technical')).map(([id, name], i): [string, string] => [`${industryOf(i)}/${id}`, name]);
  const ids = (list: readonly (readonly [string, string])[]): string[] => list.map(([id]) => id);
  const pool: Pool = {
    library: clusterNames.map((_, c) => ids(named.library).filter((_one, i) => i % clusterNames.length === c)),
    technical: ids(technical),
    jobs: ids(named.jobs),
    credentials: ids(named.credentials),
    sources: ids(named.sources),
    categories: ['making', 'serving', 'caring', 'leading', 'other'],
  };
  const uses = times(8, (i) => `use-${i + 1}`);
  return {
    files: new Map<string, Readonly<Record<string, unknown>>>([
      ...named.library.map(
        ([id, name], i) =>
          [`competencies/${id}.yaml`, makeCompetency(w, name, id, i % clusterNames.length, pool)] as const,
      ),
      ...technical.map(
        ([id, name]) =>
          [`industries/${id.replace('/', '/competencies/')}.yaml`, makeTechnical(w, name, id, pool)] as const,
      ),
      ...named.industries.map(([id, name]) => [`industries/${id}/model.mdx`, makeIndustry(w, name, id, pool)] as const),
      ...named.jobs.map(([id, name]) => [`jobs/${id}.yaml`, makeJob(w, name, pool)] as const),
      ...named.ladders.map(
        ([id, name], i) => [`ladders/${id}.yaml`, makeLadder(w, name, industryOf(i), pool)] as const,
      ),
      ...named.resources.map(
        ([id, name], i) => [`resources/${id}.yaml`, makeResource(w, name, id, industryOf(i), pool)] as const,
      ),
      ...guides.map(
        (id, i) =>
          [
            `guides/${id}.mdx`,
            { ...makeProse(w), order: i + 1, reviewed: '2026-11-22', sources: [pool.sources[0]!] },
          ] as const,
      ),
      ...uses.map(
        (id, i) =>
          [
            `uses/${id}.mdx`,
            {
              ...makeProse(w),
              order: i + 1,
              who: [w.name()],
              when: w.sentence(10),
              reviewed: '2026-11-22',
              sources: [pool.sources[0]!],
            },
          ] as const,
      ),
      ...uses.map(
        (use, i) =>
          [
            `stories/story-${i + 1}.mdx`,
            {
              ...makeProse(w),
              who: w.name(),
              date: '2024',
              uses: [use],
              industries: [industryOf(i)],
              phrases: [`story ${i + 1}`, `use ${i + 1} told`],
              sources: [pool.sources[0]!],
            },
          ] as const,
      ),
    ]),
    lists: {
      sources: linesOf(named.sources, (title) => ({
        title,
        publisher: w.name(),
        license: 'CC BY 4.0',
        read: '2026-11-22',
        use: w.sentence(14),
      })),
      credentials: linesOf(named.credentials, (title) => ({
        title,
        issuer: w.name(),
        kind: 'certification',
        summary: w.sentence(14),
        sources: [pool.sources[0]],
      })),
      glossary: linesOf(named.glossary, (title) => ({ title, definition: w.sentence(14), sources: [pool.sources[0]] })),
      tiers: makeTiers(w),
      categories: Object.fromEntries(
        pool.categories.map((id, i) => [id, { order: i + 1, title: w.name(), definition: w.sentence(8) }]),
      ),
    },
    bodies: new Map([
      ...named.industries.map(([id]) => [`industries/${id}/model.mdx`, makeBody(w, 3)] as const),
      ...guides.map((id) => [`guides/${id}.mdx`, makeBody(w, 12)] as const),
      ...uses.map((id) => [`uses/${id}.mdx`, makeBody(w, 8)] as const),
      ...uses.map((_, i) => [`stories/story-${i + 1}.mdx`, makeBody(w, 4)] as const),
    ]),
  };
}

/**
 * Hold made-up content against the schemas, and give it identifiers, the same each time.
 *
 * @throws {ZodError} if an entry does not keep its schema
 */
export function parseContent({ files, lists, bodies }: SyntheticContent): Entries {
  const maps = new Map(kindList.map((kind) => [kind, new Map<string, unknown>()]));
  const add = (kind: Kind, id: string, value: unknown) => maps.get(kind)!.set(id, entrySchemas[kind].parse(value));
  for (const [path, value] of files) {
    const { kind, id } = entryAt(path)!;
    add(kind, id, value);
  }
  for (const [kind, lines] of Object.entries(lists) as [Kind, Record<string, unknown>][]) {
    for (const [id, value] of Object.entries(lines)) add(kind, id, value);
  }
  const entries: Entries = {
    ...gatherEntries((kind) => maps.get(kind)!),
    soc: syntheticSoc,
    occupations: noOccupations,
    onet: syntheticOnet,
    onetAsked: syntheticAsked,
    ledger: { live: {}, retired: {}, dated: {} },
  };
  const { uuid } = wordsmith(files.size);
  const live = Object.fromEntries(listAddressable(entries).map((key) => [key, uuid()]));
  const prose = new Map(
    [...bodies].map(([path, text]) => {
      const { kind, id } = entryAt(path)!;
      return [entryKey(kind, id), { text: text.trim() }];
    }),
  );
  return {
    ...entries,
    ledger: dateEntries(
      ledgerSchema.parse({ live, retired: {}, dated: {} }),
      fingerprints(entries, prose),
      '2026-11-22',
    ),
  };
}

/** Write made-up content, once it keeps the schemas, into a folder that need not exist. */
export function writeContent(content: SyntheticContent, root: string): void {
  const { ledger } = parseContent(content);
  for (const [path, value] of content.files) {
    const fields = yaml(value);
    const body = content.bodies.get(path);
    write(join(root, path), body === undefined ? fields : `---\n${fields}---\n\n${body}`);
  }
  for (const [kind, lines] of Object.entries(content.lists)) write(join(root, `${kind}.yaml`), yaml(lines));
  write(join(root, 'soc-2018.json'), JSON.stringify(syntheticSoc));
  write(join(root, 'onet-elements.json'), JSON.stringify(syntheticOnet));
  write(join(root, 'onet-asked.json'), JSON.stringify(syntheticAsked));
  writeLedger(root, ledger);
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** With dates in quotes, as the schemas want them. */
const yaml = (value: unknown): string => stringify(value, { lineWidth: 0, customTags: ['timestamp'] });

const linesOf = (
  named: readonly (readonly [string, string])[],
  make: (title: string) => object,
): Record<string, unknown> => Object.fromEntries(named.map(([id, name]) => [id, make(name)]));
