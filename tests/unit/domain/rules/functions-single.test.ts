import { describe, expect, test } from 'vitest';
import { functionsSingle } from '../../../../src/domain/rules/functions-single.ts';
import { aCompetency, groupsOf } from '../../../fixtures/a-competency.ts';
import { aTechnicalCompetency, functionsOf } from '../../../fixtures/a-technical-competency.ts';
import { entriesWith } from '../../../fixtures/entries.ts';

/** Verbs that some behavior begins with, so that the rule knows them. */
const known = groupsOf(
  ...['Labels', 'Counts', 'Sends', 'Checks', 'Tags', 'Records', 'Wipes'].map((verb) => `${verb} the last tin.`),
);
const problemsOf = (text: string) =>
  functionsSingle(
    entriesWith({
      competencies: { verbs: aCompetency({ groups: known }) },
      technical: { 'baking/new': aTechnicalCompetency({ functions: functionsOf(text) }) },
    }),
  );

describe('functionsSingle(entries)', () => {
  test.for([
    ['Weighs the flour in a bowl, and labels the sack.', 'labels'],
    ['Weighs the flour in a bowl and labels each sack.', 'labels'],
    ['Fills the tank to the mark, then counts the drops.', 'counts'],
    ['Ties up the old sacks, sends them to the mill, and rests.', 'sends'],
  ] as const)('tells of a second act: %s', ([text, verb]) => {
    expect(problemsOf(text)).toMatchObject([
      {
        where: 'content/industries/baking/competencies/new.yaml: functions.0.text',
        what: `a second act begins with "${verb}": "${text}"`,
        fix: 'keep one act, or make two functions of it',
      },
    ]);
  });

  test.for([
    'Weighs the flour in a bowl.',
    'Compares the counts, the checks and the records of a day.',
    'Reads the plans and records of a mill, and tests of flour.',
    'Stops a helper who salts the dough and wipes the bowl.',
    'Asks before the oven heats up and counts the tins.',
    'Washes and labels the tins of a batch.',
    'Locks out and tags the mixer before it is opened.',
    'Weighs the flour in a bowl and kneads the dough.',
  ])('lets stand what is one act, or may be: %s', (text) => {
    expect(problemsOf(text)).toEqual([]);
  });

  test('binds critical work functions, not behaviors of the library', () => {
    const groups = groupsOf('Weighs the flour in a bowl, and wipes the scale.', 'Wipes the last tin.');
    expect(functionsSingle(entriesWith({ competencies: { new: aCompetency({ groups }) } }))).toEqual([]);
  });
});
