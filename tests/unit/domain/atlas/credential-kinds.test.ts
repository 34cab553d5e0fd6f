import { expect, test } from 'vitest';
import {
  credentialKinds,
  groupByCredentialKind,
  issuersWithPages,
} from '../../../../src/domain/atlas/credential-kinds.ts';
import { credentialSchema } from '../../../../src/schemas/reference.ts';
import { aCredential } from '../../../fixtures/a-credential.ts';
import { entriesWith } from '../../../fixtures/entries.ts';

test('credentialKinds has every kind of the schema once', () => {
  expect([...credentialKinds].sort()).toEqual([...credentialSchema.shape.kind.options].sort());
});

test('groupByCredentialKind(entries) groups credentials by title, licenses first, and leaves empty kinds out', () => {
  const entries = entriesWith({
    credentials: {
      'food-handler': aCredential({ title: 'Food Handler' }),
      bread: aCredential({ title: 'Bread Course', issuer: 'A school' }),
      exam: aCredential({ title: 'Yeast Exam', kind: 'examination' }),
      oven: aCredential({ title: 'Oven License', kind: 'license' }),
    },
  });
  expect(
    groupByCredentialKind(entries).map(({ kind, credentials }) => ({
      kind,
      ids: credentials.map(({ id }) => id),
    })),
  ).toEqual([
    { kind: 'license', ids: ['oven'] },
    { kind: 'examination', ids: ['exam'] },
    { kind: 'certificate', ids: ['bread', 'food-handler'] },
  ]);
  expect(groupByCredentialKind(entries)[2]!.credentials[0]).toEqual({
    id: 'bread',
    title: 'Bread Course',
    issuer: 'A school',
  });
});

test('issuersWithPages(entries) names issuers with several pages, and none with one page or without', () => {
  const entries = entriesWith({
    credentials: {
      one: aCredential({ issuer: 'Many', url: 'https://many.example/one' }),
      two: aCredential({ issuer: 'Many', url: 'https://many.example/two' }),
      three: aCredential({ issuer: 'Same', url: 'https://same.example' }),
      four: aCredential({ issuer: 'Same', url: 'https://same.example' }),
      five: aCredential({ issuer: 'Same' }),
    },
  });
  expect([...issuersWithPages(entries)]).toEqual(['Many']);
});
