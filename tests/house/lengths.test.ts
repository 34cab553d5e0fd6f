import { expect, test } from 'vitest';
import { filesUnder, textOf } from './files.ts';

const longest = 250;
const files = [...filesUnder('src'), ...filesUnder('scripts')].filter((path) =>
  /\.(?:ts|tsx|mjs|js|css|astro)$/.test(path),
);

test.for(files)(`%s has at most ${longest} lines`, (path) => {
  const lines = textOf(path).split('\n').length - 1;
  expect(lines, 'it holds two things: give each a file').toBeLessThanOrEqual(longest);
});
