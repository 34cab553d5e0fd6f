import type { FileKind, Origin } from './export-figure.ts';

/** Make the buttons of every `[data-export-figure]` save the drawing of their figure. What does the work is loaded on first use. */
export function startExportFigure(): void {
  for (const place of document.querySelectorAll<HTMLElement>('[data-export-figure]')) {
    place.addEventListener('click', ({ target }) => {
      const button = target instanceof Element && target.closest('button');
      const status = place.querySelector('[role=status]');
      if (!button || !status) return;
      status.textContent = '';
      void import('./save.ts')
        .then(({ saveDrawing }) =>
          saveDrawing(
            place.closest('figure') ?? place,
            JSON.parse(place.dataset.exportFigure!) as Origin,
            button.value as FileKind,
          ),
        )
        .catch(() => 'Saving could not be loaded. Check your connection and try again.')
        .then((words) => (status.textContent = words));
    });
  }
}
