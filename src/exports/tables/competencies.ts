import type { Atlas, AnyCompetency } from '../../domain/atlas/atlas.ts';
import { find } from '../../domain/look-up.ts';
import { elementCode } from '../code-schemes.ts';
import type { DataSite } from '../data-file.ts';
import { listKind } from '../entries-by-kind.ts';
import { leading, leadingOf, leadingToEntry, orNothing, trailing } from './rows.ts';
import { leadingTo, list, number, optional, table, type Table, text } from './table.ts';
import { behaviorKey, competencyKey, relationKey } from '../../domain/ledger/keys.ts';

/** One competency of either kind a row. Behaviors, related competencies and O*NET elements have tables of their own. */
export function competenciesTable(atlas: Atlas, site: DataSite): Table {
  const things = () =>
    listed(atlas).map((competency) => ({
      key: competencyKey(competency.id),
      competency,
      library: atlas.competencies.get(competency.id),
      technical: atlas.technical.get(competency.id),
      behaviors: atlas.behaviorsOf.get(competency.id)?.length ?? 0,
    }));
  type Thing = ReturnType<typeof things>[number];
  const level = (name: 'basic' | 'skilled' | 'advanced' | 'expert') =>
    optional.text<Thing>(
      `What good looks like, ${name}.`,
      ({ library, technical }) => (library ?? technical)?.levels?.[name],
    );
  return table(
    { name: 'competencies', title: 'Competencies', description: 'One competency, of the library or of an industry.' },
    things,
    {
      ...leading(atlas),
      type: text('"library" or "technical".', ({ library }) => (library ? 'library' : 'technical')),
      title: text('The name people say.', ({ competency }) => competency.title),
      aliases: list('What else people call it.', ({ competency }) => competency.aliases),
      definition: text('What it is.', ({ competency }) => competency.definition),
      cluster: optional.text('Id of its cluster in the library.', ({ competency }) => orNothing(competency.cluster)),
      tier: text('Id of the tier it stands on.', ({ competency }) => competency.tier),
      tier_number: number('Number of that tier, 1 to 6.', ({ competency }) => competency.tierNumber),
      industry: leadingTo(
        'industries',
        'id',
        optional.text('Id of the industry model that owns it.', ({ competency }) => orNothing(competency.industry)),
      ),
      sector: optional.text('Id of the sector it belongs to.', ({ competency }) => orNothing(competency.sector)),
      basic: level('basic'),
      skilled: level('skilled'),
      advanced: level('advanced'),
      expert: level('expert'),
      ask: list('Interview questions.', ({ library }) => library?.practice.ask ?? []),
      develop: list('Things to do on the job.', ({ library }) => library?.practice.develop ?? []),
      train: list('What a course should cover.', ({ library }) => library?.practice.train ?? []),
      topics: list('Technical content areas.', ({ technical }) => technical?.topics ?? []),
      basis: optional.text('What stands behind a technical competency.', ({ technical }) => technical?.basis),
      sources: list('Ids of its sources.', ({ library, technical }) => (library ?? technical!).sources),
      behaviors: number('Number of its behaviors or critical work functions.', ({ behaviors }) => behaviors),
      models: number(
        'Industry models that use it.',
        ({ competency }) => atlas.modelsWith.get(competency.id)?.length ?? 0,
      ),
      jobs: number('Job models that ask for it.', ({ competency }) => atlas.jobsWith.get(competency.id)?.length ?? 0),
      ...trailing(atlas, site),
    },
  );
}

/**
 * One behavior or critical work function a row, by competency in the order of its entry.
 *
 * @param competencies ids of the competencies whose behaviors are listed; all when left out
 */
export function behaviorsTable(atlas: Atlas, site: DataSite, competencies?: readonly string[]): Table {
  const things = () =>
    (competencies ?? listed(atlas).map(({ id }) => id)).flatMap((id) =>
      (atlas.behaviorsOf.get(id) ?? []).map((behavior, i) => ({
        key: behaviorKey(behavior),
        behavior,
        competency: find(atlas.allCompetencies, id, 'competency'),
        place: i + 1,
      })),
    );
  return table(
    {
      name: 'behaviors',
      title: 'Behaviors',
      description: 'One behavior or critical work function: an act one can see or hear.',
    },
    things,
    {
      ...leading(atlas),
      type: text('"behavior" in the library, "function" in an industry.', ({ competency }) =>
        competency.industry === null ? 'behavior' : 'function',
      ),
      text: text('The statement.', ({ behavior }) => behavior.text),
      ...leadingToEntry(
        atlas,
        'competency',
        'competencies',
        'its competency',
        ({ competency }: { readonly competency: { readonly id: string } }) => competency.id,
      ),
      competency_title: text('Name of its competency.', ({ competency }) => competency.title),
      group: optional.text('The sub-area it stands in.', ({ behavior }) => behavior.group || undefined),
      position: number('Place in its competency, from 1.', ({ place }) => place),
      ...trailing(atlas, site),
    },
  );
}

/** One relation between two competencies a row, told from the one whose entry names it. */
export function relationsTable(atlas: Atlas, site: DataSite): Table {
  const things = () =>
    listed(atlas).flatMap(({ id }) =>
      relatedOf(atlas, id).map(({ to, difference }) => ({
        key: relationKey(id, to),
        from: id,
        to,
        difference,
      })),
    );
  return table(
    {
      name: 'relations',
      title: 'Related competencies',
      description: 'One pair of competencies that are mistaken for each other, and how they differ.',
    },
    things,
    {
      identifier: leading(atlas).identifier!,
      ...leadingToEntry(
        atlas,
        'competency',
        'competencies',
        'the competency it is told of',
        ({ from }: { readonly from: string }) => from,
      ),
      ...leadingToEntry(
        atlas,
        'related',
        'competencies',
        'the related competency',
        ({ to }: { readonly to: string }) => to,
      ),
      difference: text('How the related one differs.', ({ difference }) => difference),
      ...trailing(atlas, site),
    },
  );
}

/** One competency with one element of O*NET that covers the same ground a row. */
export function elementsTable(atlas: Atlas, site: DataSite): Table {
  const things = () =>
    listed(atlas).flatMap(({ id, title }) =>
      (atlas.competencies.get(id) ?? find(atlas.technical, id, 'competency')).onet.map(({ element, name }) => ({
        key: competencyKey(id),
        title,
        code: elementCode(site, element, name),
      })),
    );
  return table(
    {
      name: 'onet-elements',
      title: 'Competencies and O*NET elements',
      description: 'One competency with one element of O*NET that covers the same ground.',
      unique: ['identifier', 'code'],
    },
    things,
    {
      ...leadingOf(atlas, 'competencies'),
      title: text('Name of the competency.', ({ title }) => title),
      scheme: text('What the code is of.', ({ code }) => code.scheme),
      version: text('Version of the scheme.', ({ code }) => code.version),
      code: text('Id of the element, as text.', ({ code }) => code.code),
      code_title: optional.text('Name that O*NET gives the element.', ({ code }) => code.title),
      code_url: optional.address('Where O*NET shows it.', ({ code }) => code.url),
      ...trailing(atlas, site),
    },
  );
}

/** Every competency, library first, each kind by id. */
const listed = (atlas: Atlas): readonly AnyCompetency[] =>
  [...listKind(atlas, 'competencies'), ...listKind(atlas, 'technical')].map(([id]) =>
    find(atlas.allCompetencies, id, 'competency'),
  );

const relatedOf = (atlas: Atlas, id: string): readonly { readonly to: string; readonly difference: string }[] =>
  (atlas.competencies.get(id) ?? find(atlas.technical, id, 'competency')).related;
