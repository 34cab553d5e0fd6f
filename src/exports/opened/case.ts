import type { Json } from '../../domain/json.ts';
import type { OpenedFramework, OpenedItem, OpenedLink, Placement, Rest } from '../../domain/opened/framework.ts';
import { moreName, plainPlacement, present } from '../../domain/opened/more.ts';
import { notTakenIn, withoutNotTaken } from '../../domain/opened/not-taken.ts';
import { plainText } from '../../domain/opened/plain-text.ts';
import { dateTime } from '../date-times.ts';
import { isUuid, makeUuid } from './made-uuid.ts';

/** Types of association that CASE 1.1 names. Others get `ext:` before them, as it asks. */
const caseTypes = new Set([
  ...['isChildOf', 'isPeerOf', 'isPartOf', 'exactMatchOf', 'precedes', 'isRelatedTo', 'replacedBy', 'exemplar'],
  ...['hasSkillLevel', 'isTranslationOf'],
]);

/** Links of SKOS that say what an association of CASE says. */
const asCase = new Map([
  ['exactMatch', 'exactMatchOf'],
  ['related', 'isRelatedTo'],
  ['relatedMatch', 'isRelatedTo'],
]);

/** An object of JSON that is being made. */
type Fields = Record<string, Json | undefined>;

class CaseWriter {
  readonly #framework: OpenedFramework;
  readonly #changed: string;
  readonly #own: boolean;
  readonly #root: string;

  constructor(framework: OpenedFramework, changed: string) {
    this.#framework = framework;
    this.#changed = changed;
    this.#own = framework.format === 'case';
    this.#root =
      isUuid(framework.id) || (this.#own && framework.id !== '')
        ? framework.id
        : makeUuid(framework.title, framework.id);
  }

  document(): Fields {
    const { id, title, description, language, format, links, rest } = this.#framework;
    const known = (rest?.CFDocument ?? {}) as Rest;
    const base: Fields = {
      identifier: this.#root,
      uri: uriOf(id, this.#root),
      creator: title || 'unknown',
      title: title || 'Untitled',
      description,
      language,
      caseVersion: '1.1',
      lastChangeDateTime: this.#changed,
    };
    if (this.#own)
      return present({
        ...base,
        ...(rest?.CFDocument === undefined ? {} : { creator: undefined, caseVersion: undefined }),
        ...known,
      });
    const more = present({
      format,
      ...(id !== this.#root && { id }),
      title,
      description,
      language,
      rest,
      links: links.length > 0 ? links : undefined,
    });
    return present({ ...base, extensions: { [moreName]: more as unknown as Json } });
  }

  item(item: OpenedItem): Fields {
    const { id, code, label, statement, kind, language, notes, rest } = item;
    const identifier = this.#uuid(id);
    const base: Fields = {
      identifier,
      uri: uriOf(id, identifier),
      fullStatement: statement,
      abbreviatedStatement: label,
      humanCodingScheme: code,
      CFItemType: kind,
      notes: notes.length > 0 ? notes.join('\n') : undefined,
      language,
      lastChangeDateTime: this.#changed,
    };
    const more: Fields = present({
      id: identifier === id ? undefined : id,
      statement: !this.#own && plainText(statement).text !== statement ? statement : undefined,
      notes: notes.length > 1 ? notes : undefined,
      rest: this.#own ? undefined : rest,
    });
    const known = this.#own ? rest : undefined;
    if (this.#own && Object.keys(more).length === 0) return present({ ...base, ...known });
    return present({
      ...base,
      ...known,
      extensions: { ...((known?.extensions ?? {}) as Rest), [moreName]: more as Json },
    });
  }

  placement(id: string, placement: Placement): Fields {
    const { parent, order, rest } = plainPlacement(placement);
    const to = parent === null ? this.#root : this.#uuid(parent);
    const whole = order !== undefined && Number.isInteger(order) && order > 0;
    const more = present({ parent: parent !== null && to !== parent ? parent : undefined, order, rest });
    return this.#association(
      'isChildOf',
      [this.#uuid(id), to],
      `${id} ${parent ?? ''}`,
      whole || this.#own ? order : undefined,
      rest,
      more,
    );
  }

  link({ type, from, to, rest }: OpenedLink, i: number): Fields {
    const known =
      this.#own || caseTypes.has(type) ? type : (asCase.get(type) ?? `ext:${type.replace(/[^\w.-]/g, '-')}`);
    // What has no place in an association stands with the document (`document()`), so that it comes back as it was.
    return this.#association(
      known,
      [this.#uuid(from), this.#uuid(to)],
      `${i} ${type} ${from} ${to}`,
      undefined,
      rest,
      {},
    );
  }

  #association(
    type: string,
    [from, to]: readonly [string, string],
    name: string,
    order: number | undefined,
    rest: Rest | undefined,
    more: object,
  ): Fields {
    const identifier = makeUuid(this.#root, name);
    const node = (one: string): Json => ({ title: one, identifier: one, uri: uriOf(one, one) });
    const base: Fields = {
      identifier,
      uri: `urn:uuid:${identifier}`,
      associationType: type,
      sequenceNumber: order,
      originNodeURI: node(from),
      destinationNodeURI: node(to),
      lastChangeDateTime: this.#changed,
    };
    if (this.#own) return present({ ...base, ...rest });
    return present({ ...base, extensions: { [moreName]: more as Json } });
  }

  /** The identifier that an id has in CASE. */
  #uuid(id: string): string {
    return this.#isMade(id) || !(this.#own || isUuid(id)) ? makeUuid(this.#root, id) : id;
  }

  /** Whether our reader made the id, because the record had none. */
  #isMade = (id: string): boolean => /^row-\d+-*$/.test(id);
}

/**
 * Write a framework that somebody opened as a package of CASE 1.1. What came from CASE is written with every field that it had.
 * Of other formats, what CASE has no field for stands in `extensions`, where our reader finds it again.
 *
 * @param day today, `2026-11-29`: what has no date of its own gets this one, as CASE asks for one
 */
export function openedCase(framework: OpenedFramework, day: string): string {
  const writer = new CaseWriter(framework, dateTime(day));
  const { rest = {} } = framework;
  const own = framework.format === 'case';
  const { CFDocument: _document, ...others } = withoutNotTaken(rest) as { readonly CFDocument?: Json } & Rest;
  const notTaken = (list: string): readonly Json[] => (own ? notTakenIn(framework, list) : []);
  return `${JSON.stringify({
    CFDocument: writer.document(),
    CFItems: [...framework.items.map((item) => writer.item(item)), ...notTaken('CFItems')],
    CFAssociations: [
      ...framework.items.flatMap((item) => item.placements.map((one) => writer.placement(item.id, one))),
      ...framework.links.map((link, i) => writer.link(link, i)),
      ...notTaken('CFAssociations'),
    ],
    ...(own && others),
  })}\n`;
}

/** An address as CASE asks for one. */
const uriOf = (id: string, identifier: string): string =>
  /^[a-z][a-z0-9+.-]*:\S+$/i.test(id) ? id : `urn:uuid:${identifier}`;
