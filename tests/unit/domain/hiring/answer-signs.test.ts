import { describe, expect, test } from 'vitest';
import { atlasOf } from '../../../../src/domain/atlas/atlas.ts';
import { UnknownIdError } from '../../../../src/domain/errors.ts';
import { answerSigns, interviewPlan } from '../../../../src/domain/hiring/answer-signs.ts';
import { interviewTopics } from '../../../../src/domain/policy.ts';
import { aCompetency } from '../../../fixtures/a-competency.ts';
import { aJob, held } from '../../../fixtures/a-job.ts';
import { atlasWith, entriesWith } from '../../../fixtures/entries.ts';

const levels = {
  basic: 'Waits when told to.',
  skilled: 'Waits without being told.',
  advanced: 'Teaches others to wait for the dough.',
  expert: 'Plans the night around what has to rest.',
};
const before = atlasWith();
const patience = before.competencies.get('patience')!;

describe('answerSigns(atlas, topic)', () => {
  const atlas = atlasWith({ competencies: { patience: aCompetency({ ...patience, levels }) } });
  const act = { text: 'Lets the rye rest.', behavior: 'patience/lets-dough-rest', shows: 'Lets dough rest.' };

  test('takes the level to look for, the one below it, and the number of acts', () => {
    expect(answerSigns(atlas, { competency: 'patience', level: 'advanced', acts: [act, act] })).toEqual({
      acts: 2,
      strong: { level: 'advanced', text: levels.advanced },
      fair: { level: 'skilled', text: levels.skilled },
    });
  });

  test('has no level below the lowest, and none where nobody has told levels', () => {
    expect(answerSigns(atlas, { competency: 'patience', level: 'basic', acts: [act] })).toEqual({
      acts: 1,
      strong: { level: 'basic', text: levels.basic },
      fair: undefined,
    });
    expect(answerSigns(atlas, { competency: 'tidiness', level: 'expert', acts: [] })).toEqual({
      acts: 0,
      strong: undefined,
      fair: undefined,
    });
  });
});

describe('interviewPlan(atlas, id)', () => {
  test('asks about what has questions, and leaves the rest for another way to judge', () => {
    const atlas = atlasWith({
      jobs: {
        baker: aJob({
          competencies: [held('tidiness', { importance: 'moderate' }), held('baking/oven-work'), held('patience')],
        }),
      },
    });
    const { asked, left } = interviewPlan(atlas, 'baker');
    expect(asked.map(({ competency }) => competency)).toEqual(['patience', 'tidiness']);
    expect(left.map(({ competency }) => competency)).toEqual(['baking/oven-work']);
    expect(() => interviewPlan(atlas, 'glazier')).toThrow(UnknownIdError);
  });

  test('asks about seven at most, those of high importance first', () => {
    const ids = Array.from({ length: 9 }, (_, i) => `patience-${i}`);
    // Nine that are alike, which the rules would not allow.
    const entries = entriesWith({
      competencies: Object.fromEntries(ids.map((id) => [id, aCompetency({ ...patience, title: `Patience ${id}` })])),
      jobs: {
        baker: aJob({ competencies: ids.map((id, i) => held(id, { importance: i < 4 ? 'moderate' : 'high' })) }),
      },
    });
    const { asked, left } = interviewPlan(atlasOf(entries), 'baker');
    expect(asked).toHaveLength(interviewTopics);
    expect(asked.slice(0, 5).map(({ importance }) => importance)).toEqual(Array(5).fill('high'));
    expect(left.map(({ importance }) => importance)).toEqual(['moderate', 'moderate']);
  });
});
