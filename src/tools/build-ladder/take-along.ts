import type { LadderSource } from '../../exports/own/built-ladder-tables.ts';
import { ladderCase } from '../../exports/own/built-ladder-case.ts';
import { ladderCtdl } from '../../exports/own/built-ladder-ctdl.ts';
import { ladderFolder } from '../../exports/own/built-ladder-folder.ts';
import { aboutTable, placesTable, stepsTable } from '../../exports/own/built-ladder-tables.ts';
import { ownWorkbookOf } from '../../exports/own/own-workbook.ts';
import { csv } from '../../exports/tables/csv.ts';

/** A kind of file that a person takes along. */
export type TakenKind = 'folder' | 'case' | 'ctdl' | 'placesCsv' | 'stepsCsv' | 'xlsx';

/** SHA-256 of a text; undefined without a secure connection, where browsers have no digests. */
async function digest(text: string): Promise<string | undefined> {
  const subtle = crypto.subtle as SubtleCrypto | undefined;
  if (!subtle) return undefined;
  const bytes = new Uint8Array(await subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

const json = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;

/** Make a file of a ladder. */
export async function makeFile(kind: TakenKind, source: LadderSource): Promise<Blob> {
  const { ladder, made } = source;
  switch (kind) {
    case 'folder':
      return new Blob([await ladderFolder(ladder, made, digest)], { type: 'application/zip' });
    case 'case':
      return new Blob([json(ladderCase(ladder, made))], { type: 'application/json' });
    case 'ctdl':
      return new Blob([json(ladderCtdl(ladder, made))], { type: 'application/ld+json' });
    case 'placesCsv':
      return new Blob([csv(placesTable(source))], { type: 'text/csv' });
    case 'stepsCsv':
      return new Blob([csv(stepsTable(source))], { type: 'text/csv' });
    case 'xlsx': {
      const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
      return new Blob([ownWorkbookOf([placesTable(source), stepsTable(source), aboutTable(source)], made)], {
        type,
      });
    }
  }
}
