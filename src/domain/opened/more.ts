import { isObject, type Json, type JsonObject, memberOf } from '../json.ts';
import { type OpenedFormat, openedFormats, type OpenedLink, type Placement, type Rest } from './framework.ts';

/**
 * What an export says in a field of our own, because its format has no other place for it. Read back by our readers, so that
 * nothing is lost on the way through another format.
 */
export interface ItemMore {
  readonly id?: string;
  readonly code?: string;
  readonly label?: string;
  readonly statement?: string;
  readonly kind?: string;
  readonly language?: string;
  readonly notes?: readonly string[];
  readonly placements?: readonly Placement[];
  readonly rest?: Rest;
}

/** The same of a framework: what its fields of `rest` belong to, and what has no place. */
export interface FrameworkMore {
  readonly format: OpenedFormat;
  readonly id?: string;
  readonly title?: string;
  readonly description?: string;
  readonly language?: string;
  readonly links?: readonly OpenedLink[];
  readonly rest?: Rest;
}

/** The name of our field in files that we write. */
export const moreName = 'cairn';

/** Read our field of an item. What has not the shape that we write is passed over. */
export function readItemMore(value: unknown): ItemMore {
  if (!isObject(value)) return {};
  const { texts, rest } = readTexts(value, ['id', 'code', 'label', 'statement', 'kind', 'language']);
  const notes = memberOf(value, 'notes');
  const placements = memberOf(value, 'placements');
  return {
    ...texts,
    ...(Array.isArray(notes) && { notes: notes.filter((note) => typeof note === 'string') }),
    ...(Array.isArray(placements) && { placements: placements.flatMap((one) => readPlacement(one as Json)) }),
    ...rest,
  };
}

/** Read our field of a framework; undefined when there is none. */
export function readFrameworkMore(value: unknown): FrameworkMore | undefined {
  if (!isObject(value)) return undefined;
  const format = openedFormats.find((one) => one === memberOf(value, 'format'));
  if (format === undefined) return undefined;
  const { texts, rest } = readTexts(value, ['id', 'title', 'description', 'language']);
  const links = memberOf(value, 'links');
  return {
    format,
    ...texts,
    ...(Array.isArray(links) && {
      links: (links as readonly Json[]).flatMap((link) => {
        if (!isObject(link)) return [];
        const [type, from, to] = ['type', 'from', 'to'].map((name) => memberOf(link, name));
        if (typeof type !== 'string' || typeof from !== 'string' || typeof to !== 'string') return [];
        return [{ type, from, to, ...readTexts(link, []).rest }];
      }),
    }),
    ...rest,
  };
}

function readTexts<T extends string>(value: JsonObject, names: readonly T[]) {
  const texts = names.flatMap((name) => {
    const text = memberOf(value, name);
    return typeof text === 'string' ? [[name, text] as const] : [];
  });
  const rest = memberOf(value, 'rest');
  return {
    texts: Object.fromEntries(texts) as Partial<Record<T, string>>,
    rest: isObject(rest) ? { rest } : {},
  };
}

function readPlacement(value: Json): Placement[] {
  if (!isObject(value)) return [];
  const parent = memberOf(value, 'parent');
  const order = memberOf(value, 'order');
  if (parent !== null && typeof parent !== 'string') return [];
  return [{ parent, ...(typeof order === 'number' && { order }), ...readTexts(value, []).rest }];
}

/** A placement as it is written: why it does not hold is found anew by whoever reads it. */
export const plainPlacement = ({ broken: _broken, ...placement }: Placement): Placement => placement;

/** The members of an object that have a value. */
export const present = <T extends object>(value: T): T =>
  Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as T;

/** Columns of the tables that we write of a framework somebody opened. */
export const frameworkColumns = [
  'row',
  'id',
  'parent',
  'order',
  'code',
  'label',
  'statement',
  'kind',
  'language',
  'notes',
] as const;

/** Characters that we put into a cell, at most; spreadsheets take 32,767. */
export const longestCell = 32_000;

/** The name of a column for what has none, from the first on: `more`, `more 2`. */
export const moreColumn = (i: number): string => (i === 0 ? 'more' : `more ${i + 1}`);

/** Where the terms of SKOS are. */
export const skosAddress = 'http://www.w3.org/2004/02/skos/core#';

/** Our field in statements of RDF; its value is JSON. */
export const moreAddress = 'urn:x-cairn:more';
