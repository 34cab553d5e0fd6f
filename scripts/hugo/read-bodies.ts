import {
  all,
  attribute,
  childrenOf,
  type Element,
  first,
  innerHtml,
  isA,
  outerHtml,
  sectionsOf,
  textOf,
} from './elements.ts';
import { linksIn, type Params } from './read-frame.ts';

/** A layout of Hugo that makes the body of a page from values. */
export type BodyLayout = 'behavior' | 'competency' | 'technical' | 'occupation';

/**
 * Which layout makes the body of a page.
 *
 * @param path from the home page: `competencies/teamwork/`
 * @returns undefined for a page whose body Hugo gets ready-made
 */
export function bodyLayoutOf(path: string): BodyLayout | undefined {
  const [top, ...parts] = path.split('/').slice(0, -1);
  if (top === 'competencies') return [undefined, 'competency', 'behavior'][parts.length] as BodyLayout | undefined;
  if (top === 'occupations') return parts.length === 1 ? 'occupation' : undefined;
  if (top !== 'industries' || /^(?:check|schedule|worksheets)$/.test(parts[1] ?? 'check')) return undefined;
  return parts.length === 2 ? 'technical' : 'behavior';
}

/**
 * Read the values from which a layout makes the body of a page.
 *
 * @param body the element of the page that holds it
 * @param html text of the page
 */
export function readBody(layout: BodyLayout, body: Element, path: string, html: string): Params {
  const sections = sectionsOf(childrenOf(body));
  const at: At = (id) => sections.get(id) ?? [];
  const values = { further: at('further').flatMap((list) => childrenOf(list).map(linkWithNote)) };
  if (layout === 'occupation') return { ...values, ...readOccupation(at, html) };
  if (layout === 'behavior') return { ...values, ...readBehavior(at, path), ...readCite(at('reference')) };
  return { ...values, ...readCompetency(at, html), ...readCite(at('reference')) };
}

type At = (id: string) => readonly Element[];

function readBehavior(at: At, path: string): Params {
  const beside = first('ul.behaviors', at('place'));
  return {
    home: `/${path.split('/').slice(0, -2).join('/')}`,
    number: /number ([\d.]+)/.exec(textOf(at('place').find(({ name }) => name === 'p')))?.[1],
    group: textOf(first('h3', at('place'))),
    beside: beside && readBehaviors(beside),
    asks: at('ask').length > 0,
    near: childrenOf(first('ul.rows', at('neighbors'))).map((item) => {
      const [behavior, home] = linksIn([item]);
      return { mark: markIn(item), ...behavior, home };
    }),
    isused: at('used-by').length > 0,
  };
}

function readCompetency(at: At, html: string): Params {
  const opening = [...at('behaviors'), ...at('functions')];
  const lists = opening.filter((element) => isA(element, 'ul.behaviors'));
  const groups = opening.filter(({ name }) => name === 'h3').map(textOf);
  const practice = at('practice').filter(({ name }) => name === 'ul');
  const related = at('related').filter((element) => isA(element, 'ul.rows'));
  const hasSimilar = at('related').some(({ name }) => name === 'h3');
  const levels = at('levels');
  const used = at('used-by').filter(({ name }) => name === 'p');
  return {
    numbered: innerHtml(
      opening.find(({ name }) => name === 'p'),
      html,
    ),
    glossed: readGlossed(first('details.glossed', opening)),
    tick: attribute(first('.needs-scripts', opening), 'data-tick-here'),
    tickscript: attribute(first('script', opening), 'src'),
    groups: lists.map((list, i) => ({ title: groups[i] ?? '', ...readBehaviors(list) })),
    levels: levels.length > 0 && {
      finding: textOf(
        first(
          'strong',
          levels.filter(({ name }) => name === 'p'),
        ),
      ),
      order: orderOf(first('ol', levels)!),
      steps: all('li', levels).map((step) => ({
        name: textOf(first('strong', childrenOf(step))),
        text: textOf(step).replace(/^\w+ /, ''),
      })),
    },
    ask: itemsOf(practice[0]),
    develop: itemsOf(practice[1]),
    train: itemsOf(practice[2]),
    topics: itemsOf(first('ul', at('topics'))),
    usednote: used.map((paragraph) => innerHtml(paragraph, html)),
    uses: childrenOf(first('div.split', at('used-by'))).map((part) => ({
      title: textOf(first('h3', [part])),
      items: all('li', [part]).map(linkWithNote),
    })),
    related: readRows(hasSimilar ? related.slice(0, -1) : related),
    similar: hasSimilar ? readRows(related.slice(-1)) : [],
    ...readResources(at('resources')),
    onet: childrenOf(first('ul.plain', at('reference'))).map(linkWithNote),
    sources: linksIn(all('dd', at('reference')).slice(0, 1)),
  };
}

