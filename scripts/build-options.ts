/** What a build makes beside the usual, as the environment asks for it. */
export interface BuildOptions {
  /** `DATA=every-record`: items and associations of CASE and single skills have files of their own, CASE in either version. */
  readonly everyRecord: boolean;
  /** `COMPRESS=1`: each text lies there a second and a third time, as gzip and brotli. */
  readonly compress: boolean;
}

/**
 * Read the options of a build.
 *
 * @throws {RangeError} with a message for a person, when a variable holds what nobody knows
 */
export function readBuildOptions({
  DATA = '',
  COMPRESS = '',
}: Readonly<Record<string, string | undefined>>): BuildOptions {
  if (!['', 'every-record'].includes(DATA))
    throw new RangeError(`DATA is "${DATA}". Write DATA=every-record, or leave it out.`);
  if (!['', '0', '1'].includes(COMPRESS))
    throw new RangeError(`COMPRESS is "${COMPRESS}". Write COMPRESS=1, or leave it out.`);
  return { everyRecord: DATA === 'every-record', compress: COMPRESS === '1' };
}
