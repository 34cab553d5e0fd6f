import { capital } from './capital.ts';
import type { Fault, Field } from '../../building/ladder/faults.ts';
import { formatCount } from './counts.ts';
import { stepKinds } from './routes.ts';

/** What each field is called in the page. */
export const fields: Readonly<Record<Field, string>> = {
  name: 'Name in files',
  title: 'Title',
  field: 'Field of work',
  summary: 'Summary',
  industry: 'Industry model',
  phrases: 'What people type to find it',
  sources: 'Sources',
  places: 'Places',
  steps: 'Steps',
  job: 'Job model',
  soc: 'Occupation',
  zone: 'Job zone',
  education: 'Education',
  otherThanJob: 'Why it is other than its job',
  credentials: 'Credentials',
  kind: 'Kind of step',
  experiences: 'Experiences',
  lowerZone: 'Why people take it',
};

const things: Partial<Readonly<Record<Field, readonly [one: string, other: string]>>> = {
  places: ['place', 'places'],
  steps: ['step', 'steps'],
  experiences: ['experience', 'experiences'],
};

/**
 * Say what is wrong in a field, and how to mend it.
 *
 * @param titles id of each place in files → its title; rules name places by their ids
 */
export function formatFault(field: Field, fault: Fault, titles: ReadonlyMap<string, string>): string {
  switch (fault.what) {
    case 'missing':
      return 'Nothing stands here yet. Fill it in.';
    case 'short':
      return `Write at least ${fault.least} characters.`;
    case 'long':
      return `Write at most ${fault.most} characters.`;
    case 'sentence':
      return 'Write a sentence: begin with a capital letter or a number, and end with a full stop.';
    case 'odd':
      return 'It holds a character that nobody can see. Type the words again.';
    case 'bar':
      return 'Tables part lists by the sign “|”. Write a comma or a word in its place.';
    case 'few': {
      const [one, other] = things[field] ?? ['line', 'lines'];
      return `There ${fault.least === 1 ? 'has' : 'have'} to be at least ${formatCount(fault.least, { one, other })}. Add what is missing.`;
    }
    case 'many':
      return `There may be at most ${fault.most} lines. Take some away.`;
    case 'twice':
      return `“${fault.line}” stands here twice. Keep one of the two.`;
    case 'unknown':
      return `Nothing on this site is called “${fault.id}”. Choose another, or leave it out.`;
    case 'taken':
      return `This site has a ladder with the name “${fault.id}” already. Choose another title, or another name in files.`;
    case 'zone':
      return `O*NET puts this occupation in job zone ${fault.known}. Choose ${fault.known}, or leave the job zone out.`;
    case 'circle':
      return `Steps up lead in a circle: ${fault.titles.join(' → ')}. Turn one of them around, or call it a step across.`;
    case 'rule':
      return `${inWords(fault.said, titles)}. To mend it: ${inWords(fault.fix, titles)}.`;
  }
}

/** Say what a rule of the content says in the words of this page. */
function inWords(said: string, titles: ReadonlyMap<string, string>): string {
  const names: Readonly<Record<string, string>> = {
    ...stepKinds,
    lowerZone: fields.lowerZone,
    otherThanJob: fields.otherThanJob,
  };
  const words = said.replaceAll(/"([^"]*)"/g, (_, name: string) =>
    Object.hasOwn(names, name) ? `“${names[name]!}”` : `“${titles.get(name) ?? name}”`,
  );
  return capital(words);
}
