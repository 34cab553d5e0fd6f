import * as messages from '#messages/export-figure.ts';
import { mount, parseJson, type Shape } from '../page-data.ts';
import type { FileKind, Origin } from './export-figure.ts';

const shape: Shape<Origin> = { site: 'string', figure: 'string', address: 'string', license: 'string' };

/** Make the buttons of every `[data-export-figure]` save the drawing of their figure. What does the work is loaded on first use. */
export function startExportFigure(): void {
  mount('data-export-figure', (place, text) => {
    const origin = parseJson(text, shape, 'data-export-figure');
    place.addEventListener('click', ({ target }) => {
      const button = target instanceof Element && target.closest('button');
      const status = place.querySelector('[role=status]');
      if (!button || !status) return;
      status.textContent = '';
      void import('./save.ts')
        .then(({ saveDrawing }) => saveDrawing(place.closest('figure') ?? place, origin, button.value as FileKind))
        .then((saved) => ('name' in saved ? messages.formatMade(saved.name) : messages.refusals[saved.refused]))
        .catch(() => messages.notLoaded)
        .then((words) => (status.textContent = words));
    });
  });
}
