/** What is said when the program that saves did not come. */
export const notLoaded: string = 'Saving could not be loaded. Check your connection and try again.';

/** What is said where there is nothing to save, or what a reader can do where the browser refuses. */
export const refusals = {
  noDrawing: 'There is no drawing to save here.',
  noPng: 'This browser cannot make a PNG of it. Save it as SVG: most programs open that too.',
  noFile: 'This browser cannot save files from a page. Print the page instead.',
};

/** @param name of the file that the browser was handed */
export const formatMade = (name: string): string => `Made ${name}.`;
