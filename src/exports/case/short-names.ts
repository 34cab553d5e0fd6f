import { type FrameworkItem, itemTypes } from '../../domain/frameworks/framework.ts';
import { textOfKey } from '../../domain/ledger/words-of-key.ts';
import { longestTitle } from '../../domain/policy.ts';
import { oneLine } from './source.ts';

/**
 * Give every item of a framework a short name: its own name, or for an act its id in words, as in Rich Skill Descriptors.
 * Names have {@link longestTitle} characters at most, end with a whole word, and differ among the children of one parent.
 *
 * @returns by key
 */
export function shortNames(items: readonly FrameworkItem[]): Map<string, string> {
  const taken = new Set<string>();
  const named = items.map((item): [string, string] => {
    const place = (name: string): string => `${item.parent ?? ''} ${name}`;
    const isFree = (name: string): boolean => name.trim() !== '' && !taken.has(place(name));
    const name = namesFor(item).find(isFree) ?? numbered(item, isFree);
    taken.add(place(name));
    return [item.key, name];
  });
  return new Map(named);
}

/** What an item can be called, the best first. */
function namesFor({ key, type, title }: FrameworkItem): string[] {
  const words = textOfKey(key);
  const isAct = type === 'behavior' || type === 'function';
  const whole = (isAct ? [words, oneLine(title)] : [oneLine(title), words]).filter(
    (name) => name.length <= longestTitle,
  );
  const begun = [oneLine(title), words].flatMap((name) =>
    wordsWithin(name, longestTitle - 1).map((part) => `${part}…`),
  );
  return [...whole, ...begun];
}

/** The first words of a text, as many as fit; nothing when not even one does. */
function wordsWithin(text: string, most: number): string[] {
  const end = text.slice(0, most + 1).lastIndexOf(' ');
  return text.length <= most || end <= 0 ? [] : [text.slice(0, end)];
}

/** For what has no name of its own among its neighbors: `Behavior 3`. */
function numbered({ type, sequence }: FrameworkItem, isFree: (name: string) => boolean): string {
  for (let number = sequence; ; number += 1) {
    const name = `${itemTypes[type].title} ${number}`;
    if (isFree(name)) return name;
  }
}
