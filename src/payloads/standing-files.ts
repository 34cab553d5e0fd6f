import type { Atlas } from '../domain/atlas/atlas.ts';
import { find } from '../domain/look-up.ts';
import type { Start } from '../domain/standing/ten-minute-start.ts';
import {
  behaviorsByIdentifier,
  jobYardsticks,
  modelYardstick,
  occupationYardsticks,
} from '../domain/standing/yardsticks.ts';
import { packIdentifiers } from './identifiers.ts';
import type { OccupationWeightsFile } from './occupation-weights.ts';
import { type CompetencyLine, importances, levels, type StandingFile } from './standing.ts';
import type { CompetencyTexts, ModelStandingFile, StartFile } from './standing-texts.ts';

/** How the addresses of what is named are written; `sitePaths(base)` gives them. */
export interface StandingUrls {
  readonly competency: (id: string) => string;
  readonly job: (id: string) => string;
  readonly industry: (id: string) => string;
  readonly credential: (id: string) => string;
  readonly occupation: (one: { readonly soc: string; readonly title: string }) => string;
}

/** Make the file that the self-check reads first. */
export function standingFile(atlas: Atlas, urls: StandingUrls): StandingFile {
  const jobs = jobYardsticks(atlas);
  const behaviorsOf = behaviorsByIdentifier(atlas);
  const asked = new Set(jobs.flatMap(({ competencies }) => competencies.map(({ competency }) => competency)));
  const listed = [...atlas.allCompetencies.values()].filter(({ id, industry }) => industry === null || asked.has(id));
  const places = new Map(listed.map(({ id }, i) => [id, i]));
  const credentials = [...new Set(jobs.flatMap((job) => job.credentials.map(({ credential }) => credential)))];
  return {
    competencies: listed.map(({ id }) => competencyLine(atlas, urls, id)),
    credentials: credentials.map((id) => [id, find(atlas.credentials, id, 'credential').title, urls.credential(id)]),
    jobs: jobs.map((job) => [
      job.id,
      job.title,
      urls.job(job.id),
      job.competencies.map(({ competency, importance, level, shown }) => [
        places.get(competency)!,
        importances.indexOf(importance) * 10 + levels.indexOf(level),
        behaviorsOf.get(competency)!.reduce((sum, one, i) => (shown.includes(one) ? sum + 2 ** i : sum), 0),
      ]),
      job.credentials.map(({ credential, need }) => [credentials.indexOf(credential), need === 'required' ? 1 : 0]),
    ]),
  };
}

/** Write a competency as files have it. */
function competencyLine(atlas: Atlas, urls: Pick<StandingUrls, 'competency'>, id: string): CompetencyLine {
  const { title, tierNumber } = find(atlas.allCompetencies, id, 'competency');
  return [id, title, urls.competency(id), tierNumber, packIdentifiers(behaviorsByIdentifier(atlas).get(id) ?? [])];
}

/** Make the file of the weights of all rated occupations. */
export function occupationWeightsFile(atlas: Atlas, urls: Pick<StandingUrls, 'occupation'>): OccupationWeightsFile {
  const competencies = [...atlas.competencies.keys()];
  return {
    competencies,
    occupations: occupationYardsticks(atlas).map(({ id, title, competencies: own }) => {
      const weights = new Map(own.map(({ competency, weight }) => [competency, weight]));
      const digits = competencies.map((competency) => weights.get(competency) ?? 0).join('');
      return [id, title, urls.occupation({ soc: id, title }), digits.replace(/0+$/, '')];
    }),
  };
}

/**
 * Gather what is said of a competency to a person who checks themself.
 *
 * @throws {UnknownIdError} if no competency has the id
 */
export function competencyTexts(atlas: Atlas, id: string): CompetencyTexts {
  const { title, definition } = find(atlas.allCompetencies, id, 'competency');
  const identifiers = find(behaviorsByIdentifier(atlas), id, 'competency with behaviors');
  const own = atlas.competencies.get(id);
  return {
    id,
    title,
    definition,
    behaviors: atlas.behaviorsOf.get(id)!.map(({ text, group }, i) => ({ behavior: identifiers[i]!, text, group })),
    levels: own?.levels ?? null,
    develop: own?.practice.develop ?? [],
    train: own?.practice.train ?? [],
  };
}

/**
 * Make the file of one industry model.
 *
 * @throws {UnknownIdError} if no model has the id
 */
export function modelStandingFile(
  atlas: Atlas,
  urls: Pick<StandingUrls, 'competency' | 'industry' | 'credential'>,
  id: string,
): ModelStandingFile {
  const { title, competencies, credentials } = modelYardstick(atlas, id);
  const { sectors, tiers } = find(atlas.industries, id, 'industry model');
  const sectorOf = new Map(tiers.flatMap(({ blocks }) => blocks.map(({ competency, sector }) => [competency, sector])));
  const technical = competencies.map(({ competency }) => competency).filter((one) => !atlas.competencies.has(one));
  return {
    id,
    title,
    url: urls.industry(id),
    sectors: sectors.map((one) => [one.id, one.title]),
    blocks: competencies.map(({ competency }) => [
      competency,
      sectors.findIndex((one) => one.id === sectorOf.get(competency)),
    ]),
    credentials: credentials.map((one) => ({
      ...one,
      title: find(atlas.credentials, one.credential, 'credential').title,
      url: urls.credential(one.credential),
    })),
    competencies: technical.map((one) => competencyLine(atlas, urls, one)),
    texts: technical.map((one) => competencyTexts(atlas, one)),
  };
}

/** Put the texts to the questions of the ten-minute start. */
export function startFile(atlas: Atlas, { questions }: Pick<Start, 'questions'>): StartFile {
  return {
    questions: questions.map(({ competency, behavior }) => {
      const { behaviors } = competencyTexts(atlas, competency);
      return { competency, behavior, text: behaviors.find((one) => one.behavior === behavior)!.text };
    }),
  };
}
