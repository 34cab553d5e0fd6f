import { formatScheduleTitle, formatTitle, labels, modelSchedulePaper, papersOf } from '#messages/papers/index.ts';
import type { Atlas } from '../../domain/atlas/atlas.ts';
import { once } from '../../domain/derive.ts';
import { jobFacts } from '../../domain/hiring/job-facts.ts';
import { hasSchedule, modelSchedule } from '../../domain/hiring/model-schedule.ts';
import type { Paper } from '../../domain/hiring/paper.ts';
import { lastChange } from '../../domain/ledger/dates.ts';
import { entryKey } from '../../domain/ledger/keys.ts';
import type { DataFile, DataSite } from '../data-file.ts';
import { listKind } from '../entries-by-kind.ts';
import { bookProperties } from '../tables/book-properties.ts';
import { xlsx } from '../tables/xlsx.ts';
import { paperSheets } from './sheets.ts';
import { wordDocument } from './word.ts';

/** List the papers of every job and the schedule of every industry model: a document and a workbook, each of which holds them all. */
export const paperFiles = (atlas: Atlas, site: DataSite): DataFile[] => [
  ...listKind(atlas, 'jobs').flatMap(([id, job]) =>
    bothFiles(atlas, site, {
      name: id,
      title: () => formatTitle(job.title),
      key: entryKey('jobs', id),
      papers: () => papersOf(jobFacts(atlas, id)),
    }),
  ),
  ...listKind(atlas, 'industries').flatMap(([id, model]) => {
    if (!hasSchedule(model)) return [];
    return bothFiles(atlas, site, {
      name: `${id}-model-schedule`,
      title: () => formatScheduleTitle(model.title),
      key: entryKey('industries', id),
      papers: () => [modelSchedulePaper(modelSchedule(atlas, id)!)],
    });
  }),
];

interface Papers {
  /** Name of the files, without an ending. */
  readonly name: string;
  /** Key of the entry that they are made from. */
  readonly key: string;
  /** Asked when they are written. */
  readonly title: () => string;
  readonly papers: () => readonly Paper[];
}

function bothFiles(atlas: Atlas, site: DataSite, { name, title, key, papers }: Papers): DataFile[] {
  const page = site.pageOf(key, atlas) ?? site.home;
  // A paper is made from competencies and occupations too.
  const properties = () =>
    bookProperties(atlas, site, { title: title(), description: labels.lead, key, day: lastChange(atlas) });
  // Both files hold the same.
  const made = once(papers);
  const note = `${labels.madeBy} ${site.hasAddress ? page : site.name}, ${site.license.name}`;
  return [
    { path: `papers/${name}.docx`, make: (pack) => wordDocument(made(), properties(), note, pack) },
    { path: `papers/${name}.xlsx`, make: (pack) => xlsx(paperSheets(made()), properties(), undefined, pack) },
  ];
}
