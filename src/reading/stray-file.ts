import type { Complaint } from '../domain/errors.ts';
import { entryAt, isListed, type Kind, kindList, kinds, listAt } from '../schemas/kinds.ts';

/** Kinds that have a file for each entry. */
const filed = kindList.filter((kind) => !isListed(kind));

/** Where the entries of a kind are kept: the list, or the folder above them all. */
export const keptIn = (kind: Kind): string => kinds[kind].files.split('/')[0]!;

/** Say that no entry is kept in a file, and where one would be. */
export function strayFile(path: string): Complaint {
  const where = `content/${path}`;
  const near = filed.filter((kind) => path.startsWith(`${keptIn(kind)}/`));
  if (near.length > 0) {
    const forms = near.map((kind) => `content/${kinds[kind].files.replaceAll('*', '<id>')}`);
    const extension = /\.(ya?ml|mdx?|json)$/.test(path) ? '' : ' (YAML for facts, MDX for prose)';
    return {
      where,
      what: `no kind of entry is kept in a file like this${extension}`,
      fix: `name it like ${forms.join(' or ')}`,
    };
  }
  const folders = [...new Set(filed.map((kind) => `content/${keptIn(kind)}/`))];
  return {
    where,
    what: 'no kind of entry is kept here',
    fix: `move it to one of: ${folders.join(', ')}, or out of content/`,
  };
}

/**
 * List the entries that a file would say, could it be read. Of one in the wrong place or with the wrong name, all that it
 * may be meant for; an id of a star stands for all of the kind.
 */
export function meantBy(path: string): readonly { readonly kind: Kind; readonly id: string }[] {
  const list = listAt(path);
  if (list) return [{ kind: list, id: '*' }];
  const at = entryAt(path);
  if (at) return [at];
  // A table of others, such as the classification of occupations.
  if (path.endsWith('.json')) return [];
  const [folder = '', owner = '', ...rest] = path.split('/');
  const name = path
    .split('/')
    .at(-1)!
    .replace(/\.\w+$/, '');
  const near = filed.filter((kind) => keptIn(kind) === folder);
  const ids = rest.length > 0 ? [name, owner, `${owner}/${name}`] : [name];
  return (near.length > 0 ? near : kindList).flatMap((kind) => ids.map((id) => ({ kind, id })));
}
