import type { z } from 'zod';
import type { Problem } from '../domain/errors.ts';
import { describeIssues } from './describe-issues.ts';

const restore = 'restore it from the history';

/**
 * Read a table of `content/` that others publish, which is JSON and no entry: the classification of occupations.
 *
 * @param path from `content/`: `soc-2018.json`
 * @returns undefined when it cannot be read; why is then among the problems
 */
export function readTable<T>(schema: z.ZodType<T>, path: string, text: string, problems: Problem[]): T | undefined {
  const where = `content/${path}`;
  const about = { file: path };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    problems.push({ where, what: `is no JSON: ${(error as Error).message}`, fix: restore, rule: 'json', about });
    return undefined;
  }
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  for (const { path: field, what, fix } of describeIssues(schema, result.error.issues, value))
    problems.push({ where: field === '' ? where : `${where}: ${field}`, what, fix, rule: 'shape', about });
  return undefined;
}
