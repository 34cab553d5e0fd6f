import { describe, expect, test } from 'vitest';
import { behaviorsCounted } from '../../../../src/domain/rules/behaviors-counted.ts';
import { aCompetency, groupsOf } from '../../../fixtures/a-competency.ts';
import { entriesWith } from '../../../fixtures/entries.ts';

const withBehaviors = (count: number) => {
  const texts = Array.from({ length: count }, (_, i) => `Does thing ${i + 1} of many.`);
  return entriesWith({ competencies: { new: aCompetency({ groups: groupsOf(...texts) }) } });
};

describe('behaviorsCounted(entries)', () => {
  test.for([6, 14])('lets a competency have %i behaviors', (count) => {
    expect(behaviorsCounted(withBehaviors(count))).toEqual([]);
  });

  test.for([5, 15])('tells of a competency with %i behaviors over all its groups', (count) => {
    expect(behaviorsCounted(withBehaviors(count))).toMatchObject([
      { where: 'content/competencies/new.yaml: groups', what: `${count} behaviors`, fix: 'write 6 to 14 in all' },
    ]);
  });
});
