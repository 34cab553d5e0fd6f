import { existsSync, renameSync, rmSync } from 'node:fs';

/** Remove a folder and all in it, if it is there. */
export function clearFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}

/** Put a finished folder in the place of another: the old one is there until the new one is, and goes afterward. */
export function swapFolder(finished: string, place: string): void {
  const old = `${place}-last`;
  clearFolder(old);
  if (existsSync(place)) renameSync(place, old);
  renameSync(finished, place);
  clearFolder(old);
}
