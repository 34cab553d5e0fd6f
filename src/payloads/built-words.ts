/** A competency: its id, UUID, title, definition, statements by UUID and text, and topics. */
type CompetencyLine = readonly [
  id: string,
  uuid: string,
  title: string,
  definition: string,
  statements: readonly (readonly [uuid: string, text: string])[],
  topics: readonly string[],
];

/** A tier of the site. */
type TierLine = readonly [
  id: string,
  order: number,
  number: number,
  title: string,
  short: string,
  definition: string,
  part: 'foundation' | 'technical' | 'upper',
];

/** What checking and taking along a model that somebody built need of this site. */
export interface BuiltWordsFile {
  /** Day of the latest change of the content. */
  readonly edition: string;
  readonly tiers: readonly TierLine[];
  readonly competencies: readonly CompetencyLine[];
  readonly models: readonly (readonly [id: string, uuid: string, title: string, names: readonly string[]])[];
  readonly credentials: readonly (readonly [id: string, title: string])[];
  readonly terms: readonly string[];
  /** Codes of SOC 2018, each by what it has more than its group: `51-40` → `41`, `51`. */
  readonly occupations: Readonly<Record<string, readonly string[]>>;
  readonly ownSource: readonly [id: string, title: string];
  readonly identifiers: Readonly<Record<string, string>>;
  readonly addresses: {
    readonly name: string;
    readonly home: string;
    readonly case: string;
    readonly ctdl: string;
    readonly skos: string;
    readonly license: string;
  };
}

/** Read the file back, as `SiteWords` of a built model. */
export function readBuiltWords(file: BuiltWordsFile) {
  return {
    edition: file.edition,
    tiers: file.tiers.map(([id, order, number, title, short, definition, part]) => ({
      id,
      order,
      number,
      title,
      short,
      definition,
      part,
    })),
    competencies: new Map(
      file.competencies.map(([id, uuid, title, definition, statements, topics]) => [
        id,
        { id, uuid, title, definition, statements: statements.map(([own, text]) => ({ id: own, text })), topics },
      ]),
    ),
    models: new Map(file.models.map(([id, uuid, title, names]) => [id, { uuid, title, names }])),
    credentials: new Map(file.credentials),
    terms: file.terms,
    occupations: new Set(
      Object.entries(file.occupations).flatMap(([group, ends]) => ends.map((end) => `${group}${end}`)),
    ),
    ownSource: { id: file.ownSource[0], title: file.ownSource[1] },
    identifiers: file.identifiers,
    addresses: file.addresses,
  };
}
