import { useMemo, useState } from 'preact/hooks';
import { fewestInGroup, firmSectors, firmSizes } from '../../domain/worksheets/firms.ts';
import { type WordedColumn, wordedColumns } from '../../domain/worksheets/worksheet-columns.ts';
import { slugged } from '../../domain/slugged.ts';
import type { Fillable } from '../../payloads/fillable.ts';
import type { SurveyAnswers } from '../../worksheets/survey.ts';
import { answersOfGroup, byImportance, tally } from '../../worksheets/tally.ts';
import { formatCame, labels, sectorNames, sizeNames, tallyLabels as words } from '#messages/live-survey.ts';
import { forms } from '#messages/worksheets.ts';
import { keep } from '../keep-file.ts';
import { today } from '../record/device.ts';
import { TallyTable } from './TallyTable.tsx';

interface Props {
  readonly title: string;
  readonly subject: Fillable;
  /** Ids of what is asked about. */
  readonly asked: ReadonlySet<string>;
  readonly came: readonly SurveyAnswers[];
  readonly titles: ReadonlyMap<string, string>;
  readonly onSay: (words: string) => void;
}

const scales: readonly WordedColumn[] = wordedColumns('employer', forms.employer.columns).filter(
  ({ choices }) => choices.length > 0,
);

/** What employers said, counted: a line for each competency. */
export default function Tally({ title, subject, asked, came, titles, onSay }: Props) {
  const [scale, setScale] = useState('counts');
  const [sorted, setSorted] = useState(true);
  const [size, setSize] = useState('');
  const [sector, setSector] = useState('');
  const shown = answersOfGroup(came, { size, sector });
  const group = [
    ...firmSizes.filter((one) => one === size).map((one) => sizeNames[one]),
    ...firmSectors.filter((one) => one === sector).map((one) => sectorNames[one]),
  ].join(', ');
  const rows = useMemo(() => {
    const places = new Map(
      subject.groups.flatMap(({ title: under, rows: own }) =>
        own.map(({ competency, title: name }) => [competency, { name, under }] as const),
      ),
    );
    const said = came.flatMap(({ cells }) => [...cells.keys()]);
    // What was asked, and what came under other ids.
    const ids = [...new Set([...[...places.keys()].filter((id) => asked.has(id)), ...said])];
    return tally(shown ?? [], ids).map((row) => ({
      ...row,
      ...(places.get(row.competency) ?? { name: titles.get(row.competency) ?? row.competency, under: '' }),
    }));
  }, [shown, came, subject, asked, titles]);
  const inOrder = useMemo(() => (sorted ? byImportance(rows) : rows), [rows, sorted]);

  const take = async (type: 'xlsx' | 'csv'): Promise<void> => {
    try {
      const { makeTally } = await import('./take-tally.ts');
      const source = {
        title,
        of: subject.title,
        total: came.length,
        shown: shown?.length ?? 0,
        group,
        rows: inOrder,
        made: today(),
      };
      keep(makeTally(type, source), `${slugged(title || subject.title)}-tally.${type}`);
    } catch {
      onSay(labels.notLoaded);
    }
  };
  /** A list of groups; those with too few answers cannot be chosen. */
  const groups = (
    name: 'size' | 'sector',
    value: string,
    all: readonly string[],
    names: Readonly<Record<string, string>>,
    onChoose: (value: string) => void,
  ) => (
    <label>
      {words[name]}
      <select name={name} value={value} onChange={({ currentTarget }) => onChoose(currentTarget.value)}>
        <option value="">{words.everyone}</option>
        {all.flatMap((one) => {
          const count = came.filter((answers) => answers[name] === one).length;
          return count === 0
            ? []
            : [
                <option key={one} value={one} disabled={count < fewestInGroup}>
                  {names[one]} ({count < fewestInGroup ? words.masked : count})
                </option>,
              ];
        })}
      </select>
    </label>
  );

  return (
    <section class="sheets-tally" aria-labelledby="sheets-tally">
      <h2 id="sheets-tally">{labels.tally}</h2>
      <p class="print-only">{[title, subject.title, group].filter(Boolean).join(', ')}</p>
      <div class="tool-fields no-print">
        <label>
          {words.scale}
          <select name="scale" value={scale} onChange={({ currentTarget }) => setScale(currentTarget.value)}>
            {scales.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label>
          {words.order}
          <select
            name="order"
            value={sorted ? 'importance' : 'model'}
            onChange={({ currentTarget }) => setSorted(currentTarget.value === 'importance')}
          >
            <option value="importance">{words.byImportance}</option>
            <option value="model">{words.inOrder}</option>
          </select>
        </label>
        {groups('size', size, firmSizes, sizeNames, setSize)}
        {groups('sector', sector, firmSectors, sectorNames, setSector)}
      </div>
      <p class="no-print">{words.few}</p>
      {shown === undefined ? (
        <p class="note">{words.tooFew}</p>
      ) : (
        <>
          <p class="sheets-shown">
            {formatCame(shown.length)} {words.howText}
          </p>
          <TallyTable rows={inOrder} scale={scales.find(({ id }) => id === scale)!} isGroup={group !== ''} />
          <div class="tool-aids no-print">
            <button class="aid" type="button" onClick={() => void take('xlsx')}>
              {words.xlsx}
            </button>
            <button class="aid" type="button" onClick={() => void take('csv')}>
              {words.csv}
            </button>
            <button class="aid" type="button" onClick={() => print()}>
              {words.print}
            </button>
          </div>
        </>
      )}
    </section>
  );
}
