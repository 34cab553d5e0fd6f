import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { BuiltLadder } from '../../building/ladder/ladder.ts';
import type { NamedLattice } from '../../payloads/named-lattice.ts';
import { type LadderAddresses, loadOccupations, type OccupationChoices } from './load-choices.ts';

/** What is known of occupations and jobs, once it is wanted. */
export interface Facts {
  readonly occupations: OccupationChoices | undefined;
  readonly lattice: NamedLattice | undefined;
  readonly askOccupations: () => void;
}

/** Fetch what pays and what jobs list, as soon as a place of the ladder names an occupation or a job; and again after a failure, with the next change. */
export function useFacts(addresses: LadderAddresses, { places, steps }: BuiltLadder): Facts {
  const [occupations, setOccupations] = useState<OccupationChoices>();
  const [lattice, setLattice] = useState<NamedLattice>();
  const asked = useRef({ occupations: false, lattice: false });
  const askOccupations = useCallback(() => {
    if (asked.current.occupations) return;
    asked.current.occupations = true;
    loadOccupations(addresses.occupations).then(setOccupations, () => (asked.current.occupations = false));
  }, [addresses]);
  useEffect(() => {
    if (places.some(({ soc, job }) => soc !== '' || job !== '')) askOccupations();
    if (asked.current.lattice || steps.length === 0 || !places.some(({ job }) => job !== '')) return;
    asked.current.lattice = true;
    const load = () => import('./load-lattice.ts');
    load()
      .then(({ loadLattice }) => loadLattice(addresses.lattice))
      .then(setLattice, () => (asked.current.lattice = false));
  }, [places, steps]);
  return { occupations, lattice, askOccupations };
}
