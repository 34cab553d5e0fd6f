/** What a person may say of the work they look for, in the order in which it is offered. The ids stand in addresses and never change. */
export const statementGroups = {
  /** What they like: the six kinds of interest. */
  like: ['hands', 'discover', 'create', 'help', 'lead', 'order'],
  /** What they do well: competencies. */
  well: ['explain', 'numbers', 'write', 'computers', 'fix', 'calm'],
  /** How the work should be. */
  work: ['outdoors', 'active', 'desk', 'people', 'few-people', 'own-boss'],
  /** What one must bring, and what one finds. */
  terms: ['no-degree', 'start-soon', 'learn-paid', 'openings', 'growing'],
  /** The least that half should earn, from the lowest. One of them is chosen, if any. */
  pay: ['pay-40', 'pay-50', 'pay-75', 'pay-100'],
} as const;

/** One of the groups. */
export type StatementGroup = keyof typeof statementGroups;

/** Id of a statement: `no-degree`. */
export type StatementId = (typeof statementGroups)[StatementGroup][number];

/** The ids of all statements, in their order. */
export const statementIds: readonly StatementId[] = Object.values(statementGroups).flat();

/** Whether a text is the id of a statement. */
export const isStatement = (id: string): id is StatementId => (statementIds as readonly string[]).includes(id);

/**
 * Whether something meets a statement: 0 no, 1 yes, 2 clearly, 3 strongly; null where it is unknown. A statement that is a limit,
 * as of pay, is met or not, and never more than 1.
 */
export type Answer = 0 | 1 | 2 | 3 | null;

/** What is known of something, statement by statement. */
export type Answers = Readonly<Record<StatementId, Answer>>;
