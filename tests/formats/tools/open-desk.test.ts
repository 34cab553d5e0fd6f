import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { Desk, isRefusal } from '../../../src/tools/open/desk.ts';
import type { Ours } from '../../../src/tools/open/ours.ts';

const quiet = () => {};
const competencies = ['Kneads the dough', 'Greets guests', 'Cleans tables', 'Counts money'].map((text, i) => ({
  id: `c${i}`,
  text,
}));
const ours: Ours = {
  named: new Map(competencies.map(({ id }) => [id, { id, title: id, url: `c/${id}`, uuid: `uuid of ${id}` }])),
  described: competencies.map(({ id, text }) => ({
    id,
    names: [id],
    definition: 'Does it.',
    phrases: [],
    topics: [],
    statements: [
      { id: `other of ${id}`, text: 'Rests' },
      { id: `statement of ${id}`, text },
    ],
  })),
};
const desk = () => new Desk(() => Promise.resolve(ours));
const caseFile = JSON.stringify({
  CFDocument: { identifier: 'd', title: 'Theirs' },
  CFItems: [
    { identifier: 'a', fullStatement: 'Bake', CFItemType: 'Level 1' },
    { identifier: 'b', fullStatement: 'Serve', CFItemType: 'Level 2' },
    { identifier: 'c', fullStatement: 'Knead dough' },
    { identifier: 'e', fullStatement: 'Greet' },
    { identifier: 'x' },
  ],
  CFAssociations: [
    ['c', 'a'],
    ['e', 'b'],
    ['c', 'b'],
  ].map(([from, to]) => ({
    associationType: 'isChildOf',
    originNodeURI: { identifier: from },
    destinationNodeURI: { identifier: to },
  })),
});
const opened = async () => {
  const one = desk();
  const answer = await one.answer({ do: 'open', bytes: strToU8(caseFile), name: 'a.json' }, quiet);
  return { desk: one, answer };
};

describe('Desk', () => {
  test('says what was opened, and how much of it', async () => {
    const { answer } = await opened();
    expect(answer).toMatchObject({
      view: {
        title: 'Theirs',
        records: 8,
        taken: 4,
        links: 0,
        left: 1,
        ofTable: false,
        counts: [{ what: 'no-statement', taken: false, count: 1 }],
        tiers: [
          { row: { id: 'a' }, blocks: [{ id: 'c' }] },
          { row: { id: 'b' }, blocks: [{ id: 'c' }, { id: 'e' }] },
        ],
      },
    });
  });

  test('shows level by level, finds with the way to it, and tells each line of the report', async () => {
    const { desk: one } = await opened();
    expect(await one.answer({ do: 'below', of: null, from: 0 }, quiet)).toMatchObject({
      count: 2,
      rows: [
        { id: 'a', below: 1 },
        { id: 'b', below: 2 },
      ],
    });
    expect(await one.answer({ do: 'search', words: 'dough', from: 0 }, quiet)).toMatchObject({
      count: 1,
      rows: [{ id: 'c', elsewhere: 1, path: ['Bake'] }],
    });
    expect(await one.answer({ do: 'rows', from: 0 }, quiet)).toMatchObject({
      count: 1,
      rows: [{ at: 5, what: 'no-statement', id: 'x' }],
    });
    expect(await one.answer({ do: 'rows', from: 1 }, quiet)).toEqual({ count: 1, rows: [] });
  });

  test('suggests what is like an item, and writes what was confirmed', async () => {
    const { desk: one } = await opened();
    const { rows, count } = await one.answer({ do: 'suggest', from: 0, ours: { choices: '', texts: '' } }, quiet);
    expect(count).toBe(2);
    expect(rows.map(({ row, likes }) => [row.id, likes[0]?.own.uuid, likes[0]?.nearest?.identifier])).toEqual([
      ['c', 'uuid of c0', 'statement of c0'],
      ['e', 'uuid of c1', 'statement of c1'],
    ]);
    expect(rows[0]!.likes[0]).toMatchObject({ found: 1, grade: 'strong', shared: ['knead', 'dough'] });
    const matches = [{ item: 'c', identifier: '00000000-0000-4000-8000-000000000001' }];
    const { content } = await one.answer({ do: 'export', as: 'case', day: '2026-11-29', matches }, quiet);
    expect(JSON.parse(content as string)).toMatchObject({
      CFAssociations: [
        {},
        {},
        {},
        {
          associationType: 'isRelatedTo',
          originNodeURI: { identifier: 'c' },
          destinationNodeURI: { identifier: matches[0]!.identifier },
        },
      ],
    });
    expect((await one.answer({ do: 'export', as: 'turtle', day: '2026-11-29', matches }, quiet)).content).toContain(
      'skos:related <urn:uuid:00000000-0000-4000-8000-000000000001>',
    );
  });

  test.for(['csv', 'xlsx', 'case', 'turtle'] as const)('opens again what it wrote as %s', async (as) => {
    const { desk: one } = await opened();
    const { content } = await one.answer({ do: 'export', as, day: '2026-11-29', matches: [] }, quiet);
    const again = await desk().answer(
      { do: 'open', bytes: typeof content === 'string' ? strToU8(content) : content, name: '' },
      quiet,
    );
    // The record that was not taken is written again, and refused again where it stands in its list.
    const left = as === 'case' ? 1 : 0;
    expect(again).toMatchObject({ view: { format: 'case', title: 'Theirs', taken: 4, left } });
  });

  test('writes the report record by record', async () => {
    const { desk: one } = await opened();
    const { content } = await one.answer({ do: 'export', as: 'report', day: '2026-11-29', matches: [] }, quiet);
    expect((content as string).trim().split('\r\n')).toEqual([
      'record,list,taken,item,what,about',
      '1,,yes,a,taken,',
      '2,,yes,b,taken,',
      '3,,yes,c,taken,',
      '4,,yes,e,taken,',
      '5,,no,x,no-statement,"{""identifier"":""x""}"',
    ]);
  });

  test('asks for the columns of a table, and takes others when they are told again', async () => {
    const one = desk();
    const first = await one.answer({ do: 'open', bytes: strToU8('a;b\n1;x\n'), name: 't.csv' }, quiet);
    expect(first).toMatchObject({ table: { header: ['a', 'b'], sample: [['1', 'x']], rows: 1 } });
    for (const [roles, statement] of [
      [['id', 'statement'] as const, 'x'],
      [['statement', 'rest'] as const, '1'],
    ] as const) {
      expect(await one.answer({ do: 'columns', roles }, quiet)).toMatchObject({ view: { taken: 1, ofTable: true } });
      expect(await one.answer({ do: 'below', of: null, from: 0 }, quiet)).toMatchObject({ rows: [{ statement }] });
    }
  });

  test('refuses with the reason', async () => {
    const error = await desk()
      .answer({ do: 'open', bytes: strToU8('{'), name: '' }, quiet)
      .catch((one: unknown) => one);
    expect(isRefusal(error) && error.refusal.what).toBe('damaged');
  });
});
