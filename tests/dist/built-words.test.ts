import { describe, expect, test } from 'vitest';
import { type BuiltWordsFile, readBuiltWords } from '../../src/payloads/built-words.ts';
import { readAt, zipped } from '../fixtures/built-site.ts';

const address = '/build/model/words.json';
const words = readBuiltWords(JSON.parse(readAt(address).toString()) as BuiltWordsFile);

describe('what checking and taking along a built model read', () => {
  test('stays under 300 kB', () => {
    expect(zipped(readAt(address))).toBeLessThanOrEqual(300_000);
  });

  test('tells of every model and competency of the site', () => {
    expect(words.competencies.size).toBeGreaterThan(300);
    expect(words.models.size).toBeGreaterThan(20);
    for (const { statements } of words.competencies.values()) expect(statements.length).toBeGreaterThan(4);
    expect(words.ownSource.id).toBe('cairn');
  });

  test('names the folders of the open data, in which the schemes and frameworks are', () => {
    const { case: cases, ctdl, skos } = words.addresses;
    const at = (whole: string): string => new URL(whole).pathname;
    const { uuid } = words.models.get('retail')!;
    expect(readAt(at(`${cases}CFPackages/${uuid}`)).length).toBeGreaterThan(0);
    expect(readAt(at(`${ctdl}industries-retail.jsonld`)).length).toBeGreaterThan(0);
    expect(readAt(at(`${skos}turtle/${uuid}.ttl`)).length).toBeGreaterThan(0);
  });
});
