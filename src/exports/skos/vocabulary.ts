/** Prefixes of the vocabularies that the concepts are told in. */
export const prefixes = {
  skos: 'http://www.w3.org/2004/02/skos/core#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  owl: 'http://www.w3.org/2002/07/owl#',
  vann: 'http://purl.org/vocab/vann/',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

/** What a property leads to: a text in a language, another thing, or a value of a kind. In the plural, to several. */
export type Range = 'text' | 'texts' | 'link' | 'links' | 'xsd:string' | 'xsd:date' | 'xsd:boolean';

/** The properties in use, with what each leads to. */
export const properties = {
  'skos:prefLabel': 'text',
  'skos:altLabel': 'texts',
  'skos:definition': 'text',
  'skos:note': 'texts',
  'skos:scopeNote': 'texts',
  'skos:notation': 'xsd:string',
  'skos:inScheme': 'link',
  'skos:hasTopConcept': 'links',
  'skos:topConceptOf': 'link',
  'skos:broader': 'link',
  'skos:narrower': 'links',
  'skos:related': 'links',
  'skos:exactMatch': 'links',
  'skos:closeMatch': 'links',
  'skos:relatedMatch': 'links',
  'dct:title': 'text',
  'dct:description': 'text',
  'dct:identifier': 'xsd:string',
  'dct:license': 'link',
  'dct:publisher': 'link',
  'dct:created': 'xsd:date',
  'dct:issued': 'xsd:date',
  'dct:modified': 'xsd:date',
  'dct:isReplacedBy': 'link',
  'foaf:page': 'link',
  'vann:preferredNamespaceUri': 'xsd:string',
  'owl:sameAs': 'link',
  'owl:deprecated': 'xsd:boolean',
} as const satisfies Readonly<Record<string, Range>>;

/** A property by its short name. */
export type Property = keyof typeof properties;

/** What there is: a scheme, or a concept in one. */
export type ThingType = 'skos:ConceptScheme' | 'skos:Concept';

/** Write a short name out: `skos:Concept` → `http://www.w3.org/2004/02/skos/core#Concept`. */
export function iriOf(name: string): string {
  const at = name.indexOf(':');
  return prefixes[name.slice(0, at) as keyof typeof prefixes] + name.slice(at + 1);
}
