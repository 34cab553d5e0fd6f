import type { Job } from '../atlas/entries.ts';
import { apprenticeHours, hoursRoundedTo } from '../policy.ts';

/** Hours at work, from the least to the most. */
export interface HoursRange {
  readonly least: number;
  readonly most: number;
}

/** A part of the work as an apprentice learns it: a responsibility of a job, or a technical block of a model. */
export interface WorkProcess {
  readonly title: string;
  readonly tasks: readonly string[];
  /** Ids of the competencies that it draws on. */
  readonly competencies: readonly string[];
  /** Our share of the hours of the whole. */
  readonly hours: HoursRange;
}

/** What an apprentice does at work, and for how long. */
export interface WorkProcesses {
  /** Hours of the whole, which those of the processes add up to. */
  readonly total: HoursRange;
  readonly processes: readonly WorkProcess[];
}

/**
 * Part the hours of an apprenticeship among the responsibilities of a job. Ours, and never measured: the whole is chosen by job
 * zone (`apprenticeHours`); a responsibility gets its share by the competencies that it draws on, one of high importance
 * counting twice. Rounded shares add up to the whole.
 */
export function workProcesses({ jobZone, responsibilities }: Pick<Job, 'jobZone' | 'responsibilities'>): WorkProcesses {
  return partHours(
    jobZone <= 2 ? apprenticeHours.upToZone2 : apprenticeHours.fromZone3,
    responsibilities.map(({ title, tasks, needs }) => ({
      title,
      tasks: tasks.map((task) => (typeof task === 'string' ? task : task.text)),
      competencies: Object.keys(needs),
      weight: Object.values(needs).reduce((sum, need) => sum + (need === 'high' ? 2 : 1), 0),
    })),
  );
}

/**
 * Part hours among work processes by their weights. Rounded shares add up to the whole.
 *
 * @param processes each with a weight above 0
 */
export function partHours(
  total: HoursRange,
  processes: readonly (Omit<WorkProcess, 'hours'> & { readonly weight: number })[],
): WorkProcesses {
  const weights = processes.map(({ weight }) => weight);
  const least = shares(total.least, weights);
  const most = shares(total.most, weights);
  return {
    total,
    processes: processes.map(({ title, tasks, competencies }, i) => ({
      title,
      tasks,
      competencies,
      hours: { least: least[i]!, most: most[i]! },
    })),
  };
}

/** Part a whole by weights into rounded shares that add up to it: each is what the rounded sum grows by. */
function shares(whole: number, weights: readonly number[]): number[] {
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const upTo = (count: number): number => {
    const sum = weights.slice(0, count).reduce((a, b) => a + b, 0);
    return Math.round((whole * sum) / all / hoursRoundedTo) * hoursRoundedTo;
  };
  return weights.map((_, i) => upTo(i + 1) - upTo(i));
}
