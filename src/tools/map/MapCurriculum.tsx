import type { FunctionComponent } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { LeftLine, ReadOutcomes } from '../../imports/outcomes/outcome-lines.ts';
import {
  addOutcomes,
  chooseFramework,
  judge,
  removeCourse,
  removeOutcome,
  renameCourse,
  renameProgram,
  rewordOutcome,
} from '../../mapping/change.ts';
import { coverageOf } from '../../mapping/coverage.ts';
import { viewOf } from '../../mapping/view.ts';
import { joinTiers, type Mappable, type Mappables } from '../../payloads/mappable.ts';
import * as words from '#messages/map-page.ts';
import { today } from '../record/device.ts';
import { newId } from '../record/new-id.ts';
import { AddOutcomes } from './AddOutcomes.tsx';
import { Against } from './Against.tsx';
import type CoverageView from './Coverage.tsx';
import { loadOccupations, type MapAddresses } from './load-frameworks.ts';
import { Match } from './Match.tsx';
import { openProgramFile, readOutcomes } from './open-files.ts';
import { outcomesInRow } from './outcomes-in-row.ts';
import { ProgramBar } from './ProgramBar.tsx';
import type { Mapping } from '../../mapping/mapping.ts';
import type { DocumentStore } from '../documents/documents.ts';
import { TakeAlong } from './TakeAlong.tsx';
import { useSuggestions } from './use-suggestions.ts';

interface Props {
  readonly addresses: MapAddresses;
  readonly mappables: Mappables;
  readonly store: DocumentStore<Mapping>;
}

const { labels } = words;
type View = FunctionComponent<Parameters<typeof CoverageView>[0]>;

