import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';

// Deployment sets SITE (origin) and BASE (folder); every address on the site and in its data follows from them.
// OUT is where scripts/build.ts builds before it swaps the folder in, so that a failed build leaves dist/ alone, and LOG the
// least level of what Astro tells there: a line for each of 15,000 files hides what is wrong.
export default defineConfig({
  site: process.env.SITE ?? 'https://cairn.example',
  base: process.env.BASE ?? '/',
  outDir: process.env.OUT ?? './dist',
  trailingSlash: 'always',
  build: { concurrency: 8, format: 'directory', inlineStylesheets: 'never', assets: 'assets' },
  compressHTML: true,
  devToolbar: { enabled: false },
  ...(process.env.LOG && { logger: { entrypoint: 'astro/logger/node', config: { level: process.env.LOG } } }),
  integrations: [mdx(), preact()],
  vite: { build: { assetsInlineLimit: 0, modulePreload: false } },
});
