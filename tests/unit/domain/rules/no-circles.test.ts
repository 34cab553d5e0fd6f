import { describe, expect, test } from 'vitest';
import { noCircles } from '../../../../src/domain/rules/no-circles.ts';
import type { LadderInput } from '../../../../src/schemas/ladder.ts';
import { aCompetency } from '../../../fixtures/a-competency.ts';
import { aLadder } from '../../../fixtures/a-ladder.ts';
import { aTechnicalCompetency } from '../../../fixtures/a-technical-competency.ts';
import { anIndustry } from '../../../fixtures/an-industry.ts';
import { entriesWith } from '../../../fixtures/entries.ts';

const self = 'Differs from itself in nothing.';

describe('noCircles(entries)', () => {
  test('finds nothing when models build on one another in one direction', () => {
    const entries = entriesWith({
      industries: { milling: anIndustry({ buildsOn: 'baking' }), pastry: anIndustry({ buildsOn: 'milling' }) },
    });
    expect(noCircles(entries)).toEqual([]);
  });

  test('tells of a model that builds on itself', () => {
    expect(noCircles(entriesWith({ industries: { milling: anIndustry({ buildsOn: 'milling' }) } }))).toMatchObject([
      {
        where: 'content/industries/milling/model.mdx: buildsOn',
        what: 'builds on itself: milling → milling',
        fix: 'name the model that was there first, or leave buildsOn out',
      },
    ]);
  });

  test('tells each model of a longer circle the way around, and leaves one that only leads into it alone', () => {
    const entries = entriesWith({
      industries: {
        a: anIndustry({ buildsOn: 'b' }),
        b: anIndustry({ buildsOn: 'c' }),
        c: anIndustry({ buildsOn: 'a' }),
        outside: anIndustry({ buildsOn: 'a' }),
      },
    });
    expect(noCircles(entries).map(({ where, what }) => [where, what])).toMatchObject([
      ['content/industries/a/model.mdx: buildsOn', 'builds on itself: a → b → c → a'],
      ['content/industries/b/model.mdx: buildsOn', 'builds on itself: b → c → a → b'],
      ['content/industries/c/model.mdx: buildsOn', 'builds on itself: c → a → b → c'],
    ]);
  });

  test('tells of a competency of either kind that is related to itself', () => {
    const entries = entriesWith({
      competencies: { tidiness: aCompetency({ related: [{ to: 'tidiness', difference: self }] }) },
      technical: { 'baking/shaping': aTechnicalCompetency({ related: [{ to: 'baking/shaping', difference: self }] }) },
    });
    expect(noCircles(entries)).toMatchObject([
      {
        where: 'content/competencies/tidiness.yaml: related',
        what: 'is related to itself',
        fix: 'name another competency',
      },
      {
        where: 'content/industries/baking/competencies/shaping.yaml: related',
        what: 'is related to itself',
        fix: 'name another competency',
      },
    ]);
  });

  test('tells of a step that stays where it is', () => {
    const stay: LadderInput['steps'][number] = {
      from: 'helper',
      to: 'helper',
      kind: 'advance',
      experiences: ['Stays where they are.', 'Does it twice over.'],
      basis: 'editorial',
    };
    expect(noCircles(entriesWith({ ladders: { bakery: aLadder({ steps: [stay] }) } }))).toMatchObject([
      { where: 'content/ladders/bakery.yaml: steps.0', what: 'steps from "helper" to itself', fix: 'name two places' },
    ]);
  });
});
