/**
 * The language that this site speaks: the only place that chooses one. Everything that has words for readers, and is no page
 * and no content, takes them from here.
 */
export * from './en/index.ts';
