import { type Document, isMap, isPair, isScalar, isSeq, LineCounter, type Node } from 'yaml';
import { fileOf, whereIs } from '../domain/atlas/entries.ts';
import type { Problem } from '../domain/errors.ts';
import { isListed } from '../schemas/kinds.ts';
import { splitProse } from './split-prose.ts';
import { parseFields } from './read-fields.ts';

/**
 * Put the line of the file into the place of every problem that is about a field: `content/jobs/nurse.yaml: aliases.2`
 * becomes `content/jobs/nurse.yaml:14: aliases.2`. Of a field that is missing, it is the line of what should have it.
 *
 * @param textOf gives the text of a file such as `content/jobs/nurse.yaml`; one that it does not give leaves its problems
 *   as they are
 */
export function findLines(problems: readonly Problem[], textOf: (file: string) => string | undefined): Problem[] {
  const files = new Map<string, ((path: readonly string[]) => number) | undefined>();
  return problems.map((problem) => {
    const { about } = problem;
    if (!('kind' in about)) return problem;
    const { kind, id, path } = about;
    const inside = isListed(kind) ? [id, path].filter(Boolean).join('.') : path;
    // What was found while the file was read has its line.
    if (inside === '' || problem.where !== whereIs(kind, id, path)) return problem;
    const file = fileOf(kind, id);
    if (!files.has(file)) files.set(file, linesOf(file, textOf(file)));
    const line = files.get(file)?.(inside.split('.'));
    return line === undefined ? problem : { ...problem, where: `${file}:${line}: ${inside}` };
  });
}

function linesOf(file: string, text: string | undefined): ((path: readonly string[]) => number) | undefined {
  const fields = text === undefined ? undefined : splitProse(text, file).fields;
  if (!fields) return undefined;
  const lines = new LineCounter();
  const parsed: Document.Parsed = parseFields(fields.text, lines);
  return (path) => {
    let offset = parsed.contents?.range[0] ?? 0;
    let node: unknown = parsed.contents;
    for (const name of path) {
      const found = inside(node, name);
      if (!found) break;
      offset = found.offset;
      node = found.node;
    }
    return lines.linePos(offset).line + fields.above;
  };
}

/** What stands under a name or number in a part of a text, and where it begins: a field at its name. */
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
