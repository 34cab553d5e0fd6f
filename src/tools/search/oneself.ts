import { type StatementId, statementIds } from '../../domain/exploring/statements.ts';
import { clauseEnds, denied, formatUnderstood, suits, understood, wayToSuits } from '#messages/said-of-oneself.ts';
import { statements } from '#messages/statements.ts';
import { queryOfTicks } from '../explore/explore.ts';

/** What stands above the results of a sentence about oneself. */
export interface Offered {
  readonly before: string;
  readonly link: string;
  readonly after: string;
  /** What is ticked at the end of the link: `?like=help`, or empty. */
  readonly ticks: string;
}

/** Offer the way to what suits somebody who says something of themselves. */
export function offerTo(sentence: string): Offered {
  const said = readOneself(sentence);
  return {
    before: wayToSuits,
    link: suits,
    after: formatUnderstood(said.map((id) => statements[id].name)),
    ticks: queryOfTicks(said),
  };
}

/**
 * Read what people say of themselves in a search: “I like helping people and I’m organized”.
 *
 * @returns the statements that we understand, in the order in which they are offered, perhaps none
 */
export function readOneself(sentence: string): readonly StatementId[] {
  const found = sentence.split(clauseEnds).flatMap((clause) => {
    const how = denied.test(clause) ? 'denied' : undefined;
    return understood.flatMap(([id, said, when]) => (when === how && said.test(clause) ? [id] : []));
  });
  // Who says both wants something else than either.
  const both = found.includes('people') && found.includes('few-people');
  return statementIds.filter((id) => found.includes(id) && !(both && (id === 'people' || id === 'few-people')));
}
