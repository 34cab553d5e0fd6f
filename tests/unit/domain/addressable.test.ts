import { describe, expect, test } from 'vitest';
import { listAddressable } from '../../../src/domain/addressable.ts';
import { aJob, held } from '../../fixtures/a-job.ts';
import { entriesWith } from '../../fixtures/entries.ts';

describe('listAddressable(entries)', () => {
  test('lists every thing that has an identifier, kind by kind', () => {
    const baking = {
      id: 'bake',
      title: 'Baking',
      tasks: ['Mixes', 'Bakes'],
      measures: ['Bread'],
      needs: { tidiness: 'high' as const },
    };
    const entries = entriesWith({
      jobs: { baker: aJob({ competencies: [held('tidiness')], responsibilities: [baking] }) },
    });
    expect(listAddressable(entries)).toMatchInlineSnapshot(`
      [
        "competency:patience",
        "competency:tidiness",
        "competency:baking/oven-work",
        "competency:baking/shaping",
        "behavior:patience/lets-dough-rest",
        "behavior:patience/counts-again",
        "behavior:patience/queues-prints",
        "behavior:patience/hears-the-end",
        "behavior:patience/shows-twice",
        "behavior:patience/says-how-long",
        "behavior:tidiness/wipes-spills",
        "behavior:tidiness/closes-sacks",
        "behavior:tidiness/stacks-by-size",
        "behavior:tidiness/hangs-up-keys",
        "behavior:tidiness/sweeps-to-the-door",
        "behavior:tidiness/notes-what-ran-out",
        "behavior:baking/oven-work/lights-the-oven",
        "behavior:baking/oven-work/scores-loaves",
        "behavior:baking/oven-work/turns-trays",
        "behavior:baking/oven-work/probes-the-crumb",
        "behavior:baking/oven-work/logs-the-bake",
        "behavior:baking/shaping/divides-by-scale",
        "behavior:baking/shaping/tightens-the-skin",
        "behavior:baking/shaping/braids-six-strands",
        "behavior:baking/shaping/flours-baskets",
        "behavior:baking/shaping/covers-the-batch",
        "industry:baking",
        "block:baking/patience",
        "block:baking/tidiness",
        "block:baking/baking/oven-work",
        "block:baking/baking/shaping",
        "job:baker",
        "job:counter-clerk",
        "responsibility:baker/bake",
        "ladder:bakery",
        "place:bakery/helper",
        "place:bakery/baker",
        "step:bakery/helper/baker",
        "credential:food-handler",
        "resource:first-week",
      ]
    `);
  });

  test('gives every key once', () => {
    const keys = listAddressable(entriesWith());
    expect(new Set(keys).size).toBe(keys.length);
  });
});
