import { DomUtils, parseDocument } from 'htmlparser2';

/** An element of a page. */
export type Element = ReturnType<typeof DomUtils.getElementsByTagName>[number];

/** Read the text of a page; each node knows where it stands in the text. */
export const parsePage = (html: string): Element[] =>
  elementsIn(parseDocument(html, { withStartIndices: true, withEndIndices: true }).children);

/** The elements that stand in another one, those in these left out; none where there is no such element. */
export const childrenOf = (element: Element | undefined): Element[] => elementsIn(element?.children ?? []);

/** The text in an element as a reader has it: runs of space are one space. Spaces that do not break stay. */
export const textOf = (element: Element | undefined): string =>
  element
    ? DomUtils.textContent(element)
        .replace(/[ \t\r\n\f]+/g, ' ')
        .trim()
    : '';

/**
 * Elements of a name and a class, however deep, in their order.
 *
 * @param selector `ul`, `ul.rows` or `.rows`
 */
export const all = (selector: string, within: readonly Element[]): Element[] =>
  DomUtils.findAll((element) => isA(element, selector), [...within]);

/** The first of some elements that has the name and the class, or of those in them where none has. */
export const first = (selector: string, within: readonly Element[]): Element | undefined =>
  within.find((element) => isA(element, selector)) ?? all(selector, within)[0];

/** Whether there is an element, with a name and a class: `ul.rows`. */
export function isA(element: Element | undefined, selector: string): boolean {
  const [name = '', className] = selector.split('.');
  return (
    element !== undefined &&
    (name === '' || element.name === name) &&
    (className === undefined || (element.attribs.class ?? '').split(' ').includes(className))
  );
}

/** The text that references such as `&amp;` stand for: the parser leaves them alone in `<textarea>` (htmlparser2 10.1). */
export const decode = (text: string): string => DomUtils.textContent(parseDocument(text));

/** The value of an attribute, empty where there is none. */
export const attribute = (element: Element | undefined, name: string): string => element?.attribs[name] ?? '';

/** The text of the page between the tags of an element, as it stands there. */
export function innerHtml(element: Element | undefined, html: string): string {
  const [start, end] = [element?.firstChild?.startIndex, element?.lastChild?.endIndex];
  return typeof start === 'number' && typeof end === 'number' ? html.slice(start, end + 1).trim() : '';
}

/** The text of the page from the first to the last of some elements that follow one another. */
export function outerHtml(elements: readonly Element[], html: string): string {
  const [start, end] = [elements[0]?.startIndex, elements.at(-1)?.endIndex];
  return typeof start === 'number' && typeof end === 'number' ? html.slice(start, end + 1) : '';
}

/**
 * What stands below each heading with an id, up to the next. Divisions with headings in them count as what they hold; those that only are not printed, and hold no heading, are left out.
 *
 * @returns by id; what stands above the first heading has the empty id
 */
export function sectionsOf(elements: readonly Element[]): ReadonlyMap<string, readonly Element[]> {
  const sections = new Map<string, Element[]>([['', []]]);
  let id = '';
  const visit = (element: Element): void => {
    if (isA(element, 'div.titled')) {
      id = attribute(childrenOf(element)[0], 'id');
      sections.set(id, []);
    } else if (element.name === 'div' && all('div.titled', childrenOf(element)).length > 0) {
      childrenOf(element).forEach(visit);
    } else if (element.name !== 'div' || element.attribs.class !== 'no-print') sections.get(id)!.push(element);
  };
  elements.forEach(visit);
  return sections;
}

function elementsIn(nodes: Element['children']): Element[] {
  return nodes.filter((node): node is Element => DomUtils.isTag(node));
}
