import { useMemo } from 'preact/hooks';
import { editPlace } from '../../building/ladder/change.ts';
import { type AskedCredential, type BuiltPlace, needs } from '../../building/ladder/ladder.ts';
import { labels } from '#messages/build-ladder.ts';
import { needChoices } from '#messages/credentials.ts';
import { Aid } from '../documents/Aid.tsx';
import { options } from './Choice.tsx';
import type { Tool } from './tool.ts';

interface Props {
  readonly place: BuiltPlace;
  readonly tool: Tool;
}

/** The credentials that a place asks for, and how much. */
export function Credentials({ place: { id, credentials }, tool }: Props) {
  const { credentials: titles } = tool.choices.known;
  const others = useMemo(
    () => options([...titles].filter(([one]) => !credentials.some(({ credential }) => credential === one))),
    [titles, credentials],
  );
  const set = (next: readonly AskedCredential[]): void =>
    tool.change((ladder) => editPlace(ladder, id, { credentials: next }));
  return (
    <fieldset class="build-credentials build-wide">
      <legend>{labels.credentials}</legend>
      {credentials.length > 0 && (
        <ul>
          {credentials.map(({ credential, need }) => {
            const title = titles.get(credential) ?? credential;
            return (
              <li key={credential}>
                <span>{title}</span>
                <select
                  aria-label={`${labels.need}: ${title}`}
                  value={need}
                  onChange={({ currentTarget }) =>
                    set(
                      credentials.map((one) =>
                        one.credential === credential
                          ? { credential, need: currentTarget.value as AskedCredential['need'] }
                          : one,
                      ),
                    )
                  }
                >
                  <option value="">{needChoices.unknown}</option>
                  {options(needs.map((one) => [one, needChoices[one]]))}
                </select>
                <Aid
                  of={title}
                  onPress={() => {
                    set(credentials.filter((one) => one.credential !== credential));
                    tool.focus(`credential-${id}`);
                  }}
                >
                  {labels.takeAway}
                </Aid>
              </li>
            );
          })}
        </ul>
      )}
      <label for={`credential-${id}`}>{labels.addCredential}</label>
      <select
        id={`credential-${id}`}
        value=""
        onChange={({ currentTarget }) => {
          const { value } = currentTarget;
          currentTarget.value = '';
          if (value !== '') set([...credentials, { credential: value, need: '' }]);
        }}
      >
        <option value="">{labels.none}</option>
        {others}
      </select>
    </fieldset>
  );
}
