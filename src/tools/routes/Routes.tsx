import { useEffect, useState } from 'preact/hooks';
import { aboutJobLists } from '../../domain/comparison/job-list.ts';
import { titleOf } from '../../domain/ladders/lattice.ts';
import { countUnvouched, type Route } from '../../domain/ladders/routes.ts';
import type { NamedLattice } from '../../payloads/lattice-json.ts';
import { Chain } from './Chain.tsx';
import { formatPoints } from './points.ts';
import { formatUnmodeled, formatNoRoute } from './reasons.ts';
import {
  chain,
  type RoutesAddresses,
  type RoutesResult,
  type RoutesRequest,
  tell,
  serializeRequest,
} from './routes.ts';
import { Step } from './Step.tsx';

interface Props {
  addresses: RoutesAddresses;
  lattice: NamedLattice;
  answer: RoutesResult;
}

/** The answer to a question for routes. */
export function Routes({ addresses, lattice, answer }: Props) {
  const title = (id: string) => titleOf(lattice, id);
  const link = (ask: RoutesRequest) => `${addresses.page}${serializeRequest(ask)}`;
  switch (answer.kind) {
    case 'nothing':
    case 'half':
      return null;
    case 'same':
      return (
        <p>
          <a href={lattice.pages.get(answer.end)!.routes}>Everything within reach of {title(answer.end)}</a>
        </p>
      );
    case 'unclear':
      return (
        <>
          {answer.unclear.map(({ typed, meant }) => (
            <p key={typed}>
              {meant.length > 0 ? 'Did you mean ' : 'Choose from the list above.'}
              {meant.map((one, i) => (
                <>
                  {i > 0 && ' or '}
                  <a href={link(one.ask)}>{one.title}</a>
                </>
              ))}
              {meant.length > 0 && '?'}
            </p>
          ))}
        </>
      );
    case 'found':
      return <Found addresses={addresses} lattice={lattice} ask={answer.ask} routes={answer.routes} />;
    case 'none': {
      const { ask, why } = answer;
      return (
        <>
          <h2>{`No route from ${title(ask.from)} to ${title(ask.to)}`}</h2>
          <p>{formatNoRoute(why, title(ask.from), title(ask.to))}</p>
          {why.back && (
            <>
              <h3>The other way round</h3>
              <Chain links={chain(lattice, why.back)} />
            </>
          )}
          {[
            { heading: `Within reach, and near to ${title(ask.to)}`, ends: why.near },
            { heading: `Within reach, on a ladder with ${title(ask.to)}`, ends: why.onLadder },
          ]
            .filter(({ ends }) => ends.length > 0)
            .map(({ heading, ends }) => (
              <>
                <h3>{heading}</h3>
                <ul>
                  {ends.map((id) => (
                    <li key={id}>
                      <a href={link({ from: ask.from, to: id })}>{title(id)}</a>
                    </li>
                  ))}
                </ul>
              </>
            ))}
          <More lattice={lattice} addresses={addresses} ask={ask} />
        </>
      );
    }
  }
}

interface MoreProps {
  lattice: NamedLattice;
  addresses: RoutesAddresses;
  ask: RoutesRequest;
}

function More({ lattice, addresses, ask: { from, to } }: MoreProps) {
  return (
    <ul class="routes-more">
      <li>
        <a href={`${addresses.page}${serializeRequest({ from: to, to: from })}`}>The other way round</a>
      </li>
      <li>
        <a href={lattice.pages.get(from)!.routes}>Everything within reach of {titleOf(lattice, from)}</a>
      </li>
      <li>
        <a href={addresses.guide}>How routes are found</a>
      </li>
    </ul>
  );
}

interface FoundProps extends MoreProps {
  routes: readonly Route[];
}

/** What is folded is put into the page after the rest was painted: it is most of the answer, and nobody sees it at first. */
function Found({ addresses, lattice, ask, routes }: FoundProps) {
  const [isPainted, setPainted] = useState(false);
  useEffect(() => {
    const soon = setTimeout(() => setPainted(true));
    return () => clearTimeout(soon);
  }, []);
  return (
    <>
      <h2>{`From ${titleOf(lattice, ask.from)} to ${titleOf(lattice, ask.to)}`}</h2>
      {[ask.from, ask.to]
        .filter((id) => lattice.places.has(id))
        .map((id) => (
          <p key={id}>{formatUnmodeled(lattice, id)}</p>
        ))}
      {routes.some(({ steps }) => steps.some(({ change }) => change)) && <p>{aboutJobLists}</p>}
      {routes.map((route, i) => (
        <RouteView
          key={route.places.join(' ')}
          lattice={lattice}
          compare={addresses.compare}
          guide={addresses.guide}
          route={route}
          number={i + 1}
          isPainted={isPainted}
        />
      ))}
      <More lattice={lattice} addresses={addresses} ask={ask} />
    </>
  );
}

interface RouteViewProps {
  lattice: NamedLattice;
  compare: string;
  /** How routes are found, in the guide. */
  guide: string;
  route: Route;
  number: number;
  isPainted: boolean;
}

function RouteView({ lattice, compare, guide, route, number, isPainted }: RouteViewProps) {
  const unvouched = countUnvouched(route);
  return (
    <details class="route" open={number === 1}>
      <summary>
        <h3>{`Route ${number}`}</h3>{' '}
        <small>
          {`${tell(route.steps.length, 'step')}; `}
          {unvouched === 0
            ? 'every step stands on a ladder'
            : `${tell(unvouched, 'step')} between close neighbors, on no ladder`}
        </small>
      </summary>
      {(number === 1 || isPainted) && (
        <>
          <Chain links={chain(lattice, route)} />
          <ol class="route-steps">
            {route.steps.map((step) => (
              <Step key={step.to} lattice={lattice} compare={compare} step={step} isPainted={isPainted} />
            ))}
          </ol>
          {isPainted && (
            <details class="points">
              <summary>Why it stands in this place</summary>
              <p>
                {formatPoints(route)} <a href={guide}>How points are counted</a>
              </p>
            </details>
          )}
        </>
      )}
    </details>
  );
}
