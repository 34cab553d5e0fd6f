import { useState } from 'preact/hooks';
import type { OwnPlan } from '../../exports/own/own-step.ts';
import * as standing from '#messages/standing.ts';
import * as words from '#messages/self-check-plan.ts';
import * as own from '#messages/self-check.ts';
import type { OwnRecord } from '../../record/record.ts';
import { keep } from '../keep-file.ts';
import type { OwnStepLine } from './PlanSteps.tsx';
import { planWriters } from './plan-writers.ts';
import { saveRecords } from './save-file.ts';
import { today } from '../record/device.ts';
import type { Tool } from './tool.ts';

interface Props {
  tool: Tool;
  record: OwnRecord;
  steps: readonly OwnStepLine[];
  title: (key: string) => string;
}

/** The plan on paper and as files. */
export function PlanFiles({ tool, record, steps, title }: Props) {
  const [said, setSaid] = useState('');
  const plan = (): OwnPlan => ({
    name: record.name.text,
    steps: steps.map(({ about, ...step }) => ({ ...step, for: about ? title(about) : null })),
    made: today(),
    address: location.origin + location.pathname,
  });
  const name = (ending: string): string => own.formatFile(standing.formatPlanTitle(record.name.text), today(), ending);
  const make = (write: () => Promise<string>): void => {
    setSaid('');
    write().then(setSaid, () => setSaid(own.notLoaded));
  };
  const calendar = async (): Promise<string> => {
    const { planCalendar } = await planWriters.calendar.load();
    const { text, left } = planCalendar(plan());
    keep(new Blob([text], { type: 'text/calendar' }), name('ics'));
    const leftOut = standing.formatLeftOut(left);
    return words.formatMade(name('ics'), leftOut);
  };
  const text = async (): Promise<string> => {
    const { planText } = await planWriters.text.load();
    keep(new Blob([planText(plan())], { type: 'text/plain' }), name('txt'));
    return words.formatMade(name('txt'), '');
  };
  const workbook = async (): Promise<string> => {
    const [{ ownWorkbook }, { planTable }] = await Promise.all([planWriters.workbook.load(), planWriters.table.load()]);
    const bytes = ownWorkbook(planTable(plan()), today());
    keep(
      new Blob([bytes], { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' }),
      name('xlsx'),
    );
    return words.formatMade(name('xlsx'), '');
  };
  return (
    <div class="no-print">
      <h2>{words.take}</h2>
      <p class="check-moves">
        <button class="aid" type="button" onClick={() => print()}>
          {own.print}
        </button>
        <button class="aid" type="button" onClick={() => make(calendar)}>
          {words.calendar}
        </button>
        <button class="aid" type="button" onClick={() => make(workbook)}>
          {words.workbook}
        </button>
        <button class="aid" type="button" onClick={() => make(text)}>
          {words.text}
        </button>
        <button class="aid" type="button" onClick={() => saveRecords(tool, [record])}>
          {own.keepFile}
        </button>
      </p>
      <p role="status">{said}</p>
    </div>
  );
}
