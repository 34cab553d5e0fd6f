/** What of a page is code: its frontmatter, its scripts, and the members that its markup takes from what they import. */
function codeOfPage(text) {
  const [, frontmatter = '', markup = text] = /^---\n([^]*?)\n---([^]*)$/.exec(text) ?? [];
  const scripts = [...markup.matchAll(/<script\b[^>]*>([^]*?)<\/script>/g)].map(([, code]) => code);
  const members = [...markup.matchAll(/\b\w+\.\w+\b/g)].map(([name]) => `void ${name};`);
  return [frontmatter, ...scripts, ...members].join('\n');
}

/** Files, exports and packages that nothing uses. */
export default {
  entry: [
    'scripts/*.{ts,mjs}',
    'scripts/disk/{end-with-parent.mjs,render-again.ts,render-share.ts}',
    'src/pages/_data-files.ts',
    // A thread, begun by its address.
    'src/tools/open/opener.ts',
    // A process of its own.
    'tests/fixtures/open-once.ts',
    'tests/house/eslint.config.js',
    // Told to Vitest by its path.
    'tests/house/suite-times.ts',
  ],
  project: ['{src,scripts,tests}/**', '!tests/fixtures/content/**'],
  vitest: { config: 'tests/vitest.config.ts', entry: 'tests/**/*.test.ts' },
  // Commands of the system, and packages that others find by their names.
  ignoreBinaries: ['hugo', 'mkfifo', 'mount', 'umount'],
  ignoreDependencies: ['@astrojs/check', 'axe-core'],
  // A type that names a part of another one stands beside it.
  ignoreExportsUsedInFile: { interface: true, type: true },
  compilers: { astro: codeOfPage },
};
