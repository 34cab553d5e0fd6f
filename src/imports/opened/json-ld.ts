import { isList, isObject, type Json } from '../../domain/json.ts';
import jsonld from 'jsonld';
import type { RemoteDocument } from 'jsonld/jsonld-spec.d.ts';
import { CannotOpen, type Opened } from '../../domain/opened/report.ts';
import { readConcepts } from './concepts.ts';
import { damaged } from './damaged.ts';
import type { Tell } from './draft.ts';
import { contextAt, contextOfNone } from './skos-context.ts';
import { Gathered, type Statement } from './statements.ts';

/** Whether a value has what makes JSON to JSON-LD. */
export const isLinked = (value: Json): boolean =>
  isList(value)
    ? value.some(isLinked)
    : isObject(value) && ['@context', '@graph', '@id', '@type'].some((name) => Object.hasOwn(value, name));

/**
 * Read JSON-LD in SKOS as a framework. Contexts at an address are never fetched: of those that we know, our copy is taken.
 *
 * @throws {CannotOpen} if it names a context that we do not have, is no JSON-LD, or has no concept
 */
export async function readJsonLd(value: Json, tell: Tell): Promise<Opened> {
  tell('reading', 0);
  let unknown: string | undefined;
  const documentLoader = (address: string): Promise<RemoteDocument> => {
    const context = contextAt(address);
    if (context)
      return Promise.resolve({ documentUrl: address, document: { '@context': context } as RemoteDocument['document'] });
    unknown ??= address;
    return Promise.reject(new Error('not fetched'));
  };
  const gathered = new Gathered();
  try {
    const statements = await jsonld.toRDF(withContext(value) as jsonld.JsonLdDocument, {
      documentLoader,
      base: 'urn:x-cairn:file',
    });
    for (const one of statements as unknown as Statement[]) gathered.add(one);
  } catch (error) {
    if (unknown !== undefined) throw new CannotOpen({ what: 'context', address: unknown.slice(0, 200) });
    throw damaged('JSON-LD', error);
  }
  tell('reading', 1);
  return readConcepts(gathered, [], tell);
}

/** A file that names no context at all and has several nodes uses the prefixes of a registry. */
const withContext = (value: Json): object =>
  isList(value) && !value.some((one) => isObject(one) && Object.hasOwn(one, '@context'))
    ? { '@context': contextOfNone, '@graph': value }
    : (value as object);
