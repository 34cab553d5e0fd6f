import type { Entries, Job } from '../atlas/entries.ts';
import { type Framework, nameOf } from './framework.ts';
import { associationKey, competencyKey, entryKey, partKey } from '../ledger/keys.ts';

/**
 * A job model as a framework: what it asks for, each an exact match of a competency, then its responsibilities.
 *
 * @param id id of the job
 */
export function jobFramework(entries: Pick<Entries, 'competencies' | 'technical'>, id: string, job: Job): Framework {
  const asked = job.competencies.map(({ competency, as, importance, level }, i) => {
    const { title, definition } = nameOf(entries, competency);
    return {
      key: partKey('asked', id, competency),
      type: 'asked' as const,
      title: as ?? title,
      statement: definition,
      parent: null,
      sequence: i + 1,
      notes: [`Importance: ${importance}. Level: ${level}.`],
    };
  });
  const responsibilities = job.responsibilities.map(({ id: own, title, tasks, measures }, i) => ({
    key: partKey('responsibility', id, own),
    type: 'responsibility' as const,
    title,
    statement: title,
    parent: null,
    sequence: asked.length + i + 1,
    notes: [
      ...tasks.flatMap((task) => (typeof task === 'string' ? [task] : [task.text, ...task.tasks])),
      `Measures: ${measures.join('; ')}.`,
    ],
  }));
  return {
    key: entryKey('jobs', id),
    kind: 'job',
    title: job.title,
    description: job.summary.trim(),
    subject: entryKey('categories', job.category),
    items: [...asked, ...responsibilities],
    associations: job.competencies.map(({ competency }) => ({
      key: associationKey('exactMatchOf', partKey('asked', id, competency)),
      type: 'exactMatchOf',
      from: partKey('asked', id, competency),
      to: competencyKey(competency),
    })),
  };
}
