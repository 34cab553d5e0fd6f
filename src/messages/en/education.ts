import type { EducationLevel } from '../../domain/atlas/education-levels.ts';

/** A level of education as a value to choose. */
export const levelTitles: Readonly<Record<EducationLevel, string>> = {
  'no-diploma': 'No diploma',
  'high-school': 'High school diploma',
  'some-college': 'Some college',
  certificate: 'Certificate or apprenticeship',
  associate: 'Associate’s degree',
  bachelor: 'Bachelor’s degree',
  master: 'Master’s degree',
  doctorate: 'Doctoral or professional degree',
};
