/**
 * Say what would make a text better. The rules of the site name the text in what they say; beside its field that is not needed.
 *
 * @param what `3 sentences: "…"`
 * @param text what the rule judged
 */
export function formatHint(what: string, fix: string, text: string): string {
  const short = what.replace(`: "${text}"`, '').replace(/: "[^"]*"(?= \(|$)/, '');
  return `${short[0]!.toUpperCase()}${short.slice(1)}: ${fix}.`;
}

/** Say that a statement holds two acts. */
export const formatSecondAct = (verb: string): string =>
  `A second act begins with “${verb}”: keep one act, or make two statements of it.`;
