import { useEffect, useMemo, useState } from 'preact/hooks';
import { compareAll } from '../../domain/comparison/comparison.ts';
import * as messages from '#messages/compare.ts';
import * as lists from '#messages/lists.ts';
import { type ComparablesFile, readComparableJobs } from '../../payloads/comparables.ts';
import { type Choice, type CompareAddresses, judgeChoice, parseChoice, turn, serializeChoice } from './compare.ts';
import Comparison from './Comparison.tsx';
import { Faults } from './Faults.tsx';
import { Picker } from './Picker.tsx';

interface Props {
  addresses: CompareAddresses;
  file: ComparablesFile;
  /** Told of what is compared, or of nothing. */
  onCompare: (names: string) => void;
}

/** The tool: a form, and what was chosen side by side. What is chosen stands in the address. */
export function Compare({ addresses, file, onCompare }: Props) {
  const [choice, setChoice] = useState(() => parseChoice(location.search));
  const things = useMemo(() => [...readComparableJobs(file), ...file.models], [file]);
  const known = useMemo(() => new Map(Object.entries(file.competencies)), [file]);
  const { kind, chosen, faults } = judgeChoice(choice, things);
  const comparison = chosen.length > 1 ? compareAll(chosen, known) : undefined;
  const names = comparison ? lists.formatList(chosen.map(({ title }) => title)) : '';
  const differing = comparison?.rows.filter(({ differs }) => differs).length ?? 0;
  const urlOf = (id: string) => things.find((one) => one.id === id)!.url;

  useEffect(() => onCompare(names), [names]);
  useEffect(() => {
    const back = () => setChoice(parseChoice(location.search));
    addEventListener('popstate', back);
    return () => removeEventListener('popstate', back);
  }, []);

  const choose = (next: Choice) => {
    history.pushState(null, '', `${location.pathname}${serializeChoice(next)}`);
    setChoice(next);
  };
  const ids = chosen.map(({ id }) => id);
  const turned = { kind, of: turn(ids) };

  return (
    <>
      <Picker action={addresses.page} things={things} kind={kind} of={ids} onChoose={choose} />
      <div role="status">
        <Faults faults={faults} choice={choice} urlOf={urlOf} />
        {comparison && (
          <p class="visually-hidden">{messages.formatSummary(names, differing, comparison.rows.length - differing)}</p>
        )}
      </div>
      {comparison && (
        <>
          <h2>{names}</h2>
          <p class="no-print">
            <a
              href={serializeChoice(turned)}
              onClick={(event) => {
                if (event.ctrlKey || event.metaKey || event.shiftKey) return;
                event.preventDefault();
                choose(turned);
              }}
            >
              {messages.formatTurn(chosen.length)}
            </a>
          </p>
          <Comparison
            comparison={comparison}
            urlOf={{ thing: urlOf, competency: (id) => file.competencies[id]!.url }}
            listsUrl={addresses.lists}
            profilesUrl={addresses.profiles}
            likenessUrl={addresses.likeness}
            level={3}
          />
        </>
      )}
    </>
  );
}
