import type { Atlas } from '../../domain/atlas/atlas.ts';
import { find } from '../../domain/look-up.ts';
import { jobProfiles } from '../../domain/occupations/job-profiles.ts';
import { restOf } from '../../domain/occupations/needs.ts';
import type { DataSite } from '../data-file.ts';
import { listKind } from '../entries-by-kind.ts';
import { leadingOf, leadingToEntry, trailing } from './rows.ts';
import { number, table, type Table, text } from './table.ts';
import { entryKey } from '../../domain/ledger/keys.ts';

/** One competency that one job does not list, with how much its occupations need it, a row: the highest first within a job. */
export function jobNeedsTable(atlas: Atlas, site: DataSite): Table {
  const things = () =>
    listKind(atlas, 'jobs').flatMap(([id, { title }]) =>
      restOf(find(jobProfiles(atlas), id, 'job')).map((need) => ({ key: entryKey('jobs', id), title, need })),
    );
  return table(
    {
      name: 'job-needs',
      title: 'Jobs and what their occupations need besides',
      description:
        'One competency that one job does not list, and how much its occupations need it by O*NET’s ratings.',
      unique: ['identifier', 'competency'],
    },
    things,
    {
      ...leadingOf(atlas, 'jobs'),
      title: text('Title of the job.', ({ title }) => title),
      ...leadingToEntry(
        atlas,
        'competency',
        'competencies',
        'the competency',
        ({ need }: { readonly need: { readonly competency: string } }) => need.competency,
      ),
      competency_title: text(
        'Its name.',
        ({ need }) => find(atlas.allCompetencies, need.competency, 'competency').title,
      ),
      need: text('"much-more", "more", "as" or "less" than by most rated occupations.', ({ need }) => need.grade),
      score: number(
        'Standard score in hundredths: 0 is the mean of all rated occupations, 100 one standard deviation above it.',
        ({ need }) => Math.round(need.score * 100),
      ),
      match: text('The best match among the occupations that say it: exact, close or broad.', ({ need }) => need.match),
      rated: number('How many O*NET elements of the competency are rated there.', ({ need }) => need.rated),
      named: number('How many elements the competency names in all.', ({ need }) => need.named),
      ...trailing(atlas, site),
    },
  );
}
