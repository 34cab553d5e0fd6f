import type { OnetAsked } from '../../src/schemas/onet-asked.ts';
import type { OnetElements } from '../../src/schemas/onet-elements.ts';

const ids = ['1', '2', '3', '4'].flatMap((group) =>
  ['a', 'b', 'c'].flatMap((part) => ['1', '2', '3', '4', '5', '6'].map((end) => `4.A.${group}.${part}.${end}`)),
);

const made = { publisher: 'Nobody', release: 'none', license: 'CC0 1.0', read: '2026-11-22' };

/** Nobody was asked: the occupations of made-up jobs are made up too. */
export const syntheticAsked: OnetAsked = { title: 'Nobody asked', ...made, asked: {} };

/** Made-up names of the elements of O*NET: seventy-two of them. */
export const syntheticOnet: OnetElements = {
  title: 'Made-up elements',
  ...made,
  elements: Object.fromEntries(ids.map((id) => [id, `Element ${id}`])),
};
