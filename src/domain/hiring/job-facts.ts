import type { CredentialKind } from '../atlas/credential-kinds.ts';
import type { Atlas } from '../atlas/atlas.ts';
import type { Job } from '../atlas/entries.ts';
import { find } from '../look-up.ts';
import { type Pay, payOf } from '../occupations/pay.ts';
import { type InterviewPlan, interviewPlan } from './answer-signs.ts';
import { type FirstYear, firstYear } from './first-year.ts';
import { type InterviewGuide, interviewGuide } from './interview-guide.ts';
import { type PositionDescription, positionDescription } from './position-description.ts';
import { type WorkProcesses, workProcesses } from './work-processes.ts';

/** What a credential is to an employer who writes a posting. */
export type Claim = 'law' | 'lawOrCustom' | 'wish' | 'help';

/** Titles of the credentials that a job names, by what they are to an employer. */
export type ClaimedCredentials = Readonly<Record<Claim, readonly string[]>>;

/** The pay in a job with whom the figures are of and where they are from. */
export interface SourcedPay {
  readonly pay: Pay;
  /** Line of the survey: `May 2025`. */
  readonly release: string;
  readonly publisher: string;
}

/** All that the papers of a job are made of. */
export interface JobFacts {
  readonly job: Job;
  readonly description: PositionDescription;
  readonly credentials: ClaimedCredentials;
  /** Undefined where no figure is published. */
  readonly pay: SourcedPay | undefined;
  readonly guide: InterviewGuide;
  readonly plan: InterviewPlan;
  readonly firstYear: FirstYear;
  readonly work: WorkProcesses;
  /** Titles of the competencies of the job by id, as its source names them. */
  readonly titles: ReadonlyMap<string, string>;
}

/** Kinds of credentials that a government asks for, so that one cannot do without where they are required. */
const lawful: ReadonlySet<CredentialKind> = new Set<CredentialKind>(['license', 'registration']);

/**
 * Gather what the papers of a job are made of.
 *
 * @throws {UnknownIdError} if no job has the id
 */
export function jobFacts(atlas: Atlas, id: string): JobFacts {
  const job = find(atlas.jobs, id, 'job');
  const description = positionDescription(atlas, id);
  const guide = interviewGuide(atlas, id);
  const { bySoc, editions } = atlas.occupations;
  const occupation = bySoc.get(job.occupations[0]!.soc);
  const pay = occupation && payOf(atlas.occupations, occupation);
  return {
    job,
    description,
    credentials: claimed(atlas, description),
    pay: pay && editions ? { pay, release: editions.wages.release, publisher: editions.wages.publisher } : undefined,
    guide,
    plan: interviewPlan(atlas, id),
    firstYear: firstYear(atlas, id),
    work: workProcesses(job),
    titles: new Map(guide.topics.map(({ competency, title }) => [competency, title])),
  };
}

/** Tell what the law asks for from what is wished. A credential whose need nobody has told only helps. */
function claimed(atlas: Pick<Atlas, 'credentials'>, { requirements }: PositionDescription): ClaimedCredentials {
  const claims: Record<Claim, string[]> = { law: [], lawOrCustom: [], wish: [], help: [] };
  for (const { id, title, need } of requirements.credentials) {
    const { kind } = find(atlas.credentials, id, 'credential');
    const claim: Claim =
      need === 'required' ? (lawful.has(kind) ? 'law' : 'lawOrCustom') : need === 'expected' ? 'wish' : 'help';
    claims[claim].push(title);
  }
  return claims;
}
