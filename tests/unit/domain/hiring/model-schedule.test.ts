import { describe, expect, test } from 'vitest';
import { atlasOf } from '../../../../src/domain/atlas/atlas.ts';
import { modelSchedule } from '../../../../src/domain/hiring/model-schedule.ts';
import { aTechnicalCompetency } from '../../../fixtures/a-technical-competency.ts';
import { anIndustry } from '../../../fixtures/an-industry.ts';
import { entriesWith } from '../../../fixtures/entries.ts';

const functions = (count: number) =>
  Array.from({ length: count }, (_, i) => ({
    id: `bakes-${i}`,
    text: `Bakes a batch of ${i + 12} rolls to the card.`,
  }));
const technical = (title: string, count: number) => aTechnicalCompetency({ title, functions: functions(count) });

const model = (blocks: readonly (readonly [competency: string, sector?: string])[]) =>
  modelSchedule(
    atlasOf(
      entriesWith({
        industries: {
          baking: anIndustry({
            sectors: [
              { id: 'bread', title: 'Bread', definition: 'Loaves and rolls.' },
              { id: 'cake', title: 'Cake', definition: 'Cakes and tarts.' },
            ],
            tiers: [
              { tier: 'workplace', blocks: [{ competency: 'tidiness', as: 'A Clean Bench' }] },
              {
                tier: 'industry-wide',
                blocks: blocks.map(([competency, sector]) => ({ competency, ...(sector !== undefined && { sector }) })),
              },
            ],
          }),
        },
        technical: {
          'baking/dough': technical('Dough', 5),
          'baking/oven': technical('Ovens', 10),
          'baking/rye': technical('Rye', 5),
          'baking/icing': technical('Icing', 14),
        },
      }),
    ),
    'baking',
  );

describe('modelSchedule(atlas, industry)', () => {
  test('parts the hours by critical work functions, and loses none', () => {
    const { total, sectors } = model([['baking/dough'], ['baking/oven']])!;
    expect(total).toEqual({ least: 2000, most: 4000 });
    expect(sectors).toHaveLength(1);
    const [{ sector, work }] = sectors as [(typeof sectors)[number]];
    expect(sector).toBe('');
    // A third and two thirds, rounded to fifty.
    expect(work.processes.map(({ title, hours }) => [title, hours.least, hours.most])).toEqual([
      ['Dough', 650, 1350],
      ['Ovens', 1350, 2650],
    ]);
  });

  test('has a whole for each sector, of its own blocks and those that all share', () => {
    const { sectors, processes } = model([['baking/dough'], ['baking/rye', 'bread'], ['baking/icing', 'cake']])!;
    expect(sectors.map(({ sector, work }) => [sector, work.processes.map(({ title }) => title)])).toEqual([
      ['Bread', ['Dough', 'Rye']],
      ['Cake', ['Dough', 'Icing']],
    ]);
    for (const { work } of sectors)
      expect(work.processes.reduce((sum, { hours }) => sum + hours.most, 0)).toBe(work.total.most);
    expect(processes.map(({ title }) => title)).toEqual(['Dough', 'Rye', 'Icing']);
  });

  test('tells what is taught, and names what every industry asks for as the model does', () => {
    const { instruction, foundation } = model([['baking/oven']])!;
    expect(instruction).toEqual([{ title: 'Ovens', topics: expect.arrayContaining(['Steam and crust']) as string[] }]);
    expect(foundation).toEqual(['A Clean Bench']);
  });

  test('there is none for a model without technical blocks', () => {
    expect(model([['patience']])).toBeUndefined();
  });
});
