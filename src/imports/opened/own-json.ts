import { isList, isObject, type Json, type JsonObject, memberOf, textOf, without } from '../../domain/json.ts';
import type { Opened } from '../../domain/opened/report.ts';
import { type Draft, Notebook, type Tell } from './draft.ts';
import { restOf } from './json-text.ts';
import { settle } from './settle.ts';

/** Whether a value is a file of our JSON API that has things in it: one entry with its parts, or the list of a kind. */
export const isOwnFile = (value: Json): value is JsonObject =>
  isObject(value) &&
  textOf(value, 'kind') !== undefined &&
  ((isList(memberOf(value, 'parts')) && isObject(memberOf(value, 'entry'))) ||
    (isList(memberOf(value, 'items')) && textOf(value, 'schema') !== undefined));

/**
 * Read a file of our JSON API: the parts of an entry as they stand in one another, or the entries of a list.
 *
 * @throws {CannotOpen} if there is nothing in it
 */
export function readOwnFile(file: JsonObject, tell: Tell): Opened {
  const notebook = new Notebook();
  const entry = memberOf(file, 'entry');
  const list = memberOf(file, isObject(entry) ? 'parts' : 'items');
  const things = isList(list) ? list : [];
  const read = isObject(entry) ? readParts(entry, things, notebook) : readList(things, notebook);
  const description =
    textOf(file, 'description') ??
    (isObject(entry) ? (textOf(entry, 'definition') ?? textOf(entry, 'summary')) : undefined);
  return settle(
    {
      format: 'cairn',
      framework: {
        id: textOf(file, 'identifier') ?? textOf(file, 'url') ?? '',
        title: textOf(file, 'title') ?? (isObject(entry) ? textOf(entry, 'title') : undefined) ?? '',
        ...(description !== undefined && { description }),
        ...restOf(without(file, new Set(['parts', 'items']))),
      },
      drafts: read,
      records: things.length,
    },
    notebook,
    tell,
  );
}

/** The value at a JSON Pointer (RFC 6901) into the file. */
function valueAt(entry: JsonObject, pointer: string): Json | undefined {
  let value: Json | undefined = { entry };
  for (const step of pointer.split('/').slice(1)) {
    if (isList(value)) value = value[Number(step)];
    else value = isObject(value) ? memberOf(value, step.replaceAll('~1', '/').replaceAll('~0', '~')) : undefined;
  }
  return value;
}

function readParts(entry: JsonObject, parts: readonly Json[], notebook: Notebook): Draft[] {
  const byPlace = new Map(
    parts.flatMap((part) =>
      isObject(part) && textOf(part, 'at') !== undefined
        ? [[textOf(part, 'at')!, textOf(part, 'identifier')] as const]
        : [],
    ),
  );
  return parts.flatMap((part, i): Draft[] => {
    const title = isObject(part) ? textOf(part, 'title') : undefined;
    if (!isObject(part) || title === undefined) {
      notebook.refuse(i + 1, isObject(part) ? 'no-statement' : 'no-object', { about: JSON.stringify(part) });
      return [];
    }
    const place = textOf(part, 'at') ?? '';
    const value = valueAt(entry, place);
    const said = isObject(value)
      ? ['text', 'definition', 'summary', 'description'].flatMap((name) => textOf(value, name) ?? []).at(0)
      : undefined;
    const [id, kind] = [textOf(part, 'identifier'), textOf(part, 'type')];
    return [
      {
        ...(id !== undefined && { id }),
        at: i + 1,
        ...(said !== undefined && said !== title && { label: title }),
        statement: said ?? title,
        ...(kind !== undefined && { kind }),
        notes: [],
        placements: [{ parent: placeAbove(place, byPlace) ?? null }],
        ...restOf(without(part, new Set(['identifier', 'type', 'title']))),
      },
    ];
  });
}

/** The part that another stands in: the longest beginning of its pointer that is one. */
function placeAbove(place: string, byPlace: ReadonlyMap<string, string | undefined>): string | undefined {
  const steps = place.split('/');
  for (let length = steps.length - 1; length > 0; length -= 1) {
    const id = byPlace.get(steps.slice(0, length).join('/'));
    if (id !== undefined) return id;
  }
  return undefined;
}

function readList(items: readonly Json[], notebook: Notebook): Draft[] {
  return items.flatMap((item, i): Draft[] => {
    const title = isObject(item) ? textOf(item, 'title') : undefined;
    if (!isObject(item) || title === undefined) {
      notebook.refuse(i + 1, isObject(item) ? 'no-statement' : 'no-object', { about: JSON.stringify(item) });
      return [];
    }
    const [id, summary] = [textOf(item, 'identifier'), textOf(item, 'summary')];
    return [
      {
        ...(id !== undefined && { id }),
        at: i + 1,
        ...(summary !== undefined && { label: title }),
        statement: summary ?? title,
        notes: [],
        placements: [{ parent: null }],
        ...restOf(without(item, new Set(['identifier', 'title', 'summary']))),
      },
    ];
  });
}
