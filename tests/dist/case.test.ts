import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { listFiles } from '../../scripts/disk/list-files.ts';
import { itemTypes } from '../../src/domain/frameworks/framework.ts';
import type { CaseDocument, CasePackage } from '../../src/exports/case/records.ts';
import { builtPages, dist, isAnswered } from '../fixtures/built-site.ts';
import { valuesNamed } from '../fixtures/case-bodies.ts';
import { badNames, readTree } from '../fixtures/read-case.ts';
import { caseFaults } from '../fixtures/standards/case-schemas.ts';
import { libraryTree, modelTree } from '../fixtures/trees-of-entries.ts';
import { entries } from '../content/real-content.ts';

const versions = ['v1p0', 'v1p1'] as const;
const root = join(dist, 'ims', 'case');
const { live } = entries.ledger;
const pages = builtPages().filter(({ html }) => !html.includes('http-equiv="refresh"'));

const read = (path: string): unknown => JSON.parse(readFileSync(join(root, 'v1p0', path), 'utf8'));
const packageOf = (key: string) => read(`CFPackages/${live[key]}`) as CasePackage;

const { CFDocuments: documents } = read('CFDocuments.json') as { CFDocuments: CaseDocument[] };
const packages = documents.map(({ identifier }) => read(`CFPackages/${identifier}`) as CasePackage);
const items = packages.flatMap(({ CFItems }) => CFItems);
const associations = packages.flatMap(({ CFAssociations }) => CFAssociations);
const files = listFiles(join(root, 'v1p0')).filter((path) => !/^discovery\/|not-found|packages-of/.test(path));
/** Address of the package of each record that has no file. */
const lookups: Readonly<Record<string, string>> = Object.assign(
  {},
  ...listFiles(join(root, 'v1p0', 'packages-of')).map(
    (name) => (read(`packages-of/${name}`) as { packages: Record<string, string> }).packages,
  ),
);

describe('the files of CASE', () => {
  test.for(versions)('give what %s asks for, every one of them', (version) => {
    expect(files.length).toBeGreaterThan(2 * documents.length);
    const faults = files.flatMap((path) => caseFaults(version, path, read(path)));
    expect(faults.slice(0, 10)).toEqual([]);
  });

  test('are there for every document and package, under its own identifier', () => {
    const wanted = documents.flatMap(({ identifier }) => [`CFDocuments/${identifier}`, `CFPackages/${identifier}`]);
    expect(wanted.filter((path) => !files.includes(path))).toEqual([]);
  });

  test('name the package of every item and association, which has it', () => {
    const wanted = packages.flatMap(({ CFDocument, CFItems, CFAssociations }) =>
      [...CFItems, ...CFAssociations].map(({ identifier }) => [
        identifier,
        `https://cairn.example/ims/case/v1p0/CFPackages/${CFDocument.identifier}`,
      ]),
    );
    expect(wanted.length).toBeGreaterThan(4_000);
    expect(lookups).toEqual(Object.fromEntries(wanted));
  });

  test('name no address that has no file or page and is not told of', () => {
    const named = new Set(files.flatMap((path) => valuesNamed(['uri', 'officialSourceURL'], read(path))));
    expect(named.size).toBeGreaterThan(items.length + associations.length);
    const missing = [...named].filter((uri) => {
      const { origin, pathname } = new URL(uri);
      return origin !== 'https://cairn.example' || !(isAnswered(pathname) || pathname.split('/').at(-1)! in lookups);
    });
    expect(missing).toEqual([]);
  });

  test('answer for 1.1 as for 1.0', () => {
    const paths = ['CFDocuments', 'discovery/imscasev1p1_openapi3_v1p0.json', `CFPackages/${documents[0]!.identifier}`];
    for (const path of paths) expect(isAnswered(`/ims/case/v1p1/${path}`), path).toBe(true);
  });

  test('give each item a short name of its own, and no two items of a framework one number', () => {
    for (const pack of packages) {
      expect(badNames(pack), pack.CFDocument.title).toEqual([]);
      const numbers = pack.CFItems.flatMap(({ humanCodingScheme }) => humanCodingScheme ?? []);
      expect(new Set(numbers).size, pack.CFDocument.title).toBe(numbers.length);
    }
  });

  test('describe each framework in 300 characters, with whole sentences and the rest in the notes', () => {
    const described = packages.map(({ CFDocument }) => CFDocument);
    expect(described.filter(({ notes }) => notes).length).toBeGreaterThan(0);
    for (const { title, description } of [...documents, ...described]) {
      expect(description.length, title).toBeLessThanOrEqual(300);
      expect(description, title).toMatch(/[.!?]$/);
    }
    for (const [id, { summary }] of entries.jobs) {
      const { description, notes } = packageOf(`job:${id}`).CFDocument;
      expect([description, ...(notes ? [notes] : [])].join(' ')).toBe(summary.trim().replace(/\s+/g, ' '));
    }
  });

  test('tell other names where importers look for them', () => {
    const told = packageOf('library:competencies').CFItems.filter(({ conceptKeywords }) => conceptKeywords);
    expect(told.map(({ conceptKeywords }) => conceptKeywords)).toEqual(
      expect.arrayContaining(
        [...entries.competencies.values()].flatMap(({ aliases }) => (aliases.length > 0 ? [aliases] : [])),
      ),
    );
  });
});

