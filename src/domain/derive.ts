/**
 * Make a function that works its answer out once for each thing it is asked about, and keeps it as long as that thing
 * lives: what follows from an atlas, and is asked for by many pages.
 */
export function derive<From extends object, Made>(make: (from: From) => Made): (from: From) => Made {
  const made = new WeakMap<From, { readonly it: Made }>();
  return (from) => {
    const known = made.get(from) ?? { it: make(from) };
    made.set(from, known);
    return known.it;
  };
}
