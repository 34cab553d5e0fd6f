/**
 * `npm run shots [part of a name]`: pictures of every kind of page at 360, 768 and 1440 pixels, light and dark, and in print,
 * from the site in `dist/` into `shots/`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { openBrowser, probeBrowser } from './disk/open-browser.ts';
import { requireFolder, serveFolder } from './disk/serve-folder.ts';
import { samplePages } from './sample-pages.ts';

const wanted = process.argv[2] ?? '';
const folder = process.env.DIST ?? 'dist';
try {
  requireFolder(folder);
} catch (error) {
  console.error((error as Error).message);
  process.exit(1);
}
const { works, says } = await probeBrowser();
if (!works) {
  console.error(says);
  process.exit(1);
}
console.log(says);
const { address, server } = await serveFolder(folder);
const browser = await openBrowser();
mkdirSync('shots', { recursive: true });
for (const { name, path } of samplePages.filter((one) => one.name.includes(wanted))) {
  for (const theme of ['light', 'dark'] as const) {
    for (const width of [360, 768, 1440]) {
      const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme: theme });
      await page.goto(`${address}${path}`);
      await page.evaluate(() => document.fonts.ready);
      await page.screenshot({ path: `shots/${name}-${width}-${theme}.png`, fullPage: true });
      await page.close();
    }
  }
  const page = await browser.newPage();
  await page.goto(`${address}${path}`);
  writeFileSync(`shots/${name}-print.pdf`, await page.pdf({ format: 'Letter' }));
  await page.close();
  console.log(name);
}
await browser.close();
server.close();
