import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { takeFile } from './fill-site.ts';
import type { KeptFile, MadeFrom } from './kept-site.ts';
import type { NoteReads } from './note-reads.ts';
import type { Settled } from './settled-files.ts';
import { valueSummer } from './sum-value.ts';
import { writeOver } from './write-over.ts';

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

/** A file that a list names. */
export interface ListedFile<File extends FileToMake = FileToMake> {
  readonly list: string;
  readonly file: File;
  /** Sum of what the list gives it. */
  readonly given: string | undefined;
}

/**
 * Makes the files of a site, and takes those from the site before that would come out the same. Notes of each what it is made from.
 * The files of lists that would give the same ones again stand in the new site before (`fill-site.ts`).
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
    return { notes: this.#notes.written, lists: this.#lists, files: this.#made };
  }

  /** Paths of what was taken from the site before. */
  get taken(): readonly string[] {
    return this.#taken;
  }

  /** List the files that are not in the new site yet: none of a list that would give those of the site before. */
  async list<File extends FileToMake>({ name, list }: FileList<File>): Promise<readonly ListedFile<File>[]> {
    if (this.#settled.lists.has(name)) return [];
    const note = this.#notes.begin();
    this.#lists.set(name, note);
    const listed = await list();
    this.#notes.end();
    return listed.map((file) => ({ list: name, file, given: this.#sum(file.given) }));
  }

  /**
   * Make files that come together from something, or take them from the site before when that was the same.
   *
   * @param given what they are made from, all of it
   * @param make writes them, and names their paths
   */
  async putTogether(name: string, given: unknown, make: () => Promise<readonly string[]>): Promise<void> {
    const sum = this.#sum(given);
    const before = [...this.#settled.files].filter(([, { list }]) => list === name);
    if (this.#settled.whole.has(name) && before.every(([, file]) => file.given === sum)) {
      for (const [path] of before) this.#take(path);
      return;
    }
    const note = this.#notes.begin();
    this.#notes.end();
    for (const path of await make()) this.#made.set(path, { list: name, given: sum, note });
  }

  /**
   * Make a file, or take it from the site before.
   *
   * @throws {Error} where another list has a file of the path, too: only one of both can be published
   * @throws whatever `make` throws, and the disk
   */
  async put({ list, file: { path, make }, given }: ListedFile): Promise<void> {
    const before = this.#settled.files.get(path);
    const other = this.#made.get(path)?.list ?? (before && this.#settled.lists.has(before.list) && before.list);
    if (other) throw new Error(`${path} comes from ${other} and from ${list}: give one of both another address`);
    if (before?.list === list && before.given === given) {
      this.#take(path);
      return;
    }
    const note = this.#notes.begin();
    if (given === undefined) this.#notes.use(this.#lists.get(list)!);
    const bytes = await make();
    this.#notes.end();
    // What stands there may be a link that another list has taken just now: the file of the site before would change with it.
    if (before) writeFileSync(this.#placeOf(path), bytes, { flag: 'wx' });
    else writeOver(this.#placeOf(path), bytes);
    this.#made.set(path, { list, given, note });
  }

  #take(path: string): void {
    takeFile(join(this.#before, path), this.#placeOf(path));
    this.#taken.push(path);
  }

  /** Where a file of the new site goes, in a folder that is there. */
  #placeOf(path: string): string {
    const file = join(this.#into, path);
    const folder = dirname(file);
    if (!this.#folders.has(folder)) mkdirSync(folder, { recursive: true });
    this.#folders.add(folder);
    return file;
  }
}
