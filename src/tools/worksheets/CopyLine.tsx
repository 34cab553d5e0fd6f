import { useState } from 'preact/hooks';
import { labels } from '#messages/live-survey.ts';

interface Props {
  readonly label: string;
  readonly text: string;
}

/** A text that is copied, in a field from which it can also be copied by hand. */
export function CopyLine({ label, text }: Props) {
  const [said, setSaid] = useState('');
  return (
    <div class="sheets-copy">
      <label>
        {label}
        <textarea readOnly rows={3} value={text} onFocus={({ currentTarget }) => currentTarget.select()} />
      </label>
      <button
        class="aid"
        type="button"
        onClick={() => void copied(text).then((done) => setSaid(done ? labels.copied : labels.cannotCopy))}
      >
        {labels.copy}
      </button>
      <span role="status">{said}</span>
    </div>
  );
}

/** Copy a text. Whether the browser let us. */
async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
