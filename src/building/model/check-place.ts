import type { BuiltContent } from './content-entries.ts';
import { oneLine, wordsOfBlock, type SiteWords } from './content-words.ts';
import type { BuiltModel } from './model.ts';

/** Where something is in the builder. */
export interface Place {
  readonly thing: 'model' | 'tier' | 'block' | 'statement' | 'sector';
  /** UUID of it; that of the model for its own fields. */
  readonly id: string;
  /** What it is called, or what a statement says; empty while it has no words. */
  readonly name: string;
  /** Field of it, as the shape of a built model has it: `definition`, `topics`. */
  readonly field: string;
  /** Place in the field, from 0, where the field is a list. */
  readonly at?: number;
}

/** The entry that is told of, of the two kinds that a model is written as, and the way to the field. */
export interface EntryPlace {
  readonly kind: 'industries' | 'technical';
  readonly id: string;
  readonly path: string;
}

/** What the builder calls the fields of an entry that have another name there. */
const fieldNames: Readonly<Record<string, string>> = {
  as: 'title',
  text: 'text',
  functions: 'statements',
  competency: 'competency',
};

/** Find where in the builder a field of an entry is written. */
export function placeIn(
  model: BuiltModel,
  content: BuiltContent,
  site: Pick<SiteWords, 'competencies'>,
  { kind, id, path }: EntryPlace,
): Place {
  const [first = '', second, third, fourth, fifth] = path.split('.');
  const whole = (field: string): Place => ({ thing: 'model', id: model.id, name: oneLine(model.name), field });
  if (kind === 'technical') {
    const block = content.blockOf.get(id);
    if (!block) return whole('tiers');
    const name = wordsOfBlock(block, site).title;
    const statement = first === 'functions' && second !== undefined ? block.statements[Number(second)] : undefined;
    if (statement) return { thing: 'statement', id: statement.id, name: oneLine(statement.text), field: 'text' };
    return { thing: 'block', id: block.id, name, field: fieldNames[first] ?? first, ...numbered(second) };
  }
  const sector = first === 'sectors' && second !== undefined ? model.sectors[Number(second)] : undefined;
  if (sector) return { thing: 'sector', id: sector.id, name: oneLine(sector.title), field: third ?? 'title' };
  const tier = first === 'tiers' && second !== undefined ? model.tiers[Number(second)] : undefined;
  const block = third === 'blocks' && fourth !== undefined ? tier?.blocks[Number(fourth)] : undefined;
  if (block) {
    const { title } = wordsOfBlock(block, site);
    return { thing: 'block', id: block.id, name: title, field: fieldNames[fifth ?? ''] ?? fifth ?? 'title' };
  }
  if (tier)
    return {
      thing: 'tier',
      id: tier.id,
      name: oneLine(tier.title) || tier.tier,
      field: fieldNames[third ?? ''] ?? third ?? 'title',
    };
  const field = first === 'title' ? 'name' : first === '' ? 'introduction' : first === 'buildsOn' ? 'bases' : first;
  return { ...whole(field), ...numbered(second) };
}

const numbered = (step: string | undefined) => (step !== undefined && /^\d+$/.test(step) ? { at: Number(step) } : {});
