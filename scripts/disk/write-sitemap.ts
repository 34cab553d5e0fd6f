import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { SitemapAndIndexStream, SitemapStream } from 'sitemap';
import { listMovedOccupations } from '../../src/addresses/redirects.ts';
import { datePages, listedPages } from '../../src/addresses/sitemap-pages.ts';
import type { Entries } from '../../src/domain/atlas/entries.ts';
import type { Deployment } from '../../src/site/deployment.ts';

/** The order of addresses; a collator of its own is several times as fast as `localeCompare`. */
const byNumber = new Intl.Collator('en', { numeric: true });

/** Addresses in one file: more than that is refused by those who read it. */
const limit = 50_000;

/**
 * Write the sitemap of the pages that a built site holds: `sitemap-index.xml`, and the files that it names.
 *
 * @param folder the built site
 * @param files paths of its files, pages among them
 * @returns paths of what was written
 */
export async function writeSitemap(
  folder: string,
  files: readonly string[],
  { origin, base }: Deployment,
  { ledger, occupations }: Pick<Entries, 'ledger' | 'occupations'>,
): Promise<string[]> {
  const dates = datePages(ledger, base);
  const isListed = listedPages(ledger, base, listMovedOccupations(occupations));
  const pages = files
    .filter((file) => /(?:^|\/)index\.html$/.test(file))
    .map((file) => `${base}/${file.slice(0, -'index.html'.length)}`)
    .filter(isListed)
    .sort(byNumber.compare)
    .map((path) => ({ url: origin + encodeURI(path), lastmod: dates.get(path) }));
  const written = ['sitemap-index.xml'];
  const parts = new SitemapAndIndexStream({
    limit,
    getSitemapStream: (part) => {
      const name = `sitemap-${part}.xml`;
      written.push(name);
      const days = pages.slice(part * limit, (part + 1) * limit).flatMap(({ lastmod }) => lastmod ?? []);
      const last = days.sort().at(-1);
      const stream = new SitemapStream({
        hostname: `${origin}${base}/`,
        xmlns: { news: false, xhtml: false, image: false, video: false },
      });
      const file = stream.pipe(createWriteStream(join(folder, name)));
      const url = `${origin}${base}/${name}`;
      return [last === undefined ? url : { url, lastmod: new Date(last).toISOString() }, stream, file];
    },
  });
  await pipeline(Readable.from(pages), parts, createWriteStream(join(folder, 'sitemap-index.xml')));
  return written;
}
