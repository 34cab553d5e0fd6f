import { describe, expect, test } from 'vitest';
import { changeStep, chooseGap, dropGap, dropStep, gapsOf, putStep, stepsOf } from '../../../src/record/plan.ts';
import { uuidOf } from '../../fixtures/a-ledger.ts';
import { aRecord } from '../../fixtures/a-record.ts';

const today = '2026-11-29';

describe('gaps', () => {
  test('are chosen with the goal that asks for them, and dropped', () => {
    let record = chooseGap(aRecord(), 'competency:teamwork', 'job:nurse', today);
    record = chooseGap(record, 'competency:automation/fluid-power', undefined, today);
    expect(chooseGap(record, 'competency:teamwork', 'job:nurse', today)).toBe(record);
    expect(record.plan.gaps['competency:teamwork']?.for).toBe('job:nurse');
    expect(gapsOf(record)).toEqual(['competency:teamwork', 'competency:automation/fluid-power']);
    const less = dropGap(record, 'competency:teamwork', today);
    expect(gapsOf(less)).toEqual(['competency:automation/fluid-power']);
    expect(dropGap(less, 'competency:teamwork', today)).toBe(less);
    expect(gapsOf(chooseGap(less, 'competency:teamwork', undefined, today))).toContain('competency:teamwork');
  });
});

describe('steps', () => {
  const [one, two, three] = [uuidOf(1), uuidOf(2), uuidOf(3)];

  test('are listed by the day they are due, then as they were written', () => {
    let record = putStep(aRecord(), one, { kind: 'own', text: 'Ask for a shift.' }, today);
    record = putStep(record, two, { kind: 'train', text: ' A course. ', due: '2027-01-10', note: 'Evenings.' }, today);
    record = putStep(record, three, { kind: 'develop', text: 'Lead once.', due: '2026-12-10' }, today);
    expect(stepsOf(record).map(({ id, text }) => [id, text])).toEqual([
      [three, 'Lead once.'],
      [two, 'A course.'],
      [one, 'Ask for a shift.'],
    ]);
  });

  test('change by field, are marked as done and opened again', () => {
    const record = putStep(aRecord(), one, { kind: 'own', text: 'Ask.', due: '2026-12-10', note: 'Now.' }, today);
    const done = changeStep(record, one, { done: '2026-12-01' }, today);
    expect(stepsOf(done)).toMatchObject([{ text: 'Ask.', due: '2026-12-10', done: '2026-12-01', note: 'Now.' }]);
    const open = changeStep(done, one, { done: undefined, note: '' }, today);
    expect(open.plan.steps[one]).toEqual({ kind: 'own', text: 'Ask.', due: '2026-12-10', on: today, turn: 4 });
    expect(changeStep(open, two, { text: 'x' }, today)).toBe(open);
  });

  test('that are dropped leave none of their words', () => {
    const record = putStep(aRecord(), one, { kind: 'own', text: 'Secret.', note: 'Secret too.' }, today);
    const less = dropStep(record, one, today);
    expect(stepsOf(less)).toEqual([]);
    expect(JSON.stringify(less)).not.toMatch(/secret/i);
    expect(dropStep(less, one, today)).toBe(less);
    expect(changeStep(less, one, { text: 'x' }, today)).toBe(less);
  });

  test.for([
    ['an id', 'one', {}],
    ['a key', one, { about: 'teamwork' }],
    ['a day', one, { due: '2026-13-01' }],
  ] as const)('refuse %s of another form', ([, id, words]) => {
    expect(() => putStep(aRecord(), id, { kind: 'own', text: 'x', ...words }, today)).toThrow(RangeError);
  });
});
