import { type BuiltLadder, upward } from '../../building/ladder/ladder.ts';
import { itemTypes } from '../../domain/frameworks/framework.ts';
import type { CtdlCompetency, CtdlFramework, CtdlGraph, LanguageMap } from '../ctdl/records.ts';
import { dateTime } from '../date-times.ts';
import { notesOn } from './built-ladder-notes.ts';

const language = 'en-US';
/** Where the Credential Registry puts what is published in it. */
const registry = 'https://credentialengineregistry.org/';
const say = <T extends string | readonly string[]>(text: T): LanguageMap<T> => ({ [language]: text });

/** A framework that nobody has published: it has neither a publisher nor a license yet. */
type Unpublished = Omit<CtdlFramework, 'ceasn:publisher' | 'ceasn:publisherName' | 'ceasn:license'>;

/** A graph of one. */
type UnpublishedGraph = Omit<CtdlGraph, '@graph'> & { readonly '@graph': readonly (Unpublished | CtdlCompetency)[] };

/**
 * Write a ladder as a graph of CTDL-ASN. It cannot say that one place comes before another, so steps stand in comments, as with the
 * ladders of this site. Each thing has the address that the Registry gives it when it is published there.
 *
 * @param today `2026-11-29`
 */
export function ladderCtdl(ladder: BuiltLadder, today: string): UnpublishedGraph {
  const { id, title, summary, made, places } = ladder;
  const address = (uuid: string): string => `${registry}resources/ce-${uuid}`;
  const inOrder = upward(places);
  const identity = (uuid: string) => ({
    '@id': address(uuid),
    'ceterms:ctid': `ce-${uuid}`,
    'ceasn:identifier': [`urn:uuid:${uuid}`],
  });
  return {
    '@context': 'https://credreg.net/ctdlasn/schema/context/json',
    '@id': `${registry}graph/ce-${id}`,
    '@graph': [
      {
        '@type': 'ceasn:CompetencyFramework',
        ...identity(id),
        'ceasn:name': say(title || '—'),
        'ceasn:description': say(summary || title || '—'),
        'ceasn:inLanguage': [language],
        'ceasn:dateCreated': made,
        'ceasn:dateModified': dateTime(today),
        'ceasn:hasTopChild': inOrder.map((place) => address(place.id)),
      },
      ...inOrder.map((place, i): CtdlCompetency => ({
        '@type': 'ceasn:Competency',
        ...identity(place.id),
        'ceasn:competencyText': say(place.summary || place.title || '—'),
        'ceasn:competencyLabel': say(place.title || '—'),
        'ceasn:competencyCategory': say(itemTypes.place.title),
        'ceasn:listID': String(i + 1),
        'ceasn:comment': say(notesOn(ladder, place)),
        'ceasn:inLanguage': [language],
        'ceasn:isPartOf': [address(id)],
        'ceasn:isTopChildOf': [address(id)],
        'ceasn:dateModified': dateTime(today),
      })),
    ],
  };
}
