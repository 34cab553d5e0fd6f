import { exportWords } from '#messages/build-model-files.ts';
import type { SiteWords } from '../../building/model/content-words.ts';
import type { BuiltModel } from '../../building/model/model.ts';
import { writeModel } from '../../building/model/write.ts';
import { slugged } from '../../domain/slugged.ts';

/** A file as it was written. */
export interface TakenFile {
  readonly name: string;
  /** Media type. */
  readonly type: string;
  readonly body: Uint8Array<ArrayBuffer> | string | Blob;
  /** What the model has to remember of it, so that the next one has the same identifiers. */
  readonly ledger?: NonNullable<BuiltModel['exported']>;
}

/** A kind of file that a person takes along of a model. */
export type ExportKind = keyof typeof exportWords;

/** Every kind of file, in the order of their buttons. */
export const exportKinds = Object.keys(exportWords) as readonly ExportKind[];

/** Beginning of the names of the files of a model: `pharmaceutical-manufacturing`. */
const fileName = ({ name }: Pick<BuiltModel, 'name'>): string => slugged(name) || 'model';

/**
 * Write a file of a model. What writes it is loaded when it is asked for.
 *
 * @param words loads what is known of the site
 * @param today the day where the person is
 * @throws what the browser says when something cannot be loaded
 */
export async function writeExport(
  kind: ExportKind,
  model: BuiltModel,
  words: () => Promise<SiteWords>,
  today: string,
): Promise<TakenFile> {
  if (kind === 'own')
    return {
      name: `${fileName(model)}-model.json`,
      type: 'application/json',
      body: `${writeModel(model, 1)}\n`,
    };
  if (kind === 'folder') {
    const [{ builtFolder }, site] = await Promise.all([import('../../exports/built/folder.ts'), words()]);
    const { file, ledger } = await builtFolder(model, site, today, digest);
    return { ...file, ledger };
  }
  const [write, site] = await Promise.all([writers[kind](), words()]);
  const file = write(model, site, today);
  return kind === 'png' ? pictureFile(file.name, file.body as string) : file;
}

const writers = {
  case: async () => (await import('../../exports/built/case.ts')).builtCase,
  ctdl: async () => (await import('../../exports/built/ctdl.ts')).builtCtdl,
  skos: async () => (await import('../../exports/built/skos.ts')).builtSkos,
  csv: async () => (await import('../../exports/built/csv.ts')).builtCsv,
  xlsx: async () => (await import('../../exports/built/workbook.ts')).builtWorkbook,
  page: async () => (await import('../../exports/built/page.ts')).builtPage,
  svg: async () => (await import('../../exports/built/drawing.ts')).builtDrawing,
  png: async () => (await import('../../exports/built/drawing.ts')).builtDrawing,
} as const;

/** Draw the drawing of a model as a picture. */
async function pictureFile(name: string, svg: string): Promise<TakenFile> {
  const { pictureOf } = await import('../export-figure/save.ts');
  const [width = 0, height = 0] = [...svg.matchAll(/ (?:width|height)="([\d.]+)"/g)]
    .slice(0, 2)
    .map(([, one]) => Number(one));
  const body = await pictureOf(new Blob([svg], { type: 'image/svg+xml' }), width, height);
  return { name: name.replace(/svg$/, 'png'), type: 'image/png', body };
}

// Pages that are not served safely have no `subtle`.
const digest = (globalThis.crypto.subtle as SubtleCrypto | undefined)
  ? async (text: string): Promise<string> => {
      const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
      return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
    }
  : undefined;
