import type { Described } from '../../domain/outcomes/likeness.ts';
import type { NamedBlock } from '../../payloads/mappable.ts';
import { loadMappables, loadTexts } from '../map/load-frameworks.ts';

/** What of ours may match a statement of anyone: every competency, with its texts. */
export interface Ours {
  readonly named: ReadonlyMap<string, NamedBlock>;
  readonly described: readonly Described[];
}

/** Where it is found. */
export interface OursAt {
  /** Address of the names. */
  readonly choices: string;
  /** Folder of the texts. */
  readonly texts: string;
}

/** Load it, by the files that the mapping of curricula reads. */
export async function loadOurs({ choices, texts }: OursAt): Promise<Ours> {
  const { competencies: named } = await loadMappables(choices);
  return { named, described: await loadTexts(texts, [...named.values()]) };
}
