/** A term of RDF, as all readers of it give it. */
export interface Term {
  readonly termType: string;
  readonly value: string;
  /** Of a text. */
  readonly language?: string | undefined;
  /** Of a text with a language: `ltr` or `rtl`. */
  readonly direction?: string | null | undefined;
  /** Of a text; none means a plain one. */
  readonly datatype?: { readonly value: string } | undefined;
}

/** A statement of RDF. The graph that it stands in plays no part: a file with named graphs alone is no empty one. */
export interface Statement {
  readonly subject: Term;
  readonly predicate: Term;
  readonly object: Term;
}

/** What a file says of one thing. */
export interface Said {
  /** Address of the property. */
  readonly predicate: string;
  readonly object: Term;
}

/** The key of a node: its address, or `_:` and its name where it has none. */
export const keyOf = ({ termType, value }: Term): string =>
  termType === 'BlankNode' ? `_:${value.replace(/^_:/, '')}` : value;

/** What a term has beside its value. A file has few of these, so each is kept once. */
type Kind = Omit<Term, 'value'>;

const node: Kind = { termType: 'NamedNode' };

/**
 * The statements of a file by what they are about, in the order of the file. A file of 20 MB can have a million, so each stands in three
 * places of a list: its property, its value and what kind of value that is.
 */
export class Gathered {
  readonly #bySubject = new Map<string, (string | Kind)[]>();
  readonly #addresses = new Map<string, string>();
  readonly #kinds = new Map<string, Kind>();

  /** The subject and the property of the statement before, as parsers hand out the same term while it lasts. */
  #before:
    | { readonly subject: Term; readonly predicate: Term; readonly own: (string | Kind)[]; readonly name: string }
    | undefined;

  /** Add a statement. */
  add({ subject, predicate, object }: Statement): void {
    const before = this.#before;
    const own = before?.subject === subject ? before.own : this.#listOf(this.#once(keyOf(subject)));
    const name = before?.predicate === predicate ? before.name : this.#once(predicate.value);
    if (before?.own !== own || before.name !== name) this.#before = { subject, predicate, own, name };
    own.push(name, object.termType === 'NamedNode' ? this.#once(object.value) : object.value, this.#kindOf(object));
  }

  #listOf(key: string): (string | Kind)[] {
    let own = this.#bySubject.get(key);
    if (!own) this.#bySubject.set(key, (own = []));
    return own;
  }

  #once(address: string): string {
    const known = this.#addresses.get(address);
    if (known !== undefined) return known;
    this.#addresses.set(address, address);
    return address;
  }

  #kindOf(term: Term): Kind {
    const { termType, language, direction, datatype } = term;
    if (termType === 'NamedNode') return node;
    // A statement that is spoken of has parts of its own.
    if (termType === 'Quad') return term;
    const name = direction ? `${language}--${direction}` : language || datatype?.value || termType;
    let known = this.#kinds.get(name);
    if (!known) this.#kinds.set(name, (known = { termType, language, direction, datatype }));
    return known;
  }

  /** How many things the file speaks of. */
  get size(): number {
    return this.#bySubject.size;
  }

  /** Keys of the things that the file speaks of. */
  subjects(): Iterable<string> {
    return this.#bySubject.keys();
  }

  /** What is said of a thing. */
  of(subject: string): Said[] {
    const own = this.#bySubject.get(subject) ?? [];
    return Array.from({ length: own.length / 3 }, (_, i) => saidIn(own, i * 3));
  }

  /** Let go of what is said of a thing. */
  drop(subject: string): void {
    this.#bySubject.delete(subject);
  }

  /** All that is said with some properties, and of what. */
  *saying(predicates: ReadonlySet<string>): Generator<Said & { readonly subject: string }> {
    for (const [subject, own] of this.#bySubject)
      for (let i = 0; i < own.length; i += 3)
        if (predicates.has(own[i] as string)) yield { subject, ...saidIn(own, i) };
  }
}

const saidIn = (own: readonly (string | Kind)[], at: number): Said => ({
  predicate: own[at] as string,
  object: termOf(own[at + 2] as Kind, own[at + 1] as string),
});

const termOf = (kind: Kind, value: string): Term => {
  const { termType, language, direction, datatype } = kind;
  return termType === 'Quad' ? (kind as Term) : { termType, value, language, direction, datatype };
};

const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '"': '\\"', '\n': '\\n', '\r': '\\r', '\t': '\\t' };

const escaped = (text: string): string =>
  text.replace(
    /[\\"\p{Cc}]|\p{Cs}/gu,
    (sign) => escapes[sign] ?? `\\u${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`,
  );

const string = 'http://www.w3.org/2001/XMLSchema#string';

/** Write a node by its key as N-Triples does. */
const writeNode = (key: string): string => (key.startsWith('_:') ? key : `<${key}>`);

/** Write a term as N-Triples does. */
function writeTerm(term: Term): string {
  const { termType, value, language, direction, datatype } = term;
  if (termType === 'Quad') {
    const { subject, predicate, object } = term as Term & Statement;
    return `<<( ${[subject, predicate, object].map(writeTerm).join(' ')} )>>`;
  }
  if (termType !== 'Literal') return writeNode(keyOf(term));
  if (language) return `"${escaped(value)}"@${language}${direction ? `--${direction}` : ''}`;
  return datatype && datatype.value !== string ? `"${escaped(value)}"^^<${datatype.value}>` : `"${escaped(value)}"`;
}

/**
 * Write a statement as a line of N-Triples. It is joined, not added up: engines keep a text that was added up in pieces, which take
 * several times as much memory.
 */
export const writeLine = (subject: string, { predicate, object }: Said): string =>
  [writeNode(subject), writeNode(predicate), writeTerm(object), '.'].join(' ');
