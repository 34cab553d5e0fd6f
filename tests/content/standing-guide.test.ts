import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fitOf } from '../../src/domain/standing/fit.ts';
import * as limits from '../../src/domain/standing/limits.ts';
import { tenMinuteStart } from '../../src/domain/standing/ten-minute-start.ts';
import { weigh } from '../../src/domain/standing/yardstick.ts';
import { behaviorsByIdentifier, jobYardsticks } from '../../src/domain/standing/yardsticks.ts';
import { formatFit, formatFrom } from '#messages/standing.ts';
import { atlas } from './real-content.ts';

const guide = readFileSync(new URL('../../content/guides/how-the-numbers-are-made.mdx', import.meta.url), 'utf8');
const behaviorsOf = behaviorsByIdentifier(atlas);
const jobs = jobYardsticks(atlas);

describe('the guide to where one stands', () => {
  test('works the example of a nurse out as the code does', () => {
    const nurse = jobs.find(({ id }) => id === 'nurse')!;
    const whole = nurse.competencies.reduce((sum, { weight }) => sum + weight, 0);
    const count = (weight: number) => nurse.competencies.filter((one) => one.weight === weight).length;
    expect([count(4), count(2), count(1)]).toEqual([6, 3, 5]);
    expect(guide).toContain(`weighs ${whole}: six competencies of 4, three of 2 and five of 1`);
    const three = ['compassionate-care', 'critical-thinking', 'teamwork'];
    const shown = nurse.competencies.filter(({ competency }) => three.includes(competency)).flatMap((one) => one.shown);
    expect(shown).toHaveLength(9);
    const answers = new Map(shown.map((one, i) => [one, i < 6 ? 'often' : i < 8 ? 'sometimes' : 'not-yet'] as const));
    const fit = fitOf(weigh(nurse, behaviorsOf), answers)!;
    const [low, high] = [1 + (98 * 7) / whole, 1 + (98 * 33) / whole];
    expect(guide).toContain(`1 + 98 × 7 ÷ ${whole} = ${low.toFixed(1)}, so ${fit.low}.`);
    expect(guide).toContain(`1 + 98 × 33 ÷ ${whole} = ${high.toFixed(1)}, so ${fit.high}.`);
    expect(guide).toContain(`You see ${formatFit(fit)}, ${formatFrom(fit)}.`);
    const acts = nurse.competencies.flatMap((one) => one.shown);
    const settled = fitOf(weigh(nurse, behaviorsOf), new Map(acts.map((one) => [one, 'often'] as const)))!.settled;
    expect(guide).toContain(`${acts.length} behaviors, settles ${Math.round(settled * 100)} of 100 parts`);
  });

  test('says the numbers that were chosen', () => {
    const { often, sometimes, 'not-yet': none } = limits.pointsOf;
    expect([often / limits.mostPoints, sometimes / limits.mostPoints, none]).toEqual([1, 0.5, 0]);
    const { high, moderate, also } = limits.weightInJob;
    expect(guide).toContain(`has weight ${high} if its importance is high, and ${moderate} if it is moderate`);
    expect(guide).toContain(`also needed have weight ${also}.`);
    expect([limits.shareOfActs, limits.strengthFrom]).toEqual([0.75, 0.75]);
    expect(guide).toContain(`up to ${limits.countedPerOccupation} competencies count`);
    expect(guide).toContain(`a weight of 1 to ${limits.weightInOccupation.most}, twice its distance`);
    expect(limits.weightInOccupation.perDeviation).toBe(2);
    expect(guide).toContain(`fewer than ${limits.fewestAnswersToRank} answers has no place`);
    expect(guide).toContain(`from ${limits.fitEnds.least} to ${limits.fitEnds.most}`);
  });

  test('says how far the ten-minute start leads', () => {
    const { questions, reach } = tenMinuteStart(jobs, behaviorsOf);
    const competencies = new Set(questions.map(({ competency }) => competency)).size;
    expect(guide).toContain(`asks ${questions.length} behaviors of ${competencies} competencies`);
    const placed = reach.filter(({ answers }) => answers >= limits.fewestAnswersToRank).length;
    const mean = reach.reduce((sum, { answers }) => sum + answers, 0) / reach.length;
    expect(guide).toContain(`${placed} jobs of ${jobs.length} have a place in the list, with about ${Math.round(mean)} answers`);
  });
});
