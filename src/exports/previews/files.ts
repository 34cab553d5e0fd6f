import { countSharedBlocks, findEmphasis } from '../../domain/atlas/figure-findings.ts';
import type { Atlas } from '../../domain/atlas/atlas.ts';
import { groupCompetencies } from '../../domain/atlas/job-clusters.ts';
import { listTiers } from '../../domain/atlas/model-tiers.ts';
import { find } from '../../domain/look-up.ts';
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
  readonly preview: () => Preview;
}

/** List the previews of all industry models, jobs and ladders. What they show is worked out when it is asked for. */
export function listPreviews(atlas: Atlas): EntryPreview[] {
  const list = (kind: PicturedKind, previewOf: (atlas: Atlas, id: string) => Preview): EntryPreview[] =>
    [...atlas[kind].keys()].map((id) => ({ kind, id, preview: () => previewOf(atlas, id) }));
  return [...list('industries', previewModel), ...list('jobs', previewJob), ...list('ladders', previewLadder)];
}

function previewModel(atlas: Atlas, id: string): Preview {
  const model = find(atlas.industries, id, 'industry');
  const tiers = listTiers(atlas, id);
  return {
    kind: model.kind === 'framework' ? 'Framework' : `Industry model · ${model.family}`,
    title: model.name,
    finding: formatShared(countSharedBlocks(atlas, id)),
    isTall: false,
    draw: (room) => drawTiers(tiers, room),
  };
}

function previewJob(atlas: Atlas, id: string): Preview {
  const job = find(atlas.jobs, id, 'job');
  const clusters = groupCompetencies(atlas, id);
  return {
    kind: `Job model · ${find(atlas.categories, job.category, 'category').title}`,
    title: job.title,
    finding: formatEmphasis(findEmphasis(clusters)),
    isTall: false,
    draw: (room, outline) => drawCompetencies(clusters, room, outline),
  };
}

function previewLadder(atlas: Atlas, id: string): Preview {
  const ladder = find(atlas.ladders, id, 'ladder');
  return {
    kind: `Career ladder · ${ladder.field}`,
    title: ladder.title,
    finding: formatClimb(findShortestClimb(ladder)),
    isTall: true,
    draw: (room) => drawLadder(ladder.places, ladder.steps, room),
  };
}
