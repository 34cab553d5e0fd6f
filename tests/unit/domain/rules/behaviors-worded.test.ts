import { describe, expect, test } from 'vitest';
import { behaviorsWorded } from '../../../../src/domain/rules/behaviors-worded.ts';
import { aCompetency, groupsOf } from '../../../fixtures/a-competency.ts';
import { aTechnicalCompetency, functionsOf } from '../../../fixtures/a-technical-competency.ts';
import { entriesWith } from '../../../fixtures/entries.ts';

const problemsOf = (text: string) =>
  behaviorsWorded(entriesWith({ competencies: { new: aCompetency({ groups: groupsOf(text, 'Waits for it.') }) } }));
const where = 'content/competencies/new.yaml: groups.0.behaviors.0.text';

describe('behaviorsWorded(entries)', () => {
  test.for(['Asks who comes next.', 'Passes the jug on.', 'Double-checks the scale against a known weight.'])(
    'lets stand: %s',
    (text) => {
      expect(problemsOf(text)).toEqual([]);
    },
  );

  test.for(['Ensures that nothing burns.', 'Understands how yeast works.', 'Is on time each morning.'])(
    'tells of a hidden act: %s',
    (text) => {
      expect(problemsOf(text)).toMatchObject([
        {
          where,
          what: `"${text.split(' ')[0]!.toLowerCase()}" hides the act: "${text}"`,
          fix: 'say what one would see or hear',
        },
      ]);
    },
  );

  test.for([
    'Ask who comes next.',
    'Asking who comes next.',
    'Always asks who is next.',
    'Employees ask who is next.',
    'Bless the bread at noon.',
    '24 loaves stand in a row.',
  ])('tells of one that begins with no verb in the third person: %s', (text) => {
    expect(problemsOf(text)).toMatchObject([
      {
        where,
        what: `does not begin with a verb in the third person: "${text}"`,
        fix: 'begin with what the person does: "Asks …", "Measures …"',
      },
    ]);
  });

  test.for(['Asks once. Then waits.', 'Asks "Who is next?" Then waits.', 'Asks! Waits.'])(
    'tells of more than one sentence: %s',
    (text) => {
      expect(problemsOf(text)).toMatchObject([
        { where, what: `more than one sentence: "${text}"`, fix: 'keep one sentence' },
      ]);
    },
  );

  test('looks at critical work functions as well', () => {
    const functions = functionsOf('Mixes at low speed.', 'Mixing at high speed.');
    expect(
      behaviorsWorded(entriesWith({ technical: { 'baking/new': aTechnicalCompetency({ functions }) } })),
    ).toMatchObject([{ where: 'content/industries/baking/competencies/new.yaml: functions.1.text' }]);
  });

  test('tells everything that is wrong with one behavior', () => {
    expect(problemsOf('Ensures that it rises. Waits for it.')).toHaveLength(2);
  });
});
