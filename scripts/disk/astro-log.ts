import type { AstroLoggerDestination, AstroLoggerMessage } from 'astro';
import nodeLog from 'astro/logger/node';
import { type Kind, kinds } from '../../src/schemas/kinds.ts';

/** What `astro.config.mjs` tells of the log. */
interface LogConfig {
  readonly level: 'info' | 'warn';
  /** Kinds of entries that the content has none of: `uses` */
  readonly empty: readonly string[];
}

/**
 * Log as Astro does, but for its warnings that a collection is empty when the content has none of that kind: who checked
 * the content knows that. A collection that is empty against expectation is still told of.
 *
 * @returns what Astro takes as the entry point of a logger
 */
export default function astroLog({ level, empty }: LogConfig): AstroLoggerDestination {
  const expected = empty.flatMap((kind) => [
    `The collection "${kind}" does not exist or is empty.`,
    ...(kind in kinds ? [`No files found matching "${kinds[kind as Kind].files}"`] : []),
  ]);
  const log = nodeLog({ level });
  return {
    ...log,
    write(event: AstroLoggerMessage) {
      if (event.level === 'warn' && expected.some((words) => event.message.startsWith(words))) return;
      log.write(event);
    },
  };
}
