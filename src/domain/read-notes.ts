/**
 * Notes of what is read of the content while something is made of it. A build that keeps what the build before made
 * takes them (`scripts/disk/note-reads.ts`); nobody else does.
 */
export interface ReadNotes {
  /** Make something that others will use too, with a note of its own of what that reads. */
  readonly apart: <Made>(make: () => Made) => NotedMade<Made>;
  /** Say that what was made apart is used: whoever makes something of it has read what it was made from. */
  readonly use: (note: number) => void;
}

/** Something that was made, and the number of the note of what that read; none where nobody takes notes. */
export interface NotedMade<Made> {
  readonly it: Made;
  readonly note?: number;
}

let taken: ReadNotes | undefined;

/** Have what is read noted from now on, or no more. */
export function takeReadNotes(notes: ReadNotes | undefined): void {
  taken = notes;
}

/** Make something that others will use too. */
export const makeNoted = <Made>(make: () => Made): NotedMade<Made> => taken?.apart(make) ?? { it: make() };

/** Use what was made so. */
export function useNoted<Made>({ it, note }: NotedMade<Made>): Made {
  if (note !== undefined) taken?.use(note);
  return it;
}
