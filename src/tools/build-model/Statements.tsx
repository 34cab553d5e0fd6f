import { useState } from 'preact/hooks';
import { type BuiltBlock, builtModelLimits as limits, type BuiltStatement } from '../../building/model/model.ts';
import {
  addStatements,
  moveStatement,
  removeStatement,
  rewordStatement,
  type SiteWords,
} from '../../building/model/edit-block.ts';
import * as words from '#messages/build-model.ts';
import { newId } from '../record/new-id.ts';
import type { After } from './actions.ts';
import { Hints } from './HintList.tsx';
import { Field } from './Field.tsx';
import { hintsForStatement } from './hints.ts';

const { labels } = words;

/** Changes the words of a block, which is made one’s own first. */
export type Write = (change: (own: BuiltBlock) => BuiltBlock, after?: After) => void;

interface Props {
  readonly block: BuiltBlock;
  readonly siteWords: SiteWords | undefined;
  readonly title: string;
  readonly write: Write;
}

/** The statements of a block, each in a field with what can be done with it. */
export function Statements({ block, siteWords, title, write }: Props) {
  const [fresh, setFresh] = useState('');
  const isSites = block.competency !== undefined;
  const list = isSites ? (siteWords?.statements ?? []) : block.statements;
  /** The statement at a place, in a block that has become one’s own. */
  const at = (own: BuiltBlock, i: number): BuiltStatement | undefined => own.statements[i];
  const others = list.map(({ text }) => text);
  const here = `[data-block="${block.id}"]`;
  const move = (i: number, by: -1 | 1, text: string): void =>
    write((own) => (at(own, i) ? moveStatement(own, at(own, i)!.id, by) : own), {
      say: words.formatPlace(text, i + by + 1, list.length),
      focus: `${here} [data-statement="${i + by}"] .${by < 0 ? 'bm-earlier' : 'bm-later'}`,
    });
  const add = (): void => {
    if (fresh.trim() === '') return;
    write((own) => addStatements(own, fresh, newId));
    setFresh('');
  };
  return (
    <fieldset class="bm-statements">
      <legend>{labels.statements}</legend>
      <ol>
        {list.map(({ text }, i) => (
          <li key={i} data-statement={i}>
            <div class="bm-statement">
              <label>
                <span class="visually-hidden">{`${labels.statement} ${i + 1}`}</span>
                <Field
                  rows={2}
                  value={text}
                  most={limits.statement}
                  onDone={(next) => write((own) => (at(own, i) ? rewordStatement(own, at(own, i)!.id, next) : own))}
                />
              </label>
              {([-1, 1] as const).map((by) => (
                <button
                  key={by}
                  class={by < 0 ? 'aid bm-earlier' : 'aid bm-later'}
                  type="button"
                  aria-label={words.formatButton(by < 0 ? labels.earlier : labels.later, text)}
                  aria-disabled={!list[i + by]}
                  onClick={() => list[i + by] && move(i, by, text)}
                >
                  {by < 0 ? '↑' : '↓'}
                </button>
              ))}
              <button
                class="aid bm-delete"
                type="button"
                aria-label={words.formatButton(labels.delete, text)}
                onClick={() =>
                  write((own) => (at(own, i) ? removeStatement(own, at(own, i)!.id) : own), {
                    say: words.formatRemoved(text),
                    focus: list[i + 1] ? `${here} [data-statement="${i}"] .bm-delete` : `${here} [name="statements"]`,
                  })
                }
              >
                ×
              </button>
            </div>
            {!isSites && <Hints hints={hintsForStatement(text, title, others.toSpliced(i, 1))} />}
          </li>
        ))}
      </ol>
      <label>
        {labels.newStatements}
        <textarea
          name="statements"
          rows={2}
          maxLength={limits.statement * 20}
          value={fresh}
          onInput={({ currentTarget }) => setFresh(currentTarget.value)}
        />
      </label>
      <Hints
        hints={fresh
          .split('\n')
          .filter((line) => line.trim() !== '')
          .slice(0, 3)
          .flatMap((line) => hintsForStatement(line.trim(), title, others))}
      />
      <button class="aid" type="button" disabled={fresh.trim() === ''} onClick={add}>
        {labels.addStatements}
      </button>
    </fieldset>
  );
}
