/** What stands around the papers. */
export const labels = {
  link: 'Papers for hiring',
  linkHolds: 'position description, interview guide, review sheet and more, to print or change',
  lead: 'A pattern to change. Nothing is ticked or filled in for you.',
  word: 'All papers as a Word document',
  sheets: 'All papers as an Excel workbook',
  columns: { part: 'Part', what: 'What', words: 'Words' },
  onItsSheet: 'A table, on the sheet of its name',
  copy: 'Copy',
  copied: 'Copied.',
  selected: 'The browser did not let us copy. The text is selected: copy it by hand.',
  notLoaded: 'What copies could not be loaded. Select the text and copy it by hand.',
  madeBy: 'A pattern made from',
  license: 'Change it as you need, and keep this line or name the source.',
} as const;
