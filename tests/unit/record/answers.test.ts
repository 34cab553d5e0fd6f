import { describe, expect, test } from 'vitest';
import {
  answer,
  answerDays,
  answersOf,
  answerTo,
  answerToOn,
  historyOf,
  setNote,
  withdraw,
} from '../../../src/record/answers.ts';
import { aRecord, behaviors } from '../../fixtures/a-record.ts';

const [one = '', two = ''] = behaviors;
const said = (today: string, says: 'often' | 'sometimes' | 'not-yet', note?: string) => ({
  behavior: one,
  says,
  today,
  ...(note !== undefined && { note }),
});

describe('answer(record, said)', () => {
  test('keeps what was said, the day and the note, and leaves the record it was given as it is', () => {
    const before = aRecord();
    const record = answer(before, said('2026-11-29', 'often', '  I led\r\nthe shift. '));
    expect(answerTo(record, one)).toEqual({ says: 'often', on: '2026-11-29', turn: 2, note: 'I led\nthe shift.' });
    expect(before.answers).toEqual({});
  });

  test('of the same day gives way to the next, and of an earlier day stays beside it', () => {
    let record = answer(aRecord(), said('2026-11-01', 'not-yet'));
    record = answer(record, said('2026-11-29', 'sometimes'));
    record = answer(record, said('2026-11-29', 'often'));
    expect(historyOf(record, one).map(({ on, says }) => [on, says])).toEqual([
      ['2026-11-29', 'often'],
      ['2026-11-01', 'not-yet'],
    ]);
    expect(answerToOn(record, one, '2026-11-28')?.says).toBe('not-yet');
    expect(answerToOn(record, one, '2026-10-31')).toBeUndefined();
    expect(answerDays(record)).toEqual(['2026-11-29', '2026-11-01']);
    expect([...answersOf(record, '2026-11-01').values()].map(({ says }) => says)).toEqual(['not-yet']);
  });

  test('keeps the note of the answer before it, unless another is written', () => {
    const noted = answer(aRecord(), said('2026-11-01', 'sometimes', 'At the bakery.'));
    expect(answerTo(answer(noted, said('2026-11-02', 'often')), one)?.note).toBe('At the bakery.');
    expect(answerTo(answer(noted, said('2026-11-02', 'often', '')), one)).not.toHaveProperty('note');
  });

  test('counts although the clock was set back', () => {
    const ahead = answer(aRecord(), said('2030-01-01', 'not-yet'));
    expect(answerTo(answer(ahead, said('2026-11-29', 'often')), one)).toMatchObject({
      says: 'often',
      on: '2030-01-01',
    });
  });

  test('keeps as many days as a record may have, the latest', () => {
    const days = Array.from({ length: 30 }, (_, i) => `2026-11-${String(i + 1).padStart(2, '0')}`);
    const record = days.reduce((own, day) => answer(own, said(day, 'often')), aRecord());
    expect(historyOf(record, one)).toHaveLength(24);
    expect(historyOf(record, one).at(-1)?.on).toBe('2026-11-07');
  });

  test.for([
    [{ ...said('2026-11-29', 'often'), behavior: 'teamwork/warns' }, 'teamwork/warns'],
    [{ ...said('2026-11-29', 'often'), behavior: '__proto__' }, '__proto__'],
    [said('2026-02-30', 'often'), '2026-02-30'],
  ] as const)('refuses what no record can hold: %o', ([wrong, named]) => {
    expect(() => answer(aRecord(), wrong)).toThrow(RangeError);
    expect(() => answer(aRecord(), wrong)).toThrow(named);
  });
});

describe('withdraw(record, behavior, today)', () => {
  test('takes the answer back and keeps that of an earlier day for looking back', () => {
    let record = answer(aRecord(), said('2026-11-01', 'often', 'Mine.'));
    record = withdraw(answer(record, said('2026-11-29', 'not-yet')), one, '2026-11-29');
    expect(answerTo(record, one)).toBeUndefined();
    expect(answersOf(record).size).toBe(0);
    expect(answersOf(record, '2026-11-28').get(one)?.says).toBe('often');
    expect(answerToOn(record, one, '2026-11-29')).toBeUndefined();
  });

  test('does nothing where there is no answer', () => {
    const record = aRecord();
    expect(withdraw(record, two, '2026-11-29')).toBe(record);
  });
});

describe('setNote(record, behavior, note)', () => {
  test('writes beside an answer, which keeps its day', () => {
    const record = setNote(answer(aRecord(), said('2026-11-01', 'often')), one, 'Shown twice.');
    expect(answerTo(record, one)).toMatchObject({ on: '2026-11-01', says: 'often', note: 'Shown twice.' });
    expect(answerTo(setNote(record, one, ' '), one)).not.toHaveProperty('note');
  });

  test('does nothing where there is no answer', () => {
    const record = aRecord();
    expect(setNote(record, one, 'x')).toBe(record);
  });
});
