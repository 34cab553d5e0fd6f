import { useEffect, useState } from 'preact/hooks';
import type { BuiltBlock, BuiltSector, BuiltTier } from '../../building/model/model.ts';
import { builtModelLimits as limits } from '../../building/model/model.ts';
import {
  defineBlock,
  formerCompetency,
  makeOwn,
  makeSites,
  mostTopics,
  renameBlock,
  setBlockSector,
  setTopics,
  type SiteWords,
} from '../../building/model/edit-block.ts';
import { changeBlock, moveBlock } from '../../building/model/edit-tiers.ts';
import { sectorTier, titleOf } from '../../building/model/parts.ts';
import * as words from '#messages/build-model.ts';
import { newId } from '../record/new-id.ts';
import { type Actions, rowOf } from './actions.ts';
import { remove, step, told } from './moves.ts';
import { Field } from './Field.tsx';
import { type Ground, tierTitle } from './ground.ts';
import { Hints } from './HintList.tsx';
import { hintsFor } from './hints.ts';
import { Statements, type Write } from './Statements.tsx';

const { labels } = words;

interface Props {
  readonly block: BuiltBlock;
  readonly tier: string;
  readonly tiers: readonly BuiltTier[];
  readonly sectors: readonly BuiltSector[];
  readonly ground: Ground;
  readonly act: Actions;
}

/** Everything of one block: its words, where it stands, and what can be done with it. */
export function EditBlock({ block, tier, tiers, sectors, ground, act }: Props) {
  const site = block.competency ?? formerCompetency(block);
  const named = site === undefined ? undefined : ground.mappables.competencies.get(site);
  const [siteWords, setSiteWords] = useState<SiteWords>();
  const [failed, setFailed] = useState(false);
  const [again, setAgain] = useState(0);
  useEffect(() => {
    if (named === undefined) return;
    setFailed(false);
    ground.wordsOf([named.id]).then(
      (all) => setSiteWords(all.get(named.id)),
      () => setFailed(true),
    );
  }, [named?.id, again]);

  const title = titleOf(block, ground.nameOf);
  const isSites = block.competency !== undefined;
  const shown: Pick<BuiltBlock, 'definition' | 'topics'> = isSites && siteWords ? siteWords : block;
  const canWrite = !isSites || siteWords !== undefined;
  /** Change its words: those of the site are made one’s own first. */
  const write: Write = (change, after) =>
    act.change(
      (model) =>
        changeBlock(model, block.id, (before) => {
          if (before.competency === undefined) return change(before);
          const own = makeOwn(before, siteWords!, newId);
          const next = change(own);
          return next === own ? before : next;
        }),
      after,
    );
  const hints = hintsFor(shown.definition, title);
  return (
    <div class="bm-edit">
      <div class="tool-aids">
        <button class="aid" type="button" onClick={() => step(block.id, -1, title, ground, act)}>
          {labels.earlier}
        </button>
        <button class="aid" type="button" onClick={() => step(block.id, 1, title, ground, act)}>
          {labels.later}
        </button>
        <label class="bm-inline">
          {labels.tier}
          <select
            name="tier"
            value={tier}
            onChange={({ currentTarget: { value } }) => {
              const target = tiers.find((one) => one.tier === value)!;
              act.change(
                (model) => moveBlock(model, block.id, target.id, target.blocks.length),
                told(block.id, ground),
              );
            }}
          >
            {tiers.map((one) => (
              <option key={one.id} value={one.tier}>
                {tierTitle(one, ground)}
              </option>
            ))}
          </select>
        </label>
        {tier === sectorTier && sectors.length > 0 && (
          <label class="bm-inline">
            {labels.sector}
            <select
              name="sector"
              value={block.sector ?? ''}
              onChange={({ currentTarget: { value } }) =>
                act.change((model) =>
                  changeBlock(model, block.id, (one) => setBlockSector(one, value === '' ? undefined : value)),
                )
              }
            >
              <option value="">{labels.allSectors}</option>
              {sectors.map((sector) => (
                <option key={sector.id} value={sector.id}>
                  {sector.title}
                </option>
              ))}
            </select>
          </label>
        )}
        <button class="aid" type="button" onClick={() => remove(block.id, title || labels.noName, act)}>
          {labels.removeBlock}
        </button>
        <button class="aid" type="button" onClick={() => act.open(undefined, rowOf(block.id))}>
          {labels.close}
        </button>
      </div>
      <p class="bm-origin">
        {isSites
          ? labels.fromSite
          : site !== undefined
            ? labels.changedSite
            : block.origin
              ? labels.changedOpened
              : labels.writtenHere}{' '}
        {named && <a href={named.url}>{words.formatButton(labels.seeIt, named.title)}</a>}
      </p>
      {failed && (
        <p class="note" role="alert">
          {labels.notLoaded}{' '}
          <button class="aid" type="button" onClick={() => setAgain(again + 1)}>
            {labels.tryAgain}
          </button>
        </p>
      )}
      <label>
        {labels.title}
        <Field
          name="title"
          value={block.title}
          most={limits.title}
          placeholder={named?.title ?? ''}
          onDone={(text) => act.change((model) => changeBlock(model, block.id, (one) => renameBlock(one, text)))}
        />
      </label>
      {canWrite && (
        <>
          <label>
            {labels.definition}
            <Field
              name="definition"
              rows={2}
              value={shown.definition}
              most={limits.text}
              onDone={(text) => write((own) => defineBlock(own, text))}
            />
          </label>
          {shown.definition !== '' && <Hints hints={hints} />}
          <Statements block={block} siteWords={siteWords} title={title} write={write} />
          <label>
            {labels.topics}
            <Field
              name="topics"
              rows={Math.min(8, Math.max(2, shown.topics.length))}
              value={shown.topics.join('\n')}
              most={mostTopics * limits.title}
              onDone={(text) => write((own) => setTopics(own, text))}
            />
          </label>
        </>
      )}
      {!isSites && site !== undefined && siteWords && (
        <button
          class="aid"
          type="button"
          onClick={() =>
            act.change((model) => changeBlock(model, block.id, (one) => makeSites(one, siteWords)), {
              say: labels.fromSite,
              focus: rowOf(block.id),
            })
          }
        >
          {labels.backToSite}
        </button>
      )}
    </div>
  );
}
