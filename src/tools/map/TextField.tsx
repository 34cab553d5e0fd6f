import { useEffect, useState } from 'preact/hooks';

interface Props {
  readonly name?: string;
  readonly value: string;
  readonly most: number;
  readonly placeholder?: string;
  /** Told of the text once it is done: when the field is left, or Enter is pressed. */
  readonly onDone: (text: string) => void;
}

/** A field of text that keeps what is being typed while the page around it is drawn anew, and follows what is undone. */
export function TextField({ name, value, most, placeholder, onDone }: Props) {
  const [draft, setDraft] = useState(value);
  useEffect(() => setDraft(value), [value]);
  return (
    <input
      type="text"
      {...(name !== undefined && { name })}
      {...(placeholder !== undefined && { placeholder })}
      maxLength={most}
      autocomplete="off"
      value={draft}
      onInput={({ currentTarget }) => setDraft(currentTarget.value)}
      onChange={({ currentTarget }) => onDone(currentTarget.value)}
    />
  );
}
