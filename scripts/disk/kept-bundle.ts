import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDeployment } from '../../src/site/deployment.ts';
import { copyFolder } from './copy-folder.ts';
import { projectFingerprint } from './project-fingerprint.ts';

/** What Astro makes of the source: it is the same for other entries, as no page is rendered yet. */
export interface Bundle {
  /** Folder of the code that renders the pages. */
  readonly pages: string;
  /** Folder of what browsers load beside the pages: scripts, style sheets, and the files of `public/`. */
  readonly site: string;
}

/** The prose of entries, by key. */
export type Prose = ReadonlyMap<string, { readonly text: string }>;

/** The bundle in a folder. */
export const bundleIn = (folder: string): Bundle => ({ pages: join(folder, 'pages'), site: join(folder, 'site') });

/** What a bundle is made from: code, public files, and settings beside them. Of the content it holds prose alone. */
const isRead = (path: string): boolean =>
  /^(?:(?:src|scripts|public)\/|[^/]+$)/.test(path) && !/^(?:[^/]+\.md|LICENSE[^/]*)$/.test(path);
/** Variables that Astro and Vite read by themselves, beside those of `.env` files. */
const read = /^(?:PUBLIC_|VITE_|ASTRO_)/;

/**
 * Sum up all that a bundle is made from: source, configuration, messages, public files, prose, installed packages, lock file,
 * Node, the place of the site, and variables of the environment.
 *
 * @param root folder of the project
 * @param prose of each entry that has some, by key
 * @returns another one for every change that can change the bundle
 */
export function bundleKey(root: string, prose: Prose, settings: NodeJS.ProcessEnv = process.env): string {
  const variables = Object.entries(settings)
    .filter(([name]) => read.test(name))
    .sort(([one], [other]) => (one < other ? -1 : 1));
  return createHash('sha256')
    .update(projectFingerprint(root, isRead))
    .update(JSON.stringify([...prose].map(([key, { text }]) => `${key} ${text}`).sort()))
    .update(JSON.stringify([process.arch, process.platform, readDeployment(settings), variables]))
    .digest('hex');
}

/** What a bundle is made from. */
export interface MadeOf {
  readonly prose: Prose;
  /** `bundleKey` of it and of the project. */
  readonly key: string;
}

/**
 * Find the bundle that an earlier build kept.
 *
 * @param place folder of the kept one: `.cache/bundle`
 * @returns undefined when none was kept, or when that one was made from something else
 */
export const findBundle = (place: string, key: string): Bundle | undefined =>
  isBundleKept(place) && readFileSync(keyIn(place), 'utf8') === key ? bundleIn(place) : undefined;

/** Whether an earlier build kept a bundle, whatever it was made from. */
export const isBundleKept = (place: string): boolean => existsSync(keyIn(place));

/**
 * Keep a bundle for the next builds, in the place of the last one.
 *
 * @param from folder of the bundle
 * @param made what it was made from; when that has changed since in the project, no bundle is kept
 */
export function keepBundle(from: string, place: string, { key, prose }: MadeOf, root = '.'): void {
  rmSync(place, { recursive: true, force: true });
  if (bundleKey(root, prose) !== key) return;
  for (const part of ['pages', 'site'] as const) copyFolder(bundleIn(from)[part], bundleIn(place)[part]);
  // Last: without it, a folder that was left half-way is no bundle.
  writeFileSync(keyIn(place), key);
}

const keyIn = (place: string): string => join(place, 'key');
