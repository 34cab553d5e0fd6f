import { type Entries, type Kind, whereIs } from '../atlas/entries.ts';
import { eitherWay, type Finding, problemAt } from '../errors.ts';

/**
 * A name leads to one thing: a title or alias of one library competency is not a title or alias of another, and no
 * two jobs or models share a title. Technical competencies may share names with those of other industries.
 */
export function namesUnique(entries: Entries): Finding[] {
  return [
    ...clashes(
      'competencies',
      [...entries.competencies].flatMap(([id, { title, aliases }]) => named(id, title, aliases)),
    ),
    ...clashes(
      'jobs',
      [...entries.jobs].flatMap(([id, { title }]) => named(id, title, [])),
    ),
    ...clashes(
      'industries',
      [...entries.industries].flatMap(([id, { title, aliases }]) => named(id, title, aliases)),
    ),
  ];
}

interface Name {
  readonly id: string;
  readonly path: string;
  readonly name: string;
}

const named = (id: string, title: string, aliases: readonly string[]): Name[] => [
  { id, path: 'title', name: title },
  ...aliases.map((name, i) => ({ id, path: `aliases.${i}`, name })),
];

function clashes(kind: Kind, names: readonly Name[]): Finding[] {
  const owners = new Map<string, Name>();
  return [...names]
    .sort((a, b) => Number(b.path === 'title') - Number(a.path === 'title'))
    .flatMap((own) => {
      const owner = owners.get(own.name.toLowerCase());
      if (!owner) {
        owners.set(own.name.toLowerCase(), own);
        return [];
      }
      if (owner.id === own.id)
        return owner.path === 'title'
          ? problemAt(kind, own.id, own.path, `"${own.name}" repeats its own title`, 'take it out')
          : [];
      return eitherWay(own, owner, (one, other) =>
        problemAt(
          kind,
          one.id,
          one.path,
          `"${one.name}" is a name of "${other.id}" too, in ${whereIs(kind, other.id, other.path)}`,
          'leave the name to the one that people mean by it, take it out of the other, and link the two as related',
        ),
      );
    });
}
