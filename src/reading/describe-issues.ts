import { z } from 'zod';
import type { Complaint } from '../domain/errors.ts';
import { didYouMean } from '../domain/similarity/suggest.ts';
import { nameCharacter, oddCharacter } from '../schemas/odd-characters.ts';
import { competencyId, slug } from '../schemas/parts.ts';
import { slugged } from '../domain/slugged.ts';

type Issue = z.core.$ZodIssue;

/** What is wrong with a field, in words an author can act on. */
export interface FieldFault extends Pick<Complaint, 'what' | 'fix'> {
  /** The way to the field: `competencies.2.level`; empty for the entry as a whole. */
  readonly path: string;
  /** Whether the field is not there at all. */
  readonly isMissing: boolean;
}

/** Turn what a schema found wrong with one entry into words for its author. */
export function describeIssues(schema: z.ZodType, issues: readonly Issue[], value: unknown): FieldFault[] {
  return issues.flatMap((issue) => {
    if (issue.code === 'invalid_union') {
      const fullest = [...issue.errors].sort((a, b) => depth(b) - depth(a))[0] ?? [];
      const keys = issue.errors.flat().find(({ code }) => code === 'unrecognized_keys');
      const inner = depth(fullest) > 0 ? fullest : keys ? [keys] : [joinChoices(issue.errors.flat())];
      return describeIssues(
        schema,
        inner.map((one) => ({ ...one, path: [...issue.path, ...one.path] }) as Issue),
        value,
      );
    }
    if (issue.code === 'unrecognized_keys') {
      const known = fieldsAt(schema, issue.path);
      return issue.keys.map((key) => {
        const others = known.length > 0 ? `; the fields are ${known.join(', ')}` : '';
        return {
          path: [...issue.path, key].join('.'),
          isMissing: false,
          what: `no field is called ${show(key)}`,
          fix: didYouMean(key, known) ?? `take it out${others}`,
        };
      });
    }
    if (issue.code === 'invalid_key') {
      return {
        path: issue.path.join('.'),
        isMissing: false,
        what: show(issue.path.at(-1)),
        fix: asId(issue.issues[0], issue.path.at(-1)) ?? issue.issues[0]?.message ?? issue.message,
      };
    }
    const found = valueAt(value, issue.path);
    return {
      path: issue.path.join('.'),
      isMissing: found === undefined,
      ...explain(issue, found, descriptionAt(schema, issue.path)),
    };
  });
}

/** Make one issue of what the choices of a union would each have taken: all their values, or else the first complaint. */
function joinChoices(issues: readonly Issue[]): Issue {
  const listed = issues.filter((issue) => issue.code === 'invalid_value');
  const [first] = issues;
  if (listed.length === 0) return first!;
  return { ...listed[0]!, values: listed.flatMap((issue) => issue.values) };
}

function explain(issue: Issue, found: unknown, meaning: string): Pick<Complaint, 'what' | 'fix'> {
  const about = meaning ? ` (${meaning})` : '';
  if (found === undefined) return { what: 'the field is missing', fix: `add it${values(issue)}${about}` };
  if (found === null) return { what: 'the field is empty', fix: `fill it in${values(issue)}${about}` };
  if (found instanceof Date) return { what: 'an unquoted date', fix: 'put it in quotes: "2015-09-01"' };
  switch (issue.code) {
    case 'invalid_value':
      return {
        what: `${show(found)} is not one of its values`,
        fix: `write${values(issue).slice(1)}`,
      };
    case 'too_big':
      return {
        what: `${size(found, issue.origin)}, and at most ${issue.maximum} are allowed`,
        fix: `shorten it${about}`,
      };
    case 'too_small':
      return {
        what: `${size(found, issue.origin)}, and at least ${issue.minimum} are needed`,
        fix: `add what is missing${about}`,
      };
    case 'invalid_type':
      return {
        what: `${show(found)} is not ${article(issue.expected)}`,
        fix: `${asWanted(issue.expected, found)}${about}`,
      };
    default:
      return { what: show(found), fix: asId(issue, found) ?? issue.message };
  }
}

/** The id that is nearest to a text which is none, where an id is wanted: "Team Work" is meant for "team-work". */
function asId(issue: Issue | undefined, found: unknown): string | undefined {
  if (issue?.code !== 'invalid_format' || !idPatterns.has(issue.pattern ?? '') || typeof found !== 'string')
    return undefined;
  const near = found.split('/').map(slugged).filter(Boolean).join('/');
  return near === '' ? undefined : `did you mean "${near}"?`;
}

