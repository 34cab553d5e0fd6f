import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answer } from '../../../../src/domain/standing/answers.ts';
import { competencyStandings } from '../../../../src/domain/standing/competency-standings.ts';
import { type Fit, fitOf } from '../../../../src/domain/standing/fit.ts';
import { fitAll, fitTable } from '../../../../src/domain/standing/fit-table.ts';
import { gapOf } from '../../../../src/domain/standing/gap.ts';
import { nextSteps } from '../../../../src/domain/standing/next-steps.ts';
import { blendOf, weigh } from '../../../../src/domain/standing/yardstick.ts';
import { someAnswers, someYardstick } from '../../../fixtures/any-yardstick.ts';

const answered = someYardstick.chain((one) =>
  fc.record({ one: fc.constant(one), answers: someAnswers(one.behaviorsOf), seed: fc.nat() }),
);
const blends = fc.tuple(answered, someYardstick).map(([{ one, answers, seed }, other]) => {
  const known = other.yardstick.competencies.filter(({ competency }) => one.behaviorsOf.has(competency));
  const parts = [
    one.yardstick,
    { ...other.yardstick, id: 'clerk', competencies: known.map((ask) => ({ ...ask, shown: [] })) },
  ];
  return { one: { ...one, yardstick: blendOf(parts, 'Both') }, answers, seed };
});
const any = fc.oneof(answered, blends);

/** The ranges of answers that come in one by one. */
const ends = (fit: Fit | null) => fit && [fit.low, fit.high];
const ranks: Readonly<Record<Answer, number>> = { 'not-yet': 0, sometimes: 1, often: 2, 'does-not-apply': -1 };
const turn = <T>(list: readonly T[], by: number): T[] =>
  list.length === 0 ? [] : [...list.slice(by % list.length), ...list.slice(0, by % list.length)].reverse();

