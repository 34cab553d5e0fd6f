import { type Document, isAlias, isNode, isPair, isScalar, Lexer, type Pair, type Scalar, visit } from 'yaml';
import type { Fault } from './explain-yaml.ts';

const inQuotes = 'put the text in quotes';

/** Find whatever YAML lets a reader drop or change without a word against what stands in the file, by place. */
export function findLosses(parsed: Document.Parsed, text: string): Fault[] {
  const faults: Fault[] = parsed.warnings.map(({ pos, message }) => ({
    offset: pos[0],
    what: `is not read as it stands: ${message}`,
    fix: 'take out what begins with "!" or "%", or put the text in quotes',
  }));
  visit(parsed, (key, node) => {
    if (isPair(node)) return void faults.push(...lossOfKey(node));
    if (!isNode(node)) return;
    const offset = node.range?.[0] ?? 0;
    if (isAlias(node)) faults.push({ offset, what: `"*${node.source}" is a reference and no text`, fix: inQuotes });
    else if ('anchor' in node && node.anchor)
      faults.push({ offset, what: `"&${node.anchor}" before it is dropped`, fix: inQuotes });
    else if (node.tag) faults.push({ offset, what: `"${node.tag}" before it is a tag and no text`, fix: inQuotes });
    else if (isScalar(node) && key !== 'key') faults.push(...lossOfScalar(node));
  });
  return [...faults, ...commentsAfterText(text)].sort((a, b) => a.offset - b.offset);
}

/** The name of a field is text: a number or a date would be written another way, and "__proto__" is lost altogether. */
function lossOfKey({ key }: Pair): Fault[] {
  const offset = (key as Scalar | null)?.range?.[0] ?? 0;
  if (!isScalar(key)) return [{ offset, what: 'the name of a field is no text', fix: inQuotes }];
  if (key.value === '__proto__')
    return [{ offset, what: '"__proto__" cannot be the name of a field', fix: 'give it another name' }];
  if (typeof key.value === 'string') return [];
  return [{ offset, what: `the name "${key.source}" is read as ${readAs(key.value)}`, fix: quoted(key) }];
}

/** A number, "true" or nothing that is not written as it is read. A date without quotes is told by every schema. */
function lossOfScalar(scalar: Scalar): Fault[] {
  const { value, source = '', range, type } = scalar;
  if (type !== 'PLAIN' || typeof value === 'string' || value instanceof Date) return [];
  if (value === null ? source === '' : String(value as number | boolean) === source) return [];
  return [{ offset: range?.[0] ?? 0, what: `"${source}" is read as ${readAs(value)}`, fix: quoted(scalar) }];
}

const quoted = ({ source = '' }: Scalar): string => `put it in quotes: "${source}"`;

function readAs(value: unknown): string {
  if (value === null) return 'nothing';
  if (value instanceof Date) return 'a date';
  return typeof value === 'number' ? `the number ${value}` : String(value as boolean);
}

/** Whether a sign that may begin a comment stands behind something else on its line; the lexer, which is slow, knows for sure. */
function mayHoldComment(text: string): boolean {
  for (let at = text.indexOf('#'); at >= 0; at = text.indexOf('#', at + 1)) {
    const before = text[at - 1];
    if ((before === ' ' || before === '\t') && text.slice(text.lastIndexOf('\n', at) + 1, at).trim() !== '')
      return true;
  }
  return false;
}

/** A comment behind something else on its line is mostly text that begins with "#": "Analyst #2". */
function commentsAfterText(text: string): Fault[] {
  if (!mayHoldComment(text)) return [];
  const faults: Fault[] = [];
  let offset = 0;
  for (const token of new Lexer().lex(text)) {
    // Marks of the lexer's own, which stand in no text.
    if (token === '\u0002' || token === '\u0018' || token === '\u001F') continue;
    const before = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
    if (token.startsWith('#') && before.trim() !== '')
      faults.push({
        offset,
        what: `"${token.length > 60 ? `${token.slice(0, 57)}…` : token}" is not read: "#" begins a comment`,
        fix: 'put the whole text in quotes; a comment goes on a line of its own',
      });
    offset += token.length;
  }
  return faults;
}
