// British English writes lists as this site does: without a comma before "and".
const and = /* @__PURE__ */ new Intl.ListFormat('en-GB', { type: 'conjunction' });
const or = /* @__PURE__ */ new Intl.ListFormat('en-GB', { type: 'disjunction' });

/** A sentence with links or other marked words in it: texts, and between them what `Node` is where it is drawn. */
export type Sentence<Node> = readonly (string | Node)[];

/** `Nurse`, `Nurse and Cook`, `Nurse, Cook and Clerk`; empty for none. */
export const formatList = (names: readonly string[]): string => and.format(names);

/** `Nurse`, `Nurse or Cook`, `Nurse, Cook or Clerk`; empty for none. */
export const formatChoice = (names: readonly string[]): string => or.format(names);

/** The same as `formatList`, of links or other marked words. */
export const joinAll = <Node>(nodes: readonly Node[]): Sentence<Node> => join(and, nodes);

/** The same as `formatChoice`, of links or other marked words. */
export const joinChoice = <Node>(nodes: readonly Node[]): Sentence<Node> => join(or, nodes);

function join<Node>(format: Intl.ListFormat, nodes: readonly Node[]): Sentence<Node> {
  const parts = format.formatToParts(nodes.map((_, i) => String(i)));
  return parts.map(({ type, value }) => (type === 'element' ? nodes[Number(value)]! : value));
}
