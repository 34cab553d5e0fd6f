import { describe, expect, test } from 'vitest';
import { entrySchemas } from '../../../src/schemas/by-kind.ts';
import { cureOddCharacter, nameCharacter, oddCharacter } from '../../../src/schemas/odd-characters.ts';
import { listTextFields } from '../../fixtures/text-fields.ts';

/** One text for each form that a field can ask for. */
const texts = [
  'Waits until the dough has risen to the mark, and then does what the card on the wall says about it.',
  'What do you put away first?',
  'Oven Work',
  'oven-work',
  'https://cairn.example/a',
  '2026-11-22',
  '51-3011.00',
  '4.A.4.b.2',
  '3118',
  'Comes in at three and mixes the dough that rested overnight. Shapes loaves until five. Bakes them in the order in which the shop sells them.',
];

const odd = [
  ...['\0', '\u0001', '\b', '\t', '\n', '\r', '\u001B', '\u001F', '\u007F', '\u0080', '\u0085', '\u009F'],
  ...['\u00A0', '\u00AD', '\u034F', '\u061C', '\u115F', '\u180E', '\u2003', '\u200B', '\u200D', '\u200E', '\u2028'],
  ...['\u2029', '\u202E', '\u2060', '\u2066', '\u3164', '\uD800', '\uDC00', '\uE000', '\uFE0F', '\uFEFF', '\uFFFD'],
  ...['\uFFFE', '\uFFFF', '\u{1FFFE}', '\u{E0001}', '\u{F0000}'],
];

const fields = Object.entries(entrySchemas).flatMap(([kind, schema]) =>
  listTextFields(schema).map(({ path, form }) => ({ name: `${kind}: ${path}`, form })),
);

describe.for(fields)('$name', ({ form }) => {
  const base = texts.find((one) => form.safeParse(one).success)!;

  test('takes a plain text', () => {
    expect(base).toBeDefined();
  });

  test('refuses every odd character, wherever it stands', () => {
    const half = Math.floor(base.length / 2);
    const taken = odd.filter((character) =>
      [character + base, base.slice(0, half) + character + base.slice(half), base + character].some(
        // Of an address, the ends are trimmed before it is looked at.
        (text) => oddCharacter.test((form.safeParse(text).data as string | undefined) ?? ''),
      ),
    );
    expect(taken.map(nameCharacter)).toEqual([]);
  });
});

test.for(['é', '–', '’', '®', '競', '🧁', '“', 'ß', '½', '→', 'e\u0301'])('%s is not odd', (letter) => {
  expect(letter).not.toMatch(oddCharacter);
});

test.for([
  ['\u0001', 'U+0001 (control character)'],
  ['\u200B', 'U+200B (zero-width space)'],
  ['\u202E', 'U+202E (direction mark)'],
  ['\u2003', 'U+2003 (space of another width)'],
  ['\uE000', 'U+E000 (private character)'],
  ['\uD800', 'U+D800 (half of a pair)'],
  ['\uFFFF', 'U+FFFF (void code point)'],
  ['\u{E0001}', 'U+E0001 (invisible character)'],
] as const)('%j is called %s', ([character, name]) => {
  expect(nameCharacter(character)).toBe(name);
});

test.for([
  ['Pati\u200Bence', 'take out U+200B (zero-width space) after "Pati"'],
  ['\uFEFFPatience', 'take out U+FEFF (byte-order mark)'],
  ['Night\u00A0Work', 'write a plain space in the place of U+00A0 (no-break space) after "Night"'],
  [
    'Bakes bread.\nSells it.',
    'write the text without line breaks after "Bakes bread."; one that is too long for a line of the file may begin with ">-" and go on below',
  ],
  ['Patience', ''],
] as const)('%j is mended thus: %s', ([text, cure]) => {
  expect(cureOddCharacter(text)).toBe(cure);
});
