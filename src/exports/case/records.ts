/** How a record of CASE names another: `LinkURI`, and for nodes of associations `LinkGenURI`. */
export interface CaseLink {
  readonly title: string;
  readonly identifier: string;
  readonly uri: string;
}

/** What every record has. Date-times are the beginning of a day, in UTC. */
export interface CaseRecord {
  readonly identifier: string;
  readonly uri: string;
  readonly lastChangeDateTime: string;
}

/** A framework without its items: `CFPckgDocument`, and with the address of its package `CFDocument`. */
export interface CaseDocument extends CaseRecord {
  readonly creator: string;
  readonly title: string;
  readonly officialSourceURL?: string;
  /** Only in what is served to readers of 1.1 alone: version 1.0 has no such field. */
  readonly caseVersion?: '1.1';
  readonly publisher: string;
  /** At most 300 characters, in whole sentences; what is left of a longer one is in the notes. */
  readonly description: string;
  readonly notes?: string;
  readonly subject?: readonly string[];
  readonly subjectURI?: readonly CaseLink[];
  readonly language: string;
  readonly adoptionStatus?: 'Deprecated';
  /** `2026-11-22` */
  readonly statusEndDate?: string;
  readonly licenseURI: CaseLink;
  /** Only outside of a package. */
  readonly CFPackageURI?: CaseLink;
}

/** One statement of a framework: `CFPckgItem`, and with the address of its document `CFItem`. */
export interface CaseItem extends CaseRecord {
  readonly fullStatement: string;
  /** Its short name, unlike that of any other with the same parent. */
  readonly abbreviatedStatement: string;
  readonly CFItemType: string;
  readonly CFItemTypeURI: CaseLink;
  /** `4.1` */
  readonly humanCodingScheme?: string;
  readonly conceptKeywords?: readonly string[];
  readonly conceptKeywordsURI?: CaseLink;
  readonly notes?: string;
  readonly language: string;
  readonly licenseURI: CaseLink;
  /** `2026-11-22` */
  readonly statusEndDate?: string;
  /** Only outside of a package. */
  readonly CFDocumentURI?: CaseLink;
}

/** What joins two items, or an item and its document: `CFPckgAssociation`, and with its document `CFAssociation`. */
export interface CaseAssociation extends CaseRecord {
  readonly associationType: 'isChildOf' | 'exactMatchOf' | 'isRelatedTo' | 'precedes' | 'replacedBy';
  /** Place among the children of the destination, from 1. */
  readonly sequenceNumber?: number;
  readonly originNodeURI: CaseLink;
  readonly destinationNodeURI: CaseLink;
  /** Version 1.0 has no such field. */
  readonly notes?: string;
  /** Only outside of a package. */
  readonly CFDocumentURI?: CaseLink;
}

/** A type of item, a concept or a subject. */
export interface CaseDefinition extends CaseRecord {
  readonly title: string;
  readonly description: string;
  readonly hierarchyCode: string;
}

/** What may be done with the content. */
export interface CaseLicense extends CaseRecord {
  readonly title: string;
  readonly licenseText: string;
}

/** What the records of a package refer to. A set without members is left out. */
export interface CaseDefinitions {
  readonly CFConcepts?: readonly CaseDefinition[];
  readonly CFSubjects?: readonly CaseDefinition[];
  readonly CFLicenses: readonly CaseLicense[];
  readonly CFItemTypes?: readonly CaseDefinition[];
}

/** One framework, whole: the same bytes are valid for versions 1.0 and 1.1. */
export interface CasePackage {
  readonly CFDocument: CaseDocument;
  readonly CFItems: readonly CaseItem[];
  readonly CFAssociations: readonly CaseAssociation[];
  readonly CFDefinitions: CaseDefinitions;
}

/** What the standard tells of a request that failed: `imsx_StatusInfo`. */
export interface CaseStatus {
  readonly imsx_codeMajor: 'failure';
  readonly imsx_severity: 'error';
  readonly imsx_description: string;
  readonly imsx_codeMinor: {
    readonly imsx_codeMinorField: readonly {
      readonly imsx_codeMinorFieldName: string;
      readonly imsx_codeMinorFieldValue: 'unknownobject';
    }[];
  };
  /** Ours: identifier → address of the package that it stands in. */
  readonly packages?: Readonly<Record<string, string>>;
}
