import { useMemo, useState } from 'preact/hooks';
import { groupView, type GroupColumn, type GroupView } from '../../domain/standing/group.ts';
import * as own from '#messages/record.ts';
import { formatTrouble } from '#messages/record-troubles.ts';
import * as standing from '#messages/standing.ts';
import * as words from '#messages/self-check.ts';
import * as counsel from '#messages/self-check-counsel.ts';
import type { OwnRecord } from '../../record/record.ts';
import { readRecords } from '../../record/read.ts';
import type { Trouble } from '../../record/troubles.ts';
import { keep } from '../keep-file.ts';
import { useDrop } from '../use-drop.ts';
import { FileInput } from '../documents/FileInput.tsx';
import { Failed } from './Failed.tsx';
import type { Grounds } from './grounds.ts';
import { PickThings } from './PickThings.tsx';
import { today } from '../record/device.ts';
import { saidIn, type Tool } from './tool.ts';
import { useGrounds } from './use-pieces.ts';

/** What could not be read of a file, with its name. */
interface Told {
  readonly file: string;
  readonly trouble: Trouble;
}

/** Many records beside one thing. They are read into this page alone: nothing of them is kept or sent. */
export function Group({ tool }: { tool: Tool }) {
  const [members, setMembers] = useState<ReadonlyMap<string, OwnRecord>>(new Map());
  const [told, setTold] = useState<readonly Told[]>([]);
  const { value: grounds, failed, again } = useGrounds(tool.pieces, tool.where.of);
  const add = (records: readonly OwnRecord[]): void =>
    setMembers((before) => new Map([...before, ...records.map((one) => [one.id, one] as const)]));
  const read = async (files: readonly File[]): Promise<void> => {
    const edition = await tool.pieces.edition.load().catch(() => undefined);
    const all = await Promise.all(
      files.map(async (file) => ({
        file: file.name,
        ...readRecords(await file.text().catch(() => ''), { edition }),
      })),
    );
    add(all.flatMap(({ records }) => records));
    setTold(all.flatMap(({ file, troubles }) => troubles.map((trouble) => ({ file, trouble }))));
  };
  const { isOver, listeners } = useDrop((files) => void read(files));
  return (
    <>
      <p>{counsel.groupText}</p>
      <div class={isOver ? 'check-drop over' : 'check-drop'} {...listeners}>
        <label>
          {counsel.drop} <FileInput multiple accept=".json,application/json" onFiles={(files) => void read(files)} />
        </label>
        {tool.state.records.length > 0 && (
          <button class="aid" type="button" onClick={() => add(tool.state.records)}>
            {counsel.addOwn}
          </button>
        )}
        {members.size > 0 && (
          <button class="aid" type="button" onClick={() => setMembers(new Map())}>
            {counsel.clear}
          </button>
        )}
      </div>
      <p role="status">{counsel.formatMembers(members.size)}</p>
      {told.length > 0 && (
        <ul>
          {told.map(({ file, trouble }, i) => {
            const { where, what, mend } = formatTrouble(trouble);
            return (
              <li key={i}>
                <strong>
                  {file}, {where}:
                </strong>{' '}
                {what} {mend}
              </li>
            );
          })}
        </ul>
      )}
      <PickThings tool={tool} view="group" most={1} />
      {failed && <Failed again={again} />}
      {tool.where.of.length > 0 && grounds === null && <p>{words.noSuchThing}</p>}
      {grounds && members.size > 0 && <Matrix grounds={grounds} members={[...members.values()]} />}
    </>
  );
}

const loadTables = async () => ({
  ...(await import('../../exports/own/own-tables.ts')),
  ...(await import('../../exports/tables/csv.ts')),
});
const loadWorkbook = () => import('../../exports/own/own-workbook.ts');

function Matrix({ grounds, members }: { grounds: Grounds; members: readonly OwnRecord[] }) {
  const { yardstick, behaviorsOf, competencies } = grounds;
  const [said, setSaid] = useState('');
  const view = useMemo(
    () =>
      groupView(
        yardstick,
        behaviorsOf,
        members.map((one) => ({ name: one.name.text || own.noName, answers: saidIn(one) })),
      ),
    [yardstick, members],
  );
  const title = (id: string): string => competencies.get(id)!.title;
  const list = (all: readonly GroupColumn[]) => (
    <ul>
      {all.map(({ competency, counts }) => (
        <li key={competency}>
          {title(competency)} <small>{standing.formatCounts(counts)}</small>
        </li>
      ))}
    </ul>
  );
  const save = (ending: 'csv' | 'xlsx'): void => {
    setSaid('');
    write(view, new Map(view.columns.map(({ competency }) => [competency, title(competency)])), ending).then(
      setSaid,
      () => setSaid(words.notLoaded),
    );
  };
  return (
    <>
      <h2>{counsel.formatGroup(yardstick.title)}</h2>
      <p>{standing.group.notRanked}</p>
      <div class="scroll" tabIndex={0} role="region" aria-label={counsel.formatGroup(yardstick.title)}>
        <table class="check-group">
          <thead>
            <tr>
              <th scope="col">{standing.group.person}</th>
              {view.columns.map(({ competency }) => (
                <th key={competency} scope="col">
                  {title(competency)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {view.rows.map(({ name, cells }, i) => (
              <tr key={i}>
                <th scope="row">{name}</th>
                {cells.map((cell) => (
                  <td key={cell.asked.competency} class={cell.kind}>
                    {standing.formatCell(cell.kind, cell.answered, cell.of)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{counsel.counts}</th>
              {view.columns.map(({ competency, counts }) => (
                <td key={competency}>{standing.formatCounts(counts)}</td>
              ))}
            </tr>
          </tfoot>
        </table>
      </div>
      {view.gaps.length > 0 && <h3>{standing.group.gaps}</h3>}
      {list(view.gaps)}
      {view.nobody.length > 0 && <h3>{standing.group.nobody}</h3>}
      {list(view.nobody)}
      <p class="check-moves no-print">
        {(['csv', 'xlsx'] as const).map((ending) => (
          <button key={ending} class="aid" type="button" onClick={() => save(ending)}>
            {counsel.save[ending]}
          </button>
        ))}
        <button class="aid" type="button" onClick={() => print()}>
          {words.print}
        </button>
      </p>
      <p role="status">{said}</p>
    </>
  );
}

/** Write the group as a file. What it says afterward. */
async function write(view: GroupView, titles: ReadonlyMap<string, string>, ending: 'csv' | 'xlsx'): Promise<string> {
  const name = words.formatFile(counsel.groupFile, today(), ending);
  const { groupTable, csv } = await loadTables();
  const table = groupTable(view, titles);
  if (ending === 'csv') {
    keep(new Blob([csv(table)], { type: 'text/csv' }), name);
    return counsel.formatReady(name);
  }
  const { ownWorkbook } = await loadWorkbook();
  keep(new Blob([ownWorkbook(table, today())]), name);
  return counsel.formatReady(name);
}
