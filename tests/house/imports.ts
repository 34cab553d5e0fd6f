import { dirname, join } from 'node:path';
import { codeOf } from './files.ts';

/** One import of a file, as it is written. */
export interface Import {
  readonly target: string;
  readonly typeOnly: boolean;
}

/** List the imports of a file of TypeScript or Astro: of types, of values, and those that wait for their moment. */
export function importsOf(file: string): Import[] {
  const code = codeOf(file);
  const statements = [
    ...code.matchAll(/(?:^|[;\n])\s*(?:import|export)\s+((?:type\s)?[\w*{][^'"`;]*?)\s*from\s*['"]([^'"]+)['"]/g),
  ].map(([, names, target]) => ({ target: target!, typeOnly: isTypeOnly(names!) }));
  const others = [...code.matchAll(/\bimport\s*\(?\s*['"]([^'"]+)['"]/g)].map(([, target]) => ({
    target: target!,
    typeOnly: false,
  }));
  return [...statements, ...others];
}

/** Whether the names of an import are all types: `type { A } from`, `{ type A } from`. */
export function isTypeOnly(names: string): boolean {
  if (/^type\s/.test(names)) return true;
  const inner = /^\{([\s\S]*)\}$/.exec(names.trim())?.[1];
  const list = inner
    ?.split(',')
    .map((name) => name.trim())
    .filter(Boolean);
  return list !== undefined && list.length > 0 && list.every((name) => name.startsWith('type '));
}

/** What stands for the folder of the language that the site speaks (`imports` in `package.json`). */
const messages = /^#messages\//;

/** Whether an import leads to a file of the project. */
export const isOwn = (target: string): boolean => target.startsWith('.') || messages.test(target);

/** The path of what an import of our own leads to, from the root of the project. */
export const fileOf = (file: string, target: string): string =>
  messages.test(target)
    ? target.replace(messages, 'src/messages/en/')
    : join(dirname(file), target.replace(/\?.*$/, '')).replaceAll('\\', '/');
