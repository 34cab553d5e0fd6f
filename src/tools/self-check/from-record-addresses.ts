/** What a page hands over that begins with a person’s own record. */
export interface FromRecordAddresses {
  /** Which page it is. */
  readonly page: 'routes' | 'explore';
  readonly standing: string;
  /** The page of routes, and that of the results of the self-check. */
  readonly routes: string;
  readonly results: string;
}
