import { fileURLToPath } from 'node:url';
import mdx from '@astrojs/mdx';
import { defineConfig, logHandlers } from 'astro/config';
import { dataFolders } from './src/exports/data-folders.ts';
import { site } from './src/site/config.ts';
import { dataSiteAt } from './src/site/data-site-at.ts';
import { readDeployment } from './src/site/deployment.ts';
import { onAtlasHanded } from './src/site/handed-atlas.ts';
import { bundleOnly } from './scripts/disk/bundle-only.ts';

// Deployment sets SITE (origin) and BASE (folder); every address on the site and in its data follows from them.
// scripts/build.ts sets the others. BUILD is the folder of this one build, which holds all that it writes, so that a failed
// build leaves dist/ alone and no other build can disturb it. LOG is the least level of what Astro tells there: a line for
// each of 15,000 files hides what is wrong.
const { origin, base } = readDeployment(process.env);
const { BUILD, LOG = 'info' } = process.env;
// While the site is being written, its data is made when it is asked for. A build writes it by itself (scripts/build.ts):
// a file takes Astro a third of a millisecond, and there are ten for every page. When entries have changed, Astro lists the pages
// anew, as it does when its own store changes (7.3.4), and browsers load theirs again.
const whileWriting = {
  name: 'while-writing',
  hooks: {
    'astro:config:setup': ({ command, injectRoute, updateConfig }) => {
      if (command !== 'dev') return;
      // Files have no slash at their end.
      updateConfig({ trailingSlash: 'ignore' });
      for (const folder of dataFolders(dataSiteAt(site.origin, '')))
        injectRoute({ pattern: `/${folder}[...file]`, entrypoint: './src/pages/_data-files.ts' });
    },
    'astro:server:setup': ({ server }) =>
      onAtlasHanded(() => {
        const { client, ...own } = server.environments;
        for (const { hot } of Object.values(own)) hot.send('astro:content-changed', {});
        client.hot.send({ type: 'full-reload', path: '*' });
      }),
  },
};

// Every `import()` goes by src/tools/load-part.ts in the place of Vite's own function, which no browser of before 2026 can
// try again after the network failed.
const loadingByOurs = {
  name: 'loading-by-ours',
  enforce: 'pre',
  load: (/** @type {string} */ id) =>
    id === '\0vite/preload-helper.js'
      ? `export { loadPart as __vitePreload } from '/src/tools/load-part.ts'`
      : undefined,
};

// What is wanted together is one file: a browser asks a host without HTTP/2 for six at a time, and the seventh waits for a whole
// turn. The first answer of the search takes all but the first of these, its window, styles and index; then the files of its words. A file takes along what its modules
// import and no file before it has.
const scriptFiles = [
  { name: 'load-part', test: /src\/tools\/(?:load-part|load-styles|page-data)\./ },
  { name: 'counts', test: /src\/messages\/en\/(?:counts|lists)\./ },
  { name: 'words', test: /src\/domain\/similarity\/(?:roots|stems)\.|\/fastest-levenshtein\// },
  { name: 'preact', test: /\/node_modules\/preact\// },
  { name: 'search', test: /src\/tools\/search\/(?:Search|addresses|find|place)\./ },
];

const kept = fileURLToPath(new URL('.cache/', import.meta.url));

export default defineConfig({
  site: origin,
  base: base || '/',
  outDir: BUILD ? `${BUILD}/bundle/site` : './dist',
  ...(BUILD && { cacheDir: `${BUILD}/cache` }),
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never', assets: 'assets' },
  compressHTML: true,
  devToolbar: { enabled: false },
  logger: logHandlers.node({ level: LOG }),
  integrations: [
    // Colors of code would be styles in the markup, which the security policy refuses.
    mdx({ syntaxHighlight: false }),
    whileWriting,
    ...(BUILD ? [bundleOnly(`${BUILD}/bundle/pages`)] : []),
  ],
  vite: {
    ...(BUILD && { cacheDir: `${BUILD}/cache/vite` }),
    plugins: [loadingByOurs],
    // What builds keep is as large as a site, and nothing that `dev` shows.
    server: { watch: { ignored: (/** @type {string} */ path) => path.startsWith(kept) } },
    // Threads load their parts as pages do, when they are needed.
    worker: { format: 'es' },
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              // Astro calls the script of a component `Name.astro_astro_type_script_index_0_lang`, on every page that has it.
              entryFileNames: ({ name }) => `assets/${name.replace(/\.astro_.*$/, '')}.[hash].js`,
              codeSplitting: { groups: scriptFiles },
            },
          },
        },
      },
    },
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
