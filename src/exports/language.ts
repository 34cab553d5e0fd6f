import type { DataSite } from './data-file.ts';

/**
 * The language of the texts without its region, `en`: for formats whose programs ask for a language by its plain tag and
 * find nothing under `en-US`.
 */
export const plainLanguage = ({ language }: Pick<DataSite, 'language'>): string => language.split('-')[0]!;
