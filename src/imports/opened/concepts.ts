import type { Json } from '../../domain/json.ts';
import type { OpenedLink, Placement, Rest } from '../../domain/opened/framework.ts';
import { moreAddress, readFrameworkMore, readItemMore, skosAddress as skos } from '../../domain/opened/more.ts';
import type { FileRemark, Opened } from '../../domain/opened/report.ts';
import { type Draft, Notebook, readLanguage, readWords, type Tell } from './draft.ts';
import { readJsonText } from './json-text.ts';
import { chooseLanguage, tidyLanguage } from './languages.ts';
import { settle } from './settle.ts';
import { type Gathered, keyOf, type Said, type Term, writeLine } from './statements.ts';

const type = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
const xl = 'http://www.w3.org/2008/05/skos-xl#';

/** Properties that lead to another concept beside the outline. */
const linking = ['related', 'exactMatch', 'closeMatch', 'broadMatch', 'narrowMatch', 'relatedMatch'] as const;
const links = new Map(linking.map((name) => [skos + name, name]));

/** Properties that name a framework, in the order in which they are asked. */
const titles = [
  'https://purl.org/ctdlasn/terms/name',
  'https://purl.org/ctdl/terms/name',
  'http://purl.org/dc/terms/title',
  'http://purl.org/dc/elements/1.1/title',
  `${skos}prefLabel`,
  'http://www.w3.org/2000/01/rdf-schema#label',
];
const descriptions = [
  'https://purl.org/ctdlasn/terms/description',
  'http://purl.org/dc/terms/description',
  'http://purl.org/dc/elements/1.1/description',
  `${skos}definition`,
];

/** Properties that say of things what they are, or from above where others stand. */
const placing = new Set([type, `${skos}narrower`, `${skos}hasTopConcept`]);

class ConceptReader {
  readonly notebook = new Notebook();
  readonly remarks: FileRemark[] = [];
  readonly #gathered: Gathered;
  readonly #schemes = new Set<string>();
  readonly #fromAbove = new Map<string, Placement[]>();
  readonly #links: OpenedLink[] = [];

  constructor(gathered: Gathered) {
    this.#gathered = gathered;
    for (const { subject, predicate, object } of gathered.saying(placing)) {
      if (predicate === `${skos}narrower`) this.#note(object, subject);
      else if (predicate === `${skos}hasTopConcept`) this.#note(object, null);
      else if (object.value === `${skos}ConceptScheme`) this.#schemes.add(subject);
    }
  }

