import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import ledger from './content/identifiers.json' with { type: 'json' };
import { datePages, unlistedPages } from './src/site/sitemap-pages.ts';

// Deployment sets SITE (origin) and BASE (folder); every address on the site and in its data follows from them.
// OUT is where scripts/build.ts builds before it swaps the folder in, so that a failed build leaves dist/ alone; LOG is the
// least level of what Astro tells there: a line for each of 15,000 files hides what is wrong.
const base = process.env.BASE ?? '/';
const folder = base.replace(/\/$/, '');
const dates = datePages(ledger, folder);
const unlisted = unlistedPages(ledger, folder);
const pathOf = (/** @type {string} */ url) => decodeURI(new URL(url).pathname);

export default defineConfig({
  site: process.env.SITE ?? 'https://cairn.example',
  base,
  outDir: process.env.OUT ?? './dist',
  trailingSlash: 'always',
  build: { concurrency: 8, format: 'directory', inlineStylesheets: 'never', assets: 'assets' },
  compressHTML: true,
  devToolbar: { enabled: false },
  ...(process.env.LOG && { logger: { entrypoint: 'astro/logger/node', config: { level: process.env.LOG } } }),
  integrations: [
    mdx(),
    preact(),
    sitemap({
      filter: (url) => !unlisted.has(pathOf(url)),
      serialize: (page) => ({ ...page, lastmod: dates.get(pathOf(page.url)) }),
      namespaces: { news: false, xhtml: false, image: false, video: false },
    }),
  ],
  vite: {
    build: {
      assetsInlineLimit: 0,
      modulePreload: false,
      rolldownOptions: {
        // Astro marks what it makes of MDX by a directive that the bundler does not know and need not keep.
        onLog: (level, log, tell) => log.code === 'MODULE_LEVEL_DIRECTIVE' || tell(level, log),
      },
    },
  },
});
