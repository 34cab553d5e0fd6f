import { labels } from '#messages/report.ts';
import { mount } from '../page-data.ts';

/** Put the address that the page was really opened at into its report, make the button copy the text as it was filled in, and say whether it could. */
export function startReport(): void {
  mount('data-report', (place, address) => {
    const text = place.querySelector('textarea')!;
    text.value = text.value.replace(address, () => location.href);
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
