import { load, type YAMLException } from 'js-yaml';
import { type MdastNode, mdxToMdast } from 'satteri';
import type { Complaint } from '../../src/domain/errors.ts';
import type { Piece } from '../../src/reading/split-prose.ts';
import { cureOddCharacter, nameCharacter, oddCharacter } from '../../src/schemas/odd-characters.ts';

/**
 * Say why the compiler of prose, which reads the fields above a text too and with another reader, would refuse them.
 *
 * @param where name of the file for people: `content/guides/reading.mdx`
 */
export function findHeadFault({ text, above }: Piece, where: string): Complaint | undefined {
  try {
    load(text);
    return undefined;
  } catch (error) {
    const { mark, reason } = error as Partial<YAMLException>;
    const place = mark ? `${where}:${mark.line + 1 + above}:${mark.column + 1}` : where;
    return {
      where: place,
      what: `the build cannot read it: ${reason ?? String(error)}`,
      fix: 'write it in a plainer way',
    };
  }
}

/** An address that a body leads to, with the line of the file that names it. */
export interface BodyLink {
  readonly url: string;
  readonly line: number;
}

/** Sentences that stand together in a body, as a reader sees them, with the line of the file that they begin on. */
export interface Passage {
  readonly text: string;
  readonly line: number;
}

/** What a body says and where it leads. */
export interface BodyRead {
  readonly links: BodyLink[];
  readonly passages: Passage[];
}

/** What prose is made of, as the parser calls it; the rest is code, or needs more than words. */
const words = new Set(
  [
    'root paragraph text emphasis strong delete inlineCode code break thematicBreak',
    'link linkReference definition heading list listItem blockquote',
    'table tableRow tableCell footnoteReference footnoteDefinition',
  ].flatMap((line) => line.split(' ')),
);

