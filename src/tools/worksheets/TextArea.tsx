import { useEffect, useState } from 'preact/hooks';

interface Props {
  readonly name: string;
  readonly value: string;
  readonly most: number;
  readonly placeholder: string;
  /** Told of the text once the field is left. */
  readonly onDone: (text: string) => void;
}

/** A field of several lines that keeps what is being typed while the page around it is drawn anew, and follows what is undone. */
export function TextArea({ name, value, most, placeholder, onDone }: Props) {
  const [draft, setDraft] = useState(value);
  useEffect(() => setDraft(value), [value]);
  return (
    <textarea
      name={name}
      rows={3}
      maxLength={most}
      placeholder={placeholder}
      value={draft}
      onInput={({ currentTarget }) => setDraft(currentTarget.value)}
      onChange={({ currentTarget }) => onDone(currentTarget.value)}
    />
  );
}
