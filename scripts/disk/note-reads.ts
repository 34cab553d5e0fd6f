import type { NotedMade, ReadNotes } from '../../src/domain/read-notes.ts';
import { packNumbers, type PackedNumbers } from './packed-numbers.ts';
import type { Reader } from './watched-atlas.ts';

/** What was read while something was made. */
export interface ReadNote {
  /** Numbers of facts (`atlas-facts.ts`), some of them perhaps twice. */
  readonly facts: PackedNumbers;
  /** What was looked for and not there, by name. */
  readonly missing: readonly string[];
  /** Numbers of other notes: of what it was made from. */
  readonly notes: readonly number[];
}

interface OpenNote {
  readonly number: number;
  readonly facts: number[];
  readonly missing: Set<string>;
  readonly notes: Set<number>;
}

/** Notes what is read in this process, for one thing after the other. */
export class NoteReads implements ReadNotes, Reader {
  readonly #written: (ReadNote | undefined)[] = [];
  /** Of each fact, the last note that has it. */
  #last = new Int32Array(0);
  #open: OpenNote | undefined;

  /** All that was noted, by number. */
  get written(): readonly ReadNote[] {
    this.end();
    return this.#written.map((note) => note!);
  }

  /**
   * Note what is read from now on, until `end`. What is made of several promises is made of one thing alone at a time.
   *
   * @returns the number of the note
   */
  begin(): number {
    this.end();
    return this.#begin();
  }

  /** Keep what was noted, in little room: there are tens of thousands of notes, with hundreds of facts each. */
  end(): void {
    if (this.#open === undefined) return;
    const { number, facts, missing, notes } = this.#open;
    this.#written[number] = { facts: packNumbers(facts), missing: [...missing], notes: [...notes] };
    this.#open = undefined;
  }

  apart<Made>(make: () => Made): NotedMade<Made> {
    const around = this.#open;
    const note = this.#begin();
    try {
      return { it: make(), note };
    } finally {
      this.end();
      this.#open = around;
    }
  }

  #begin(): number {
    this.#open = { number: this.#written.push(undefined) - 1, facts: [], missing: new Set(), notes: new Set() };
    return this.#open.number;
  }

  use(note: number): void {
    this.#open?.notes.add(note);
  }

  readonly fact = (number: number): void => {
    const open = this.#open;
    if (open === undefined) return;
    if (number >= this.#last.length) this.#grow(number);
    // Numbers from 1, as all are 0 at first.
    if (this.#last[number] === open.number + 1) return;
    this.#last[number] = open.number + 1;
    open.facts.push(number);
  };

  readonly missing = (name: string): void => {
    this.#open?.missing.add(name);
  };

  #grow(number: number): void {
    const grown = new Int32Array(Math.max(1024, 2 * number));
    grown.set(this.#last);
    this.#last = grown;
  }
}
