/** `npm start`: build the site and serve it, at PORT (4321 unless told). `--no-build` serves what is there. */
import { spawnSync } from 'node:child_process';
import { serveFolder } from './disk/serve-folder.ts';

if (!process.argv.includes('--no-build')) {
  const { status } = spawnSync(process.execPath, ['scripts/build.ts'], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
const { address } = await serveFolder('dist', {
  port: Number(process.env.PORT ?? 4321),
  base: process.env.BASE ?? '/',
});
console.log(`\nCairn is at ${address}  (Ctrl-C stops it)`);
