import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rank } from '../../../../src/domain/exploring/rank.ts';
import { type Answer, type StatementId, statementIds } from '../../../../src/domain/exploring/statements.ts';

const answer = fc.constantFrom<Answer>(0, 1, 2, 3, null);
const answers = fc
  .tuple(...statementIds.map(() => answer))
  .map((all) => Object.fromEntries(statementIds.map((id, i) => [id, all[i]!])) as Record<StatementId, Answer>);
const things = fc
  .array(fc.record({ answers, openings: fc.option(fc.nat(100)), leftOver: fc.boolean() }), { maxLength: 12 })
  .map((all) => all.map(({ leftOver, ...one }, i) => ({ ...one, title: `T${i}${leftOver ? ', All Other' : ''}` })));
const made = fc.uniqueArray(fc.constantFrom(...statementIds), { minLength: 1, maxLength: 6 });

test('one more statement never moves what meets it below what does not and stood below it', () => {
  fc.assert(
    fc.property(things, made, fc.constantFrom(...statementIds), (all, before, added) => {
      fc.pre(!before.includes(added));
      const place = (ids: readonly StatementId[]) =>
        new Map(rank(all, ids).map(({ thing: { title } }, i) => [title, i]));
      const [old, now] = [place(before), place([...before, added])];
      for (const one of all)
        for (const other of all) {
          if ((one.answers[added] ?? 0) === 0 || (other.answers[added] ?? 0) > 0) continue;
          const [above, below] = [old.get(one.title), old.get(other.title)];
          if (above === undefined || (below !== undefined && below < above)) continue;
          expect(now.get(one.title)!).toBeLessThan(now.get(other.title) ?? Infinity);
        }
    }),
  );
});

test('the order does not depend on that of the things or of the statements, and each statement is told of once', () => {
  fc.assert(
    fc.property(things, made, (all, ids) => {
      const ranked = rank(all, ids);
      const titles = ranked.map(({ thing: { title } }) => title);
      expect(rank(all.toReversed(), ids.toReversed()).map(({ thing: { title } }) => title)).toEqual(titles);
      for (const { met, unmet, unknown } of ranked)
        expect([...met, ...unmet, ...unknown].sort()).toEqual(ids.toSorted());
    }),
  );
});
