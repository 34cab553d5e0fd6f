import { labels } from '#messages/report.ts';
import { mount } from '../page-data.ts';

/** Make the button of a report copy its text as it was filled in, and say whether it could. */
export function startReport(): void {
  mount('data-report', (place) => {
    const text = place.querySelector('textarea')!;
    const status = place.querySelector('[role="status"]')!;
    place.querySelector('button')!.addEventListener('click', () => {
      void copy(text).then((copied) => {
        status.textContent = copied ? labels.copied : labels.notCopied;
      });
    });
  });
}

/** Without a secure address there is no clipboard; the text is then selected, to be copied by hand. */
async function copy(text: HTMLTextAreaElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text.value);
    return true;
  } catch {
    text.select();
    return false;
  }
}
