import { makeNoted, type NotedMade, useNoted } from './read-notes.ts';

/**
 * Make a function that works its answer out once for each thing it is asked about, and keeps it as long as that thing
 * lives: what follows from an atlas, and is asked for by many pages.
 */
export function derive<From extends object, Made>(make: (from: From) => Made): (from: From) => Made {
  const ofEach = deriveEach((from: From) => make(from));
  return (from) => ofEach(from, undefined);
}

/** The same for answers that have a name too: `deriveEach((atlas, soc) => …)`, asked for by some pages each. */
export function deriveEach<From extends object, Name, Made>(
  make: (from: From, name: Name) => Made,
): (from: From, name: Name) => Made {
  const made = new WeakMap<From, Map<Name, NotedMade<Made>>>();
  return (from, name) => {
    const own = made.get(from) ?? new Map<Name, NotedMade<Made>>();
    made.set(from, own);
    const known = own.get(name) ?? makeNoted(() => make(from, name));
    own.set(name, known);
    return useNoted(known);
  };
}

/** Make a function that works its answer out when it is first asked, and keeps it. */
export function once<Made>(make: () => Made): () => Made {
  let made: NotedMade<Made> | undefined;
  return () => useNoted((made ??= makeNoted(make)));
}
