import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import * as chosen from '#messages/index.ts';
import * as english from '../../../src/messages/en/index.ts';
import { type Language, languages } from '../../../src/messages/language.ts';

/** What an area says, by name: a sentence, a function, or several by name. */
const outline = (area: object): unknown =>
  Object.fromEntries(Object.entries(area).map(([name, message]) => [name, outlineOf(message)]));
const outlineOf = (message: unknown): unknown => {
  if (Array.isArray(message)) return 'list';
  if (typeof message === 'object' && message !== null) return outline(message);
  return typeof message === 'function' ? `function of ${message.length}` : typeof message;
};

test('every folder of messages is a language, and every file of one an area', () => {
  const folder = 'src/messages';
  const folders = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(folders.map(({ name }) => name)).toEqual(Object.keys(languages));
  for (const { name } of folders)
    expect(readdirSync(`${folder}/${name}`).length, name).toBe(Object.keys(english).length + 1);
});

describe.for(Object.entries(languages))('the language %s', ([, language]) => {
  test('says all that English says, by the same names', () => {
    expect(outline(language)).toEqual(outline(english));
  });

  test('has no message that is empty', () => {
    expect(JSON.stringify(language)).not.toMatch(/:"\s*"/);
  });
});

test('one language is chosen, whole', () => {
  const whole: Language = chosen;
  expect(Object.values<Language>(languages)).toContain(whole);
});
