import { describe, expect, test } from 'vitest';
import { fileOf, listBehaviors, whereIs } from '../../../../src/domain/atlas/entries.ts';
import { entryAt, isListed, kindList, kinds } from '../../../../src/schemas/kinds.ts';
import { aCompetency, groupsOf } from '../../../fixtures/a-competency.ts';
import { aTechnicalCompetency, functionsOf } from '../../../fixtures/a-technical-competency.ts';

describe('listBehaviors(entries)', () => {
  test('lists behaviors of the library, then critical work functions, each with its place', () => {
    const competencies = new Map([
      ['zeal', aCompetency({ groups: groupsOf('Starts early.', 'Stays until the end.', 'Sings while at it.') })],
    ]);
    const technical = new Map([
      ['baking/rye', aTechnicalCompetency({ functions: functionsOf('Sours the rye for a day.') })],
    ]);
    const behaviors = listBehaviors({ competencies, technical });
    expect(behaviors.slice(1, 4)).toEqual([
      {
        id: 'zeal/act-2',
        competency: 'zeal',
        name: 'act-2',
        text: 'Stays until the end.',
        group: 'All the rest',
        path: 'groups.1.behaviors.0',
      },
      {
        id: 'zeal/act-3',
        competency: 'zeal',
        name: 'act-3',
        text: 'Sings while at it.',
        group: 'All the rest',
        path: 'groups.1.behaviors.1',
      },
      {
        id: 'baking/rye/act-1',
        competency: 'baking/rye',
        name: 'act-1',
        text: 'Sours the rye for a day.',
        group: '',
        path: 'functions.0',
      },
    ]);
    expect(behaviors).toHaveLength(8);
  });
});

describe('fileOf(kind, id)', () => {
  test.for(kindList.filter((kind) => !isListed(kind)))('names the file that keeps an entry of %s', (kind) => {
    const id = kind === 'technical' ? 'baking/oven-work' : 'oven-work';
    expect(entryAt(fileOf(kind, id).replace('content/', ''))).toEqual({ kind, id });
  });

  test.for(kindList.filter(isListed))('names the one file that lists %s', (kind) => {
    expect(fileOf(kind, 'anything')).toBe(`content/${kinds[kind].files}`);
  });
});

describe('whereIs(kind, id, path)', () => {
  test.for([
    ['jobs', 'nurse', 'competencies.2.level', 'content/jobs/nurse.yaml: competencies.2.level'],
    ['jobs', 'nurse', '', 'content/jobs/nurse.yaml'],
    ['tiers', 'workplace', 'clusters.0.title', 'content/tiers.yaml: workplace.clusters.0.title'],
    ['tiers', 'workplace', '', 'content/tiers.yaml: workplace'],
  ] as const)('names a field of %s/%s: %s', ([kind, id, path, where]) => {
    expect(whereIs(kind, id, path)).toBe(where);
  });
});
