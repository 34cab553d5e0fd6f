import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Field, Problem } from '../../building/ladder/faults.ts';
import { type BuiltLadder, upward } from '../../building/ladder/ladder.ts';
import { formatDrawn, labels, notices } from '#messages/build-ladder.ts';
import type { DocumentStore } from '../documents/documents.ts';
import { today } from '../record/device.ts';
import { AboutLadder } from './AboutLadder.tsx';
import { AddPlace } from './AddPlace.tsx';
import { AddStep } from './AddStep.tsx';
import { Drawing } from './Drawing.tsx';
import { LadderBar } from './LadderBar.tsx';
import type { Choices, LadderAddresses } from './load-choices.ts';
import { Missing } from './Missing.tsx';
import { beginFromBase, openLadderFile, openLadderLink } from './open-ladders.ts';
import { PlaceRow } from './PlaceRow.tsx';
import { Numbered, PrintSheet } from './PrintSheet.tsx';
import { StepRow } from './StepRow.tsx';
import { TakeAlong } from './TakeAlong.tsx';
import type { Tool } from './tool.ts';
import { useDrawing } from './use-drawing.ts';
import { useFacts } from './use-facts.ts';

interface Props {
  readonly addresses: LadderAddresses;
  readonly choices: Choices;
  readonly store: DocumentStore<BuiltLadder>;
}

/** What the ids of fields begin with, where that is not their name. */
const fieldIds: Partial<Readonly<Record<Field, string>>> = { soc: 'occupation', credentials: 'credential' };

