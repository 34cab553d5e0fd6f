import type { Statement, Term } from './statements.ts';

/** A term without more than a reader of statements needs: those of `n3` cut their texts anew each time that they are asked. */
class PlainTerm implements Term {
  readonly termType: string;
  readonly value: string;
  readonly language: string | undefined;
  readonly direction: string | undefined;
  readonly datatype: Term | undefined;

  constructor(termType: string, value: string, language?: string, direction?: string, datatype?: Term) {
    this.termType = termType;
    this.value = value;
    this.language = language;
    this.direction = direction;
    this.datatype = datatype;
  }

  /** What `n3` names a term by in its messages. */
  get id(): string {
    return this.value;
  }

  equals(other: Term | null | undefined): boolean {
    return other?.termType === this.termType && other.value === this.value;
  }
}

/** What a text has beside its words. */
type Kind = string | Term | { readonly language: string; readonly direction?: string | null };

/** Makes the terms of one file for its parser. */
export class TermFactory {
  #unnamed = 0;

  /** @returns the term of an address */
  namedNode = (value: string): Term => new PlainTerm('NamedNode', value);

  /** @returns a node without an address */
  blankNode = (name?: string): Term => new PlainTerm('BlankNode', name ?? `made-${(this.#unnamed += 1)}`);

  /** @returns a text */
  literal = (value: string, kind?: Kind): Term => {
    if (typeof kind === 'string') return new PlainTerm('Literal', value, kind);
    if (kind && 'termType' in kind) return new PlainTerm('Literal', value, undefined, undefined, kind);
    return new PlainTerm('Literal', value, kind?.language, kind?.direction ?? undefined);
  };

  /** @returns a name for what is not told; SKOS has none */
  variable = (value: string): Term => new PlainTerm('Variable', value);

  /** @returns the graph of statements that stand in none */
  defaultGraph = (): Term => new PlainTerm('DefaultGraph', '');

  /** @returns a statement; itself a term where it is spoken of */
  quad = (subject: Term, predicate: Term, object: Term): Statement & Term => ({
    termType: 'Quad',
    value: '',
    subject,
    predicate,
    object,
  });
}
