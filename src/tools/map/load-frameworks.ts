import type { Described } from '../../domain/outcomes/likeness.ts';
import {
  type Mappable,
  type MappableFile,
  type Mappables,
  type NamedBlock,
  readMappables,
  textsPartOf,
} from '../../payloads/mappable.ts';
import { type OccupationWeightsFile, readOccupationWeights } from '../../payloads/occupation-weights.ts';
import { readJson, type Shape } from '../page-data.ts';

/** Where the tool finds what it reads. */
export interface MapAddresses {
  readonly choices: string;
  /** Folder of the texts. */
  readonly texts: string;
  readonly occupations: string;
  /** Whole address that the UUID of an item of CASE follows. */
  readonly caseItem: string;
}

/** The members of `MapAddresses`. */
export const addressesShape: Shape<MapAddresses> = {
  choices: 'string',
  texts: 'string',
  occupations: 'string',
  caseItem: 'string',
};

const choicesShape: Shape<MappableFile> = {
  edition: 'string',
  tiers: 'array',
  competencies: 'array',
  models: 'array',
  jobs: 'array',
};
const occupationsShape: Shape<OccupationWeightsFile> = { competencies: 'array', occupations: 'array' };

/** One file of texts. */
interface TextsFile {
  readonly competencies: readonly Described[];
}
const textsShape: Shape<TextsFile> = { competencies: 'array' };

/** Load the models and jobs. */
export const loadMappables = async (address: string): Promise<Mappables> =>
  readMappables(await readJson(address, choicesShape));

/** Load every rated occupation. */
export async function loadOccupations(address: string, { underTiers }: Mappables): Promise<Mappable[]> {
  const { occupations, urls } = readOccupationWeights(await readJson(address, occupationsShape));
  return occupations.map(({ id, title, competencies }) => ({
    key: `occupation:${id}`,
    title,
    url: urls.get(id)!,
    tiers: underTiers(competencies.map(({ competency }) => competency)),
  }));
}

const texts = new Map<string, Promise<readonly Described[]>>();

/** Load the texts of some blocks, each file once. The names that the chosen models give to blocks are added. */
export async function loadTexts(folder: string, blocks: readonly Pick<NamedBlock, 'id' | 'title'>[]): Promise<Described[]> {
  const parts = new Set(blocks.map(({ id }) => textsPartOf(id)));
  const files = await Promise.all([...parts].map((part) => loadPart(`${folder}${part}.json`)));
  const byId = new Map(files.flat().map((one) => [one.id, one]));
  return blocks.flatMap(({ id, title }) => {
    const own = byId.get(id);
    return own ? [{ ...own, names: [...new Set([...own.names, title])] }] : [];
  });
}

function loadPart(address: string): Promise<readonly Described[]> {
  const known = texts.get(address);
  if (known) return known;
  const loading = readJson(address, textsShape).then(({ competencies }) => competencies);
  loading.catch(() => texts.delete(address));
  texts.set(address, loading);
  return loading;
}
