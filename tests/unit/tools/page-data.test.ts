import { afterEach, describe, expect, test, vi } from 'vitest';
import { parseJson, readJson, type Shape } from '../../../src/tools/page-data.ts';

interface Shelf {
  readonly name: string;
  readonly height: number;
  readonly books: readonly string[];
  readonly labels: Readonly<Record<string, string>>;
  readonly note?: string;
}
const shape: Shape<Shelf> = { name: 'string', height: 'number', books: 'array', labels: 'object' };
const shelf: Shelf = { name: 'A', height: 2, books: ['b'], labels: {} };

describe('parseJson(text, shape, where)', () => {
  test('gives what has the shape, with all that is beside it', () => {
    const more = { ...shelf, note: 'n', later: true };
    expect(parseJson(JSON.stringify(more), shape, 'here')).toEqual(more);
  });

  test.for([
    ['name', undefined, 'string'],
    ['name', 3, 'string'],
    ['height', '2', 'number'],
    ['books', {}, 'array'],
    ['books', null, 'array'],
    ['labels', [], 'object'],
    ['labels', null, 'object'],
  ] as const)('refuses a %s that is %j', ([member, value, kind]) => {
    const text = JSON.stringify({ ...shelf, [member]: value });
    expect(() => parseJson(text, shape, 'data-shelf')).toThrow(`data-shelf: “${member}” is no ${kind}`);
  });

  test.for(['null', '3', '"words"', '[]'])('refuses %s, which is no such object', (text) => {
    expect(() => parseJson(text, shape, 'data-shelf')).toThrow('data-shelf: “name” is no string');
  });

  test.for(['', '{', '<!doctype html>'])('says of “%s” that it is no JSON, and where it stands', (text) => {
    expect(() => parseJson(text, shape, 'data-shelf')).toThrow('data-shelf: no JSON');
  });
});

describe('readJson(address, shape)', () => {
  afterEach(() => vi.unstubAllGlobals());
  const answer = (text: string, status = 200) => vi.stubGlobal('fetch', async () => new Response(text, { status }));

  test('gives the file', async () => {
    answer(JSON.stringify(shelf));
    expect(await readJson('/shelf.json', shape)).toEqual(shelf);
  });

  test.for([
    ['missing', '', 404, '/shelf.json: 404'],
    ['a page in its place', '<!doctype html>', 200, '/shelf.json: no JSON'],
    ['of another build', '{"name":"A"}', 200, '/shelf.json: “height” is no number'],
  ] as const)('rejects one that is %s', async ([, text, status, message]) => {
    answer(text, status);
    await expect(readJson('/shelf.json', shape)).rejects.toThrow(message);
  });
});
