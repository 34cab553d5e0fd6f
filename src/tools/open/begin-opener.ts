import { Opener } from './start-opener.ts';

/** Have a thread that opens files, which begins with the first question. */
export const beginOpener = (): Opener =>
  new Opener(() => new Worker(new URL('./opener.ts', import.meta.url), { type: 'module' }));
