import { existsSync, statfsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Complaint } from '../../src/domain/errors.ts';

/** What a person can do about what the disk refuses, by the code of the error; `{place}` stands for where it was. */
const cures: Readonly<Record<string, readonly [what: string, fix: string]>> = {
  ENOSPC: [
    'the disk is full',
    'make room, then build again; a build needs as much room beside the site as the site has',
  ],
  EDQUOT: ['you have used up your share of the disk', 'make room, then build again'],
  EROFS: ['the disk can only be read', 'build where you may write: "npm run build -- --into <folder>"'],
  EACCES: [
    'you may not read or write it',
    'give yourself the right to it, or build elsewhere: "npm run build -- --into <folder>"',
  ],
  EPERM: [
    'you may not change or remove it',
    'give yourself the right to it, or build elsewhere: "npm run build -- --into <folder>"',
  ],
  EBUSY: [
    'something holds it: it is mounted, or a program works in it',
    'end what holds it, or build elsewhere: "npm run build -- --into <folder>"',
  ],
  EXDEV: [
    'it is a disk of its own',
    'mount the folder above it, or build elsewhere: "npm run build -- --into <folder>"',
  ],
  ENOTDIR: ['a part of the path is a file, and must be a folder', 'move the file away'],
  EISDIR: ['it is a folder, and must be a file', 'move the folder away'],
  EMFILE: ['too many files are open', 'allow more, such as "ulimit -n 4096"'],
  ENFILE: ['too many files are open on this machine', 'end other programs'],
};

/**
 * Say in words what the disk refused, if that is what an error tells.
 *
 * @param place what was being written, for errors that name no path
 * @returns undefined for any other error, which is a mistake of ours
 */
export function diskTrouble(error: unknown, place: string): Complaint | undefined {
  const { code = '', path } = (error ?? {}) as NodeJS.ErrnoException;
  const cure = cures[code];
  return cure && { where: path ?? place, what: `${cure[0]} (${code})`, fix: cure[1] };
}

/**
 * Find in what a failed program said that the disk was the cause.
 *
 * @param said all that it said
 * @param place folder that it wrote into
 */
export function diskTroubleIn(said: string, place: string): Complaint | undefined {
  const [, code = ''] = /\b(ENOSPC|EDQUOT|EROFS|EACCES|EPERM|EMFILE|ENFILE)\b/.exec(said) ?? [];
  if (code) return diskTrouble({ code, path: /, \w+ '([^']+)'/.exec(said)?.[1] }, place);
  return isFull(place) || /no space left on device/i.test(said) ? diskTrouble({ code: 'ENOSPC' }, place) : undefined;
}

/** Whether not even a small file fits any more. */
function isFull(place: string): boolean {
  const folder = existsSync(place) ? place : dirname(resolve(place));
  const { bavail, bsize, files, ffree } = statfsSync(folder);
  return bavail * bsize < 1_000_000 || (files > 0 && ffree === 0);
}
