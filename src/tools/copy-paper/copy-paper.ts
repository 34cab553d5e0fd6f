/** What of a paper is for the page and not for a copy of it: controls, links to headings, and what is printed only. */
const leftOut = '.needs-scripts, .anchor, .print-only';

/**
 * Copy a paper with its lists and tables, and as plain text for programs that take no more. Where a browser does not allow it
 * (there is no clipboard without a secure address), the paper is selected instead, to be copied by hand.
 *
 * @returns whether it was copied
 */
export async function copyPaper(paper: HTMLElement): Promise<boolean> {
  const copy = paper.cloneNode(true) as HTMLElement;
  for (const one of copy.querySelectorAll(leftOut)) one.remove();
  for (const one of copy.querySelectorAll('*'))
    for (const name of ['id', 'class', 'tabindex']) one.removeAttribute(name);
  try {
    const kinds = { 'text/html': copy.innerHTML, 'text/plain': plainText(copy) };
    const blobs = Object.entries(kinds).map(([type, text]) => [type, new Blob([text], { type })] as const);
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
    return true;
  } catch {
    getSelection()?.selectAllChildren(paper);
    return false;
  }
}

/** One line for each heading, paragraph, item and row; cells of a row are parted by tabs, as spreadsheets take them. */
function plainText(paper: Element): string {
  const lines = [...paper.querySelectorAll('h2, h3, h4, p, li, dt, caption, tr')].map((one) => {
    if (one.tagName === 'TR') return [...one.children].map(wordsOf).join('\t');
    if (one.tagName === 'DT')
      return `${wordsOf(one)}: ${one.nextElementSibling ? wordsOf(one.nextElementSibling) : ''}`;
    if (one.tagName === 'LI') return `- ${wordsOf(one.firstChild ?? one)}`;
    return wordsOf(one);
  });
  return lines.join('\n');
}

const wordsOf = ({ textContent }: Node): string => (textContent ?? '').replaceAll(/\s+/g, ' ').trim();
