import { builtContent, type BuiltContent } from './content-entries.ts';
import { checkRules } from './check-rules.ts';
import { checkShapes } from './check-shapes.ts';
import { placeIn } from './check-place.ts';
import { type Found, tellOf, type Trouble } from './check-trouble.ts';
import type { SiteWords } from './content-words.ts';
import type { BuiltModel } from './model.ts';

export type { Trouble, Wrong } from './check-trouble.ts';
export type { Place } from './check-place.ts';

/**
 * Find what `npm run content` would find wrong with the folder that is written of a model, each with its place in the builder. A model
 * without troubles is complete: its folder passes as it is.
 *
 * @param today `2026-11-29`
 * @returns in the order of the model: its own fields, tiers and blocks, then the words of its own competencies
 */
export function checkBuiltModel(model: BuiltModel, site: SiteWords, today: string): Trouble[] {
  // The sentence on an origin is ours, and right.
  const content = builtContent(model, site, today, (origin) => `Made from ${origin}.`);
  const shapes = checkShapes(content);
  const wrong = new Set(shapes.map(({ about }) => `${about.id} ${about.path}`));
  const found = [
    ...shapes,
    ...[
      ...checkReferences(content, site),
      ...checkDoubles(content),
      ...checkNames(content, site),
      ...checkRules(content, site),
    ]
      // Of a text whose form is wrong, nothing more is said.
      .filter(({ about }) => !wrong.has(`${about.id} ${about.path}`)),
  ];
  const order = [content.ids.model, ...content.technical.keys()];
  return found
    .map((one) => ({ ...one, place: placeIn(model, content, site, one.about) }))
    .sort((a, b) => order.indexOf(a.about.id) - order.indexOf(b.about.id));
}

/** What names something that nobody has. */
function checkReferences({ ids, industry, technical }: BuiltContent, site: SiteWords): Found[] {
  const tell = tellOf('industries', ids.model);
  const missing = (path: string, id: string, isKnown: boolean): Found[] =>
    isKnown ? [] : [tell('referencesExist', path, { what: 'unknown', id })];
  const tiers = new Set(site.tiers.map(({ id }) => id));
  const sectors = new Set(industry.sectors.map(({ id }) => id));
  return [
    ...industry.tiers.flatMap(({ tier, blocks }, t) => [
      ...missing(`tiers.${t}.tier`, tier, tiers.has(tier)),
      ...blocks.flatMap(({ competency, sector }, b) => [
        ...missing(
          `tiers.${t}.blocks.${b}.competency`,
          competency,
          technical.has(competency) || site.competencies.has(competency),
        ),
        ...(sector === undefined ? [] : missing(`tiers.${t}.blocks.${b}.sector`, sector, sectors.has(sector))),
      ]),
    ]),
    ...industry.credentials.flatMap((id, i) => missing(`credentials.${i}`, id, site.credentials.has(id))),
    ...industry.occupations.flatMap(({ soc }, i) =>
      site.occupations.size === 0 || site.occupations.has(soc.slice(0, 7))
        ? []
        : [tell('occupationsKnown', `occupations.${i}.soc`, { what: 'unknown-code', code: soc })],
    ),
  ];
}

/** What stands twice in a list. */
function checkDoubles({ ids, industry, technical }: BuiltContent): Found[] {
  const { tiers, occupations, credentials, phrases = [] } = industry;
  const inModel = doubles('industries', ids.model);
  const byName = (text: string): string => text.toLowerCase();
  return [
    ...inModel(
      'tiers',
      tiers.flatMap(({ blocks }) => blocks.map(({ competency }) => competency)),
    ),
    ...inModel(
      'occupations',
      occupations.map(({ soc }) => soc),
    ),
    ...inModel('credentials', credentials),
    ...inModel('phrases', phrases, byName),
    ...[...technical].flatMap(([id, { topics }]) => doubles('technical', id)('topics', topics, byName)),
  ];
}

const doubles =
  (kind: 'industries' | 'technical', id: string) =>
  (path: string, members: readonly string[], by = (member: string): string => member): Found[] =>
    members.flatMap((member, i) =>
      members.findIndex((one) => by(one) === by(member)) < i
        ? [tellOf(kind, id)('nothingTwice', path, { what: 'twice', name: member })]
        : [],
    );

/** Whether the title is the name of another model. */
function checkNames({ ids, industry }: BuiltContent, { models }: SiteWords): Found[] {
  const name = industry.title.toLowerCase();
  const other = [...models].find(
    ([id, { names }]) => id !== ids.model && names.some((one) => one.toLowerCase() === name),
  );
  return other
    ? [
        tellOf('industries', ids.model)('namesUnique', 'title', {
          what: 'taken',
          name: industry.title,
          other: other[1].title,
        }),
      ]
    : [];
}
