import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Document, isMap, isPair, isScalar, isSeq, LineCounter, type Node } from 'yaml';
import type { Problem } from '../../src/domain/errors.ts';
import { parseFields } from './read-fields.ts';

/**
 * Put the line of the file into the place of every problem that names a field: `content/jobs/nurse.yaml: aliases.2` becomes
 * `content/jobs/nurse.yaml:14: aliases.2`. Of a field that is missing, it is the line of what should have it.
 *
 * @param root the content folder; a file that cannot be read leaves its problems as they are
 */
export function findLines(problems: readonly Problem[], root: string): Problem[] {
  const files = new Map<string, ((path: readonly string[]) => number) | undefined>();
  return problems.map((problem) => {
    const [, file, path] = /^content\/([^:]+\.(?:yaml|mdx)): (.+)$/.exec(problem.where) ?? [];
    if (file === undefined || path === undefined) return problem;
    if (!files.has(file)) files.set(file, linesOf(join(root, file)));
    const line = files.get(file)?.(path.split('.'));
    return line === undefined ? problem : { ...problem, where: `content/${file}:${line}: ${path}` };
  });
}

function linesOf(file: string): ((path: readonly string[]) => number) | undefined {
  const lines = new LineCounter();
  let document: Document.Parsed;
  let above = 0;
  try {
    const text = readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
    above = file.endsWith('.mdx') ? 1 : 0;
    document = parseFields(above > 0 ? text.replace(/^---\r?\n/, '').replace(/\r?\n---\r?\n[^]*$/, '') : text, lines);
  } catch {
    return undefined;
  }
  return (path) => {
    let offset = document.contents?.range[0] ?? 0;
    let node: unknown = document.contents;
    for (const name of path) {
      const found = inside(node, name);
      if (!found) break;
      offset = found.offset;
      node = found.node;
    }
    return lines.linePos(offset).line + above;
  };
}

/** What stands under a name or number in a part of a document, and where it begins: a field at its name. */
function inside(node: unknown, name: string): { offset: number; node: unknown } | undefined {
  if (isMap(node)) {
    const pair = node.items.find((one) => isPair(one) && isScalar(one.key) && String(one.key.value) === name);
    const offset = (pair?.key as Node | undefined)?.range?.[0];
    return pair && offset !== undefined ? { offset, node: pair.value } : undefined;
  }
  if (!isSeq(node)) return undefined;
  const item = node.items[Number(name)] as Node | undefined;
  return item?.range ? { offset: item.range[0], node: item } : undefined;
}
