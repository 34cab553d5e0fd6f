/** A schema as OpenAPI 3.0 has it. */
type Schema = Readonly<Record<string, unknown>>;

const text = { type: 'string' };
const uuid = { type: 'string', format: 'uuid' };
const address = { type: 'string', format: 'uri' };
const day = { type: 'string', format: 'date' };
const moment = { type: 'string', format: 'date-time' };
const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });
const list = (items: Schema): Schema => ({ type: 'array', items });

/** An object with fields that are always there and others that may be. It stays open for fields that come later. */
const object = (description: string, required: Record<string, Schema>, optional: Record<string, Schema> = {}) => ({
  type: 'object',
  description,
  required: Object.keys(required),
  properties: { ...required, ...optional },
});

const known = { identifier: uuid, uri: address, lastChangeDateTime: moment };
const link = ref('Link');
const documentLink = { CFDocumentURI: link };

const document = [
  { ...known, creator: text, title: text, publisher: text, description: text, language: text, licenseURI: link },
  {
    officialSourceURL: address,
    subject: list(text),
    subjectURI: list(link),
    adoptionStatus: { type: 'string', enum: ['Deprecated'] },
    statusEndDate: day,
    notes: text,
  },
] as const;

const item = [
  { ...known, fullStatement: text, CFItemType: text, CFItemTypeURI: link, language: text, licenseURI: link },
  {
    abbreviatedStatement: text,
    humanCodingScheme: text,
    conceptKeywords: list(text),
    conceptKeywordsURI: link,
    notes: text,
    statusEndDate: day,
  },
] as const;

const association = [
  {
    ...known,
    associationType: { type: 'string', enum: ['isChildOf', 'exactMatchOf', 'isRelatedTo', 'precedes', 'replacedBy'] },
    originNodeURI: link,
    destinationNodeURI: link,
  },
  { sequenceNumber: { type: 'integer' } },
] as const;

const definition = { ...known, title: text, description: text, hierarchyCode: text };
const setOf = (name: string) => object('A set of one.', { [`${name}s`]: list(ref(name)) });

/** Answers by the folder that they are served in; `CFDocuments` as a list is `CFDocumentSet`. */
export const answerSchemas: Readonly<Record<string, string>> = {
  CFDocuments: 'CFDocument',
  CFPackages: 'CFPackage',
  CFItems: 'CFItem',
  CFItemAssociations: 'CFAssociationSet',
  CFAssociations: 'CFAssociation',
  CFItemTypes: 'CFItemTypeSet',
  CFConcepts: 'CFConceptSet',
  CFSubjects: 'CFSubjectSet',
  CFLicenses: 'CFLicense',
};

/** What each answer of the service consists of, by name, for programs that write code from it. */
export function caseSchemas(version: 'v1p0' | 'v1p1'): Readonly<Record<string, Schema>> {
  const later = version === 'v1p1';
  const ofDocument = { ...document[1], ...(later && { caseVersion: { type: 'string', enum: ['1.1'] } }) };
  const ofAssociation = { ...association[1], ...(later && { notes: text }) };
  return {
    Link: object('Another record, or a page.', { title: text, identifier: uuid, uri: address }),
    CFDocumentSet: object('Every framework without its items.', { CFDocuments: list(ref('CFDocument')) }),
    CFDocument: object('A framework without its items.', { ...document[0], CFPackageURI: link }, ofDocument),
    CFPckgDocument: object('A framework, in its package.', document[0], ofDocument),
    CFPckgItem: object('A statement of a framework, in its package.', ...item),
    CFItem: object('A statement of a framework.', { ...item[0], ...documentLink }, item[1]),
    CFPckgAssociation: object('What joins two items, in a package.', association[0], ofAssociation),
    CFAssociation: object('What joins two items.', { ...association[0], ...documentLink }, ofAssociation),
    CFAssociationSet: object('An item with every association that begins or ends at it.', {
      CFItem: ref('CFItem'),
      CFAssociations: list(ref('CFPckgAssociation')),
    }),
    CFPackage: object('A framework, whole.', {
      CFDocument: ref('CFPckgDocument'),
      CFItems: list(ref('CFPckgItem')),
      CFAssociations: list(ref('CFPckgAssociation')),
      CFDefinitions: ref('CFDefinition'),
    }),
    CFDefinition: object(
      'What the records of a package refer to.',
      { CFLicenses: list(ref('CFLicense')) },
      {
        CFItemTypes: list(ref('CFItemType')),
        CFConcepts: list(ref('CFConcept')),
        CFSubjects: list(ref('CFSubject')),
      },
    ),
    CFItemType: object('A type of item.', definition),
    CFConcept: object('A sector of an industry.', definition),
    CFSubject: object('A category of jobs.', definition),
    CFItemTypeSet: setOf('CFItemType'),
    CFConceptSet: setOf('CFConcept'),
    CFSubjectSet: setOf('CFSubject'),
    CFLicense: object('What may be done with the content.', { ...known, title: text, licenseText: text }),
    imsx_StatusInfo: object(
      'Why a request failed.',
      { imsx_codeMajor: text, imsx_severity: text },
      {
        imsx_description: text,
        imsx_codeMinor: object('The same as codes.', {
          imsx_codeMinorField: list(
            object('One code.', { imsx_codeMinorFieldName: text, imsx_codeMinorFieldValue: text }),
          ),
        }),
        packages: {
          type: 'object',
          description:
            'Not of the standard: identifiers of items and associations, each with the address of its package.',
          additionalProperties: address,
        },
      },
    ),
  };
}
