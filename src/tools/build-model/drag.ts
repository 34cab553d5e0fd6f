/** Where something that is dragged would go. */
interface Target {
  /** Id of the tier. */
  readonly tier: string;
  /** Id of the block that it would stand before; undefined for the end. */
  readonly before: string | undefined;
  readonly marked: Element;
}

const marks = ['bm-drop-before', 'bm-drop-end'] as const;

/**
 * Follow the pointer from a grip until it is let go. A finger, a pen and a mouse do alike; Escape ends it.
 *
 * @param drop gets the tier, and the block before which it was let go
 */
export function dragFrom(
  event: PointerEvent,
  block: string,
  drop: (tier: string, before: string | undefined) => void,
): void {
  const grip = event.currentTarget as HTMLElement;
  const row = grip.closest('[data-block]')!;
  let target: Target | undefined;
  event.preventDefault();
  grip.setPointerCapture(event.pointerId);
  row.classList.add('bm-dragged');
  const mark = (next: Target | undefined): void => {
    target?.marked.classList.remove(...marks);
    target = next;
    target?.marked.classList.add(target.before === undefined ? 'bm-drop-end' : 'bm-drop-before');
  };
  const move = ({ clientX, clientY }: PointerEvent): void => mark(targetAt(clientX, clientY, block));
  const end = (): void => {
    grip.removeEventListener('pointermove', move);
    grip.removeEventListener('pointerup', up);
    grip.removeEventListener('pointercancel', end);
    removeEventListener('keydown', key, true);
    row.classList.remove('bm-dragged');
    mark(undefined);
  };
  const up = (): void => {
    const found = target;
    end();
    if (found) drop(found.tier, found.before);
  };
  const key = (pressed: KeyboardEvent): void => {
    if (pressed.key === 'Escape') end();
  };
  grip.addEventListener('pointermove', move);
  grip.addEventListener('pointerup', up);
  grip.addEventListener('pointercancel', end);
  addEventListener('keydown', key, true);
}

function targetAt(x: number, y: number, block: string): Target | undefined {
  const under = document.elementFromPoint(x, y);
  const tier = under?.closest<HTMLElement>('[data-tier]');
  if (!tier) return undefined;
  const id = tier.dataset['tier']!;
  const row = under!.closest<HTMLElement>('[data-block]');
  if (!row) return { tier: id, before: undefined, marked: tier };
  const { top, height } = row.getBoundingClientRect();
  const isUpper = y < top + height / 2;
  const next = isUpper ? row : row.nextElementSibling;
  if (next === null) return { tier: id, before: undefined, marked: tier };
  const before = (next as HTMLElement).dataset['block'];
  return before === undefined || before === block ? undefined : { tier: id, before, marked: next };
}
