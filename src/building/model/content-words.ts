import type { BuiltBlock, BuiltModel } from './model.ts';

/** A competency of this site, with all that a model which stands on it says by it. */
export interface SiteCompetency {
  /** `teamwork`, or `retail/associate-sales`. */
  readonly id: string;
  /** UUID. */
  readonly uuid: string;
  readonly title: string;
  readonly definition: string;
  /** Behaviors or critical work functions, in the order of the entry; ids are UUIDs. */
  readonly statements: readonly { readonly id: string; readonly text: string }[];
  readonly topics: readonly string[];
}

/** A tier of this site. */
export interface SiteTier {
  /** `workplace` */
  readonly id: string;
  /** Place from the foundation up, 1–7. */
  readonly order: number;
  /** 1–6; the occupation and management tiers share 6. */
  readonly number: number;
  readonly title: string;
  readonly short: string;
  readonly definition: string;
  readonly part: 'foundation' | 'technical' | 'upper';
}

/** An industry model of this site, as far as another must differ from it. */
export interface SiteModel {
  /** UUID. */
  readonly uuid: string;
  readonly title: string;
  /** Its title and all that it is also called. */
  readonly names: readonly string[];
}

/** What this site knows of the things that a built model stands on and must agree with. */
export interface SiteWords {
  /** Day of the latest change of the content. */
  readonly edition: string;
  /** From the foundation up. */
  readonly tiers: readonly SiteTier[];
  readonly competencies: ReadonlyMap<string, SiteCompetency>;
  readonly models: ReadonlyMap<string, SiteModel>;
  /** Credential → title. */
  readonly credentials: ReadonlyMap<string, string>;
  /** Terms that the glossary explains, with their other names. */
  readonly terms: readonly string[];
  /** Codes of SOC 2018, of six digits: `51-4041`. */
  readonly occupations: ReadonlySet<string>;
  /** The source that stands for a site’s own work. */
  readonly ownSource: { readonly id: string; readonly title: string };
  /** Key in the ledger → UUID, of the library, of the license and of the types of items. */
  readonly identifiers: Readonly<Record<string, string>>;
  readonly addresses: SiteAddresses;
}

/** Where the site and its open data are. Whole addresses that end in a slash. */
export interface SiteAddresses {
  readonly name: string;
  /** Empty where the deployment did not say where the site is. */
  readonly home: string;
  /** Folder of CASE 1.0, of CTDL-ASN and of SKOS. */
  readonly case: string;
  readonly ctdl: string;
  readonly skos: string;
  /** Name of the license of its words: `CC BY 4.0`. */
  readonly license: string;
}

/** What a block says, whether by a competency of this site or in words of its own. */
export interface BlockWords {
  readonly title: string;
  readonly definition: string;
  readonly statements: readonly { readonly id: string; readonly text: string }[];
  readonly topics: readonly string[];
}

/** What a block says. One that stands for a competency which the site no longer has says its own name or the id. */
export function wordsOfBlock(block: BuiltBlock, site: Pick<SiteWords, 'competencies'>): BlockWords {
  const known = block.competency === undefined ? undefined : site.competencies.get(block.competency);
  const title = oneLine(block.title);
  if (!known)
    return {
      title: title || (block.competency ?? ''),
      definition: oneLine(block.definition),
      statements: block.statements.map(({ id, text }) => ({ id, text: oneLine(text) })),
      topics: block.topics.map(oneLine),
    };
  return { ...known, title: title || known.title };
}

/** A person’s own words on one line, with plain spaces: entries, cells and outlines keep one thing on a line. */
export const oneLine = (words: string): string => words.replace(/\s+/gu, ' ').trim();

/** The paragraphs of the introduction. */
export const paragraphsOf = ({ introduction }: Pick<BuiltModel, 'introduction'>): string[] =>
  introduction
    .split(/\r?\n\s*\n/)
    .map(oneLine)
    .filter((paragraph) => paragraph !== '');

/** The full name of a model: “Pharmaceutical Manufacturing Competency Model”. */
export function fullTitle({ name }: Pick<BuiltModel, 'name'>): string {
  const plain = oneLine(name);
  return /\bmodel$/i.test(plain) ? plain : `${plain} Competency Model`.trim();
}

/** The competency of the site that a block was made from, where it has words of its own. Of an opened framework ids mean something else. */
export const originOf = (
  { competency, origin }: BuiltBlock,
  { competencies }: Pick<SiteWords, 'competencies'>,
): SiteCompetency | undefined =>
  competency !== undefined || origin === undefined || origin.from.startsWith('opened:')
    ? undefined
    : competencies.get(origin.thing);
