import { formatCount } from './counts.ts';
import type { AskedOccupation } from '../../domain/atlas/schooling.ts';
import type { Occupation } from '../../domain/atlas/entries.ts';
import type { EducationAnswers } from '../../domain/occupations/entry-education.ts';
import type { Outlook } from '../../domain/occupations/outlook.ts';
import type { Pay, PayRange } from '../../domain/occupations/pay.ts';
import { capital } from './capital.ts';
import type { Forms } from './counts.ts';

const dollars = /* @__PURE__ */ new Intl.NumberFormat('en-US', {
  style: 'currency',
  currency: 'USD',
  maximumFractionDigits: 0,
});
const cents = /* @__PURE__ */ new Intl.NumberFormat('en-US', { style: 'currency', currency: 'USD' });
const whole = /* @__PURE__ */ new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 });
const tenths = /* @__PURE__ */ new Intl.NumberFormat('en-US', { maximumFractionDigits: 1, signDisplay: 'exceptZero' });

/** What stands on the stone of the tier of occupations, after their number: short, as the stone is the narrowest. */
export const namedForms: Forms = { one: 'named', other: 'named' };

/** Pay of a year or an hour: `$98,430`, `$29.05`. */
export const formatPay = (amount: number, per: PayRange['per']): string =>
  per === 'year' ? dollars.format(amount) : cents.format(amount);

/** The same within a sentence: `$98,430 a year`. */
export const formatPayPer = (amount: number, per: PayRange['per']): string =>
  `${formatPay(amount, per)} ${per === 'hour' ? 'an' : 'a'} ${per}`;

/** What half of the people in an occupation earn: `Half earn more than $98,430 a year ($47.32 an hour), half less.` */
export function formatMedian({ median, per, hour }: Pay): string {
  const beside = hour === null ? '' : ` (${formatPay(hour, 'hour')} an hour)`;
  return `Half earn more than ${formatPayPer(median, per)}${beside}, half less.`;
}

/** What the lowest and the highest tenth earn. */
export const formatEnds = ({ low, high, per }: PayRange): string =>
  `One in ten earns less than ${formatPay(low, per)}, one in ten more than ${formatPay(high, per)}.`;

/** Thousands as a number of people: `189,100`; of fewer than a hundred `fewer than 100`. */
export const formatThousands = (thousands: number): string =>
  thousands < 0.1 ? 'fewer than 100' : whole.format(Math.round(thousands * 10) * 100);

/** A change in percent with its sign: `+4.9 %`. */
export const formatPercentChange = (change: number): string => `${tenths.format(change).replace('-', '−')} %`;

/** A share of all in percent, whole: `56 %`; less than one, and nearly all, is said in words. */
export const formatPercent = (share: number): string =>
  share < 0.5 ? 'less than 1 %' : share >= 99.5 && share < 100 ? 'more than 99 %' : `${whole.format(share)} %`;

/** How employment is expected to change, as a value to choose and in a sentence. */
export const outlookTitles: Readonly<Record<Outlook, string>> = {
  falls: 'Employment falls',
  slower: 'Grows, but less than all occupations together',
  faster: 'Grows as much as all occupations together, or more',
};

/** How much of a competency is asked beside other occupations: `more than in 94 of 100 occupations`. */
export const formatAbove = (above: number): string => {
  const of100 = Math.min(99, Math.floor(above * 100));
  return of100 < 1 ? 'less than in nearly every other occupation' : `more than in ${of100} of 100 occupations`;
};

/** What O*NET’s levels of education are called, from 1 to 12. */
const levels = [
  'less than a high school diploma',
  'a high school diploma or the like',
  'a certificate after high school',
  'some college, no degree',
  'an associate’s degree',
  'a bachelor’s degree',
  'a certificate after the bachelor’s degree',
  'a master’s degree',
  'a certificate after the master’s degree',
  'a first professional degree',
  'a doctoral degree',
  'training after the doctoral degree',
] as const;

/** Whom O*NET asked. */
const askedPeople: Readonly<Record<EducationAnswers['by'], string>> = {
  workers: 'people who work in it',
  experts: 'experts on it',
};

/**
 * What those asked by O*NET named as the education that a new hire needs, and how many they were:
 * `Of 100 people who work in it 77 named a bachelor’s degree (28 asked, a small sample).`
 *
 * @param of how many were asked; undefined where that is not published
 */
export function formatEducationAnswers(
  { by, answers }: EducationAnswers,
  of: Pick<AskedOccupation, 'asked' | 'isSmall'> | undefined,
): string {
  const named = answers.map(
    ({ level, share }, i) => `${whole.format(share)} ${i === 0 ? 'named ' : ''}${levels[level - 1]}`,
  );
  const size = of ? ` (${of.asked} asked${of.isSmall ? ', a small sample' : ''})` : '';
  // Workers name the JD or the MD as either.
  const either = answers.some(({ level }) => level === 10) && answers.some(({ level }) => level === 11);
  return `Of 100 ${askedPeople[by]} ${named.join(', ')}${size}.${either ? ' A degree such as the JD or the MD is named as either.' : ''}`;
}

