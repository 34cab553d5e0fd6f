import type { SiteTier } from '../../building/model/content-words.ts';
import { builtModelLimits, type BuiltTier } from '../../building/model/model.ts';
import type { NameOf } from '../../building/model/parts.ts';
import type { SiteWords } from '../../building/model/edit-block.ts';
import type { BasesFile } from '../../payloads/bases.ts';
import type { Mappables } from '../../payloads/mappable.ts';
import { loadMappables, loadTexts } from '../map/load-frameworks.ts';
import { readJson, type Shape } from '../page-data.ts';
import { type Piece, pieceOf } from '../piece.ts';

/** Where the tool finds what it reads, and the tiers of this site. */
export interface BuildModelData {
  /** Names, and which blocks each model and job has. */
  readonly choices: string;
  readonly bases: string;
  /** Folder of the texts. */
  readonly texts: string;
  readonly occupations: string;
  /** What checking and taking along need. */
  readonly words: string;
  /** From the foundation up. */
  readonly tiers: readonly SiteTier[];
}

/** The members of `BuildModelData`. */
export const dataShape: Shape<BuildModelData> = {
  choices: 'string',
  bases: 'string',
  texts: 'string',
  occupations: 'string',
  words: 'string',
  tiers: 'array',
};

const basesShape: Shape<BasesFile> = { edition: 'string', models: 'object', jobs: 'object', credentials: 'array' };

/** Rated occupations by code, as far as a model names them. */
interface OccupationsFile {
  readonly occupations: readonly (readonly [soc: string, title: string])[];
}
const occupationsShape: Shape<OccupationsFile> = { occupations: 'array' };

/** All that the tool knows of this site. */
export interface Ground {
  readonly mappables: Mappables;
  readonly nameOf: NameOf;
  readonly tiers: readonly SiteTier[];
  /** Ids of the tiers, from the foundation up. */
  readonly order: readonly string[];
  readonly bases: Piece<BasesFile>;
  readonly occupations: Piece<readonly (readonly [code: string, title: string])[]>;
  /** Address of what checking and taking along need. */
  readonly words: string;
  /** The words of competencies of this site, by id; those that it does not have are missing. */
  readonly wordsOf: (competencies: readonly string[]) => Promise<ReadonlyMap<string, SiteWords>>;
}

/** Load what the first view needs. */
export async function loadGround(data: BuildModelData): Promise<Ground> {
  const mappables = await loadMappables(data.choices);
  const { competencies } = mappables;
  return {
    mappables,
    nameOf: (id) => competencies.get(id)?.title,
    tiers: data.tiers,
    order: data.tiers.map(({ id }) => id),
    bases: pieceOf(() => readJson(data.bases, basesShape)),
    occupations: pieceOf(async () => (await readJson(data.occupations, occupationsShape)).occupations),
    words: data.words,
    wordsOf: async (ids) => {
      const named = ids.flatMap((id) => competencies.get(id) ?? []);
      const described = await loadTexts(data.texts, named);
      return new Map(
        described.map(({ id, definition, statements, topics }): [string, SiteWords] => [
          id,
          { title: competencies.get(id)!.title, definition, statements, topics },
        ]),
      );
    },
  };
}

/** The name of a tier in its model. */
export const tierTitle = ({ tier, title }: Pick<BuiltTier, 'tier' | 'title'>, { tiers }: Ground): string =>
  title || (tiers.find(({ id }) => id === tier)?.title ?? tier);

/** The most that a model may have: the page says it to readers. */
export const modelRoom: { readonly blocks: number; readonly statements: number } = builtModelLimits;
