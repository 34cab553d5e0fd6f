/** A term of RDF, as all readers of it give it. */
export interface Term {
  readonly termType: string;
  readonly value: string;
  readonly language?: string;
  readonly datatype?: { readonly value: string };
}

/** A statement of RDF. The graph that it stands in plays no part: a file with named graphs alone is no empty one. */
export interface Statement {
  readonly subject: Term;
  readonly predicate: Term;
  readonly object: Term;
}

const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '"': '\\"', '\n': '\\n', '\r': '\\r', '\t': '\\t' };

const escaped = (text: string): string =>
  text.replace(
    /[\\"\p{Cc}]|\p{Cs}/gu,
    (sign) => escapes[sign] ?? `\\u${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`,
  );

const string = 'http://www.w3.org/2001/XMLSchema#string';

/** Write a term as N-Triples does. */
function writeTerm({ termType, value, language, datatype }: Term): string {
  if (termType === 'NamedNode') return `<${value}>`;
  if (termType === 'BlankNode') return `_:${value.replace(/^_:/, '')}`;
  if (language) return `"${escaped(value)}"@${language}`;
  return datatype && datatype.value !== string ? `"${escaped(value)}"^^<${datatype.value}>` : `"${escaped(value)}"`;
}

/** Write a statement as a line of N-Triples. */
export const writeLine = ({ subject, predicate, object }: Statement): string =>
  `${writeTerm(subject)} ${writeTerm(predicate)} ${writeTerm(object)} .`;
