import { describe, expect, test } from 'vitest';
import { modelSchedulePaper, papersOf } from '#messages/papers/index.ts';
import { jobFacts } from '../../src/domain/hiring/job-facts.ts';
import { modelSchedule } from '../../src/domain/hiring/model-schedule.ts';
import { type PaperBlock, tablesOf } from '../../src/domain/hiring/paper.ts';
import { paperSheets } from '../../src/exports/papers/sheets.ts';
import { atlas } from './real-content.ts';


/** Questions about what has no bearing on the work, and about health before an offer (29 CFR 1604.7, 29 CFR 1630.13). */
const unlawful = [
  /\byour (?:age|race|religion|faith|church|health|illness|disabilit|nationality|birth|husband|wife|spouse|children|famil|accent|weight)/i,
  /\b(?:are|were) you (?:married|pregnant|single|born|ill|sick|disabled|a citizen|religious)/i,
  /\bdo you (?:have|plan|want) (?:any )?(?:children|kids|a disability|a family)/i,
  /\bhow old\b|\bwhere were you born\b|\bmaiden name\b|\bnative (?:language|tongue)\b|\bmedical\b.*\byou\b/i,
  /\b(?:sick days|days .* sick|shifts did you miss|did you (?:eat|sleep))\b/i,
];
/** Questions that say which answer is wanted. */
const leading = [
  /\b(?:isn|aren|don|doesn|wouldn|won|didn|can|couldn|shouldn)[’']t (?:you|it|they)\b/i,
  /\b(?:surely|of course|obviously|right\?|agree that|would you say that)\b/i,
];

describe('the questions of the library', () => {
  const questions = [...atlas.competencies].flatMap(([id, { practice }]) =>
    practice.ask.map((question) => [id, question] as const),
  );

  test('ask nothing that has no bearing on the work, and lead to no answer', () => {
    const bad = questions.filter(([, question]) => [...unlawful, ...leading].some((pattern) => pattern.test(question)));
    expect(bad).toEqual([]);
    expect(questions.length).toBeGreaterThan(200);
  });

  test.for([
    'How many shifts did you miss in the past year?',
    'Are you married?',
    'What is your religion?',
    'You have led a team, haven’t you? Don’t you think so?',
  ])('would be found: %s', (question) => {
    expect([...unlawful, ...leading].some((pattern) => pattern.test(question))).toBe(true);
  });
});

const linesOf = (block: PaperBlock): string[] => {
  switch (block.kind) {
    case 'heading':
    case 'text':
      return [block.text];
    case 'facts':
      return block.facts.flat();
    case 'list':
      return block.items.flatMap(({ text, parts }) => [text, ...parts]);
    case 'table':
      return [block.caption, ...block.columns, ...block.rows.flat()];
  }
};

describe.for([...atlas.jobs.keys()])('the papers of %s', (id) => {
  const facts = jobFacts(atlas, id);
  const papers = papersOf(facts);
  const lines = papers.flatMap(({ blocks }) => blocks.flatMap(linesOf));

  test('are six, with names and tables that nothing else has', () => {
    expect(papers.map((paper) => paper.id)).toEqual([
      'position-description',
      'selection-criteria',
      'interview-guide',
      'review-sheet',
      'first-year',
      'work-processes',
    ]);
    const captions = tablesOf(papers).map(({ caption }) => caption);
    expect(new Set(captions).size).toBe(captions.length);
    for (const caption of captions) expect(caption.length, caption).toBeLessThanOrEqual(31);
  });

  test('ask about five competencies or more, each with signs of its own level', () => {
    expect(facts.plan.asked.length).toBeGreaterThanOrEqual(5);
    for (const { competency, signs, acts } of facts.plan.asked) {
      expect(signs.acts, competency).toBe(acts.length);
      expect(signs.strong?.text, competency).toBe(atlas.competencies.get(competency)!.levels![signs.strong!.level]);
      expect(signs.fair?.text).not.toBe(signs.strong?.text);
      expect(lines.some((line) => line.includes(signs.strong!.text))).toBe(true);
    }
  });

  test('tell every duty, act, knowledge and work process of the job', () => {
    const { job, work } = facts;
    const tasks = job.responsibilities.flatMap((one) => one.tasks.map((task) => (typeof task === 'string' ? task : task.text)));
    const acts = job.competencies.flatMap((one) => (one.acts ?? []).map(({ text }) => text));
    const whole = lines.join('\n');
    for (const text of [...tasks, ...acts, ...job.knowledge.map(({ topic }) => topic)]) expect(whole).toContain(text);
    expect(work.processes.reduce((sum, { hours }) => sum + hours.least, 0)).toBe(2000);
  });

  test('name pay with its source and year, and the law apart from wishes', () => {
    const [position] = papers;
    const own = position!.blocks.flatMap(linesOf);
    expect(own.filter((line) => line.includes(atlas.occupations.editions!.wages.release))).toHaveLength(
      facts.pay ? 1 : 0,
    );
    expect(own.indexOf('What the law asks for')).toBeLessThan(own.indexOf('What you may wish for'));
    for (const title of facts.credentials.law)
      expect(own.indexOf(title)).toBeLessThan(own.indexOf('What you may wish for'));
  });

  test('hold no sign of what is missing, no UUID, no line feed', () => {
    for (const line of lines) expect(line).not.toMatch(/undefined|null|NaN|\n|[0-9a-f]{8}-[0-9a-f]{4}|\s{2}|^\s|\s$/);
  });
});

describe.for([...atlas.industries.keys()].filter((id) => modelSchedule(atlas, id)))('the schedule of %s', (id) => {
  const schedule = modelSchedule(atlas, id)!;
  const paper = modelSchedulePaper(schedule);

  test('has hours for every work process, which add up to the whole of each sector', () => {
    for (const { sector, work } of schedule.sectors) {
      for (const { title, hours } of work.processes)
        expect(hours.most, `${sector} ${title}`).toBeGreaterThan(hours.least);
      for (const end of ['least', 'most'] as const)
        expect(work.processes.reduce((sum, { hours }) => sum + hours[end], 0)).toBe(schedule.total[end]);
    }
  });

  test('has a sheet of its own for each table in a workbook', () => {
    const names = paperSheets([paper]).map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names.length).toBe(2 + schedule.sectors.length);
  });
});
