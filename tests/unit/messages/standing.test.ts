import { describe, expect, test } from 'vitest';
import * as words from '../../../src/messages/en/standing.ts';

describe('the words of where one stands', () => {
  test.for([
    [
      { low: 41, high: 63, answered: 12, asked: 46 },
      '41–63',
      'from 12 of 46 answers',
      '41 to 63 of 99, from 12 of 46 answers',
    ],
    [{ low: 52, high: 52, answered: 46, asked: 46 }, '52', 'from all 46 answers', '52 of 99, from all 46 answers'],
    [{ low: 99, high: 99, answered: 1, asked: 1 }, '99', 'from the one answer', '99 of 99, from the one answer'],
    [{ low: 1, high: 99, answered: 0, asked: 1 }, '1–99', 'from 0 of 1 answer', '1 to 99 of 99, from 0 of 1 answer'],
  ] as const)('of %o are %s, %s', ([fit, figure, from, aloud]) => {
    expect(words.formatFit(fit)).toBe(figure);
    expect(words.formatFrom(fit)).toBe(from);
    expect(words.formatFitAloud({ ...fit, settled: 0, middle: 50 })).toBe(aloud);
  });

  test('give a reason with what there is', () => {
    expect(words.formatReason({ strengths: ['Teamwork', 'Patience'], missing: ['Sums'], open: ['Vision'] })).toBe(
      'Strong in Teamwork and Patience. To work on: Sums. Not answered yet: Vision.',
    );
    expect(words.formatReason({ strengths: [], missing: [], open: ['Vision'] })).toBe('Not answered yet: Vision.');
  });

  test('tell points, places and counts in whole words', () => {
    expect([0.4, 1.2, 7].map(words.formatPoints)).toEqual(['less than 1 point', '1 point', '7 points']);
    expect(words.formatTooFew(4)).toContain('each needs 4 answers');
    expect(words.formatProgress(3, 30)).toBe('Question 3 of 30');
    expect(words.formatSure(3, 10)).toBe('3 of 10 answered');
    expect(words.formatCounts({ strength: 3, gap: 2, open: 0, out: 1 })).toBe(
      '3 strong, 2 to work on, 1 does not apply',
    );
    expect(words.formatCell('open', 0, 10)).toBe('not answered');
    expect(words.formatLeftOut({ undated: 1, done: 2 })).toBe('1 step without a day, 2 steps already done');
    expect(words.formatLeftOut({ undated: 0, done: 0 })).toBe('');
  });

  test('tell days as they stand', () => {
    expect(words.formatDays('2026-11-30', '2026-11-30')).toBe('on November 30, 2026');
    expect(words.formatDays(undefined, '2026-11-30')).toBe('by November 30, 2026');
    expect(words.formatDays(undefined, undefined)).toBe('');
    expect(words.formatTwoDays('2026-11-30', '2027-01-31')).toBe('November 30, 2026 and January 31, 2027');
  });

  test('say what the figure is, with a link, and shame nobody', () => {
    expect(words.formatWhatItIs((text) => `[${text}]`).join('')).toMatch(
      /your own answers.*\[How it is worked out\]\.$/,
    );
    const all = JSON.stringify(words);
    expect(all).not.toMatch(/fail|poor|weak|bad|score/i);
    expect(words.formatMet(false)).toBe('Not there yet');
  });

  test('have no comma in the kinds of a step, which calendars would cut there', () => {
    for (const kind of Object.values(words.stepKinds)) expect(kind).not.toContain(',');
  });
});
