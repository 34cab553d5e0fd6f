import type { Ladder } from '../../schemas/ladder.ts';
import type { BuiltLadder } from '../../building/ladder/ladder.ts';

/** Words and numbers that YAML would read as something else than a text. */
const plain = /^[A-Za-z](?:[\w ,.()'’/&-]*[\w.)])?$/;
const otherwise = /^(?:true|false|null|yes|no|on|off|y|n|nan|inf)$/i;

/** Write a text: plain where YAML reads it as it stands, and else in quotes, as JSON does. */
const say = (text: string): string => (plain.test(text) && !otherwise.test(text) ? text : JSON.stringify(text));

/** Write some texts in one line: `[onet-30, cairn]`. */
const inRow = (texts: readonly string[]): string =>
  `[${texts.map((text) => (/^[a-z][a-z0-9-]*$/.test(text) ? text : JSON.stringify(text))).join(', ')}]`;

/**
 * Write a ladder as the file of its entry. What the schema has no field for, requirements in one’s own words, stands there as comments.
 *
 * @param entry of the ladder
 */
export function ladderYaml(entry: Ladder, { places, steps }: Pick<BuiltLadder, 'places' | 'steps'>): string {
  const note = (lines: readonly string[]): string[] => lines.map((line) => `    # Requirement: ${line}`);
  return [
    `title: ${say(entry.title)}`,
    `field: ${say(entry.field)}`,
    `summary: ${say(entry.summary)}`,
    ...(entry.industry === undefined ? [] : [`industry: ${say(entry.industry)}`]),
    entry.places.length === 0 ? 'places: []' : 'places:',
    ...entry.places.flatMap((place, i) => [...placeLines(place), ...note(places[i]!.requirements)]),
    entry.steps.length === 0 ? 'steps: []' : 'steps:',
    ...entry.steps.flatMap((step, i) => [...stepLines(step), ...note(steps[i]!.requirements)]),
    ...(entry.phrases === undefined ? [] : ['phrases:', ...entry.phrases.map((phrase) => `  - ${say(phrase)}`)]),
    `sources: ${inRow(entry.sources)}`,
    '',
  ].join('\n');
}

function placeLines(place: Ladder['places'][number]): string[] {
  const { id, title, job, soc, level, jobZone, education, otherThanJob, credentials, credentialNeeds, summary } = place;
  const share = education?.share === undefined ? '' : `share: ${education.share}, `;
  const needs = Object.entries(credentialNeeds ?? {}).map(([one, need]) => `${say(one)}: ${need}`);
  return [
    `  - id: ${say(id)}`,
    `    title: ${say(title)}`,
    ...(job === undefined ? [] : [`    job: ${say(job)}`]),
    ...(soc === undefined ? [] : [`    soc: ${JSON.stringify(soc)}`]),
    `    level: ${level}`,
    ...(jobZone === undefined ? [] : [`    jobZone: ${jobZone}`]),
    ...(education === undefined
      ? []
      : [`    education: { label: ${JSON.stringify(education.label)}, ${share}basis: ${education.basis} }`]),
    ...(otherThanJob === undefined ? [] : [`    otherThanJob: ${say(otherThanJob)}`]),
    ...(credentials.length === 0 ? [] : [`    credentials: ${inRow(credentials)}`]),
    ...(needs.length === 0 ? [] : [`    credentialNeeds: { ${needs.join(', ')} }`]),
    `    summary: ${say(summary)}`,
  ];
}

function stepLines({ from, to, kind, experiences, lowerZone, basis }: Ladder['steps'][number]): string[] {
  return [
    `  - from: ${say(from)}`,
    `    to: ${say(to)}`,
    `    kind: ${kind}`,
    experiences.length === 0 ? '    experiences: []' : '    experiences:',
    ...experiences.map((line) => `      - ${say(line)}`),
    ...(lowerZone === undefined ? [] : [`    lowerZone: ${say(lowerZone)}`]),
    `    basis: ${basis}`,
  ];
}
