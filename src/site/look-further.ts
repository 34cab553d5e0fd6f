import type { AnyCompetency, Atlas } from '../domain/atlas/atlas.ts';
import type { Occupation } from '../domain/atlas/entries.ts';
import { stepOf } from '../domain/comparison/compare-jobs.ts';
import { entryKey } from '../domain/ledger/keys.ts';
import { findOccupationUses } from '../domain/occupations/occupation-uses.ts';
import * as further from '#messages/further.ts';
import { papersUrl } from './paper-urls.ts';
import { buildLadderUrl, buildModelUrl, mapUrl, selfCheckUrl, surveyUrl } from './tool-urls.ts';
import * as urls from './urls.ts';

/** A way on from a page. The order on all pages: for oneself, at work, to teach, to make one's own. */
export interface FurtherLink extends further.Way {
  readonly url: string;
}

/** The section that they stand in. */
export const furtherSection = { id: 'further', title: further.heading };

const to = (way: further.Way, url: string): FurtherLink => ({ ...way, url });
const checkFor = (job: string): string => selfCheckUrl(undefined, [entryKey('jobs', job)]);

/** A way to a page of prose, where this edition of the site has it. */
function known(
  pages: ReadonlyMap<string, { readonly title: string }>,
  id: string,
  wayTo: (title: string) => further.Way,
  urlOf: (id: string) => string,
): FurtherLink[] {
  const page = pages.get(id);
  return page ? [to(wayTo(page.title), urlOf(id))] : [];
}

/** The job that asks most for a competency, by importance, then by level; the first by title of several. */
function jobAsking(atlas: Atlas, competency: string): { readonly id: string; readonly title: string } | null {
  const [first, ...rest] = atlas.jobsWith.get(competency) ?? [];
  if (!first) return null;
  const { job } = rest
    .filter(({ importance }) => importance === first.importance)
    .reduce((most, one) => (stepOf(one.level) > stepOf(most.level) ? one : most), first);
  return { id: job, title: atlas.jobs.get(job)!.title };
}

/** Ways from a competency, or from what one does in it, to the job that asks most for it; none where no job does. */
function waysToJob(atlas: Atlas, competency: string): FurtherLink[] {
  const job = jobAsking(atlas, competency);
  const words = further.ofCompetency;
  return job
    ? [
        to(words.check(job.title), checkFor(job.id)),
        to(words.interview(job.title), `${papersUrl(job.id)}#interview-guide`),
      ]
    : [];
}

/** Ways on from a competency. */
export function furtherFromCompetency(
  atlas: Atlas,
  { id, industry }: Pick<AnyCompetency, 'id' | 'industry'>,
): FurtherLink[] {
  const words = further.ofCompetency;
  return [
    ...waysToJob(atlas, id),
    industry === null
      ? to(words.matrix, urls.matrixUrl())
      : to(words.model(atlas.industries.get(industry)!.name), urls.industryUrl(industry)),
    to(words.map, mapUrl()),
    to(words.build, buildModelUrl()),
  ];
}

/** Ways on from a behavior or a critical work function. */
export const furtherFromBehavior = (
  atlas: Atlas,
  { id, title }: Pick<AnyCompetency, 'id' | 'title'>,
): FurtherLink[] => [
  ...waysToJob(atlas, id),
  to(further.ofCompetency.whole(title), urls.competencyUrl(id)),
  to(further.ofCompetency.map, mapUrl()),
];

/** Ways on from a job model. */
export const furtherFromJob = (id: string, title: string): FurtherLink[] => [
  to(further.ofJob.check(title), checkFor(id)),
  to(further.ofJob.routes(title), urls.routesFromUrl(id)),
  to(further.ofJob.explore, urls.exploreUrl()),
  to(further.ofJob.papers, papersUrl(id)),
];

/** Ways on from an industry model. */
export const furtherFromModel = (id: string): FurtherLink[] => [
  to(further.ofModel.survey, surveyUrl(entryKey('industries', id))),
  to(further.ofModel.map, mapUrl()),
  to(further.ofModel.build, buildModelUrl()),
];

/** Ways on from a ladder. @param foot its lowest place, by title and by id in the lattice of all ladders */
export const furtherFromLadder = (foot: { readonly title: string; readonly end: string }): FurtherLink[] => [
  to(further.ofLadder.routes(foot.title), urls.routesFromUrl(foot.end)),
  to(further.ofLadder.explore, urls.exploreUrl()),
  to(further.ofLadder.build, buildLadderUrl()),
];

/** Ways on from an occupation. */
export function furtherFromOccupation(atlas: Atlas, { soc }: Pick<Occupation, 'soc'>): FurtherLink[] {
  const [job] = findOccupationUses(atlas, soc).jobs.filter(({ match }) => match === 'exact');
  const words = further.ofOccupation;
  return [
    ...(job ? [to(words.job(atlas.jobs.get(job.id)!.title), checkFor(job.id))] : []),
    to(words.explore, urls.exploreUrl()),
    to(words.licenses, urls.resourcesByUrl('kind', 'license-requirement')),
    to(words.apprenticeships, urls.resourcesByUrl('kind', 'apprenticeship-schedule')),
  ];
}

/** Ways on from a credential. */
export const furtherFromCredential = ({ guides, uses }: Pick<Atlas, 'guides' | 'uses'>): FurtherLink[] => [
  to(further.ofCredential.look, urls.resourcesByUrl('kind', 'license-requirement')),
  ...known(guides, 'onet-licenses-certifications', further.ofCredential.guide, urls.guideUrl),
  ...known(uses, 'certify-and-assess', further.ofCredential.use, urls.useUrl),
];

/** Ways on from a group of programs of study. */
export const furtherFromProgram = ({ uses }: Pick<Atlas, 'uses'>): FurtherLink[] => [
  to(further.ofProgram.explore, urls.exploreUrl()),
  to(further.ofProgram.map, mapUrl()),
  ...['build-curriculum', 'plan-programs'].flatMap((id) => known(uses, id, further.ofProgram.use, urls.useUrl)),
];

/** Ways on from a guide. */
export const furtherFromGuide = (): FurtherLink[] => [
  to(further.ofGuide.uses, urls.usesUrl()),
  to(further.ofGuide.stories, urls.storiesUrl()),
  to(further.ofGuide.glossary, urls.glossaryUrl()),
];

/** Ways on from a kind of resources. */
export const furtherFromResources = (): FurtherLink[] => [
  to(further.ofResources.credentials, urls.credentialsUrl()),
  to(further.ofResources.uses, urls.usesUrl()),
  to(further.ofResources.stories, urls.storiesUrl()),
];
