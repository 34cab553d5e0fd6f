import { stringify } from 'csv-stringify/sync';
import { csvField } from '../tables/csv.ts';
import type { JobCode, SkillDescriptor } from './records.ts';

/** A column of the table, with what a skill has in it. */
type Column = readonly [name: string, cell: (skill: SkillDescriptor) => string];

/** Several values in one cell. A semicolon of their own would part them. */
const list = (values: readonly string[]): string =>
  [...new Set(values)].map((value) => value.replaceAll(';', ',')).join('; ');

/** The groups of the Standard Occupational Classification that codes belong to, by the digits that tell them. */
const groups = (codes: readonly JobCode[], digits: number, zeros: string): string =>
  list(codes.map(({ code }) => code.slice(0, digits) + zeros));

const columns: readonly Column[] = [
  ['Canonical URL', ({ id }) => id],
  ['RSD Name', ({ skillName }) => skillName],
  ['Authors', ({ authors }) => list(authors)],
  ['Skill Statement', ({ skillStatement }) => skillStatement],
  ['Categories', ({ categories }) => list(categories)],
  ['Keywords', ({ keywords }) => list(keywords)],
  ['Standards', () => ''],
  ['Certifications', () => ''],
  ['Occupation Major Groups', ({ occupations }) => groups(occupations, 2, '-0000')],
  ['Occupation Minor Groups', ({ occupations }) => groups(occupations, 5, '00')],
  ['Broad Occupations', ({ occupations }) => groups(occupations, 6, '0')],
  ['Detailed Occupations', ({ occupations }) => groups(occupations, 7, '')],
  ['O*Net Job Codes', ({ occupations }) => list(occupations.map(({ code }) => code))],
  ['Employers', () => ''],
];

/**
 * Write skills as the table that the Open Skills Management Tool exports: its header, lists parted by `;`, three columns
 * for each alignment. A text that a spreadsheet could run as a formula gets an apostrophe before it, and so does one that
 * begins with an apostrophe: to undo it, take one from the beginning of every field that has one.
 */
export function skillsCsv(skills: readonly SkillDescriptor[]): string {
  const most = skills.reduce((sum, { alignments }) => Math.max(sum, alignments.length), 0);
  const all = [...columns, ...Array.from({ length: most }, (_, i) => alignmentColumns(i)).flat()];
  const rows = skills.map((skill) => all.map(([, cell]) => csvField(cell(skill))));
  return stringify([all.map(([name]) => name), ...rows], { record_delimiter: 'windows', quote_record_delimiter: true });
}

function alignmentColumns(i: number): Column[] {
  const label = i === 0 ? 'Alignment' : `Alignment ${i + 1}`;
  return [
    [`${label} Name`, ({ alignments }) => alignments[i]?.skillName ?? ''],
    [`${label} URL`, ({ alignments }) => alignments[i]?.id ?? ''],
    [`${label} Framework`, ({ alignments }) => alignments[i]?.isPartOf.name ?? ''],
  ];
}
