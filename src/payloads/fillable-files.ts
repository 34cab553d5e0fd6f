import type { Atlas } from '../domain/atlas/atlas.ts';
import { lastChange } from '../domain/ledger/dates.ts';
import { entryKey } from '../domain/ledger/keys.ts';
import { byTitle } from '../domain/look-up.ts';
import { worksheetGroups } from '../domain/worksheets/worksheet-rows.ts';
import type { FillableFile } from './fillable.ts';

/** Make the file of the worksheets that can be filled in on the screen. */
export function fillableFile(
  atlas: Atlas,
  urls: { readonly industries: (id: string) => string; readonly jobs: (id: string) => string },
): FillableFile {
  const all = [...atlas.allCompetencies.values()];
  const places = new Map(all.map(({ id }, i) => [id, i]));
  return {
    edition: lastChange(atlas),
    competencies: all.map(({ id, title }) => [id, title]),
    subjects: (['industries', 'jobs'] as const).flatMap((kind) =>
      [...atlas[kind]]
        .map(([id, { title }]) => ({ id, title }))
        .sort(byTitle)
        .map(({ id, title }) => [
          entryKey(kind, id),
          `${kind}/${id}`,
          title,
          urls[kind](id),
          worksheetGroups(atlas, { kind, id }).map((group) => [
            group.title,
            group.rows.map((row) => {
              const place = places.get(row.competency)!;
              return [
                place,
                row.title === all[place]!.title ? 0 : row.title,
                row.asked ? [row.asked.importance, row.asked.level] : 0,
              ];
            }),
          ]),
        ]),
    ),
  };
}
