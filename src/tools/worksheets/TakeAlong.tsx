import { type LiveKind, liveKinds } from '../../domain/worksheets/worksheet-columns.ts';
import { slugged } from '../../domain/slugged.ts';
import type { Fillable } from '../../payloads/fillable.ts';
import { type Filled, textIn } from '../../worksheets/filled.ts';
import { filledRows } from '../../worksheets/rows.ts';
import { writeFilled } from '../../worksheets/write.ts';
import { labels } from '#messages/live-worksheets.ts';
import { keep } from '../keep-file.ts';
import { today } from '../record/device.ts';
import type { ShownGroup } from './GroupedTable.tsx';

interface Props {
  readonly filled: Filled;
  readonly subject: Fillable;
  readonly groups: readonly ShownGroup[];
  readonly titles: ReadonlyMap<string, string>;
  readonly kind: LiveKind;
  readonly onSay: (words: string) => void;
}

/** The files of a worksheet, and printing it. */
export function TakeAlong({ filled, subject, groups, titles, kind, onSay }: Props) {
  const name = slugged([textIn(filled, 'name'), subject.name.replace(/^.*\//, '')].filter(Boolean).join(' '));
  const take = async (type: 'xlsx' | 'csv'): Promise<void> => {
    try {
      const { makeFile } = await import('./take-along.ts');
      const own = {
        filled,
        title: subject.title,
        subject: subject.name,
        rows: groups.flatMap(({ title: group, rows }) => rows.map((row) => ({ ...row, group }))),
        titles,
        made: today(),
      };
      // A workbook has every worksheet in which something stands.
      const kinds =
        type === 'csv' ? [kind] : liveKinds.filter((one) => one === kind || filledRows(filled, one).length > 0);
      keep(makeFile(type, own, kinds), `${name}-${type === 'csv' ? kind : 'worksheets'}.${type}`);
    } catch {
      onSay(labels.notLoaded);
    }
  };
  return (
    <section class="no-print" aria-labelledby="sheets-take">
      <h2 id="sheets-take">{labels.take}</h2>
      <p>{labels.onDevice}</p>
      <div class="tool-aids">
        <button class="aid" type="button" onClick={() => void take('xlsx')}>
          {labels.xlsx}
        </button>
        <button class="aid" type="button" onClick={() => void take('csv')}>
          {labels.csv}
        </button>
        <button
          class="aid"
          type="button"
          onClick={() => keep(new Blob([writeFilled(filled)], { type: 'application/json' }), `${name}-worksheet.json`)}
        >
          {labels.saved}
        </button>
        <button class="aid" type="button" onClick={() => print()}>
          {labels.print}
        </button>
      </div>
    </section>
  );
}
