import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeRecord, writeShelf } from '../../../src/record/write.ts';
import { apiJsonSchemas } from '../../../src/schemas/api.ts';
import { address } from '../../fixtures/a-term-file.ts';
import { aRecord, behaviors } from '../../fixtures/a-record.ts';
import { someRecord } from '../../fixtures/some-records.ts';

const schemas = apiJsonSchemas(address);
const ajv = new Ajv2020({ strict: true, strictTypes: false, strictRequired: true });
addFormats.default(ajv);
const isRecord = ajv.compile(schemas.get('record')!);
const isShelf = ajv.compile(schemas.get('record-shelf')!);
const records = fc.sample(someRecord, { numRuns: 100, seed: 15 });

describe('the published schema of a record', () => {
  test('takes every file that this site saves', () => {
    for (const record of records)
      expect(isRecord(JSON.parse(writeRecord(record))), ajv.errorsText(isRecord.errors)).toBe(true);
    expect(isShelf(JSON.parse(writeShelf(records))), ajv.errorsText(isShelf.errors)).toBe(true);
  });

  test.for([
    ['another version', { version: 2 }],
    [
      'an answer that nobody may give',
      { answers: { [behaviors[0]!]: [{ on: '2026-11-29', turn: 1, says: 'always' }] } },
    ],
    ['a behavior by its key', { answers: { 'teamwork/warns': [{ on: '2026-11-29', turn: 1, says: 'often' }] } }],
    ['a plan without steps', { plan: { gaps: {} } }],
  ] as const)('refuses %s', ([, own]) => {
    expect(isRecord({ ...aRecord(), ...own })).toBe(false);
    expect(isShelf({ format: 'cairn-shelf', version: 1, records: [{ ...aRecord(), ...own }] })).toBe(false);
  });
});
