import type { Level } from '../domain/atlas/entries.ts';
import type { AskedCredential, Yardstick } from '../domain/standing/yardstick.ts';
import { type CompetencyLine, readCompetencies, type StandingData } from './standing.ts';

/** A behavior as it is asked. */
export interface BehaviorText {
  /** UUID. */
  readonly behavior: string;
  readonly text: string;
  /** The group it stands in; empty for a critical work function. */
  readonly group: string;
}

/** All that is said of one competency to a person who checks themself: a file of its own. */
export interface CompetencyTexts {
  readonly id: string;
  readonly title: string;
  readonly definition: string;
  /** In the order of the entry. */
  readonly behaviors: readonly BehaviorText[];
  /** What good looks like in four steps; null for a technical competency. */
  readonly levels: Readonly<Record<Level, string>> | null;
  /** Things to do on the job, and what a course should cover; empty for a technical competency. */
  readonly develop: readonly string[];
  readonly train: readonly string[];
}

/** An industry model as far as a person is held against it, with the texts of its technical competencies. */
export interface ModelStandingFile {
  readonly id: string;
  readonly title: string;
  readonly url: string;
  readonly sectors: readonly (readonly [id: string, title: string])[];
  /** Competencies of its blocks from the foundation up, each with the place of its sector in `sectors`, or -1. */
  readonly blocks: readonly (readonly [competency: string, sector: number])[];
  readonly credentials: readonly (AskedCredential & { readonly title: string; readonly url: string })[];
  /** Those of its competencies that are not of the library. */
  readonly competencies: readonly CompetencyLine[];
  readonly texts: readonly CompetencyTexts[];
}

/** The questions of the ten-minute start, in order, with their texts. */
export interface StartFile {
  readonly questions: readonly { readonly competency: string; readonly behavior: string; readonly text: string }[];
}

/**
 * Read a model back: the yardstick that `modelYardstick` makes, and what its technical competencies add to the data.
 *
 * @param sector id of a sector, for its blocks beside those of the whole industry; null for all
 */
export function readModel(
  file: ModelStandingFile,
  sector: string | null = null,
): { readonly yardstick: Yardstick } & Pick<StandingData, 'competencies' | 'behaviorsOf'> {
  const at = sector === null ? null : file.sectors.findIndex(([id]) => id === sector);
  return {
    yardstick: {
      kind: 'industry',
      id: sector === null ? file.id : `${file.id}/${sector}`,
      title: file.title,
      competencies: file.blocks
        .filter(([, own]) => at === null || own === -1 || own === at)
        .map(([competency]) => ({ competency, weight: 1, shown: [], importance: null, level: null })),
      credentials: file.credentials.map(({ credential, need }) => ({ credential, need })),
    },
    ...readCompetencies(file.competencies),
  };
}
