/** A noun for one thing and for several. */
export interface Forms {
  readonly one: string;
  readonly other: string;
}

/** The form of a noun that goes with a number. */
const formFor = (count: number, forms: Forms): string => (Math.abs(count) === 1 ? forms.one : forms.other);

/** A whole number with its digits in groups: `3,077`. */
export const groupDigits = (count: number): string => count.toLocaleString('en-US');

/** A number of things: `1 step`, `2 steps`, `3,077 behaviors`. */
export const formatCount = (count: number, forms: Forms): string => `${groupDigits(count)} ${formFor(count, forms)}`;
