import { labels } from '#messages/papers/labels.ts';
import { mount } from '../page-data.ts';

/** Make the button of every `[data-copy-paper]` copy that paper. What does the work is loaded on first use. */
export function startCopyPaper(): void {
  mount('data-copy-paper', (paper) => {
    const status = paper.querySelector('[role=status]')!;
    paper.querySelector('button')!.addEventListener('click', () => {
      status.textContent = '';
      void import('./copy-paper.ts')
        .then(({ copyPaper }) => copyPaper(paper))
        .then((copied) => (copied ? labels.copied : labels.selected))
        .catch(() => labels.notLoaded)
        .then((words) => (status.textContent = words));
    });
  });
}
