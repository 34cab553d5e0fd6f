import { describe, expect, test } from 'vitest';
import { buildAtlas } from '../../../../src/domain/atlas/atlas.ts';
import { uuidOf } from '../../../fixtures/a-ledger.ts';
import { caseBodies, valuesNamed } from '../../../fixtures/case-bodies.ts';
import { entriesWith } from '../../../fixtures/entries.ts';
import { caseFaults } from '../../../fixtures/standards/case-schemas.ts';

const entries = entriesWith();
const { live } = entries.ledger;
const date = '2026-05-04';
const renamed = (to: string) => ({ uuid: live[to]!, date, replacedBy: to });
const gone = (uuid: number, replacedBy: string | null = null) => ({ uuid: uuidOf(uuid), date, replacedBy });

const retired = {
  'competency:order': renamed('competency:tidiness'),
  'block:baking/order': renamed('block:baking/tidiness'),
  'behavior:patience/waits': gone(9001, 'behavior:patience/hears-the-end'),
  'behavior:order/runs-ahead': gone(9002),
  'job:miller': gone(9003, 'job:baker'),
  'asked:miller/patience': gone(9004),
  'job:cooper': gone(9005),
  'asked:bread-baker/patience': gone(9006),
  'job:bread-baker': renamed('job:baker'),
  'competency:baking/kneading': gone(9007, 'competency:baking/shaping'),
  'behavior:baking/kneading/folds-the-dough': gone(9008),
  'guide:old': gone(9009, 'guide:reading'),
  'step:bakery/helper/smith': gone(9010),
  'cluster:old': { ...gone(9011), replacedBy: 'cluster:influence' },
};
const told = Object.entries(retired).flatMap(([key, { replacedBy }], i): [string, string][] =>
  replacedBy === null ? [] : [[`replacedBy:${key}`, uuidOf(9101 + i)]],
);
const dates = Object.keys(retired).map((key) => [key, { first: date, changed: date, print: '0123456789abcdef' }]);
const ledger = {
  ...entries.ledger,
  dated: { ...entries.ledger.dated, ...Object.fromEntries(dates) },
  live: { ...live, ...Object.fromEntries(told) },
  retired,
};
const atlas = buildAtlas(entriesWith({ ledger }));
const bodies = caseBodies(atlas);

describe('retired things', () => {
  test('keep valid files, and every address in them leads to a file or a page that was left', () => {
    for (const [path, body] of bodies) {
      if (/discovery|not-found/.test(path)) continue;
      expect(caseFaults(path.startsWith('v1p0') ? 'v1p0' : 'v1p1', path.slice(5), body)).toEqual([]);
    }
    const root = 'https://cairn.example/ims/case/';
    const named = [...new Set([...bodies.values()].flatMap((body) => valuesNamed(['uri'], body)))];
    expect(named.filter((uri) => !bodies.has(uri.slice(root.length)))).toEqual([
      'https://cairn.example/competency/order/',
      'https://cairn.example/job/bread-baker/',
    ]);
  });
});
