import { isList, isObject, type Json, type JsonObject, memberOf, textOf, without } from '../../domain/json.ts';
import type { OpenedLink, Placement } from '../../domain/opened/framework.ts';
import { keepNotTaken } from '../../domain/opened/not-taken.ts';
import type { FileRemark, Opened } from '../../domain/opened/report.ts';
import { type Draft, Notebook, readLanguage, readWords, type Tell } from './draft.ts';
import { restOf } from './json-text.ts';
import { idOf, listOf, pick, refsIn, textIn, textsIn } from './ctdl-values.ts';
import { settle } from './settle.ts';

/** The name of a term without its prefix or its address. */
const termOf = (name: string): string => /(?:^|[:/#])([^:/#]+)$/.exec(name)?.[1] ?? name;

const typesOf = (node: JsonObject): string[] =>
  listOf(memberOf(node, '@type') ?? memberOf(node, 'type')).flatMap((type) =>
    typeof type === 'string' ? [termOf(type)] : [],
  );

const frameworkTypes = new Set(['CompetencyFramework', 'StandardDocument', 'Collection']);
const itemTypes = new Set(['Competency', 'Statement']);

/** The terms of CTDL-ASN, and those of ASN from which it came, that we read. */
const terms = {
  text: ['ceasn:competencyText', 'competencyText', 'dcterms:description', 'asn:statementText'],
  label: ['ceasn:competencyLabel', 'competencyLabel', 'ceasn:name', 'asn:statementLabel'],
  code: ['ceasn:codedNotation', 'codedNotation', 'asn:statementNotation'],
  kind: ['ceasn:competencyCategory', 'competencyCategory'],
  comment: ['ceasn:comment', 'comment', 'asn:comment'],
  order: ['ceasn:listID', 'listID', 'asn:listID'],
  language: ['ceasn:inLanguage', 'inLanguage'],
  above: ['ceasn:isChildOf', 'isChildOf', 'gemq:isChildOf'],
  top: ['ceasn:isTopChildOf', 'isTopChildOf'],
  below: ['ceasn:hasChild', 'hasChild', 'gemq:hasChild'],
  belowTop: ['ceasn:hasTopChild', 'hasTopChild'],
  name: ['ceasn:name', 'ceterms:name', 'name', 'dcterms:title'],
  description: ['ceasn:description', 'ceterms:description', 'description', 'dcterms:description'],
} as const;

const alignments =
  /^(?:ceasn:)?(exactAlignment|broadAlignment|narrowAlignment|majorAlignment|minorAlignment|prerequisiteAlignment|alignTo|alignFrom|derivedFrom)$/;

/**
 * Find the nodes of CTDL or CTDL-ASN in a file: in a `@graph`, in one in the other, in a list, or one node.
 *
 * @returns undefined for what has no competency and no framework
 */
export function findCtdlNodes(value: Json): readonly Json[] | undefined {
  const nodes = flatten(value);
  return nodes.some(
    (node) =>
      isObject(node) &&
      typesOf(node).some((type) => itemTypes.has(type) || type === 'CompetencyFramework') &&
      usesCtdl(node),
  )
    ? nodes
    : undefined;
}

const usesCtdl = (node: JsonObject): boolean =>
  Object.keys(node).some(
    (name) =>
      /^(?:ceasn|ceterms|asn):/.test(name) ||
      /^competency(?:Text|Label)$|^ctid$/.test(name) ||
      name.startsWith('https://purl.org/ctdl'),
  );

function flatten(value: Json): readonly Json[] {
  if (isList(value)) return value.flatMap(flatten);
  const graph = isObject(value) ? memberOf(value, '@graph') : undefined;
  // A named graph tells of its nodes, not of itself; a reader of the default graph alone would find nothing.
  return graph === undefined ? [value] : flatten(graph);
}

class CtdlReader {
  readonly #nodes: readonly Json[];
  readonly #notebook = new Notebook();
  readonly #drafts: Draft[] = [];
  readonly #links: OpenedLink[] = [];
  readonly #frameworks: JsonObject[];
  /** Ids by every name of a node: address, CTID, address that ends in the CTID. */
  readonly #ids = new Map<string, string>();
  /** Parents that only the parent names, with the place of the child in its list. */
  readonly #fromAbove = new Map<string, Placement[]>();

  constructor(nodes: readonly Json[]) {
    this.#nodes = nodes;
    this.#frameworks = nodes.filter(
      (node): node is JsonObject => isObject(node) && typesOf(node).some((type) => frameworkTypes.has(type)),
    );
    for (const node of nodes) {
      if (!isObject(node)) continue;
      const id = idOf(node);
      const ctid = textOf(node, 'ceterms:ctid') ?? textOf(node, 'ctid');
      for (const name of [id, ctid]) if (name !== undefined && id !== undefined) this.#ids.set(name, id);
    }
    for (const node of nodes) if (isObject(node)) this.#noteChildren(node);
  }

  #noteChildren(node: JsonObject): void {
    const id = idOf(node);
    const isFramework = this.#frameworks.includes(node);
    for (const child of [...terms.below, ...terms.belowTop].flatMap((name) => refsIn(memberOf(node, name)))) {
      const known = this.#resolve(child);
      const own = this.#fromAbove.get(known) ?? [];
      own.push({ parent: isFramework ? null : (id ?? null) });
      this.#fromAbove.set(known, own);
    }
  }

  /** The id of a node by any of its names. Addresses of a registry end in the CTID, and so do those of its graphs. */
  #resolve(name: string): string {
    return this.#ids.get(name) ?? this.#ids.get(/[^/#]+$/.exec(name)?.[0] ?? name) ?? name;
  }

  read(node: Json, at: number): void {
    if (isObject(node) && this.#frameworks.includes(node)) return;
    const types = isObject(node) ? typesOf(node) : [];
    if (!isObject(node) || !types.some((type) => itemTypes.has(type))) {
      this.#notebook.refuse(at, isObject(node) ? 'other-record' : 'no-object', {
        about: types.join(', ') || JSON.stringify(node),
      });
      return;
    }
    const id = idOf(node);
    const [text, label] = [textIn(node, terms.text), textIn(node, terms.label)];
    const said = text ?? label;
    const words = readWords(said?.text ?? '', at, this.#notebook);
    if (words.text === '') {
      this.#notebook.refuse(at, 'no-statement', { ...(id !== undefined && { id }), about: JSON.stringify(node) });
      return;
    }
    if (said!.others > 0)
      this.#notebook.remark(at, 'many-languages', { ...(id !== undefined && { id }), about: String(said!.others + 1) });
    const told = said!.language ?? refsIn(pick(node, terms.language)).at(0);
    const language = told === undefined ? undefined : readLanguage(told, at, this.#notebook);
    const [code, kind] = [textIn(node, terms.code)?.text, textIn(node, terms.kind)?.text];
    const notes = terms.comment.flatMap((name) => textsIn(memberOf(node, name)).map((one) => one.text));
    this.#drafts.push({
      ...(id !== undefined && { id }),
      at,
      ...(code !== undefined && { code }),
      ...(label !== undefined && text !== undefined && { label: label.text }),
      statement: words.text,
      ...(kind !== undefined && { kind }),
      ...(language !== undefined && { language }),
      notes,
      placements: this.#placementsOf(node, id),
      ...restOf(without(node, new Set(['@id']))),
    });
    if (id !== undefined) this.#noteLinks(node, id);
  }

  #placementsOf(node: JsonObject, id: string | undefined): Placement[] {
    const number = Number(textIn(node, terms.order)?.text);
    const order = Number.isFinite(number) && textIn(node, terms.order) !== undefined ? { order: number } : {};
    const own: Placement[] = [
      ...terms.above.flatMap((name) =>
        refsIn(memberOf(node, name)).map((parent) => ({ parent: this.#resolve(parent) })),
      ),
      ...terms.top.flatMap((name) => (refsIn(memberOf(node, name)).length > 0 ? [{ parent: null }] : [])),
    ];
    const tops = new Set(this.#frameworks.flatMap((one) => idOf(one) ?? []));
    const named = own.map(({ parent }) => (parent !== null && tops.has(parent) ? { parent: null } : { parent }));
    const above = (id === undefined ? [] : (this.#fromAbove.get(id) ?? [])).filter(
      ({ parent }) => !named.some((one) => one.parent === parent),
    );
    return [...named, ...above].map((one) => ({ ...one, ...order }));
  }

  #noteLinks(node: JsonObject, from: string): void {
    for (const [name, value] of Object.entries(node)) {
      const type = alignments.exec(name)?.[1];
      if (type !== undefined) for (const to of refsIn(value)) this.#links.push({ type, from, to: this.#resolve(to) });
    }
  }

  finish(tell: Tell): Opened {
    const [first = {}, ...others] = this.#frameworks;
    const [name, description] = [textIn(first, terms.name), textIn(first, terms.description)];
    const told = name?.language ?? refsIn(pick(first, terms.language)).at(0);
    const language = told === undefined ? undefined : readLanguage(told, 0, this.#notebook);
    const remarks: FileRemark[] =
      others.length > 0 ? [{ what: 'frameworks', taken: name?.text ?? '', others: others.length }] : [];
    const opened = settle(
      {
        format: 'ctdl',
        framework: {
          id: idOf(first) ?? '',
          title: name?.text ?? '',
          ...(description && { description: description.text }),
          ...(language !== undefined && { language }),
          ...restOf({ ...without(first, new Set(['@id'])), ...(others.length > 0 && { others }) }),
        },
        drafts: this.#drafts,
        links: this.#links,
        records: this.#nodes.length,
        remarks,
      },
      this.#notebook,
      tell,
    );
    return keepNotTaken(opened, { nodes: this.#nodes });
  }
}

/**
 * Read nodes of CTDL or CTDL-ASN as a framework. Texts may be plain, in a language map, with `@value`, or lists of these.
 *
 * @throws {CannotOpen} if no competency is taken
 */
export function readCtdl(nodes: readonly Json[], tell: Tell): Opened {
  const reader = new CtdlReader(nodes);
  nodes.forEach((node, i) => {
    if (i % 5000 === 0) tell('items', i / nodes.length);
    reader.read(node, i + 1);
  });
  return reader.finish(tell);
}
