import { expect, test } from 'vitest';
import soc from '../../../../content/soc-2018.json' with { type: 'json' };
import { occupationFamilies } from '../../../../src/domain/occupations/families.ts';
import type { Soc } from '../../../../src/schemas/soc.ts';
import { anOccupation, theOccupations } from '../../../fixtures/an-occupation.ts';

test('occupationFamilies(atlas) groups by major group, in the order of the codes, by title within', () => {
  const occupations = theOccupations([
    anOccupation('11-1011.00', { title: 'Chiefs' }),
    anOccupation('11-1021.00', { title: 'Bosses' }),
    anOccupation('29-1141.00', { title: 'Nurses' }),
  ]);
  const families = occupationFamilies({ occupations, soc: soc as Soc });
  expect(families.map(({ code, title, occupations: own }) => [code, title, own.map((one) => one.title)])).toEqual([
    ['11-0000', 'Management', ['Bosses', 'Chiefs']],
    ['29-0000', 'Healthcare Practitioners and Technical', ['Nurses']],
  ]);
});
