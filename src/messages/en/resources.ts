import type { ResourceKind } from '../../domain/atlas/resource-kinds.ts';
import type { Forms } from './counts.ts';

/** What a resource is, beside its name. */
export const kindNames: Readonly<Record<ResourceKind, string>> = {
  'license-requirement': 'license rules',
  certification: 'certification',
  assessment: 'assessment',
  'apprenticeship-schedule': 'apprenticeship schedule',
  curriculum: 'curriculum',
  'skill-standard': 'skill standard',
  ladder: 'career ladder or map',
  model: 'competency model',
  'occupation-facts': 'facts about an occupation',
};

/** The heading of a list of one kind, and a value to choose. */
export const kindTitles: Readonly<Record<ResourceKind, string>> = {
  'license-requirement': 'License rules',
  certification: 'Certifications',
  assessment: 'Assessments',
  'apprenticeship-schedule': 'Apprenticeship schedules',
  curriculum: 'Curricula',
  'skill-standard': 'Skill standards',
  ladder: 'Career ladders and maps',
  model: 'Competency models',
  'occupation-facts': 'Facts about occupations',
};

/** What a kind of resource is, below its heading. */
export const kindDefinitions: Readonly<Record<ResourceKind, string>> = {
  'license-requirement': 'What a government asks before a person may do certain work, and where to look a license up.',
  certification: 'What a body of the trade asks of people who want its certification.',
  assessment: 'Tests and checks of what a person can do, likes or knows.',
  'apprenticeship-schedule': 'What an apprentice learns on the job and in class, with the hours for each part.',
  curriculum: 'What a course or a program teaches, lesson by lesson or year by year.',
  'skill-standard': 'What a trade or a state says that people must know and be able to do.',
  ladder: 'Which jobs lead to which, as others have drawn it.',
  model: 'What an industry or an occupation asks of people, as others have put it in order.',
  'occupation-facts': 'Tasks, pay, openings and ways in, as the government publishes them.',
};

/** What the list of resources can be narrowed by. */
export const facetTitles = {
  kind: 'Kind',
  industry: 'Industry model',
  state: 'State',
  family: 'Occupation family',
  publisher: 'Publisher',
  job: 'Job',
  competency: 'Competency',
};

/** How many of them there are. */
export const forms: Forms = { one: 'resource', other: 'resources' };

/** The heading of a page with the resources of one value. */
export const formatValueTitle = (facet: keyof typeof facetTitles, value: string): string =>
  facet === 'publisher' ? `Resources from ${value}` : `Resources for ${value}`;

/** What stands around the resources of one thing. */
export const labels = {
  heading: 'Resources',
  lead: 'Pages of others that serve it. They open at their publishers.',
  serves: 'For',
  readIn: 'Address read in',
  edition: 'edition of',
  more: 'More about',
};

/** Leads to a list that has those that are not shown: `10 more, and others like them`. */
export const formatMore = (count: number): string => `${count} more, and others like them`;
