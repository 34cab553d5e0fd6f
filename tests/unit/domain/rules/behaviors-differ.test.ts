import { describe, expect, test } from 'vitest';
import { behaviorsDiffer } from '../../../../src/domain/rules/behaviors-differ.ts';
import { aCompetency, groupsOf } from '../../../fixtures/a-competency.ts';
import { aTechnicalCompetency, functionsOf } from '../../../fixtures/a-technical-competency.ts';
import { entriesWith } from '../../../fixtures/entries.ts';

const fix = 'keep it where it belongs, and name the other competency under related';

describe('behaviorsDiffer(entries)', () => {
  test('finds nothing when every behavior says something of its own', () => {
    expect(behaviorsDiffer(entriesWith())).toEqual([]);
  });

  test('tells of one act told twice in nearly the same words', () => {
    const groups = groupsOf('Hangs each key on its own hook.', 'Rings the bell at noon.');
    expect(behaviorsDiffer(entriesWith({ competencies: { zeal: aCompetency({ groups }) } }))).toMatchObject([
      {
        where: 'content/competencies/zeal.yaml: groups.0.behaviors.0.text',
        what: 'resembles tidiness/hangs-up-keys (content/competencies/tidiness.yaml: groups.1.behaviors.0.text) by 1.00 (limit 0.6): "Hangs each key on its own hook." and "Hangs every key on its own hook."',
        fix,
      },
    ]);
  });

  test('compares critical work functions with behaviors, and speaks of the later one', () => {
    const functions = functionsOf('Closes sacks with a clip after scoops of flour.');
    expect(
      behaviorsDiffer(entriesWith({ technical: { 'baking/new': aTechnicalCompetency({ functions }) } })),
    ).toMatchObject([
      {
        where: 'content/industries/baking/competencies/new.yaml: functions.0.text',
        what: 'resembles tidiness/closes-sacks (content/competencies/tidiness.yaml: groups.0.behaviors.1.text) by 0.80 (limit 0.6): "Closes sacks with a clip after scoops of flour." and "Closes sacks with a clip after each scoop."',
        fix,
      },
    ]);
  });
});
