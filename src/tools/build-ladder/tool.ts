import type { BuiltLadder } from '../../building/ladder/ladder.ts';
import type { Choices, OccupationChoices } from './load-choices.ts';

/** What every part of the tool works with. It stays the same object while the page stands. */
export interface Tool {
  readonly choices: Choices;
  /** Change the ladder: a step that can be taken back. */
  readonly change: (make: (ladder: BuiltLadder) => BuiltLadder) => void;
  /** What there is now. */
  readonly now: () => BuiltLadder;
  /** Tell those who hear the page what was done. */
  readonly say: (words: string) => void;
  /** Put the focus on an element once the page is drawn anew. @param id of the element */
  readonly focus: (id: string) => void;
  /** Fetch the occupations, once. */
  readonly askOccupations: () => void;
}

/** The occupations by what is typed: their code or their title. */
export function findOccupation({ occupations }: OccupationChoices, typed: string) {
  const words = typed.trim().toLowerCase();
  return occupations.get(typed.trim()) ?? [...occupations.values()].find(({ title }) => title.toLowerCase() === words);
}
