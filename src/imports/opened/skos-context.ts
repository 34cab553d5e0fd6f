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
export const skosContext: object = {
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
export const skosContexts: ReadonlySet<string> = new Set([
  'https://www.w3.org/2004/02/skos/core',
  'https://www.w3.org/2004/02/skos/core#',
  'https://www.w3.org/2009/08/skos-reference/skos.jsonld',
  'https://www.w3.org/2008/05/skos#',
]);
