import { useMemo } from 'preact/hooks';
import { changesOf, type ModelChange } from '../../building/model/changes.ts';
import type { BuiltModel } from '../../building/model/model.ts';
import { formatChange, labels as told } from '#messages/build-model-changes.ts';
import { labels } from '#messages/build-model.ts';
import type { Actions } from './actions.ts';
import { rowOf } from './actions.ts';
import type { Ground } from './ground.ts';

interface Props {
  readonly model: BuiltModel;
  readonly ground: Ground;
  readonly act: Actions;
  /** Names of credentials by their ids, as far as they have come. */
  readonly credentials: ReadonlyMap<string, string>;
}

const groups = [
  'added',
  'removed',
  'renamed',
  'reworded',
  'moved',
  'reordered',
  'tiers',
  'sectors',
  'occupations',
  'credentials',
] as const;
type Group = (typeof groups)[number];
const groupOf = ({ what }: ModelChange): Group => {
  const [of = '', how] = what.split('-');
  return (what.startsWith('tiers') ? 'tiers' : how === undefined ? what : `${of}s`) as Group;
};

/** What the model has changed against what it was begun from. */
export function Changes({ model, ground, act, credentials }: Props) {
  const changes = useMemo(
    () => changesOf(model, ground.nameOf),
    [model.tiers, model.bases, model.sectors, model.occupations, model.credentials, ground],
  );
  const tierOf = (tier: string): string => ground.tiers.find(({ id }) => id === tier)?.title ?? tier;
  const say = (change: ModelChange): string => formatChange(change, tierOf, (id) => credentials.get(id) ?? id);
  if (model.bases.length === 0) return <p>{labels.noBase}</p>;
  if (changes.length === 0) return <p>{labels.noChanges}</p>;
  const sorted = Map.groupBy(changes, groupOf);
  return (
    <div class="bm-changes">
      {groups.map(
        (group) =>
          sorted.has(group) && (
            <section key={group}>
              <h3>
                {told.heading[group]} <small>{sorted.get(group)!.length}</small>
              </h3>
              <ul>
                {sorted.get(group)!.map((change, i) => (
                  <li key={i}>
                    {'block' in change ? (
                      <button class="bm-link" type="button" onClick={() => act.open(change.block, rowOf(change.block))}>
                        {say(change)}
                      </button>
                    ) : (
                      say(change)
                    )}
                    {change.what === 'reworded' && change.how.changed.length > 0 && (
                      <dl>
                        {change.how.changed.map(({ from, to }) => (
                          <div key={from}>
                            <dt>{told.from}</dt>
                            <dd>
                              <del>{from}</del>
                            </dd>
                            <dt>{told.to}</dt>
                            <dd>
                              <ins>{to}</ins>
                            </dd>
                          </div>
                        ))}
                      </dl>
                    )}
                  </li>
                ))}
              </ul>
            </section>
          ),
      )}
    </div>
  );
}
