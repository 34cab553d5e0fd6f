import * as en from './en/index.ts';

/** What a language must say: every message of every area, by the same name and with the same arguments. */
export type Language = typeof en;

/**
 * Every language there is. The site speaks one of them: `#messages/…` in `package.json` names its folder, and that alone. No
 * other file imports this one, so that a page carries the messages it needs and no others.
 */
export const languages: Readonly<Record<string, Language>> = { en };
