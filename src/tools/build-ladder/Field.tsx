import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

interface Props {
  readonly id: string;
  readonly label: ComponentChildren;
  readonly hint?: string;
  readonly value: string;
  readonly most?: number;
  readonly placeholder?: string;
  /** More than one: a larger field, for sentences. */
  readonly rows?: number;
  /** Id of a list of suggestions. */
  readonly list?: string;
  /** What is done to the words before they are kept. */
  readonly tidied?: (words: string) => string;
  readonly onDone: (words: string) => void;
}

/** Milliseconds without a key after which what is typed is kept. */
const rest = 400;
const inOneLine = (words: string): string => words.replaceAll(/\s+/g, ' ').trim();

/**
 * Keep what is being typed while the page around it is drawn anew; tell it after a pause, when the field is left, and when the page is put
 * away; follow what is undone.
 */
function useDraft(value: string, tidied: (words: string) => string, onDone: (words: string) => void) {
  const [draft, setDraft] = useState(value);
  const waiting = useRef<ReturnType<typeof setTimeout>>();
  const latest = useRef({ draft, value, tidied, onDone });
  latest.current = { draft, value, tidied, onDone };
  const tell = (): void => {
    clearTimeout(waiting.current);
    waiting.current = undefined;
    const { draft: typed, value: known, tidied: clean, onDone: done } = latest.current;
    if (clean(typed) !== known) done(typed);
  };
  useEffect(() => {
    if (tidied(latest.current.draft) !== value && waiting.current === undefined) setDraft(value);
  }, [value]);
  useEffect(() => {
    const leave = (): void => {
      if (waiting.current !== undefined) tell();
    };
    // Before the store writes, which listens for the same.
    addEventListener('pagehide', leave, { capture: true });
    return () => {
      removeEventListener('pagehide', leave, { capture: true });
      leave();
    };
  }, []);
  return {
    value: draft,
    onInput: ({ currentTarget }: { readonly currentTarget: { readonly value: string } }) => {
      latest.current.draft = currentTarget.value;
      setDraft(currentTarget.value);
      clearTimeout(waiting.current);
      waiting.current = setTimeout(tell, rest);
    },
    onChange: tell,
    onBlur: () => {
      tell();
      // What was tidied shows as it is kept.
      setTimeout(() => setDraft(latest.current.value));
    },
  };
}

/** A field of one line, or of one text that needs more room. */
export function TextField(props: Props) {
  const { id, label, hint, value, most, placeholder, rows = 1, list, tidied = inOneLine, onDone } = props;
  const draft = useDraft(value, tidied, onDone);
  return (
    <p class={rows > 1 ? 'build-field build-wide' : 'build-field'}>
      <label for={id}>{label}</label>{' '}
      {hint && (
        <small id={`${id}-hint`} class="build-hint">
          {hint}
        </small>
      )}
      {rows > 1 ? (
        <textarea
          id={id}
          rows={rows}
          {...(most !== undefined && { maxLength: most })}
          {...(hint !== undefined && { 'aria-describedby': `${id}-hint` })}
          {...draft}
        />
      ) : (
        <input
          id={id}
          type="text"
          autocomplete="off"
          {...(most !== undefined && { maxLength: most })}
          {...(placeholder !== undefined && { placeholder })}
          {...(list !== undefined && { list })}
          {...(hint !== undefined && { 'aria-describedby': `${id}-hint` })}
          {...draft}
        />
      )}
    </p>
  );
}

interface LinesProps extends Omit<Props, 'value' | 'onDone' | 'tidied' | 'list'> {
  readonly value: readonly string[];
  readonly onDone: (lines: readonly string[]) => void;
}

const linesOf = (words: string): readonly string[] =>
  words
    .split('\n')
    .map(inOneLine)
    .filter((line) => line !== '');

/** A field of several lines, each a thing of its own. */
export function LinesField({ id, label, hint, value, rows = 3, onDone }: LinesProps) {
  const draft = useDraft(
    value.join('\n'),
    (words) => linesOf(words).join('\n'),
    (words) => onDone(linesOf(words)),
  );
  return (
    <p class="build-field build-wide">
      <label for={id}>{label}</label>{' '}
      {hint && (
        <small id={`${id}-hint`} class="build-hint">
          {hint}
        </small>
      )}
      <textarea id={id} rows={rows} {...(hint !== undefined && { 'aria-describedby': `${id}-hint` })} {...draft} />
    </p>
  );
}
