import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { buildLattice } from '../../src/domain/ladders/lattice.ts';
import { countSteps } from '../../src/domain/ladders/reach.ts';
import { jobProfiles } from '../../src/domain/occupations/job-profiles.ts';
import { gradesInOrder } from '../../src/domain/occupations/needs.ts';
import { occupationProfiles } from '../../src/domain/occupations/profiles.ts';
import { competencyOf } from '../../src/domain/exploring/answers.ts';
import * as limits from '../../src/domain/exploring/limits.ts';
import type { StatementId } from '../../src/domain/exploring/statements.ts';
import * as policy from '../../src/domain/policy.ts';
import { needs } from '#messages/job-lists.ts';
import { statements } from '#messages/statements.ts';
import { atlas, entries } from './real-content.ts';

const guide = readFileSync(new URL('../../content/guides/how-the-numbers-are-made.mdx', import.meta.url), 'utf8');
const two = (value: number) => value.toFixed(2);
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const deviation = (values: readonly number[]) => Math.sqrt(mean(values.map((value) => (value - mean(values)) ** 2)));

describe('the guide to the numbers', () => {
  test('works the profile of a nurse out as the code does, with the numbers of today’s ratings', () => {
    const [nurses, practical] = ['29-1141.00', '29-2061.00'] as const;
    const competency = 'supporting-others';
    const rated = [...entries.occupations.bySoc.values()].flatMap(({ importance }) => importance ?? []);
    const ofNurses = entries.occupations.bySoc.get(nurses)!.importance!;
    const steps = entries.competencies.get(competency)!.onet.map(({ element, name }) => {
      const all = rated.flatMap((importance) => importance.get(element) ?? []);
      const step = (ofNurses.get(element)! - mean(all)) / deviation(all);
      const cells = [mean(all), deviation(all), ofNurses.get(element)!, step].map(two);
      expect(guide).toContain(`| ${[name, ...cells].join(' | ')} |`);
      return step;
    });
    expect(steps).toHaveLength(2);
    const scores = [nurses, practical].map((soc) => occupationProfiles(entries).get(soc)!.competencies.get(competency)!.score);
    expect(guide).toContain(`(${steps.map(two).join(' + ')}) ÷ 2 = ${two(mean(steps))}`);
    expect(guide).toContain(`so the score of registered nurses is ${two(scores[0]!)}`);
    const own = jobProfiles(atlas).get('nurse')!.competencies.get(competency)!;
    expect(own.from).toBe('occupations');
    const score = own.from === 'occupations' ? own.score : NaN;
    expect(guide).toContain(`(1.0 × ${two(scores[0]!)} + 0.7 × ${two(scores[1]!)}) ÷ 1.7 = ${two(score)}`);
    expect(score).toBeGreaterThanOrEqual(policy.needGrades['much-more']);
  });

  test('says where policy draws the lines', () => {
    const { exact, close, broad } = policy.matchWeights;
    expect(guide).toContain(`an exact match has weight ${exact.toFixed(1)}, a close one ${close}, a broad one ${broad}`);
    for (const grade of gradesInOrder) {
      const line = grade === 'less' ? 'under −0.5' : `${policy.needGrades[grade]} or more`.replace('-', '−');
      expect(guide).toContain(`| ${needs[grade]} | ${line} |`);
    }
    const { high, moderate } = policy.ownStanding;
    expect(guide).toContain(`stands at ${high} above that average, a moderate one at ${moderate}`);
    expect(guide).toContain(`near from a likeness of ${two(policy.leastLikeness)} on`);
    const { step, competency, unknown, unvouched } = policy.routeCosts;
    for (const line of [
      `for itself | ${step} |`,
      `not needed more than by most before | ${competency} |`,
      `in the place of those | ${unknown}, which`,
      `no ladder has it | ${unvouched} more`,
      `${step} + 4 = ${step + 4}. The same step between close neighbors would count ${step + 4 + unvouched}`,
    ])
      expect(guide).toContain(line);
  });

  test('says by which numbers statements are judged, and that the competencies they name are there', () => {
    const [score, clear, strong] = limits.scoreGrades;
    const [interest, clearInterest, strongInterest] = limits.interestGrades;
    const shares = { 5: 'one in five' } as Readonly<Record<number, string>>;
    for (const line of [
      `one of the strongest of the occupation and ${interest} or more of 7`,
      `has a score of ${score} or more`,
      `The same from ${limits.leastOutdoors} on`,
      `Many openings are ${(limits.manyOpenings * 1000).toLocaleString('en-US')} a year`,
      `means that ${shares[100 / limits.manySelfEmployed]} is self-employed`,
      `Job zone 1 or ${limits.mostSoonZone}`,
      `It counts 2 from a score of ${clear} or an interest of ${clearInterest} on, and 3 from ${strong} or ${strongInterest} on`,
    ])
      expect(guide).toContain(line);
    for (const id of Object.values(competencyOf)) expect([...entries.competencies.keys()]).toContain(id);
    for (const [id, competency] of Object.entries(competencyOf))
      expect(statements[id as StatementId].fact).toContain(entries.competencies.get(competency)!.title);
  });

  test('says what share of pairs has a route', () => {
    const lattice = buildLattice(atlas);
    const share = (ends: readonly string[]) => {
      const found = ends.flatMap((from) => {
        const counts = countSteps(lattice, from);
        return ends.filter((to) => to !== from).map((to) => (counts.get(to) ?? Infinity) <= policy.mostRouteSteps);
      });
      return found.filter(Boolean).length / found.length;
    };
    const jobs = [...lattice.jobs.keys()];
    expect(guide).toContain('Half of all pairs of jobs have a route, and one in ten when all places count');
    expect(share(jobs)).toBeCloseTo(1 / 2, 1);
    expect(share([...jobs, ...lattice.places.keys()])).toBeCloseTo(1 / 10, 1);
  });
});
