import type { ComparableJob, ComparableModel, Comparable } from '../../domain/comparison/comparables.ts';
import * as messages from '#messages/compare.ts';
import * as jobLists from '#messages/job-lists.ts';
import * as jobZones from '#messages/job-zones.ts';

const facts = messages.facts;

/** One fact beside the competencies, told of each thing in order. */
export interface FactRow {
  readonly name: string;
  readonly values: readonly string[];
}

/** List what is told of the things beside their competencies: for jobs preparation, for models the blocks of each tier. */
export function listFacts(things: readonly Comparable[]): FactRow[] {
  const jobs = things.filter((one) => one.kind === 'job');
  return jobs.length === things.length ? jobFacts(jobs) : modelFacts(things.filter((one) => one.kind === 'industry'));
}

function jobFacts(jobs: readonly ComparableJob[]): FactRow[] {
  const high = ({ competencies }: ComparableJob) =>
    competencies.filter(({ importance }) => importance === 'high').length;
  return [
    { name: facts.category, values: jobs.map(({ group }) => group) },
    { name: facts.preparation, values: jobs.map(({ jobZone }) => jobZones.formatJobZone(jobZone)) },
    { name: facts.education, values: jobs.map(({ education }) => education) },
    {
      name: facts.listed,
      values: jobs.map((job) => messages.formatListed(job.competencies.length, high(job))),
    },
    { name: facts.behind, values: jobs.map(({ match, isStandIn }) => jobLists.formatMatch(match, isStandIn)) },
  ];
}

function modelFacts(models: readonly ComparableModel[]): FactRow[] {
  const tiers = new Map(models.flatMap((model) => model.tiers.map((one) => [one.tier, one] as const)));
  const upward = [...tiers.values()].sort((a, b) => a.number - b.number);
  const blocksOn = ({ tiers: own }: ComparableModel, tier: string) => own.find((one) => one.tier === tier)?.blocks ?? 0;
  return [
    { name: facts.family, values: models.map(({ group }) => group) },
    { name: facts.blocks, values: models.map(({ competencies }) => String(competencies.length)) },
    ...upward.map(({ tier, number, title }) => ({
      name: messages.formatTier(number, title),
      values: models.map((model) => String(blocksOn(model, tier))),
    })),
  ];
}
