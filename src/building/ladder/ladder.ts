import type { Ladder } from '../../schemas/ladder.ts';
import type { Basis, CredentialNeed } from '../../schemas/parts.ts';

/** What the file is called in itself. */
export const builtLadderFormat = 'cairn-built-ladder';
/** The version that this code writes. */
export const builtLadderVersion = 1;

/** The longest that a person’s own words may be, in characters (UTF-16), and the most things of a kind in one ladder. */
export const builtLadderLimits = {
  title: 200,
  text: 1000,
  places: 60,
  steps: 200,
  lines: 20,
  credentials: 40,
};

/** The kinds of step, as the schema of ladders has them. */
export const stepKinds = [
  'advance',
  'lateral',
  'specialize',
] as const satisfies readonly Ladder['steps'][number]['kind'][];

/** One of them. */
export type StepKind = (typeof stepKinds)[number];

/** How much a place asks for a credential. */
export const needs = ['required', 'expected', 'helps'] as const satisfies readonly CredentialNeed[];

/** What may stand behind a statement. */
export const bases = ['source', 'description', 'onet', 'editorial'] as const satisfies readonly Basis[];

/** A credential that a place asks for. */
export interface AskedCredential {
  /** Id of a credential of this site. */
  readonly credential: string;
  /** Empty where nothing is said of how much it is asked for. */
  readonly need: CredentialNeed | '';
}

/** One place of a ladder that somebody builds. A text is empty and a number 0 where nothing is said. */
export interface BuiltPlace {
  /** UUID, made once; it goes into the ledger of every export. */
  readonly id: string;
  /** UUID of what puts it into its ladder, which data names too. */
  readonly link: string;
  /** Its short name in files, once a file was made: then it stays, whatever the title becomes. Before that empty. */
  readonly name: string;
  readonly title: string;
  /** What one does there, in a sentence or two. */
  readonly summary: string;
  /** 1 entry … 6 executive. */
  readonly level: number;
  /** Id of a job model of this site. */
  readonly job: string;
  /** O*NET-SOC code, and what O*NET calls it. */
  readonly soc: string;
  readonly occupation: string;
  /** Job zone of O*NET: 1–5. */
  readonly zone: number;
  readonly education: {
    readonly label: string;
    /** Per cent of those asked who say so; only from a ladder of this site, for the same words and occupation. */
    readonly share: number;
    readonly basis: Basis;
  };
  /** Why education or job zone are other than those of its job. */
  readonly otherThanJob: string;
  readonly credentials: readonly AskedCredential[];
  /** What else the place asks for, a line each. */
  readonly requirements: readonly string[];
}

/** One step, from a place of the same ladder to another. No two steps have the same two ends in the same order. */
export interface BuiltStep {
  /** UUID, made once. */
  readonly id: string;
  /** UUID of a place. */
  readonly from: string;
  readonly to: string;
  readonly kind: StepKind;
  /** Critical developmental experiences, a line each. */
  readonly experiences: readonly string[];
  /** What one must have before the step, a line each. */
  readonly requirements: readonly string[];
  /** Why people take it although its end is in a lower job zone. */
  readonly lowerZone: string;
  readonly basis: Basis;
}

/** A career ladder that a person builds. Places of one level are shown in the order of the list, and steps too. */
export interface BuiltLadder {
  readonly format: typeof builtLadderFormat;
  readonly version: typeof builtLadderVersion;
  /** UUID. */
  readonly id: string;
  /** Day on which it was begun, and day of the latest change of the content then. */
  readonly made: string;
  readonly edition: string;
  /** As that of a place. */
  readonly name: string;
  readonly title: string;
  /** Field of work it is listed under. */
  readonly field: string;
  readonly summary: string;
  /** Id of an industry model of this site. */
  readonly industry: string;
  readonly places: readonly BuiltPlace[];
  readonly steps: readonly BuiltStep[];
  /** What people type to find it. */
  readonly phrases: readonly string[];
  /** Ids of sources of this site. */
  readonly sources: readonly string[];
  /** Id of the ladder of this site that it was begun from. */
  readonly base: string;
}

/** Begin a ladder that holds nothing yet. */
export const newLadder = ({
  id,
  today,
  edition,
}: {
  readonly id: string;
  readonly today: string;
  readonly edition: string;
}): BuiltLadder => ({
  format: builtLadderFormat,
  version: builtLadderVersion,
  id,
  made: today,
  edition,
  name: '',
  title: '',
  field: '',
  summary: '',
  industry: '',
  places: [],
  steps: [],
  phrases: [],
  sources: ['cairn'],
  base: '',
});

/** The identifiers of a place. */
export type PlaceIds = Pick<BuiltPlace, 'id' | 'link'>;

/** A place of which nothing is said but that it is there. */
export const emptyPlace = ({ id, link }: PlaceIds): BuiltPlace => ({
  id,
  link,
  name: '',
  title: '',
  summary: '',
  level: 1,
  job: '',
  soc: '',
  occupation: '',
  zone: 0,
  education: { label: '', share: 0, basis: 'editorial' },
  otherThanJob: '',
  credentials: [],
  requirements: [],
});

/** The places from the lowest level up, those of one level in their order. Their numbers are their places here, from 1. */
export const upward = (places: readonly BuiltPlace[]): readonly BuiltPlace[] =>
  places.toSorted((a, b) => a.level - b.level);
