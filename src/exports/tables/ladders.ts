import type { Atlas } from '../../domain/atlas/atlas.ts';
import { schoolingOfPlace } from '../../domain/atlas/schooling.ts';
import { schemes } from '../code-schemes.ts';
import type { DataSite } from '../data-file.ts';
import { listKind } from '../entries-by-kind.ts';
import { identifierOf } from '../known-identifiers.ts';
import { credentialNeedsOf, leading, leadingToEntry, trailing } from './rows.ts';
import { leadingTo, list, number, optional, table, type Table, text } from './table.ts';
import { entryKey, partKey } from '../../domain/ledger/keys.ts';

/** One career ladder a row. */
export function laddersTable(atlas: Atlas, site: DataSite): Table {
  return table(
    { name: 'ladders', title: 'Career ladders', description: 'One career ladder.' },
    listKind(atlas, 'ladders').map(([id, ladder]) => ({ key: entryKey('ladders', id), ladder })),
    {
      ...leading(atlas),
      title: text('Its name.', ({ ladder }) => ladder.title),
      field: text('Field of work it is listed under.', ({ ladder }) => ladder.field),
      summary: text('Where it leads.', ({ ladder }) => ladder.summary),
      industry: leadingTo(
        'industries',
        'id',
        optional.text('Id of the industry model it belongs to.', ({ ladder }) => ladder.industry),
      ),
      places: number('Number of its places.', ({ ladder }) => ladder.places.length),
      steps: number('Number of its steps.', ({ ladder }) => ladder.steps.length),
      sources: list('Ids of its sources.', ({ ladder }) => ladder.sources),
      ...trailing(atlas, site),
    },
  );
}

/** One place on one ladder a row. */
export function placesTable(atlas: Atlas, site: DataSite): Table {
  const things = () =>
    listKind(atlas, 'ladders').flatMap(([ladder, { places }]) =>
      places.map((place) => ({ key: partKey('place', ladder, place.id), ladder, place })),
    );
  return table({ name: 'places', title: 'Places on ladders', description: 'One place on one career ladder.' }, things, {
    ...leading(atlas),
    ...leadingToEntry(atlas, 'ladder', 'ladders', 'the ladder', ({ ladder }: { readonly ladder: string }) => ladder),
    title: text('Its name.', ({ place }) => place.title),
    level: number('1 entry to 6 executive, within its ladder.', ({ place }) => place.level),
    job: leadingTo(
      'jobs',
      'id',
      optional.text('Id of our job model.', ({ place }) => place.job),
    ),
    code: optional.text('Code of the occupation, as text.', ({ place }) => place.soc),
    scheme: optional.text('What the code is of.', ({ place }) => place.soc && schemes.occupation.scheme),
    version: optional.text('Version of the scheme.', ({ place }) => place.soc && schemes.occupation.version),
    job_zone: optional.number('O*NET job zone, 1 to 5.', ({ place }) => place.jobZone),
    education: optional.text('Typical education.', ({ place }) => place.education?.label),
    education_share: optional.number('Per cent of people asked who say so.', ({ place }) => place.education?.share),
    education_basis: optional.text('What stands behind it.', ({ place }) => place.education?.basis),
    education_asked: optional.number(
      'How many were asked, in the occupation of the code.',
      ({ place }) => schoolingOfPlace(atlas, place).askedIn?.asked,
    ),
    other_than_job: optional.text(
      'Why education or job zone are other than those of the job, where they are.',
      ({ place }) => place.otherThanJob,
    ),
    credentials: list('Ids of credentials that help.', ({ place }) => place.credentials),
    credential_needs: list(
      'How much each is asked for, in the same order: required, expected, helps, or unknown.',
      ({ place }) => credentialNeedsOf(place),
    ),
    summary: text('What one does there.', ({ place }) => place.summary),
    ...trailing(atlas, site),
  });
}

/** One step of one ladder a row. */
export function stepsTable(atlas: Atlas, site: DataSite): Table {
  const things = () =>
    listKind(atlas, 'ladders').flatMap(([ladder, { steps }]) =>
      steps.map((step) => ({ key: partKey('step', ladder, step.from, step.to), ladder, step })),
    );
  return table({ name: 'steps', title: 'Steps of ladders', description: 'One step of one career ladder.' }, things, {
    ...leading(atlas),
    ...leadingToEntry(atlas, 'ladder', 'ladders', 'the ladder', ({ ladder }: { readonly ladder: string }) => ladder),
    from: text('Id of the place it leaves.', ({ step }) => step.from),
    from_identifier: leadingTo(
      'places',
      'identifier',
      text('Identifier of that place.', ({ ladder, step }) => identifierOf(atlas, partKey('place', ladder, step.from))),
    ),
    to: text('Id of the place it leads to.', ({ step }) => step.to),
    to_identifier: leadingTo(
      'places',
      'identifier',
      text('Identifier of that place.', ({ ladder, step }) => identifierOf(atlas, partKey('place', ladder, step.to))),
    ),
    type: text('"advance", "lateral" or "specialize".', ({ step }) => step.kind),
    experiences: list('What one does to be ready, with what to show for it.', ({ step }) => step.experiences),
    basis: text('What stands behind it.', ({ step }) => step.basis),
    lower_zone: optional.text('Why it leads to a lower job zone, where it does.', ({ step }) => step.lowerZone),
    ...trailing(atlas, site),
  });
}
