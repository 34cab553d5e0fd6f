import { listTiers, type Block, type ModelTier } from '../../domain/atlas/model-tiers.ts';
import { competencyKey, partKey } from '../../domain/ledger/keys.ts';
import { type BlockWords, originOf } from '../../building/model/content-words.ts';
import type { BuiltSource } from './source.ts';

/** A block with all that it says. */
export interface OutlinedBlock extends Block, Pick<BlockWords, 'statements' | 'topics'> {
  /** UUID that all files have for it. */
  readonly identifier: string;
  /** Title of the competency of the site that it stands for, or was made from. */
  readonly from: string | null;
}

/** A tier with its blocks and all that they say. */
export interface OutlinedTier extends ModelTier {
  readonly blocks: readonly OutlinedBlock[];
}

/** A model as people read it: tiers from the foundation up, as far as the site knows them, blocks by number, what each asks for. */
export function outline({ atlas, content, words }: BuiltSource): OutlinedTier[] {
  const known = { ...content.industry, tiers: content.industry.tiers.filter(({ tier }) => atlas.tiers.has(tier)) };
  const { model: id } = content.ids;
  const all = new Map(
    known.tiers.flatMap(({ blocks }) =>
      blocks.map(({ competency }) => {
        const own = content.technical.get(competency) ?? words.competencies.get(competency);
        return [competency, own ?? { title: competency, definition: '' }] as const;
      }),
    ),
  );
  const uuid = (key: string): string => atlas.ledger.live[key]!;
  const statementsOf = (competency: string): BlockWords['statements'] =>
    content.technical.get(competency)?.functions.map(({ id: name, text }) => ({
      id: uuid(partKey('behavior', competency, name)),
      text,
    })) ??
    words.competencies.get(competency)?.statements ??
    [];
  const detailed = (block: Block): OutlinedBlock => {
    const { competency } = block;
    const own = content.blockOf.get(competency);
    const site = words.competencies.get(competency);
    return {
      ...block,
      identifier: uuid(own ? competencyKey(competency) : partKey('block', id, competency)),
      statements: statementsOf(competency),
      topics: content.technical.get(competency)?.topics ?? site?.topics ?? [],
      from: (own ? originOf(own, words) : site)?.title ?? null,
    };
  };
  return listTiers({ ...atlas, industries: new Map([[id, known]]), allCompetencies: all as never }, id).map((tier) => ({
    ...tier,
    blocks: tier.blocks.map(detailed),
  }));
}