/** The whole tool. What is covered is drawn a moment after each edit, so that an edit itself stays within a frame. */
export function MapCurriculum({ addresses, mappables, store }: Props) {
  const [programs, setPrograms] = useState(store.state());
  const [occupations, setOccupations] = useState<readonly Mappable[]>([]);
  const [said, setSaid] = useState('');
  const [left, setLeft] = useState<readonly LeftLine[]>([]);
  const [open, setOpen] = useState('');
  const [extra, setExtra] = useState<{ readonly outcome: string; readonly blocks: readonly string[] }>();
  const [other, setOther] = useState('');
  const [again, setAgain] = useState(0);
  const [Coverage, setCoverage] = useState<{ readonly view: View }>();
  const asked = useRef(false);
  useEffect(() => store.subscribe(setPrograms), [store]);

  const mapping = programs.open.present;
  const view = useMemo(() => viewOf(mapping), [mapping]);
  const askOccupations = (): void => {
    if (asked.current) return;
    asked.current = true;
    loadOccupations(addresses.occupations, mappables).then(setOccupations, () => (asked.current = false));
  };
  const frameworks = view.frameworks.join(' ');
  useEffect(() => {
    if (frameworks.includes('occupation:')) askOccupations();
  }, [frameworks]);
  const chosen = useMemo(() => {
    const all = new Map([...mappables.models, ...mappables.jobs, ...occupations].map((one) => [one.key, one]));
    return view.frameworks.flatMap((key) => all.get(key) ?? []);
  }, [frameworks, occupations, mappables]);
  const joined = useMemo(() => joinTiers(chosen), [chosen]);
  const blocks = useMemo(() => joined.flatMap((tier) => tier.blocks), [joined]);
  const row = useMemo(() => outcomesInRow(view), [view]);
  const suggestions = useSuggestions(
    addresses.texts,
    blocks,
    row.map(({ outcome }) => outcome.text),
    again,
  );
  const ready = blocks.length > 0 && row.length > 0;
  const at = Math.max(
    0,
    row.findIndex(({ outcome }) => outcome.id === open),
  );

  const [settled, setSettled] = useState({ view, joined });
  useEffect(() => {
    const waiting = setTimeout(() => setSettled({ view, joined }), 60);
    return () => clearTimeout(waiting);
  }, [view, joined]);
  useEffect(() => {
    if (!ready || Coverage) return;
    const load = () => import('./Coverage.tsx');
    load().then(
      (part) => setCoverage({ view: part.default }),
      () => setSaid(labels.notLoaded),
    );
  }, [ready, again]);
  const settledBlocks = useMemo(() => settled.joined.flatMap((tier) => tier.blocks.map(({ id }) => id)), [settled]);
  const coverage = useMemo(() => coverageOf(settled.view, settledBlocks), [settled]);
  const otherMapping = programs.all.find(({ id }) => id === other && id !== mapping.id);
  const otherView = useMemo(() => otherMapping && viewOf(otherMapping), [otherMapping]);

  const takeIn = (
    read: ReadOutcomes & { readonly frameworks?: readonly string[]; readonly program?: string },
  ): boolean => {
    setLeft(read.left);
    if (read.given.length === 0) {
      setSaid(words.nothingFound);
      return false;
    }
    store.change((before, day) => {
      const added = addOutcomes(before, read.given, newId, day);
      setSaid(words.formatAdded(added));
      const next = (read.frameworks ?? []).reduce((so, key) => chooseFramework(so, key, true, day), added.mapping);
      return read.program && before.name.text === '' ? renameProgram(next, read.program, day) : next;
    });
    return true;
  };

  return (
    <div class="map">
      {programs.notices.map((notice) => (
        <p key={notice} class="note" role="alert">
          {words.notices[notice]}
        </p>
      ))}
      <ProgramBar
        programs={programs}
        store={store}
        onSay={setSaid}
        onOpen={(file) =>
          void openProgramFile(file).then((read) => {
            if (read.mapping) store.add(read.mapping);
            setSaid(read.said);
          })
        }
      />
      <p class="map-status no-print" role="status">
        {said}
      </p>
      <Against
        mappables={mappables}
        chosen={chosen}
        occupations={occupations}
        onOccupations={askOccupations}
        onChoose={(key, isChosen) => store.change((before, day) => chooseFramework(before, key, isChosen, day))}
      />
      <AddOutcomes
        left={left}
        onText={async (text) => {
          const read = await readOutcomes(text);
          return typeof read === 'string' ? (setSaid(read), false) : takeIn(read);
        }}
        onFile={(file) =>
          void readOutcomes(file).then((read) => (typeof read === 'string' ? setSaid(read) : void takeIn(read)))
        }
      />
      {!ready && <p class="no-print">{labels.needsBoth}</p>}
      {suggestions.failed && (
        <button class="aid" type="button" onClick={() => setAgain(again + 1)}>
          {labels.tryAgain}
        </button>
      )}
      {ready && (
        <Match
          row={row}
          at={at}
          tiers={joined}
          suggestions={suggestions}
          extra={extra?.outcome === row[at]!.outcome.id ? extra.blocks : []}
          onMove={(to) => setOpen(row[to]!.outcome.id)}
          onExtra={(block) => {
            const { id } = row[at]!.outcome;
            if (block) setExtra({ outcome: id, blocks: [...(extra?.outcome === id ? extra.blocks : []), block] });
          }}
          onJudge={(outcome, block, judgment) =>
            store.change((before, day) => judge(before, outcome, block, judgment, day))
          }
          edits={{
            reword: (id, text) => store.change((before, day) => rewordOutcome(before, id, text, day)),
            renameCourse: (id, title) => store.change((before, day) => renameCourse(before, id, title, day)),
            remove: (id) => store.change((before, day) => removeOutcome(before, id, day)),
            removeCourse: (id) => store.change((before, day) => removeCourse(before, id, day)),
          }}
        />
      )}
      {ready && Coverage && (
        <Coverage.view
          view={settled.view}
          tiers={settled.joined}
          coverage={coverage}
          others={programs.all.filter(({ id }) => id !== mapping.id).map(({ id, name }) => ({ id, name: name.text }))}
          other={otherView}
          onOther={setOther}
        />
      )}
      {row.length > 0 && (
        <TakeAlong
          mapping={mapping}
          caseItem={addresses.caseItem}
          onSay={setSaid}
          source={() => ({
            view,
            blocks: joined.flatMap(({ number, title, blocks: own }) =>
              own.map((block) => ({ ...block, tier: `${number} ${title}` })),
            ),
            coverage: coverageOf(
              view,
              blocks.map(({ id }) => id),
            ),
            titles: new Map(chosen.map(({ key, title }) => [key, title])),
            statements: suggestions.statements,
            made: today(),
          })}
        />
      )}
    </div>
  );
}
