import * as messages from '#messages/not-found.ts';
import * as lists from '#messages/lists.ts';
import { type Choice, judgeChoice, type Named, serializeChoice } from '../compare/compare.ts';

/** Where the page that was not found looks for what was meant. */
export interface MissingAddresses {
  /** The page that compares. */
  readonly compare: string;
  /** All that can be compared, as JSON. */
  readonly things: string;
  /** The folder of the files with all names. */
  readonly words: string;
}

/** Where one may have wanted to go. */
export interface SuggestedPage {
  readonly title: string;
  readonly url: string;
}

/** What a reader is told: a sentence, and where to go from it. */
export interface Help {
  readonly says: string;
  readonly ways: readonly SuggestedPage[];
}

/**
 * Read what an address looks for, in words, its last part first: `/jobs/nurse-manger/` → `nurse manger`, `jobs`.
 * Parts without letters are left out.
 */
export function parseRequestedPath(path: string): string[] {
  return splitPath(path)
    .map((part) =>
      part
        .replace(/\.\w{1,5}$/, '')
        .replaceAll(/[-_+]+/g, ' ')
        .trim(),
    )
    .filter((words) => /\p{L}/u.test(words))
    .toReversed();
}

/**
 * Read the ids that an address below the page that compares puts side by side.
 *
 * @returns undefined when the address is another one
 */
export function parseComparables(path: string, compare: string): string[] | undefined {
  return path.startsWith(compare) && path !== compare ? splitPath(path.slice(compare.length)) : undefined;
}

/** Help with a comparison that has no page of its own: lead to the tool, or tell which id nothing has. */
export function helpCompare(of: readonly string[], things: readonly Named[], compare: string): Help {
  const choice: Choice = { kind: 'job', of };
  const { faults } = judgeChoice(choice, things);
  const unknown = faults.filter((one) => one.fault === 'unknown');
  const lead = (ids: readonly string[], title: string): SuggestedPage => ({
    title,
    url: `${compare}${serializeChoice({ kind: 'job', of: ids })}`,
  });
  if (unknown.length === 0) {
    const titles = of.map((asked) => things.find(({ id }) => id === asked.toLowerCase())!.title);
    const says = faults.length === 0 ? messages.headings.noPageYet : messages.headings.noComparison;
    return { says, ways: [lead(of, lists.formatList(titles))] };
  }
  const near = unknown.flatMap((fault) =>
    fault.near.map(({ id, title }) =>
      lead(
        of.map((one) => (one === fault.asked ? id : one)),
        messages.formatInstead(title, fault.asked),
      ),
    ),
  );
  const says = messages.formatUnknown(
    unknown.map(({ asked }) => asked),
    near.length > 0,
  );
  return { says, ways: near.length > 0 ? near : [{ title: messages.compare, url: compare }] };
}

function splitPath(path: string): string[] {
  return path
    .split('/')
    .map(decode)
    .filter((part) => part !== '');
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
