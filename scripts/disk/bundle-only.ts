import { renameSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * Let Astro bundle the pages and render none of them: it removes the bundle when it has no pages left to render, so the bundle
 * is taken away before (7.3.4, `dist/core/build/static-build.js`).
 *
 * @param to where the bundle shall be, on the disk of the site
 */
export function bundleOnly(to: string): AstroIntegration {
  let outDir: URL;
  return {
    name: 'bundle-only',
    hooks: {
      'astro:config:done': ({ config }) => {
        outDir = config.outDir;
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer({
          name: 'bundle-only',
          getStaticPaths: () => {
            renameSync(fileURLToPath(new URL('.prerender/', outDir)), to);
            return Promise.resolve([]);
          },
          render: () => Promise.reject(new Error('pages are rendered by scripts/disk/pages-in-children.ts')),
        });
      },
    },
  };
}
