import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openShares, sharePages, stopShares } from '../../scripts/disk/page-shares.ts';

function aBuild(): string {
  const build = mkdtempSync(join(tmpdir(), 'cairn-'));
  onTestFinished(() => rmSync(build, { recursive: true }));
  openShares(build);
  return build;
}

const numbers = (from: number, to: number) => Array.from({ length: to - from }, (_, page) => from + page);

/** Lists of pages, and how often each was made. */
function someLists() {
  const made = [0, 0, 0];
  const list = (one: number, pages: number[]) => () => {
    made[one]! += 1;
    return Promise.resolve(pages);
  };
  return { made, lists: [list(0, numbers(0, 130)), list(1, []), list(2, numbers(130, 300))] };
}

test('sharePages(build, lists) gives every page to one process, whichever comes first', async () => {
  const build = aBuild();
  const { lists } = someLists();
  const waiting = [sharePages(build, lists), sharePages(build, lists), sharePages(build, lists)];
  const taken: number[] = [];
  for (let turn = 0; waiting.length > 0; turn += 7) {
    const one = turn % waiting.length;
    const { done, value } = await waiting[one]!.next();
    if (done) waiting.splice(one, 1);
    else taken.push(value);
  }
  expect(taken.sort((a, b) => a - b)).toEqual(numbers(0, 300));
});

test('sharePages(build, lists) makes no list again that another process has done', async () => {
  const build = aBuild();
  const { lists, made } = someLists();
  expect(await Array.fromAsync(sharePages(build, lists))).toHaveLength(300);
  expect(await Array.fromAsync(sharePages(build, lists))).toEqual([]);
  expect(made).toEqual([1, 1, 1]);
});

test('sharePages(build, lists) gives nothing beyond the share at hand when something is wrong', async () => {
  const build = aBuild();
  const pages = sharePages(build, someLists().lists);
  expect((await pages.next()).value).toBe(0);
  stopShares(build);
  expect(await Array.fromAsync(pages)).toHaveLength(39);
});

test('sharePages(build, lists) makes a list again where that takes less than half of its pages, and waits to know it', async () => {
  const build = aBuild();
  const made = { quick: 0, slow: 0 };
  const lists = () => [
    async () => {
      made.quick += 1;
      return Promise.resolve(numbers(0, 200));
    },
    async () => {
      made.slow += 1;
      await new Promise((done) => setTimeout(done, 300));
      return numbers(200, 400);
    },
  ];
  const [own, other] = [sharePages(build, lists()), sharePages(build, lists())];
  const first = [(await own.next()).value];
  const rest = [...(await Array.fromAsync(other)), ...(await Array.fromAsync(own))];
  expect([...first, ...rest].sort((a, b) => a - b)).toEqual(numbers(0, 400));
  expect(made).toEqual({ quick: 2, slow: 1 });
});
