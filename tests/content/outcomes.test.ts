import { describe, expect, test } from 'vitest';
import { leastLikeness, matchesPerItem } from '../../src/domain/opened/limits.ts';
import { describeCompetency } from '../../src/domain/outcomes/described.ts';
import { type Described, findLikeBlocks, indexBlocks, type OutcomeIndex } from '../../src/domain/outcomes/likeness.ts';
import { tokenize } from '../../src/domain/similarity/stems.ts';
import { type OutcomePair, readPairs, scorePairs } from '../fixtures/outcomes.ts';
import { paceNow, secondsToDo } from '../fixtures/reference-work.ts';
import { atlas, entries } from './real-content.ts';

const blocksOf = (of: string): string[] =>
  (entries.industries.get(of)?.tiers.flatMap(({ blocks }) => blocks) ?? entries.jobs.get(of)!.competencies).map(
    ({ competency }) => competency,
  );
const described = new Map<string, Described>();
const describedOf = (id: string): Described => {
  const known = described.get(id) ?? describeCompetency(atlas, id);
  described.set(id, known);
  return known;
};
const within = (of: string) => blocksOf(of).map(describedOf);
const everything = [...atlas.allCompetencies.keys()].map(describedOf);

/** The plain way: how many words of the outcome stand in any text of the block. */
function byPlainWords(says: string, blocks: readonly Described[]): string[] {
  const asked = new Set(tokenize(says));
  return blocks
    .map(({ id, names, definition, phrases, topics, statements }) => {
      const all = [...names, definition, ...phrases, ...topics, ...statements.map(({ text }) => text)];
      return { id, shared: new Set(tokenize(all.join(' ')).filter((word) => asked.has(word))).size };
    })
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared - a.shared)
    .map(({ id }) => id);
}

const indexes = new Map<string, OutcomeIndex>();
const indexOf = (of: string): OutcomeIndex => {
  const known = indexes.get(of) ?? indexBlocks(of === '' ? everything : within(of));
  indexes.set(of, known);
  return known;
};
const ours = ({ of, says }: OutcomePair): string[] => findLikeBlocks(indexOf(of), says).map(({ block }) => block);
const oursOfAll = ({ says }: OutcomePair): string[] => findLikeBlocks(indexOf(''), says).map(({ block }) => block);
const plain = ({ of, says }: OutcomePair): string[] => byPlainWords(says, within(of));
const plainOfAll = ({ says }: OutcomePair): string[] => byPlainWords(says, everything);

describe('the likeness of outcomes to blocks', () => {
  const parts = { tuned: readPairs('tuned'), held: readPairs('held') };

  test('every pair names blocks that its model or job has, and a third is held back', () => {
    const strange = [...parts.tuned, ...parts.held].flatMap(({ of, right, says }) =>
      right.filter((id) => !blocksOf(of).includes(id)).map((id) => `${says}: ${id}`),
    );
    expect(strange).toEqual([]);
    expect(parts.tuned.length + parts.held.length).toBeGreaterThanOrEqual(80);
    expect(parts.held.length / (parts.tuned.length + parts.held.length)).toBeGreaterThan(0.33);
  });

  test.for(['tuned', 'held'] as const)('of the %s pairs the right block is among the first five', (part) => {
    const scores = {
      'within the model or job': { plain: scorePairs(parts[part], plain), ours: scorePairs(parts[part], ours) },
      'among all blocks': { plain: scorePairs(parts[part], plainOfAll), ours: scorePairs(parts[part], oursOfAll) },
    };
    const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
    for (const [where, { plain: words, ours: own }] of Object.entries(scores))
      console.log(
        `${part}, ${own.pairs} pairs, ${where}: among five ${percent(own.among5)} (plain words ${percent(words.among5)}), ` +
          `first ${percent(own.first)} (plain words ${percent(words.first)})`,
      );
    const [near, all] = Object.values(scores);
    expect(near!.ours.among5).toBeGreaterThanOrEqual(0.85);
    expect(near!.ours.first).toBeGreaterThan(near!.plain.first);
    expect(all!.ours.among5).toBeGreaterThanOrEqual(0.75);
    expect(all!.ours.first).toBeGreaterThan(all!.plain.first);
  });

  test('nine in ten that were held back have the right one of all blocks among the matches that the opener shows', () => {
    const shown = ({ says }: OutcomePair): string[] =>
      findLikeBlocks(indexOf(''), says, matchesPerItem, leastLikeness).map(({ block }) => block);
    expect(scorePairs(parts.held, shown).among5).toBeGreaterThanOrEqual(0.9);
  });

  test('300 outcomes are held against 500 statements within two seconds', () => {
    const says = [...parts.tuned, ...parts.held].map((pair) => pair.says);
    const outcomes = Array.from({ length: 300 }, (_, i) => `${says[i % says.length]} ${says[(i * 7) % says.length]}`);
    const blocks = everything.slice(0, 60);
    expect(blocks.flatMap(({ statements }) => statements).length).toBeGreaterThanOrEqual(500);
    const pace = paceNow();
    let found = 0;
    const seconds = secondsToDo(() => {
      const index = indexBlocks(blocks);
      for (const outcome of outcomes) found += findLikeBlocks(index, outcome).length;
    });
    const quiet = seconds / Math.max(pace, paceNow());
    console.log(`300 outcomes × 500 statements: ${quiet.toFixed(2)} s of a quiet processor`);
    expect(found).toBeGreaterThan(300);
    expect(quiet).toBeLessThan(2);
  });
});
