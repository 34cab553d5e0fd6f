import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { caseList } from '../deploy/answers.ts';
import { caddyfile, caddyHeader, caddyHeaderFile } from '../deploy/caddyfile.ts';
import { headersFile, redirectsFile } from '../deploy/host-files.ts';
import { nginxConf, nginxMap, nginxMapFile } from '../deploy/nginx-conf.ts';

/**
 * Write what hosts read beside the site: `_headers` and `_redirects`, and for nginx and Caddy the one number that only a
 * build knows.
 *
 * @param folder the built site, with its data
 * @param base folder that it is deployed in, without a slash at its end
 * @param everyRecord whether CASE 1.1 has files of its own
 * @returns paths of what was written
 */
export function writeHostFiles(folder: string, base: string, everyRecord: boolean): string[] {
  const total = countFrameworks(folder);
  const files = {
    _headers: headersFile(base, total),
    _redirects: redirectsFile(base, everyRecord),
    [nginxMapFile]: nginxMap(base, total),
    [caddyHeaderFile]: caddyHeader(total),
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return Object.keys(files);
}

/** Count the frameworks that CASE lists in a built site. */
export function countFrameworks(folder: string): number {
  const { CFDocuments } = JSON.parse(readFileSync(join(folder, caseList), 'utf8')) as { CFDocuments: unknown[] };
  return CFDocuments.length;
}

/**
 * Write what those who run a server of their own take: `nginx.conf` and `Caddyfile`.
 *
 * @param folder where to; it is made when it is not there
 * @param base folder that the site is deployed in, without a slash at its end
 */
export function writeServerFiles(folder: string, base: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'nginx.conf'), nginxConf(base));
  writeFileSync(join(folder, 'Caddyfile'), caddyfile(base));
}
