import { expect, test } from 'vitest';
import { needs } from '../../../src/domain/atlas/credential-uses.ts';
import * as credentials from '#messages/credentials.ts';

test('exams are called exams, and cards cards', () => {
  const { kindNames, kindTitles } = credentials;
  expect([kindNames.examination, kindTitles.examination]).toEqual(['exam', 'Exams']);
  expect([kindNames.card, kindTitles.card]).toEqual(['card', 'Cards']);
});

test('no two kinds of credential are called alike', () => {
  for (const words of [credentials.kindNames, credentials.kindTitles, credentials.kindDefinitions])
    expect(new Set(Object.values(words)).size).toBe(9);
});

test('formatNeed(need, kind) asks nothing of a whole industry, and says nothing of what is unknown', () => {
  expect(credentials.formatNeed('required', 'jobs')).toBe('required by law or by nearly every employer');
  expect(credentials.formatNeed('required', 'ladders')).toBe('required by law or by nearly every employer');
  expect(credentials.formatNeed('required', 'industries')).toBe('required for some of its work');
  expect(credentials.formatNeed('unknown', 'jobs')).toBe('');
  expect(new Set(needs.map((need) => credentials.formatNeed(need, 'jobs'))).size).toBe(needs.length);
});
