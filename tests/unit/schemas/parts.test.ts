import { z } from 'zod';
import { describe, expect, test } from 'vitest';
import * as parts from '../../../src/schemas/parts.ts';
import { findMarked, proseFields } from '../../../src/schemas/references.ts';

const cases: readonly [name: string, part: z.ZodType, good: readonly unknown[], bad: readonly unknown[]][] = [
  [
    'slug',
    parts.slug,
    ['a', 'bank-teller', '4-h'],
    ['', 'Bank', 'bank_teller', '-bank', 'bank-', 'bank--teller', 'a/b', 'a'.repeat(81)],
  ],
  ['competencyId', parts.competencyId, ['teamwork', 'baking/oven-work'], ['a/b/c', '/a', 'a/', 'Team work']],
  [
    'sentence',
    parts.sentence,
    ['Waits for the dough.', '24 loaves leave the oven.', 'Élan is what it takes.'],
    ['waits for the dough.', 'Waits for the dough', 'Waits long.', `${'W'.repeat(320)}.`],
  ],
  ['phrase', parts.phrase, ['rye', 'Steam and crust'], ['ry', ' rye', 'rye ', '']],
  [
    'question',
    parts.question,
    ['What do you put away first?', 'Tell me about your first loaf.'],
    ['What is first?', 'what do you put away first?', 'What do you put away first'],
  ],
  ['title', parts.title, ['IT', 'Oven Work'], ['I', ' Oven', 'Oven ', 'Oven\nWork', 'O'.repeat(111)]],
  ['ownTitle', parts.ownTitle, ['IT', 'O'.repeat(80)], ['I', 'O'.repeat(81), 'Oven\nWork']],
  ['text', parts.text, ['', 'Any “text” at all: é 競 🧁'], ['Oven\u200BWork', 'Oven\u2028Work', 7]],
  [
    'date',
    parts.date,
    ['2015', '2015-09', '2015-09-01'],
    [
      ...['15', '2015-13', '2015-09-32', '2015-9-1', '2015-09-01T00:00', 2015],
      ...['2015-02-30', '2015-02-29', '2015-04-31', '1900-02-29', '0001', '1899-12'],
    ],
  ],
  [
    'day',
    parts.day,
    ['2026-11-22', '2028-02-29', '2000-02-29', '2026-12-31'],
    [
      ...['2026', '2026-11', '22.11.2026', '2026-13-01', '2026-11-32', '2026-00-10', '2026-11-00'],
      ...['2026-02-30', '2026-02-31', '2026-02-29', '2100-02-29', '2026-06-31', '1026-11-22'],
    ],
  ],
  ['basis', parts.basis, ['source', 'description', 'onet', 'editorial'], ['guess', '']],
  ['importance', parts.importance, ['high', 'moderate'], ['low', 'High']],
  ['level', parts.level, parts.levelNames, ['novice', 'Basic']],
  ['onetElement', parts.onetElement, ['4.A.4.b.2', '2.C.1'], ['4', 'A.4', '4.A.', '4.A.4.b.2.c.d.e']],
  ['socCode', parts.socCode, ['51-3011.00'], ['51-3011', '513011.00', '51-3011.0']],
  ['naicsCode', parts.naicsCode, ['33', '31-33', '311811'], ['3', '3118112', '31-3']],
  ['jobZone', parts.jobZone, [1, 5], [0, 6, 2.5, '2']],
  [
    'webAddress',
    parts.webAddress,
    ['https://cairn.example/a?b#c', 'http://cairn.example'],
    ['cairn.example', '/a', 'javascript:alert(1)', 'ftp://cairn.example', 'mailto:a@cairn.example'],
  ],
];

describe.for(cases)('%s', ([, part, good, bad]) => {
  test.for(good.map((value) => [value]))('accepts %j', ([value]) => {
    expect(part.safeParse(value).error).toBeUndefined();
  });

  test.for(bad.map((value) => [value]))('refuses %j', ([value]) => {
    expect(part.safeParse(value).success).toBe(false);
  });
});

test('levelNames are in the order of growth', () => {
  expect(parts.levelNames).toEqual(['basic', 'skilled', 'advanced', 'expert']);
});

test('sentences, questions and what says so are prose, with whatever is added to them; names and phrases are not', () => {
  const schema = z.strictObject({
    title: parts.title,
    topics: z.array(parts.phrase),
    definition: parts.sentence.describe('What it is.'),
    ask: z.array(parts.question).min(3).optional(),
    short: parts.prose(parts.phrase).max(40),
    act: parts.behavior,
  });
  expect(findMarked(schema, proseFields).map(({ path, mark }) => [path.join('.'), mark.holds])).toEqual([
    ['definition', 'sentences'],
    ['ask.*', 'sentences'],
    ['short', 'sentences'],
    ['act.text', 'an act'],
  ]);
});

test('every pattern carries its correction', () => {
  const wrong = [
    parts.slug,
    parts.competencyId,
    parts.sentence,
    parts.question,
    parts.date,
    parts.day,
    parts.onetElement,
    parts.socCode,
    parts.naicsCode,
  ].map((part) => part.safeParse('_ _ _ _ _ _ _ _ _ _ _').error!.issues.at(-1)!.message);
  for (const message of wrong) expect(message).toMatch(/^write .+/);
});
