import { useEffect, useState } from 'preact/hooks';
import type { Fillable } from '../../payloads/fillable.ts';
import { loadTexts } from '../map/load-frameworks.ts';

const none: ReadonlyMap<string, string> = new Map();

/** The definitions of the competencies of a model or job, by id; none until they are loaded, and none where they cannot be. */
export function useDefinitions(folder: string, subject: Fillable | undefined): ReadonlyMap<string, string> {
  const [found, setFound] = useState<{ readonly of: string; readonly texts: ReadonlyMap<string, string> }>();
  useEffect(() => {
    if (!subject) return;
    let left = false;
    const rows = subject.groups.flatMap((group) => group.rows.map(({ competency: id, title }) => ({ id, title })));
    loadTexts(folder, rows).then(
      (texts) => {
        if (!left) setFound({ of: subject.key, texts: new Map(texts.map(({ id, definition }) => [id, definition])) });
      },
      // Titles are enough to go on with.
      () => {},
    );
    return () => void (left = true);
  }, [folder, subject]);
  return found && found.of === subject?.key ? found.texts : none;
}
