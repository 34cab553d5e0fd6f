import type { Atlas } from '../atlas/atlas.ts';
import type { Occupation } from '../atlas/entries.ts';
import { outlookOf } from '../occupations/outlook.ts';
import { rangeOf } from '../occupations/pay.ts';
import { occupationProfiles } from '../occupations/profiles.ts';
import {
  interestGrades,
  leastOutdoors,
  leastPay,
  manyOpenings,
  manySelfEmployed,
  mostSoonZone,
  scoreGrades,
} from './limits.ts';
import { type Sign, signScores } from './signs.ts';
import type { Answer, Answers, StatementId } from './statements.ts';

/** What answers are worked out from. */
export type Explorable = Pick<Atlas, 'competencies' | 'occupations'>;

/** The letter of the interest that each statement of what people like names. */
const interestOf = { hands: 'R', discover: 'I', create: 'A', help: 'S', lead: 'E', order: 'C' } as const;

/** The competency of the library that each statement of what people do well names. */
export const competencyOf = {
  explain: 'instructing',
  numbers: 'numerical-reasoning',
  write: 'written-communication',
  computers: 'digital-literacy',
  fix: 'troubleshooting',
  calm: 'composure-resilience',
} as const;

/** What the Bureau of Labor Statistics calls the levels of education below a degree. */
const withoutDegree: readonly string[] = [
  'No formal educational credential',
  'High school diploma or equivalent',
  'Some college, no degree',
  'Postsecondary nondegree award',
];

/** What it calls the training that is long enough to learn an occupation in it, for pay. */
const paidTraining: readonly string[] = [
  'Apprenticeship',
  'Long-term on-the-job training',
  'Moderate-term on-the-job training',
];

/** Put a standard score into a grade; null for none. */
export const gradeOfScore = (score: number | undefined, least: number = scoreGrades[0]): Answer =>
  score === undefined ? null : score < least ? 0 : gradeIn(scoreGrades, score);

/** How many of the lower ends of three grades a number reaches. */
const gradeIn = (ends: readonly [number, number, number], value: number): Answer =>
  ends.filter((end) => value >= end).length as Answer;

/** Answer all statements for one occupation by its facts. What no table says is unknown. */
export function answersOf(atlas: Explorable, occupation: Occupation): Answers {
  const { soc, interests, projection, zone, wages } = occupation;
  const competencies = occupationProfiles(atlas).get(soc)?.competencies;
  const liked = (id: keyof typeof interestOf): Answer => {
    if (!interests) return null;
    if (!interests.high.includes(interestOf[id])) return 0;
    return gradeIn(interestGrades, interests.scores['RIASEC'.indexOf(interestOf[id])]!);
  };
  const asked = (id: keyof typeof competencyOf): Answer => gradeOfScore(competencies?.get(competencyOf[id])?.score);
  const shown = (sign: Sign, least?: number): Answer =>
    gradeOfScore(signScores(atlas.occupations)[sign].get(soc), least);
  const pay = wages && rangeOf(wages);
  const paid = (id: keyof typeof leastPay): Answer =>
    limit(pay?.per === 'year' ? pay.median : null, (median) => median >= leastPay[id]);
  return {
    hands: liked('hands'),
    discover: liked('discover'),
    create: liked('create'),
    help: liked('help'),
    lead: liked('lead'),
    order: liked('order'),
    explain: asked('explain'),
    numbers: asked('numbers'),
    write: asked('write'),
    computers: asked('computers'),
    fix: asked('fix'),
    calm: asked('calm'),
    outdoors: shown('outdoors', leastOutdoors),
    active: shown('active'),
    desk: shown('desk'),
    people: shown('people'),
    'few-people': shown('few-people'),
    'own-boss': limit(projection?.selfEmployed, (share) => share >= manySelfEmployed),
    'no-degree': limit(projection?.education, (education) => withoutDegree.includes(education)),
    'start-soon': both(
      limit(zone, (number) => number <= mostSoonZone),
      limit(projection?.experience, (experience) => experience === 'None'),
    ),
    'learn-paid': limit(projection?.training, (training) => paidTraining.includes(training)),
    openings: limit(projection?.openings, (thousands) => thousands >= manyOpenings),
    growing: limit(outlookOf(atlas.occupations, occupation), (outlook) => outlook === 'faster'),
    'pay-40': paid('pay-40'),
    'pay-50': paid('pay-50'),
    'pay-75': paid('pay-75'),
    'pay-100': paid('pay-100'),
  } satisfies Record<StatementId, Answer>;
}

/** Answer a statement that a fact keeps or does not; unknown where there is none. */
const limit = <T>(fact: T | null | undefined, keeps: (fact: T) => boolean): Answer =>
  fact === null || fact === undefined ? null : keeps(fact) ? 1 : 0;

/** Answer a statement of two facts: no as soon as one fails, else unknown while one is. */
const both = (one: Answer, other: Answer): Answer =>
  one === 0 || other === 0 ? 0 : one === null || other === null ? null : 1;