describe('what CASE tells agrees with the pages', () => {
  const pathsLike = (pattern: RegExp) => pages.filter(({ path }) => pattern.test(path)).length;
  const itemsOf = (type: keyof typeof itemTypes) =>
    items.filter(({ CFItemType }) => CFItemType === itemTypes[type].title).length;

  test('in documents: the library, and one for every page of a model, a job and a ladder', () => {
    expect(documents).toHaveLength(1 + pathsLike(/^\/(?:industries|jobs|ladders)\/[^/]+\/$/));
  });

  test.for([
    ['competency', /^\/competencies\/[^/]+\/$/],
    ['behavior', /^\/competencies\/[^/]+\/[^/]+\/$/],
    ['technical', /^\/industries\/[^/]+\/(?!(?:check|schedule|worksheets)\/)[^/]+\/$/],
    ['function', /^\/industries\/[^/]+\/[^/]+\/[^/]+\/$/],
  ] as const)('in items of the type %s', ([type, pattern]) => {
    expect(itemsOf(type)).toBe(pathsLike(pattern));
    expect(itemsOf(type)).toBeGreaterThan(0);
  });

  test('in blocks', () => {
    const drawn = [...entries.industries.keys()].reduce((sum, id) => {
      const { html } = pages.find(({ path }) => path === `/industries/${id}/`)!;
      return sum + (html.match(/<span class="number">/g) ?? []).length;
    }, 0);
    expect(itemsOf('block')).toBe(drawn);
  });

  test('in identifiers', () => {
    const known = new Set([...items, ...documents].map(({ identifier }) => `urn:uuid:${identifier}`));
    const told = pages
      .flatMap(({ facts }) => facts)
      .filter((fact) => ['DefinedTerm', 'DefinedTermSet', 'Occupation'].includes(String(fact['@type'])))
      .flatMap(({ identifier }) => (typeof identifier === 'string' ? identifier : []));
    expect(told.length).toBeGreaterThan(1_000);
    expect(told.filter((identifier) => !known.has(identifier))).toEqual([]);
  });

  test('in words, order and numbers, when a program elsewhere reads the packages', () => {
    expect(readTree(packageOf('library:competencies'))).toEqual(libraryTree(entries));
    for (const [id, model] of entries.industries) {
      expect(readTree(packageOf(`industry:${id}`)), id).toEqual(modelTree(entries, id, model));
    }
  });

  test('in trees without an item that hangs nowhere, twice or in a circle', () => {
    for (const pack of packages) expect(() => readTree(pack), pack.CFDocument.title).not.toThrow();
  });
});

test('what is spoiled is refused by the same checks', () => {
  const pack = packageOf('industry:automation');
  const [first, ...others] = pack.CFItems;
  const spoiled = { ...pack, CFItems: [{ ...first, identifier: 'automation' }, ...others] };
  for (const version of versions) {
    expect(caseFaults(version, 'CFPackages/', pack)).toEqual([]);
    expect(caseFaults(version, 'CFPackages/', spoiled)).toHaveLength(1);
  }
  expect(() => readTree(spoiled as CasePackage)).toThrow(RangeError);
});