  #note(child: Term, parent: string | null): void {
    const own = this.#fromAbove.get(keyOf(child));
    if (own) own.push({ parent });
    else this.#fromAbove.set(keyOf(child), [{ parent }]);
  }

  read(tell: Tell): Parameters<typeof settle>[0] {
    const drafts: Draft[] = [];
    const left: string[] = [];
    const all = this.#gathered.size;
    let at = 0;
    for (const id of this.#gathered.subjects()) {
      const own = this.#gathered.of(id);
      if (!this.#isConcept(id, own)) {
        for (const one of own) left.push(writeLine(id, one));
        continue;
      }
      at += 1;
      if (at % 2000 === 0) tell('items', at / all);
      const draft = this.#readConcept(id, own, at);
      if (draft) drafts.push(draft);
      // What is not taken is kept all the same, to be written again.
      else for (const one of own) left.push(writeLine(id, one));
      // A large file would not fit twice: as it was read, and as items.
      this.#gathered.drop(id);
    }
    const [scheme] = [...this.#schemes].sort((a, b) => this.#gathered.of(b).length - this.#gathered.of(a).length);
    const about = scheme === undefined ? [] : this.#gathered.of(scheme);
    const more = readFrameworkMore(moreIn(about));
    const [title, description] = [titles, descriptions].map((names) => chosenOf(about, names)?.object);
    if (this.#schemes.size > 1)
      this.remarks.push({ what: 'frameworks', taken: title?.value ?? scheme!, others: this.#schemes.size - 1 });
    const language = title?.language ? tidyLanguage(title.language) : undefined;
    return {
      format: more?.format ?? 'skos',
      framework: more
        ? { id: '', title: '', ...more }
        : {
            id: scheme ?? '',
            title: title?.value ?? '',
            ...(description && { description: description.value }),
            ...(language !== undefined && { language }),
            ...(left.length > 0 && { rest: { rdf: left } }),
          },
      drafts,
      links: more ? (more.links ?? []) : this.#links,
      records: at,
    };
  }

  #isConcept(id: string, own: readonly Said[]): boolean {
    if (this.#schemes.has(id)) return false;
    const types = own.filter(({ predicate }) => predicate === type).map(({ object }) => object.value);
    if (types.includes(`${skos}Concept`)) return true;
    // Some files name no types, or types of their own.
    const named = own.some(({ predicate }) => predicate === `${skos}prefLabel` || predicate === `${xl}prefLabel`);
    const placed = own.some(({ predicate }) =>
      [`${skos}broader`, `${skos}inScheme`, `${skos}topConceptOf`].includes(predicate),
    );
    return named && placed && !types.includes(`${skos}Collection`) && !types.includes(`${skos}OrderedCollection`);
  }

  #readConcept(id: string, own: readonly Said[], at: number): Draft | undefined {
    const name =
      chosenOf(own, [`${skos}prefLabel`]) ??
      this.#nameInXl(own) ??
      chosenOf(own, ['http://www.w3.org/2000/01/rdf-schema#label']);
    const definition = chosenOf(own, [`${skos}definition`]);
    const said = definition ?? name;
    const words = readWords(said?.object.value ?? '', at, this.notebook);
    if (words.text === '') {
      this.notebook.refuse(at, 'no-statement', { id, about: own.map((one) => writeLine(id, one)).join(' ') });
      return undefined;
    }
    const tag = said!.object.language ?? '';
    const language = tag === '' ? undefined : readLanguage(tag, at, this.notebook);
    const notation = own.find(({ predicate, object }) => predicate === `${skos}notation` && object.value.trim() !== '');
    const told: string[] = [];
    const used = new Set<Said>();
    // A statement that can be written again from the fields of the item is used up; others stay in the rest.
    const use = (field: string, one: Said | undefined, holds: boolean): void => {
      if (one !== undefined && holds) used.add(one);
      else told.push(field);
    };
    const same = (one: Said | undefined): boolean => (one?.object.language ?? '') === (language ?? '');
    use('statement', said, !words.changed && same(said) && said!.predicate.startsWith(skos));
    if (definition && name) use('label', name, same(name) && name.predicate === `${skos}prefLabel`);
    if (notation)
      use(
        'code',
        notation,
        !notation.object.language &&
          [undefined, 'http://www.w3.org/2001/XMLSchema#string'].includes(notation.object.datatype?.value),
      );
    for (const one of own) {
      const { predicate, object } = one;
      if (predicate === type && object.value === `${skos}Concept`) used.add(one);
      else if (predicate === `${skos}broader` || links.has(predicate)) {
        if (object.termType !== 'Literal') used.add(one);
        if (links.has(predicate) && object.termType !== 'Literal')
          this.#links.push({ type: links.get(predicate)!, from: id, to: keyOf(object) });
      }
    }
    if (!own.some((one) => used.has(one) && one.predicate === type)) told.push('type');
    const more = moreIn(own);
    const rest: Rest = {
      rdf: own.filter((one) => !used.has(one)).map((one) => writeLine(id, one)),
      ...(told.length > 0 && { told }),
    };
    const notes = own
      .filter(
        ({ predicate, object }) =>
          (predicate === `${skos}note` || predicate === `${skos}scopeNote`) && object.termType === 'Literal',
      )
      .map(({ object }) => object);
    const inLanguage = notes.filter((note) => (note.language ?? '') === tag);
    const label = definition && name?.object.value.trim() ? name.object.value : undefined;
    return {
      id,
      at,
      ...(notation && { code: notation.object.value }),
      ...(label !== undefined && { label }),
      statement: words.text,
      ...(language !== undefined && { language }),
      notes: (inLanguage.length > 0 ? inLanguage : notes).map(({ value }) => value),
      placements: this.#placementsOf(id, own),
      ...(more === undefined && ((rest.rdf as readonly Json[]).length > 0 || told.length > 0) && { rest }),
      ...(more !== undefined && { notes: [], ...readItemMore(more) }),
    };
  }

  #nameInXl(own: readonly Said[]): Said | undefined {
    const literals = own.flatMap(({ predicate, object }) =>
      predicate === `${xl}prefLabel`
        ? this.#gathered.of(keyOf(object)).filter((one) => one.predicate === `${xl}literalForm`)
        : [],
    );
    return chosenOf(literals, [`${xl}literalForm`]);
  }

  #placementsOf(id: string, own: readonly Said[]): Placement[] {
    const broader = own.flatMap(({ predicate, object }): Placement[] =>
      predicate === `${skos}broader` && object.termType !== 'Literal' ? [{ parent: keyOf(object) }] : [],
    );
    const top =
      own.some(({ predicate }) => predicate === `${skos}topConceptOf`) ||
      (this.#fromAbove.get(id) ?? []).some(({ parent }) => parent === null);
    const named = new Set(broader.map(({ parent }) => parent));
    // What only the concept above says is not said again below.
    const above = (this.#fromAbove.get(id) ?? []).filter(({ parent }) => parent !== null && !named.has(parent));
    // RDF knows no order; sorted, the same statements give the same outline.
    const under = [...broader, ...above.map((one) => ({ ...one, rest: { from: 'narrower' } }))];
    under.sort((a, b) => (a.parent! < b.parent! ? -1 : 1));
    return [...under, ...(top ? [{ parent: null, rest: { from: 'top' } }] : [])];
  }
}

/**
 * Read statements in SKOS as a framework. What is said of a concept beside its name, its definition, its notation and its
 * place is kept as N-Triples, and so is all that is said of other things.
 *
 * @throws {CannotOpen} if there is no concept
 */
export function readConcepts(gathered: Gathered, remarks: readonly FileRemark[], tell: Tell): Opened {
  const reader = new ConceptReader(gathered);
  return settle({ ...reader.read(tell), remarks: [...remarks, ...reader.remarks] }, reader.notebook, tell);
}

/** The literal among these properties that is English, else without a language, else the first; of the first property that has any. */
function chosenOf(own: readonly Said[], properties: readonly string[]): Said | undefined {
  for (const property of properties) {
    const all = own.filter(
      ({ predicate, object }) => predicate === property && object.termType === 'Literal' && object.value.trim() !== '',
    );
    const at = chooseLanguage(all.map(({ object }) => object.language ?? ''));
    if (at >= 0) return all[at];
  }
  return undefined;
}

/** What our field of a concept holds, in a file that we wrote. */
function moreIn(own: readonly Said[]): Json | undefined {
  const value = own.find(({ predicate, object }) => predicate === moreAddress && object.termType === 'Literal')?.object
    .value;
  if (value === undefined) return undefined;
  try {
    return readJsonText(value);
  } catch {
    return undefined;
  }
}
