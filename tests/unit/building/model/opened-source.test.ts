import { describe, expect, test } from 'vitest';
import { type OpenedWhole, openedSource, suggestAssignment } from '../../../../src/building/model/opened-source.ts';
import { readModel } from '../../../../src/building/model/read.ts';
import { takeIn } from '../../../../src/building/model/take-in.ts';
import { writeModel } from '../../../../src/building/model/write.ts';
import { changesOf } from '../../../../src/building/model/changes.ts';
import { counting, empty, nameOf, order, siteTiers } from '../../../fixtures/some-built-models.ts';
import { uuidOf } from '../../../fixtures/some-mappings.ts';

const item = (id: string, above: string | null, statement: string, label?: string): OpenedWhole['items'][number] => ({
  id,
  above,
  statement,
  ...(label !== undefined && { label }),
});
const opened: OpenedWhole = {
  id: 'doc 1',
  title: 'Pharma',
  description: '',
  tiers: false,
  items: [
    item('a', null, 'Workplace Competencies'),
    item('a1', 'a', 'Works with others.', 'Teamwork'),
    item('a11', 'a1', 'Asks who is free.'),
    item('b', null, 'Level 5: sterile rooms'),
    item('b1', 'b', 'Keeps rooms clean.'),
    item('b11', 'b1', 'Wipes the bench.'),
    item('b12', 'b11', 'Wipes it twice.'),
    item('c', null, 'Leftovers'),
  ],
};

describe('an opened framework as a model', () => {
  test('its groups are suggested for the tiers that they name', () => {
    const { top, tiers } = suggestAssignment(opened, siteTiers);
    expect(top).toBe('groups');
    expect([tiers.get('a'), tiers.get('b')]).toEqual(['workplace', 'industry-sector']);
  });

  test('a list without groups is suggested as competencies on a technical tier', () => {
    const flat = { ...opened, items: opened.items.slice(0, 1).map((one) => ({ ...one, statement: 'Welds pipes.' })) };
    expect([...suggestAssignment(flat, siteTiers).tiers]).toEqual([['a', 'industry-wide']]);
    expect(suggestAssignment(flat, siteTiers).top).toBe('competencies');
  });

  test('blocks get what stands under them, however deep; a group that is left out is counted', () => {
    const { tiers } = suggestAssignment(opened, siteTiers);
    const { source, left } = openedSource(
      opened,
      { top: 'groups', tiers: new Map([...tiers, ['c', '']]) },
      siteTiers,
      counting(1),
      '2026-11-29',
    );
    expect(left).toBe(1);
    const { model, added } = takeIn(empty, source, counting(2), nameOf, order);
    expect([model.name, added]).toEqual(['Pharma', 2]);
    expect(model.tiers.map(({ tier, title }) => [tier, title])).toEqual([
      ['workplace', ''],
      ['industry-sector', 'Level 5: sterile rooms'],
    ]);
    const block = model.tiers[1]!.blocks[0]!;
    expect([block.title, block.statements.map(({ text }) => text)]).toEqual([
      'Keeps rooms clean.',
      ['Wipes the bench.', 'Wipes it twice.'],
    ]);
    expect(block.origin).toEqual({ from: 'opened:doc 1', thing: 'b1' });
    expect(changesOf(model, nameOf)).toEqual([]);
    expect(readModel(writeModel(model), uuidOf(9))).toEqual({ model, troubles: [] });
  });
});
