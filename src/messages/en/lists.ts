type Type = 'conjunction' | 'disjunction';
const made: Partial<Record<Type, Intl.ListFormat>> = {};

/** Made when the first list is written: it takes a slow phone 20 ms, which no tool should wait for at its start. */
function formatOf(type: Type): Intl.ListFormat {
  // British English writes lists as this site does: without a comma before "and".
  return (made[type] ??= new Intl.ListFormat('en-GB', { type }));
}

/** A sentence with links or other marked words in it: texts, and between them what `Node` is where it is drawn. */
export type Sentence<Node> = readonly (string | Node)[];

/** `Nurse`, `Nurse and Cook`, `Nurse, Cook and Clerk`; empty for none. */
export const formatList = (names: readonly string[]): string => formatOf('conjunction').format(names);

/** `Nurse`, `Nurse or Cook`, `Nurse, Cook or Clerk`; empty for none. */
export const formatChoice = (names: readonly string[]): string => formatOf('disjunction').format(names);

/** The same as `formatList`, of links or other marked words. */
export const joinAll = <Node>(nodes: readonly Node[]): Sentence<Node> => join('conjunction', nodes);

/** The same as `formatChoice`, of links or other marked words. */
export const joinChoice = <Node>(nodes: readonly Node[]): Sentence<Node> => join('disjunction', nodes);

function join<Node>(type: Type, nodes: readonly Node[]): Sentence<Node> {
  const parts = formatOf(type).formatToParts(nodes.map((_, i) => String(i)));
  return parts.map(({ type, value }) => (type === 'element' ? nodes[Number(value)]! : value));
}
