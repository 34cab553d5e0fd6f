import type { NamedLattice } from '../../payloads/named-lattice.ts';
import { type OccupationWeightsFile, readOccupationWeights } from '../../payloads/occupation-weights.ts';
import type { SelfCheckChoices } from '../../payloads/self-check-choices.ts';
import { readStanding, type StandingData, type StandingFile } from '../../payloads/standing.ts';
import type { CompetencyTexts, ModelStandingFile, StartFile } from '../../payloads/standing-texts.ts';
import type { Edition } from '../../record/edition.ts';
import { readJson, type Shape } from '../page-data.ts';
import { type Piece, pieceOf } from '../piece.ts';

export { type Piece, pieceOf };
import type { SelfCheckAddresses } from './where.ts';

const standingShape: Shape<StandingFile> = { competencies: 'array', credentials: 'array', jobs: 'array' };
const occupationsShape: Shape<OccupationWeightsFile> = { competencies: 'array', occupations: 'array' };
const startShape: Shape<StartFile> = { questions: 'array' };
const choicesShape: Shape<SelfCheckChoices> = { categories: 'array', industries: 'array', clusters: 'array' };
const editionShape: Shape<Edition> = {
  day: 'string',
  behaviors: 'array',
  movedBehaviors: 'object',
  movedKeys: 'object',
};
const textsShape = {
  id: 'string',
  title: 'string',
  definition: 'string',
  behaviors: 'array',
  develop: 'array',
  train: 'array',
} as Shape<CompetencyTexts>;
const modelShape: Shape<ModelStandingFile> = {
  id: 'string',
  title: 'string',
  url: 'string',
  sectors: 'array',
  blocks: 'array',
  credentials: 'array',
  competencies: 'array',
  texts: 'array',
};

/** All pieces of the self-check. */
export type Pieces = ReturnType<typeof openPieces>;

/** Name the pieces, without fetching any. */
export function openPieces(addresses: SelfCheckAddresses) {
  const texts = new Map<string, Piece<CompetencyTexts>>();
  const models = new Map<string, Piece<ModelStandingFile>>();
  const known = <T extends object>(map: Map<string, Piece<T>>, folder: string, id: string, shape: Shape<T>) => {
    const found = map.get(id) ?? pieceOf(() => readJson(`${folder}${id}.json`, shape));
    map.set(id, found);
    return found;
  };
  return {
    standing: pieceOf<StandingData>(async () => readStanding(await readJson(addresses.standing, standingShape))),
    occupations: pieceOf(async () => readOccupationWeights(await readJson(addresses.occupations, occupationsShape))),
    start: pieceOf(() => readJson(addresses.start, startShape)),
    choices: pieceOf(() => readJson(addresses.choices, choicesShape)),
    edition: pieceOf(() => readJson(addresses.edition, editionShape)),
    lattice: pieceOf<NamedLattice>(async () => (await import('../routes/load-graph.ts')).loadGraph(addresses.lattice)),
    /** @param id `teamwork`, or `advanced-manufacturing/production` */
    texts: (id: string) => known(texts, addresses.texts, id, textsShape),
    /** @param id id of an industry model, which brings the texts of its own competencies */
    model: (id: string) => known(models, addresses.models, id, modelShape),
  };
}
