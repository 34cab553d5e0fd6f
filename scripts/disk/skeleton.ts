import { stringify } from 'yaml';
import { z } from 'zod';

/** What a JSON Schema says of one field, as far as a skeleton needs it. */
interface Field {
  readonly type?: string;
  readonly description?: string;
  readonly default?: unknown;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Field[];
  readonly properties?: Readonly<Record<string, Field>>;
  readonly required?: readonly string[];
  readonly items?: Field;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly format?: string;
}

/**
 * Write the fields of an entry that is still to be written, as lines of YAML: each under the sentence that its schema
 * has for the author, with room for as many lines as the schema asks for. Optional fields come as comments that begin
 * with "#" and no space, so that taking the "#" away puts them in.
 *
 * @param schema an object schema of one kind of entry
 * @param given values known already, by field: `{ title: 'Teamwork' }`
 */
export function skeleton(schema: z.ZodType, given: Readonly<Record<string, string>> = {}): string[] {
  return fields(z.toJSONSchema(schema, { io: 'input' }) as Field, given);
}

function fields({ properties = {}, required = [] }: Field, given: Readonly<Record<string, string>> = {}): string[] {
  return Object.entries(properties).flatMap(([name, field]) => {
    const own = valued(`${name}:`, field, given[name]);
    return [...comment(field), ...(required.includes(name) ? own : commentedOut(own))];
  });
}

function valued(name: string, field: Field, given?: string): string[] {
  if (given !== undefined) return [`${name} ${scalar(given)}`];
  if (field.type === 'object' && field.properties) return [name, ...indented(fields(field))];
  if (field.type === 'array') return [name, ...indented(items(field))];
  const known = field.const ?? field.default;
  return [known === undefined ? name : `${name} ${scalar(known)}`];
}

/** As many empty lines as are needed; only the first carries comments. */
function items({ items: item = {}, minItems = 1 }: Field): string[] {
  const one = (item.anyOf?.[0] ?? item).properties ? dashed(fields(item)) : ['-'];
  const bare = one.filter((line) => !line.trimStart().startsWith('#'));
  return [...one, ...Array.from({ length: Math.max(1, minItems) - 1 }, () => bare).flat()];
}

/** Put the dash before the first line that is no comment, and all after it beside it. */
function dashed(lines: readonly string[]): string[] {
  const first = lines.findIndex((line) => !line.startsWith('#'));
  return lines.map((line, i) => (i < first ? line : i === first ? `- ${line}` : `  ${line}`));
}

function comment(field: Field): string[] {
  const words = [field.description, limits(field)].filter(Boolean).join(' ');
  return words ? wrapped(words).map((line) => `# ${line}`) : [];
}

/** What a schema knows beyond its description: the values, the number of lines, the range. */
function limits({
  type,
  enum: values,
  anyOf,
  items: item,
  minItems,
  maxItems,
  minimum,
  maximum,
  format,
}: Field): string {
  const choices = (
    values ??
    item?.enum ??
    anyOf?.flatMap((one) => one.enum ?? (one.const === undefined ? [] : [one.const])) ??
    []
  ).map(String);
  if (choices.length > 0) return `${type === 'array' ? 'Some' : 'One'} of: ${choices.join(', ')}.`;
  if (type === 'array' && minItems !== undefined && minItems > 1)
    return maxItems === undefined ? `At least ${minItems}.` : `${minItems} to ${maxItems}.`;
  if (type === 'array' && maxItems !== undefined) return `At most ${maxItems}.`;
  if (type === 'integer')
    return `A whole number${isLimit(minimum) && isLimit(maximum) ? ` from ${minimum} to ${maximum}` : ''}.`;
  return format === 'uri' ? 'A web address.' : '';
}

const isLimit = (number: number | undefined): boolean =>
  number !== undefined && Math.abs(number) < Number.MAX_SAFE_INTEGER;

const indented = (lines: readonly string[]): string[] => lines.map((line) => `  ${line}`);

const commentedOut = (lines: readonly string[]): string[] => lines.map((line) => `#${line}`);

const scalar = (value: unknown): string => stringify(value, { lineWidth: 0 }).trimEnd();

function wrapped(words: string): string[] {
  return words.match(/.{1,110}(?:\s+|$)/g)?.map((line) => line.trimEnd()) ?? [words];
}
