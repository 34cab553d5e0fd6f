/** Why something of a sheet was not taken as it stands, or what has to be known of it. */
export type LeftWhy =
  /** The row was filled in, and its id is missing or none. */
  | 'no-id'
  /** The answer is not in the list of its column. */
  | 'word'
  /** It was cut to the length that fits. */
  | 'cut'
  /** The column was added, or cannot be told, so nothing of it was taken. */
  | 'column'
  /** The competency is not in this edition of the model or job. The row is kept under its id. */
  | 'other-edition'
  /** Two rows have the same id; the last of their answers counts. */
  | 'twice'
  /** The sheet has no column of ids, so nothing of it was taken. */
  | 'sheet';

/** Something that was not taken as it stands. */
export interface LeftCell {
  readonly sheet: string;
  /** From 1, as the program numbers it; 0 for the sheet as a whole. */
  readonly row: number;
  /** Header of the column, where it matters. */
  readonly column: string;
  readonly text: string;
  readonly why: LeftWhy;
}
