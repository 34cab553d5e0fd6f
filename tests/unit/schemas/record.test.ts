import { describe, expect, test } from 'vitest';
import { answer } from '../../../src/record/answers.ts';
import { limits } from '../../../src/record/own-words.ts';
import { recordFormat, recordVersion, shelfFormat } from '../../../src/record/record.ts';
import { answerWords, planKinds } from '../../../src/record/take-record.ts';
import * as schemas from '../../../src/schemas/record.ts';
import { aRecord, behaviors } from '../../fixtures/a-record.ts';

const [behavior = ''] = behaviors;
const record = answer(aRecord(), { behavior, says: 'often', today: '2026-11-29', note: 'Mine.' });
const takes = (own: object): boolean => schemas.recordSchema.safeParse({ ...record, ...own }).success;

describe('recordSchema', () => {
  test('takes a record, and one that holds nothing', () => {
    expect(schemas.recordSchema.parse(record)).toEqual(record);
    expect(schemas.recordSchema.parse(aRecord())).toEqual(aRecord());
  });

  test.for([
    ['another format', { format: 'cairn' }],
    ['another version', { version: 2 }],
    ['a field that nobody knows', { mood: 'good' }],
    ['an id that is none', { id: 'ada' }],
    ['a behavior by its key', { answers: { 'behavior:teamwork/warns': [] } }],
    ['a behavior without an answer', { answers: { [behavior]: [] } }],
    ['an answer that nobody may give', { answers: { [behavior]: [{ on: '2026-11-29', turn: 1, says: 'always' }] } }],
    ['a day that is none', { answers: { [behavior]: [{ on: '2026-02-30', turn: 1, says: 'often' }] } }],
    ['a goal without its kind', { wishes: { goals: { nurse: { on: '2026-11-29', turn: 1 } }, ticks: {} } }],
  ] as const)('refuses %s', ([, own]) => {
    expect(takes(own)).toBe(false);
  });
});

describe('shelfSchema', () => {
  test('takes several records', () => {
    expect(
      schemas.shelfSchema.safeParse({ format: shelfFormat, version: 1, records: [record, aRecord()] }).success,
    ).toBe(true);
    expect(schemas.shelfSchema.safeParse({ format: shelfFormat, version: 1, records: [{}] }).success).toBe(false);
  });
});

test('src/record, which the browser loads without the schemas, says the same', () => {
  expect(answerWords).toEqual(schemas.answerWords);
  expect(planKinds).toEqual(schemas.planKinds);
  expect(limits).toEqual(schemas.recordLimits);
  expect(schemas.recordSchema.shape.format.value).toBe(recordFormat);
  expect(schemas.recordSchema.shape.version.value).toBe(recordVersion);
});
