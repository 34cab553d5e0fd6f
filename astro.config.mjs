import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { dataFolders } from './src/exports/data-folders.ts';
import { site } from './src/site/config.ts';
import { dataSiteAt } from './src/site/data-site-at.ts';
import ledger from './content/identifiers.json' with { type: 'json' };
import { datePages, listedPages } from './src/site/sitemap-pages.ts';

// Deployment sets SITE (origin) and BASE (folder); every address on the site and in its data follows from them.
// OUT is where scripts/build.ts builds before it swaps the folder in, so that a failed build leaves dist/ alone; LOG is the
// least level of what Astro tells there: a line for each of 15,000 files hides what is wrong.
const base = process.env.BASE ?? '/';
const folder = base.replace(/\/$/, '');
const dates = datePages(ledger, folder);
const isListed = listedPages(ledger, folder);
// While the site is being written, its data is made when it is asked for. A build writes it by itself (scripts/build.ts):
// a file takes Astro a third of a millisecond, and there are ten for every page.
const dataWhileWriting = {
  name: 'data-while-writing',
  hooks: {
    'astro:config:setup': ({ command, injectRoute, updateConfig }) => {
      if (command !== 'dev') return;
      // Files have no slash at their end.
      updateConfig({ trailingSlash: 'ignore' });
      for (const folder of dataFolders(dataSiteAt(site.origin, '')))
        injectRoute({ pattern: `/${folder}[...file]`, entrypoint: './src/pages/_data-files.ts' });
    },
  },
};

const pathOf = (/** @type {string} */ url) => decodeURI(new URL(url).pathname);

export default defineConfig({
  site: process.env.SITE ?? site.origin,
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
    dataWhileWriting,
    sitemap({
      filter: (url) => isListed(pathOf(url)),
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
