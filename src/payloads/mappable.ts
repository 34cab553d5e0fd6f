/** A competency: its page, its identifier, and the tier it stands on of itself. */
type CompetencyLine = readonly [id: string, title: string, url: string, uuid: string, tier: number];

/** A tier of a model: its title there, its number, its place from the foundation up, and its blocks by their place among the competencies, each with its name there, or 0 where that is its own. */
type TierLine = readonly [
  title: string,
  number: number,
  order: number,
  blocks: readonly (readonly [competency: number, as: string | 0])[],
];

/** What the mapping of a curriculum reads first: names, and which blocks each model and job has. No texts. */
export interface MappableFile {
  /** Day of the latest change of the content. */
  readonly edition: string;
  /** Tiers by their place from the foundation up. */
  readonly tiers: readonly (readonly [order: number, number: number, title: string])[];
  readonly competencies: readonly CompetencyLine[];
  /** By title. */
  readonly models: readonly (readonly [key: string, title: string, url: string, tiers: readonly TierLine[]])[];
  /** By title. Competencies by their places. */
  readonly jobs: readonly (readonly [key: string, title: string, url: string, competencies: readonly number[]])[];
}

/** A competency as far as a mapping names it. */
export interface NamedBlock {
  /** Full id of its competency. */
  readonly id: string;
  readonly title: string;
  readonly url: string;
  /** UUID of its competency. */
  readonly uuid: string;
}

/** Name of the file of texts that a competency stands in: `library`, or the model that owns it. */
export const textsPartOf = (competency: string): string =>
  competency.includes('/') ? competency.slice(0, competency.indexOf('/')) : 'library';

/** A tier with its blocks. */
export interface MappableTier {
  readonly title: string;
  /** 1–6 */
  readonly number: number;
  /** Place from the foundation up, 1–7. */
  readonly order: number;
  readonly blocks: readonly NamedBlock[];
}

/** A model, a job or an occupation that courses can be held against. */
export interface Mappable {
  /** `industry:retail`, `job:nurse`, `occupation:29-1141.00` */
  readonly key: string;
  readonly title: string;
  readonly url: string;
  /** From the foundation up. */
  readonly tiers: readonly MappableTier[];
}

/** All that can be chosen at once. */
export interface Mappables {
  readonly edition: string;
  readonly models: readonly Mappable[];
  readonly jobs: readonly Mappable[];
  /** Sort competencies under their own tiers, as for a job or an occupation; those that nobody knows are left out. */
  readonly underTiers: (competencies: readonly string[]) => MappableTier[];
  /** Any competency by id. */
  readonly competencies: ReadonlyMap<string, NamedBlock>;
}

/** Read the file back. */
export function readMappables(file: MappableFile): Mappables {
  const named = file.competencies.map(([id, title, url, uuid]): NamedBlock => ({ id, title, url, uuid }));
  const byId = new Map(file.competencies.map((line, i) => [line[0], { block: named[i]!, tier: line[4] }]));
  const underTiers = (competencies: readonly string[]): MappableTier[] => {
    const known = [...new Set(competencies)].flatMap((id) => byId.get(id) ?? []);
    return file.tiers
      .map(([order, number, title]) => ({
        order,
        number,
        title,
        blocks: known.filter(({ tier }) => tier === order).map(({ block }) => block),
      }))
      .filter(({ blocks }) => blocks.length > 0);
  };
  return {
    edition: file.edition,
    underTiers,
    competencies: new Map(named.map((one) => [one.id, one])),
    models: file.models.map(([key, title, url, tiers]) => ({
      key,
      title,
      url,
      tiers: tiers.map(([name, number, order, blocks]) => ({
        title: name,
        number,
        order,
        blocks: blocks.map(([place, as]) => (as === 0 ? named[place]! : { ...named[place]!, title: as })),
      })),
    })),
    jobs: file.jobs.map(([key, title, url, places]) => ({
      key,
      title,
      url,
      tiers: underTiers(places.map((place) => named[place]!.id)),
    })),
  };
}

/**
 * Join the tiers of all that was chosen: each competency once, by the name of the first that has it, under the tier where that
 * one puts it.
 */
export function joinTiers(chosen: readonly Mappable[]): MappableTier[] {
  const seen = new Set<string>();
  const joined = new Map<number, { title: string; number: number; order: number; blocks: NamedBlock[] }>();
  for (const { tiers } of chosen) {
    for (const { title, number, order, blocks } of tiers) {
      const tier = joined.get(order) ?? { title, number, order, blocks: [] };
      joined.set(order, tier);
      for (const block of blocks) {
        if (seen.has(block.id)) continue;
        seen.add(block.id);
        tier.blocks.push(block);
      }
    }
  }
  return [...joined.values()].filter(({ blocks }) => blocks.length > 0).sort((a, b) => a.order - b.order);
}
