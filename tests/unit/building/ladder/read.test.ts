import { describe, expect, test } from 'vitest';
import { readLadder } from '../../../../src/building/ladder/read.ts';
import { isLadderLink, readLadderLink, writeLadderLink } from '../../../../src/building/ladder/share-link.ts';
import { writeLadder } from '../../../../src/building/ladder/write.ts';
import { addPlace } from '../../../../src/building/ladder/change.ts';
import { aBuiltLadder, placeId } from '../../../fixtures/a-built-ladder.ts';
import { uuidOf } from '../../../fixtures/some-mappings.ts';

const ladder = aBuiltLadder();
const text = writeLadder(ladder);
const spare = uuidOf(99);
const changed = (from: string, to: string) => readLadder(text.replace(from, to), spare);
const told = (read: ReturnType<typeof readLadder>) => read.troubles.map(({ what, path }) => [what, path.join('.')]);

describe('readLadder(text, spareId)', () => {
  test('gives back what was written', () => {
    expect(readLadder(text, spare)).toEqual({ ladder, troubles: [] });
  });

  test.for([
    ['', 'empty'],
    ['Dear planner', 'no-json'],
    ['[]', 'no-record'],
    ['{"format":"cairn-record","version":1}', 'no-record'],
    ['{"format":"cairn-built-ladder","version":2}', 'newer'],
  ] as const)('takes nothing from “%s”: %s', ([words, what]) => {
    const read = readLadder(words, spare);
    expect([read.ladder, read.troubles.map((one) => one.what)]).toEqual([undefined, [what]]);
  });

  test('keeps what stands before the damage', () => {
    const read = readLadder(text.slice(0, text.indexOf('"Head Baker"')), spare);
    expect(read.ladder!.places.map(({ title }) => title)).toEqual(['Helper', 'Baker', '']);
    expect(told(read)[0]).toEqual(['damaged', '']);
  });

  test('leaves out steps that name no place, lead to their own beginning, or stand twice', () => {
    const step = ladder.steps[1]!;
    for (const [from, to] of [
      [`"to":"${step.to}"`, `"to":"${uuidOf(77)}"`],
      [`"to":"${step.to}"`, `"to":"${step.from}"`],
    ] as const) {
      const read = changed(from, to);
      expect(read.ladder!.steps.map(({ id }) => id)).toEqual([ladder.steps[0]!.id]);
      expect(told(read)).toEqual([['field', 'steps.1.to']]);
    }
    const again = { ...step, id: uuidOf(55) };
    const twice = readLadder(writeLadder({ ...ladder, steps: [...ladder.steps, again] }), spare);
    expect([twice.ladder!.steps.length, told(twice)]).toEqual([2, [['twice', 'steps.2']]]);
  });

  test('takes a level that cannot be for the lowest, and names what nobody knows', () => {
    const read = changed('"level":4', '"level":40,"pay":"a lot"');
    expect(read.ladder!.places[2]!.level).toBe(1);
    expect(told(read)).toEqual([
      ['unknown-field', 'places.2.pay'],
      ['field', 'places.2.level'],
    ]);
  });

  test('leaves out the second of two places with one identifier', () => {
    const read = changed(placeId(3), placeId(1));
    expect(read.ladder!.places.map(({ title }) => title)).toEqual(['Helper', 'Baker']);
  });
});

describe('a link to a ladder', () => {
  test('holds it whole', async () => {
    const link = (await writeLadderLink(ladder))!;
    expect(isLadderLink(link)).toBe(true);
    expect(await readLadderLink(link, spare)).toEqual({ ladder, troubles: [] });
  });

  test('is not made of one that is too long for it', async () => {
    let long = ladder;
    for (let i = 0; i < 50; i += 1) {
      const summary = Array.from({ length: 60 }, (_, n) => ((i * 7919 + n * 104729) % 999983).toString(36)).join(' ');
      long = addPlace(long, { id: uuidOf(500 + i), link: uuidOf(700 + i) }, { title: `Place ${i}`, summary });
    }
    expect(await writeLadderLink(long)).toBe('too-long');
  });

  test.for([
    ['#ladder=1.AAAA', 'damaged-link'],
    ['#ladder=9.AAAA', 'newer'],
    ['#record=1.AAAA', 'no-link'],
  ] as const)('%s ends in “%s”', async ([link, what]) => {
    const read = await readLadderLink(link, spare);
    expect([read.ladder, read.troubles.map((one) => one.what)]).toEqual([undefined, [what]]);
  });
});
