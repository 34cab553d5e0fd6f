import type { Importance, Level } from '../../schemas/parts.ts';
import type { Atlas } from '../atlas/atlas.ts';
import { groupCompetencies } from '../atlas/job-clusters.ts';
import { listTiers } from '../atlas/model-tiers.ts';

/** What worksheets are made of: an industry model or a job. */
export interface WorksheetSubject {
  readonly kind: 'industries' | 'jobs';
  readonly id: string;
}

/** Something that can be taught and seen: a behavior, a critical work function, or an act told of a job. */
export interface WorksheetPart {
  /** Full id of the behavior, which an act shows: `teamwork/finishes-or-warns`. */
  readonly behavior: string;
  readonly text: string;
}

/** A competency that a worksheet asks about. */
export interface WorksheetRow {
  readonly competency: string;
  /** The name that the model or the job gives it. */
  readonly title: string;
  readonly definition: string;
  /** How much the job asks for it; undefined in a model, which asks for all alike. */
  readonly asked: { readonly importance: Importance; readonly level: Level } | undefined;
  /** What it is seen by; the acts of a job where they are told. */
  readonly parts: readonly WorksheetPart[];
}

/** Competencies that stand together: a tier of a model, a cluster of a job. None is empty. */
export interface WorksheetGroup {
  readonly title: string;
  readonly rows: readonly WorksheetRow[];
}

/**
 * List what the worksheets of a model or a job ask about: a model from the foundation up, a job by its clusters.
 *
 * @throws {UnknownIdError} if nothing of the kind has the id
 */
export function worksheetGroups(atlas: Atlas, { kind, id }: WorksheetSubject): WorksheetGroup[] {
  const behaviors = (competency: string): WorksheetPart[] =>
    (atlas.behaviorsOf.get(competency) ?? []).map(({ id: behavior, text }) => ({ behavior, text }));
  const groups =
    kind === 'industries'
      ? listTiers(atlas, id).map(({ title, blocks }) => ({
          title,
          rows: blocks.map(({ competency, title: own, definition }) => ({
            competency,
            title: own,
            definition,
            asked: undefined,
            parts: behaviors(competency),
          })),
        }))
      : groupCompetencies(atlas, id).map(({ title, competencies }) => ({
          title,
          rows: competencies.map(({ competency, title: own, definition, importance, level, acts }) => ({
            competency,
            title: own,
            definition,
            asked: { importance, level },
            parts:
              acts.length > 0
                ? acts.map(({ text, shows }) => ({ behavior: `${competency}/${shows}`, text }))
                : behaviors(competency),
          })),
        }));
  return groups.filter(({ rows }) => rows.length > 0);
}

/** The kinds of worksheets for which a model or a job has rows, in the order of their sheets. */
export const worksheetKinds = ['gap', 'curriculum', 'employer', 'credential'] as const;

/** One of them. */
export type WorksheetKind = (typeof worksheetKinds)[number];

/** Ids of the uses that are done with a worksheet, in the order of the uses. */
export const usesWith = ({ uses }: Pick<Atlas, 'uses'>, kind: WorksheetKind): string[] =>
  [...uses]
    .flatMap(([id, { worksheet }]) => (worksheet === kind ? [id] : []))
    .sort((a, b) => uses.get(a)!.order - uses.get(b)!.order);
