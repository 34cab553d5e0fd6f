import { inOrder } from '../record/stamp.ts';
import { type Mapping, mappingParts } from './mapping.ts';

/**
 * Write a mapping as the text of a file (JSON): the same text for the same mapping. Each course, outcome and mark has a line of its
 * own, so that a damaged place can be named and found.
 */
export function writeMapping(mapping: Mapping): string {
  const { format, version, id, made, edition, turn, name } = mapping;
  const head = `{"format":${JSON.stringify(format)},"version":${version},"id":"${id}","made":"${made}","edition":"${edition}","turn":${turn},"name":${inOrder(name)}`;
  const parts = mappingParts.map((part) => {
    const lines = Object.entries(mapping[part])
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, value]) => `${JSON.stringify(key)}:${inOrder(value)}`);
    return `"${part}":{${lines.length > 0 ? `\n${lines.join(',\n')}\n` : ''}}`;
  });
  return `${[head, ...parts].join(',\n')}}\n`;
}
