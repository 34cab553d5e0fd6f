import type { ComponentChildren } from 'preact';

interface Props {
  readonly id: string;
  readonly label: ComponentChildren;
  readonly hint?: string;
  readonly value: string;
  readonly onChoose: (value: string) => void;
  /** Its options. */
  readonly children: ComponentChildren;
}

/** A list to choose from, under its label. */
export function Choice({ id, label, hint, value, onChoose, children }: Props) {
  return (
    <p class="build-field">
      <label for={id}>{label}</label>
      {hint && (
        <small id={`${id}-hint`} class="build-hint">
          {hint}
        </small>
      )}
      <select
        id={id}
        value={value}
        {...(hint !== undefined && { 'aria-describedby': `${id}-hint` })}
        onChange={({ currentTarget }) => onChoose(currentTarget.value)}
      >
        {children}
      </select>
    </p>
  );
}

/** Options of some ids and titles. */
export const options = (all: Iterable<readonly [id: string, title: string]>) =>
  [...all].map(([id, title]) => (
    <option key={id} value={id}>
      {title}
    </option>
  ));
