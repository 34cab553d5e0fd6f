import { describe, expect, test } from 'vitest';
import { namesUnique } from '../../../../src/domain/rules/names-unique.ts';
import { aCompetency } from '../../../fixtures/a-competency.ts';
import { aJob } from '../../../fixtures/a-job.ts';
import { aTechnicalCompetency } from '../../../fixtures/a-technical-competency.ts';
import { anIndustry } from '../../../fixtures/an-industry.ts';
import { entriesWith } from '../../../fixtures/entries.ts';

const leave = 'leave the name to the one that people mean by it, take it out of the other, and link the two as related';

describe('namesUnique(entries)', () => {
  test('finds nothing when every name leads to one thing', () => {
    expect(namesUnique(entriesWith())).toEqual([]);
  });

  test('tells of an alias that two competencies claim, whatever its case', () => {
    const late = aCompetency({ title: 'Zeal', aliases: ['Fervor', 'WAITING', 'Drive'] });
    expect(namesUnique(entriesWith({ competencies: { zeal: late } }))).toMatchObject([
      {
        where: 'content/competencies/zeal.yaml: aliases.1',
        what: '"WAITING" is a name of "patience" too, in content/competencies/patience.yaml: aliases.0',
        fix: leave,
      },
    ]);
  });

  test('leaves a name to the competency that has it as its title', () => {
    const early = aCompetency({ title: 'Patience', aliases: ['Care', 'Tidiness', 'Watching'] });
    expect(namesUnique(entriesWith({ competencies: { patience: early } }))).toMatchObject([
      {
        where: 'content/competencies/patience.yaml: aliases.1',
        what: '"Tidiness" is a name of "tidiness" too, in content/competencies/tidiness.yaml: title',
        fix: leave,
      },
    ]);
  });

  test('tells of an alias that repeats the title of its own entry', () => {
    const own = aCompetency({ title: 'Zeal', aliases: ['zeal', 'Fervor', 'Drive'] });
    expect(namesUnique(entriesWith({ competencies: { zeal: own } }))).toMatchObject([
      { where: 'content/competencies/zeal.yaml: aliases.0', what: '"zeal" repeats its own title', fix: 'take it out' },
    ]);
  });

  test('leaves an alias that stands twice in one entry to nothingTwice', () => {
    const own = aCompetency({ title: 'Zeal', aliases: ['Fervor', 'Fervor', 'Drive'] });
    expect(namesUnique(entriesWith({ competencies: { zeal: own } }))).toEqual([]);
  });

  test('tells of two jobs with one title, and lets their aliases meet', () => {
    const entries = entriesWith({
      jobs: { miller: aJob({ title: 'BAKER', aliases: ['Bread Baker', 'Shop Assistant'] }) },
    });
    expect(namesUnique(entries)).toMatchObject([
      {
        where: 'content/jobs/miller.yaml: title',
        what: '"BAKER" is a name of "baker" too, in content/jobs/baker.yaml: title',
        fix: leave,
      },
    ]);
  });

  test('tells of two models with one title', () => {
    expect(namesUnique(entriesWith({ industries: { milling: anIndustry() } }))).toMatchObject([
      {
        where: 'content/industries/milling/model.mdx: title',
        what: '"Baking Competency Model" is a name of "baking" too, in content/industries/baking/model.mdx: title',
        fix: leave,
      },
    ]);
  });

  test('lets technical competencies share names', () => {
    const entries = entriesWith({ technical: { 'milling/oven-work': aTechnicalCompetency({ title: 'Oven Work' }) } });
    expect(namesUnique(entries)).toEqual([]);
  });
});
