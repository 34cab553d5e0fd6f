import { type Soc, type SocPlace, socPlaceOf } from '../../domain/atlas/soc.ts';
import { csvField, csvLines } from '../tables/csv.ts';
import type { SkillDescriptor } from './records.ts';

/** A column of the table, with what a skill has in it. */
type Column = readonly [name: string, cell: (skill: SkillDescriptor) => string];

/** Several values in one cell. A semicolon of their own would part them. */
const list = (values: readonly string[]): string =>
  [...new Set(values)].map((value) => value.replaceAll(';', ',')).join('; ');

/** The columns but for alignments. Groups of occupations are looked up: they do not follow from the digits of a code. */
const columnsOf = (soc: Soc): readonly Column[] => [
  ['Canonical URL', ({ id }) => id],
  ['RSD Name', ({ skillName }) => skillName],
  ['Authors', ({ authors }) => list(authors)],
  ['Skill Statement', ({ skillStatement }) => skillStatement],
  ['Categories', ({ categories }) => list(categories)],
  ['Keywords', ({ keywords }) => list(keywords)],
  ['Standards', () => ''],
  ['Certifications', () => ''],
  ['Occupation Major Groups', groupsOf(soc, 'major')],
  ['Occupation Minor Groups', groupsOf(soc, 'minor')],
  ['Broad Occupations', groupsOf(soc, 'broad')],
  ['Detailed Occupations', ({ occupations }) => list(occupations.map(({ code }) => code.slice(0, 7)))],
  ['O*Net Job Codes', ({ occupations }) => list(occupations.map(({ code }) => code))],
  ['Employers', () => ''],
];

const groupsOf =
  (soc: Soc, level: keyof SocPlace): Column[1] =>
  ({ occupations }) =>
    list(occupations.flatMap(({ code }) => socPlaceOf(soc, code)?.[level].code ?? []));

/**
 * Write skills as the table that the Open Skills Management Tool exports: its header, lists parted by `;`, three columns
 * for each alignment. A text that a spreadsheet could run as a formula gets an apostrophe before it, and so does one that
 * begins with an apostrophe: to undo it, take one from the beginning of every field that has one.
 */
export function skillsCsv(skills: readonly SkillDescriptor[], soc: Soc): string {
  const most = skills.reduce((sum, { alignments }) => Math.max(sum, alignments.length), 0);
  const all = [...columnsOf(soc), ...Array.from({ length: most }, (_, i) => alignmentColumns(i)).flat()];
  const rows = skills.map((skill) => all.map(([, cell]) => csvField(cell(skill))));
  return csvLines([all.map(([name]) => name), ...rows]);
}

function alignmentColumns(i: number): Column[] {
  const label = i === 0 ? 'Alignment' : `Alignment ${i + 1}`;
  return [
    [`${label} Name`, ({ alignments }) => alignments[i]?.skillName ?? ''],
    [`${label} URL`, ({ alignments }) => alignments[i]?.id ?? ''],
    [`${label} Framework`, ({ alignments }) => alignments[i]?.isPartOf.name ?? ''],
  ];
}
