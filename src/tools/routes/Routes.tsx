import { useEffect, useState } from 'preact/hooks';
import { titleOf } from '../../domain/ladders/lattice.ts';
import { countUnvouched, type Route } from '../../domain/ladders/routes.ts';
import * as jobLists from '#messages/job-lists.ts';
import * as messages from '#messages/routes.ts';
import * as placePay from '#messages/place-pay.ts';
import type { NamedLattice } from '../../payloads/named-lattice.ts';
import { Chain } from './Chain.tsx';
import { explainPoints } from './points.ts';
import {
  chain,
  type RoutesAddresses,
  type RoutesResult,
  type RoutesRequest,
  explainUnmodeled,
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
          <a href={lattice.pages.get(answer.end)!.routes}>{messages.formatReach(title(answer.end))}</a>
        </p>
      );
    case 'unclear':
      return (
        <>
          {answer.unclear.map(({ typed, meant }) => (
            <p key={typed}>
              {messages.didYouMean(
                meant.map((one) => (
                  <a key={link(one.ask)} href={link(one.ask)}>
                    {one.title}
                  </a>
                )),
              )}
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
          <h2>{messages.formatNone(title(ask.from), title(ask.to))}</h2>
          <p>{messages.formatNoRoute(why.reason, why.steps, title(ask.from), title(ask.to))}</p>
          {why.back && (
            <>
              <h3>{messages.labels.otherWay}</h3>
              <Chain links={chain(lattice, why.back)} />
            </>
          )}
          {[
            { heading: messages.formatInstead('near', title(ask.to)), ends: why.near },
            { heading: messages.formatInstead('ladder', title(ask.to)), ends: why.onLadder },
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
        <a href={`${addresses.page}${serializeRequest({ from: to, to: from })}`}>{messages.labels.otherWay}</a>
      </li>
      <li>
        <a href={lattice.pages.get(from)!.routes}>{messages.formatReach(titleOf(lattice, from))}</a>
      </li>
      <li>
        <a href={addresses.guide}>{messages.labels.howFound}</a>
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
      <h2>{messages.formatEnds(titleOf(lattice, ask.from), titleOf(lattice, ask.to))}</h2>
      {[ask.from, ask.to]
        .filter((id) => lattice.places.has(id))
        .map((id) => (
          <p key={id}>{explainUnmodeled(lattice, id)}</p>
        ))}
      {routes.some(({ steps }) => steps.some(({ change }) => change)) && <p>{jobLists.aboutJobLists}</p>}
      {lattice.wages && <p>{placePay.formatAbout(lattice.wages)}</p>}
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
        <h3>{messages.formatRoute(number)}</h3> <small>{messages.formatLength(route.steps.length, unvouched)}</small>
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
              <summary>{messages.labels.whyHere}</summary>
              <p>
                {explainPoints(route)} <a href={guide}>{messages.labels.howCounted}</a>
              </p>
            </details>
          )}
        </>
      )}
    </details>
  );
}
