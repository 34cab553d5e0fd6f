import { pieceOf } from './pieces.ts';

/** What writes the plan as files. Each is a script of its own, which comes before or when it is first wanted. */
export const planWriters = {
  calendar: pieceOf(() => import('../../exports/own/plan-calendar.ts')),
  text: pieceOf(() => import('../../exports/own/plan-text.ts')),
  workbook: pieceOf(() => import('../../exports/own/own-workbook.ts')),
  table: pieceOf(() => import('../../exports/own/own-tables.ts')),
};
