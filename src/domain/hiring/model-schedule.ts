import type { Atlas } from '../atlas/atlas.ts';
import { competencyKind, type Industry } from '../atlas/entries.ts';
import { type Block, listTiers } from '../atlas/model-tiers.ts';
import { find } from '../look-up.ts';
import { apprenticeHours } from '../policy.ts';
import { type HoursRange, partHours, type WorkProcesses } from './work-processes.ts';

/** The work of a sector of an industry, or of all of it, as an apprentice learns it. */
export interface SectorWork {
  /** Name of the sector; empty for a model without sectors. */
  readonly sector: string;
  readonly work: WorkProcesses;
}

/** What an apprenticeship in an industry is made from. */
export interface ModelSchedule {
  /** Hours of the whole in each sector. */
  readonly total: HoursRange;
  /** For each sector that has blocks of its own, its blocks with those that all sectors share; one, without a name, for a model without sectors. */
  readonly sectors: readonly SectorWork[];
  /** Each technical block once, with its critical work functions. */
  readonly processes: readonly { readonly title: string; readonly tasks: readonly string[] }[];
  /** What is taught of each technical block. */
  readonly instruction: readonly { readonly title: string; readonly topics: readonly string[] }[];
  /** Names of the blocks that every industry asks for. */
  readonly foundation: readonly string[];
}

/** Whether a model has technical blocks, from which a schedule is made. */
export const hasSchedule = ({ tiers }: Pick<Industry, 'tiers'>): boolean =>
  tiers.some(({ blocks }) => blocks.some(({ competency }) => competencyKind(competency) === 'technical'));

/**
 * Make the work processes of an industry from its technical blocks. Hours are ours, and never measured: a model has no job zone, so the
 * whole reaches over all that we choose for jobs (`apprenticeHours`), and a block gets its share by its critical work functions.
 *
 * @returns undefined for a model without technical blocks
 * @throws {UnknownIdError} if no model has the id
 */
export function modelSchedule(atlas: Atlas, industry: string): ModelSchedule | undefined {
  const tiers = listTiers(atlas, industry);
  const technical = tiers
    .flatMap(({ blocks }) => blocks)
    .filter(({ competency }) => competencyKind(competency) === 'technical');
  const { sectors } = find(atlas.industries, industry, 'industry model');
  const own = sectors.filter(({ id }) => technical.some(({ sector }) => sector === id));
  const total = { least: apprenticeHours.upToZone2.least, most: apprenticeHours.fromZone3.most };
  const processOf = ({ title, competency }: Block) => {
    const tasks = (atlas.behaviorsOf.get(competency) ?? []).map(({ text }) => text);
    return { title, tasks, competencies: [competency], weight: Math.max(tasks.length, 1) };
  };
  const workOf = (sector: string, blocks: readonly Block[]): SectorWork => ({
    sector,
    work: partHours(total, blocks.map(processOf)),
  });
  if (technical.length === 0) return undefined;
  return {
    total,
    sectors:
      own.length === 0
        ? [workOf('', technical)]
        : own.map(({ id, title }) =>
            workOf(
              title,
              technical.filter(({ sector }) => sector === null || sector === id),
            ),
          ),
    processes: technical.map(processOf).map(({ title, tasks }) => ({ title, tasks })),
    instruction: technical.map(({ title, competency }) => ({
      title,
      topics: find(atlas.technical, competency, 'technical competency').topics,
    })),
    foundation: tiers
      .filter(({ part }) => part === 'foundation')
      .flatMap(({ blocks }) => blocks.map(({ title }) => title)),
  };
}
