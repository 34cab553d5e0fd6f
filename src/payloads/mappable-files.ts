import type { Atlas } from '../domain/atlas/atlas.ts';
import { listTiers } from '../domain/atlas/model-tiers.ts';
import { UnknownIdError } from '../domain/errors.ts';
import { lastChange } from '../domain/ledger/dates.ts';
import { competencyKey, entryKey } from '../domain/ledger/keys.ts';
import { byTitle } from '../domain/look-up.ts';
import { describeCompetency } from '../domain/outcomes/described.ts';
import type { Described } from '../domain/outcomes/likeness.ts';
import { type MappableFile, textsPartOf } from './mappable.ts';

/** How the addresses of what is named are written; `sitePaths(base)` gives them. */
export interface MappableUrls {
  readonly competency: (id: string) => string;
  readonly job: (id: string) => string;
  readonly industry: (id: string) => string;
}

/** Make the file of all that a curriculum can be held against. */
export function mappableFile(atlas: Atlas, urls: MappableUrls): MappableFile {
  const all = [...atlas.allCompetencies.values()];
  const places = new Map(all.map(({ id }, i) => [id, i]));
  const identify = (id: string): string => {
    const key = competencyKey(id);
    const uuid = atlas.ledger.live[key];
    if (uuid === undefined) throw new UnknownIdError('line of the ledger', key);
    return uuid;
  };
  return {
    edition: lastChange(atlas),
    tiers: [...atlas.tiers.values()].map(({ order, number, title }) => [order, number, title]),
    competencies: all.map(({ id, title, tierOrder }) => [id, title, urls.competency(id), identify(id), tierOrder]),
    models: [...atlas.industries]
      .sort(([, a], [, b]) => byTitle(a, b))
      .map(([id, { title }]) => [
        entryKey('industries', id),
        title,
        urls.industry(id),
        listTiers(atlas, id)
          .filter(({ blocks }) => blocks.length > 0)
          .map((tier) => [
            tier.title,
            tier.number,
            tier.order,
            tier.blocks.map(({ competency, title: as, canonical }) => [
              places.get(competency)!,
              as === canonical ? 0 : as,
            ]),
          ]),
      ]),
    jobs: [...atlas.jobs]
      .sort(([, a], [, b]) => byTitle(a, b))
      .map(([id, { title, competencies }]) => [
        entryKey('jobs', id),
        title,
        urls.job(id),
        competencies.map(({ competency }) => places.get(competency)!),
      ]),
  };
}

/** Gather the texts that outcomes are held against: a file for the library, and one for each model that has competencies of its own. */
export function mappableTexts(atlas: Atlas): Map<string, readonly Described[]> {
  const ids = Map.groupBy([...atlas.allCompetencies.keys()], textsPartOf);
  return new Map([...ids].map(([part, own]) => [part, own.map((id) => describeCompetency(atlas, id))]));
}
