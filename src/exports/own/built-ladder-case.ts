import { type BuiltLadder, upward } from '../../building/ladder/ladder.ts';
import { itemTypes } from '../../domain/frameworks/framework.ts';
import { dateTime } from '../date-times.ts';
import { notesOn } from './built-ladder-notes.ts';

/** How CASE names another record. */
interface Link {
  readonly title: string;
  readonly identifier: string;
  readonly uri: string;
}

/**
 * Write a ladder as a package of CASE 1.0, which 1.1 reads too: its places as items, from the lowest up, and each step as an association
 * `precedes`. Associations of 1.0 have no notes, so what prepares for a step stands in the notes of the place that it leads to. Records
 * have no address on any host, so each is named by its UUID (`urn:uuid:`, RFC 9562).
 *
 * @param today `2026-11-29`
 */
export function ladderCase(ladder: BuiltLadder, today: string) {
  const { id, title, summary, places, steps } = ladder;
  const record = (identifier: string) => ({
    identifier,
    uri: `urn:uuid:${identifier}`,
    lastChangeDateTime: dateTime(today),
  });
  const link = (identifier: string, name: string): Link => ({
    title: name || '—',
    identifier,
    uri: `urn:uuid:${identifier}`,
  });
  const inOrder = upward(places);
  const whole = link(id, title);
  const nodes = new Map(places.map((place) => [place.id, link(place.id, place.title)]));
  const type = itemTypes.place;
  return {
    CFDocument: {
      ...record(id),
      creator: whole.title,
      title: whole.title,
      ...(summary !== '' && { description: summary }),
      language: 'en',
      adoptionStatus: 'Draft',
    },
    CFItems: inOrder.map((place) => ({
      ...record(place.id),
      fullStatement: place.summary || place.title || '—',
      abbreviatedStatement: place.title || '—',
      CFItemType: type.title,
      notes: notesOn(ladder, place).join('\n'),
      language: 'en',
    })),
    CFAssociations: [
      ...inOrder.map((place, i) => ({
        ...record(place.link),
        associationType: 'isChildOf',
        sequenceNumber: i + 1,
        originNodeURI: nodes.get(place.id)!,
        destinationNodeURI: whole,
      })),
      ...steps.map((step) => ({
        ...record(step.id),
        associationType: 'precedes',
        originNodeURI: nodes.get(step.from)!,
        destinationNodeURI: nodes.get(step.to)!,
      })),
    ],
  };
}
