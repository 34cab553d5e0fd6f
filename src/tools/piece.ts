/** One piece of the data or of the program, which comes when it is asked for and is then kept as long as the page. */
export interface Piece<T> {
  /** Fetch it. After a failure, asking again fetches it again. */
  readonly load: () => Promise<T>;
  /** What has come already. */
  readonly now: () => T | undefined;
}

/**
 * Name a piece, without fetching it.
 *
 * @param fetchIt asked again after a failure, and not again once it has come, so that it is there with the network cut
 */
export function pieceOf<T>(fetchIt: () => Promise<T>): Piece<T> {
  let value: T | undefined;
  let coming: Promise<T> | undefined;
  return {
    now: () => value,
    load: () => {
      coming ??= fetchIt().then(
        (one) => (value = one),
        (error: unknown) => {
          coming = undefined;
          throw error;
        },
      );
      return coming;
    },
  };
}
