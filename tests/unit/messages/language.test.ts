import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import * as english from '../../../src/messages/en/index.ts';
import * as chosen from '../../../src/messages/index.ts';
import type { Language } from '../../../src/messages/language.ts';

const folder = 'src/messages';
const languages = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());

const load = async (name: string): Promise<Language> =>
  (await import(/* @vite-ignore */ `${process.cwd()}/${folder}/${name}/index.ts`)) as Language;

/** What an area says, by name: a sentence, a function, or several by name. */
const outline = (area: object): unknown =>
  Object.fromEntries(Object.entries(area).map(([name, message]) => [name, outlineOf(message)]));
const outlineOf = (message: unknown): unknown =>
  Array.isArray(message)
    ? 'list'
    : typeof message === 'object' && message !== null
      ? outline(message)
      : typeof message === 'function'
        ? `function of ${message.length}`
        : typeof message;

describe.for(languages.map(({ name }) => name))('the language %s', (name) => {
  test('says all that English says, by the same names', async () => {
    const language = await load(name);
    expect(outline(language)).toEqual(outline(english));
  });

  test('has no message that is empty', async () => {
    const language = await load(name);
    const empty = JSON.stringify(language).match(/"\w+":"\s*"/g);
    expect(empty).toBeNull();
  });
});

test('one language is chosen, whole', () => {
  const whole: Language = chosen;
  expect(Object.keys(whole)).toEqual(Object.keys(english));
});
