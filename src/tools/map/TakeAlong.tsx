import type { MappingSource } from '../../exports/own/mapping-tables.ts';
import type { Mapping } from '../../mapping/mapping.ts';
import { writeMapping } from '../../mapping/write.ts';
import { slugged } from '../../domain/slugged.ts';
import { labels } from '#messages/map-page.ts';
import { keep } from '../keep-file.ts';
import type { TakenKind } from './take-along.ts';

interface Props {
  readonly mapping: Mapping;
  readonly source: () => MappingSource;
  readonly caseItem: string;
  readonly onSay: (words: string) => void;
}

const kinds = [
  ['xlsx', 'xlsx', labels.xlsx],
  ['csv', 'csv', labels.csv],
  ['missingCsv', 'csv', labels.missingCsv],
  ['case', 'json', labels.case],
] as const satisfies readonly (readonly [TakenKind, string, string])[];

/** The files of a program, and printing it. */
export function TakeAlong({ mapping, source, caseItem, onSay }: Props) {
  const name = slugged(mapping.name.text) || 'program';
  const take = async (kind: TakenKind, ending: string): Promise<void> => {
    try {
      const { makeFile } = await import('./take-along.ts');
      keep(makeFile(kind, source(), caseItem), `${name}-${kind === 'missingCsv' ? 'missing' : 'curriculum'}.${ending}`);
    } catch {
      onSay(labels.notLoaded);
    }
  };
  return (
    <section class="map-take no-print" aria-labelledby="map-take">
      <h2 id="map-take">{labels.take}</h2>
      <div class="tool-aids">
        {kinds.map(([kind, ending, title]) => (
          <button key={kind} class="aid" type="button" onClick={() => void take(kind, ending)}>
            {title}
          </button>
        ))}
        <button
          class="aid"
          type="button"
          onClick={() => keep(new Blob([writeMapping(mapping)], { type: 'application/json' }), `${name}-program.json`)}
        >
          {labels.saved}
        </button>
        <button class="aid" type="button" onClick={() => print()}>
          {labels.print}
        </button>
      </div>
    </section>
  );
}