/** The whole tool. What follows from an edit, the drawing, what is missing, the sheets for paper, comes a moment after it. */
export function BuildLadder({ addresses, choices, store }: Props) {
  const [documents, setDocuments] = useState(store.state());
  const [said, setSaid] = useState('');
  const [open, setOpen] = useState('');
  const [problems, setProblems] = useState<readonly Problem[]>();
  const [, setShown] = useState(0);
  const wanted = useRef<readonly string[]>([]);
  useEffect(() => store.subscribe(setDocuments), [store]);
  useLayoutEffect(() => {
    const ids = wanted.current;
    wanted.current = [];
    const found = ids.map((id) => document.getElementById(id)).find((one) => one !== null);
    // To focus lays the page out at once, so what has the focus still is left alone.
    if (found !== document.activeElement) found?.focus();
  });

  const ladder = documents.open.present;
  const { occupations, changes, askOccupations } = useFacts(addresses, ladder);
  const tool = useMemo(
    (): Tool => ({
      choices,
      change: (make) => store.change(make),
      now: () => store.state().open.present,
      say: setSaid,
      focus: (id) => {
        wanted.current = [id];
      },
      askOccupations,
    }),
    [choices, store, askOccupations],
  );
  useEffect(() => {
    void openLadderLink(location.hash).then((read) => {
      if (!read) return;
      if (read.ladder) store.begin((fresh) => ({ ...read.ladder!, id: fresh.id }));
      setSaid(read.said);
      // So that loading the page again does not open it again.
      history.replaceState(null, '', location.pathname);
    });
  }, [store]);

  const [settled, setSettled] = useState(ladder);
  useEffect(() => {
    const waiting = setTimeout(() => setSettled(ladder), 60);
    return () => clearTimeout(waiting);
  }, [ladder]);
  useEffect(() => setProblems(undefined), [ladder.id]);
  const known = useMemo(() => ({ ...choices.known, occupations: occupations?.occupations }), [choices, occupations]);
  const pay = useMemo(
    () =>
      new Map(
        settled.places.flatMap(({ id, soc, job }) => {
          const own = occupations?.pay.get(soc || (known.jobs.get(job)?.soc ?? ''));
          return own ? [[id, own] as const] : [];
        }),
      ),
    [settled, occupations],
  );
  const drawing = useDrawing(settled, pay);
  const places = useMemo(() => upward(ladder.places), [ladder.places]);
  const placeOf = useMemo(() => new Map(ladder.places.map((place) => [place.id, place])), [ladder.places]);
  // Parts that an edit elsewhere does not touch are not drawn again: their lists of options take longer than the edit.
  const { id, name, title: called, field, summary, industry, phrases } = ladder;
  const about = useMemo(
    () => <AboutLadder ladder={ladder} tool={tool} />,
    [id, name, called, field, summary, industry, phrases, tool],
  );
  const addPlace = useMemo(() => <AddPlace tool={tool} occupations={occupations} />, [tool, occupations]);
  const addStep = useMemo(() => <AddStep places={settled.places} tool={tool} />, [settled.places, tool]);
  const title = [ladder.title || labels.unnamed, formatDrawn(settled.places.length, settled.steps.length)].join(': ');
  const show = ({ at, id: of, field: part }: Problem): void => {
    setOpen(at === 'ladder' ? '' : of);
    wanted.current =
      at === 'ladder' ? [`ladder-${part}`, 'ladder-title'] : [`${fieldIds[part] ?? part}-${of}`, `edit-${of}`];
    // Where the place was open already, nothing else would draw the page and move the focus.
    setShown((times) => times + 1);
  };

  return (
    <div class="build">
      {documents.notices.map((notice) => (
        <p key={notice} class="note" role="alert">
          {notices[notice]}
        </p>
      ))}
      <LadderBar
        documents={documents}
        store={store}
        choices={choices}
        onSay={setSaid}
        onOpen={(file) =>
          void openLadderFile(file).then((read) => {
            if (read.ladder) store.add(read.ladder);
            setSaid(read.said);
          })
        }
        onBase={(id) =>
          void beginFromBase(addresses, id).then(({ make, said: words }) => {
            if (make) store.begin(make);
            setSaid(words);
          })
        }
      />
      <p class="build-status no-print" role="status">
        {said}
      </p>
      <div class="one-sheet build-drawing">
        <h2 id="build-drawing">{ladder.title || labels.drawing}</h2>
        {settled.summary !== '' && <p class="print-only">{settled.summary}</p>}
        {drawing === 'failed' && <p role="alert">{labels.drawingFailed}</p>}
        {settled.places.length === 0 && <p class="no-print">{labels.drawnLater}</p>}
        {typeof drawing === 'object' && settled.places.length > 0 && (
          <Drawing drawing={drawing} title={title} wages={occupations?.wages ?? ''} />
        )}
        <Numbered ladder={settled} />
      </div>
      {about}
      <section class="build-part no-print" aria-labelledby="build-places">
        <h2 id="build-places">{labels.places}</h2>
        {places.length === 0 && <p>{labels.noPlaces}</p>}
        <ol class="build-list">
          {places.map((place, i) => (
            <PlaceRow
              key={place.id}
              place={place}
              number={i + 1}
              isOpen={open === place.id}
              isFirst={places[i - 1]?.level !== place.level}
              isLast={places[i + 1]?.level !== place.level}
              occupations={occupations}
              tool={tool}
              onOpen={setOpen}
            />
          ))}
        </ol>
        {addPlace}
      </section>
      <section class="build-part no-print" aria-labelledby="build-steps">
        <h2 id="build-steps">{labels.steps}</h2>
        {ladder.steps.length === 0 && <p>{places.length < 2 ? labels.needsTwo : labels.noSteps}</p>}
        <ol class="build-list">
          {ladder.steps.map((step, i) => (
            <StepRow
              key={step.id}
              step={step}
              from={placeOf.get(step.from)!}
              to={placeOf.get(step.to)!}
              number={i + 1}
              isOpen={open === step.id}
              isLast={i === ladder.steps.length - 1}
              occupations={occupations}
              changes={changes}
              tool={tool}
              onOpen={setOpen}
            />
          ))}
        </ol>
        {places.length > 1 && addStep}
      </section>
      {places.length > 0 && (
        <>
          <Missing ladder={ladder} known={known} problems={problems} onFound={setProblems} onShow={show} />
          <TakeAlong
            tool={tool}
            missing={problems?.length ?? 0}
            source={() => ({
              ladder: store.state().open.present,
              jobs: new Map([...known.jobs].map(([id, job]) => [id, job.title])),
              credentials: known.credentials,
              industry: known.industries.get(ladder.industry) ?? '',
              pay,
              wages: occupations?.wages ?? '',
              made: today(),
            })}
          />
          <PrintSheet ladder={settled} choices={choices} pay={pay} wages={occupations?.wages ?? ''} />
        </>
      )}
    </div>
  );
}
