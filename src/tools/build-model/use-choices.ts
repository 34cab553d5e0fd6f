import { useEffect, useMemo, useState } from 'preact/hooks';
import { chooseCredential, chooseOccupation } from '../../building/model/edit-facts.ts';
import type { BuiltModel } from '../../building/model/model.ts';
import { pieceOf } from '../piece.ts';
import type { Actions } from './actions.ts';
import type { Ground } from './ground.ts';

/** The occupations and credentials of a model with their names, and how to choose others. What has not changed is the same object. */
export function useChoices(model: BuiltModel, ground: Ground, act: Actions) {
  const credentials = useMemo(() => pieceOf(async () => (await ground.bases.load()).credentials), [ground]);
  const [named, setNamed] = useState<ReadonlyMap<string, string>>(new Map());
  useEffect(() => {
    const some = model.credentials.length > 0 || model.bases.some((base) => base.credentials?.length);
    if (some && named.size === 0)
      credentials.load().then(
        (all) => setNamed(new Map(all)),
        () => {},
      );
  }, [model.credentials, model.bases]);
  const occupations = useMemo(
    () => model.occupations.map(({ soc, title }) => ({ id: soc, title })),
    [model.occupations],
  );
  const chosenCredentials = useMemo(
    () => model.credentials.map((id) => ({ id, title: named.get(id) ?? id })),
    [model.credentials, named],
  );
  const choose = useMemo(
    () => ({
      chooseOccupation: (soc: string, title: string, isChosen: boolean): void =>
        act.change((one) => chooseOccupation(one, soc, title, isChosen)),
      chooseCredential: (id: string, _: string, isChosen: boolean): void =>
        act.change((one) => chooseCredential(one, id, isChosen)),
    }),
    [act],
  );
  return { credentials, named, occupations, chosenCredentials, ...choose };
}
