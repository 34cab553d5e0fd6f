import type { JobFacts } from '../../../domain/hiring/job-facts.ts';
import type { ModelSchedule } from '../../../domain/hiring/model-schedule.ts';
import type { Paper, PaperBlock, PaperTable } from '../../../domain/hiring/paper.ts';
import type { HoursRange, WorkProcesses } from '../../../domain/hiring/work-processes.ts';
import { formatList } from '../lists.ts';
import { bullets, heading, paragraph, tableOf } from './pieces.ts';

const thousands = /* @__PURE__ */ new Intl.NumberFormat('en-US');
const range = ({ least, most }: HoursRange): string => `${thousands.format(least)}–${thousands.format(most)}`;

const paper = (blocks: readonly PaperBlock[]): Paper => ({
  id: 'work-processes',
  title: 'Apprenticeship work process schedule',
  blocks,
});

/** @param may who may be an apprentice in what: `this job can be an apprenticeship` */
const law = (may: string): PaperBlock =>
  paragraph(
    `An occupation can be an apprenticeship if it takes at least 2,000 hours on the job to learn (29 CFR 29.4). The Department of Labor writes of 29 CFR 29.5 that at least 144 hours of class a year are normally considered necessary. Whether ${may} in your state, that office says.`,
  );

const sponsorSets = 'A sponsor sets the real ones with the office that registers the program.';

/** @param middle the second column: its name, and what it says of a work process */
function processTable(
  caption: string,
  { total, processes }: WorkProcesses,
  middle: readonly [name: string, of: (one: WorkProcesses['processes'][number]) => string],
): PaperTable {
  return tableOf(
    caption,
    ['Work process', middle[0], 'Hours on the job (ours)', 'Hours set by the sponsor', 'Signed, on'],
    [...processes.map((one) => [one.title, middle[1](one), range(one.hours)]), ['All', '', range(total)]],
  );
}

const learnedIn = (
  processes: readonly { readonly title: string; readonly tasks: readonly string[] }[],
): PaperBlock[] => [
  heading('What is learned in each'),
  ...bullets(processes.map(({ title, tasks }) => ({ text: title, parts: tasks }))),
];

const instructionTable = (rows: readonly (readonly [topic: string, parts: readonly string[]])[]): PaperBlock[] => [
  tableOf(
    'Related instruction',
    ['Topic', 'Parts', 'Hours', 'Given by', 'Passed on'],
    rows.map(([topic, parts]) => [topic, parts.join('; ')]),
  ),
  paragraph('The hours of instruction are left empty: nothing that we have tells how long a topic takes.'),
];

/** Work processes of a job with hours, and the classes beside them. */
export function schedulePaper({ work, titles, description, firstYear }: JobFacts): Paper {
  const { total, processes } = work;
  return paper([
    paragraph(
      `Hours on the job: ${range(total)} in all. They are ours and have not been measured. We chose the whole by the preparation that the job takes, and parted it by how many competencies a work process draws on. ${sponsorSets}`,
    ),
    law('this job can be an apprenticeship'),
    ...(processes.length > 0
      ? [
          processTable('Work processes', work, [
            'Competencies',
            ({ competencies }) => formatList(competencies.map((one) => titles.get(one) ?? one)),
          ]),
          ...learnedIn(processes),
        ]
      : [paragraph('The responsibilities of this job have not been told yet, so there are no work processes.')]),
    ...(description.knowledge.length > 0
      ? instructionTable(description.knowledge.map(({ topic, parts }) => [topic, parts]))
      : []),
    ...(firstYear.byCourses.length > 0
      ? [
          paragraph(
            `Courses also serve these competencies: ${formatList(firstYear.byCourses.map(({ title }) => title))}.`,
          ),
        ]
      : []),
  ]);
}

/** Work processes of an industry with hours, for each of its sectors, and the classes beside them. */
export function modelSchedulePaper({ total, sectors, processes, instruction, foundation }: ModelSchedule): Paper {
  return paper([
    paragraph(
      `Hours on the job: ${range(total)} in all${sectors.length > 1 ? ', in each sector' : ''}. They are ours and have not been measured. The whole is the widest range that we give for jobs, parted by how many critical work functions a technical block has. ${sponsorSets}`,
    ),
    paragraph('An apprenticeship is in one occupation: keep the work processes that it has, and strike the others.'),
    law('an occupation can be one'),
    ...sectors.map(({ sector, work }) =>
      processTable(sector ? `Work processes: ${sector}` : 'Work processes', work, [
        'Critical work functions',
        ({ tasks }) => String(tasks.length),
      ]),
    ),
    ...learnedIn(processes),
    ...instructionTable(instruction.map(({ title, topics }) => [title, topics])),
    ...(foundation.length > 0
      ? [paragraph(`Every block below the technical ones is asked for too: ${formatList(foundation)}.`)]
      : []),
  ]);
}
