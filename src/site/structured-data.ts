import type { Crumb } from './crumbs.ts';
import { site } from './config.ts';
import { absoluteUrl, homeUrl, searchUrl } from './urls.ts';

/** A statement in schema.org’s terms, without its context. */
export type Fact = Readonly<Record<string, unknown>>;

/** The way to a page, as a BreadcrumbList. */
export function breadcrumbData(crumbs: readonly Crumb[]): Fact {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map(({ title, url }, i) => ({
      '@type': 'ListItem',
      position: i + 1,
      name: title,
      item: absoluteUrl(url),
    })),
  };
}

/** The site itself, with the address of its search. */
export function websiteData(): Fact {
  return {
    '@type': 'WebSite',
    name: site.name,
    description: site.description,
    url: absoluteUrl(homeUrl()),
    license: site.license.url,
    inLanguage: site.language,
    potentialAction: {
      '@type': 'SearchAction',
      target: { '@type': 'EntryPoint', urlTemplate: `${absoluteUrl(searchUrl())}?q={search_term_string}` },
      'query-input': 'required name=search_term_string',
    },
  };
}

/** A term as the set it belongs to names it. */
export interface NamedTerm {
  readonly name: string;
  /** Path of the page that tells of it. */
  readonly path: string;
  readonly identifier: string | undefined;
  /** What it is called in the set, for short: `teamwork`, `4.1`. */
  readonly code?: string;
}

/** A set of terms: a model, a ladder, or the library. */
export function termSetData(set: {
  readonly name: string;
  readonly description: string;
  readonly path: string;
  readonly identifier: string | undefined;
  readonly terms: readonly NamedTerm[];
}): Fact {
  return {
    '@type': 'DefinedTermSet',
    '@id': absoluteUrl(set.path),
    name: set.name,
    description: set.description,
    ...identifierFact(set.identifier),
    url: absoluteUrl(set.path),
    license: site.license.url,
    inLanguage: site.language,
    hasDefinedTerm: set.terms.map(memberFacts),
  };
}

/** A term in a set: a competency, which is itself the set of its behaviors, or a behavior. */
export function termData(
  term: NamedTerm & {
    readonly description?: string;
    readonly set: string;
    readonly aliases?: readonly string[];
    readonly terms?: readonly NamedTerm[];
  },
): Fact {
  const { terms = [], aliases = [] } = term;
  return {
    ...memberFacts(term),
    '@type': terms.length > 0 ? ['DefinedTerm', 'DefinedTermSet'] : 'DefinedTerm',
    '@id': absoluteUrl(term.path),
    ...(term.description && { description: term.description }),
    ...(aliases.length > 0 && { alternateName: aliases }),
    inDefinedTermSet: absoluteUrl(term.set),
    ...(terms.length > 0 && { hasDefinedTerm: terms.map(memberFacts) }),
  };
}

const memberFacts = ({ name, path, identifier, code }: NamedTerm): Fact => ({
  '@type': 'DefinedTerm',
  name,
  ...(code && { termCode: code }),
  ...identifierFact(identifier),
  url: absoluteUrl(path),
});

const identifierFact = (identifier: string | undefined): Fact =>
  identifier ? { identifier: `urn:uuid:${identifier}` } : {};

/** A job, as an Occupation with its O*NET-SOC code. */
export function occupationData(job: {
  readonly name: string;
  readonly description: string;
  readonly path: string;
  readonly identifier: string | undefined;
  readonly aliases: readonly string[];
  readonly code: string;
  readonly education: string;
  readonly skills: readonly { readonly name: string; readonly path: string }[];
  readonly responsibilities: readonly string[];
}): Fact {
  return {
    '@type': 'Occupation',
    '@id': absoluteUrl(job.path),
    name: job.name,
    description: job.description,
    ...identifierFact(job.identifier),
    alternateName: job.aliases,
    url: absoluteUrl(job.path),
    occupationalCategory: {
      '@type': 'CategoryCode',
      inCodeSet: { '@type': 'CategoryCodeSet', name: 'O*NET-SOC 2019' },
      codeValue: job.code,
    },
    educationRequirements: job.education,
    skills: job.skills.map(({ name, path }) => ({ '@type': 'DefinedTerm', name, url: absoluteUrl(path) })),
    ...(job.responsibilities.length > 0 && { responsibilities: job.responsibilities }),
  };
}

/** A credential, as an EducationalOccupationalCredential with the organization that awards it. */
export function credentialData(credential: {
  readonly name: string;
  readonly description: string;
  readonly path: string;
  readonly identifier: string | undefined;
  /** What it is: `exam`. */
  readonly category: string;
  readonly issuer: string;
  /** Where its issuer tells of it. */
  readonly issuerUrl: string | undefined;
}): Fact {
  const { name, description, path, identifier, category, issuer, issuerUrl } = credential;
  return {
    '@type': 'EducationalOccupationalCredential',
    '@id': absoluteUrl(path),
    name,
    description,
    ...identifierFact(identifier),
    credentialCategory: category,
    recognizedBy: { '@type': 'Organization', name: issuer },
    // A page of the issuer, and not always its first: it tells of the credential and need not be the organization’s own address.
    ...(issuerUrl && { subjectOf: { '@type': 'WebPage', url: issuerUrl } }),
    url: absoluteUrl(path),
    inLanguage: site.language,
  };
}
