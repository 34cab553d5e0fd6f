import type { Occupation, Occupations } from '../../schemas/occupation.ts';

/** How employment is expected to change beside that of all occupations: falls, grows less than all, or as much as all or more. */
export const outlooks = ['falls', 'slower', 'faster'] as const;

/** One of them. */
export type Outlook = (typeof outlooks)[number];

/** Say how employment in an occupation is expected to change. Null when no projection is published. */
export function outlookOf(
  { total }: Pick<Occupations, 'total'>,
  { projection }: Pick<Occupation, 'projection'>,
): Outlook | null {
  if (!projection || !total.projection) return null;
  if (projection.change < 0) return 'falls';
  return projection.change < total.projection.change ? 'slower' : 'faster';
}
