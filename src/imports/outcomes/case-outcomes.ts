import { plainText } from '../../domain/opened/plain-text.ts';
import type { GivenOutcome } from '../../mapping/change.ts';

/**
 * Read the items of a package of CASE (1.0 or 1.1) as courses and outcomes: what has nothing under it is an outcome, and stands under
 * the item above it. Of several parents the first counts.
 *
 * @returns nothing for a text that is no package
 */
export function caseOutcomes(text: string): GivenOutcome[] | undefined {
  const body = parse(text);
  const items = listOf(body, 'CFItems').flatMap((one) => {
    const { identifier, fullStatement } = one;
    return typeof identifier === 'string' && typeof fullStatement === 'string' ? [{ identifier, fullStatement }] : [];
  });
  if (items.length === 0) return undefined;
  const parents = new Map<string, string>();
  for (const { associationType, originNodeURI, destinationNodeURI } of listOf(body, 'CFAssociations')) {
    const [from, to] = [originNodeURI, destinationNodeURI].map(
      (node) => (node as { readonly identifier?: unknown } | null)?.identifier,
    );
    if (associationType === 'isChildOf' && typeof from === 'string' && typeof to === 'string' && !parents.has(from))
      parents.set(from, to);
  }
  const statements = new Map(items.map(({ identifier, fullStatement }) => [identifier, plain(fullStatement)]));
  const above = new Set(parents.values());
  return items
    .filter(({ identifier }) => !above.has(identifier))
    .map(({ identifier, fullStatement }) => ({
      course: statements.get(parents.get(identifier) ?? '') ?? '',
      text: plain(fullStatement),
    }));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function listOf(body: unknown, name: string): Readonly<Record<string, unknown>>[] {
  const list = (body as Readonly<Record<string, unknown>> | null | undefined)?.[name];
  return Array.isArray(list) ? list.filter((one) => typeof one === 'object' && one !== null) : [];
}

/** A statement without the markup that some systems put into it, on one line. */
const plain = (statement: string): string => plainText(statement).text;
