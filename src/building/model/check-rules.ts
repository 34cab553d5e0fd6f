import type { Entries } from '../../domain/atlas/entries.ts';
import type { Finding } from '../../domain/errors.ts';
import { judgeProse } from '../../domain/plainness/judge-prose.ts';
import { ownTerms, titleTerms, wholeTerms } from '../../domain/plainness/known-terms.ts';
import type { Terms } from '../../domain/plainness/term-words.ts';
import { behaviorsDiffer } from '../../domain/rules/behaviors-differ.ts';
import { behaviorsWorded } from '../../domain/rules/behaviors-worded.ts';
import { functionsSingle } from '../../domain/rules/functions-single.ts';
import { listsSeparable } from '../../domain/rules/lists-separable.ts';
import { tiersInOrder } from '../../domain/rules/tiers-in-order.ts';
import { nameCharacter, oddCharacter } from '../../schemas/odd-characters.ts';
import type { BuiltContent, Technical } from './content-entries.ts';
import { type Found, tellOf, type Wrong } from './check-trouble.ts';
import { entriesOfModel } from './content-ledger.ts';
import type { SiteWords } from './content-words.ts';

/** Run the rules of the content that a built model can break, as they are where they need no schema. */
export function checkRules(content: BuiltContent, site: SiteWords): Found[] {
  const entries = withStatements(content, site);
  const own = { ...entriesOfModel(content, site), technical: content.technical };
  const said = ({ what, fix }: Finding): Wrong => ({ what: 'said', says: what, fix });
  return [
    ...foundBy('tiersInOrder', tiersInOrder(own), content, ({ about }) => ({
      what: 'path' in about && about.path.endsWith('sector') ? 'sector' : 'order',
    })),
    ...foundBy(
      'listsSeparable',
      listsSeparable({ ...own, competencies: new Map(), tiers: new Map() }),
      content,
      () => ({
        what: 'bar',
      }),
    ),
    ...foundBy('behaviorsWorded', behaviorsWorded({ ...own, competencies: new Map() }), content, said),
    ...differing(entries, content, site),
    ...foundBy('functionsSingle', functionsSingle(entries), content, said),
    ...hardToRead(content, site),
  ];
}

/** The findings about the entries of the model. */
function foundBy(
  rule: string,
  findings: readonly Finding[],
  { ids, technical }: BuiltContent,
  wrong: (finding: Finding) => Wrong,
): Found[] {
  return findings.flatMap((finding) => {
    const { about } = finding;
    if (!('kind' in about)) return [];
    const { kind, id, path } = about;
    if (kind === 'industries' && id === ids.model) return tellOf(kind, id)(rule, path, wrong(finding));
    return kind === 'technical' && technical.has(id) ? tellOf(kind, id)(rule, path, wrong(finding)) : [];
  });
}

/** The entries of the model among those of the site, with the statements of all. */
function withStatements(content: BuiltContent, site: SiteWords): Entries {
  const before = `${content.ids.model}/`;
  const others = [...site.competencies.values()].filter(({ id }) => !id.startsWith(before));
  const told = others.map(({ id, title, definition, statements, topics }) => {
    const behaviors = statements.map(({ id: name, text }) => ({ id: name, text }));
    return [
      id,
      { title, definition, aliases: [], related: [], topics, groups: [{ title, behaviors }], functions: behaviors },
    ];
  });
  const isOwned = ([id]: readonly unknown[]): boolean => String(id).includes('/');
  return {
    ...entriesOfModel(content, site),
    competencies: new Map(told.filter((one) => !isOwned(one)) as never),
    technical: new Map([...(told.filter(isOwned) as never[]), ...content.technical]),
  };
}

/** Statements that say what another one says. Of two of the model, the later one is told. */
function differing(entries: Entries, content: BuiltContent, site: SiteWords): Found[] {
  return behaviorsDiffer(entries).flatMap((finding) => {
    const both = [finding, finding.otherwise].flatMap((one) => (one && 'kind' in one.about ? [one.about] : []));
    const at = both.findIndex(({ id }) => content.technical.has(id));
    const [one, other] = [both[at], both[1 - at]];
    if (!one || !other) return [];
    const group = Number(/\d+(?=\.text$)/.exec(other.path)?.[0]);
    const words = content.technical.get(other.id);
    const known = site.competencies.get(other.id);
    const text = (words?.functions ?? known?.statements)?.[group]?.text ?? '';
    const of = words?.title ?? known?.title ?? other.id;
    return [tellOf('technical', one.id)('behaviorsDiffer', one.path, { what: 'resembles', text, of })];
  });
}

/** Prose that is hard to read. */
function hardToRead({ ids, industry, technical, paragraphs }: BuiltContent, site: SiteWords): Found[] {
  const glossary = wholeTerms(site.terms);
  const titles = (named: readonly string[]): string[] => [
    ...named.flatMap((id) => technical.get(id)?.title ?? site.competencies.get(id)?.title ?? []),
    site.ownSource.title,
  ];
  const judged = (kind: 'industries' | 'technical', id: string, terms: readonly Terms[]) => {
    const tell = tellOf(kind, id);
    return (path: string, text: string, half?: string): Found[] =>
      judgeProse(text, terms, half).map(({ what, fix }) => tell('prosePlain', path, { what: 'said', says: what, fix }));
  };
  const { tiers, credentials, buildsOn, summary, sectors } = industry;
  const named = [
    ...titles(tiers.flatMap(({ blocks }) => blocks.map(({ competency }) => competency))),
    ...tiers.flatMap(({ tier }) => site.tiers.find(({ id }) => id === tier)?.title ?? []),
    ...credentials.flatMap((id) => site.credentials.get(id) ?? []),
    ...(buildsOn === undefined ? [] : (site.models.get(buildsOn)?.title ?? [])),
  ];
  const judge = judged('industries', ids.model, [glossary, ownTerms(industry), titleTerms(named)]);
  const ofCompetency = ([id, entry]: readonly [string, Technical]): Found[] => {
    const terms = [glossary, ownTerms(entry), titleTerms(titles(entry.related.map(({ to }) => to)))];
    const own = judged('technical', id, terms);
    return [
      ...own('definition', entry.definition),
      ...entry.functions.flatMap(({ text }, i) => own(`functions.${i}.text`, text, 'acts')),
    ];
  };
  return [
    ...judge('summary', summary),
    ...sectors.flatMap(({ definition }, i) => judge(`sectors.${i}.definition`, definition)),
    ...[...technical].flatMap(ofCompetency),
    ...paragraphs.flatMap((text) => {
      const odd = oddCharacter.exec(text);
      if (!odd) return judge('', text);
      return [tellOf('industries', ids.model)('characters', '', { what: 'odd', character: nameCharacter(odd[0]) })];
    }),
  ];
}
