import type { Entries, Kind } from '../atlas/entries.ts';
import { type Finding, problemAt } from '../errors.ts';
import { suggest } from '../similarity/suggest.ts';

/** Every element of O*NET that an entry names is one, and is called as O*NET calls it. Without its list, nothing is said. */
export function elementsNamed({ competencies, technical, jobs, onet }: Entries): Finding[] {
  if (!onet) return [];
  const { elements } = onet;
  const ids = new Map(Object.entries(elements).map(([id, name]) => [name.toLowerCase(), id]));
  const unknown = (kind: Kind, id: string, path: string, element: string, name = '') =>
    problemAt(
      kind,
      id,
      path,
      `O*NET has no element "${element}"`,
      ids.has(name.toLowerCase())
        ? `did you mean "${ids.get(name.toLowerCase())}"? That is "${name}"`
        : 'look the element up at onetonline.org, and write its id',
    );
  const misnamed = (kind: Kind, id: string, path: string, element: string, name: string) => {
    const meant = suggest(name, ids.keys());
    const other = meant === undefined ? undefined : ids.get(meant);
    return problemAt(
      kind,
      id,
      path,
      `O*NET calls ${element} "${elements[element]}", not "${name}"`,
      other === undefined || other === element
        ? `write "${elements[element]}"`
        : `write "${elements[element]}", or, if "${elements[other]}" is meant, its id: ${other}`,
    );
  };
  const linked = (['competencies', 'technical'] as const).flatMap((kind) =>
    [...(kind === 'competencies' ? competencies : technical)].flatMap(([id, entry]) =>
      entry.onet.flatMap(({ element, name }, i) =>
        !(element in elements)
          ? unknown(kind, id, `onet.${i}.element`, element, name)
          : elements[element] === name
            ? []
            : misnamed(kind, id, `onet.${i}.name`, element, name),
      ),
    ),
  );
  const spoken = [...jobs].flatMap(([id, job]) =>
    job.competencies.flatMap(({ evidence }, c) =>
      evidence.flatMap((element, e) =>
        element in elements ? [] : unknown('jobs', id, `competencies.${c}.evidence.${e}`, element),
      ),
    ),
  );
  return [...linked, ...spoken];
}
