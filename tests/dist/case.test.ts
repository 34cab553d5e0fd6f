import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { listFiles, readContent } from '../../scripts/disk/read-content.ts';
import { itemTypes } from '../../src/domain/framework.ts';
import type { CaseDocument, CaseItem, CasePackage } from '../../src/exports/case/records.ts';
import { builtPages, dist } from '../fixtures/built-site.ts';
import { valuesNamed } from '../fixtures/case-bodies.ts';
import { readTree } from '../fixtures/read-case.ts';
import { caseFaults } from '../fixtures/standards/case-schemas.ts';
import { libraryTree, modelTree } from '../fixtures/trees-of-entries.ts';

const versions = ['v1p0', 'v1p1'] as const;
const root = join(dist, 'ims', 'case');
const { entries } = readContent('content');
const { live } = entries.ledger;
const pages = builtPages().filter(({ html }) => !html.includes('http-equiv="refresh"'));

const bytes = (version: string, path: string): string => readFileSync(join(root, version, path), 'utf8');
const read = (path: string): unknown => JSON.parse(bytes('v1p0', path));
const packageOf = (key: string) => read(`CFPackages/${live[key]}`) as CasePackage;

const { CFDocuments: documents } = read('CFDocuments.json') as { CFDocuments: CaseDocument[] };
const packages = documents.map(({ identifier }) => read(`CFPackages/${identifier}`) as CasePackage);
const items = packages.flatMap(({ CFItems }) => CFItems);
const associations = packages.flatMap(({ CFAssociations }) => CFAssociations);

describe.for(versions)('CASE %s', (version) => {
  const files = listFiles(join(root, version)).filter((path) => !path.startsWith('discovery/'));

  test('gives in every file what the version asks for', () => {
    expect(files.length).toBeGreaterThan(6_000);
    const faults = files.flatMap((path) => caseFaults(version, path, JSON.parse(bytes(version, path))));
    expect(faults.slice(0, 10)).toEqual([]);
  });

  test('has a file for every document, package, item, set and association, under its own identifier', () => {
    const wanted = [
      ...documents.flatMap(({ identifier }) => [`CFDocuments/${identifier}`, `CFPackages/${identifier}`]),
      ...items.flatMap(({ identifier }) => [`CFItems/${identifier}`, `CFItemAssociations/${identifier}`]),
      ...associations.map(({ identifier }) => `CFAssociations/${identifier}`),
    ];
    const there = new Set(files);
    expect(wanted.filter((path) => !there.has(path))).toEqual([]);
  });
});

describe('the files of both versions', () => {
  test('have packages of the same bytes', () => {
    const differing = documents.filter(
      ({ identifier }) => bytes('v1p0', `CFPackages/${identifier}`) !== bytes('v1p1', `CFPackages/${identifier}`),
    );
    expect(differing).toEqual([]);
  });

  test('name no address that has no file or page', () => {
    const named = new Set(
      versions.flatMap((version) =>
        listFiles(join(root, version)).flatMap((path) =>
          valuesNamed(['uri', 'officialSourceURL'], JSON.parse(bytes(version, path))),
        ),
      ),
    );
    expect(named.size).toBeGreaterThan(items.length + associations.length);
    const missing = [...named].filter((uri) => {
      const { origin, pathname } = new URL(uri);
      const file = join(dist, pathname, pathname.endsWith('/') ? 'index.html' : '');
      return origin !== 'https://cairn.example' || !existsSync(file) || !statSync(file).isFile();
    });
    expect(missing).toEqual([]);
  });

  test('list the documents under both names', () => {
    for (const version of versions) {
      expect(bytes(version, 'CFDocuments.json')).toBe(bytes(version, 'CFDocuments/index.json'));
    }
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
    ['technical', /^\/industries\/[^/]+\/[^/]+\/$/],
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

describe('an answer to a program', () => {
  test('names the same item alone, in its package and with its associations', () => {
    const identifier = live['competency:teamwork']!;
    const { CFDocumentURI, ...alone } = read(`CFItems/${identifier}`) as CaseItem;
    expect(items.find((one) => one.identifier === identifier)).toEqual(alone);
    expect(CFDocumentURI?.identifier).toBe(live['library:competencies']);
    expect(read(`CFItemAssociations/${identifier}`)).toMatchObject({ CFItem: { ...alone, CFDocumentURI } });
  });

  test('is refused by the same checks when it is spoiled', () => {
    const pack = packageOf('industry:automation');
    const [first, ...others] = pack.CFItems;
    const spoiled = { ...pack, CFItems: [{ ...first, identifier: 'automation' }, ...others] };
    for (const version of versions) {
      expect(caseFaults(version, 'CFPackages/', pack)).toEqual([]);
      expect(caseFaults(version, 'CFPackages/', spoiled)).toHaveLength(1);
    }
    expect(() => readTree(spoiled as CasePackage)).toThrow(RangeError);
  });
});
