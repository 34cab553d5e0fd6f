import { constants, copyFileSync, linkSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { KeptFile, MadeFrom } from './kept-site.ts';
import type { NoteReads } from './note-reads.ts';
import type { Settled } from './settled-files.ts';
import { valueSummer } from './sum-value.ts';

/** A file to be made. */
export interface FileToMake {
  /** From the home page: `jobs/index.html` */
  readonly path: string;
  /** What its list gives it; nothing where that is in `make`. */
  readonly given?: unknown;
  readonly make: () => string | Uint8Array | Promise<string | Uint8Array>;
}

/** Files that are listed together. */
export interface FileList<File extends FileToMake = FileToMake> {
  readonly name: string;
  readonly list: () => readonly File[] | Promise<readonly File[]>;
}

/** A file that a list names, or that the site before has and the list would name again. */
export type ListedFile<File extends FileToMake = FileToMake> = { readonly path: string; readonly list: string } & (
  { readonly file: File; readonly given: string | undefined } | { readonly file?: undefined }
);

/**
 * Makes the files of a site, and takes those from the site before that would come out the same. Notes of each what it is made from.
 */
export class MakeFiles {
  readonly #into: string;
  readonly #before: string;
  readonly #settled: Settled;
  readonly #notes: NoteReads;
  readonly #sum: (value: unknown) => string | undefined;
  readonly #folders = new Set<string>();
  readonly #lists = new Map<string, number>();
  readonly #made = new Map<string, KeptFile>();
  readonly #taken: string[] = [];

  /**
   * @param into folder of the new site
   * @param before folder of the site before
   * @param nameOf name of what is watched by the notes (`watched-atlas.ts`)
   */
  constructor(
    into: string,
    before: string,
    settled: Settled,
    notes: NoteReads,
    nameOf: (value: object) => string | undefined,
  ) {
    this.#into = into;
    this.#before = before;
    this.#settled = settled;
    this.#notes = notes;
    this.#sum = valueSummer(nameOf);
  }

  /** What was made, and from what. */
  get made(): MadeFrom {
    const notes = this.#notes.written.map((note) => ({ ...note, facts: Uint32Array.from(note.facts) }));
    return { notes, lists: this.#lists, files: this.#made };
  }

  /** Paths of what was taken from the site before. */
  get taken(): readonly string[] {
    return this.#taken;
  }

  /** List files; a list that would give those of the site before is not asked. */
  async list<File extends FileToMake>({ name, list }: FileList<File>): Promise<readonly ListedFile<File>[]> {
    if (this.#settled.lists.has(name)) return this.#settledOf(name).map(([path]) => ({ path, list: name }));
    const note = this.#notes.begin();
    this.#lists.set(name, note);
    const listed = await list();
    this.#notes.end();
    return listed.map((file) => ({ path: file.path, list: name, file, given: this.#sum(file.given) }));
  }

  /** The files of a list that can be taken from the site before. */
  #settledOf(name: string) {
    return [...this.#settled.files].filter(([, { list }]) => list === name);
  }

  /**
   * Make files that come together from something, or take them from the site before when that was the same.
   *
   * @param given what they are made from, all of it
   * @param make writes them, and names their paths
   */
  async putTogether(name: string, given: unknown, make: () => Promise<readonly string[]>): Promise<void> {
    const sum = this.#sum(given);
    const before = this.#settledOf(name);
    if (this.#settled.lists.has(name) && before.every(([, file]) => file.given === sum)) {
      for (const [path] of before) await this.put({ path, list: name });
      return;
    }
    const note = this.#notes.begin();
    this.#notes.end();
    this.#lists.set(name, note);
    for (const path of await make()) this.#made.set(path, { list: name, given: sum, note });
  }

  /**
   * Make a file, or take it from the site before.
   *
   * @throws whatever `make` throws, and the disk, by `EEXIST` where another file has the path
   */
  async put({ path, list, ...listed }: ListedFile): Promise<void> {
    const file = join(this.#into, path);
    const folder = dirname(file);
    if (!this.#folders.has(folder)) mkdirSync(folder, { recursive: true });
    this.#folders.add(folder);
    const before = this.#settled.files.get(path);
    if (listed.file === undefined || (before?.list === list && before.given === listed.given)) {
      takeFile(join(this.#before, path), file);
      this.#taken.push(path);
      return;
    }
    const note = this.#notes.begin();
    if (listed.given === undefined) this.#notes.use(this.#lists.get(list)!);
    const bytes = await listed.file.make();
    this.#notes.end();
    writeFileSync(file, bytes, { flag: 'wx' });
    this.#made.set(path, { list, given: listed.given, note });
  }
}

/** Give a file a second place, as a link where the disk has links: neither place is written to again. */
function takeFile(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw error;
    copyFileSync(from, to, constants.COPYFILE_EXCL);
  }
}
