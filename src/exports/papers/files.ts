import { papersOf, formatTitle, labels } from '#messages/papers/index.ts';
import type { Atlas } from '../../domain/atlas/atlas.ts';
import { jobFacts } from '../../domain/hiring/job-facts.ts';
import type { Paper } from '../../domain/hiring/paper.ts';
import { lastChange } from '../../domain/ledger/dates.ts';
import { entryKey } from '../../domain/ledger/keys.ts';
import type { DataFile, DataSite } from '../data-file.ts';
import { listKind } from '../entries-by-kind.ts';
import { bookProperties } from '../tables/book-properties.ts';
import { xlsx } from '../tables/xlsx.ts';
import { paperSheets } from './sheets.ts';
import { wordDocument } from './word.ts';

/** List the papers of every job: a document and a workbook, each of which holds them all. */
export const paperFiles = (atlas: Atlas, site: DataSite): DataFile[] =>
  listKind(atlas, 'jobs').flatMap(([id, { title }]) => {
    const papers = (): Paper[] => papersOf(jobFacts(atlas, id));
    const page = site.pageOf(entryKey('jobs', id), atlas) ?? site.home;
    const properties = bookProperties(atlas, site, {
      title: formatTitle(title),
      description: labels.lead,
      key: entryKey('jobs', id),
      // A paper is made from competencies and occupations too.
      day: lastChange(atlas),
    });
    return [
      {
        path: `papers/${id}.docx`,
        make: (pack) =>
          wordDocument(
            papers(),
            properties,
            `${labels.madeBy} ${site.hasAddress ? page : site.name}, ${site.license.name}`,
            pack,
          ),
      },
      { path: `papers/${id}.xlsx`, make: (pack) => xlsx(paperSheets(papers()), properties, undefined, pack) },
    ];
  });
