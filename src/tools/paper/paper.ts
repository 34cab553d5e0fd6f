/**
 * While the page is printed, open all that is folded, and let the address on the sheet say what was asked. Where a style
 * sheet can open what is folded, this does nothing more; older browsers need it.
 */
export function startPaper(): void {
  let opened: HTMLDetailsElement[] = [];
  addEventListener('beforeprint', () => {
    const folded = [...document.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
    for (const one of folded) one.open = true;
    opened = [...opened, ...folded];
    const address = document.querySelector<HTMLElement>('[data-sheet-address]');
    if (address) address.textContent = `${address.dataset['sheetAddress']}${location.search}`;
  });
  addEventListener('afterprint', () => {
    for (const one of opened) one.open = false;
    opened = [];
  });
}
