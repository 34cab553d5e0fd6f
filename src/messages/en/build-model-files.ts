import { formatCount } from './counts.ts';

/** The files of a model: what stands on their buttons, and what each is good for. */
export const exportWords = {
  own: {
    name: 'The model, to open here again',
    hint: 'Keeps everything, with what it rests on. Open it here on any device.',
  },
  folder: { name: 'Folder for a copy of this site', hint: 'Put it under content/ of a clone; a note in it says how.' },
  case: { name: 'CASE (JSON)', hint: 'For systems of education: OpenSALT, CASE Network, learning platforms.' },
  ctdl: { name: 'CTDL-ASN (JSON-LD)', hint: 'For the Credential Registry and what reads it.' },
  skos: { name: 'SKOS (Turtle)', hint: 'For vocabularies and linked data.' },
  csv: { name: 'CSV', hint: 'One line for each competency, statement and topic.' },
  xlsx: { name: 'Excel (.xlsx)', hint: 'The same as a workbook, with what is told of the model.' },
  page: { name: 'Page to print (.html)', hint: 'The whole model to read, print or open in a word processor.' },
  svg: { name: 'Drawing (.svg)', hint: 'The pyramid alone.' },
  png: { name: 'Drawing (.png)', hint: 'The same as a picture, for slides and documents.' },
} as const;

/** The check before a folder is taken along. */
export const checkWords = {
  title: 'Is it complete?',
  hint: 'Finds what a copy of this site would refuse. Everything else can be taken along at any time.',
  button: 'Check the model',
  working: 'Checking …',
  complete: 'The model is complete: a copy of this site takes it as it is.',
  goTo: 'Go there',
} as const;

/** How many things are still to be mended. */
export const formatTroubles = (count: number): string =>
  `${formatCount(count, { one: 'thing', other: 'things' })} to mend before a copy of this site takes it:`;
