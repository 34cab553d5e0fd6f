/**
 * `npm run hosts [-- --base /cairn --into folder]`: write nginx.conf and Caddyfile from the table of headers, into
 * `scripts/deploy/` for a site at the root of its host. For a site in a folder of its host, name both.
 */
import { parseArgs } from 'node:util';
import { deploymentOrEnd } from './disk/deployment-or-end.ts';
import { writeServerFiles } from './disk/write-host-files.ts';

const { base, into } = parseArgs({
  options: { base: { type: 'string', default: '/' }, into: { type: 'string', default: 'scripts/deploy' } },
}).values;
writeServerFiles(into, deploymentOrEnd({ BASE: base }).base);
console.log(`Wrote ${into}/nginx.conf and ${into}/Caddyfile.`);
