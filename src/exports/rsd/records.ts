/** Something the skill stands beside elsewhere, by name and address. */
export interface Alignment {
  readonly id: string;
  readonly skillName: string;
  readonly isPartOf: { readonly id?: string; readonly name: string };
}

/** An occupation that asks for the skill. */
export interface JobCode {
  /** O*NET-SOC code: `29-1141.00`. */
  readonly code: string;
  readonly targetNode: string;
  readonly targetNodeName: string;
  readonly frameworkName: 'o*net';
  readonly level: 'onet';
}

/** What tells of a skill alone. */
interface Skill {
  readonly id: string;
  readonly uuid: string;
  readonly status: 'Published';
  readonly publishDate: string;
  readonly skillName: string;
  readonly skillStatement: string;
  readonly categories: readonly string[];
  readonly keywords: readonly string[];
  readonly occupations: readonly JobCode[];
}

/** What a skill and a collection say of themselves. */
interface Published {
  readonly '@context': string;
  /** The same once more: the published field list requires it by this name, and the published files have the other. */
  readonly context: string;
  readonly creator: string;
  readonly creationDate: string;
  readonly updateDate: string;
}

/** A behavior as a Rich Skill Descriptor. */
export interface SkillDescriptor extends Published, Skill {
  readonly type: 'RichSkillDescriptor';
  readonly authors: readonly string[];
  readonly certifications: readonly never[];
  readonly standards: readonly never[];
  readonly alignments: readonly Alignment[];
  readonly employers: readonly never[];
  readonly collections: readonly { readonly uuid: string; readonly name: string }[];
}

/** A skill as a collection tells of it: whole, but for what the collection says for all. */
export type CollectedSkill = Omit<SkillDescriptor, '@context' | 'context' | 'collections'>;

/** All skills in one. */
export interface SkillCollection extends Published {
  readonly type: 'RichSkillCollection';
  readonly id: string;
  readonly uuid: string;
  readonly name: string;
  readonly description: string;
  readonly author: string;
  readonly status: 'Published';
  readonly publishDate: string;
  readonly skills: readonly CollectedSkill[];
  /** How often each keyword is used, by kind; left empty, as it can be counted from the skills. */
  readonly skillKeywords: Readonly<Record<string, never>>;
}
