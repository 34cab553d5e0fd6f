import type { Atlas } from '../../domain/atlas/atlas.ts';
import type { DataSite } from '../data-file.ts';
import type { Scheme } from './schemes.ts';
import type { Property } from './vocabulary.ts';
import { competencyKey, entryKey } from '../../domain/ledger/keys.ts';

/** One thing joined to another, by key or by address. */
export interface Match {
  readonly from: string;
  readonly property: Property;
  readonly to: string;
}

const there = (from: string, property: Property, to: string): Match => ({ from, property, to });
const bothWays = (from: string, property: Property, to: string): Match[] => [
  there(from, property, to),
  there(to, property, from),
];

/**
 * Join the concepts of all schemes beside their trees; keys on both sides. By SKOS’s custom, what joins two schemes is a
 * match, and what stands in one is related or under the other: so a block matches the competency of the library, or of the
 * other model, that it stands for, while a competency of its own industry is narrower to it and nothing else.
 */
export function matchesWithin({ jobs }: Pick<Atlas, 'jobs'>, schemes: readonly Scheme[]): Match[] {
  const schemeOf = new Map(schemes.flatMap(({ key, concepts }) => concepts.map((one) => [one.key, key] as const)));
  const joined = schemes.flatMap(({ associations }) =>
    associations.flatMap(({ type, from, to }) => {
      const isWithin = schemeOf.get(from) === schemeOf.get(to);
      if (type === 'exactMatchOf') return isWithin ? [] : bothWays(from, 'skos:exactMatch', to);
      return bothWays(from, isWithin ? 'skos:related' : 'skos:relatedMatch', to);
    }),
  );
  const asked = [...jobs].flatMap(([job, { competencies }]) =>
    competencies.flatMap(({ competency }) =>
      bothWays(entryKey('jobs', job), 'skos:relatedMatch', competencyKey(competency)),
    ),
  );
  // Two entries may each tell of the other.
  const each = new Map([...joined, ...asked].map((one) => [`${one.from} ${one.property} ${one.to}`, one]));
  return [...each.values()];
}

/**
 * What an occupation behind a job is to it. A broad match is a loose fit: the occupation only shares some of the work, or is one
 * of several that the job gathers, as with General Workforce. So it is related, and not the wider concept that SKOS means by
 * `skos:broadMatch`.
 */
const matchProperties = {
  exact: 'skos:exactMatch',
  close: 'skos:closeMatch',
  broad: 'skos:relatedMatch',
} as const satisfies Record<string, Property>;

/**
 * Join jobs to the O*NET-SOC occupations behind them, as exactly as their entries say, and competencies to elements of
 * O*NET. An element is related and never exact: several cover the ground of one competency, each is drawn to be rated for
 * an occupation, and as exact matches pass on, they would all be one.
 */
export function matchesWithOnet(atlas: Atlas, site: DataSite): Match[] {
  return [
    ...[...atlas.jobs].flatMap(([id, { occupations }]) =>
      occupations.map(({ soc, match }) =>
        there(entryKey('jobs', id), matchProperties[match], site.onetOccupation(soc)),
      ),
    ),
    ...[...atlas.competencies, ...atlas.technical].flatMap(([id, { onet }]) =>
      onet.map(({ element }) => there(competencyKey(id), 'skos:relatedMatch', site.onetElement(element))),
    ),
  ];
}
