import { Fragment } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { asTiers } from '../../building/model/as-tiers.ts';
import type { BuiltModel } from '../../building/model/model.ts';
import { countBlocks } from '../../building/model/parts.ts';
import { pyramid } from '../../figures/pyramid.ts';
import drawingStyles from '../../styles/drawing.css?url';
import pyramidStyles from '../../styles/pyramid.css?url';
import * as words from '#messages/build-model.ts';
import { type Actions, headOf, rowOf } from './actions.ts';
import { loadStyles } from '../load-styles.ts';
import type { Ground } from './ground.ts';

const { labels } = words;
/** Milliseconds after an edit in which more may come before the pyramid is drawn anew. */
const rest = 80;
/** The least width of the wide drawing: that of `drawing.css`. */
const leastWide = 702;

interface Props {
  readonly model: BuiltModel;
  readonly ground: Ground;
  readonly act: Actions;
}

/** Load the styles of the drawing, which other pages have in files of their own kinds. */
export const loadDrawingStyles = async (): Promise<void> => {
  await Promise.all([loadStyles(drawingStyles), loadStyles(pyramidStyles)]);
};

/** The pyramid of the model, a moment after each edit. Each stone opens its block in the list, which says the same in words. */
export function LivePyramid({ model, ground, act }: Props) {
  const [settled, setSettled] = useState(model);
  const [isWide, setWide] = useState(false);
  const figure = useRef<HTMLElement>(null);
  useEffect(() => {
    const waiting = setTimeout(() => setSettled(model), rest);
    return () => clearTimeout(waiting);
  }, [model]);
  useEffect(() => {
    const watch = new ResizeObserver(([entry]) => setWide(entry!.contentRect.width >= leastWide));
    watch.observe(figure.current!);
    return () => watch.disconnect();
  }, []);
  const { tiers, sectors } = settled;
  const drawing = useMemo(() => {
    const all = asTiers(settled, ground.tiers, ground.nameOf, labels.noName);
    return all.length === 0 ? undefined : pyramid(all, isWide ? 'wide' : 'narrow');
  }, [tiers, sectors, isWide]);
  const ids = new Map(settled.tiers.map((one) => [one.tier, one.id]));
  const title = `${labels.pyramidTitle} ${settled.name || labels.unnamed}`;
  const go = (event: Event, focus: string, block?: string): void => {
    event.preventDefault();
    if (block === undefined) act.change((one) => one, { focus });
    else act.open(block, focus);
  };
  return (
    <figure class="figure pyramid" ref={figure}>
      {drawing && (
        <svg
          class={isWide ? 'wide' : 'narrow'}
          viewBox={`0 0 ${drawing.width} ${drawing.height}`}
          role="group"
          aria-label={title}
        >
          {drawing.courses.map(({ tier, x, y, width, height, heading, sectors: named, stones, open }) => (
            <g key={tier.tier} class={`course tier-${tier.order}`}>
              <rect x={x} y={y} width={width} height={height} rx="3" />
              {heading.map((line) => (
                <text key={line.y} class="heading" x={line.x} y={line.y}>
                  {line.text}
                </text>
              ))}
              {named.map((line) => (
                <text key={`${line.x} ${line.y}`} class="sector" x={line.x} y={line.y}>
                  {line.text}
                </text>
              ))}
              {open && (
                <a
                  class="open"
                  href="#bm-blocks"
                  aria-label={`${tier.title}: ${labels.open}`}
                  onClick={(event) => go(event, headOf(ids.get(tier.tier)!))}
                >
                  <rect class="stone-face" x={open.x} y={open.y} width={open.width} height={open.height} rx="2" />
                  <text x={open.label.x} y={open.label.y}>
                    {labels.open}
                  </text>
                </a>
              )}
              {stones.map(({ stone, x: left, y: top, width: wide, height: high, lines }) => (
                <a
                  key={stone.competency}
                  class="stone"
                  href="#bm-blocks"
                  aria-label={`${stone.number} ${stone.title}`}
                  onClick={(event) => go(event, rowOf(stone.competency), stone.competency)}
                >
                  <rect class="stone-face" x={left} y={top} width={wide} height={high} rx="2" />
                  <text>
                    {lines.map((line) => (
                      <Fragment key={line.y}>
                        <tspan x={line.x} y={line.y}>
                          {line.text}
                        </tspan>
                        {line.glue !== '' && <tspan font-size="0">{line.glue}</tspan>}
                      </Fragment>
                    ))}
                  </text>
                </a>
              ))}
            </g>
          ))}
        </svg>
      )}
      <figcaption>{words.formatPyramid(settled.tiers.length, countBlocks(settled))}</figcaption>
    </figure>
  );
}
