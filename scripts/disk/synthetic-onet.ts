import type { OnetElements } from '../../src/schemas/onet-elements.ts';

const ids = ['1', '2', '3', '4'].flatMap((group) =>
  ['a', 'b', 'c'].flatMap((part) => ['1', '2', '3', '4', '5', '6'].map((end) => `4.A.${group}.${part}.${end}`)),
);

/** Made-up names of the elements of O*NET: seventy-two of them. */
export const syntheticOnet: OnetElements = {
  title: 'Made-up elements',
  publisher: 'Nobody',
  release: 'none',
  license: 'CC0 1.0',
  read: '2026-11-22',
  elements: Object.fromEntries(ids.map((id) => [id, `Element ${id}`])),
};
