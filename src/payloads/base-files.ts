import type { Atlas } from '../domain/atlas/atlas.ts';
import { lastChange } from '../domain/ledger/dates.ts';
import { entryKey } from '../domain/ledger/keys.ts';
import { byTitle } from '../domain/look-up.ts';
import type { BasesFile, JobBase, ModelBase } from './bases.ts';

const codes = (occupations: readonly { readonly soc: string; readonly title: string }[]) =>
  occupations.map(({ soc, title }): [string, string] => [soc, title]);

/** Make the file of what a model of one’s own can be begun from. */
export const basesFile = (atlas: Atlas): BasesFile => ({
  edition: lastChange(atlas),
  models: Object.fromEntries(
    [...atlas.industries].map(([id, model]): [string, ModelBase] => [
      entryKey('industries', id),
      {
        family: model.family,
        summary: model.summary,
        phrases: model.phrases ?? [],
        sectors: model.sectors.map((sector) => [sector.id, sector.title, sector.definition]),
        tiers: model.tiers.map(({ tier, as, blocks }) => [
          tier,
          as ?? 0,
          blocks.map((block) =>
            block.sector === undefined
              ? [block.competency, block.as ?? 0]
              : [block.competency, block.as ?? 0, block.sector],
          ),
        ]),
        occupations: codes(model.occupations),
        credentials: model.credentials,
      },
    ]),
  ),
  jobs: Object.fromEntries(
    [...atlas.jobs].map(([id, { summary, occupations, credentials }]): [string, JobBase] => [
      entryKey('jobs', id),
      { summary, occupations: codes(occupations), credentials: credentials ?? [] },
    ]),
  ),
  credentials: [...atlas.credentials]
    .sort(([, one], [, other]) => byTitle(one, other))
    .map(([id, { title }]) => [id, title]),
});
