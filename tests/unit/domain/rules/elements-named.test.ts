import { describe, expect, test } from 'vitest';
import { elementsNamed } from '../../../../src/domain/rules/elements-named.ts';
import { aCompetency } from '../../../fixtures/a-competency.ts';
import { aJob, held } from '../../../fixtures/a-job.ts';
import { aTechnicalCompetency } from '../../../fixtures/a-technical-competency.ts';
import { type Changes, entriesWith } from '../../../fixtures/entries.ts';

const elements = { '1.C.3.a': 'Cooperation', '1.C.5.b': 'Attention to Detail', '2.B.1.b': 'Coordination' };
const onet = { title: '', publisher: '', release: '', license: '', read: '2026-11-22', elements };
const found = (changes: Changes) => elementsNamed({ ...entriesWith(changes), onet });
const linking = (element: string, name: string) =>
  found({
    competencies: { new: aCompetency({ onet: [{ element, name }] }), patience: null, tidiness: null },
    technical: { 'baking/oven-work': null, 'baking/shaping': null },
  });
const where = 'content/competencies/new.yaml: onet.0';

describe('elementsNamed(entries)', () => {
  test('finds nothing where each id has its name', () => {
    expect(linking('2.B.1.b', 'Coordination')).toEqual([]);
  });

  test('tells of a wrong name, with the right one', () => {
    expect(linking('1.C.5.b', 'Care for Detail')).toMatchObject([
      {
        where: `${where}.name`,
        what: 'O*NET calls 1.C.5.b "Attention to Detail", not "Care for Detail"',
        fix: 'write "Attention to Detail"',
      },
    ]);
  });

  test('tells of a wrong id beside a right name', () => {
    expect(linking('1.C.3.a', 'Coordination')).toMatchObject([
      { where: `${where}.name`, fix: 'write "Cooperation", or, if "Coordination" is meant, its id: 2.B.1.b' },
    ]);
  });

  test('tells of an id that no element has, in technical competencies and in jobs too', () => {
    expect(linking('2.B.1.z', 'Coordination')).toMatchObject([
      {
        where: `${where}.element`,
        what: 'O*NET has no element "2.B.1.z"',
        fix: 'did you mean "2.B.1.b"? That is "Coordination"',
      },
    ]);
    const others = found({
      technical: { 'baking/new': aTechnicalCompetency({ onet: [{ element: '9.Z', name: 'Kneading' }] }) },
      jobs: { new: aJob({ competencies: [held('tidiness', { evidence: ['1.C.5.b', '9.Z'] })] }) },
    });
    const places = others.map((problem) => problem.where);
    expect(places).toContain('content/industries/baking/competencies/new.yaml: onet.0.element');
    expect(places).toContain('content/jobs/new.yaml: competencies.0.evidence.1');
  });

  test('says nothing without the list, which is told of as missing', () => {
    expect(
      elementsNamed(entriesWith({ competencies: { new: aCompetency({ onet: [{ element: '9.Z', name: 'X x' }] }) } })),
    ).toEqual([]);
  });
});
