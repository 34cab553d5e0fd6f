/** Text by its language: `{ "en-US": … }`. */
export type LanguageMap<T extends string | readonly string[] = string> = Readonly<Record<string, T>>;

/** A framework as CTDL-ASN has it. */
export interface CtdlFramework {
  readonly '@type': 'ceasn:CompetencyFramework';
  readonly '@id': string;
  readonly 'ceterms:ctid': string;
  readonly 'ceasn:identifier': readonly string[];
  readonly 'ceasn:name': LanguageMap;
  readonly 'ceasn:description': LanguageMap;
  readonly 'ceasn:inLanguage': readonly string[];
  readonly 'ceasn:publisher': readonly string[];
  readonly 'ceasn:publisherName': LanguageMap<readonly string[]>;
  readonly 'ceasn:license': string;
  /** A day. */
  readonly 'ceasn:dateCreated': string;
  /** A time, with its zone. */
  readonly 'ceasn:dateModified': string;
  readonly 'ceasn:hasTopChild': readonly string[];
}

/** An item of a framework as CTDL-ASN has it, which calls all of them competencies. */
export interface CtdlCompetency {
  readonly '@type': 'ceasn:Competency';
  readonly '@id': string;
  readonly 'ceterms:ctid': string;
  readonly 'ceasn:identifier': readonly string[];
  readonly 'ceasn:competencyText': LanguageMap;
  /** Missing where the text is its own name. */
  readonly 'ceasn:competencyLabel'?: LanguageMap;
  readonly 'ceasn:competencyCategory': LanguageMap;
  readonly 'ceasn:codedNotation'?: string;
  /** Place among those with the same parent, from 1. */
  readonly 'ceasn:listID': string;
  readonly 'ceasn:comment'?: LanguageMap<readonly string[]>;
  readonly 'ceasn:conceptKeyword'?: LanguageMap<readonly string[]>;
  readonly 'ceasn:inLanguage': readonly string[];
  readonly 'ceasn:isPartOf': readonly string[];
  readonly 'ceasn:isTopChildOf'?: readonly string[];
  readonly 'ceasn:isChildOf'?: readonly string[];
  readonly 'ceasn:hasChild'?: readonly string[];
  readonly 'ceasn:exactAlignment'?: readonly string[];
  readonly 'ceasn:dateModified': string;
}

/** One file: a framework, and all its items after it. */
export interface CtdlGraph {
  readonly '@context': string;
  readonly '@id': string;
  readonly '@graph': readonly (CtdlFramework | CtdlCompetency)[];
}
