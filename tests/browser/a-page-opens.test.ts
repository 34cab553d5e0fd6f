import { createServer } from 'node:http';
import { describe, expect, inject, onTestFinished, test } from 'vitest';
import { openBrowser } from '../../scripts/disk/open-browser.ts';

const { works, says } = inject('browser');

// The one test that fails where no browser works; all others of this suite are skipped then.
test('the browser opens a page', () => {
  if (!works) expect.fail(says);
  expect(says).toMatch(/^Browser: Chromium [\d.]+ from /);
});

describe.runIf(works)('the browser', () => {
  test('outlives its windows', async () => {
    const browser = await openBrowser();
    onTestFinished(() => browser.close());
    for (let i = 0; i < 3; i += 1) {
      const context = await browser.newContext();
      const [page, other] = [await context.newPage(), await context.newPage()];
      await page.close();
      expect(await other.evaluate(() => 1 + 1)).toBe(2);
      await context.close();
    }
    expect(browser.isConnected()).toBe(true);
  });

  test('keeps the rules of the web: a page reads nothing of another host, and its policy is obeyed', async () => {
    const origin = async (headers: Record<string, string>): Promise<string> => {
      const server = createServer((_, response) => {
        response.writeHead(200, { 'Content-Type': 'text/html', ...headers }).end('<title>before</title>');
      });
      await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
      onTestFinished(() => void server.close());
      return `http://127.0.0.1:${(server.address() as { port: number }).port}/`;
    };
    const [own, shut, open] = [
      await origin({ 'Content-Security-Policy': "script-src 'none'" }),
      await origin({}),
      await origin({ 'Access-Control-Allow-Origin': '*' }),
    ];
    const browser = await openBrowser();
    onTestFinished(() => browser.close());
    const page = await browser.newPage();
    await page.goto(own);
    const read = (address: string) =>
      page.evaluate(
        (from) =>
          fetch(from).then(
            ({ status }) => status,
            () => 'refused',
          ),
        address,
      );
    expect([await read(own), await read(shut), await read(open)]).toEqual([200, 'refused', 200]);
    const title = await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'document.title = "after"';
      document.body.append(script);
      return document.title;
    });
    expect(title).toBe('before');
  });
});
