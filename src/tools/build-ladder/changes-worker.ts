import { compareJobs } from '../../domain/comparison/compare-jobs.ts';
import type { NamedLattice } from '../../payloads/named-lattice.ts';
import { loadGraph } from '../routes/load-graph.ts';
import type { AskedChanges, StepChanges } from './changes.ts';
import { answer } from './thread.ts';

let lattice: Promise<NamedLattice> | undefined;

// The thread that tells how the lists of two jobs differ: the file of all lists takes longer to read than a frame.
answer(async ({ address, pairs }: AskedChanges): Promise<StepChanges> => {
  const { jobs, competencies } = await (lattice ??= loadGraph(address));
  const changes = pairs
    .filter(([from, to]) => from !== to && jobs.has(from) && jobs.has(to))
    .map(([from, to]) => [`${from} ${to}`, compareJobs({ jobs }, from, to)] as const);
  const named = changes.flatMap(([, { added, shared, raised }]) => [
    ...added,
    ...shared,
    ...raised.map(({ competency }) => competency),
  ]);
  return { of: new Map(changes), competencies: new Map(named.map((id) => [id, competencies.get(id)!])) };
});
