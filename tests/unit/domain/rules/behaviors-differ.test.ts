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

  test('lets a competency that was made from another keep what it did not change, but not say one thing twice itself', () => {
    const kept = 'Hangs every key on its own hook.';
    const kin = (from: string, ...texts: string[]) =>
      aTechnicalCompetency({ adaptedFrom: from, functions: functionsOf(...texts) });
    const finds = (technical: Record<string, ReturnType<typeof kin>>) =>
      behaviorsDiffer(entriesWith({ technical })).map(({ where }) => where);
    expect(finds({ 'baking/keys': kin('tidiness', kept) })).toEqual([]);
    expect(finds({ 'baking/keys': kin('patience', kept) })).toHaveLength(1);
    const fillers = {
      functions: functionsOf(
        kept,
        'Rings a bell at noon.',
        'Beats eggs until stiff.',
        'Cracks walnuts by hand.',
        'Peels figs over bowls.',
      ),
    };
    const later = aTechnicalCompetency({ adaptedFrom: 'baking/keys', ...fillers });
    expect(finds({ 'baking/keys': kin('tidiness', kept), 'baking/other': later })).toEqual([]);
    expect(finds({ 'baking/keys': kin('tidiness', kept, 'Hangs each key on its own hook.') })).toHaveLength(1);
  });
});
