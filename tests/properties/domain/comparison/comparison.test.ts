import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ComparableJob } from '../../../../src/domain/comparison/comparables.ts';
import { type Comparison, compareAll } from '../../../../src/domain/comparison/comparison.ts';
import { gradesInOrder } from '../../../../src/domain/occupations/needs.ts';
import { bareJob, ids, known } from '../../../fixtures/some-comparables.ts';

type Asked = ComparableJob['competencies'][number];

describe('compareAll(things, known), whatever the jobs,', () => {
  const someAsked = fc.subarray([...ids]).chain((subset) =>
    fc.tuple(
      ...subset.map((competency) =>
        fc.record({
          competency: fc.constant(competency as string),
          importance: fc.constantFrom<Asked['importance'][]>('high', 'moderate'),
          level: fc.constantFrom<Asked['level'][]>('basic', 'expert'),
        }),
      ),
    ),
  );
  const someRest = fc
    .array(fc.tuple(fc.constantFrom<string[]>(...ids), fc.constantFrom(...gradesInOrder)))
    .map((entries) => new Map(entries));
  const someJobs = fc
    .array(someAsked, { minLength: 2, maxLength: 3 })
    .chain((lists) =>
      fc.tuple(...lists.map((list, i) => someRest.map((rest) => ({ ...bareJob(`job-${i}`, list), rest })))),
    );

  test('loses nothing and invents nothing: each competency of each job stands in one row, and no other', () => {
    fc.assert(
      fc.property(someJobs, (jobs) => {
        const { rows } = compareAll(jobs, known);
        const inRows = rows.map(({ competency }) => competency);
        expect(new Set(inRows).size).toBe(inRows.length);
        jobs.forEach((one, i) => {
          const told = rows.flatMap(({ competency, cells }) => {
            const cell = cells[i];
            return cell?.kind === 'job' ? [{ competency, importance: cell.importance, level: cell.level }] : [];
          });
          const key = (a: { competency: string }, b: { competency: string }) => (a.competency < b.competency ? -1 : 1);
          expect(told.sort(key)).toEqual([...one.competencies].sort(key));
        });
        expect(rows.every(({ cells }) => cells.length === jobs.length && cells.some(Boolean))).toBe(true);
      }),
    );
  });

  test('changes the order of the cells and nothing else when the jobs are turned around', () => {
    fc.assert(
      fc.property(someJobs, (jobs) => {
        const there = compareAll(jobs, known);
        const back = compareAll(jobs.toReversed(), known);
        const turned = back.rows.map((row) => ({
          ...row,
          cells: row.cells.toReversed(),
          needs: row.needs.toReversed(),
        }));
        expect(turned).toEqual(there.rows);
        expect(back.alsoShared).toEqual(there.alsoShared);
        const told = ({ things, pairs }: Comparison) =>
          pairs.map(({ one, other, ...rest }) => [[things[one]!.id, things[other]!.id].sort(), rest]);
        expect(told(back)).toEqual(expect.arrayContaining(told(there)));
      }),
    );
  });

  test('puts what differs before what does not, and calls a row alike only when all cells say the same', () => {
    fc.assert(
      fc.property(someJobs, (jobs) => {
        const { rows } = compareAll(jobs, known);
        const firstShared = rows.findIndex(({ differs }) => !differs);
        expect(rows.slice(firstShared < 0 ? rows.length : firstShared).some(({ differs }) => differs)).toBe(false);
        for (const { cells, differs } of rows) {
          const same = cells.every((cell) => cell && JSON.stringify(cell) === JSON.stringify(cells[0]));
          expect(differs).toBe(!same);
        }
      }),
    );
  });
});