const patternOf = (id: z.ZodString) =>
  id.safeParse('').error?.issues.flatMap((issue) => (issue.code === 'invalid_format' ? (issue.pattern ?? []) : [])) ??
  [];
const idPatterns: ReadonlySet<string> = new Set([slug, competencyId].flatMap(patternOf));

/** The values an issue would take: `: "high" or "moderate"`, or nothing where any text of the right form does. */
const values = (issue: Issue): string =>
  issue.code === 'invalid_value' ? `: ${issue.values.map((one) => `"${String(one)}"`).join(' or ')}` : '';

const depth = (issues: readonly Issue[]): number => Math.max(0, ...issues.map(({ path }) => path.length));

const article = (type: string): string =>
  ({
    array: 'a list',
    object: 'a group of fields',
    record: 'a group of fields',
    string: 'text',
    number: 'a number',
    int: 'a whole number',
    boolean: 'true or false',
  })[type] ?? type;

/** What is meant by a value of the wrong kind, written as the right kind: a number in quotes, a word in brackets. */
function asWanted(expected: string, found: unknown): string {
  if (expected === 'string' && (typeof found === 'number' || typeof found === 'boolean'))
    return `put it in quotes: "${found}"`;
  if (expected === 'array' && typeof found === 'string' && /^[\w/-]+$/.test(found)) return `write a list: [${found}]`;
  return `write ${article(expected)}`;
}

/** A value in quotes, cut where it is long, with the code points of what nobody could see. */
export function show(value: unknown): string {
  const text = typeof value === 'object' ? JSON.stringify(value) : String(value as string | number | boolean);
  const clipped = text.length > 80 ? `${text.slice(0, 77)}…` : text;
  return `"${[...clipped].map((one) => (oddCharacter.test(one) ? `<${nameCharacter(one).split(' ')[0]}>` : one)).join('')}"`;
}

function size(value: unknown, origin: string): string {
  if (Array.isArray(value)) return value.length === 1 ? '1 line' : `${value.length} lines`;
  if (typeof value !== 'string' || origin !== 'string') return show(value);
  // As the schemas count: a sign beyond the first plane is one.
  const { length } = [...value];
  return length === 1 ? '1 character' : `${length} characters`;
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inside, key) =>
      inside !== null && typeof inside === 'object' ? (inside as Record<PropertyKey, unknown>)[key] : undefined,
    value,
  );
}

/** Follow a path through a schema, past defaults and optional marks. */
function schemaAt(schema: z.ZodType, path: readonly PropertyKey[]): z.ZodType | undefined {
  let inside: z.ZodType | undefined = schema;
  for (const key of path) {
    inside = unwrap(inside);
    if (inside instanceof z.ZodObject) inside = (inside.shape as Record<string, z.ZodType>)[String(key)];
    else if (inside instanceof z.ZodArray) inside = inside.element as z.ZodType;
    else if (inside instanceof z.ZodRecord) inside = inside.valueType as z.ZodType;
    else if (inside instanceof z.ZodUnion) {
      const options = inside.options as readonly z.ZodType[];
      inside = options.map((option) => schemaAt(option, [key])).find(Boolean);
    } else return undefined;
  }
  return inside;
}

function unwrap(schema: z.ZodType | undefined): z.ZodType | undefined {
  let inside = schema;
  while (inside instanceof z.ZodOptional || inside instanceof z.ZodDefault) inside = inside.unwrap() as z.ZodType;
  return inside;
}

/** The sentence for the author; a line of a list without one of its own goes by that of the list. */
function descriptionAt(schema: z.ZodType, path: readonly PropertyKey[]): string {
  const own = schemaAt(schema, path);
  const words = own?.description ?? unwrap(own)?.description;
  if (words === undefined && typeof path.at(-1) === 'number') return descriptionAt(schema, path.slice(0, -1));
  return (words ?? '').replace(/\.$/, '');
}

function fieldsAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let own = unwrap(schemaAt(schema, path));
  if (own instanceof z.ZodUnion)
    own = (own.options as readonly z.ZodType[]).find((option) => option instanceof z.ZodObject);
  return own instanceof z.ZodObject ? Object.keys(own.shape as object) : [];
}
