import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { uuidOf } from '../fixtures/a-ledger.ts';
import { openSite } from '../fixtures/open-site.ts';
import { type Own, recordPage } from '../fixtures/record-in-browser.ts';

declare global {
  interface Window {
    readonly own: Own;
  }
}

const site = openSite(recordPage());
const [one, two] = [uuidOf(101), uuidOf(102)];

const ready = (page: Page): Promise<unknown> => page.waitForFunction(() => 'own' in window);
const visit = <T>(look: (page: Page) => Promise<T>): Promise<T> =>
  site.visit('', {}, async (page) => {
    await ready(page);
    return look(page);
  });
const another = async (page: Page): Promise<Page> => {
  const next = await page.context().newPage();
  await next.goto(site.at(''));
  await ready(next);
  return next;
};
const again = async (page: Page, act: () => Promise<unknown> = () => page.reload()): Promise<void> => {
  await act();
  await ready(page);
};
const begin = (page: Page, name = 'Ada'): Promise<string> =>
  page.evaluate((own) => window.own.starting.startStore().store.begin(own, '2026-11-28').id, name);
const say = (page: Page, behavior: string, says: 'often' | 'not-yet'): Promise<void> =>
  page.evaluate(
    ([id, word]) =>
      window.own.starting
        .startStore()
        .store.change((record, today) =>
          window.own.answers.answer(record, { behavior: id!, says: word as 'often', today }),
        ),
    [behavior, says],
  );
const look = (page: Page) =>
  page.evaluate(() => {
    const { store, wasCleared } = window.own.starting.startStore();
    const { keptIn, records, open, unread, saving, notices } = store.state();
    return {
      keptIn,
      saving,
      wasCleared,
      names: records.map(({ name }) => name.text),
      said: open
        ? [...window.own.answers.answersOf(open)]
            .map(([id, { says }]) => [id, says] as const)
            .sort(([a], [b]) => (a < b ? -1 : 1))
        : undefined,
      unread: [...unread],
      notices: notices.map(({ what }) => what),
    };
  });
const both = [
  [one, 'often'],
  [two, 'not-yet'],
];

describe('records in the browser', () => {
  test('are kept at each tick, and are there on the next page', async () => {
    await visit(async (page) => {
      expect(await look(page)).toMatchObject({ keptIn: 'device', names: [], said: undefined });
      await begin(page);
      await say(page, one, 'often');
      await again(page);
      expect(await look(page)).toMatchObject({ names: ['Ada'], said: [[one, 'often']], saving: 'saved' });
    });
  });

  test('agree in two tabs that tick at the same time', async () => {
    await visit(async (page) => {
      await begin(page);
      const other = await another(page);
      await Promise.all([say(page, one, 'often'), say(other, two, 'not-yet')]);
      for (const tab of [page, other])
        await expect.poll(() => look(tab).then(({ said }) => said), { timeout: 5000 }).toEqual(both);
      await again(page);
      expect((await look(page)).said).toEqual(both);
    });
  });

  test('are gone from every tab and from the storage when one of them deletes all', async () => {
    await visit(async (page) => {
      await begin(page);
      await say(page, one, 'often');
      const other = await another(page);
      expect((await look(other)).names).toEqual(['Ada']);
      expect(await page.evaluate(() => window.own.starting.startStore().store.deleteAll())).toBe(true);
      await say(other, two, 'not-yet');
      expect(await look(other)).toMatchObject({ names: [], notices: ['deleted-elsewhere'] });
      expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
    });
  });

  test('survive a full storage: it is told, nothing that was kept is lost, and room is used again', async () => {
    await visit(async (page) => {
      await begin(page);
      await say(page, one, 'often');
      // The real quota of this browser.
      await page.evaluate(() => {
        for (let size = 2 ** 23; size >= 1; size /= 2)
          try {
            localStorage.setItem(`filling ${size}`, 'x'.repeat(size));
          } catch {
            // Half of it, then.
          }
      });
      await say(page, two, 'not-yet');
      expect(await look(page)).toMatchObject({ saving: 'full', said: both });
      const other = await another(page);
      expect((await look(other)).said).toEqual([[one, 'often']]);
      await page.evaluate(() => {
        for (const name of Object.keys(localStorage)) if (name.startsWith('filling')) localStorage.removeItem(name);
      });
      await say(page, one, 'not-yet');
      expect((await look(page)).saving).toBe('saved');
      await expect.poll(() => look(other).then(({ said }) => said?.length), { timeout: 5000 }).toBe(2);
    });
  });

  test('last as long as the page where the browser keeps nothing', async () => {
    await visit(async (page) => {
      await page.addInitScript(() => {
        for (const name of ['localStorage', 'sessionStorage'])
          Object.defineProperty(window, name, {
            get() {
              throw new DOMException('closed', 'SecurityError');
            },
          });
      });
      await again(page);
      await begin(page);
      await say(page, one, 'often');
      expect(await look(page)).toMatchObject({ keptIn: 'page', said: [[one, 'often']], saving: 'saved' });
      await again(page);
      expect((await look(page)).names).toEqual([]);
    });
  });

  test('are mended from the copy of the last good state when they were damaged', async () => {
    await visit(async (page) => {
      const id = await begin(page);
      await say(page, one, 'often');
      await again(page);
      await say(page, two, 'not-yet');
      await page.evaluate((own) => localStorage.setItem(`cairn:record:now:${own}`, '{"format":"cairn-re'), id);
      await again(page);
      expect(await look(page)).toMatchObject({ notices: ['mended'], said: [[one, 'often']] });
      await say(page, two, 'not-yet');
      await again(page);
      expect(await look(page)).toMatchObject({ notices: [], said: both });
    });
  });

  test('of a later version are told and left as they are', async () => {
    await visit(async (page) => {
      const id = await begin(page);
      const name = `cairn:record:now:${id}`;
      const later = await page.evaluate((own) => {
        const text = localStorage.getItem(own)!.replace('"version":1', '"version":2');
        localStorage.setItem(own, text);
        return text;
      }, name);
      await again(page);
      expect(await look(page)).toMatchObject({ names: [], unread: [[id, 'newer']] });
      await begin(page, 'Ben');
      expect(await page.evaluate((own) => localStorage.getItem(own), name)).toBe(later);
    });
  });
});