function readOccupation(at: At, html: string): Params {
  const texts = (id: string): string[] =>
    at(id)
      .filter(({ name }) => name === 'p')
      .map((paragraph) => innerHtml(paragraph, html));
  const titles = first('details', at(''));
  const asks = at('asks');
  const [notes, leads] = [asks.filter((one) => isA(one, 'p.note')), asks.filter((one) => one.name === 'p')];
  const knowledge = leads.at(-1);
  return {
    titles: titles && { summary: textOf(first('summary', [titles])), text: textOf(first('p', [titles])) },
    note: innerHtml(notes[0], html),
    basis: leads.some((one) => textOf(one).startsWith('What they ask')) ? 'they ask' : 'it asks',
    asks: childrenOf(asks.find((one) => isA(one, 'ul.rows'))).map((item) => ({
      ...readRow(item),
      acts: linksIn(all('ul.acts', [item])),
    })),
    ratings: all('tr', all('tbody', asks)).map((row) => childrenOf(row).map(textOf)),
    knowledge: textOf(knowledge).startsWith('Fields of knowledge: ') ? textOf(knowledge).slice(21, -1) : '',
    pay: outerHtml(at('pay'), html),
    openings: texts('openings'),
    ways: outerHtml(at('ways-in'), html),
    programs: all('li', at('programs')).map(linkWithNote),
    programnotes: texts('programs'),
    interests: itemsOf(first('ul', at('interests'))),
    technology: texts('technology'),
    nearest: childrenOf(first('ul.rows', at('nearest'))).map((item) => {
      const [link, ...parts] = childrenOf(item);
      return {
        ...linksIn([link!])[0],
        parts: parts.map((part) => ({ title: textOf(first('small', [part])), links: linksIn([part]) })),
      };
    }),
    nearesttext: texts('nearest'),
    uses: pairs(childrenOf(first('dl', at('here')))).map(([term, links]) => ({
      title: textOf(term),
      links: childrenOf(links).flatMap((one) =>
        one.name === 'a' ? [{ ...linksIn([one])[0], note: noteAfter(one) }] : [],
      ),
    })),
    ...readResources(at('resources')),
    moreabout: linksIn(at('reference').slice(0, 1))[0],
    editions: outerHtml(at('reference').slice(1), html),
  };
}

/** Paragraphs of resources of others, each with its publisher and kind, and a link to more of them. */
function readResources(elements: readonly Element[]): Params {
  const more = all('p.no-print', elements)[0];
  return {
    elsewhere: childrenOf(first('ul.plain', elements)).map((item) => {
      const [resource, kind] = linksIn([item]);
      const [publisher = ''] = textOf(first('small', [item])).split(` · More about`);
      return {
        ...resource,
        publisher,
        kind: { url: kind!.url, title: kind!.title.split(`${resource!.title}: `).at(-1) },
      };
    }),
    moreelsewhere: linksIn(more ? [more] : [])[0],
  };
}

function readCite(elements: readonly Element[]): Params {
  const [, cite, identifier, data] = all('dd', elements);
  return {
    cite: /^“(.*)\.” /.exec(textOf(cite))?.[1],
    identifier: textOf(identifier),
    data: linksIn(data ? [data] : []),
  };
}

const readBehaviors = (list: Element): Params => ({
  order: orderOf(list),
  isnumbered: isA(list, '.numbered'),
  items: childrenOf(list).map((item) => ({
    id: attribute(item, 'id'),
    number: textOf(first('span.number', [item])),
    ...linksIn([item])[0],
  })),
});

const readGlossed = (details: Element | undefined): Params | undefined =>
  details && {
    summary: textOf(first('summary', [details])),
    terms: pairs(all('dl', [details]).flatMap(childrenOf)).map(([term, text]) => ({
      ...linksIn([term])[0],
      text: textOf(text),
    })),
  };

const readRows = (lists: readonly Element[]): Params[] => lists.flatMap(childrenOf).map(readRow);

const readRow = (item: Element): Params => {
  const row = first('div.row', [item])!;
  return { mark: markIn(row), ...linksIn(all('a.name', [row]))[0], text: textOf(first('p', [row])) };
};

const linkWithNote = (item: Element): Params => ({
  ...linksIn([item])[0],
  note: textOf(first('small', [item])),
});

/** The words in parentheses that follow a link. */
function noteAfter(link: Element): string {
  const siblings = childrenOf(link.parent as Element);
  const next = siblings[siblings.indexOf(link) + 1];
  return next?.name === 'small' ? textOf(next) : '';
}

const itemsOf = (list: Element | undefined): string[] => childrenOf(list).map(textOf);

const pairs = (elements: readonly Element[]): [Element, Element][] =>
  elements.flatMap((element, i) => (i % 2 === 0 ? [[element, elements[i + 1]!]] : []));

/** Number of the tier that a small pyramid shows. */
const markIn = (element: Element): string => attribute(first('svg.mark', [element]), 'class').replace('mark mark-', '');

/** Place of the tier in its pyramid, which the color is chosen by. */
const orderOf = (list: Element): string => /tier-(\d)/.exec(attribute(list, 'class'))?.[1] ?? '';
