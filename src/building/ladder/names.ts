import { slugged } from '../../domain/slugged.ts';
import type { BuiltLadder } from './ladder.ts';

/** The longest that an id may be. */
const longest = 80;

/** What a ladder and its places are called in files. */
export interface LadderNames {
  /** Id of the ladder: `pharmaceutical-technicians`. */
  readonly ladder: string;
  /** UUID of each place → its id on the ladder; no two alike. */
  readonly places: ReadonlyMap<string, string>;
}

/** Name a ladder and its places for files: as a file before named them, and else after their titles. */
export function namesOf({ name, title, places }: BuiltLadder): LadderNames {
  const taken = new Set(places.flatMap((place) => (place.name === '' ? [] : place.name)));
  return {
    ladder: name || idOf(title) || 'ladder',
    places: new Map(
      places.map((place) => {
        if (place.name !== '') return [place.id, place.name];
        const plain = idOf(place.title) || 'place';
        let own = plain;
        for (let i = 2; taken.has(own); i += 1) own = `${idOf(plain.slice(0, longest - 4))}-${i}`;
        taken.add(own);
        return [place.id, own];
      }),
    ),
  };
}

/** Keep the names that a file was made with: ids never change, whatever titles become. */
export function keepNames(ladder: BuiltLadder): BuiltLadder {
  const names = namesOf(ladder);
  const isKept = ladder.name !== '' && ladder.places.every(({ name }) => name !== '');
  if (isKept) return ladder;
  return {
    ...ladder,
    name: names.ladder,
    places: ladder.places.map((place) => ({ ...place, name: names.places.get(place.id)! })),
  };
}

const idOf = (words: string): string => slugged(words).slice(0, longest).replace(/-$/, '');