describe('a tab that leaves no trace', () => {
  const noTrace = async (page: Page): Promise<void> => {
    const loaded = page.waitForEvent('load');
    await page.evaluate(() => void window.own.starting.leaveNoTrace());
    await loaded;
    await ready(page);
  };

  test('keeps records to itself, over pages, and nothing on the device', async () => {
    await visit(async (page) => {
      await begin(page, 'On the device');
      await noTrace(page);
      expect(await look(page)).toMatchObject({ keptIn: 'tab', names: [] });
      const before = await page.evaluate(() => JSON.stringify(localStorage));
      await begin(page);
      await say(page, one, 'often');
      await again(page, () => page.goto(site.at('?next')));
      expect(await look(page)).toMatchObject({ keptIn: 'tab', names: ['Ada'], said: [[one, 'often']] });
      const other = await another(page);
      expect(await look(other)).toMatchObject({ keptIn: 'device', names: ['On the device'] });
      expect(await page.evaluate(() => JSON.stringify(localStorage))).toBe(before);
      const loaded = page.waitForEvent('load');
      await page.evaluate(() => window.own.starting.clearTab());
      await loaded;
      await ready(page);
      expect(await page.evaluate(() => JSON.stringify(sessionStorage))).not.toMatch(/Ada|no-trace/);
      expect(await look(page)).toMatchObject({ keptIn: 'device', names: ['On the device'] });
    });
  });

  test('is cleared when it comes back after half an hour', async () => {
    await visit(async (page) => {
      await noTrace(page);
      await begin(page);
      await page.addInitScript(() => {
        const now = Date.now;
        Date.now = () => now() + 1_860_000;
      });
      await again(page);
      expect(await look(page)).toMatchObject({ keptIn: 'tab', names: [], wasCleared: true });
    });
  });
});

describe('what the browser itself does', () => {
  test('makes identifiers that records take, packs a link, and says whether it will keep what is here', async () => {
    await visit(async (page) => {
      const id = await begin(page);
      expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
      expect(await page.evaluate(() => window.own.ids.newId())).not.toBe(id);
      await say(page, one, 'often');
      const read = await page.evaluate(async () => {
        const { open } = window.own.starting.startStore().store.state();
        const fragment = (await window.own.link.writeLink(open!))!;
        return { fragment, ...(await window.own.link.readLink(fragment)) };
      });
      expect(read.fragment).toMatch(/^#record=1\.[\w-]+$/);
      expect(Object.keys(read.record!.answers)).toEqual([one]);
      expect(typeof (await page.evaluate(() => window.own.starting.askToKeep()))).toBe('boolean');
    });
  });
});
