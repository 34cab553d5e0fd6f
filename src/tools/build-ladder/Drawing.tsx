import { useMemo } from 'preact/hooks';
import { widestDrawing } from '../../domain/policy.ts';
import type { Ladder } from '../../figures/ladder.ts';
import type { PlacedLine } from '../../figures/text.ts';
import { caption } from '#messages/build-ladder.ts';
import { formatDrawn } from '#messages/place-pay.ts';
import type { DrawnLadder } from './draw-ladder.ts';

interface Props {
  readonly drawing: DrawnLadder;
  /** What the picture shows, as a phrase. */
  readonly title: string;
  /** Release of the survey of wages, where amounts stand under places. */
  readonly wages: string;
}

/** The ladder as the site draws it: for wide places and for phones. The lists beside it say the same. */
export function Drawing({ drawing, title, wages }: Props) {
  const isBroad = drawing.wide.width > widestDrawing;
  const hasPay = drawing.wide.places.some(({ below }) => below);
  const wide = <Form figure={drawing.wide} form="wide" title={title} isBroad={isBroad} />;
  return useMemo(
    () => (
      <figure class="figure ladder" id="build-figure">
        {isBroad ? (
          <section class="scroll" tabIndex={0} aria-label={title}>
            {wide}
          </section>
        ) : (
          wide
        )}
        <Form figure={drawing.narrow} form="narrow" title={title} isBroad={false} />
        <figcaption>
          {caption} {hasPay && wages !== '' && formatDrawn(wages)}
        </figcaption>
      </figure>
    ),
    [drawing, title, wages],
  );
}

interface FormProps {
  readonly figure: Ladder;
  readonly form: 'wide' | 'narrow';
  readonly title: string;
  readonly isBroad: boolean;
}

function Form({ figure, form, title, isBroad }: FormProps) {
  return (
    <svg
      class={form}
      viewBox={`0 0 ${figure.width} ${figure.height}`}
      {...(isBroad && { width: figure.width })}
      role="img"
      aria-label={title}
    >
      {figure.lanes.map(({ level, y, height, label }) => (
        <g key={level} class="lane">
          <rect x="0" y={y} width={figure.width} height={height} />
          <text x="8" y={label}>
            {level}
          </text>
        </g>
      ))}
      {figure.steps.map(({ kind, path, number }) => (
        <path key={number} class={`step ${kind}`} d={path} marker-end={`url(#tip-${form})`} />
      ))}
      {figure.places.map(({ stone, x, y, width, height, lines, below }) => (
        <g key={stone.id} class={`stone level-${stone.level}`}>
          <rect class="stone-face" x={x} y={y} width={width} height={height} rx="2" />
          <Lines lines={lines} />
          {below && <Lines lines={below} name="below" />}
        </g>
      ))}
      {figure.steps.map(({ number, kind, x, y }) => (
        <g key={number} class={`badge ${kind}`}>
          <circle class="stone-face" cx={x} cy={y} r={figure.badge} />
          <text x={x} y={y} dy="0.36em">
            {number}
          </text>
        </g>
      ))}
      <marker
        id={`tip-${form}`}
        viewBox="0 0 8 8"
        refX="6"
        refY="4"
        markerUnits="userSpaceOnUse"
        markerWidth="11"
        markerHeight="11"
        orient="auto"
      >
        <path d="M0 0L8 4L0 8z" />
      </marker>
    </svg>
  );
}

function Lines({ lines, name }: { readonly lines: readonly PlacedLine[]; readonly name?: string }) {
  return (
    <text {...(name !== undefined && { class: name })}>
      {lines.map(({ text, x, y }) => (
        <tspan key={y} x={x} y={y}>
          {text}
        </tspan>
      ))}
    </text>
  );
}
