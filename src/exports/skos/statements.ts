import { DataFactory as rdf, type Quad } from 'n3';
import { iriOf, properties, type Property, type ThingType } from './vocabulary.ts';

const type = rdf.namedNode('http://www.w3.org/1999/02/22-rdf-syntax-ns#type');

/** The node of each property, and of each kind of value. */
const nodes = new Map(
  [...Object.keys(properties), ...Object.values(properties)].flatMap((name) =>
    name.includes(':') ? [[name, rdf.namedNode(iriOf(name))] as const] : [],
  ),
);

/** Say what a thing is. */
export const typeOf = (subject: string, thing: ThingType): Quad =>
  rdf.quad(rdf.namedNode(subject), type, rdf.namedNode(iriOf(thing)));

/**
 * Say something of a thing.
 *
 * @param subject its address
 * @param value an address, a text or a value, as the property asks for
 * @param language of the text, where the property leads to one: `en`
 */
export function say(subject: string, property: Property, value: string, language: string): Quad {
  const range = properties[property];
  const object =
    range === 'link' || range === 'links'
      ? rdf.namedNode(value)
      : range === 'text' || range === 'texts'
        ? rdf.literal(value, language)
        : rdf.literal(value, nodes.get(range)!);
  return rdf.quad(rdf.namedNode(subject), nodes.get(property)!, object);
}
