import { skosAddress } from '../../domain/opened/more.ts';

/** Properties of SKOS that lead to other things. */
const leading = [
  ...[
    'broader',
    'narrower',
    'related',
    'broaderTransitive',
    'narrowerTransitive',
    'semanticRelation',
    'inScheme',
    'hasTopConcept',
    'topConceptOf',
  ],
  ...[
    'exactMatch',
    'closeMatch',
    'broadMatch',
    'narrowMatch',
    'relatedMatch',
    'mappingRelation',
    'member',
    'memberList',
  ],
];

/** What a context of SKOS says: every term is of SKOS, and those that lead to things do so. Made from the standard. */
const skosContext: object = {
  '@version': 1.1,
  '@vocab': skosAddress,
  id: '@id',
  type: '@type',
  skos: skosAddress,
  dct: 'http://purl.org/dc/terms/',
  dcterms: 'http://purl.org/dc/terms/',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  ...Object.fromEntries(leading.map((name) => [name, { '@type': '@id' }])),
};

/** Addresses under which a file may name a context of SKOS. */
const skosContexts: ReadonlySet<string> = new Set([
  'https://www.w3.org/2004/02/skos/core',
  'https://www.w3.org/2004/02/skos/core#',
  'https://www.w3.org/2009/08/skos-reference/skos.jsonld',
  'https://www.w3.org/2008/05/skos#',
]);

const inLanguages = [
  'skos:prefLabel',
  'skos:altLabel',
  'skos:definition',
  'skos:note',
  'skos:scopeNote',
  'ceasn:name',
  'ceasn:description',
  'ceterms:name',
  'ceterms:description',
];

/** What the contexts of the Credential Registry say of concept schemes: texts are maps of languages. */
const registryContext: object = {
  skos: skosAddress,
  ceasn: 'https://purl.org/ctdlasn/terms/',
  ceterms: 'https://purl.org/ctdl/terms/',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  ...Object.fromEntries(inLanguages.map((name) => [name, { '@container': '@language' }])),
  ...Object.fromEntries(leading.map((name) => [`skos:${name}`, { '@type': '@id' }])),
};

/** The context for a file that uses the prefixes of the Credential Registry and names none. */
export const contextOfNone = registryContext;

/** The context that stands at an address, where it is one that we know. */
export function contextAt(address: string): object | undefined {
  if (/^https?:\/\/(?:www\.)?credreg\.net\/(?:ctdl|ctdlasn|qdata)\/schema\/context\/json$/.test(address))
    return registryContext;
  return skosContexts.has(address.replace(/^http:/, 'https:')) ? skosContext : undefined;
}
