import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { liveColumns } from '../../../src/domain/worksheets/worksheet-columns.ts';
import { cameIn, countIn } from '../../../src/worksheets/came.ts';
import { fill } from '../../../src/worksheets/change.ts';
import { answersLink, readAnswersIn } from '../../../src/worksheets/sent-link.ts';
import { spreadOf } from '../../../src/worksheets/spread.ts';
import { readAnswers, type SurveyAnswers, writeAnswers } from '../../../src/worksheets/survey.ts';
import { byImportance, tally } from '../../../src/worksheets/tally.ts';
import { aFilled, anyAnswers } from '../../fixtures/some-filled.ts';

const today = '2026-11-29';
const chosen = fc.array(fc.nat(40), { minLength: 2, maxLength: 5 });
const competencies = ['teamwork', 'problem-solving', 'retail/associate-sales', 'constructor'];
const scales = liveColumns.employer.filter(({ choices }) => choices.length > 0);
const asBag = (all: readonly SurveyAnswers[]) => all.map(writeAnswers).sort();

describe('the spread of answers', () => {
  test('has half of the answers at the median or below, and half at it or above; so have the quarters their shares', () => {
    fc.assert(
      fc.property(chosen, (counts) => {
        const { count, quarters } = spreadOf(counts);
        const places = counts.flatMap((own, place) => Array.from({ length: own }, () => place));
        expect(count).toBe(places.length);
        if (!quarters) return expect(count).toBe(0);
        for (const [i, place] of quarters.entries()) {
          expect(places.filter((one) => one <= place).length).toBeGreaterThanOrEqual((count * (i + 1)) / 4);
          expect(places.filter((one) => one >= place).length).toBeGreaterThanOrEqual((count * (3 - i)) / 4);
        }
        expect(quarters[0]).toBeLessThanOrEqual(quarters[1]);
        expect(quarters[1]).toBeLessThanOrEqual(quarters[2]);
      }),
    );
  });

  test('has the median that is taught at school', () => {
    fc.assert(
      fc.property(chosen, (counts) => {
        const places = counts.flatMap((own, place) => Array.from({ length: own }, () => place));
        const middle = places.length / 2;
        const median =
          places.length % 2 === 1 ? places[Math.floor(middle)]! : (places[middle - 1]! + places[middle]!) / 2;
        if (places.length > 0) expect(spreadOf(counts).quarters![1]).toBe(median);
      }),
    );
  });

  test('is turned around when the scale is, and the same when each answer comes twice', () => {
    fc.assert(
      fc.property(chosen, (counts) => {
        const { quarters } = spreadOf(counts);
        const top = counts.length - 1;
        const turned = spreadOf(counts.toReversed()).quarters;
        expect(turned && [...turned].reverse().map((place) => top - place)).toEqual(quarters && [...quarters]);
        expect(spreadOf(counts.map((own) => own * 2)).quarters?.[1]).toBe(quarters?.[1]);
      }),
    );
  });
});

describe('answers of employers', () => {
  test('are the same after writing and reading', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        expect(readAnswers(writeAnswers(answers))).toEqual({ sent: answers });
      }),
    );
  });

  test('are the same after they were a link in a text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyAnswers, { maxLength: 3 }), async (all) => {
        const links = await Promise.all(all.map(answersLink));
        const mail = `Hello ${links.join(' and \n ')} bye`;
        expect(await readAnswersIn(mail)).toEqual(all.map((sent) => ({ sent })));
      }),
      { numRuns: 30 },
    );
  });

  test('are counted as an independent count counts them, in whatever order and however often they come', () => {
    fc.assert(
      fc.property(fc.array(anyAnswers, { maxLength: 12 }), fc.boolean(), (all, turned) => {
        const survey = fill(aFilled('survey'), { of: 'industry:retail' }, today);
        const once = [...new Map(all.toReversed().map((one) => [one.id, one])).values()].filter(
          ({ cells }) => cells.size > 0,
        );
        const given = [...once, ...once];
        const next = countIn(survey, turned ? given.toReversed() : given, today);
        expect(next.counted.filter((what) => what === 'counted')).toHaveLength(once.length);
        const came = cameIn(next.survey);
        expect(asBag(came)).toEqual(asBag(once));
        for (const { competency, needed, not, scales: spreads, words } of tally(came, competencies)) {
          const said = (column: string, answer: string): number =>
            once.filter(({ cells }) => cells.get(competency)?.[column] === answer).length;
          for (const { id, choices } of scales)
            expect(spreads[id]!.chosen).toEqual(choices.map((answer) => said(id, answer)));
          expect([needed, not]).toEqual([said('counts', 'must') + said('counts', 'useful'), said('counts', 'not')]);
          expect(words).toHaveLength(once.filter(({ cells }) => cells.get(competency)?.['words']).length);
        }
      }),
    );
  });

  test('keep every row when they are ordered, the most important first', () => {
    fc.assert(
      fc.property(fc.array(anyAnswers, { maxLength: 12 }), (all) => {
        const rows = byImportance(tally(all, competencies));
        expect(rows.map(({ competency }) => competency).sort()).toEqual([...competencies].sort());
        const medians = rows.map(({ scales: own }) => own['counts']!.quarters?.[1] ?? -1);
        expect(medians).toEqual(medians.toSorted((a, b) => b - a));
      }),
    );
  });
});
