import { describe, expect, test } from 'vitest';
import { code, linkSchemas, reference } from '../../../src/schemas/api-links.ts';
import { kindList } from '../../../src/schemas/kinds.ts';

const named = {
  kind: 'jobs',
  id: 'baker',
  identifier: '00000000-0000-4000-8000-000000000001',
  title: 'Baker',
  url: 'https://cairn.example/api/v1/jobs/baker.json',
};

test('linkSchemas has one for every kind', () => {
  expect(Object.keys(linkSchemas).toSorted()).toEqual(kindList.toSorted());
});

describe('reference', () => {
  test('takes an entry with or without a page', () => {
    expect(reference.safeParse(named).success).toBe(true);
    expect(reference.safeParse({ ...named, page: 'https://cairn.example/jobs/baker/' }).success).toBe(true);
  });

  test.for([
    ['an identifier that is no UUID v4', { identifier: '00000000-0000-1000-8000-000000000001' }],
    ['a kind that nobody knows', { kind: 'job' }],
    ['an address that is not whole', { url: '/api/v1/jobs/baker.json' }],
    ['no page told as null', { page: null }],
    ['a field that nobody knows', { name: 'Baker' }],
  ] as const)('refuses %s', ([, wrong]) => {
    expect(reference.safeParse({ ...named, ...wrong }).success).toBe(false);
  });
});

test('code takes codes as text only', () => {
  const naics = { scheme: 'NAICS', version: '2022', code: '311', title: 'Food Manufacturing' };
  expect(code.safeParse(naics).success).toBe(true);
  expect(code.safeParse({ ...naics, code: 311 }).success).toBe(false);
});
