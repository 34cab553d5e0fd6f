import { parseDocument, DomUtils } from 'htmlparser2';
import { expect, test } from 'vitest';
import RoutesFrom from '../../../src/components/entries/RoutesFrom.astro';
import { buildLattice } from '../../../src/domain/ladders/lattice.ts';
import { findRoutesFrom } from '../../../src/domain/ladders/routes-from.ts';
import { nameLattice } from '../../../src/payloads/named-lattice.ts';
import { latticeUrls } from '../../../src/site/lattice.ts';
import { draw } from '../../fixtures/draw.ts';
import { atlasWith } from '../../fixtures/entries.ts';
import { aLadderOf } from '../../fixtures/a-ladder-of.ts';

const bakery = aLadderOf('bread', { helper: null, baker: null, master: null }, 'helper baker', 'baker master');

test('RoutesFrom names every place on the way, and leads to each step and each goal once', async () => {
  const atlas = atlasWith({ ladders: { bakery } });
  const lattice = nameLattice(atlas, buildLattice(atlas), latticeUrls);
  const id = 'bakery/helper';
  const html = await draw(RoutesFrom, { lattice, id, groups: findRoutesFrom(lattice, id), openers: null });
  const page = parseDocument(html).children;
  const textOf = (node: Parameters<typeof DomUtils.textContent>[0]) =>
    DomUtils.textContent(node).replaceAll(/\s+/g, ' ').trim();
  const chains = DomUtils.getElementsByClassName('chain', page);
  expect(chains.map(textOf)).toEqual([
    'helper of bread step up from helper of bread to baker of bread baker of bread',
    'helper of bread step up baker of bread step up from baker of bread to master of bread master of bread',
  ]);
  const links = chains.flatMap((chain) => DomUtils.getElementsByTagName('a', chain));
  expect(links.map(({ attribs }) => attribs['href'])).toEqual([
    '/ladders/bakery/#step-helper-baker',
    '/ladders/bakery/#step-baker-master',
  ]);
  const goals = DomUtils.getElementsByClassName('name', page);
  expect(goals.map(({ attribs }) => attribs['href'])).toEqual([
    '/ladders/bakery/#place-baker',
    '/ladders/bakery/#place-master',
  ]);
});
