import { hash } from 'node:crypto';
import type { Atlas } from '../../src/domain/atlas/atlas.ts';

/** A part of an atlas that holds things under names: its name, the names in it, and the fields that its things can have. */
export interface Place {
  /** `jobs`, or `ledger.live` */
  readonly name: string;
  /** Number of its first fact: the names in it and their order. The next one is which fields there are; then come things. */
  readonly first: number;
  /** Facts of each thing: that it is there, and each of its fields. A thing without fields is one fact, with all that it is. */
  readonly each: number;
  readonly ids: ReadonlyMap<string, number>;
  readonly fields: ReadonlyMap<string, number>;
  readonly things: ReadonlyMap<string, unknown>;
}

/** All facts of an atlas that can change without the others, numbered from 0: the same for the same content in each process. */
export interface AtlasFacts {
  readonly places: readonly Place[];
  readonly count: number;
}

/** Number of the fact that a thing is there. */
export const factOf = ({ first, each }: Place, thing: number): number => first + 2 + thing * each;

/** Number the facts of an atlas. The tables of others (`soc`, `occupations` …) are none: where they change, all is made anew. */
export function numberFacts(atlas: Atlas): AtlasFacts {
  const places: Place[] = [];
  let count = 0;
  for (const [name, things] of placesOf(atlas)) {
    const fields = new Set<string>();
    for (const thing of things.values())
      if (hasFields(thing)) for (const field of Object.keys(thing)) fields.add(field);
    const place: Place = {
      name,
      first: count,
      each: 1 + fields.size,
      ids: numbered(things.keys()),
      fields: numbered(fields),
      things,
    };
    places.push(place);
    count = factOf(place, things.size);
  }
  return { places, count };
}

const numbered = (names: Iterable<string>): Map<string, number> => new Map([...names].map((name, i) => [name, i]));

function placesOf({ ledger, ...rest }: Atlas): [name: string, things: ReadonlyMap<string, unknown>][] {
  const maps = Object.entries(rest as Readonly<Record<string, unknown>>).filter(
    (pair): pair is [string, Map<string, unknown>] => pair[1] instanceof Map,
  );
  const ofLedger = Object.entries(ledger).map(([part, lines]): [string, Map<string, unknown>] => [
    `ledger.${part}`,
    new Map(Object.entries(lines)),
  ]);
  return [...maps, ...ofLedger];
}

/** Whether a thing is looked at field by field. */
export const hasFields = (thing: unknown): thing is Readonly<Record<string, unknown>> =>
  typeof thing === 'object' && thing !== null && !Array.isArray(thing);

/** Name each fact, and sum up what it says: a fact of two atlases is the same where both are. In the order of their numbers. */
export function sumFacts({ places, count }: AtlasFacts): { readonly names: string[]; readonly sums: string[] } {
  const names = new Array<string>(count);
  const sums = new Array<string>(count);
  for (const place of places) {
    const say = (number: number, name: string, value: unknown): void => {
      names[number] = `${place.name}${name}`;
      sums[number] = sumOf(value);
    };
    say(place.first, '', [...place.ids.keys()]);
    say(place.first + 1, '*', [...place.fields.keys()].sort());
    for (const [id, i] of place.ids) {
      const number = factOf(place, i);
      const thing = place.things.get(id);
      say(number, `/${id}`, hasFields(thing) ? true : thing);
      for (const [field, f] of place.fields)
        say(number + 1 + f, `/${id} ${field}`, hasFields(thing) ? thing[field] : undefined);
    }
  }
  return { names, sums };
}

/** Short values as they are, longer ones as a sum of their letters. */
function sumOf(value: unknown): string {
  const text = value === undefined ? '' : JSON.stringify(value);
  return text.length <= 40 ? text : hash('sha1', text, 'base64');
}