/** The kinds of work that people like, by Holland’s letters. */
export const interests: Readonly<Record<string, { readonly title: string; readonly words: string }>> = {
  R: { title: 'Doing (Realistic)', words: 'work with hands, tools, machines, plants or animals, often outdoors' },
  I: { title: 'Thinking (Investigative)', words: 'finding things out, facts, puzzles' },
  A: { title: 'Making (Artistic)', words: 'shapes, words, sounds, work without fixed rules' },
  S: { title: 'Helping (Social)', words: 'teaching, caring for and advising people' },
  E: { title: 'Leading (Enterprising)', words: 'starting things, deciding, persuading, selling' },
  C: { title: 'Ordering (Conventional)', words: 'set steps, records, numbers, detail' },
};

/** Plainer words for what the Bureau of Labor Statistics calls two levels of education. */
const plainBls: ReadonlyMap<string, string> = new Map([
  ['No formal educational credential', 'no diploma or degree'],
  ['Postsecondary nondegree award', 'certificate after high school'],
]);

/** What the Bureau of Labor Statistics takes as the usual way in, in words for a sentence; what it calls “None” is left out. */
export const formatBls = (value: string | null): string | undefined =>
  value === null || value === 'None'
    ? undefined
    : (plainBls.get(value) ?? value.charAt(0).toLowerCase() + value.slice(1));

/** The bands of median pay to choose, by their ends in US dollars a year. */
export const formatBand = (from: number | undefined, to: number | undefined): string =>
  from === undefined
    ? `Less than ${dollars.format(to!)}`
    : to === undefined
      ? `${dollars.format(from)} or more`
      : `${dollars.format(from)} to ${dollars.format(to - 1)}`;

/**
 * In short what an occupation pays, how many openings it has and what education is usual: the first thing that its page says. Where
 * the figures are of several occupations together, it says of which.
 */
export function formatSummary(
  { title, projection }: Pick<Occupation, 'title' | 'projection'>,
  pay: Pay | null,
  editions: { readonly wages: { readonly release: string } } | null,
): string {
  const entry = projection?.education ?? null;
  const together =
    pay?.title.toLowerCase() === title.toLowerCase()
      ? 'the survey counts related occupations with it'
      : `these figures are of all “${pay?.title}” together`;
  return (
    [
      pay && editions
        ? `Half earn more than ${formatPayPer(pay.median, pay.per)} (United States, ${editions.wages.release})`
        : '',
      projection?.openings ? `about ${formatThousands(projection.openings)} openings a year are expected` : '',
      pay && (pay.isGroup || pay.others.length > 0) ? together : '',
      entry ? formatEntry(entry) : '',
    ]
      .filter(Boolean)
      .map((part) => `${capital(part)}.`)
      .join(' ') ||
    `What is published about the occupation ${title}: other names, related occupations, and where to read on.`
  );
}

/** What the Bureau of Labor Statistics takes as the usual education of those who start: `the usual education at entry is a bachelor’s degree`. */
function formatEntry(education: string): string {
  const plain = education.charAt(0).toLowerCase() + education.slice(1).replace("'", '’');
  switch (education) {
    case 'No formal educational credential':
      return 'no diploma or degree is usual at entry';
    case 'Postsecondary nondegree award':
      return 'the usual education at entry is a certificate after high school, not a degree';
    default:
      return `the usual education at entry is ${/^some /.test(plain) ? plain : `${/^[aeiou]/.test(plain) ? 'an' : 'a'} ${plain}`}`;
  }
}

/** What the list of occupations can be narrowed by. */
export const facetTitles = {
  family: 'Family',
  interest: 'Interest',
  education: 'Education',
  zone: 'Job zone',
  pay: 'Median pay',
  outlook: 'Outlook',
  sector: 'Industry sector',
  competency: 'Competency',
  suits: 'What suits',
  letter: 'Letter',
};

/** What a facet means and where it is from, below the heading of a page that lists occupations by it. */
export const facetNotes: Readonly<Record<keyof typeof facetTitles, string>> = {
  family: 'Major groups of the Standard Occupational Classification.',
  interest:
    'One of the strongest interests of the occupation, by a program of O*NET of November 2023; nobody was asked.',
  education: 'What the Bureau of Labor Statistics takes as the usual education at entry.',
  zone: 'How much preparation an occupation takes, by O*NET.',
  pay: 'Half of the employees earn more than an amount in this band, half less: a year, in the United States.',
  outlook: 'How employment is expected to change in ten years, by the Bureau of Labor Statistics.',
  sector: 'At least a tenth of the employees work in this sector.',
  competency: 'One of the eight competencies that the occupation asks most, compared with other occupations.',
  suits: 'They meet a statement of “What suits me?”.',
  letter: 'By the first letter of their titles.',
};

/** Heading of the occupations with one value: `Job zone: 3: medium preparation`. */
export const formatValueTitle = (facet: keyof typeof facetTitles, value: string): string =>
  facet === 'family' || facet === 'suits'
    ? `Occupations: ${value}`
    : `Occupations by ${facetTitles[facet].toLowerCase()}: ${value}`;

/** `1 more field of study leads there`, `2 more fields of study lead there`. */
export const formatMorePrograms = (count: number): string =>
  formatCount(count, { one: 'more field of study leads there', other: 'more fields of study lead there' });