/** Where a link may lead: a page of this site, a place on the page, another site, a mailbox. */
const goodAddress = /^(?:https?:\/\/[^\s/]|mailto:|\/(?![/\\])|\/$|#)/i;

const plainText = 'write the words themselves; "\\{" and "\\<" show a brace and a "less than"';

/**
 * Read the text below the fields with the parser that the build uses. Prose is words and the components that pages bring
 * along: code that would run when the site is built, markup, pictures and addresses that run something are problems.
 *
 * @param where name of the file for people: `content/guides/reading.mdx`
 * @param above lines of the file that stand above the text
 * @param components names of the components that a body may use
 * @returns the addresses that it leads to, and its passages, in their order
 */
export function readBody(
  text: string,
  where: string,
  above: number,
  components: readonly string[],
  problems: Complaint[],
): BodyRead {
  const links: BodyLink[] = [];
  const passages: Passage[] = [];
  const look = (node: MdastNode): void => {
    const line = (node.position?.start.line ?? 1) + above;
    const fault = faultOf(node, components);
    if (fault) problems.push({ where: `${where}:${line}`, ...fault });
    if (fault) return;
    if ('url' in node && typeof node.url === 'string') links.push({ url: node.url, line });
    const text = passageIn(node);
    if (text) passages.push({ text, line });
    if ('children' in node) for (const child of node.children) look(child as MdastNode);
  };
  try {
    // Without a line end, satteri 0.10.5 aborts the process on a text that ends in an open string and a backslash.
    look(mdxToMdast(`${text}\n`));
  } catch (error) {
    problems.push(explainSyntax(error as Error, where, above));
  }
  return { links, passages };
}

/** The words of a paragraph, or of a cell that says a whole sentence; headings and other cells are names. */
function passageIn(node: MdastNode): string | undefined {
  if (node.type !== 'paragraph' && node.type !== 'tableCell') return undefined;
  const text = wordsIn(node).replace(/\s+/g, ' ').trim();
  return node.type === 'paragraph' || /[.?!]$/.test(text) ? text : undefined;
}

function wordsIn(node: MdastNode): string {
  if (node.type === 'break') return ' ';
  if ('children' in node) return node.children.map((child) => wordsIn(child as MdastNode)).join('');
  return (node.type === 'text' || node.type === 'inlineCode') && typeof node.value === 'string' ? node.value : '';
}

function faultOf(node: MdastNode, components: readonly string[]): Pick<Complaint, 'what' | 'fix'> | undefined {
  const odd = textsOf(node).find((text) => oddCharacter.test(text));
  if (odd !== undefined)
    return {
      what: `holds ${nameCharacter(oddCharacter.exec(odd)![0])}, which nobody can see`,
      fix: cureOddCharacter(odd),
    };
  switch (node.type) {
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return isComment(node.value)
        ? undefined
        : { what: `"{${clip(node.value)}}" is code, and prose runs none`, fix: plainText };
    case 'mdxjsEsm':
      return {
        what: `"${clip(node.value)}" is code, and prose runs none`,
        fix: 'take it out; components need no import, and a text may begin with another word',
      };
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return faultOfElement(node, components);
    case 'heading':
      return node.depth === 1
        ? { what: 'is a second title of the page', fix: 'begin headings with "##"; the title is among the fields' }
        : undefined;
    case 'link':
    case 'definition':
      return goodAddress.test(node.url)
        ? undefined
        : {
            what: `a link leads to "${clip(node.url)}"`,
            fix: 'write a whole address such as https://example.org/, or one of this site such as /jobs/',
          };
    case 'image':
    case 'imageReference':
      return { what: 'is a picture, and prose has none', fix: 'say it in words; figures are made by components' };
    default:
      return words.has(node.type) ? undefined : { what: `"${node.type}" is no part of prose`, fix: plainText };
  }
}

type Element = Extract<MdastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

function faultOfElement({ name, attributes }: Element, components: readonly string[]): ReturnType<typeof faultOf> {
  if (name === null || !components.includes(name)) {
    const known = components.length > 0 ? `; the components are ${components.join(', ')}` : '';
    return /^[A-Z]/.test(name ?? '')
      ? { what: `no component is called "${name}"`, fix: `take it out, or write it in Markdown${known}` }
      : {
          what: `"<${name ?? ''}>" is markup of HTML`,
          fix: `write it in Markdown: **strong**, *stressed*, [words](address)${known}`,
        };
  }
  const code = attributes.find(
    (own) => own.type === 'mdxJsxExpressionAttribute' || (typeof own.value === 'object' && own.value !== null),
  );
  return code ? { what: `<${name}> is given code, and prose runs none`, fix: 'give it words in quotes' } : undefined;
}

/** Texts of a node in which an odd character could hide behind an entity such as `&#8203;`; line breaks and tabs show. */
function textsOf(node: MdastNode): string[] {
  const own = node as { value?: unknown; url?: unknown; title?: unknown };
  return [own.value, own.url, own.title].flatMap((text) =>
    typeof text === 'string' ? [text.replace(/[\n\t]/g, ' ')] : [],
  );
}

const isComment = (code: string): boolean => code.replace(/\/\*[^]*?\*\//g, '').trim() === '';

const clip = (text: string): string => (text.length > 60 ? `${text.slice(0, 57)}…` : text).replaceAll('\n', ' ');

/** The parser begins its messages with "line:column:" and ends them with a name for itself. */
function explainSyntax({ message }: Error, where: string, above: number): Complaint {
  const [, line = '1', column = '1', said = message] =
    /^(\d+):(\d+): ([^]*?)(?: \([\w-]+:[\w-]+\))?$/.exec(message) ?? [];
  const fix = /closing tag|closing slash/.test(said)
    ? 'take the tag out, and write it in Markdown'
    : said.includes('{/*')
      ? 'write a comment as {/* text */}'
      : 'write "\\<" for "less than" and "\\{" for a brace; an address goes into [words](https://example.org/)';
  return {
    where: `${where}:${Number(line) + above}:${column}`,
    what: `is no MDX: ${said
      .replace(/ \(note: [^]*\)$/, '')
      .replaceAll('`', '"')
      .replace(/ \(\d+:\d+\)$/, '')}`,
    fix,
  };
}
