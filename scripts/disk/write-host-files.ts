import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { caddyfile, headersFile, nginxConf, redirectsFile } from '../deploy/host-files.ts';

/**
 * Write what hosts of plain files read beside the site: `_headers` and `_redirects`.
 *
 * @param folder the built site
 * @param base folder that it is deployed in, without a slash at its end
 */
export function writeHostFiles(folder: string, base: string): void {
  writeFileSync(join(folder, '_headers'), headersFile(base));
  writeFileSync(join(folder, '_redirects'), redirectsFile(base));
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
