import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { attribute, first, parsePage } from '../hugo/elements.ts';
import { readHugoPage } from '../hugo/hugo-page.ts';
import { readSite } from '../hugo/read-frame.ts';

/** What a site of Hugo was made of. */
export interface WrittenHugoSite {
  /** Pages by the layout that makes them. */
  readonly layouts: Readonly<Record<string, number>>;
  /** Characters of HTML that Hugo gets ready-made, as its templates only put them in their place. */
  readonly ready: number;
  /** Characters of all pages. */
  readonly all: number;
}

/**
 * Write a site that Hugo can build: our layouts, and of each page that was built the values that they show.
 *
 * @param dist folder of the built site
 * @param files its pages, by path from there
 * @param to folder of the new site; whatever it holds is removed
 */
export function writeHugoSite(dist: string, files: readonly string[], to: string): WrittenHugoSite {
  rmSync(to, { recursive: true, force: true });
  const home = parsePage(readFileSync(join(dist, 'index.html'), 'utf8'));
  const site = readSite(home);
  const canonical = home.flatMap((html) => [first('link', [html])]).find(Boolean);
  write(join(to, 'config.json'), {
    baseURL: attribute(canonical, 'href'),
    title: site.name,
    languageCode: site.language,
    disableKinds: ['section', 'taxonomy', 'term', 'RSS', 'sitemap', 'robotsTXT', '404'],
    disableHugoGeneratorInject: true,
    disablePathToLower: true,
    params: site,
  });
  cpSync('scripts/hugo/layouts', join(to, 'layouts'), { recursive: true });
  const shared: Record<string, object> = {};
  const layouts: Record<string, number> = {};
  let [ready, all] = [0, 0];
  for (const file of files) {
    const html = readFileSync(join(dist, file), 'utf8');
    const page = readHugoPage(file, html);
    write(join(to, 'content', page.file), page.params, page.content);
    shared[page.layout] ??= page.shared;
    layouts[page.layout] = (layouts[page.layout] ?? 0) + 1;
    ready += page.ready;
    all += html.length;
  }
  write(join(to, 'data', 'shared.json'), shared);
  return { layouts, ready, all };
}

function write(file: string, values: object, content = ''): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(values)}\n${content}`);
}
