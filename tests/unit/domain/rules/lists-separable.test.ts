import { describe, expect, test } from 'vitest';
import { listsSeparable } from '../../../../src/domain/rules/lists-separable.ts';
import { aCompetency } from '../../../fixtures/a-competency.ts';
import { aJob } from '../../../fixtures/a-job.ts';
import { aTerm } from '../../../fixtures/a-term.ts';
import { entriesWith } from '../../../fixtures/entries.ts';

const { practice } = aCompetency();

describe('listsSeparable(entries)', () => {
  test('finds nothing wrong with lists of plain words, nor with the sign outside of lists', () => {
    expect(listsSeparable(entriesWith({ jobs: { baker: aJob({ title: 'Baker | Confectioner' }) } }))).toEqual([]);
  });

  test.for([
    [
      'a list of texts',
      { competencies: { calm: aCompetency({ practice: { ...practice, train: ['Tins | lids', 'Sacks'] } }) } },
      'content/competencies/calm.yaml: practice.train.0',
    ],
    [
      'a part of a task',
      {
        jobs: {
          baker: aJob({
            responsibilities: [
              {
                id: 'bakes-bread',
                title: 'Bake the bread',
                tasks: ['Weigh', { text: 'Heat', tasks: ['Open|close the damper'] }],
                measures: ['Bread by six'],
                needs: {},
              },
            ],
          }),
        },
      },
      'content/jobs/baker.yaml: responsibilities.0.tasks.1.tasks.0',
    ],
    [
      'a line of a file of lists',
      { glossary: { crumb: aTerm({ aliases: ['Inside|soft'] }) } },
      'content/glossary.yaml: crumb.aliases.0',
    ],
  ] as const)('tells of the sign in %s', ([, changes, where]) => {
    expect(listsSeparable(entriesWith(changes))).toMatchObject([
      {
        where,
        what: 'holds "|", which stands between the items of a list in the tables',
        fix: 'write a comma, a slash or a word in its place',
      },
    ]);
  });
});
