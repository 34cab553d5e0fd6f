import { isList, isObject, type Json, type JsonObject, memberOf, textOf, without } from '../../domain/json.ts';
import type { OpenedLink, Placement } from '../../domain/opened/framework.ts';
import { moreName, readFrameworkMore, readItemMore } from '../../domain/opened/more.ts';
import { keepNotTaken } from '../../domain/opened/not-taken.ts';
import { CannotOpen, type Opened } from '../../domain/opened/report.ts';
import { type Draft, Notebook, readLanguage, readWords, type Tell } from './draft.ts';
import { restOf } from './json-text.ts';
import { settle } from './settle.ts';

/** Members of a package that we read ourselves. */
const readMembers = new Set(['CFDocument', 'CFItems', 'CFAssociations']);

/**
 * Find the package in a file of CASE 1.0 or 1.1: a package, one in a `CFPackage`, a set or a list of items, or one item.
 *
 * @returns undefined for what is no CASE
 */
export function findCasePackage(value: Json): JsonObject | undefined {
  if (isList(value))
    return value.some((one) => isObject(one) && 'fullStatement' in one) ? { CFItems: value } : undefined;
  if (!isObject(value)) return undefined;
  const inner = memberOf(value, 'CFPackage');
  if (isObject(inner)) return { ...without(value, new Set(['CFPackage'])), ...inner };
  const single = memberOf(value, 'CFItem');
  if (isObject(single)) return { ...without(value, new Set(['CFItem'])), CFItems: [single] };
  if (Object.keys(value).some((name) => /^CF[A-Z]\w+s?$/.test(name))) return value;
  return 'fullStatement' in value ? { CFItems: [value] } : undefined;
}

/**
 * Read a package of CASE 1.0 or 1.1, or its items alone. Items are under one another by `isChildOf`, in whatever order they stand;
 * every other association is a link.
 *
 * @throws {CannotOpen} if there are no items
 */
export function readCase(pack: JsonObject, tell: Tell): Opened {
  const notebook = new Notebook();
  const document = memberOf(pack, 'CFDocument');
  const about = isObject(document) ? document : {};
  const items = memberOf(pack, 'CFItems');
  if (!isList(items) || items.length === 0)
    throw new CannotOpen({ what: 'other-content', found: Object.keys(pack).join(', ').slice(0, 200) });
  const documents = new Set(['identifier', 'uri'].flatMap((name) => textOf(about, name) ?? []));
  const associations = memberOf(pack, 'CFAssociations');
  const list = isList(associations) ? associations : [];
  tell('items', 0);
  const uris = new Map(
    items.flatMap((item) => {
      const [uri, identifier] = isObject(item) ? [textOf(item, 'uri'), textOf(item, 'identifier')] : [];
      return uri !== undefined && identifier !== undefined ? [[uri, identifier] as const] : [];
    }),
  );
  const placed = readAssociations(list, { documents, uris, notebook });
  const drafts = items.flatMap((item, i) => {
    if (i % 5000 === 0) tell('items', i / items.length);
    return readItem(item, i + 1, placed.placements, notebook);
  });
  const identifiers = new Set(items.flatMap((item) => (isObject(item) ? (identifierOf(item) ?? []) : [])));
  const lost = findLost(placed.placements, identifiers, notebook);
  const more = readFrameworkMore(memberOf(objectIn(about, 'extensions'), moreName));
  const { description, language } = more ?? {
    description: textOf(about, 'description'),
    language: textOf(about, 'language') && readLanguage(textOf(about, 'language')!, 0, notebook),
  };
  const rest = { ...leftOfDocument(about), ...without(pack, readMembers) };
  const opened = settle(
    {
      format: more?.format ?? 'case',
      framework: {
        id: more?.id ?? textOf(about, 'identifier') ?? '',
        title: more?.title ?? textOf(about, 'title') ?? '',
        ...(description !== undefined && { description }),
        ...(language !== undefined && { language }),
        ...(more ? more.rest && { rest: more.rest } : restOf(rest)),
      },
      drafts,
      links: more?.links ?? [...placed.links, ...lost],
      records: items.length + list.length,
    },
    notebook,
    tell,
  );
  return keepNotTaken(opened, { CFItems: items, CFAssociations: list });
}

/** The identifier of an item; its address where it has no other. */
const identifierOf = (item: JsonObject): string | undefined => textOf(item, 'identifier') ?? textOf(item, 'uri');

const objectIn = (object: JsonObject, name: string): JsonObject => {
  const value = memberOf(object, name);
  return isObject(value) ? value : {};
};

/** What is left of a document besides the fields that a framework has. */
function leftOfDocument(about: JsonObject): { readonly CFDocument?: JsonObject } {
  const read = ['identifier', 'title', 'description'].filter((name) => textOf(about, name) !== undefined);
  const left = without(about, new Set(read));
  return Object.keys(left).length > 0 ? { CFDocument: left } : {};
}

