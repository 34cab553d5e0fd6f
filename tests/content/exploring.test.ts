import { describe, expect, test } from 'vitest';
import { rank } from '../../src/domain/exploring/rank.ts';
import { isStatement, type StatementId, statementIds } from '../../src/domain/exploring/statements.ts';
import { listExplored, named } from '../../src/domain/exploring/things.ts';
import { atlas, entries } from './real-content.ts';

const things = listExplored(atlas).map((one) => ({
  ...named(one),
  answers: one.answers,
  openings: one.occupation?.projection?.openings ?? null,
}));
const asked = (ticks: string) => {
  const made = ticks.split(' ');
  expect(made.every(isStatement), ticks).toBe(true);
  return rank(things, made as StatementId[]);
};

describe('what suits a person', () => {
  test('is told of every occupation and every job, each once', () => {
    expect(things.length).toBe(new Set(things.map(({ title }) => title)).size);
    expect(things.length).toBeGreaterThan(entries.occupations.bySoc.size);
  });

  // Profiles as a career counselor hears them: what has to be among the first thirty, and what must not be among those that meet all.
  test.for([
    [
      'no-degree outdoors pay-50',
      ['Heavy and Tractor-Trailer Truck Drivers', 'Firefighters', 'Electrical Power-Line Installers and Repairers'],
      ['Civil Engineers', 'Registered Nurses', 'Security Guards', 'Actors'],
    ],
    [
      'help calm people no-degree',
      ['Licensed Practical and Licensed Vocational Nurses', 'Nursing Assistants', 'Home Health Aides'],
      ['Registered Nurses', 'Software Developers'],
    ],
    [
      'discover numbers computers desk pay-100',
      ['Statisticians', 'Economists', 'Mechanical Engineers'],
      ['Registered Nurses', 'Electricians', 'Data Scientists'],
    ],
    [
      'hands fix learn-paid pay-50',
      ['Electricians', 'Plumbers, Pipefitters, and Steamfitters', 'Industrial Machinery Mechanics'],
      ['Lawyers', 'Cooks, Restaurant'],
    ],
    ['create own-boss no-degree', ['Photographers', 'Musicians and Singers', 'Craft Artists'], ['Accountants and Auditors']],
    ['create write desk pay-50', ['Editors', 'Technical Writers', 'Writers and Authors'], ['Carpenters', 'Dancers']],
    ['few-people order desk no-degree', ['Payroll and Timekeeping Clerks', 'Medical Transcriptionists'], ['Tellers']],
    [
      'help explain pay-50 growing',
      ['Training and Development Specialists', 'Occupational Therapists', 'Health Education Specialists'],
      ['Heavy and Tractor-Trailer Truck Drivers', 'Cashiers'],
    ],
    ['help people start-soon', ['Personal Care Aides', 'Childcare Workers', 'Orderlies'], ['First-Line Supervisors of Retail Sales Workers', 'Registered Nurses']],
    ['hands outdoors own-boss', ['Carpenters', 'Painters, Construction and Maintenance', 'Construction Laborers'], ['Police and Sheriff\'s Patrol Officers']],
    ['lead people numbers pay-100', ['Financial Managers', 'Personal Financial Advisors'], ['Real Estate Sales Agents']],
    ['active start-soon outdoors', ['Roofers', 'Light Truck Drivers', 'Tree Trimmers and Pruners'], ['Accountants and Auditors', 'Firefighters']],
  ] as const)('%s', ([ticks, first, never]) => {
    const ranked = asked(ticks);
    const made = ticks.split(' ').length;
    expect(ranked.slice(0, 30).map(({ thing }) => thing.title)).toEqual(expect.arrayContaining([...first]));
    const all = ranked.filter(({ met }) => met.length === made).map(({ thing }) => thing.title);
    for (const title of never) {
      expect(things.map((one) => one.title)).toContain(title);
      expect(all).not.toContain(title);
    }
  });

  test('has an answer for each statement alone that is neither nearly nothing nor nearly everything', () => {
    for (const id of statementIds.filter((one) => one !== 'pay-40')) {
      const share = asked(id).length / things.length;
      expect(share, id).toBeGreaterThan(0.04);
      expect(share, id).toBeLessThan(0.7);
    }
  });

  test('says of what nobody rated that it is unknown, and of pay that is not published as well', () => {
    const scientists = things.find(({ title }) => title === 'Data Scientists')!.answers;
    expect([scientists.numbers, scientists.outdoors, scientists.discover, scientists['pay-100']]).toEqual([
      null,
      null,
      expect.any(Number),
      1,
    ]);
    expect(things.find(({ title }) => title === 'Actors')!.answers['pay-50']).toBeNull();
  });
});
