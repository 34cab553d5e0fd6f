import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { kindList } from '../../src/schemas/kinds.ts';
import { checkContent } from '../../scripts/disk/check-content.ts';
import { makeContent, parseContent, writeContent } from '../../scripts/disk/synthetic-content.ts';
import { wordsmith } from '../../scripts/disk/synthetic-words.ts';
import { listBehaviors } from '../../src/domain/atlas/entries.ts';
import { findProblems } from '../../src/domain/rules/index.ts';
import { meaningfulStems } from '../../src/domain/similarity/stems.ts';

const folder = mkdtempSync(join(tmpdir(), 'cairn-'));
afterAll(() => rmSync(folder, { recursive: true }));

const pagesOf = ({ competencies, technical, industries, jobs, ...rest }: ReturnType<typeof parseContent>): number =>
  competencies.size +
  technical.size +
  industries.size +
  jobs.size +
  listBehaviors({ competencies, technical }).length +
  rest.guides.size;

describe('makeContent(pages)', () => {
  test('makes content that passes every schema and rule, as files too', () => {
    writeContent(makeContent(200), folder);
    const { entries, problems } = checkContent(folder);
    expect(problems).toEqual([]);
    expect(entries).toEqual(parseContent(makeContent(200)));
  });

  test('makes every kind of entry', () => {
    const { ledger, ...entries } = parseContent(makeContent(200));
    expect(kindList.filter((kind) => entries[kind].size === 0)).toEqual([]);
    expect(Object.keys(ledger.live).length).toBeGreaterThan(200);
  });

  test('makes about as many pages as were asked for', () => {
    const entries = parseContent(makeContent(2000));
    expect(pagesOf(entries)).toBeGreaterThan(1900);
    expect(pagesOf(entries)).toBeLessThan(2100);
    expect(findProblems(entries)).toEqual([]);
  });

  test('refuses fewer pages than a whole content makes', () => {
    expect(() => makeContent(199)).toThrow(RangeError);
  });
});

describe('wordsmith(seed)', () => {
  test('says the same for the same seed', () => {
    const [one, other] = [wordsmith(7), wordsmith(7)];
    expect([one.name(), one.act(), one.uuid()]).toEqual([other.name(), other.act(), other.uuid()]);
    expect(wordsmith(8).act()).not.toBe(wordsmith(7).act());
  });

  test('makes acts of eight words with a meaning', () => {
    const w = wordsmith(1);
    for (let i = 0; i < 100; i++) expect(meaningfulStems(w.act())).toHaveLength(8);
  });
});
