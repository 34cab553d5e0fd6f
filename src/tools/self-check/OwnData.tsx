import { useState } from 'preact/hooks';
import * as own from '#messages/record.ts';
import * as data from '#messages/self-check-data.ts';
import * as counsel from '#messages/self-check-counsel.ts';
import * as words from '#messages/self-check.ts';
import { answersOf } from '../../record/answers.ts';
import { rename } from '../../record/record.ts';
import { askToKeep, clearTab, leaveNoTrace } from '../record/start-store.ts';
import { keep } from '../keep-file.ts';
import { Incoming } from './Incoming.tsx';
import { saveRecords } from './save-file.ts';
import { Share } from './Share.tsx';
import { today } from '../record/device.ts';
import type { Tool } from './tool.ts';
import { placeUrl } from './where.ts';

/** The records on this device: whose they are, files of them, ways to send them, and ways to be rid of them. */
export function OwnData({ tool }: { tool: Tool }) {
  const { state, store, addresses } = tool;
  const { open, records, unread } = state;
  const [said, setSaid] = useState('');
  return (
    <>
      <p>{own.keptIn[state.keptIn]}</p>
      <Incoming tool={tool} />
      <h2>{data.people}</h2>
      {records.length === 0 && <p>{data.nobody}</p>}
      <ul class="rows check-people">
        {records.map((record) => {
          const name = record.name.text || own.noName;
          return (
            <li key={record.id}>
              <label>
                <input
                  type="radio"
                  name="person"
                  checked={record.id === open?.id}
                  onChange={() => store.open(record.id)}
                />{' '}
                <span class="name">{name}</span>
              </label>{' '}
              <small>{data.formatRecord(answersOf(record).size, record.made)}</small>
            </li>
          );
        })}
        {[...unread].map(([id, why]) => (
          <li key={id}>
            <p>{own.unread[why]}</p>
            <p class="check-moves">
              {store.damagedText(id) !== undefined && (
                <button
                  class="aid"
                  type="button"
                  onClick={() =>
                    keep(
                      new Blob([store.damagedText(id)!], { type: 'text/plain' }),
                      words.formatFile(data.damaged, today(), 'txt'),
                    )
                  }
                >
                  {data.saveDamaged}
                </button>
              )}
              <Sure
                label={data.remove}
                question={own.formatDeletePerson('')}
                onSure={() => tell(store.deletePerson(id))}
              />
            </p>
          </li>
        ))}
      </ul>
      <p class="check-moves">
        <button class="aid" type="button" onClick={() => store.begin('', addresses.day)}>
          {data.another}
        </button>
      </p>
      {open && (
        <>
          <h2>{data.formatOf(open.name.text || own.noName)}</h2>
          <p>
            <label>
              {data.name}{' '}
              <input
                key={open.id}
                type="text"
                maxLength={80}
                autocomplete="off"
                value={open.name.text}
                onChange={({ currentTarget: { value } }) => store.change((record, day) => rename(record, value, day))}
              />
            </label>
          </p>
          <p class="check-moves">
            <button
              class="aid"
              type="button"
              onClick={() => {
                saveRecords(tool, [open]);
                void askToKeep();
              }}
            >
              {words.keepFile}
            </button>
            {records.length > 1 && (
              <button class="aid" type="button" onClick={() => saveRecords(tool, records)}>
                {data.keepAll}
              </button>
            )}
            <a href={placeUrl(addresses, 'results')}>{words.menu.views.results}</a>
          </p>
          <Share key={open.id} tool={tool} record={open} />
          <h2>{data.rid}</h2>
          <p class="check-moves">
            <Sure
              label={data.formatDelete(open.name.text)}
              question={own.formatDeletePerson(open.name.text)}
              onSure={() => tell(store.deletePerson(open.id))}
            />
          </p>
        </>
      )}
      <p class="check-moves">
        {(records.length > 0 || unread.size > 0) && (
          <Sure label={data.deleteAll} question={own.deleting.all} onSure={() => tell(store.deleteAll())} />
        )}
        {state.keptIn === 'tab' && (
          <button class="aid" type="button" onClick={() => clearTab()}>
            {words.trace.end}
          </button>
        )}
      </p>
      <p role="status">{said}</p>
      <h2>{counsel.others}</h2>
      <ul>
        {(['enter', 'jobs', 'days', 'group'] as const).map((view) => (
          <li key={view}>
            <a href={placeUrl(addresses, view)}>{words.views[view].title}</a>: {words.views[view].lead}
          </li>
        ))}
      </ul>
      {state.keptIn === 'device' && (
        <>
          <h2>{words.trace.shared}</h2>
          <p>{words.trace.text}</p>
          <p>
            <button class="aid" type="button" onClick={() => leaveNoTrace()}>
              {words.trace.leaveNone}
            </button>
          </p>
        </>
      )}
    </>
  );

  function tell(isGone: boolean): void {
    setSaid(isGone ? own.deleting.gone : own.deleting.left);
  }
}

const focus = (one: HTMLElement | null): void => one?.focus();

/** A button for what cannot be undone: it asks once more. */
function Sure({ label, question, onSure }: { label: string; question: string; onSure: () => void }) {
  const [isAsking, setAsking] = useState(false);
  if (!isAsking)
    return (
      <button class="aid" type="button" onClick={() => setAsking(true)}>
        {label}
      </button>
    );
  return (
    <span class="check-sure" role="group" aria-label={question}>
      <span>{question}</span>{' '}
      <button
        class="aid"
        type="button"
        onClick={() => {
          setAsking(false);
          onSure();
        }}
      >
        {data.sure}
      </button>{' '}
      <button class="aid" type="button" ref={focus} onClick={() => setAsking(false)}>
        {data.rather}
      </button>
    </span>
  );
}
