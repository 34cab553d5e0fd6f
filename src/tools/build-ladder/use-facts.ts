import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { BuiltLadder } from '../../building/ladder/ladder.ts';
import type { AskedChanges, StepChanges } from './changes.ts';
import { type LadderAddresses, loadOccupations, type OccupationChoices } from './load-choices.ts';
import { startThread, type Thread } from './thread.ts';

/** What is known of occupations and jobs, once it is wanted. */
export interface Facts {
  readonly occupations: OccupationChoices | undefined;
  /** How the lists of the jobs at both ends of each step differ. */
  readonly changes: StepChanges | undefined;
  readonly askOccupations: () => void;
}

/**
 * Fetch what occupations pay and what jobs list, as soon as a place of the ladder names one; and again after a failure, with the next
 * change.
 */
export function useFacts(addresses: LadderAddresses, { places, steps }: BuiltLadder): Facts {
  const [occupations, setOccupations] = useState<OccupationChoices>();
  const [changes, setChanges] = useState<StepChanges>();
  const asked = useRef(false);
  const thread = useRef<Thread<AskedChanges>>();
  const askOccupations = useCallback(() => {
    if (asked.current) return;
    asked.current = true;
    loadOccupations(addresses.occupations).then(setOccupations, () => (asked.current = false));
  }, [addresses]);
  useEffect(() => {
    if (places.some(({ soc, job }) => soc !== '' || job !== '')) askOccupations();
  }, [places]);
  const pairs = useMemo(() => {
    const jobs = new Map(places.map(({ id, job }) => [id, job]));
    return steps
      .map(({ from, to }) => [jobs.get(from) ?? '', jobs.get(to) ?? ''] as const)
      .filter(([from, to]) => from !== '' && to !== '' && from !== to);
  }, [places, steps]);
  const key = pairs.join(' ');
  useEffect(() => {
    if (pairs.length === 0) return;
    // Without a thread nothing is told of competencies: the same file in the page would be a part of other pages too.
    thread.current ??= startThread<AskedChanges, StepChanges>(
      () => new Worker(new URL('./changes-worker.ts', import.meta.url), { type: 'module' }),
      () => Promise.reject(new Error('no threads')),
      (made) => made && setChanges(made),
    );
    thread.current.ask({ address: addresses.lattice, pairs });
    // The key says all of the pairs.
  }, [key]);
  return { occupations, changes, askOccupations };
}
