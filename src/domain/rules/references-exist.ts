import { type Entries, type Kind, whereIs } from '../entries.ts';
import type { Problem } from '../errors.ts';
import { suggest } from '../suggest.ts';

/** One place in an entry that names another entry. */
interface Reference {
  readonly path: string;
  readonly id: string;
  /** What kind of thing is named, in words. */
  readonly thing: string;
  readonly known: { has(id: string): boolean; keys(): Iterable<string> };
}

/** Every reference names something that exists. */
export function referencesExist(entries: Entries): Problem[] {
  return [...listReferences(entries)].flatMap(([kind, id, { path, id: target, thing, known }]) => {
    if (known.has(target)) return [];
    const near = suggest(target, known.keys());
    return {
      where: whereIs(kind, id, path),
      what: `no ${thing} has the id "${target}"`,
      fix: near ? `write "${near}", if that is meant` : `write the id of a ${thing} that exists, or add it`,
    };
  });
}

function* listReferences(entries: Entries): Generator<[Kind, string, Reference]> {
  const { competencies, technical, industries, jobs, ladders, stories, resources, credentials, sources, glossary } =
    entries;
  const anyCompetency = new Set([...competencies.keys(), ...technical.keys()]);
  const competency = (path: string, id: string): Reference => ({ path, id, thing: 'competency', known: anyCompetency });
  const each = (path: string, ids: readonly string[], thing: string, known: Reference['known']): Reference[] =>
    ids.map((id, i) => ({ path: `${path}.${i}`, id, thing, known }));
  const cited = (ids: readonly string[]) => each('sources', ids, 'source', sources);

  for (const kind of ['competencies', 'technical'] as const) {
    for (const [id, entry] of entries[kind]) {
      yield* entry.related.map(({ to }, i): [Kind, string, Reference] => [kind, id, competency(`related.${i}.to`, to)]);
      for (const reference of cited(entry.sources)) yield [kind, id, reference];
    }
  }
  const clusters = new Set([...entries.tiers.values()].flatMap((tier) => tier.clusters.map(({ id }) => id as string)));
  for (const [id, { cluster }] of competencies) {
    yield ['competencies', id, { path: 'cluster', id: cluster, thing: 'cluster of a tier', known: clusters }];
  }
  for (const id of technical.keys()) {
    const [industry] = id.split('/') as [string];
    yield ['technical', id, { path: '', id: industry, thing: 'industry model', known: industries }];
  }
  for (const [id, model] of industries) {
    const refs = [
      ...(model.buildsOn ? [{ path: 'buildsOn', id: model.buildsOn, thing: 'industry model', known: industries }] : []),
      ...model.tiers.flatMap(({ tier, blocks }, t) => [
        { path: `tiers.${t}.tier`, id: tier, thing: 'tier', known: entries.tiers },
        ...blocks.map((block, b) => competency(`tiers.${t}.blocks.${b}.competency`, block.competency)),
        ...blocks.flatMap(({ sector }, b) =>
          sector
            ? [
                {
                  path: `tiers.${t}.blocks.${b}.sector`,
                  id: sector,
                  thing: 'sector of this model',
                  known: new Set(model.sectors.map((own) => own.id)),
                },
              ]
            : [],
        ),
      ]),
      ...model.occupations.flatMap(({ job }, i) =>
        job ? [{ path: `occupations.${i}.job`, id: job, thing: 'job model', known: jobs }] : [],
      ),
      ...each('credentials', model.credentials, 'credential', credentials),
      ...cited(model.sources),
    ];
    for (const reference of refs) yield ['industries', id, reference];
  }
  for (const [id, job] of jobs) {
    const refs = [
      { path: 'category', id: job.category, thing: 'category', known: entries.categories },
      ...job.competencies.map((held, i) => competency(`competencies.${i}.competency`, held.competency)),
      ...cited(job.sources),
    ];
    for (const reference of refs) yield ['jobs', id, reference];
  }
  for (const [id, ladder] of ladders) {
    const places = new Set(ladder.places.map((place) => place.id));
    const refs = [
      ...(ladder.industry
        ? [{ path: 'industry', id: ladder.industry, thing: 'industry model', known: industries }]
        : []),
      ...ladder.places.flatMap(({ job, credentials: held }, i) => [
        ...(job ? [{ path: `places.${i}.job`, id: job, thing: 'job model', known: jobs }] : []),
        ...each(`places.${i}.credentials`, held, 'credential', credentials),
      ]),
      ...ladder.steps.flatMap(({ from, to }, i) => [
        { path: `steps.${i}.from`, id: from, thing: 'place of this ladder', known: places },
        { path: `steps.${i}.to`, id: to, thing: 'place of this ladder', known: places },
      ]),
      ...cited(ladder.sources),
    ];
    for (const reference of refs) yield ['ladders', id, reference];
  }
  for (const [id, story] of stories) {
    const refs = [
      ...each('uses', story.uses, 'use', entries.uses),
      ...each('industries', story.industries, 'industry model', industries),
      ...cited(story.sources),
    ];
    for (const reference of refs) yield ['stories', id, reference];
  }
  for (const [id, resource] of resources) {
    const refs = [
      ...each('industries', resource.industries, 'industry model', industries),
      ...each('jobs', resource.jobs, 'job model', jobs),
      ...each('competencies', resource.competencies, 'competency', anyCompetency),
      ...cited(resource.sources),
    ];
    for (const reference of refs) yield ['resources', id, reference];
  }
  for (const [id, term] of glossary) {
    for (const reference of each('see', term.see, 'glossary term', glossary)) yield ['glossary', id, reference];
  }
  for (const kind of ['guides', 'uses', 'credentials', 'glossary'] as const) {
    for (const [id, entry] of entries[kind]) {
      for (const reference of cited(entry.sources)) yield [kind, id, reference];
    }
  }
}
