import { useEffect, useRef, useState } from 'preact/hooks';
import { tidy } from '../../record/own-words.ts';

/** Milliseconds without a key after which what is being typed is kept. */
const rest = 500;

interface Props {
  readonly name?: string;
  readonly value: string;
  readonly most: number;
  readonly placeholder?: string;
  /** Lines of a field of several; one line when left out. */
  readonly rows?: number;
  readonly id?: string;
  readonly describedBy?: string;
  /** Told of the text when the field is left, when nothing is typed for a moment, and when the page is put away. */
  readonly onDone: (text: string) => void;
  /** Told of every key. */
  readonly onDraft?: (text: string) => void;
}

/** A field of text that keeps what is being typed while the page around it is drawn anew, and follows what is undone. */
export function Field({ value, most, rows, id, describedBy, name, placeholder, onDone, onDraft }: Props) {
  const [draft, setDraft] = useState(value);
  const last = useRef({ draft: value, sent: value, onDone });
  last.current.onDone = onDone;
  useEffect(() => {
    // What was tidied when it was kept is still what stands here.
    if (value === last.current.sent) return;
    last.current.sent = last.current.draft = value;
    setDraft(value);
  }, [value]);
  const waiting = useRef<ReturnType<typeof setTimeout>>();
  const done = (): void => {
    clearTimeout(waiting.current);
    const { draft: now, sent, onDone: tell } = last.current;
    const tidied = tidy(now, most);
    if (tidied === sent) return;
    last.current.sent = tidied;
    tell(now);
  };
  useEffect(() => {
    // Before the store writes, which hears of the same.
    addEventListener('pagehide', done, true);
    document.addEventListener('visibilitychange', done, true);
    return () => {
      removeEventListener('pagehide', done, true);
      document.removeEventListener('visibilitychange', done, true);
      done();
    };
  }, []);
  const props = {
    ...(name !== undefined && { name }),
    ...(id !== undefined && { id }),
    ...(placeholder !== undefined && { placeholder }),
    ...(describedBy !== undefined && { 'aria-describedby': describedBy }),
    maxLength: most,
    value: draft,
    onInput: ({ currentTarget }: { readonly currentTarget: { readonly value: string } }) => {
      last.current.draft = currentTarget.value;
      setDraft(currentTarget.value);
      onDraft?.(currentTarget.value);
      clearTimeout(waiting.current);
      waiting.current = setTimeout(done, rest);
    },
    onChange: done,
  };
  return rows === undefined ? <input type="text" autocomplete="off" {...props} /> : <textarea rows={rows} {...props} />;
}
