import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type AtlasFacts, sumFacts } from './atlas-facts.ts';
import { keepSite, type MadeFrom, recallSite, stampOf } from './kept-site.ts';
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
    if (!this.#held) return nothingSettled;
    const { lists, whole, files } = this.#held;
    return { lists, whole, files };
  }

  /** About how many pages are to be made anew; none where no list of pages would give others either. Unknown without an earlier site. */
  get pagesToMake(): number | undefined {
    return this.#held?.unsettled((list) => list.startsWith('src/pages/'));
  }

  /**
   * Remember the new site for the next build, once it stands in its place.
   *
   * @param taken paths of what it has from the one before
   */
  replaceBy(taken: readonly string[], made: readonly MadeFrom[]): void {
    const { into, key, names, sums } = this.#now;
    const whole = joinMade([...(this.#held ? [this.#held.madeFrom(taken)] : []), ...made]);
    const stamps = new Map([
      ...taken.map((path) => [path, this.settled.files.get(path)!.stamp] as const),
      ...made.flatMap(({ files }) => [...files.keys()]).map((path) => [path, stampOf(into, path) ?? ''] as const),
    ]);
    keepSite(place, { into, key, names, sums, ...whole, stamps });
  }
}
