import type { Atlas } from '../../domain/atlas/atlas.ts';
import { schoolingOfJob } from '../../domain/atlas/schooling.ts';
import { find } from '../../domain/look-up.ts';
import { schemes } from '../code-schemes.ts';
import type { DataSite } from '../data-file.ts';
import { listKind } from '../entries-by-kind.ts';
import { credentialNeedsOf, leading, leadingToEntry, trailing } from './rows.ts';
import { list, number, optional, table, type Table, text } from './table.ts';
import { entryKey, partKey } from '../../domain/ledger/keys.ts';

/** One job model a row. What it asks for, its responsibilities and its occupations have tables of their own. */
export function jobsTable(atlas: Atlas, site: DataSite): Table {
  return table(
    { name: 'jobs', title: 'Job models', description: 'One job model.' },
    listKind(atlas, 'jobs').map(([id, job]) => ({ key: entryKey('jobs', id), job })),
    {
      ...leading(atlas),
      title: text('The title of the job.', ({ job }) => job.title),
      aliases: list('Titles people really type.', ({ job }) => job.aliases),
      category: text('Id of its category.', ({ job }) => job.category),
      category_title: text(
        'Name of its category.',
        ({ job }) => find(atlas.categories, job.category, 'category').title,
      ),
      summary: text('What the person does all day.', ({ job }) => job.summary),
      job_zone: number('O*NET job zone, 1 (little preparation) to 5.', ({ job }) => job.jobZone),
      education: text('Typical education in the best-matched occupation.', ({ job }) => job.education.label),
      education_share: optional.number('Per cent of people asked who say so.', ({ job }) => job.education.share),
      education_basis: text('What stands behind it.', ({ job }) => job.education.basis),
      education_code: optional.text(
        'Code of the occupation in which people were asked.',
        ({ job }) => schoolingOfJob(atlas, job).askedIn?.soc,
      ),
      education_asked: optional.number('How many were asked.', ({ job }) => schoolingOfJob(atlas, job).askedIn?.asked),
      stand_in: optional.text('Why job zone and education are our judgment, where they are.', ({ job }) => job.standIn),
      competencies: number('Number of competencies it asks for.', ({ job }) => job.competencies.length),
      credentials: list('Ids of credentials it names.', ({ job }) => job.credentials ?? []),
      credential_needs: list(
        'How much each is asked for, in the same order: required, expected, helps, or unknown.',
        ({ job }) => credentialNeedsOf(job),
      ),
      notes: list('What a careful reader should know.', ({ job }) => job.notes),
      sources: list('Ids of its sources.', ({ job }) => job.sources),
      ...trailing(atlas, site),
    },
  );
}

/** One competency that one job asks for a row, in the order of the job. */
export function jobCompetenciesTable(atlas: Atlas, site: DataSite): Table {
  const things = () =>
    listKind(atlas, 'jobs').flatMap(([id, job]) =>
      job.competencies.map((asked, i) => ({
        key: partKey('asked', id, asked.competency),
        id,
        job,
        asked,
        place: i + 1,
        known: find(atlas.allCompetencies, asked.competency, 'competency'),
        growth: job.growth.find(({ competency }) => competency === asked.competency),
      })),
    );
  return table(
    { name: 'job-competencies', title: 'Jobs and competencies', description: 'One competency that one job asks for.' },
    things,
    {
      ...leading(atlas),
      ...leadingToEntry(atlas, 'job', 'jobs', 'the job', ({ id }: { readonly id: string }) => id),
      job_title: text('Title of the job.', ({ job }) => job.title),
      ...leadingToEntry(
        atlas,
        'competency',
        'competencies',
        'the competency',
        ({ known }: { readonly known: { readonly id: string } }) => known.id,
      ),
      competency_title: text('The competency’s own name.', ({ known }) => known.title),
      as: optional.text('The name the job’s source gives it, when it differs.', ({ asked }) => asked.as),
      position: number('Place in the job, from 1.', ({ place }) => place),
      importance: text('"high" or "moderate".', ({ asked }) => asked.importance),
      level: text('Level a good performer shows; ours.', ({ asked }) => asked.level),
      basis: list('What stands behind it.', ({ asked }) => asked.basis),
      select: optional.text('Level to look for when choosing a person.', ({ growth }) => growth?.select),
      develop: optional.text('Level to reach on the job, or "recommended".', ({ growth }) => growth?.develop),
      train: optional.text('Level to reach by courses, or "recommended".', ({ growth }) => growth?.train),
      evidence: list('O*NET elements that speak for it, as text.', ({ asked }) => asked.evidence),
      evidence_scheme: optional.text('What those codes are of.', ({ asked }) =>
        asked.evidence.length > 0 ? schemes.element.scheme : undefined,
      ),
      evidence_version: optional.text('Version of the scheme.', ({ asked }) =>
        asked.evidence.length > 0 ? schemes.element.version : undefined,
      ),
      ...trailing(atlas, site),
    },
  );
}

/** One responsibility of one job a row. */
export function responsibilitiesTable(atlas: Atlas, site: DataSite): Table {
  const things = () =>
    listKind(atlas, 'jobs').flatMap(([id, { title, responsibilities }]) =>
      responsibilities.map((own) => ({ key: partKey('responsibility', id, own.id), id, title, own })),
    );
  type Own = ReturnType<typeof things>[number]['own'];
  const needed = ({ needs }: Own, importance: 'high' | 'moderate'): string[] =>
    Object.entries(needs).flatMap(([competency, how]) => (how === importance ? [competency] : []));
  return table(
    { name: 'responsibilities', title: 'Responsibilities', description: 'One responsibility of one job.' },
    things,
    {
      ...leading(atlas),
      ...leadingToEntry(atlas, 'job', 'jobs', 'the job', ({ id }: { readonly id: string }) => id),
      job_title: text('Title of the job.', ({ title }) => title),
      title: text('The responsibility.', ({ own }) => own.title),
      tasks: list('Its tasks, each followed by its parts.', ({ own }) =>
        own.tasks.flatMap((task) => (typeof task === 'string' ? [task] : [task.text, ...task.tasks])),
      ),
      measures: list('How one can tell that it is done well.', ({ own }) => own.measures),
      needs_high: list('Ids of competencies it needs most.', ({ own }) => needed(own, 'high')),
      needs_moderate: list('Ids of competencies it needs as well.', ({ own }) => needed(own, 'moderate')),
      ...trailing(atlas, site),
    },
  );
}
