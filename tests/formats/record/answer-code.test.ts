import { describe, expect, test } from 'vitest';
import { squareCode } from '../../../src/figures/square-code.ts';
import { answer, answersOf } from '../../../src/record/answers.ts';
import { isAnswerCode, mostCode, readAnswerCode, writeAnswerCode } from '../../../src/record/answer-code.ts';
import { merge } from '../../../src/record/merge.ts';
import { chooseGap } from '../../../src/record/plan.ts';
import { addGoal } from '../../../src/record/wishes.ts';
import { recordSchema } from '../../../src/schemas/record.ts';
import { uuidOf } from '../../fixtures/a-ledger.ts';
import { aRecord } from '../../fixtures/a-record.ts';

const edition = { day: '2026-11-28', behaviors: Array.from({ length: 3077 }, (_, i) => uuidOf(i + 1)) };
const words = ['often', 'sometimes', 'not-yet', 'does-not-apply'] as const;
const saying = (numbers: readonly number[], on = '2026-11-29') => {
  const answers = numbers.map((i) => [uuidOf(i), [{ on, turn: 2, says: words[i % 4]! }]] as const);
  return { ...aRecord({ id: 'abcdef01-2345-4678-9abc-def012345678' }), turn: 2, answers: Object.fromEntries(answers) };
};
const what = (fragment: string, editions = [edition]): string =>
  readAnswerCode(fragment, editions)
    .troubles.map((one) => one.what)
    .join();

describe('writeAnswerCode(record, edition)', () => {
  const record = saying([1, 2, 3, 500, 3077]);
  const { fragment, fits, leftOut } = writeAnswerCode(record, edition);

  test('packs the answers that stand, which are read back with the day and the identifier', () => {
    expect(isAnswerCode(fragment)).toBe(true);
    expect(fits).toBe(true);
    const { record: read, troubles } = readAnswerCode(fragment, [edition]);
    expect(troubles).toEqual([]);
    recordSchema.parse(read);
    expect(read).toMatchObject({ id: record.id, turn: record.turn, made: '2026-11-29', edition: '2026-11-28' });
    expect([...answersOf(read!)].map(([id, { says, on }]) => [id, says, on])).toEqual(
      [1, 2, 3, 500, 3077].map((i) => [uuidOf(i), words[i % 4], '2026-11-29']),
    );
  });

  test('says what it leaves out', () => {
    expect(leftOut).toEqual({ name: true, notes: 0, earlier: 0, goals: 0, ticks: 0, plan: 0, unknown: 0, days: false });
    let full = answer(record, { behavior: uuidOf(1), says: 'often', today: '2026-12-01', note: 'Mine.' });
    full = answer(full, { behavior: uuidOf(9000), says: 'often', today: '2026-12-01' });
    full = chooseGap(addGoal(full, 'job:nurse', '2026-12-01'), 'competency:teamwork', undefined, '2026-12-01');
    expect(writeAnswerCode(full, edition).leftOut).toEqual({
      name: true,
      notes: 1,
      earlier: 1,
      goals: 1,
      ticks: 0,
      plan: 1,
      unknown: 1,
      days: true,
    });
  });

  test('fits into a code that a phone reads with every behavior answered, and takes little for one job', () => {
    const all = writeAnswerCode(saying(edition.behaviors.map((_, i) => i + 1)), edition);
    expect(all.fits).toBe(true);
    const { size } = squareCode(`https://cairn.example/self-check/${all.fragment}`);
    expect(size - 8).toBeLessThanOrEqual(125);
    expect(
      writeAnswerCode(saying(Array.from({ length: 46 }, (_, i) => i + 100)), edition).fragment.length,
    ).toBeLessThan(80);
    expect(all.fragment.length).toBeLessThanOrEqual(mostCode);
  });

  test('is joined with the record that it was made of without taking anything from it', () => {
    const read = readAnswerCode(fragment, [edition]).record!;
    const both = merge(record, read);
    expect(both.name.text).toBe('Ada');
    expect([...answersOf(both)].map(([id, { says }]) => [id, says])).toEqual(
      [...answersOf(record)].map(([id, { says }]) => [id, says]),
    );
    // An answer on the phone, the same day, counts.
    const phone = answer(read, { behavior: uuidOf(1), says: 'not-yet', today: '2026-11-29' });
    expect(answersOf(merge(record, phone)).get(uuidOf(1))?.says).toBe('not-yet');
  });
});

describe('readAnswerCode(fragment, editions)', () => {
  const { fragment } = writeAnswerCode(saying([5, 6, 7]), edition);
  const later = { day: '2027-01-01', behaviors: [uuidOf(99_999), ...edition.behaviors] };

  test('refuses a code of an edition that is not at hand, and reads it when it is', () => {
    expect(what(fragment, [later])).toBe('other-edition');
    expect(answersOf(readAnswerCode(fragment, [later, edition]).record!).size).toBe(3);
  });

  test.for([
    ['', 'no-link'],
    ['#record=1.AAAA', 'no-link'],
    ['#answers=2.AAAA', 'newer'],
    ['#answers=1.', 'damaged-link'],
    ['#answers=1.AAAA', 'damaged-link'],
    [fragment.slice(0, -1), 'damaged-link'],
    [fragment.replace(/.$/, (sign) => (sign === 'A' ? 'B' : 'A')), 'damaged-link'],
  ] as const)('says what is wrong with %j: %s', ([given, expected]) => {
    expect(what(given)).toBe(expected);
  });
});
