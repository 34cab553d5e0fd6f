import { type Choice, type ComparableKind, type Fault, type Named, serializeChoice } from './compare.ts';
import { joinNames } from './messages.ts';

interface Props {
  faults: readonly Fault[];
  choice: Choice;
  /** Address of a job’s or a model’s own page. */
  urlOf: (id: string) => string;
}

const kindNames: Readonly<Record<ComparableKind, string>> = { job: 'a job', industry: 'an industry model' };

/** Why not all that was asked for is compared, and how to mend it. */
export function Faults({ faults, choice, urlOf }: Props) {
  return (
    <>
      {faults.map((fault, i) => (
        <p key={i} class="note">
          {tell(fault, choice, urlOf)}
        </p>
      ))}
    </>
  );
}

function tell(fault: Fault, choice: Choice, urlOf: (id: string) => string) {
  switch (fault.fault) {
    case 'unknown':
      return (
        <>
          No job or industry model has the id “{fault.asked}”.{' '}
          {fault.near.length === 0 ? 'Choose one from the lists above.' : 'Did you mean '}
          {fault.near.map((near, i) => (
            <>
              {i > 0 && (i === fault.near.length - 1 ? ' or ' : ', ')}
              <a href={mended(choice, fault.asked, near)}>{near.title}</a>
            </>
          ))}
          {fault.near.length > 0 && '?'}
        </>
      );
    case 'twice':
      return <>{fault.thing.title} is named twice. Choose another beside it.</>;
    case 'many':
      return <>Three can be compared at most. Left out: {joinNames(fault.left.map(({ title }) => title))}.</>;
    case 'mixed': {
      const model = [fault.first, fault.thing].find(({ kind }) => kind === 'industry')!;
      return (
        <>
          {fault.first.title} is {kindNames[fault.first.kind]} and {fault.thing.title} is {kindNames[fault.thing.kind]}:
          a job has levels, a model has tiers, so the two cannot stand side by side. Which jobs share most with{' '}
          {model.title}? <a href={`${urlOf(model.id)}#jobs`}>Its page tells</a>.
        </>
      );
    }
    case 'alone':
      return (
        <>
          {fault.thing.title} is one side. Choose another {fault.thing.kind === 'job' ? 'job' : 'model'} to put beside
          it.
        </>
      );
  }
}

/** The query with what was meant in the place of what was asked. */
function mended({ kind, of }: Choice, asked: string, near: Named): string {
  return serializeChoice({ kind, of: of.map((id) => (id === asked ? near.id : id)) });
}
