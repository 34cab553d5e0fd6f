/** A noun for one thing and for several. */
export interface Forms {
  readonly one: string;
  readonly other: string;
}

/** The form of a noun that goes with a number. */
const formFor = (count: number, forms: Forms): string => (Math.abs(count) === 1 ? forms.one : forms.other);

/** A number of things: `1 step`, `2 steps`. */
export const formatCount = (count: number, forms: Forms): string => `${count} ${formFor(count, forms)}`;
