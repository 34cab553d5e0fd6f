import { useEffect, useState } from 'preact/hooks';
import { titleOf } from '../../domain/lattice.ts';
import { countUnvouched, type Route } from '../../domain/routes.ts';
import type { NamedLattice } from '../../exports/lattice-json.ts';
import { Chain } from './Chain.tsx';
import { sayWhyNot } from './reasons.ts';
import { chain, type RoutesAddresses, type RoutesAnswer, type RoutesAsk, tell, writeAsk } from './routes.ts';
import { Step } from './Step.tsx';

interface Props {
  addresses: RoutesAddresses;
  lattice: NamedLattice;
  answer: RoutesAnswer;
}

/** The answer to a question for routes. */
export function Routes({ addresses, lattice, answer }: Props) {
  const title = (id: string) => titleOf(lattice, id);
  const link = (ask: RoutesAsk) => `${addresses.page}${writeAsk(ask)}`;
  switch (answer.kind) {
    case 'nothing':
    case 'half':
      return null;
    case 'same':
      return (
        <p>
          <a href={lattice.jobPages.get(answer.job)!.routes}>Every job within reach of {title(answer.job)}</a>
        </p>
      );
    case 'unknown':
      return (
        <>
          {answer.unknown.map(({ typed, meant }) => (
            <p key={typed}>
              {meant ? (
                <>
                  Did you mean <a href={link(meant.ask)}>{meant.title}</a>?
                </>
              ) : (
                'Choose a job from the list above.'
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
          <h2>{`No route from ${title(ask.from)} to ${title(ask.to)}`}</h2>
          <p>{sayWhyNot(why, title(ask.from), title(ask.to))}</p>
          {why.back && (
            <>
              <h3>The other way round</h3>
              <Chain links={chain(lattice, why.back)} />
            </>
          )}
          {why.instead.length > 0 && (
            <>
              <h3>{`Within reach, and most like ${title(ask.to)}`}</h3>
              <ul>
                {why.instead.map(({ job }) => (
                  <li key={job}>
                    <a href={link({ from: ask.from, to: job })}>{title(job)}</a>
                  </li>
                ))}
              </ul>
            </>
          )}
          <More lattice={lattice} addresses={addresses} ask={ask} />
        </>
      );
    }
  }
}

interface MoreProps {
  lattice: NamedLattice;
  addresses: RoutesAddresses;
  ask: RoutesAsk;
}

function More({ lattice, addresses, ask: { from, to } }: MoreProps) {
  return (
    <ul class="routes-more">
      <li>
        <a href={`${addresses.page}${writeAsk({ from: to, to: from })}`}>The other way round</a>
      </li>
      <li>
        <a href={lattice.jobPages.get(from)!.routes}>Every job within reach of {titleOf(lattice, from)}</a>
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
      {routes.map((route, i) => (
        <RouteView
          key={route.places.join(' ')}
          lattice={lattice}
          compare={addresses.compare}
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
  route: Route;
  number: number;
  isPainted: boolean;
}

function RouteView({ lattice, compare, route, number, isPainted }: RouteViewProps) {
  const unvouched = countUnvouched(route);
  return (
    <details class="route" open={number === 1}>
      <summary>
        <h3>{`Route ${number}`}</h3>{' '}
        <small>
          {`${tell(route.steps.length, 'step')}, ${tell(route.cost, 'point')}; `}
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
        </>
      )}
    </details>
  );
}
