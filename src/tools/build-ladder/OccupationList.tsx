import { useMemo } from 'preact/hooks';
import type { OccupationChoices } from './load-choices.ts';

interface Props {
  readonly id: string;
  readonly occupations: OccupationChoices | undefined;
}

/** Every occupation, as suggestions of a field. Drawn once: a thousand of them take longer than a frame. */
export function OccupationList({ id, occupations }: Props) {
  return useMemo(
    () => (
      <datalist id={id}>
        {[...(occupations?.occupations.values() ?? [])].map(({ soc, title }) => (
          <option key={soc} value={title} />
        ))}
      </datalist>
    ),
    [id, occupations],
  );
}
