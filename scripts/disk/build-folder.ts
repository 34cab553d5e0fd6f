import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { cp } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { ownLock, readLock } from './lock-owner.ts';

/** The folder of one build, which holds all that it writes. */
export interface BuildFolder {
  /** Path from the current folder. */
  readonly path: string;
  /** Where the new site is built; not there yet. */
  readonly site: string;
  /** Where the site before the one before is, if there is one; nowhere for a place outside of the project. */
  readonly spare: string | undefined;
  /** Put the new site in its place. The old one stays until the new one is there, and is the spare one then. */
  readonly swap: () => Promise<void>;
  /** Remove the folder with all that is left in it, as far as that can be done. */
  readonly remove: () => void;
}

/**
 * Make a folder for one build, and remove those that dead builds have left. When one of them died between taking the old
 * site away and putting the new one in its place, the old one is put back.
 *
 * It stands beside the place of the site. For a place outside of the project it stands in the project, and the finished site is
 * copied: Astro moves files from the project into a folder outside of it, which fails when that is another disk (7.3.4).
 *
 * @param into the place of the site: `dist`
 * @throws {Error} from the disk, if the folder cannot be made
 */
export function makeBuildFolder(into: string): BuildFolder {
  const beside = `${resolve(into)}${ending}`;
  const isOutside = /^\.\.|^[/\\]|:/.test(relative('.', into));
  const beginning = isOutside ? resolve('.cache', `${basename(beside)}`) : beside;
  for (const one of new Set([beside, beginning])) removeLeftovers(one, into);
  const path = newFolder(beginning);
  const site = join(path, 'site');
  const remove = (): void => {
    removeFolder(path);
  };
  const spare = isOutside ? undefined : sparePlace;
  const swap = async (): Promise<void> => {
    if (!isOutside) {
      replaceDirectory(path, into);
      if (existsSync(join(path, replaced)) && !existsSync(sparePlace)) spareFolder(join(path, replaced));
      return;
    }
    const near = newFolder(beside);
    try {
      // Its kin that works at once, cpSync, calls a full disk an error of input and output (Node 24.21).
      await cp(site, join(near, 'site'), { recursive: true });
      replaceDirectory(near, into);
    } finally {
      removeFolder(near);
    }
  };
  return { path, site, spare, swap, remove };
}

const ending = '-next-';
const sparePlace = '.cache/spare';
const mark = 'builder.json';
const replaced = 'replaced';

/** Make a folder whose name begins in a certain way, and mark it as that of this build. */
function newFolder(beginning: string): string {
  mkdirSync(dirname(beginning), { recursive: true });
  const path = relative('.', mkdtempSync(beginning));
  writeFileSync(join(path, mark), JSON.stringify(ownLock()));
  return path;
}

/** Why nothing can be put in the place of a folder, as far as that shows before the build: it is a disk of its own. */
export function isMounted(place: string): boolean {
  const path = resolve(place);
  if (!existsSync(path)) return false;
  if (statSync(path).dev !== statSync(dirname(path)).dev) return true;
  try {
    // A part of the same disk that is mounted a second time shows here alone. Spaces are written as numbers there.
    const mounts = readFileSync('/proc/self/mountinfo', 'utf8').split('\n');
    return mounts.some((line) => line.split(' ')[4] === path.replaceAll(' ', '\\040'));
  } catch {
    return false;
  }
}

function replaceDirectory(folder: string, place: string): void {
  const aside = join(folder, replaced);
  const isThere = existsSync(place);
  if (isThere) renameSync(place, aside);
  try {
    renameSync(join(folder, 'site'), place);
  } catch (error) {
    if (isThere) renameSync(aside, place);
    throw error;
  }
}

/** Keep a site for the next build. Where it cannot be moved to, it goes with the folder that holds it. */
function spareFolder(from: string): void {
  try {
    mkdirSync(dirname(sparePlace), { recursive: true });
    renameSync(from, sparePlace);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
  }
}

function removeLeftovers(beginning: string, into: string): void {
  const parent = dirname(beginning);
  for (const name of existsSync(parent) ? readdirSync(parent) : []) {
    const folder = join(parent, name);
    const isMarked = folder.startsWith(beginning) && existsSync(join(folder, mark));
    if (!isMarked || readLock(join(folder, mark)) !== 'gone') continue;
    if (existsSync(join(folder, replaced)) && !existsSync(into)) renameSync(join(folder, replaced), into);
    removeFolder(folder);
  }
}

/** What cannot be removed is told of, and left: it is in nobody’s way. The mark goes last, so that the next build tries again. */
function removeFolder(folder: string): void {
  try {
    for (const name of existsSync(folder) ? readdirSync(folder) : [])
      if (name !== mark) rmSync(join(folder, name), { recursive: true, force: true, maxRetries: 2 });
    rmSync(folder, { recursive: true, force: true, maxRetries: 2 });
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    console.error(
      `${relative('.', folder)}/ could not be removed (${code ?? message}). The site is not touched by that; remove the folder yourself.`,
    );
  }
}
