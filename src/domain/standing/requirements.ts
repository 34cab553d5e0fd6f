import type { AskedCredential, Yardstick } from './yardstick.ts';

/** A credential that something asks for, and whether the person has it. */
export interface Requirement extends AskedCredential {
  readonly isMet: boolean;
}

/**
 * Tell which credentials a yardstick asks for and which of them a person has: those required first, and among them those that are
 * not met. They stand beside a fit and are never part of it, since no answer makes up for a missing license.
 *
 * @param held ids of the credentials that the person has
 */
export function requirementsOf(
  { credentials }: Pick<Yardstick, 'credentials'>,
  held: ReadonlySet<string>,
): Requirement[] {
  const order = ({ need, isMet }: Requirement) => (need === 'required' ? 0 : 2) + Number(isMet);
  return credentials.map((one) => ({ ...one, isMet: held.has(one.credential) })).sort((a, b) => order(a) - order(b));
}
