import type { ComponentChildren } from 'preact';

interface Props {
  readonly id?: string;
  /** What it is about, for those who hear it without what stands around it. */
  readonly of?: string;
  readonly isOff?: boolean;
  readonly expanded?: boolean;
  readonly onPress: () => void;
  readonly children: ComponentChildren;
}

/** A button. One that can do nothing now keeps the focus, so that the keyboard is not lost when the last step is taken back. */
export function Aid({ id, of, isOff = false, expanded, onPress, children }: Props) {
  return (
    <button
      class="aid"
      type="button"
      {...(id !== undefined && { id })}
      {...(isOff && { 'aria-disabled': true })}
      {...(expanded !== undefined && { 'aria-expanded': expanded })}
      onClick={() => {
        if (!isOff) onPress();
      }}
    >
      {children}
      {of !== undefined && <span class="visually-hidden">: {of}</span>}
    </button>
  );
}
