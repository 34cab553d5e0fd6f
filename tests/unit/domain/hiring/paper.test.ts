import { expect, test } from 'vitest';
import { tablesOf } from '../../../../src/domain/hiring/paper.ts';

test('tablesOf(papers) lists the tables of all papers in their order, and nothing else', () => {
  const table = (caption: string) => ({ kind: 'table', caption, columns: ['One'], rows: [['']] }) as const;
  const papers = [
    { id: 'a', title: 'A', blocks: [{ kind: 'text', text: 'Words.' } as const, table('First'), table('Second')] },
    { id: 'b', title: 'B', blocks: [{ kind: 'heading', text: 'Third', minor: false } as const] },
    { id: 'c', title: 'C', blocks: [table('Fourth')] },
  ];
  expect(tablesOf(papers).map(({ caption }) => caption)).toEqual(['First', 'Second', 'Fourth']);
});
