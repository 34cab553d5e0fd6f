import { type Entries, type Job, whereIs } from '../atlas/entries.ts';
import { eitherWay, type Finding, problemAt } from '../errors.ts';

/** No two jobs say the same act, task, measure or change: what one reads on a job is about that job. */
export function jobsReadApart({ jobs }: Entries): Finding[] {
  const first = new Map<string, Place>();
  return [...jobs].flatMap(([id, job]) =>
    linesOf(job).flatMap(({ what, path, text }): Finding[] => {
      const own: Place = ['jobs', id, path];
      const said = `${what}: ${text.toLowerCase().replace(/[.\s]+$/, '')}`;
      const earlier = first.get(said);
      if (earlier === undefined) {
        first.set(said, own);
        return [];
      }
      const tell = (one: Place, other: Place) =>
        problemAt(...one, `the same ${what} stands at ${whereIs(...other)}`, 'say what is particular to this job');
      return [eitherWay(own, earlier, tell)];
    }),
  );
}

type Place = readonly [kind: 'jobs', id: string, path: string];

interface Line {
  readonly what: 'act' | 'task' | 'measure' | 'change' | 'impact';
  readonly path: string;
  readonly text: string;
}

function linesOf({ competencies, responsibilities, outlook }: Job): Line[] {
  const acts = competencies.flatMap(({ acts = [] }, c) =>
    acts.map(({ text }, a): Line => ({ what: 'act', path: `competencies.${c}.acts.${a}.text`, text })),
  );
  const work = responsibilities.flatMap(({ tasks, measures }, r) => [
    ...tasks.map((task, t): Line => ({
      what: 'task',
      path: `responsibilities.${r}.tasks.${t}`,
      text: typeof task === 'string' ? task : task.text,
    })),
    ...measures.map((text, m): Line => ({ what: 'measure', path: `responsibilities.${r}.measures.${m}`, text })),
  ]);
  const changes = (outlook?.changes ?? []).flatMap(({ change, impact }, i): Line[] => [
    { what: 'change', path: `outlook.changes.${i}.change`, text: change },
    { what: 'impact', path: `outlook.changes.${i}.impact`, text: impact },
  ]);
  return [...acts, ...work, ...changes];
}
