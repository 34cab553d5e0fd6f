import { recordVersion } from './record.ts';

/** Turns what one version wrote into what the next one has. */
export interface Migration {
  /** The version that it reads; it gives the next one. */
  readonly from: number;
  /** Gets the record as it stands in the file, unchecked, and gives a new object; the fields are checked afterward. */
  readonly up: (record: Readonly<Record<string, unknown>>) => Record<string, unknown>;
}

/** Every step from the first version to the one that is written now. Version 1 is the first. */
const migrations: readonly Migration[] = [];

/**
 * Bring a record of an older version up to the present one.
 *
 * @param version the version that the record says it has, older than `to`
 * @param steps one for each version from there on
 * @returns nothing when there is no way, or a step could not make sense of what it found
 */
export function migrate(
  record: Readonly<Record<string, unknown>>,
  version: number,
  steps: readonly Migration[] = migrations,
  to: number = recordVersion,
): Readonly<Record<string, unknown>> | undefined {
  let own = record;
  for (let at = version; at < to; at += 1) {
    const step = steps.find(({ from }) => from === at);
    if (!step) return undefined;
    try {
      own = { ...step.up(own), version: at + 1 };
    } catch {
      return undefined;
    }
  }
  return own;
}
