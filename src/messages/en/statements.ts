import type { StatementGroup, StatementId } from '../../domain/exploring/statements.ts';

/** Headings of the groups of statements. */
export const groups: Readonly<Record<StatementGroup, string>> = {
  like: 'I like to …',
  well: 'I do well when I …',
  work: 'I want work that is …',
  terms: 'I want …',
  pay: 'Half of the people in it earn at least …',
};

/** Of each statement its words as they are ticked, its name among reasons, and the fact that it is judged by. */
export const statements: Readonly<
  Record<StatementId, { readonly label: string; readonly name: string; readonly fact: string }>
> = {
  hands: {
    label: 'work with my hands, tools, plants or animals',
    name: 'hands and tools',
    fact: 'Doing (Realistic) is one of the strongest interests of the occupation.',
  },
  discover: {
    label: 'find things out and solve puzzles',
    name: 'finding things out',
    fact: 'Thinking (Investigative) is one of the strongest interests of the occupation.',
  },
  create: {
    label: 'make things up: words, pictures, music, shapes',
    name: 'making things up',
    fact: 'Making (Artistic) is one of the strongest interests of the occupation.',
  },
  help: {
    label: 'help, teach or care for people',
    name: 'helping people',
    fact: 'Helping (Social) is one of the strongest interests of the occupation.',
  },
  lead: {
    label: 'lead, decide, persuade or sell',
    name: 'leading and selling',
    fact: 'Leading (Enterprising) is one of the strongest interests of the occupation.',
  },
  order: {
    label: 'keep things in order: records, numbers, rules',
    name: 'keeping order',
    fact: 'Ordering (Conventional) is one of the strongest interests of the occupation.',
  },
  explain: {
    label: 'explain something to others',
    name: 'explaining',
    fact: 'Instructing & Facilitating is needed more than by most.',
  },
  numbers: {
    label: 'work with numbers',
    name: 'numbers',
    fact: 'Numerical Reasoning is needed more than by most.',
  },
  write: {
    label: 'write',
    name: 'writing',
    fact: 'Written Communication is needed more than by most.',
  },
  computers: {
    label: 'use computers',
    name: 'computers',
    fact: 'Digital Literacy is needed more than by most.',
  },
  fix: {
    label: 'find out why something is broken, and fix it',
    name: 'fixing things',
    fact: 'Troubleshooting is needed more than by most.',
  },
  calm: {
    label: 'must stay calm under pressure',
    name: 'staying calm',
    fact: 'Composure & Resilience is needed more than by most.',
  },
  outdoors: {
    label: 'outdoors or on the road',
    name: 'outdoors or on the road',
    fact: 'Likely: eyesight in glare, at night and far off, finding one’s way, and driving count more than in most. Nobody rated the surroundings themselves in the tables that we have.',
  },
  active: {
    label: 'active, on my feet',
    name: 'active work',
    fact: 'Moving about, stamina and strength of the trunk count more than in most.',
  },
  desk: {
    label: 'at a desk, with a computer',
    name: 'desk work',
    fact: 'Computers count more than in most, physical work and stamina less.',
  },
  people: {
    label: 'with customers, patients, pupils or guests',
    name: 'work with people',
    fact: 'Serving the public, service and care count more than in most.',
  },
  'few-people': {
    label: 'not much with customers or the public',
    name: 'little contact with the public',
    fact: 'Serving the public, service, care and outside contacts count less than in most.',
  },
  'own-boss': {
    label: 'often done by people who are their own boss',
    name: 'own boss',
    fact: 'At least one in five is self-employed.',
  },
  'no-degree': {
    label: 'a way in without a degree',
    name: 'no degree',
    fact: 'The usual education at entry is less than an associate’s degree. Licenses and certificates may be asked for.',
  },
  'start-soon': {
    label: 'to start soon, with little preparation',
    name: 'soon started',
    fact: 'Job zone 1 or 2 of 5, and no experience in a related occupation is usual at entry.',
  },
  'learn-paid': {
    label: 'to learn it on the job, for pay',
    name: 'learned on the job',
    fact: 'An apprenticeship, or more than a month of training on the job, is usual.',
  },
  openings: {
    label: 'many openings',
    name: 'many openings',
    fact: 'At least 20,000 openings a year are expected in the whole country.',
  },
  growing: {
    label: 'a growing occupation',
    name: 'growing',
    fact: 'Employment is expected to grow as much as in all occupations together, or more.',
  },
  'pay-40': {
    label: '$40,000 a year',
    name: 'pay of $40,000',
    fact: 'Half of the employees earn $40,000 a year or more, in the United States.',
  },
  'pay-50': {
    label: '$50,000 a year',
    name: 'pay of $50,000',
    fact: 'Half of the employees earn $50,000 a year or more, in the United States.',
  },
  'pay-75': {
    label: '$75,000 a year',
    name: 'pay of $75,000',
    fact: 'Half of the employees earn $75,000 a year or more, in the United States.',
  },
  'pay-100': {
    label: '$100,000 a year',
    name: 'pay of $100,000',
    fact: 'Half of the employees earn $100,000 a year or more, in the United States.',
  },
};
