import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { addTier } from '../../building/model/edit-tiers.ts';
import { isModelLink } from '../../building/model/link.ts';
import type { BuiltModel } from '../../building/model/model.ts';
import * as words from '#messages/build-model.ts';
import type { Documents, DocumentStore } from '../documents/documents.ts';
import { newId } from '../record/new-id.ts';
import { type Actions, headOf } from './actions.ts';
import { Begin } from './Begin.tsx';
import { Facts } from './Facts.tsx';
import { FindCompetency } from './FindCompetency.tsx';
import type { Ground } from './ground.ts';
import { later } from './later.tsx';
import { ModelBar } from './ModelBar.tsx';
import { Picker } from './Picker.tsx';
import { Sectors } from './Sectors.tsx';
import { TierSection } from './TierSection.tsx';
import { listenForKeys } from './keys.ts';
import { useChoices } from './use-choices.ts';

const LivePyramid = later(async () => {
  const part = await import('./LivePyramid.tsx');
  await part.loadDrawingStyles();
  return part.LivePyramid;
});
const Changes = later(async () => (await import('./Changes.tsx')).Changes);
const Editions = later(async () => (await import('./Editions.tsx')).Editions);
const TakeAlong = later(async () => (await import('./TakeAlong.tsx')).TakeAlong);

const { labels } = words;

interface Props {
  readonly ground: Ground;
  readonly store: DocumentStore<BuiltModel>;
}

