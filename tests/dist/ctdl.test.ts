import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { listFrameworks } from '../../src/domain/frameworks/frameworks.ts';
import { ctdlName } from '../../src/exports/ctdl/graph.ts';
import type { CtdlCompetency, CtdlFramework, CtdlGraph } from '../../src/exports/ctdl/records.ts';
import { dist } from '../fixtures/built-site.ts';
import { statementsOf } from '../fixtures/json-ld.ts';
import { plainTree } from '../fixtures/plain-tree.ts';
import { readCtdl } from '../fixtures/read-ctdl.ts';
import { checkBy } from '../fixtures/standards.ts';
import { atlas } from '../content/real-content.ts';

const frameworks = listFrameworks(atlas);
const folder = join(dist, 'ctdl');
const files = new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
const graphs = new Map([...files].map(([name, file]) => [name, JSON.parse(file) as CtdlGraph]));
const things = [...graphs.values()].flatMap((graph) => graph['@graph']);
const check = checkBy('ctdl-asn.schema.json');

describe('files of CTDL-ASN', () => {
  test('are one a framework, with every item and every identifier once', () => {
    expect([...files.keys()].toSorted()).toEqual(
      frameworks.map((framework) => `${ctdlName(framework.key)}.jsonld`).toSorted(),
    );
    const keys = frameworks.flatMap(({ key, items }) => [key, ...items.map((item) => item.key)]);
    expect(things.map((one) => one['ceterms:ctid']).toSorted()).toEqual(
      keys.map((key) => `ce-${atlas.ledger.live[key]}`).toSorted(),
    );
    expect(new Set(things.map((one) => one['@id'])).size).toBe(things.length);
  });

  test('hold what the standard asks for, and nothing it does not know', () => {
    const faults = [...graphs].flatMap(([name, graph]) => check(graph).map((fault) => `${name}: ${fault}`));
    expect(faults).toEqual([]);
  });

  test('say nothing that JSON-LD could not make a statement of', async () => {
    const terms = new Set<string>();
    for (const file of files.values()) {
      const statements = await statementsOf(file);
      expect(statements.length).toBeGreaterThan(0);
      statements.forEach(({ predicate }) => terms.add(predicate.value));
    }
    const known = /^https:\/\/purl\.org\/ctdl(?:asn)?\/terms\/\w+$|#type$/;
    expect([...terms].filter((term) => !known.test(term))).toEqual([]);
  });

  test('lead only to what is there, under the address of the file it is in', () => {
    const there = new Set([...graphs.values()].flatMap((graph) => graph['@graph'].map((one) => one['@id'])));
    for (const [name, graph] of graphs) {
      expect(new URL(graph['@id']).pathname).toBe(`/ctdl/${name}`);
      for (const one of graph['@graph']) {
        expect(one['@id']).toBe(`${graph['@id']}#${one['ceterms:ctid']}`);
        expect(linksOf(one).filter((link) => !there.has(link))).toEqual([]);
      }
    }
  });

  test('say the same of parents and of children', () => {
    const byId = new Map(things.map((one) => [one['@id'], one]));
    for (const one of things) {
      const children = one['@type'] === 'ceasn:Competency' ? (one['ceasn:hasChild'] ?? []) : one['ceasn:hasTopChild'];
      children.forEach((address, i) => {
        const child = byId.get(address) as CtdlCompetency;
        expect(child['ceasn:isChildOf'] ?? child['ceasn:isTopChildOf']).toEqual([one['@id']]);
        expect(child['ceasn:listID']).toBe(String(i + 1));
      });
    }
    const below = things.flatMap((one) =>
      one['@type'] === 'ceasn:Competency' ? (one['ceasn:hasChild'] ?? []) : one['ceasn:hasTopChild'],
    );
    expect(below).toHaveLength(things.length - frameworks.length);
  });

  test('can be read back as the frameworks they were written from', () => {
    for (const framework of frameworks) {
      expect(readCtdl(files.get(`${ctdlName(framework.key)}.jsonld`)!)).toEqual(
        plainTree(atlas, framework, framework.items),
      );
    }
  });
});

describe('the checks of CTDL-ASN', () => {
  const [name, graph] = [...graphs][0]!;
  const spoiled = (change: Record<string, unknown>) => ({
    ...graph,
    '@graph': [graph['@graph'][0], { ...graph['@graph'][1], ...change }],
  });

  test('pass what they then refuse', () => {
    expect(check(spoiled({}))).toEqual([]);
  });

  test.for<[string, Record<string, unknown>]>([
    ['a term of nobody', { 'ceasn:hasKid': [] }],
    ['a text without a language', { 'ceasn:competencyText': 'Text' }],
    ['a CTID of another kind', { 'ceterms:ctid': 'ce-07c25f74-9119-11e8-b852-782bcb5df6ac' }],
    ['a link that is no list', { 'ceasn:isPartOf': graph['@id'] }],
    ['a competency of no framework', { 'ceasn:isPartOf': undefined }],
    ['two places in the tree', { 'ceasn:isTopChildOf': [graph['@id']], 'ceasn:isChildOf': [graph['@id']] }],
  ])('refuse %s', ([, change]) => {
    expect(check(JSON.parse(JSON.stringify(spoiled(change)))), name).not.toEqual([]);
  });

  test('refuse what JSON-LD would drop without a word', async () => {
    await expect(statementsOf(JSON.stringify(spoiled({ label: 'Lost' })))).rejects.toThrow('Safe mode');
    const elsewhere = { ...graph, '@context': 'https://elsewhere.example/' };
    await expect(statementsOf(JSON.stringify(elsewhere))).rejects.toThrow('elsewhere.example');
  });
});

/** Every address of this family that a thing leads to. */
const linksOf = (one: CtdlFramework | CtdlCompetency): string[] =>
  Object.entries(one).flatMap(([property, value]) =>
    Array.isArray(value) && property !== 'ceasn:identifier'
      ? (value as string[]).filter((link) => link.includes('/ctdl/'))
      : [],
  );
