import type { AskedTopic, LevelSign } from '../../../domain/hiring/answer-signs.ts';
import type { JobFacts } from '../../../domain/hiring/job-facts.ts';
import type { Paper, PaperBlock } from '../../../domain/hiring/paper.ts';
import { formatList } from '../lists.ts';
import { formatNumber } from '../numbers.ts';
import { blanks, bullets, facts, heading, numbered, paragraph, tableOf } from './pieces.ts';

/** What to judge a person by, set before any name is seen. */
export function criteriaPaper({ guide, plan, credentials }: JobFacts): Paper {
  const asked = new Set(plan.asked.map(({ competency }) => competency));
  return {
    id: 'selection-criteria',
    title: 'Selection criteria',
    blocks: [
      paragraph(
        'Set these before you see names, and use the same for everyone. Five to seven are enough: strike the others.',
      ),
      tableOf(
        'Criteria',
        ['Criterion', 'Weight', 'Level to look for', 'What it looks like', 'Judged by', 'Keep?'],
        guide.topics.map(({ competency, title, importance, level, acts, definition }) => [
          title,
          importance,
          level,
          acts[0]?.text ?? definition,
          asked.has(competency) ? 'interview' : 'work sample',
        ]),
      ),
      ...(credentials.law.length + credentials.lawOrCustom.length > 0
        ? [
            paragraph(
              'Yes or no, before all else: does the person have what the law asks for, or can they have it by the first day?',
            ),
            ...bullets([...credentials.law, ...credentials.lawOrCustom]),
          ]
        : []),
      paragraph('The levels are ours and have not been measured. They are words to agree on, not a score.'),
    ],
  };
}

/** Questions with what a strong, a fair and a weak answer shows, and a sheet for the scores. */
export function interviewPaper({ plan }: JobFacts): Paper {
  return {
    id: 'interview-guide',
    title: 'Interview guide',
    blocks: [
      paragraph(
        'Choose one or two questions of each part, and ask everyone the same ones. Ask what the person did, and what came of it. An act from another kind of work counts as much, and so does one from home or from unpaid work.',
      ),
      paragraph(
        'Do not ask about age, race, religion, where someone was born, health, disability, family or plans for one, and do not write down what you are told of them. Ask “what came next?” rather than “did you not also …?”. State law may bar more; this is no legal advice.',
      ),
      ...plan.asked.flatMap((topic) => partOf(topic)),
      ...(plan.left.length > 0
        ? [
            heading('Not asked here'),
            paragraph(
              `${formatList(plan.left.map(({ title }) => title))}: judge by a work sample, or put in place of a part above.`,
            ),
          ]
        : []),
      heading('Score sheet'),
      blanks(['Candidate', 'Asked by, on']),
      tableOf(
        'Scores',
        ['Competency', 'Weight', 'Strong', 'Fair', 'Weak', 'What was said'],
        plan.asked.map(({ title, importance }) => [title, importance]),
      ),
      paragraph(
        'Score each answer at once, before you talk with the others. There is no sum: weigh a weak answer where the weight is high by itself.',
      ),
    ],
  };
}

function partOf({ title, importance, questions, acts, signs }: AskedTopic): PaperBlock[] {
  return [
    heading(`${title} (${importance})`),
    ...numbered(questions),
    ...(acts.length > 0 ? [paragraph('Listen for acts like these:'), ...bullets(acts.map(({ text }) => text))] : []),
    facts([
      ['Strong', sentences(strong(signs.acts), atLevel(signs.strong))],
      ['Fair', sentences(fair(signs.acts), atLevel(signs.fair))],
      ['Weak', weak(signs.acts)],
    ]),
  ];
}

const sentences = (...parts: readonly string[]): string => parts.filter(Boolean).join(' ');

const strong = (acts: number): string =>
  acts > 0 ? `Tells of own acts like ${allOf(acts)}, and what came of them.` : '';

const fair = (acts: number): string => (acts > 0 ? `Tells of own acts like ${someOf(acts)}.` : '');

const weak = (acts: number): string =>
  acts > 0
    ? 'Tells of none, or only of what others did, or of what one should do.'
    : 'Tells of nothing that the person did.';

/** All acts of a list that stands above; a job tells two at least, or none. */
const allOf = (acts: number): string => (acts === 2 ? 'both of these' : `all ${formatNumber(acts)} of these`);

/** Some of them. */
const someOf = (acts: number): string =>
  acts === 2 ? 'one of these' : `one or ${acts === 3 ? 'two' : 'more'} of these, not all`;

const atLevel = (sign: LevelSign | undefined): string => (sign ? `Level “${sign.level}”: ${sign.text}` : '');
