import type { Atlas } from '../domain/atlas/atlas.ts';
import { behaviorKey, competencyKey } from '../domain/ledger/keys.ts';

/** What may match a statement of anyone: a competency or a behavior of ours. */
export interface OwnText {
  readonly kind: 'competency' | 'behavior' | 'function';
  /** Its identifier, as in all open data. */
  readonly identifier: string;
  /** The name of the competency. */
  readonly title: string;
  /** The definition of the competency, or the statement of the behavior. */
  readonly text: string;
  /** Address of its page. */
  readonly url: string;
}

/** The file of all that may match, as the page of the tool reads it: `[kind, identifier, title, text, url]`. */
export interface OwnTextsFile {
  readonly texts: readonly (readonly [
    kind: OwnText['kind'],
    identifier: string,
    title: string,
    text: string,
    url: string,
  ])[];
}

/**
 * Write down every competency and every behavior or critical work function with what it says.
 *
 * @param urls pages of competencies and of behaviors by their ids
 */
export function ownTextsFile(
  atlas: Atlas,
  urls: { readonly competency: (id: string) => string; readonly behavior: (id: string) => string },
): OwnTextsFile {
  const { live } = atlas.ledger;
  const texts = [...atlas.allCompetencies].flatMap(([id, { title, definition, industry }]) => [
    ['competency', live[competencyKey(id)] ?? '', title, definition, urls.competency(id)] as const,
    ...(atlas.behaviorsOf.get(id) ?? []).map(
      (behavior) =>
        [
          industry === null ? 'behavior' : 'function',
          live[behaviorKey(behavior)] ?? '',
          title,
          behavior.text,
          urls.behavior(behavior.id),
        ] as const,
    ),
  ]);
  return { texts: texts.filter(([, identifier]) => identifier !== '') };
}

/** Read the file back. */
export const readOwnTexts = ({ texts }: OwnTextsFile): OwnText[] =>
  texts.map(([kind, identifier, title, text, url]) => ({ kind, identifier, title, text, url }));
