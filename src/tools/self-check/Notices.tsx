import * as own from '#messages/record.ts';
import * as words from '#messages/self-check.ts';
import { clearTab } from '../record/start-store.ts';
import { saveRecords } from './save-file.ts';
import type { Tool } from './tool.ts';

/** What a person has to know of their record: that it is not kept, that it was mended, that a file would be good now. */
export function Notices({ tool, wasCleared }: { tool: Tool; wasCleared: boolean }) {
  const { state, store } = tool;
  const { open, saving, keptIn, notices } = state;
  const reminder = open && store.reminder(open.id);
  const nameOf = (id: string): string => state.records.find((one) => one.id === id)?.name.text || own.noName;
  return (
    <div class="check-notices no-print">
      <div role="alert">
        {saving !== 'saved' && <p class="note">{own.saving[saving]}</p>}
        {wasCleared && <p class="note">{own.tabCleared}</p>}
        {notices.map((one) => (
          <p class="note" key={`${one.what} ${one.id}`}>
            {state.records.length > 1 && `${nameOf(one.id)}: `}
            {own.notices[one.what]}{' '}
            <button class="aid" type="button" onClick={() => store.dismiss(one)}>
              {words.read}
            </button>
          </p>
        ))}
      </div>
      {keptIn !== 'device' && (
        <p class="note">
          {own.keptIn[keptIn]}{' '}
          {keptIn === 'tab' && (
            <button class="aid" type="button" onClick={() => clearTab()}>
              {words.trace.end}
            </button>
          )}
        </p>
      )}
      {open && reminder && (
        <p class="note">
          {own.formatReminder(reminder)}{' '}
          <button class="aid" type="button" onClick={() => saveRecords(tool, [open])}>
            {words.keepFile}
          </button>
        </p>
      )}
    </div>
  );
}
