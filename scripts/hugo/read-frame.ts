import {
  all,
  attribute,
  childrenOf,
  decode,
  type Element,
  first,
  innerHtml,
  isA,
  outerHtml,
  textOf,
} from './elements.ts';

/** Values of a page by their names, as Hugo gets them in front matter. */
export type Params = Readonly<Record<string, unknown>>;

/** A name and where it leads. */
export interface Link {
  readonly title: string;
  readonly url: string;
}

/** What is the same on every page: part of the configuration that Hugo gets. */
export interface SiteParams {
  readonly name: string;
  readonly tagline: string;
  readonly language: string;
  /** What a printed page says above itself. */
  readonly sheet: string;
  /** Addresses that the search needs. */
  readonly search: string;
  /** The script of every page. */
  readonly script: string;
  readonly sections: readonly Link[];
  readonly tools: readonly Link[];
  readonly toolsatfoot: readonly Link[];
  readonly foot: readonly Link[];
}

/** Read what is the same on every page from the home page. */
export function readSite(page: readonly Element[]): SiteParams {
  const menu = childrenOf(first('ul.sections', page)!);
  const [atFoot, about] = all('nav', all('footer', page)).map((nav) => linksIn([nav]));
  const [name = '', tagline = ''] = textOf(first('title', page)).split(': ');
  return {
    name,
    tagline,
    language: attribute(first('html', page), 'lang'),
    sheet: textOf(first('p.sheet-head', page)).replace(`${name} · `, ''),
    search: attribute(all('a.aid', page)[0], 'data-search'),
    script: attribute(all('script', page).at(-1), 'src'),
    sections: menu.slice(0, -1).flatMap((item) => linksIn([item])),
    tools: linksIn(menu.slice(-1)),
    toolsatfoot: atFoot ?? [],
    foot: about ?? [],
  };
}

/** The links among some elements and in them. */
export const linksIn = (within: readonly Element[]): Link[] =>
  all('a', within).map((anchor) => ({ title: textOf(anchor), url: attribute(anchor, 'href') }));

/** Read all of a page but what stands in its body: what its head says, and what stands around the body. */
export function readFrame(page: readonly Element[], html: string): Params {
  const head = childrenOf(first('head', page)!);
  const main = first('main', page)!;
  const meta = (name: string, value: string): string =>
    attribute(
      head.find(({ attribs }) => attribs[name] === value),
      'content',
    );
  const current = all('a', all('header.masthead', page)).find(({ attribs }) => 'aria-current' in attribs);
  const around = childrenOf(first('nav.previous-next', [main]));
  const beside = (rel: string): object | undefined =>
    around
      .filter(({ attribs }) => attribs.rel === rel)
      .map((anchor) => ({ title: textOf(anchor).replace(/^(?:Previous|Next) /, ''), url: anchor.attribs.href }))[0];
  const feed = head.filter(({ attribs }) => attribs.type === 'application/rss+xml')[1];
  return {
    title: /^Problem with “([^]*?)”\s*$/m.exec(decode(textLines(first('textarea', page)!)))?.[1] ?? '',
    window: meta('property', 'og:title'),
    description: meta('name', 'description'),
    canonical: attribute(
      head.find(({ attribs }) => attribs.rel === 'canonical'),
      'href',
    ),
    movedto: meta('http-equiv', 'refresh').replace(/^0;url=/, ''),
    feed: feed && { title: attribute(feed, 'title').replace(/^.*?: /, ''), url: attribute(feed, 'href') },
    unlisted: meta('name', 'robots') !== '',
    picture: meta('property', 'og:image'),
    fontslater: !head.some(({ attribs }) => attribs.rel === 'preload'),
    statements: head
      .filter(({ attribs }) => attribs.type === 'application/ld+json')
      .map((script) => innerHtml(script, html)),
    styles: head.filter(({ attribs }) => attribs.rel === 'stylesheet').map(({ attribs }) => attribs.href),
    here: attribute(current, 'href'),
    crumbs: linksIn(childrenOf(first('nav.crumbs', page))),
    contents: linksIn(childrenOf(first('nav.contents', [main]))),
    previous: beside('prev'),
    next: beside('next'),
    ...readOpening(childrenOf(main)[0]!, html),
  };
}

/** What stands above the body: the head of an entry, or, where it is another one, all of its text. */
function readOpening(element: Element, html: string): Params {
  const [kicker, heading, lead, ...rest] = childrenOf(element);
  if (element.name !== 'header' || !kicker || !isA(kicker, '.kicker') || heading?.name !== 'h1' || !isA(lead, '.lead'))
    return { opening: outerHtml([element], html) };
  const also = textOf(rest[0]).startsWith('Also called: ') ? rest.shift() : undefined;
  const mark = first('svg', [kicker]);
  return {
    kicker: textOf(kicker),
    mark: attribute(mark, 'class').replace(/^mark mark-/, ''),
    heading: textOf(heading),
    lead: textOf(lead),
    also: also ? textOf(also).replace('Also called: ', '').split('\u00a0· ') : [],
    more: outerHtml(rest, html),
  };
}

/** The text in an element with its lines as they are. */
const textLines = (element: Element): string =>
  element.children.map((node) => ('data' in node ? node.data : '')).join('');
