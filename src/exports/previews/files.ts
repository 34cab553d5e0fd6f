import { countSharedBlocks, findEmphasis } from '../../domain/atlas/figure-findings.ts';
import type { Atlas } from '../../domain/atlas/atlas.ts';
import { groupCompetencies } from '../../domain/atlas/job-clusters.ts';
import { listTiers } from '../../domain/atlas/model-tiers.ts';
import { findShortestClimb } from '../../domain/ladders/shortest-climb.ts';
import { formatClimb, formatEmphasis, formatShared } from '#messages/findings.ts';
import { drawCompetencies, drawLadder, drawTiers } from './figures.ts';
import type { Preview } from './page.ts';

/** Kinds of entries that have a picture of their own: those with a figure that tells them apart. */
export type PicturedKind = 'industries' | 'jobs' | 'ladders';

/** The preview of one entry. */
export interface EntryPreview {
  readonly kind: PicturedKind;
  readonly id: string;
  readonly preview: Preview;
}

/** List the previews of all industry models, jobs and ladders, each drawn when it is asked for. */
export function* listPreviews(atlas: Atlas): Generator<EntryPreview, void, undefined> {
  for (const [id, model] of atlas.industries) {
    const tiers = listTiers(atlas, id);
    yield {
      kind: 'industries',
      id,
      preview: {
        kind: model.kind === 'framework' ? 'Framework' : `Industry model · ${model.family}`,
        title: model.name,
        finding: formatShared(countSharedBlocks(atlas, id)),
        isTall: false,
        draw: (room) => drawTiers(tiers, room),
      },
    };
  }
  for (const [id, job] of atlas.jobs) {
    const clusters = groupCompetencies(atlas, id);
    yield {
      kind: 'jobs',
      id,
      preview: {
        kind: `Job model · ${atlas.categories.get(job.category)!.title}`,
        title: job.title,
        finding: formatEmphasis(findEmphasis(clusters)),
        isTall: false,
        draw: (room, outline) => drawCompetencies(clusters, room, outline),
      },
    };
  }
  for (const [id, entry] of atlas.ladders)
    yield {
      kind: 'ladders',
      id,
      preview: {
        kind: `Career ladder · ${entry.field}`,
        title: entry.title,
        finding: formatClimb(findShortestClimb(entry)),
        isTall: true,
        draw: (room) => drawLadder(entry.places, entry.steps, room),
      },
    };
}
