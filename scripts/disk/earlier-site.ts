import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type AtlasFacts, sumFacts } from './atlas-facts.ts';
import { keepSite, recallSite, stampOf } from './kept-site.ts';
import type { MadePart } from './made-parts.ts';
import { tablesOfOthers } from './read-content.ts';
import { findSettled, type HeldAgainst, joinMade, nothingSettled, type Settled } from './settled-files.ts';

const place = '.cache/site.bin';

/**
 * Sum up the tables of others in a content folder: all is made anew where one changes.
 *
 * @param content the folder
 */
export function sumTables(content: string): string {
  const sum = createHash('sha256');
  for (const path of tablesOfOthers) {
    const file = join(content, path);
    sum.update(`\0${path}\0`).update(existsSync(file) ? readFileSync(file) : 'none');
  }
  return sum.digest('hex');
}

/** What is made now. */
interface Now {
  /** Folder of the site. */
  readonly into: string;
  readonly facts: AtlasFacts;
  /** What every file depends on: the bundle of the pages, tables of others, settings. */
  readonly key: string;
}

/** The site of the build before, which gives this one what would come out the same. */
export class EarlierSite {
  readonly #now: Now & ReturnType<typeof sumFacts>;
  readonly #held: HeldAgainst | undefined;

  /** @param fresh take nothing from it */
  constructor(now: Now, fresh: boolean) {
    this.#now = { ...now, ...sumFacts(now.facts) };
    const before = fresh ? undefined : recallSite(place, now.key, now.into);
    this.#held = before && findSettled(before, this.#now.names, this.#now.sums);
  }

  /** What can be taken from it. */
  get settled(): Settled {
    return this.#held ? { lists: this.#held.lists, files: this.#held.files } : nothingSettled;
  }

  /** Remember the new site for the next build, once it stands in its place. */
  replaceBy(parts: readonly MadePart[]): void {
    const { into, key, names, sums } = this.#now;
    const made = parts.map((part) => part.made);
    const taken = this.#held ? [this.#held.madeFrom(parts.flatMap((part) => part.taken))] : [];
    const whole = joinMade([...taken, ...made]);
    const stamps = new Map([...whole.files.keys()].map((path) => [path, stampOf(into, path) ?? '']));
    keepSite(place, { into, key, names, sums, ...whole, stamps });
  }
}
