import { type Entries, type Kind, whereIs } from '../entries.ts';
import type { Problem } from '../errors.ts';

/** A list inside an entry whose members must differ. */
type Listing = readonly [kind: Kind, id: string, path: string, thing: string, members: readonly string[]];

/** Nothing stands twice in one list: a competency in a model, a behavior id in a competency, a source in an entry. */
export function nothingTwice(entries: Entries): Problem[] {
  return [...listings(entries)].flatMap(([kind, id, path, thing, members]) => {
    const first = new Map<string, number>();
    return members.flatMap((member, i) => {
      const earlier = first.get(member);
      if (earlier === undefined) {
        first.set(member, i);
        return [];
      }
      return {
        where: whereIs(kind, id, path),
        what: `${thing} "${member}" stands twice (numbers ${earlier + 1} and ${i + 1})`,
        fix: 'keep one of the two',
      };
    });
  });
}

function* listings(entries: Entries): Generator<Listing> {
  for (const [id, { aliases, groups, practice, related, sources }] of entries.competencies) {
    for (const part of ['ask', 'develop', 'train'] as const)
      yield ['competencies', id, `practice.${part}`, 'line', practice[part]];
    yield ['competencies', id, 'aliases', 'alias', aliases.map((alias) => alias.toLowerCase())];
    yield ['competencies', id, 'groups', 'behavior', groups.flatMap(({ behaviors }) => behaviors.map((one) => one.id))];
    yield ['competencies', id, 'related', 'competency', related.map(({ to }) => to)];
    yield ['competencies', id, 'sources', 'source', sources];
  }
  for (const [id, { aliases, functions, topics, related, sources }] of entries.technical) {
    yield ['technical', id, 'aliases', 'alias', aliases.map((alias) => alias.toLowerCase())];
    yield ['technical', id, 'functions', 'function', functions.map((one) => one.id)];
    yield ['technical', id, 'topics', 'topic', topics.map((topic) => topic.toLowerCase())];
    yield ['technical', id, 'related', 'competency', related.map(({ to }) => to)];
    yield ['technical', id, 'sources', 'source', sources];
  }
  for (const [id, { tiers, sectors, occupations, credentials, sources }] of entries.industries) {
    yield [
      'industries',
      id,
      'tiers',
      'competency',
      tiers.flatMap(({ blocks }) => blocks.map((block) => block.competency)),
    ];
    yield ['industries', id, 'sectors', 'sector', sectors.map((sector) => sector.id)];
    yield ['industries', id, 'occupations', 'occupation', occupations.map(({ soc }) => soc)];
    yield ['industries', id, 'credentials', 'credential', credentials];
    yield ['industries', id, 'sources', 'source', sources];
  }
  for (const [
    id,
    { aliases, competencies, responsibilities, growth, clusters, occupations, sources },
  ] of entries.jobs) {
    yield ['jobs', id, 'aliases', 'alias', aliases.map((alias) => alias.toLowerCase())];
    yield ['jobs', id, 'competencies', 'competency', competencies.map(({ competency }) => competency)];
    yield ['jobs', id, 'responsibilities', 'responsibility', responsibilities.map((one) => one.id)];
    yield ['jobs', id, 'growth', 'competency', growth.map(({ competency }) => competency)];
    yield ['jobs', id, 'clusters', 'competency', clusters.flatMap((cluster) => cluster.competencies)];
    yield ['jobs', id, 'occupations', 'occupation', occupations.map(({ soc }) => soc)];
    yield ['jobs', id, 'sources', 'source', sources];
  }
  for (const kind of ['ladders', 'guides', 'uses', 'stories', 'resources', 'credentials', 'glossary'] as const) {
    for (const [id, { sources }] of entries[kind]) yield [kind, id, 'sources', 'source', sources];
  }
  for (const [id, { places, steps }] of entries.ladders) {
    yield ['ladders', id, 'places', 'place', places.map((place) => place.id)];
    yield ['ladders', id, 'steps', 'step', steps.map(({ from, to }) => `${from} → ${to}`)];
    for (const [i, { experiences }] of steps.entries())
      yield ['ladders', id, `steps.${i}.experiences`, 'line', experiences];
  }
}
