import { describe, expect, test } from 'vitest';
import { recordEditionJson } from '../../../src/payloads/record-edition.ts';
import { answer, answerTo, historyOf } from '../../../src/record/answers.ts';
import { followEdition } from '../../../src/record/edition.ts';
import { chooseGap, putStep, stepsOf } from '../../../src/record/plan.ts';
import { readRecord } from '../../../src/record/read.ts';
import { addGoal, goalsOf } from '../../../src/record/wishes.ts';
import { writeRecord } from '../../../src/record/write.ts';
import { aLedger, uuidOf } from '../../fixtures/a-ledger.ts';
import { aRecord } from '../../fixtures/a-record.ts';

const today = '2026-11-29';
const [kept, old, next, renamed, foreign] = [1, 2, 3, 4, 5].map(uuidOf) as [string, string, string, string, string];
const retiredTo = (uuid: string, replacedBy: string | null) => ({ uuid, date: '2026-11-20', replacedBy });

const ledger = aLedger({
  live: {
    'competency:teamwork': uuidOf(90),
    'job:nurse': uuidOf(91),
    'behavior:teamwork/warns': next,
    'behavior:teamwork/helps': kept,
    'behavior:teamwork/finishes': renamed,
    'isChildOf:behavior:teamwork/helps': uuidOf(92),
  },
  retired: {
    'behavior:teamwork/tells': retiredTo(old, 'behavior:teamwork/warns'),
    'behavior:teamwork/ends': retiredTo(renamed, 'behavior:teamwork/finishes'),
    'behavior:teamwork/gone': retiredTo(uuidOf(6), null),
    'job:rn': retiredTo(uuidOf(91), 'job:sister'),
    'job:sister': retiredTo(uuidOf(91), 'job:nurse'),
    'isChildOf:job:rn': retiredTo(uuidOf(93), 'isChildOf:job:nurse'),
    'competency:team-work': retiredTo(uuidOf(94), 'competency:teamwork'),
  },
  dated: { 'job:nurse': { first: '2025-01-01', changed: '2026-11-28', print: '0123456789abcdef' } },
});
const edition = recordEditionJson({ ledger });

describe('recordEditionJson(atlas)', () => {
  test('lists behaviors in the order of their keys, and what anything is called now', () => {
    expect(edition).toEqual({
      day: '2026-11-28',
      behaviors: [renamed, kept, next],
      movedBehaviors: { [old]: next },
      movedKeys: {
        'job:rn': 'job:nurse',
        'job:sister': 'job:nurse',
        'competency:team-work': 'competency:teamwork',
      },
    });
  });
});

describe('followEdition(record, edition)', () => {
  let record = answer(aRecord(), { behavior: old, says: 'often', today: '2026-11-20' });
  record = answer(record, { behavior: kept, says: 'often', today });
  record = answer(record, { behavior: foreign, says: 'sometimes', today });

  test('moves answers to what took the place of a behavior, and keeps those of behaviors it does not know', () => {
    const { record: followed, troubles } = followEdition(record, edition);
    expect(answerTo(followed, old)).toBeUndefined();
    expect(answerTo(followed, next)?.says).toBe('often');
    expect(answerTo(followed, foreign)?.says).toBe('sometimes');
    expect(followed.edition).toBe('2026-11-28');
    expect(troubles).toEqual([
      { what: 'moved', from: old, to: next, path: ['answers', old] },
      { what: 'unknown-behaviors', names: [foreign], path: ['answers'] },
    ]);
  });

  test('joins them with the answers that are there already, day by day', () => {
    const both = answer(record, { behavior: next, says: 'not-yet', today });
    expect(historyOf(followEdition(both, edition).record, next).map(({ says }) => says)).toEqual(['not-yet', 'often']);
  });

  test('follows goals, gaps and steps', () => {
    let wished = addGoal(addGoal(aRecord(), 'job:rn', today), 'job:nurse', today);
    wished = chooseGap(wished, 'competency:team-work', 'job:sister', today);
    wished = putStep(wished, uuidOf(50), { kind: 'own', text: 'Ask.', about: 'competency:team-work' }, today);
    const { record: followed, troubles } = readRecord(writeRecord(wished), { edition });
    expect(goalsOf(followed!)).toEqual(['job:nurse']);
    expect(followed!.plan.gaps).toMatchObject({ 'competency:teamwork': { for: 'job:nurse' } });
    expect(stepsOf(followed!)[0]?.about).toBe('competency:teamwork');
    expect(new Set(troubles.map(({ what }) => what))).toEqual(new Set(['moved']));
  });

  test('says nothing the second time', () => {
    const once = followEdition(answer(aRecord(), { behavior: old, says: 'often', today }), edition).record;
    const again = followEdition(once, edition);
    expect(again.troubles).toEqual([]);
    expect(writeRecord(again.record)).toBe(writeRecord(once));
  });
});
