import { hash } from 'node:crypto';

/** Thrown for a value that cannot be summed up: a function, or an object that is no plain one. */
class Unsummable extends Error {}

/** What JSON writes as it is, so that long lists of it are written at once. */
const isSimple = (value: unknown): boolean => typeof value === 'string' || Number.isFinite(value);

/**
 * Make a function that sums up plain values, each object once: the same sum for values that hold the same. What has a name is
 * summed up by it, whatever it holds.
 *
 * @returns nothing for a value that holds a function, or an object that is neither plain nor a list, map, set or list of numbers
 */
export function valueSummer(nameOf: (value: object) => string | undefined): (value: unknown) => string | undefined {
  const known = new WeakMap<object, string>();
  const sum = (value: unknown): string => {
    if (typeof value === 'function' || typeof value === 'symbol') throw new Unsummable();
    if (typeof value === 'string') return JSON.stringify(value);
    if (typeof value !== 'object' || value === null) return String(value);
    const name = nameOf(value);
    if (name !== undefined) return `named ${name}`;
    const before = known.get(value);
    if (before !== undefined) return before;
    const made = hash('sha1', textOf(value), 'base64');
    known.set(value, made);
    return made;
  };
  const list = (values: Iterable<unknown>): string => [...values].map(sum).join('\n');
  const textOf = (value: object): string => {
    if (Array.isArray(value)) return value.every(isSimple) ? `list ${JSON.stringify(value)}` : `list ${list(value)}`;
    if (value instanceof Map) return `map ${list([...value].flat(1))}`;
    if (value instanceof Set) return `set ${list(value)}`;
    if (value instanceof Float64Array) return `numbers ${value.join()}`;
    const kind: unknown = Object.getPrototypeOf(value);
    if (kind !== Object.prototype && kind !== null) throw new Unsummable();
    return `object ${list(Object.entries(value).flat(1))}`;
  };
  return (value) => {
    try {
      return sum(value);
    } catch (error) {
      if (error instanceof Unsummable) return undefined;
      throw error;
    }
  };
}
