import type { EntryOf } from '../../domain/atlas/entries.ts';

/** A worksheet that a use is done with. */
type Worksheet = NonNullable<EntryOf<'uses'>['worksheet']>;

/** What each worksheet is called and holds. */
export const worksheets: Readonly<Record<Worksheet, { readonly title: string; readonly holds: string }>> = {
  gap: {
    title: 'Gap worksheet',
    holds: 'Each competency with room for what is needed, what is there, and what closes the gap.',
  },
  curriculum: {
    title: 'Curriculum worksheet',
    holds: 'Each competency with room for the courses that teach it, and how deeply.',
  },
  employer: {
    title: 'Employer worksheet',
    holds: 'Each competency with room for how much an employer needs it, and at which level.',
  },
  credential: {
    title: 'Credential worksheet',
    holds: 'Each competency with room for the credentials that ask for it.',
  },
  apprenticeship: {
    title: 'Work process schedule',
    holds:
      'Each competency with room for the hours on the job and the classes that go with it. It is one of the papers for hiring of each job.',
  },
};

/** What stands around the facts of a use and of a story. */
export const labels = {
  who: 'For',
  when: 'When',
  worksheet: 'Worksheet',
  mapIt: 'Fill it in on the screen: map a curriculum',
  fillIt: 'Fill it in on the screen',
  askThem: 'Ask many employers',
  reviewed: 'Reviewed',
  sources: 'Sources',
  stories: 'Stories',
  resources: 'Resources for it',
  told: 'Who did it',
  where: 'Where',
  date: 'When',
  uses: 'Shows the use',
  industries: 'Industries',
  toldBy: 'Told by',
};

/** What the list of stories is narrowed by. */
export const facetTitles = { use: 'Use', industry: 'Industry model' };
