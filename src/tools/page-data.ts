/**
 * Start a tool in every place of the page that is marked for it.
 *
 * @param mark name of the attribute: `data-routes`
 * @param start gets the place, and the text of the attribute, by which the page hands over what the tool needs
 */
export function mount(mark: string, start: (place: HTMLElement, text: string) => void): void {
  for (const place of document.querySelectorAll<HTMLElement>(`[${mark}]`)) start(place, place.getAttribute(mark)!);
}

/** What a member of an object must be. */
type Kind<T> = T extends string
  ? 'string'
  : T extends number
    ? 'number'
    : T extends readonly unknown[]
      ? 'array'
      : T extends object
        ? 'object'
        : never;

/** The members that an object must have, each with what it must be; what is inside of them is not looked at. */
export type Shape<T> = { readonly [K in keyof T as undefined extends T[K] ? never : K]: Kind<T[K]> };

/**
 * Read JSON that must be an object of a shape.
 *
 * @param where where the text comes from, for the message
 * @throws {Error} if it is no JSON or has another shape: "data-routes: “lattice” is no string"
 */
export function parseJson<T extends object>(text: string, shape: Shape<T>, where: string): T {
  try {
    return checked(JSON.parse(text), shape, where);
  } catch (error) {
    throw error instanceof SyntaxError ? new Error(`${where}: no JSON`) : error;
  }
}

/**
 * Fetch a file of JSON that must be an object of a shape.
 *
 * @throws {Error} if the file cannot be had, is no JSON or has another shape
 */
export async function readJson<T extends object>(address: string, shape: Shape<T>): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return parseJson(await response.text(), shape, address);
}

function checked<T extends object>(value: unknown, shape: Shape<T>, where: string): T {
  for (const [name, kind] of Object.entries<string>(shape)) {
    const member = (value as Readonly<Record<string, unknown>> | null)?.[name];
    const found = Array.isArray(member) ? 'array' : member === null ? 'null' : typeof member;
    if (found !== kind) throw new Error(`${where}: “${name}” is no ${kind}`);
  }
  return value as T;
}
