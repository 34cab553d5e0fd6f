import type { Crumb } from './crumbs.ts';
import { site } from './config.ts';
import { absoluteUrl, homeUrl, searchUrl } from './urls.ts';

/** A statement in schema.org’s terms, without its context. */
export type Fact = Readonly<Record<string, unknown>>;

/** The way to a page, as a BreadcrumbList. */
export function breadcrumbFacts(crumbs: readonly Crumb[]): Fact {
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
export function websiteFacts(): Fact {
  return {
    '@type': 'WebSite',
    name: site.name,
    description: site.description,
    url: absoluteUrl(homeUrl()),
    license: site.licence.url,
    inLanguage: site.language,
    potentialAction: {
      '@type': 'SearchAction',
      target: { '@type': 'EntryPoint', urlTemplate: `${absoluteUrl(searchUrl())}?q={search_term_string}` },
      'query-input': 'required name=search_term_string',
    },
  };
}

/** A set of terms: a model, or the library. */
export function termSetFacts(name: string, description: string, path: string, identifier?: string): Fact {
  return {
    '@type': 'DefinedTermSet',
    '@id': absoluteUrl(path),
    name,
    description,
    ...(identifier && { identifier: `urn:uuid:${identifier}` }),
    url: absoluteUrl(path),
    license: site.licence.url,
    inLanguage: site.language,
  };
}

/** A term in a set: a competency or a behavior. */
export function termFacts(term: {
  readonly name: string;
  readonly description?: string;
  readonly path: string;
  readonly set: string;
  readonly identifier: string | undefined;
  readonly aliases?: readonly string[];
}): Fact {
  return {
    '@type': 'DefinedTerm',
    '@id': absoluteUrl(term.path),
    name: term.name,
    ...(term.description && { description: term.description }),
    ...(term.identifier && { identifier: `urn:uuid:${term.identifier}` }),
    ...(term.aliases && term.aliases.length > 0 && { alternateName: term.aliases }),
    url: absoluteUrl(term.path),
    inDefinedTermSet: absoluteUrl(term.set),
  };
}

/** A job, as an Occupation with its O*NET-SOC code. */
export function occupationFacts(job: {
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
    ...(job.identifier && { identifier: `urn:uuid:${job.identifier}` }),
    alternateName: job.aliases,
    url: absoluteUrl(job.path),
    occupationalCategory: { '@type': 'CategoryCode', inCodeSet: 'O*NET-SOC 2019', codeValue: job.code },
    educationRequirements: job.education,
    skills: job.skills.map(({ name, path }) => ({ '@type': 'DefinedTerm', name, url: absoluteUrl(path) })),
    ...(job.responsibilities.length > 0 && { responsibilities: job.responsibilities }),
  };
}
