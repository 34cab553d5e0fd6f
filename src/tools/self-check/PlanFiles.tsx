import { useEffect, useState } from 'preact/hooks';
import type { OwnPlan } from '../../exports/own/own-step.ts';
import * as standing from '#messages/standing.ts';
import * as words from '#messages/self-check-plan.ts';
import * as own from '#messages/self-check.ts';
import type { OwnRecord } from '../../record/record.ts';
import { keep } from '../keep-file.ts';
import type { OwnStepLine } from './PlanSteps.tsx';
import { saveRecords } from './save-file.ts';
import { today } from './today.ts';
import type { Tool } from './tool.ts';

interface Props {
  tool: Tool;
  record: OwnRecord;
  steps: readonly OwnStepLine[];
  title: (key: string) => string;
}

const loadCalendar = () => import('../../exports/own/plan-calendar.ts');
const loadText = () => import('../../exports/own/plan-text.ts');
const loadWorkbook = async () => ({
  ...(await import('../../exports/own/own-workbook.ts')),
  ...(await import('../../exports/own/own-tables.ts')),
});

/** The plan on paper and as files. What writes them is fetched ahead, so that they can be had with the network cut. */
export function PlanFiles({ tool, record, steps, title }: Props) {
  const [said, setSaid] = useState('');
  useEffect(() => {
    const soon = setTimeout(() => void Promise.allSettled([loadCalendar(), loadText(), loadWorkbook()]), 400);
    return () => clearTimeout(soon);
  }, []);
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
    const { planCalendar } = await loadCalendar();
    const { text, left } = planCalendar(plan());
    keep(new Blob([text], { type: 'text/calendar' }), name('ics'));
    const leftOut = standing.formatLeftOut(left);
    return words.formatMade(name('ics'), leftOut);
  };
  const text = async (): Promise<string> => {
    const { planText } = await loadText();
    keep(new Blob([planText(plan())], { type: 'text/plain' }), name('txt'));
    return words.formatMade(name('txt'), '');
  };
  const workbook = async (): Promise<string> => {
    const { ownWorkbook, planTable, TooLargeForWorkbook } = await loadWorkbook();
    try {
      const bytes = await ownWorkbook(planTable(plan()), today());
      keep(
        new Blob([bytes], { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' }),
        name('xlsx'),
      );
      return words.formatMade(name('xlsx'), '');
    } catch (error) {
      if (error instanceof TooLargeForWorkbook) return standing.tooLargeForWorkbook;
      throw error;
    }
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
