import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { listFiles } from '../../scripts/disk/list-files.ts';
import { listEntries } from '../../src/domain/ledger/keys.ts';
import { entryFile, type Index, indexSchema, listFile } from '../../src/schemas/api.ts';
import { occupationFamilyFile, occupationListFile } from '../../src/schemas/api-occupations.ts';
import { type Kind, kindList } from '../../src/schemas/kinds.ts';
import { answeringFile, builtPages, dist, isHere } from '../fixtures/built-site.ts';
import { type ApiFile, apiValidator, at, textsIn } from '../fixtures/read-api.ts';
import { entries } from '../content/real-content.ts';

const folder = join(dist, 'api', 'v1');
const files: readonly ApiFile[] = listFiles(folder).map((path) => ({
  path,
  value: JSON.parse(readFileSync(join(folder, path), 'utf8')),
}));
const told = files.filter(({ path }) => !path.startsWith('schema/'));
const entryFiles = told.filter(({ value }) => 'entry' in value);
const byUrl = new Map(told.map(({ value }) => [value.url as string, value]));
const index = told.find(({ path }) => path === 'index.json')!.value as unknown as Index;
const pages = builtPages();
const { live } = entries.ledger;
const fault = apiValidator(files);

/** The file of the built site at an address, for what is published below the home page. */
function fileAt(address: string): string | undefined {
  const [path, line] = address.slice(index.home.length).split('#') as [string, string?];
  const file = answeringFile(`/${path}`);
  const page = line && pages.find((one) => join(dist, one.file) === file);
  return !page || page.ids.has(line) ? file : undefined;
}

