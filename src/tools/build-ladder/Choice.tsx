import type { ComponentChildren } from 'preact';
import type { Choices } from './load-choices.ts';

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
      <label for={id}>{label}</label>{' '}
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

/** Options of all jobs by their categories, after one for none. */
export const jobOptions = ({ categories }: Choices, none: string) => [
  <option key="" value="">
    {none}
  </option>,
  ...categories.map(([title, jobs]) => (
    <optgroup key={title} label={title}>
      {options(jobs.map((one) => [one.id, one.title]))}
    </optgroup>
  )),
];
