import { identifierOfPair } from '../../mapping/identifiers.ts';
import { isDepth } from '../../mapping/view.ts';
import { files, verdictWords } from '#messages/mapping.ts';
import { depths } from '../../mapping/mapping.ts';
import type { MappingSource } from './mapping-tables.ts';

/** How an association of CASE names a thing. */
interface Link {
  readonly title: string;
  readonly identifier: string;
  readonly uri: string;
}

/** Where the records of this site stand. */
export interface CaseAddresses {
  /** Whole address of an item of ours, by its UUID. */
  readonly item: (uuid: string) => string;
}

/**
 * Write a mapping as a package of CASE 1.0, which 1.1 reads too: courses and outcomes as items of a framework of their own, and for
 * each mark an association `isRelatedTo` with the competency of ours, grouped by how far it goes. What was refused is left
 * out; evidence stands in the notes of its outcome, as associations of 1.0 have none. Records have no address on any
 * host, so each is named by its UUID (`urn:uuid:`, RFC 9562).
 */
export function mappingCase({ view, blocks, made, statements }: MappingSource, { item }: CaseAddresses) {
  const known = new Map(blocks.map((block) => [block.id, block]));
  const uri = (identifier: string): string => `urn:uuid:${identifier}`;
  const record = (identifier: string) => ({
    identifier,
    uri: uri(identifier),
    lastChangeDateTime: `${made}T00:00:00Z`,
  });
  const link = (identifier: string, title: string): Link => ({
    title: title || files.noCourse,
    identifier,
    uri: uri(identifier),
  });
  const groupings = new Map(depths.map((depth) => [depth, identifierOfPair('grouping', view.id, depth)]));
  const program = link(view.id, view.name || files.program);
  const childOf = (own: Link, parent: Link, sequenceNumber: number) => ({
    ...record(identifierOfPair('isChildOf', own.identifier, parent.identifier)),
    associationType: 'isChildOf',
    sequenceNumber,
    originNodeURI: own,
    destinationNodeURI: parent,
  });
  const items: object[] = [];
  const associations: object[] = [];
  view.courses.forEach((course, c) => {
    const own = link(course.id, course.title);
    items.push({ ...record(course.id), fullStatement: own.title, CFItemType: 'Course', language: 'en' });
    associations.push(childOf(own, program, c + 1));
    course.outcomes.forEach((outcome, o) => {
      const node = link(outcome.id, outcome.text);
      const marks = outcome.marks.flatMap((mark) => {
        const block = known.get(mark.block);
        return block && isDepth(mark.says) ? [{ ...mark, says: mark.says, named: block }] : [];
      });
      const notes = marks
        .filter(({ evidence }) => evidence !== '')
        .map(({ named, says, evidence }) => `${named.title} (${verdictWords[says]}): ${evidence}`);
      items.push({
        ...record(outcome.id),
        fullStatement: outcome.text,
        CFItemType: 'Learning Outcome',
        language: 'en',
        ...(notes.length > 0 && { notes: notes.join('\n') }),
      });
      associations.push(childOf(node, own, o + 1));
      for (const { named, says, statement } of marks) {
        const words = statement === undefined ? undefined : statements.get(statement);
        const ends = [
          { title: named.title, identifier: named.uuid },
          ...(statement !== undefined && words !== undefined ? [{ title: words, identifier: statement }] : []),
        ];
        for (const { title, identifier } of ends)
          associations.push({
            ...record(identifierOfPair('isRelatedTo', outcome.id, identifier)),
            associationType: 'isRelatedTo',
            CFAssociationGroupingURI: link(groupings.get(says)!, verdictWords[says]),
            originNodeURI: node,
            destinationNodeURI: { title, identifier, uri: item(identifier) },
          });
      }
    });
  });
  return {
    CFDocument: {
      ...record(view.id),
      creator: program.title,
      title: program.title,
      description: files.title(view.name),
      language: 'en',
      adoptionStatus: 'Draft',
    },
    CFItems: items,
    CFAssociations: associations,
    CFDefinitions: {
      CFAssociationGroupings: depths.map((depth) => ({ ...record(groupings.get(depth)!), title: verdictWords[depth] })),
    },
  };
}
