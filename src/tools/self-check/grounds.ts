import type { BehaviorsOf } from '../../domain/standing/answers.ts';
import { blendOf, type Yardstick } from '../../domain/standing/yardstick.ts';
import type { NamedPage, StandingData } from '../../payloads/standing.ts';
import { type CompetencyTexts, readModel } from '../../payloads/standing-texts.ts';
import * as lists from '#messages/lists.ts';
import type { Pieces } from './pieces.ts';
import { parseTarget } from './where.ts';

/** What a person is held against, with all that is needed for it. */
export interface Grounds {
  /** Keys of its parts, one unless it is a blend. */
  readonly of: readonly string[];
  readonly yardstick: Yardstick;
  /** Address of its page; none for a blend and a cluster. */
  readonly url: string | undefined;
  readonly competencies: StandingData['competencies'];
  readonly credentials: ReadonlyMap<string, NamedPage>;
  readonly behaviorsOf: BehaviorsOf;
  /** Texts of a model’s own competencies, which have no file of their own. */
  readonly texts: ReadonlyMap<string, CompetencyTexts>;
}

/**
 * Gather what a person is held against.
 *
 * @param of keys: `job:nurse`, `industry:automation`, `occupation:29-1141.00`, `cluster:workplace`; several make a blend
 * @returns nothing when there is no such thing
 * @throws when a piece of the data cannot be had
 */
export async function loadGrounds(pieces: Pieces, of: readonly string[]): Promise<Grounds | undefined> {
  const standing = await pieces.standing.load();
  const parts = await Promise.all(of.map((key) => loadPart(pieces, standing, key)));
  if (parts.length === 0 || parts.some((part) => part === undefined)) return undefined;
  const whole = parts as readonly Grounds[];
  if (whole.length === 1) return whole[0];
  const joined = <T>(get: (one: Grounds) => ReadonlyMap<string, T>): Map<string, T> =>
    new Map(whole.flatMap((one) => [...get(one)]));
  const title = lists.formatList(whole.map(({ yardstick }) => yardstick.title));
  return {
    of,
    yardstick: blendOf(
      whole.map(({ yardstick }) => yardstick),
      title,
    ),
    url: undefined,
    competencies: joined((one) => one.competencies),
    credentials: joined((one) => one.credentials),
    behaviorsOf: joined((one) => one.behaviorsOf),
    texts: joined((one) => one.texts),
  };
}

async function loadPart(pieces: Pieces, standing: StandingData, key: string): Promise<Grounds | undefined> {
  const { kind, id } = parseTarget(key);
  const plain = (yardstick: Yardstick | undefined, url: string | undefined): Grounds | undefined =>
    yardstick && { ...standing, of: [key], yardstick, url, texts: new Map() };
  switch (kind) {
    case 'job':
      return plain(
        standing.jobs.find((one) => one.id === id),
        standing.urls.get(id),
      );
    case 'occupation': {
      const { occupations, urls } = await pieces.occupations.load();
      return plain(
        occupations.find((one) => one.id === id),
        urls.get(id),
      );
    }
    case 'cluster': {
      const found = (await pieces.choices.load()).clusters.find(([one]) => one === id);
      return found && plain(clusterOf(found), undefined);
    }
    case 'industry': {
      const [model, sector = null] = id.split('/');
      if (!(await pieces.choices.load()).industries.some(([one]) => one === model)) return undefined;
      const file = await pieces.model(model!).load();
      if (sector !== null && !file.sectors.some(([one]) => one === sector)) return undefined;
      const { yardstick, competencies, behaviorsOf } = readModel(file, sector);
      return {
        of: [key],
        yardstick,
        url: file.url,
        competencies: new Map([...standing.competencies, ...competencies]),
        behaviorsOf: new Map([...standing.behaviorsOf, ...behaviorsOf]),
        credentials: new Map([
          ...standing.credentials,
          ...file.credentials.map(({ credential, title, url }) => [credential, { title, url }] as const),
        ]),
        texts: new Map(file.texts.map((one) => [one.id, one])),
      };
    }
    default:
      return undefined;
  }
}

const clusterOf = ([id, title, competencies]: readonly [string, string, readonly string[]]): Yardstick => ({
  kind: 'cluster',
  id,
  title,
  competencies: competencies.map((competency) => ({
    competency,
    weight: 1,
    shown: [],
    importance: null,
    level: null,
  })),
  credentials: [],
});
