import { describe, expect, test } from 'vitest';
import { groupView } from '../../../../src/domain/standing/group.ts';
import { groupTable, planTable } from '../../../../src/exports/own/own-tables.ts';
import { ownWorkbook } from '../../../../src/exports/own/own-workbook.ts';
import { csv } from '../../../../src/exports/tables/csv.ts';
import { aStep, anOwnPlan } from '../../../fixtures/an-own-plan.ts';
import { readWorkbook, sheetXml, shown } from '../../../fixtures/read-workbook.ts';
import { aYardstick, behaviorsCounted } from '../../../fixtures/some-yardsticks.ts';

const made = '2026-11-29';
const steps = (count: number, note: string) =>
  planTable(anOwnPlan({ steps: Array.from({ length: count }, (_, i) => aStep({ note: `${note} ${i}` })) }));

describe('ownWorkbook(table, made)', () => {
  test('is read back as it was: texts as texts, days as days', async () => {
    const table = planTable(anOwnPlan());
    const bytes = ownWorkbook(table, made);
    const [sheet] = await readWorkbook(bytes);
    expect(sheet!.data).toEqual(shown(table));
    expect(sheetXml(bytes).join('')).not.toContain('<f>');
  });

  test('has the same bytes each time', () => {
    const [one, other] = [ownWorkbook(planTable(anOwnPlan()), made), ownWorkbook(planTable(anOwnPlan()), made)];
    expect(Buffer.compare(one, other)).toBe(0);
  });

  test('of 4,000 long notes is written whole', async () => {
    const table = steps(4000, `&<>"' ${'ö'.repeat(900)}`);
    expect((await readWorkbook(ownWorkbook(table, made)))[0]!.data).toEqual(shown(table));
  });
});

describe('groupTable(view, titles)', () => {
  const yardstick = aYardstick({ tidiness: {}, patience: {} });
  const view = groupView(yardstick, behaviorsCounted({ tidiness: 2, patience: 2 }), [
    { name: '=cmd|x', answers: new Map([['tidiness/0', 'often']]) },
    { name: 'Abe', answers: new Map() },
  ]);
  const table = groupTable(view, new Map([['tidiness', 'Tidiness']]));

  test('has a row for each person in their order, and a column for each competency', async () => {
    const [sheet] = await readWorkbook(ownWorkbook(table, made));
    expect(sheet!.data).toEqual([
      ['Person', 'Tidiness', 'patience'],
      ['=cmd|x', 'strength (1 of 2)', 'not answered'],
      ['Abe', 'not answered', 'not answered'],
    ]);
  });

  test('is guarded as CSV', () => {
    expect(csv(table)).toContain("\r\n'=cmd|x,strength (1 of 2)");
  });
});
