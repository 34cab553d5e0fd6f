import { describe, expect, test } from 'vitest';
import { rootOf, stemOf } from '../../../../src/domain/similarity/roots.ts';

describe('rootOf(word)', () => {
  test.for([
    ['manager', 'managing', 'management', 'manages'],
    ['organised', 'organized', 'organization', 'organisation', 'organizing'],
    ['electrician', 'electrical'],
    ['therapist', 'therapy'],
    ['welder', 'welding', 'welds'],
    ['centre', 'center', 'centres'],
    ['colour', 'color'],
    ['modelling', 'modeling'],
    ['licence', 'license'],
    ['adaptable', 'adaptability'],
  ])('brings %s and its kin together', (words) => {
    expect(new Set(words.map(rootOf))).toHaveLength(1);
  });

  test.for([
    ['career', 'care'],
    ['speed', 'spend'],
    ['mental', 'mentor'],
    ['leed', 'leader'],
  ] as const)('keeps %s and %s apart', ([one, other]) => {
    expect(rootOf(one)).not.toBe(rootOf(other));
  });

  test('leaves short words, numbers and signs as they are', () => {
    expect(['rn', '608', 'c++', 'gis'].map(rootOf)).toEqual(['rn', '608', 'c++', 'gis']);
  });
});

describe('stemOf(word)', () => {
  test('brings forms of one word together in either spelling, and no more', () => {
    expect(stemOf('organised')).toBe(stemOf('organizes'));
    expect(stemOf('careers')).toBe('career');
    expect(stemOf('manager')).not.toBe(stemOf('management'));
  });
});
