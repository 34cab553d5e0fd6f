/** Properties that a shape is drawn by, each with the value it has when nothing is written. */
const shape = {
  fill: '#000000',
  'fill-opacity': '1',
  stroke: 'none',
  'stroke-opacity': '1',
  'stroke-width': '1',
  'stroke-dasharray': 'none',
  'stroke-linecap': 'butt',
  'stroke-linejoin': 'miter',
} as const;

const text = {
  ...shape,
  'font-family': '',
  'font-size': '',
  'font-style': 'normal',
  'font-weight': '400',
  'letter-spacing': 'normal',
  'text-anchor': 'start',
} as const;

const propertiesOf: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  rect: shape,
  circle: shape,
  ellipse: shape,
  line: shape,
  path: shape,
  polygon: shape,
  polyline: shape,
  text,
  tspan: text,
};

/** A computed color as every program reads it, with its opacity apart, 0–1. */
export interface PlainColor {
  readonly color: string;
  readonly opacity: number;
}

/** Read `rgb(…)`, `rgba(…)` and `color(srgb …)`, as browsers compute them. What is no such color, `none`, stays as it is. */
export function plainColor(value: string): PlainColor {
  const [, form, inside = ''] = /^(rgba?|color)\((?:srgb )?([^)]*)\)$/.exec(value) ?? [];
  const parts = inside.split(/[\s,/]+/).map(Number);
  if (form === undefined || parts.length < 3 || parts.some(Number.isNaN)) return { color: value, opacity: 1 };
  const [red, green, blue, opacity = 1] = parts as [number, number, number, number?];
  const hex = [red, green, blue].map((part) => {
    const whole = Math.round(form === 'color' ? part * 255 : part);
    return Math.min(255, Math.max(0, whole)).toString(16).padStart(2, '0');
  });
  return { color: `#${hex.join('')}`, opacity };
}

/**
 * List the attributes that say by themselves how an element looks.
 *
 * @param tag name of the element: `rect`
 * @param valueOf the computed value of a property: `rgb(251, 248, 242)`
 * @param around the same of the element around it; a `tspan` writes only what differs
 * @returns only what differs from what nothing written means
 */
export function presentationAttributes(
  tag: string,
  valueOf: (property: string) => string,
  around: (property: string) => string = () => '',
): readonly (readonly [name: string, value: string])[] {
  const opacity: (readonly [string, string])[] = valueOf('opacity') === '1' ? [] : [['opacity', valueOf('opacity')]];
  const properties = propertiesOf[tag] ?? {};
  const taken = tag === 'tspan' ? read(text, around) : new Map(Object.entries(properties));
  const own = read(properties, valueOf);
  const differs = [...own].filter(([name, value]) => value !== '' && value !== taken.get(name));
  const hasStroke = own.get('stroke') !== 'none';
  return [...differs.filter(([name]) => hasStroke || !name.startsWith('stroke-')), ...opacity];
}

/** The computed values of properties, as attributes say them. */
function read(
  properties: Readonly<Record<string, string>>,
  valueOf: (property: string) => string,
): Map<string, string> {
  const values = new Map<string, string>();
  for (const name of Object.keys(properties)) {
    if (name !== 'fill' && name !== 'stroke') {
      // The opacity of a color may be in place already.
      if (!values.has(name)) values.set(name, valueOf(name).replaceAll(/(\d)px\b/g, '$1'));
      continue;
    }
    const { color, opacity } = plainColor(valueOf(name));
    values.set(name, color);
    if (opacity < 1) values.set(`${name}-opacity`, String(opacity * Number(valueOf(`${name}-opacity`))));
  }
  return values;
}
