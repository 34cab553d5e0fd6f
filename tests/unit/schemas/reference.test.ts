import { expect, test } from 'vitest';
import { credentialSchema, resourceSchema, sourceSchema, tierSchema } from '../../../src/schemas/reference.ts';
import { aCredential } from '../../fixtures/a-credential.ts';
import { aResource } from '../../fixtures/a-resource.ts';
import { aSource } from '../../fixtures/a-source.ts';
import { aTier } from '../../fixtures/a-tier.ts';

test('sourceSchema takes years in which such works appear, or none', () => {
  expect(
    [undefined, 1949, 1950, 2100, 2101].map((year) => sourceSchema.safeParse({ ...aSource(), year }).success),
  ).toEqual([true, false, true, true, false]);
});

test('resourceSchema asks for an address, and knows the kinds', () => {
  expect(resourceSchema.safeParse({ ...aResource(), url: 'lessons' }).success).toBe(false);
  expect(resourceSchema.safeParse({ ...aResource(), kind: 'song' }).success).toBe(false);
});

test('credentialSchema knows the kinds', () => {
  expect(['license', 'medal'].map((kind) => credentialSchema.safeParse({ ...aCredential(), kind }).success)).toEqual([
    true,
    false,
  ]);
});

test('tierSchema numbers tiers to 6 and orders them to 7', () => {
  expect([
    tierSchema.safeParse({ ...aTier(), number: 6, order: 7 }).success,
    tierSchema.safeParse({ ...aTier(), number: 7, order: 7 }).success,
    tierSchema.safeParse({ ...aTier(), number: 6, order: 8 }).success,
  ]).toEqual([true, false, false]);
});
