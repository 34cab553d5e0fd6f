import { Parser } from 'n3';
import { describe, expect, test } from 'vitest';
import { openedTurtle } from '../../../../src/exports/opened/skos.ts';
import { readJsonLd } from '../../../../src/imports/opened/json-ld.ts';
import { readRdfXml } from '../../../../src/imports/opened/rdf-xml.ts';
import { readTurtle } from '../../../../src/imports/opened/turtle.ts';

const quiet = () => {};
const prefixes =
  '@prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n@prefix dct: <http://purl.org/dc/terms/> .\n@prefix : <https://x.example/> .\n';
const read = (body: string) => readTurtle(prefixes + body, quiet);
const told = ({ report }: ReturnType<typeof read>) =>
  report.rows.map(({ what, id }) => `${id?.replace('https://x.example/', '') ?? ''} ${what}`);
const scheme = ':s a skos:ConceptScheme ; dct:title "Skills"@en, "Färdigheter"@sv ; skos:hasTopConcept :a .\n';
const places = ({ framework }: ReturnType<typeof read>) =>
  Object.fromEntries(
    framework.items.map(({ id, placements }) => [
      id.replace('https://x.example/', ''),
      placements.map(({ parent, broken }) =>
        [parent?.replace('https://x.example/', '') ?? null, broken].filter((one) => one !== undefined).join(' '),
      ),
    ]),
  );

describe('readTurtle(text)', () => {
  test('reads concepts with names, definitions, notations and places, told from above or from below', () => {
    const opened = read(
      `${scheme}:a a skos:Concept ; skos:prefLabel "Program in C#"@en ; skos:definition "To write it."@en ; skos:notation "1.1" ; skos:narrower :b .\n:b a skos:Concept ; skos:prefLabel "B" .\n:c a skos:Concept ; skos:prefLabel "C"@EN ; skos:broader :a, :b .`,
    );
    expect(opened.framework).toMatchObject({
      format: 'skos',
      id: 'https://x.example/s',
      title: 'Skills',
      language: 'en',
    });
    expect(opened.framework.items).toMatchObject([
      { label: 'Program in C#', statement: 'To write it.', code: '1.1', language: 'en' },
      { statement: 'B' },
      { statement: 'C', language: 'en' },
    ]);
    expect(places(opened)).toEqual({ a: [''], b: ['a'], c: ['a', 'b'] });
    expect(opened.report).toMatchObject({ records: 3, taken: 3 });
  });

  test('tells of circles, of parents that are not there and of concepts without a name', () => {
    const opened = read(
      ':a a skos:Concept ; skos:prefLabel "A" ; skos:broader :b .\n:b a skos:Concept ; skos:prefLabel "B" ; skos:broader :a .\n:c a skos:Concept ; skos:broader :a .\n:d a skos:Concept ; skos:prefLabel "D" ; skos:broader :gone .',
    );
    expect(told(opened)).toEqual(['b circle', 'c no-statement', 'd orphan']);
  });

  test('takes concepts that no type names, and labels that are things', () => {
    const opened = read(
      ':a skos:prefLabel "A" ; skos:inScheme :s .\n:b a skos:Concept ; <http://www.w3.org/2008/05/skos-xl#prefLabel> :l .\n:l <http://www.w3.org/2008/05/skos-xl#literalForm> "B"@en .\n:g a skos:Collection ; skos:prefLabel "G" ; skos:member :a .',
    );
    expect(opened.framework.items.map(({ statement }) => statement)).toEqual(['A', 'B']);
  });

  test('writes every statement again, of concepts and of other things, in all languages', () => {
    const source =
      `${prefixes}${scheme}:a a skos:Concept, :Odd ; skos:prefLabel "A"@en, "Å"@sv, "A &amp; <b>b</b>"@en-gb ; skos:altLabel "a" ; skos:notation "x"^^:code ; skos:note [ a :Note ; :says "x\\n\\"y\\"" ] ; skos:related :b ; skos:topConceptOf :s .\n:b a skos:Concept ; skos:prefLabel "<i>B</i>"@EN_us .\n:c a skos:Concept ; skos:prefLabel "C"@en ; skos:definition "c"@sv ; skos:broader :a, :gone .\n:o a :Other .`.replace(
        '@EN_us',
        '@EN-us',
      );
    const lines = (text: string) => {
      const quads = new Parser().parse(text);
      return quads
        .map((one) =>
          [one.subject, one.predicate, one.object]
            .map((term) => (term.termType === 'BlankNode' ? '_' : JSON.stringify(term)))
            .join(' '),
        )
        .sort();
    };
    expect(lines(openedTurtle(readTurtle(source, quiet).framework))).toEqual(lines(source));
  });

  test('writes statements that are spoken of and texts with a direction again', () => {
    const opened = read(
      ':a a skos:Concept ; skos:prefLabel "A"@en ; skos:altLabel "ا"@ar--rtl .\n:o :says <<( :a skos:prefLabel "A"@en )>> .',
    );
    expect(opened.framework.items[0]?.rest?.rdf).toEqual([
      '<https://x.example/a> <http://www.w3.org/2004/02/skos/core#altLabel> "ا"@ar--rtl .',
    ]);
    expect(opened.framework.rest?.rdf).toEqual([
      '<https://x.example/o> <https://x.example/says> <<( <https://x.example/a> <http://www.w3.org/2004/02/skos/core#prefLabel> "A"@en )>> .',
    ]);
    expect(openedTurtle(opened.framework)).toContain('"ا"@ar--rtl');
  });

  test('tells how far it is, and reads words that stand across two pieces of the text', () => {
    const many = Array.from(
      { length: 9000 },
      (_, i) => `:c${i} a skos:Concept ; skos:prefLabel "Concept ${i} – né"@en .`,
    );
    const done: number[] = [];
    const opened = readTurtle(prefixes + many.join('\n') + '\n#'.padEnd(400_000, '#'), (stage, part) => {
      if (stage === 'reading') done.push(part);
    });
    expect(opened.framework.items.map(({ statement }) => statement)).toEqual(many.map((_, i) => `Concept ${i} – né`));
    expect(done.length).toBeGreaterThan(2);
    expect(done).toEqual(done.toSorted((a, b) => a - b));
  });

  test.for([
    ['text that is no Turtle', 'nothing here', 'damaged'],
    ['Turtle without concepts', ':a :b :c .', 'no-items'],
    ['brackets in brackets that never close', `:a :b ${'[ :c '.repeat(50_000)}`, 'damaged'],
    ['lists in lists', `:a :b ${'('.repeat(50_000)}`, 'damaged'],
  ] as const)('refuses %s', ([, body, what]) => {
    expect(() => read(body)).toThrow(
      expect.objectContaining({ refusal: expect.objectContaining({ what }) as unknown }),
    );
  });

  test('says in which line a text is damaged', () => {
    expect(() => read(':a a skos:Concept .\n:b a')).toThrow(
      expect.objectContaining({ refusal: expect.objectContaining({ line: 5 }) as unknown }),
    );
  });
});