function readItem(
  item: Json,
  at: number,
  placements: ReadonlyMap<string, readonly Placement[]>,
  notebook: Notebook,
): Draft[] {
  if (!isObject(item)) {
    notebook.refuse(at, 'no-object', { about: JSON.stringify(item) });
    return [];
  }
  const ours = memberOf(objectIn(item, 'extensions'), moreName);
  const identifier = identifierOf(item);
  const raw = textOf(item, 'fullStatement') ?? textOf(item, 'abbreviatedStatement');
  const words = raw === undefined ? undefined : readWords(raw, at, notebook);
  if (words === undefined || words.text === '') {
    notebook.refuse(at, 'no-statement', {
      ...(identifier !== undefined && { id: identifier }),
      about: JSON.stringify(item),
    });
    return [];
  }
  const told = textOf(item, 'language');
  const language = told === undefined ? undefined : readLanguage(told, at, notebook);
  const note = textOf(item, 'notes');
  const label = textOf(item, 'abbreviatedStatement');
  const read = new Set<string>();
  const take = (name: string, holds: boolean): void => {
    if (holds) read.add(name);
  };
  take('identifier', textOf(item, 'identifier') !== undefined);
  take('fullStatement', textOf(item, 'fullStatement') !== undefined && !words.changed);
  take('abbreviatedStatement', label !== undefined);
  for (const name of ['humanCodingScheme', 'CFItemType', 'notes']) take(name, textOf(item, name) !== undefined);
  take('language', told !== undefined && told === language);
  const code = textOf(item, 'humanCodingScheme');
  const kind = textOf(item, 'CFItemType');
  const base: Draft = {
    ...(identifier !== undefined && { id: identifier }),
    at,
    ...(code !== undefined && { code }),
    ...(label !== undefined && { label }),
    statement: words.text,
    ...(kind !== undefined && { kind }),
    ...(language !== undefined && { language }),
    notes: note === undefined ? [] : [note],
    placements: identifier === undefined ? [] : (placements.get(identifier) ?? []),
    ...(ours === undefined && restOf(without(item, read))),
  };
  return [{ ...base, ...readItemMore(ours) }];
}

interface Placing {
  readonly documents: ReadonlySet<string>;
  /** Identifiers of items by their addresses. */
  readonly uris: ReadonlyMap<string, string>;
  readonly notebook: Notebook;
}

/** Names of the members of an association that say what a placement or a link says. */
const ends = ['originNodeURI', 'destinationNodeURI'] as const;

function readAssociations(list: readonly Json[], { documents, uris, notebook }: Placing) {
  const placements = new Map<string, Placement[]>();
  const links: OpenedLink[] = [];
  list.forEach((one, i) => {
    const at = i + 1;
    const [from, to] = isObject(one) ? ends.map((name) => endOf(one, name, uris)) : [];
    const type = isObject(one) ? textOf(one, 'associationType') : undefined;
    if (!isObject(one) || from === undefined || to === undefined || type === undefined) {
      notebook.refuse(at, 'no-ends', { list: 'CFAssociations', about: JSON.stringify(one) });
      return;
    }
    const more = memberOf(objectIn(one, 'extensions'), moreName);
    const ours = isObject(more) ? more : undefined;
    const rest = ours ? objectIn(ours, 'rest') : without(one, new Set(['associationType']));
    if (type !== 'isChildOf') {
      links.push({ type, from, to, ...restOf(rest) });
      return;
    }
    const number = memberOf(one, 'sequenceNumber');
    const order = ours ? memberOf(ours, 'order') : typeof number === 'number' ? number : undefined;
    const own = placements.get(from) ?? [];
    const parent = ours ? textOf(ours, 'parent') : undefined;
    own.push({
      parent: parent ?? (documents.has(to) ? null : to),
      ...(typeof order === 'number' && { order }),
      ...restOf(ours || typeof number !== 'number' ? rest : without(rest, new Set(['sequenceNumber']))),
    });
    placements.set(from, own);
  });
  return { placements, links };
}

/** The identifier that an end of an association names, in the ways that files name it. */
function endOf(
  association: JsonObject,
  name: (typeof ends)[number],
  uris: ReadonlyMap<string, string>,
): string | undefined {
  const node = memberOf(association, name);
  if (typeof node === 'string')
    return node.trim() === '' ? undefined : (uris.get(node) ?? /[^/#]+$/.exec(node)?.[0] ?? node);
  const named = isObject(node) ? (textOf(node, 'identifier') ?? textOf(node, 'uri')) : undefined;
  const found = named ?? textOf(association, name.replace('URI', 'Identifier'));
  return found === undefined ? undefined : (uris.get(found) ?? found);
}

/** Placements of items that are not there. Nothing stands by them, so they are kept as links, and told. */
function findLost(
  placements: ReadonlyMap<string, readonly Placement[]>,
  ids: ReadonlySet<string>,
  notebook: Notebook,
): OpenedLink[] {
  return [...placements].flatMap(([from, own]) =>
    ids.has(from)
      ? []
      : own.map(({ parent, rest }) => {
          notebook.refuse(0, 'no-ends', { list: 'CFAssociations', id: from, about: parent ?? '' });
          return { type: 'isChildOf', from, to: parent ?? '', ...(rest && { rest }) };
        }),
  );
}
