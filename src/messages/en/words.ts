// British English writes lists as this site does: without a comma before "and".
const and = /* @__PURE__ */ new Intl.ListFormat('en-GB', { type: 'conjunction' });
const or = /* @__PURE__ */ new Intl.ListFormat('en-GB', { type: 'disjunction' });
const plural = /* @__PURE__ */ new Intl.PluralRules('en-US');
const hundredths = /* @__PURE__ */ new Intl.NumberFormat('en-US', {
  minimumFractionDigits: 2,
  maximumFractionDigits: 2,
});

/** A sentence with links or other marked words in it: texts, and between them what `Node` is where it is drawn. */
export type Sentence<Node> = readonly (string | Node)[];

/** A noun for one thing and for several. */
export interface Forms {
  readonly one: string;
  readonly other: string;
}

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

/** The form of a noun that goes with a number. */
const formFor = (count: number, forms: Forms): string => (plural.select(count) === 'one' ? forms.one : forms.other);

/** A number of things: `1 step`, `2 steps`. */
export const formatCount = (count: number, forms: Forms): string => `${count} ${formFor(count, forms)}`;

/** A share or a likeness from 0 to 1: `0.33`. */
export const formatShare = (share: number): string => hundredths.format(share);

const numbers = 'none one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** How many there are as in a sentence: `none`, then in words up to twelve, in figures from 13. */
export const formatNumber = (count: number): string => numbers[count] ?? String(count);
