import type { Json } from '../../../../src/domain/json.ts';
import { describe, expect, test } from 'vitest';
import { findCtdlNodes, readCtdl } from '../../../../src/imports/opened/ctdl.ts';
import { findSkills, readSkills } from '../../../../src/imports/opened/rsd.ts';

const quiet = () => {};
const ctdl = (value: unknown) => readCtdl(findCtdlNodes(value as Json)!, quiet);
const skills = (value: unknown) => readSkills(findSkills(value as Json)!, quiet);
const told = ({ report }: ReturnType<typeof ctdl>) => report.rows.map(({ at, what }) => `${at} ${what}`);

const framework = {
  '@id': 'https://r.example/resources/ce-f',
  '@type': 'ceasn:CompetencyFramework',
  'ceterms:ctid': 'ce-f',
  'ceasn:name': { 'en-us': 'Their framework' },
  'ceasn:hasTopChild': ['https://r.example/resources/ce-1'],
};
const competency = (n: number, own: object = {}) => ({
  '@id': `https://r.example/resources/ce-${n}`,
  '@type': 'ceasn:Competency',
  'ceterms:ctid': `ce-${n}`,
  'ceasn:competencyText': { 'en-US': `Do ${n}` },
  ...own,
});

describe('readCtdl(nodes)', () => {
  test.for([
    ['a named graph', { '@context': 'x', '@id': 'https://r.example/graph/ce-f', '@graph': [framework, competency(1)] }],
    ['a graph without a name', { '@graph': [framework, competency(1)] }],
    ['a list', [framework, competency(1)]],
    ['graphs in a list', [{ '@graph': [framework] }, { '@graph': [competency(1)] }]],
  ] as const)('reads %s', ([, value]) => {
    const opened = ctdl(value);
    expect(opened.framework).toMatchObject({ id: framework['@id'], title: 'Their framework', language: 'en-US' });
    expect(opened.framework.items).toMatchObject([{ statement: 'Do 1', placements: [{ parent: null }] }]);
  });

  test('reads one competency alone', () => {
    expect(ctdl(competency(1)).framework.items).toHaveLength(1);
  });

  test.for([
    ['a plain text', 'Do it', 'Do it', undefined],
    ['a language map', { sv: 'Gör', 'en-us': 'Do' }, 'Do', 'en-US'],
    ['a map of lists', { en: ['Do', 'Do more'] }, 'Do', 'en'],
    ['a value with its language', { '@value': 'Do', '@language': 'EN' }, 'Do', 'en'],
    [
      'a list of values',
      [
        { '@value': 'Gör', '@language': 'sv' },
        { '@value': 'Do', '@language': 'en_US' },
      ],
      'Do',
      'en-US',
    ],
  ] as const)('reads %s', ([, value, statement, language]) => {
    const [item] = ctdl([competency(1, { 'ceasn:competencyText': value })]).framework.items;
    expect(item).toMatchObject({ statement });
    expect(item!.language).toBe(language);
  });

  test('knows a parent by its address, its CTID and from above, and orders by listID', () => {
    const { items } = ctdl([
      framework,
      competency(1),
      competency(2, { 'ceasn:isChildOf': ['https://r.example/resources/ce-1'], 'ceasn:listID': '2' }),
      competency(3, {
        'ceasn:isChildOf': 'https://other.example/graph/ce-1',
        'ceasn:hasChild': [{ '@id': 'https://r.example/resources/ce-4' }],
      }),
      competency(4),
    ]).framework;
    expect(items.map(({ placements }) => placements)).toEqual([
      [{ parent: null }],
      [{ parent: items[0]!.id, order: 2 }],
      [{ parent: items[0]!.id }],
      [{ parent: items[2]!.id }],
    ]);
  });

  test('keeps what it does not read, links alignments, and tells of nodes that are no competencies', () => {
    const opened = ctdl([
      competency(1, { 'ceasn:exactAlignment': ['urn:other'], 'ceasn:weight': 3 }),
      { '@type': 'ceterms:Organization', '@id': 'urn:o' },
      5,
      competency(2, { 'ceasn:competencyText': {} }),
    ]);
    expect(opened.framework.items[0]!.rest).toMatchObject({ 'ceasn:weight': 3, 'ceterms:ctid': 'ce-1' });
    expect(opened.framework.links).toEqual([
      { type: 'exactAlignment', from: 'https://r.example/resources/ce-1', to: 'urn:other' },
    ]);
    expect(told(opened)).toEqual(['2 other-record', '3 no-object', '4 no-statement']);
  });

  test('leaves other JSON alone', () => {
    for (const value of [{}, [], { '@graph': [{ '@type': 'skos:Concept' }] }, { name: 'x' }])
      expect(findCtdlNodes(value as Json)).toBeUndefined();
  });
});

describe('readSkills(file)', () => {
  const skill = {
    id: 'https://s.example/1',
    uuid: 'u1',
    skillName: 'Greet',
    skillStatement: 'Greet guests.',
    categories: ['Service'],
    alignments: [],
  };

  test.for([
    [
      'a collection',
      { type: 'RichSkillCollection', id: 'https://s.example/c', name: 'Skills', skills: [skill] },
      'Skills',
    ],
    ['a list', [skill], ''],
    ['one skill', skill, ''],
  ] as const)('reads %s', ([, value, title]) => {
    const opened = skills(value);
    expect(opened.framework).toMatchObject({
      format: 'rsd',
      title,
      items: [
        {
          id: skill.id,
          label: 'Greet',
          statement: 'Greet guests.',
          rest: { uuid: 'u1', categories: ['Service'], alignments: [] },
        },
      ],
    });
  });

  test('tells of skills that say nothing and of those that are only named by address', () => {
    const opened = skills({
      type: 'RichSkillCollection',
      skills: [skill, 'https://s.example/2', { uuid: 'u3', skillName: ' ' }, { ...skill, id: 'https://s.example/4' }],
    });
    expect(told(opened)).toEqual(['2 no-object', '3 no-statement', '4 same-statement']);
    expect(() => skills({ type: 'RichSkillCollection', skills: [] })).toThrow('no-items');
  });
});
