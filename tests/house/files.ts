import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, matchesGlob } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Names at the top level that git does not keep. */
const ignored = readFileSync(join(root, '.gitignore'), 'utf8')
  .split('\n')
  .map((line) => line.replace(/^\/|\/$/g, ''));

/** Names at the top level of the project, without what git ignores. */
export const topLevel: readonly string[] = readdirSync(root).filter(
  (name) => !ignored.some((pattern) => matchesGlob(name, pattern)),
);

/** Files under a folder of the project, by path from its root, in order; with one of the endings, if any are named. */
export function filesUnder(folder: string, ...endings: readonly string[]): string[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((path) => endings.length === 0 || endings.some((ending) => path.endsWith(ending)))
    .sort();
}

export const textOf = (path: string): string => readFileSync(join(root, path), 'utf8');

export const exists = (path: string): boolean => existsSync(join(root, path));

/** The lines of a file with comments of whole lines blanked, so that numbers of lines stay. */
export function codeOf(path: string): string {
  return textOf(path)
    .replace(/<!--[\s\S]*?-->/g, (comment) => comment.replace(/[^\n]/g, ''))
    .replace(/^[ \t]*(?:\{\/\*|\/\*)[\s\S]*?\*\/\}?/gm, (comment) => comment.replace(/[^\n]/g, ''))
    .replace(/^[ \t]*\/\/.*$/gm, '');
}

/** The places of a pattern in the code of a file, as `src/a.ts:12: the line`. */
export function placesOf(path: string, pattern: RegExp): string[] {
  return codeOf(path)
    .split('\n')
    .flatMap((line, i) => (pattern.test(line) ? [`${path}:${i + 1}: ${line.trim()}`] : []));
}

/** `how-to-read` → `HowToRead`. */
export const pascalCase = (name: string): string =>
  name.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
