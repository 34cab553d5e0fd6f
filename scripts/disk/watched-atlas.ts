import type { Atlas } from '../../src/domain/atlas/atlas.ts';
import { type AtlasFacts, factOf, hasFields, numberFacts, type Place } from './atlas-facts.ts';

/** Is told what is read of an atlas. */
export interface Reader {
  /** A fact was read, by its number. */
  readonly fact: (number: number) => void;
  /** Something was looked for and not found: `jobs/nurse`. */
  readonly missing: (name: string) => void;
}

/** An atlas that tells what is read of it. */
export interface WatchedAtlas {
  readonly atlas: Atlas;
  readonly facts: AtlasFacts;
  /** The name of a part of it or of a thing in it; nothing for what else a value holds. */
  readonly nameOf: (value: object) => string | undefined;
}

/** Make an atlas that is the same to whoever reads it, and tells a reader each fact that is read. */
export function watchAtlas(atlas: Atlas, reader: Reader): WatchedAtlas {
  const facts = numberFacts(atlas);
  const watched = new Map(facts.places.map((place) => [place.name, watchPlace(place, reader)]));
  const names = new WeakMap<object, string>();
  for (const [name, { whole, things }] of watched) {
    names.set(whole, name);
    for (const [id, thing] of things)
      if (thing !== null && typeof thing === 'object') names.set(thing, `${name}/${id}`);
  }
  const members = Object.entries(atlas).map(([name, value]) => [name, watched.get(name)?.whole ?? value] as const);
  const ledger = Object.keys(atlas.ledger).map((part) => [part, watched.get(`ledger.${part}`)!.whole]);
  const same = { ...Object.fromEntries(members), ledger: Object.fromEntries(ledger) } as Atlas;
  names.set(same, 'atlas').set(same.ledger, 'ledger');
  // Where a table of others changes, all is made anew: what stands in it goes by its name.
  for (const [soc, occupation] of atlas.occupations.bySoc) names.set(occupation, `occupation ${soc}`);
  return { atlas: same, facts, nameOf: (value) => names.get(value) };
}

/** A part of an atlas. To go through it is to read which names there are. */
class WatchedMap extends Map<string, unknown> {
  readonly #place: Place;
  readonly #reader: Reader;
  constructor(things: ReadonlyMap<string, unknown>, place: Place, reader: Reader) {
    super();
    // Before the fields of this class are there, the map is filled as any other.
    for (const [id, thing] of things) super.set(id, thing);
    this.#place = place;
    this.#reader = reader;
  }

  #read(id: string): void {
    const at = this.#place.ids.get(id);
    if (at === undefined) this.#reader.missing(`${this.#place.name}/${id}`);
    else this.#reader.fact(factOf(this.#place, at));
  }

  /** To go through a part whose things have no fields is to read each of them. */
  #readAll(): void {
    this.#reader.fact(this.#place.first);
    if (this.#place.each === 1) for (const id of super.keys()) this.#read(id);
  }

  override get(id: string): unknown {
    this.#read(id);
    return super.get(id);
  }

  override has(id: string): boolean {
    this.#read(id);
    return super.has(id);
  }

  override get size(): number {
    this.#reader.fact(this.#place.first);
    return super.size;
  }

  override keys(): MapIterator<string> {
    this.#reader.fact(this.#place.first);
    return super.keys();
  }

  override values(): MapIterator<unknown> {
    this.#readAll();
    return super.values();
  }

  override entries(): MapIterator<[string, unknown]> {
    this.#readAll();
    return super.entries();
  }

  override [Symbol.iterator](): MapIterator<[string, unknown]> {
    return this.entries();
  }

  override forEach(visit: (thing: unknown, id: string, all: Map<string, unknown>) => void): void {
    this.#readAll();
    super.forEach(visit);
  }
}

interface WatchedPlace {
  readonly whole: object;
  readonly things: ReadonlyMap<string, unknown>;
}

function watchPlace(place: Place, reader: Reader): WatchedPlace {
  if (place.name.startsWith('ledger.')) return { whole: watchLines(place, reader), things: new Map() };
  const things = new Map(
    [...place.things].map(([id, thing]) => [id, hasFields(thing) ? watchThing(thing, place, id, reader) : thing]),
  );
  return { whole: new WatchedMap(things, place, reader), things };
}

/** A thing whose fields are read one by one. */
function watchThing(thing: object, place: Place, id: string, reader: Reader): object {
  const own = place.ids.get(id)!;
  const read = (field: string | symbol): void => {
    if (typeof field === 'symbol') return;
    const at = place.fields.get(field);
    reader.fact(at === undefined ? place.first + 1 : factOf(place, own) + 1 + at);
  };
  return watchObject(thing, read, () => readAll(place, own, reader));
}

/** Lines of the ledger, which is an object and no map. */
function watchLines(place: Place, reader: Reader): object {
  const read = (key: string | symbol): void => {
    if (typeof key === 'symbol') return;
    const at = place.ids.get(key);
    if (at === undefined) reader.missing(`${place.name}/${key}`);
    else readAll(place, at, reader);
  };
  return watchObject(Object.fromEntries(place.things), read, () => reader.fact(place.first));
}

function readAll(place: Place, thing: number, reader: Reader): void {
  const number = factOf(place, thing);
  for (let at = 0; at < place.each; at += 1) reader.fact(number + at);
}

function watchObject(object: object, read: (name: string | symbol) => void, readNames: () => void): object {
  return new Proxy(object, {
    get: (target, name) => {
      read(name);
      return Reflect.get(target, name);
    },
    has: (target, name) => {
      read(name);
      return Reflect.has(target, name);
    },
    getOwnPropertyDescriptor: (target, name) => {
      read(name);
      return Reflect.getOwnPropertyDescriptor(target, name);
    },
    ownKeys: (target) => {
      readNames();
      return Reflect.ownKeys(target);
    },
  });
}
