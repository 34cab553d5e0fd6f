import type { Json, JsonObject } from '../../domain/json.ts';
import { mostDepth } from '../../domain/opened/limits.ts';
import { CannotOpen } from '../../domain/opened/report.ts';
import { damaged } from './damaged.ts';

/**
 * Read JSON, but not deeper than the limit, so that no reader of it runs out of stack.
 *
 * @throws {CannotOpen} with the line where it is too deep or damaged
 */
export function readJsonText(text: string): Json {
  if (text.trim() === '') throw new CannotOpen({ what: 'empty' });
  const deep = findTooDeep(text);
  if (deep !== undefined) throw new CannotOpen({ what: 'too-deep', line: lineAt(text, deep), most: mostDepth });
  try {
    return JSON.parse(text) as Json;
  } catch (error) {
    throw damaged('JSON', error, (said) => {
      const at = /position (\d+)/.exec(said)?.[1];
      return at && lineAt(text, Number(at));
    });
  }
}

/** Where one bracket too many is opened; brackets in texts do not count. */
function findTooDeep(text: string): number | undefined {
  let depth = 0;
  for (let i = 0; i < text.length; i += 1) {
    const sign = text.charCodeAt(i);
    if (sign === 0x22) {
      for (i += 1; i < text.length && text.charCodeAt(i) !== 0x22; i += 1) if (text.charCodeAt(i) === 0x5c) i += 1;
    } else if (sign === 0x7b || sign === 0x5b) {
      depth += 1;
      if (depth > mostDepth) return i;
    } else if (sign === 0x7d || sign === 0x5d) depth -= 1;
  }
  return undefined;
}

/** The line of a place in a text, from 1. */
function lineAt(text: string, at: number): number {
  let line = 1;
  for (let i = text.indexOf('\n'); i >= 0 && i < at; i = text.indexOf('\n', i + 1)) line += 1;
  return line;
}

/** Fields that are left, or nothing when none are. */
export const restOf = (rest: JsonObject): { readonly rest?: JsonObject } =>
  Object.keys(rest).length > 0 ? { rest } : {};