const xml = (body: string, before = '') =>
  `<?xml version="1.0"?>\n${before}<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:skos="http://www.w3.org/2004/02/skos/core#">${body}</rdf:RDF>`;
const concept =
  '<skos:Concept rdf:about="https://x.example/a"><skos:prefLabel xml:lang="en">Program in C#</skos:prefLabel><skos:notation>1</skos:notation></skos:Concept>';

describe('readRdfXml(text)', () => {
  test('reads concepts', async () => {
    const opened = await readRdfXml(
      xml(
        `${concept}<rdf:Description rdf:about="https://x.example/b"><rdf:type rdf:resource="http://www.w3.org/2004/02/skos/core#Concept"/><skos:prefLabel>B</skos:prefLabel><skos:broader rdf:resource="https://x.example/a"/></rdf:Description>`,
      ),
      quiet,
    );
    expect(opened.framework.items).toMatchObject([
      { statement: 'Program in C#', code: '1' },
      { statement: 'B', placements: [{ parent: 'https://x.example/a' }] },
    ]);
  });

  test('reads entities that stand for the beginning of an address', async () => {
    const before = '<!DOCTYPE rdf:RDF [<!ENTITY x "https://x.example/">]>';
    const opened = await readRdfXml(xml(concept.replace('https://x.example/', '&x;'), before), quiet);
    expect(opened.framework.items[0]!.id).toBe('https://x.example/a');
  });

  test.for([
    ['entities of entities', xml(concept, '<!DOCTYPE a [<!ENTITY a "x"><!ENTITY b "&a;&a;">]>'), 'entities'],
    ['entities from elsewhere', xml(concept, '<!DOCTYPE a [<!ENTITY a SYSTEM "https://x.example/a">]>'), 'entities'],
    ['entities of parameters', xml(concept, '<!DOCTYPE a [<!ENTITY % a "x">]>'), 'entities'],
    ['many entities', xml(concept, `<!DOCTYPE a [${'<!ENTITY a "x">'.repeat(101)}]>`), 'entities'],
    ['XML that is cut off', xml(concept).slice(0, -30), 'damaged'],
    ['elements that cross', xml('<skos:Concept></rdf:RDF>'), 'damaged'],
    ['XML without concepts', xml(''), 'no-items'],
  ] as const)('refuses %s', async ([, text, what]) => {
    await expect(readRdfXml(text, quiet)).rejects.toMatchObject({ refusal: { what } });
  });
});

describe('readJsonLd(value)', () => {
  const named = {
    '@id': 'https://x.example/a',
    '@type': 'skos:Concept',
    'skos:prefLabel': { '@value': 'A', '@language': 'en' },
  };
  const context = { skos: 'http://www.w3.org/2004/02/skos/core#' };

  test.for([
    ['a context in it', { '@context': context, ...named }],
    ['a graph with a name', { '@context': context, '@id': 'https://x.example/g', '@graph': [named] }],
    [
      'a context that we know by its address',
      {
        '@context': 'http://www.w3.org/2004/02/skos/core',
        id: 'https://x.example/a',
        type: 'Concept',
        prefLabel: { '@value': 'A', '@language': 'en' },
      },
    ],
  ] as const)('reads %s', async ([, value]) => {
    expect((await readJsonLd(value, quiet)).framework.items).toMatchObject([
      { id: 'https://x.example/a', statement: 'A', language: 'en' },
    ]);
  });

  test.for([
    ['a context at an address that we do not have', { '@context': 'https://x.example/context', ...named }, 'context'],
    ['no concepts', { '@context': context, '@id': 'https://x.example/a', 'skos:prefLabel': 'A' }, 'no-items'],
    ['what is no JSON-LD', { '@context': { skos: 5 }, ...named }, 'damaged'],
  ] as const)('refuses %s', async ([, value, what]) => {
    await expect(readJsonLd(value as never, quiet)).rejects.toMatchObject({ refusal: { what } });
  });
});
