import { parseDocument, DomUtils } from 'htmlparser2';
import { expect, test } from 'vitest';
import LadderEntry from '../../../src/components/entries/LadderEntry.astro';
import type { Ladder } from '../../../src/schemas/ladder.ts';
import { ladder } from '../../../src/figures/ladder.ts';
import { tallLadder } from '../../../src/figures/tall-ladder.ts';
import { aLadder } from '../../fixtures/a-ladder.ts';
import { draw } from '../../fixtures/draw.ts';
import { atlasWith } from '../../fixtures/entries.ts';

const [first] = aLadder().steps;

/** The step of the ladder of a bakery as its page has it. */
async function drawStep(own: Partial<Ladder['steps'][number]>): Promise<string> {
  const zones = own.lowerZone ? [3, 2] : [2, 3];
  const entry = aLadder({
    places: aLadder().places.map((place, i) => ({ ...place, jobZone: zones[i] })),
    steps: [{ ...first!, ...own }],
  });
  const atlas = atlasWith({ ladders: { bakery: entry } });
  const html = await draw(LadderEntry, {
    atlas,
    id: 'bakery',
    entry,
    ends: new Map(entry.places.map(({ id }) => [id, `bakery/${id}`])),
    steps: entry.steps.map((step, i) => ({ ...step, number: i + 1, change: null })),
    wide: ladder(entry.places, entry.steps),
    narrow: tallLadder(entry.places, entry.steps),
  });
  const step = DomUtils.getElementById('step-helper-baker', parseDocument(html).children)!;
  return DomUtils.textContent(step).replaceAll(/\s+/g, ' ');
}

test('LadderEntry marks experiences as ours where the step has the mark of O*NET', async () => {
  expect(await drawStep({ basis: 'onet' })).toMatch(/step up O\*NET What prepares for it ours Bakes/);
  expect(await drawStep({ basis: 'editorial' })).toMatch(/step up editorial What prepares for it Bakes/);
});

test('LadderEntry tells why a step leads to a lower job zone', async () => {
  const lowerZone = 'The two places are paid alike.';
  expect(await drawStep({ lowerZone })).toContain(`O*NET puts the second place in a lower job zone. ${lowerZone}`);
  expect(await drawStep({})).not.toContain('job zone');
});
