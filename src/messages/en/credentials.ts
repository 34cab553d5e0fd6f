import type { CredentialKind } from '../../domain/atlas/credential-kinds.ts';
import type { AskingKind, Need } from '../../domain/atlas/credential-uses.ts';

/** What a credential is, beside its name. */
export const kindNames: Readonly<Record<CredentialKind, string>> = {
  license: 'license',
  registration: 'registration',
  check: 'background check',
  card: 'card',
  examination: 'exam',
  certification: 'certification',
  certificate: 'certificate',
  apprenticeship: 'apprenticeship',
  degree: 'degree',
};

/** The heading of a list of one kind, and a value to choose. */
export const kindTitles: Readonly<Record<CredentialKind, string>> = {
  license: 'Licenses',
  registration: 'Registrations',
  check: 'Background checks',
  card: 'Cards',
  examination: 'Exams',
  certification: 'Certifications',
  certificate: 'Certificates',
  apprenticeship: 'Apprenticeships',
  degree: 'Degrees',
};

/** What a kind of credential is, below its heading. */
export const kindDefinitions: Readonly<Record<CredentialKind, string>> = {
  license: 'A government gives it, and without it one may not do certain work.',
  registration: 'A government enters a person or a business in a list before work may begin.',
  check: 'An employer or a state looks into a person’s past before work may begin.',
  card: 'It shows that a person took a short course or was checked, and is often asked for on the first day.',
  examination: 'A test that counts by itself, or as a step toward a license.',
  certification: 'A body of the trade or a maker of tools gives it to people who meet its standard, most by a test.',
  certificate: 'It shows that a person finished a course or a program.',
  apprenticeship: 'Paid work beside skilled people, with classes, that ends with a certificate.',
  degree: 'A college or university gives it after years of study.',
};

/** How much something asks for a credential, as a value to choose. */
export const needChoices: Readonly<Record<Need, string>> = {
  required: 'Required',
  expected: 'Expected by many employers',
  helps: 'Helps to stand out',
  unknown: 'Named only',
};

/**
 * How much something asks for a credential, beside a name: `expected by many employers`. Empty where nothing is known of
 * it.
 */
export function formatNeed(need: Need, kind: AskingKind): string {
  switch (need) {
    case 'required':
      // A whole industry asks for nothing of everyone in it.
      return kind === 'industries' ? 'required for some of its work' : 'required by law or by nearly every employer';
    case 'expected':
      return 'expected by many employers';
    case 'helps':
      return 'helps to stand out';
    case 'unknown':
      return '';
  }
}
