import type { Growing } from '../../../domain/hiring/first-year.ts';
import type { JobFacts } from '../../../domain/hiring/job-facts.ts';
import type { Paper, PaperBlock } from '../../../domain/hiring/paper.ts';
import { blanks, emptyRows, paragraph, tableOf } from './pieces.ts';

/** What to look at in a review talk, with room for what was seen. */
export function reviewPaper({ description, job, guide, titles }: JobFacts): Paper {
  const good = new Map(job.competencies.map(({ competency, level }) => [competency, level]));
  return {
    id: 'review-sheet',
    title: 'Performance review sheet',
    blocks: [
      blanks(['Name', 'From, to', 'Talk held on, by']),
      paragraph(
        'Write what was seen, with a day and a case. Leave a line empty where nobody saw anything: that is no fault of the person.',
      ),
      ...(description.duties.length > 0
        ? [
            tableOf(
              'Responsibilities in review',
              ['Responsibility', 'How one can tell', 'What was seen, with a day', 'The person’s own view'],
              description.duties.map(({ title, measures }) => [title, measures.join('; ')]),
            ),
          ]
        : []),
      tableOf(
        'Competencies in review',
        ['Competency', 'Level of a good performer', 'Acts to look for', 'What was seen, with a day', 'Next step'],
        guide.topics.map(({ competency, acts, definition }) => [
          titles.get(competency)!,
          good.get(competency)!,
          acts.length > 0 ? acts.map(({ text }) => text).join(' ') : definition,
        ]),
      ),
      tableOf('Two or three acts agreed on', ['Act', 'By when', 'What helps', 'Seen on'], emptyRows(3)),
      paragraph('The levels are ours and have not been measured. Do not tie pay to them.'),
    ],
  };
}

/** What a new person learns in the first days, months and year. */
export function firstYearPaper({ description, credentials, firstYear, job }: JobFacts): Paper {
  const { answersTo, worksWith, tools, knowledge } = description;
  const must = [...credentials.law, ...credentials.lawOrCustom];
  const rows = (lines: readonly (string | undefined)[]): string[][] => lines.flatMap((line) => (line ? [[line]] : []));
  const columns = ['What', 'With whom', 'By when', 'Done on'];
  return {
    id: 'first-year',
    title: 'Onboarding and development plan',
    blocks: [
      blanks(['Name', 'First day', 'Who helps']),
      paragraph('The order and the times are ours. Take out what the person can do already: ask first.'),
      tableOf(
        'First week',
        columns,
        rows([
          must.length > 0 ? `Show or apply for: ${must.join('; ')}` : undefined,
          answersTo.length > 0 ? `Meet whom the job answers to: ${answersTo.join('; ')}` : undefined,
          worksWith.length > 0 ? `Meet whom it works with: ${worksWith.join('; ')}` : undefined,
          ...tools.map((tool) => `Get access, and be shown: ${tool}`),
          ...description.duties.map(({ title }) => `See done by a person who does it well: ${title}`),
        ]),
      ),
      ...(knowledge.length > 0
        ? [
            tableOf(
              'First three months: knowledge',
              columns,
              knowledge.map(({ topic, parts }) => [parts.length > 0 ? `${topic}: ${parts.join('; ')}` : topic]),
            ),
          ]
        : []),
      ...growingBlocks('First six months: by courses', 'What a course should cover', firstYear.byCourses),
      ...growingBlocks('First year: on the job', 'What to do', firstYear.onTheJob),
      ...(job.growth.length === 0
        ? [
            paragraph(
              'Nobody has told yet which competencies of this job are learned after hiring, so that part is left to you.',
            ),
          ]
        : []),
    ],
  };
}

function growingBlocks(caption: string, means: string, growing: readonly Growing[]): PaperBlock[] {
  if (growing.length === 0) return [];
  return [
    tableOf(
      caption,
      ['Competency', 'Level to reach', means, 'By when', 'Done on'],
      growing.map(({ title, level, levelText, means: lines }) => [
        title,
        level ? [level, levelText].filter(Boolean).join(': ') : 'recommended, no level named',
        lines.join(' · '),
      ]),
    ),
  ];
}