describe('the JSON API of the built site', () => {
  test('keeps its published JSON Schemas, every file', () => {
    expect(told.length).toBeGreaterThan(300);
    const faults = told.flatMap(({ path, value }) => {
      const found = fault(value);
      return found ? [`${path}: ${found}`] : [];
    });
    expect(faults).toEqual([]);
  });

  test.for([
    ['an entry without its title', 'jobs/nurse.json', 'entry', { title: undefined }],
    ['links told as null', 'glossary/competency.json', 'links', { see: null }],
  ] as const)('would refuse %s', ([, path, field, wrong]) => {
    const { value } = told.find((file) => file.path === path)!;
    const spoiled = JSON.parse(JSON.stringify({ ...value, [field]: { ...(value[field] as object), ...wrong } }));
    expect(fault(spoiled)).toBeTruthy();
  });

  // The published schemas let fields pass that come later; what is written today has none that nobody knows.
  test('holds no field that its own schema does not know', () => {
    const schemaOf = ({ value }: ApiFile) => {
      const kind = value.kind as Kind;
      if ('families' in value) return occupationListFile;
      if ('occupations' in value) return occupationFamilyFile;
      return 'entry' in value ? entryFile(kind) : 'items' in value ? listFile(kind) : indexSchema;
    };
    const faults = told.flatMap((file) => {
      const { error } = schemaOf(file).safeParse(file.value);
      return error ? [`${file.path}: ${error.message}`] : [];
    });
    expect(faults).toEqual([]);
    const nurse = told.find(({ path }) => path === 'jobs/nurse.json')!;
    const more = { ...nurse.value, entry: { ...(nurse.value.entry as object), salary: 1 } };
    expect(schemaOf(nurse).safeParse(more).success).toBe(false);
    expect(fault(more)).toBeUndefined();
  });

  test('leads with every address to a file or page that is there', () => {
    const own = told.flatMap(({ value }) => textsIn(value).map(({ text }) => text));
    const addresses = [...new Set(own.filter((text) => text.startsWith(index.home)))];
    expect(addresses.length).toBeGreaterThan(1_500);
    expect(addresses.filter((address) => !fileAt(address))).toEqual([]);
  });

  test('names in its index every list and schema, and how many entries there are', () => {
    const lists = told.flatMap(({ value }) => ('items' in value ? [value.url as string] : []));
    expect(index.kinds.map(({ list }) => list).toSorted()).toEqual(lists.toSorted());
    for (const { kind, count, list } of index.kinds) {
      expect(byUrl.get(list), kind).toMatchObject({ kind, count });
      expect((byUrl.get(list)!.items as unknown[]).length, kind).toBe(count);
      expect(
        entryFiles.filter(({ value }) => value.kind === kind),
        kind,
      ).toHaveLength(count);
    }
  });

  test('counts what there are pages of', () => {
    const count = (kind: string) => index.kinds.find((one) => one.kind === kind)!.count;
    const pagesLike = (pattern: RegExp) => pages.filter((page) => pattern.test(page.path) && isHere(page)).length;
    expect(count('competencies')).toBe(pagesLike(/^\/competencies\/[^/]+\/$/));
    expect(count('technical')).toBe(pagesLike(/^\/industries\/[^/]+\/(?!(?:check|schedule|worksheets)\/)[^/]+\/$/));
    expect(count('industries')).toBe(pagesLike(/^\/industries\/[^/]+\/$/));
    expect(count('jobs')).toBe(pagesLike(/^\/jobs\/[^/]+\/$/));
    expect(count('ladders')).toBe(pagesLike(/^\/ladders\/[^/]+\/$/));
    expect(count('guides')).toBe(pagesLike(/^\/guides\/[^/]+\/$/));
    const behaviors = entryFiles.flatMap(({ value }) =>
      (value.parts as { type: string }[]).filter(({ type }) => type === 'behavior' || type === 'function'),
    );
    expect(behaviors).toHaveLength(pagesLike(/^\/(?:competencies\/[^/]+|industries\/[^/]+\/[^/]+)\/[^/]+\/$/));
  });

  test('identifies every entry as the ledger and its page do', () => {
    const keyed = new Map(listEntries(entries).map(({ kind, id, key }) => [`${kind} ${id}`, live[key]]));
    const wrong = entryFiles.filter(
      ({ value: { kind, id, identifier } }) => keyed.get(`${String(kind)} ${String(id)}`) !== identifier,
    );
    expect(wrong).toEqual([]);
    expect(entryFiles).toHaveLength(keyed.size);
    for (const { html, path } of pages) {
      const shown = /<code>([0-9a-f-]{36})<\/code>/.exec(html)?.[1];
      const file = entryFiles.find(({ value }) => value.page === `${index.home.slice(0, -1)}${path}`);
      if (shown && file) expect(file.value.identifier, path).toBe(shown);
    }
  });

  test('identifies every part as the ledger does, and points at it', () => {
    const kindOf = { function: 'behavior', tier: 'course' } as Readonly<Record<string, string>>;
    const faults = entryFiles.flatMap(({ path, value }) =>
      (value.parts as { type: string; id: string; identifier: string; at: string }[]).flatMap((part) =>
        live[`${kindOf[part.type] ?? part.type}:${part.id}`] === part.identifier && at(value, part.at)
          ? []
          : [`${path}: ${part.id}`],
      ),
    );
    expect(faults).toEqual([]);
  });

  test('uses no identifier that the ledger does not have', () => {
    const known = new Set(Object.values(live));
    const uuid = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/;
    const used = told.flatMap(({ value }) => textsIn(value).flatMap(({ text }) => (uuid.test(text) ? [text] : [])));
    expect(used.length).toBeGreaterThan(2_000);
    expect([...new Set(used)].filter((one) => !known.has(one))).toEqual([]);
    expect(kindList.toSorted()).toEqual(index.kinds.map(({ kind }) => kind).toSorted());
  });

  test('says nothing where it has nothing to say', () => {
    const odd = listFiles(folder).filter((path) =>
      /(?:[:[,]null[,\]}])|"(?:undefined|null|NaN|\[object Object\])"|undefined\/|\/undefined/.test(
        readFileSync(join(folder, path), 'utf8'),
      ),
    );
    expect(odd).toEqual([]);
  });

  test('names the other formats where they begin', () => {
    expect(index.others.map(({ title }) => title.split(/[ ,]/)[0])).toEqual(
      expect.arrayContaining(['CASE', 'CTDL-ASN', 'SKOS', 'Rich', 'Changes']),
    );
    expect(index.others.filter(({ url }) => !fileAt(url))).toEqual([]);
  });
});
