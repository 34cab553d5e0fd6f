/** What the page of a competency hands over. */
export interface TickAddresses {
  /** The texts of the competency, or the model that has them among others. */
  readonly file: string;
  /** Id of the competency in the file of a model; empty when the file is its own. */
  readonly competency: string;
  /** Day of the latest change in the content: `2026-11-28`. */
  readonly day: string;
  readonly results: string;
  /** What is said when it cannot be loaded. */
  readonly failed: string;
}
