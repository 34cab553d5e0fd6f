import * as messages from '#messages/compare.ts';
import { type Choice, type Fault, type Named, serializeChoice } from './compare.ts';

interface Props {
  faults: readonly Fault[];
  choice: Choice;
  /** Address of a job’s or a model’s own page. */
  urlOf: (id: string) => string;
}

/** Why not all that was asked for is compared, and how to mend it. */
export function Faults({ faults, choice, urlOf }: Props) {
  return (
    <>
      {faults.map((fault, i) => (
        <p key={i} class="note">
          {wordsFor(fault, choice, urlOf)}
        </p>
      ))}
    </>
  );
}

function wordsFor(fault: Fault, choice: Choice, urlOf: (id: string) => string) {
  switch (fault.fault) {
    case 'unknown':
      return messages.unknownId(
        fault.asked,
        fault.near.map((near) => (
          <a key={near.id} href={mended(choice, fault.asked, near)}>
            {near.title}
          </a>
        )),
      );
    case 'twice':
      return messages.formatTwice(fault.thing.title);
    case 'many':
      return messages.formatTooMany(fault.left.map(({ title }) => title));
    case 'mixed': {
      const { first, thing } = fault;
      const model = first.kind === 'industry' ? first : thing;
      return messages.mixedKinds(first, thing, (words) => <a href={`${urlOf(model.id)}#jobs`}>{words}</a>);
    }
    case 'alone':
      return messages.formatAlone(fault.thing);
  }
}

/** The query with what was meant in the place of what was asked. */
function mended({ kind, of }: Choice, asked: string, near: Named): string {
  return serializeChoice({ kind, of: of.map((id) => (id === asked ? near.id : id)) });
}
