import { describe, expect, test } from 'vitest';
import * as occupations from '#messages/occupations.ts';
import { payOf } from '../../../src/domain/occupations/pay.ts';
import { anOccupation, projectionOf, theOccupations, wagesOf } from '../../fixtures/an-occupation.ts';

const nurse = anOccupation('29-1141.00', { wages: wagesOf('29-1141'), projection: projectionOf('29-1141') });
const pay = payOf(theOccupations([nurse]), nurse)!;

test('pay is whole dollars a year, dollars and cents an hour', () => {
  expect(occupations.formatMedian(pay)).toBe('Half earn more than $40,000 a year ($19.25 an hour), half less.');
  expect(occupations.formatEnds(pay)).toBe('One in ten earns less than $20,000, one in ten more than $60,000.');
  expect(occupations.formatPayPer(9.5, 'hour')).toBe('$9.50 an hour');
  expect(occupations.formatMedian({ ...pay, hour: null })).toBe('Half earn more than $40,000 a year, half less.');
});

test('thousands become people, and changes have a sign', () => {
  expect([189.1, 0.4, 0.04].map(occupations.formatThousands)).toEqual(['189,100', '400', 'fewer than 100']);
  expect([4.94, 0, -12].map(occupations.formatPercentChange)).toEqual(['+4.9 %', '0 %', '−12 %']);
  expect([85.2, 0.3].map(occupations.formatPercent)).toEqual(['85 %', 'less than 1 %']);
});

describe('the words for a score', () => {
  test('say among how many it is high', () => {
    expect(occupations.formatAbove(0.948)).toBe('more than in 94 of 100 occupations');
    expect(occupations.formatAbove(1)).toBe('more than in 99 of 100 occupations');
    expect(occupations.formatAbove(0)).toBe('less than in nearly every other occupation');
  });
});

test('formatBls puts what readers do not know into plainer words, and leaves out “None”', () => {
  expect(occupations.formatBls('Postsecondary nondegree award')).toBe('certificate after high school');
  expect(occupations.formatBls('No formal educational credential')).toBe('no diploma or degree');
  expect(occupations.formatBls('Less than 5 years')).toBe('less than 5 years');
  expect(occupations.formatBls('None')).toBeUndefined();
});

describe('formatSummary(occupation, pay, editions)', () => {
  const editions = { wages: { release: 'May 2025' } };

  test('says what it pays, its openings and the usual way in', () => {
    expect(occupations.formatSummary(nurse, pay, editions)).toBe(
      'Half earn more than $40,000 a year (United States, May 2025). About 1,200 openings a year are expected. The usual education at entry is a bachelor’s degree.',
    );
  });

  test('says of whom the figures are where they are not of the occupation alone', () => {
    for (const own of [{ isGroup: true }, { others: ['35-3023.00'] }])
      expect(occupations.formatSummary(nurse, { ...pay, title: 'Fast food workers', ...own }, editions)).toContain(
        'are expected. These figures are of all “Fast food workers” together. The usual',
      );
    const alike = { ...pay, title: nurse.title.toUpperCase(), others: ['35-3023.00'] };
    expect(occupations.formatSummary(nurse, alike, editions)).toContain(
      'The survey counts related occupations with it.',
    );
  });

  test('says what it can', () => {
    const entry = (education: string) =>
      occupations.formatSummary(
        { title: 'X', projection: projectionOf('1', { openings: null, education }) },
        null,
        editions,
      );
    expect(entry("Associate's degree")).toBe('The usual education at entry is an associate’s degree.');
    expect(entry('No formal educational credential')).toBe('No diploma or degree is usual at entry.');
    expect(entry('Some college, no degree')).toBe('The usual education at entry is some college, no degree.');
    expect(entry('Postsecondary nondegree award')).toBe(
      'The usual education at entry is a certificate after high school, not a degree.',
    );
    expect(occupations.formatSummary({ title: 'Infantry', projection: null }, null, editions)).toMatch(
      /^What is published about the occupation Infantry/,
    );
  });
});

test('bands of pay join without a gap', () => {
  expect([
    occupations.formatBand(undefined, 40_000),
    occupations.formatBand(40_000, 60_000),
    occupations.formatBand(150_000, undefined),
  ]).toEqual(['Less than $40,000', '$40,000 to $59,999', '$150,000 or more']);
});

test('formatEducationAnswers(answers, of) says who named what, and how many were asked', () => {
  const answers = [
    { level: 6, share: 77.4 },
    { level: 5, share: 12 },
  ];
  expect(occupations.formatEducationAnswers({ by: 'workers', answers }, { asked: 28, isSmall: true })).toBe(
    'Of 100 people who work in it 77 named a bachelor’s degree, 12 an associate’s degree (28 asked, a small sample).',
  );
  expect(occupations.formatEducationAnswers({ by: 'experts', answers: [{ level: 3, share: 100 }] }, undefined)).toBe(
    'Of 100 experts on it 100 named a certificate after high school.',
  );
});
