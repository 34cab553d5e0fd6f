import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Atlas } from '../../../../src/domain/atlas/atlas.ts';
import { apiEntry, apiFiles } from '../../../../src/exports/api/files.ts';
import { listKind } from '../../../../src/exports/entries-by-kind.ts';
import { entryFile } from '../../../../src/schemas/api.ts';
import { kindList } from '../../../../src/schemas/kinds.ts';
import { oddCharacter } from '../../../../src/schemas/odd-characters.ts';
import { aDataSite } from '../../../fixtures/a-data-site.ts';
import { aTerm } from '../../../fixtures/a-term.ts';
import { atlasWith } from '../../../fixtures/entries.ts';
import { type ApiFile, apiValidator, readEntries } from '../../../fixtures/read-api.ts';

const site = aDataSite();
const filesOf = (atlas: Atlas, where = site): ApiFile[] =>
  apiFiles(atlas, where).map(({ path, make }) => ({ path, value: JSON.parse(make() as string) }));
const atlas = atlasWith();
const files = filesOf(atlas);
const fileAt = (path: string) => files.find((file) => file.path === path)!.value;

describe('apiFiles(atlas, site)', () => {
  test('can be read back whatever the words are', () => {
    const word = fc
      .string({ unit: 'binary', minLength: 1, maxLength: 40 })
      .map((inner) => `The ${inner} "=SUM(A1)" \\ '; — é.`)
      .filter((words) => !oddCharacter.test(words));
    fc.assert(
      fc.property(word, (definition) => {
        const term = aTerm({ title: 'Odd', definition });
        const own = { ...atlas, glossary: new Map([...atlas.glossary, ['crumb', term]]) };
        const text = JSON.stringify(apiEntry(own, site, 'glossary', 'crumb'));
        expect(readEntries([{ path: '', value: JSON.parse(text) }]).glossary).toEqual({ crumb: term });
      }),
      { numRuns: 100 },
    );
  });

  test('keeps the JSON Schemas that come along', () => {
    const fault = apiValidator(files);
    const faults = files.flatMap(({ path, value }) => {
      const found = path.startsWith('schema/') ? undefined : fault(value);
      return found ? [`${path}: ${found}`] : [];
    });
    expect(faults).toEqual([]);
  });
});

describe('apiEntry(atlas, site, kind, id)', () => {
  test('writes files that their schemas take', () => {
    for (const kind of kindList)
      for (const [id] of listKind(atlas, kind))
        expect(entryFile(kind).safeParse(fileAt(`${kind}/${id}.json`)).error, `${kind} ${id}`).toBeUndefined();
  });
});
