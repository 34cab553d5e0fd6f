import { describe, expect, test } from 'vitest';
import { builtPages, isHere, readAt } from '../fixtures/built-site.ts';

const pages = builtPages().filter(isHere);

/** Style sheets by address, as text. */
const sheets = new Map<string, string>();
const textOf = (address: string): string => {
  const text = sheets.get(address) ?? readAt(address).toString('utf8');
  sheets.set(address, text);
  return text;
};

const sheetsOf = (html: string): string[] =>
  [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, address]) => address!);

/** Classes that a text of CSS names anywhere. */
const namedIn = (css: string): Set<string> => new Set([...css.matchAll(/\.([a-z][\w-]*)/g)].map(([, name]) => name!));

/** Classes that begin a selector: their rules hold wherever the class stands. */
const leadingIn = (css: string): Set<string> =>
  new Set([...css.matchAll(/(?<=[{},;])\s*\.([a-z][\w-]*)(?=[\s{,>+~:])/g)].map(([, name]) => name!));

describe('styles of the built pages', () => {
  test('a page that uses a class has loaded the rules of it', () => {
    const styled = new Set(pages.flatMap(({ html }) => sheetsOf(html)));
    const leading = new Set([...styled].flatMap((address) => [...leadingIn(textOf(address))]));
    expect(leading).toContain('jump');
    const named = new Map([...styled].map((address) => [address, namedIn(textOf(address))]));
    const faults = new Map<string, string>();
    for (const { path, html } of pages) {
      const loaded = sheetsOf(html).map((address) => named.get(address)!);
      const used = new Set([...html.matchAll(/ class="([^"]+)"/g)].flatMap(([, names]) => names!.split(/\s+/)));
      for (const name of used) {
        if (leading.has(name) && !loaded.some((names) => names.has(name))) faults.set(name, path);
      }
    }
    expect([...faults].map(([name, path]) => `.${name} on ${path}: import the file with its rules`)).toEqual([]);
  });
});