describe('fitOf(weights, answers), whatever is asked and answered,', () => {
  test('stays between 1 and 99, the lower end first, and the middle between them', () => {
    fc.assert(
      fc.property(any, ({ one, answers }) => {
        const fit = fitOf(weigh(one.yardstick, one.behaviorsOf), new Map(answers));
        if (fit === null) return;
        expect(fit.low).toBeGreaterThanOrEqual(1);
        expect(fit.high).toBeLessThanOrEqual(99);
        expect(fit.low).toBeLessThanOrEqual(fit.high);
        expect([fit.low, fit.high].every(Number.isInteger)).toBe(true);
        expect(Math.abs(fit.middle - (fit.low + fit.high) / 2)).toBeLessThanOrEqual(0.5);
        expect(fit.answered).toBeLessThanOrEqual(fit.asked);
        expect(fit.settled).toBeGreaterThanOrEqual(0);
        expect(fit.settled).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('is 99 when all is done often, 1 when nothing is, 1 to 99 when nothing is answered, and no figure when nothing applies', () => {
    fc.assert(
      fc.property(any, ({ one }) => {
        const weights = weigh(one.yardstick, one.behaviorsOf);
        const all = (answer: Answer) => new Map([...weights.keys()].map((behavior) => [behavior, answer]));
        expect(ends(fitOf(weights, all('often')))).toEqual([99, 99]);
        expect(ends(fitOf(weights, all('not-yet')))).toEqual([1, 1]);
        expect(ends(fitOf(weights, new Map()))).toEqual([1, 99]);
        expect(fitOf(weights, all('does-not-apply'))).toBeNull();
      }),
    );
  });

  test('never falls when an answer gets better', () => {
    fc.assert(
      fc.property(any, fc.constantFrom<Answer[]>('often', 'sometimes'), ({ one, answers, seed }, better) => {
        const weights = weigh(one.yardstick, one.behaviorsOf);
        const worse = answers.filter(([, answer]) => answer !== 'does-not-apply' && ranks[answer] < ranks[better]);
        fc.pre(worse.length > 0);
        const [behavior] = worse[seed % worse.length]!;
        const before = fitOf(weights, new Map(answers));
        const after = fitOf(weights, new Map(answers).set(behavior, better));
        fc.pre(before !== null && after !== null);
        expect(after.low).toBeGreaterThanOrEqual(before.low);
        expect(after.high).toBeGreaterThanOrEqual(before.high);
        expect(after.middle).toBeGreaterThanOrEqual(before.middle);
      }),
    );
  });

  test('narrows with each answer that comes in: each range lies in the one before', () => {
    fc.assert(
      fc.property(any, ({ one, answers, seed }) => {
        const weights = weigh(one.yardstick, one.behaviorsOf);
        const known = new Map<string, Answer>();
        let before = fitOf(weights, known);
        for (const [behavior, answer] of turn(answers, seed)) {
          const after = fitOf(weights, known.set(behavior, answer));
          if (before === null) expect(after).toBeNull();
          else if (after !== null) {
            expect(after.low).toBeGreaterThanOrEqual(before.low);
            expect(after.high).toBeLessThanOrEqual(before.high);
            expect(after.settled).toBeGreaterThanOrEqual(before.settled - 1e-12);
          }
          before = after;
        }
      }),
    );
  });

  test('does not depend on the order of the answers, or of what is asked', () => {
    fc.assert(
      fc.property(any, ({ one, answers, seed }) => {
        const fit = fitOf(weigh(one.yardstick, one.behaviorsOf), new Map(answers));
        expect(fitOf(weigh(one.yardstick, one.behaviorsOf), new Map(turn(answers, seed)))).toEqual(fit);
        const turned = { ...one.yardstick, competencies: one.yardstick.competencies.toReversed() };
        expect(fitOf(weigh(turned, one.behaviorsOf), new Map(answers))).toEqual(fit);
      }),
    );
  });

  test('is what the table of many gives', () => {
    fc.assert(
      fc.property(answered, someYardstick, ({ one, answers }, other) => {
        const both = [one.yardstick, { ...other.yardstick, id: 'clerk' }];
        const behaviorsOf = new Map([...other.behaviorsOf, ...one.behaviorsOf]);
        expect(fitAll(fitTable(both, behaviorsOf), new Map(answers))).toEqual(
          both.map((each) => fitOf(weigh(each, behaviorsOf), new Map(answers))),
        );
      }),
    );
  });
});

describe('the parts of a fit, whatever is asked and answered,', () => {
  test('add up to it: gained points make its lower end, and with what is missed and open they are 98', () => {
    fc.assert(
      fc.property(any, ({ one, answers }) => {
        const weights = weigh(one.yardstick, one.behaviorsOf);
        const map = new Map(answers);
        const fit = fitOf(weights, map);
        fc.pre(fit !== null);
        const rows = competencyStandings(one.yardstick, weights, one.behaviorsOf, map);
        const sum = (of: (row: (typeof rows)[number]) => number) => rows.reduce((total, row) => total + of(row), 0);
        const [gained, missed] = [sum((row) => row.gained), sum((row) => row.missed)];
        expect(Math.abs(1 + gained - fit.low)).toBeLessThanOrEqual(0.5 + 1e-9);
        expect(Math.abs(99 - missed - fit.high)).toBeLessThanOrEqual(0.5 + 1e-9);
        expect(sum((row) => row.share)).toBeCloseTo(1, 9);
        expect(gained + missed).toBeCloseTo(98 * fit.settled, 6);
      }),
    );
  });

  test('stand in one part of the gap each, and none is lost', () => {
    fc.assert(
      fc.property(any, ({ one, answers }) => {
        const { strengths, missing, open, out } = gapOf(one.yardstick, one.behaviorsOf, new Map(answers));
        const told = [...strengths, ...missing, ...open, ...out].map(({ asked }) => asked.competency);
        expect(told.sort()).toEqual(one.yardstick.competencies.map(({ competency }) => competency).sort());
      }),
    );
  });

  test('tell truly what moves it: an answer narrows the range, and a better one raises it, by the points told', () => {
    fc.assert(
      fc.property(any, ({ one, answers, seed }) => {
        const weights = weigh(one.yardstick, one.behaviorsOf);
        const map = new Map(answers);
        const before = fitOf(weights, map);
        fc.pre(before !== null);
        const { toAnswer, toGrow } = nextSteps(one.yardstick, one.behaviorsOf, map, 99);
        expect(toAnswer).toHaveLength(before.asked - before.answered);
        const answer = toAnswer[seed % Math.max(1, toAnswer.length)];
        if (answer) {
          const after = fitOf(weights, new Map(map).set(answer.behavior, 'sometimes'))!;
          expect(98 * (after.settled - before.settled)).toBeCloseTo(answer.points, 6);
        }
        const grow = toGrow[seed % Math.max(1, toGrow.length)];
        if (grow) {
          const after = fitOf(weights, new Map(map).set(grow.behavior, 'often'))!;
          expect(after.middle - before.middle).toBeCloseTo(grow.points, 6);
        }
      }),
    );
  });
});