/** The whole tool. Rows that an edit does not touch are not drawn anew, and the pyramid follows a moment later. */
export function BuildModel({ ground, store }: Props) {
  const [models, setModels] = useState<Documents<BuiltModel>>(store.state());
  const [said, setSaid] = useState('');
  const [open, setOpen] = useState<string>();
  const [shown, setShown] = useState({ changes: false, take: false });
  const root = useRef<HTMLDivElement>(null);
  const focus = useRef<string>();
  const [, draw] = useState(0);
  useEffect(() => store.subscribe(setModels), [store]);
  useEffect(() => listenForKeys(store, setSaid), [store]);
  // A part that comes later may hold what is to have the focus: it is looked for until it is there.
  useLayoutEffect(() => {
    if (focus.current === undefined) return;
    const place = root.current!.querySelector<HTMLElement>(focus.current);
    if (!place) return;
    // To give it the focus that it has makes the browser lay out the whole page at once.
    if (place !== document.activeElement) place.focus();
    focus.current = undefined;
  });
  const act = useMemo<Actions>(
    () => ({
      change(make, after) {
        const before = store.state().open.present;
        let next = before;
        store.change((model) => (next = make(model)));
        const { say, otherwise, focus: wanted } = (typeof after === 'function' ? after(next) : after) ?? {};
        const told = next === before ? otherwise : say;
        if (told !== undefined) setSaid(told);
        if (wanted === undefined) return;
        focus.current = wanted;
        draw((count) => count + 1);
      },
      say: setSaid,
      open(block, wanted) {
        setOpen(block);
        if (wanted === undefined) return;
        focus.current = wanted;
        awaitFocus(() => focus.current === wanted && draw((count) => count + 1));
      },
    }),
    [store],
  );
  useEffect(() => {
    if (isModelLink(location.hash)) void openLink();
  }, []);
  const openLink = async (): Promise<void> => {
    const { openModelLink } = await import('./open-own.ts');
    const { model, said: told } = await openModelLink(location.hash, ground);
    if (model) store.add(model);
    setSaid(told);
    history.replaceState(null, '', location.pathname);
  };

  const model = models.open.present;
  const { tiers, sectors } = model;
  const choices = useChoices(model, ground, act);
  const missing = ground.tiers.filter(({ id }) => tiers.every(({ tier }) => tier !== id));
  const first = new Map<number, number>();
  const hasEditions = model.bases.some(
    ({ from, edition }) => !from.startsWith('opened:') && edition !== ground.mappables.edition,
  );
  return (
    <div class="bm" ref={root}>
      {models.notices.map((notice) => (
        <p key={notice} class="note" role="alert">
          {words.notices[notice]}
        </p>
      ))}
      <ModelBar
        models={models}
        store={store}
        act={act}
        onOpen={(file) =>
          void import('./open-own.ts')
            .then(({ openModelFile }) => openModelFile(file))
            .then(
              (read) => {
                if (read.model) store.add(read.model);
                setSaid(read.said);
              },
              () => setSaid(labels.notLoaded),
            )
        }
      />
      <p class="bm-status no-print" role="status">
        {said}
      </p>
      {hasEditions && <Editions model={model} ground={ground} act={act} />}
      <Begin
        key={`begin ${model.id} ${tiers.length === 0}`}
        bases={model.bases}
        isEmpty={tiers.length === 0}
        ground={ground}
        act={act}
      />
      <div class="bm-columns">
        <section class="bm-list" aria-labelledby="bm-blocks">
          <h2 id="bm-blocks" tabIndex={-1}>
            {labels.blocks}
          </h2>
          <p id="bm-keys" class="bm-keys">
            {labels.keys}
          </p>
          <FindCompetency model={model} ground={ground} act={act} />
          {tiers.map((tier) => {
            const number = ground.tiers.find(({ id }) => id === tier.tier)?.number ?? 0;
            const from = first.get(number) ?? 1;
            first.set(number, from + tier.blocks.length);
            const isOpen = open !== undefined && tier.blocks.some(({ id }) => id === open);
            return (
              <TierSection
                key={tier.id}
                tier={tier}
                first={from}
                sectors={sectors}
                open={isOpen ? open : undefined}
                tiers={isOpen ? tiers : undefined}
                ground={ground}
                act={act}
              />
            );
          })}
          {missing.length > 0 && (
            <label class="bm-inline">
              {labels.addTier}
              <select
                name="add-tier"
                value=""
                onChange={({ currentTarget }) => {
                  const { value } = currentTarget;
                  currentTarget.value = '';
                  if (value === '') return;
                  const id = newId();
                  act.change((one) => addTier(one, value, id, ground.order), { focus: headOf(id) });
                }}
              >
                <option value="">{labels.choose}</option>
                {missing.map(({ id, number, title }) => (
                  <option key={id} value={id}>
                    {number} {title}
                  </option>
                ))}
              </select>
            </label>
          )}
        </section>
        <section class="bm-figure" aria-labelledby="bm-pyramid">
          <h2 id="bm-pyramid">{labels.pyramid}</h2>
          {tiers.length > 0 ? <LivePyramid model={model} ground={ground} act={act} /> : <p>{labels.noPyramid}</p>}
        </section>
      </div>
      <Sectors sectors={sectors} act={act} />
      <Picker
        id="bm-occupations"
        title={labels.occupations}
        label={labels.occupationFind}
        all={ground.occupations}
        chosen={choices.occupations}
        act={act}
        onChoose={choices.chooseOccupation}
      />
      <Picker
        id="bm-credentials"
        title={labels.credentials}
        label={labels.credentialFind}
        all={choices.credentials}
        chosen={choices.chosenCredentials}
        act={act}
        onChoose={choices.chooseCredential}
      />
      <Facts
        key={`facts ${model.id}`}
        family={model.family}
        summary={model.summary}
        introduction={model.introduction}
        phrases={model.phrases}
        stewards={model.stewards}
        act={act}
      />
      <details
        class="bm-part"
        id="bm-changes"
        onToggle={({ currentTarget: { open: is } }) => setShown((now) => ({ ...now, changes: is }))}
      >
        <summary>
          <h2>{labels.changes}</h2>
        </summary>
        {shown.changes && <Changes model={model} ground={ground} act={act} credentials={choices.named} />}
      </details>
      <details
        class="bm-part"
        id="bm-take"
        onToggle={({ currentTarget: { open: is } }) => setShown((now) => ({ ...now, take: is }))}
      >
        <summary>
          <h2>{labels.take}</h2>
        </summary>
        {shown.take && <TakeAlong model={model} ground={ground} act={act} />}
      </details>
    </div>
  );
}

/** Try again for a while: what is to have the focus may come with a script. */
function awaitFocus(again: () => void): void {
  for (const wait of [0, 50, 150, 400, 1000]) setTimeout(again, wait);
}
