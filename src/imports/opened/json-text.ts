import type { Json } from '../../domain/opened/framework.ts';
import { mostDepth } from '../../domain/opened/limits.ts';
import { CannotOpen } from '../../domain/opened/report.ts';

/** An object of JSON. */
export type JsonObject = { readonly [name: string]: Json };

/** Whether a value is an object of JSON, and no list. */
export const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether a value is a list of JSON. */
export const isList = (value: Json | undefined): value is readonly Json[] => Array.isArray(value);

/** A member that an object has itself: names such as "constructor" and "__proto__" are names like any other. */
export const memberOf = (object: JsonObject, name: string): Json | undefined =>
  Object.hasOwn(object, name) ? object[name] : undefined;

/** A member that is a text with something in it. */
export function textOf(object: JsonObject, name: string): string | undefined {
  const value = memberOf(object, name);
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

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
    const said = error instanceof Error ? error.message : '';
    const at = /position (\d+)/.exec(said)?.[1];
    throw new CannotOpen({
      what: 'damaged',
      format: 'JSON',
      ...(at !== undefined && { line: lineAt(text, Number(at)) }),
      said: said.slice(0, 200),
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

/** The members of an object but for some. */
export const without = (object: JsonObject, names: ReadonlySet<string>): JsonObject =>
  Object.fromEntries(Object.entries(object).filter(([name]) => !names.has(name)));

/** Fields that are left, or nothing when none are. */
export const restOf = (rest: JsonObject): { readonly rest?: JsonObject } =>
  Object.keys(rest).length > 0 ? { rest } : {};
