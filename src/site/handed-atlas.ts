import type { Atlas } from '../domain/atlas/atlas.ts';
import type { ReadNotes } from '../domain/read-notes.ts';

/** What pages are made of. */
interface Handed {
  readonly atlas: Atlas;
  /** Takes notes of what is read of the atlas, where somebody asks for them. */
  readonly notes: ReadNotes | undefined;
}

/** Where what renders the pages finds it. It is no module of theirs: they are bundled, and what hands over is not. */
const place = Symbol.for('cairn: atlas of the pages');

interface Place {
  handed?: Handed;
  tell?: () => void;
}

const shared = globalThis as { [place]?: Place | undefined };
const own = (): Place => (shared[place] ??= {});

/** Hand the atlas to the pages of this process, before any of them is rendered, or in the place of an earlier one. */
export function handAtlas(atlas: Atlas, notes?: ReadNotes): void {
  own().handed = { atlas, notes };
  own().tell?.();
}

/** Have a function called each time that an atlas is handed over. */
export function onAtlasHanded(tell: () => void): void {
  own().tell = tell;
}

/**
 * Take what was handed to this process last.
 *
 * @throws {Error} if there is none
 */
export function handedAtlas(): Handed {
  const { handed } = own();
  if (!handed) throw new Error('no atlas was handed over: run "npm run build" or "npm run dev", and not Astro alone');
  return handed;
}
