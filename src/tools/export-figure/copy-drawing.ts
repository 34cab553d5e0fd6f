import { presentationAttributes, plainColor } from './presentation-attributes.ts';
import { isKept, leftBehind, type Origin, originNote, exportFigureDefaults, wholeLink } from './export-figure.ts';

const svgSpace = 'http://www.w3.org/2000/svg';
const xmlSpace = 'http://www.w3.org/XML/1998/namespace';

/**
 * Copy a drawing of the page so that it stands by itself: looks as attributes, links whole, a background of the theme,
 * a margin, and where it is from.
 *
 * @param faces rules for the fonts it needs, or empty
 */
export function copyDrawing(drawing: SVGSVGElement, origin: Origin, faces: string): SVGSVGElement {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const originals = [drawing, ...drawing.querySelectorAll<SVGElement>('*')];
  const copies = [copy, ...copy.querySelectorAll<SVGElement>('*')];
  const hidden = originals.map(
    (one) => one.closest(leftBehind) !== null || getComputedStyle(one).visibility === 'hidden',
  );
  copies.forEach((one, i) => {
    if (hidden[i]) one.remove();
    else dress(originals[i]!, one, origin);
  });

  const { margin } = exportFigureDefaults;
  const { x, y, width, height } = drawing.viewBox.baseVal;
  const box = {
    x: x - margin,
    y: y - margin,
    width: Math.ceil(width + 2 * margin),
    height: Math.ceil(height + 2 * margin),
  };
  copy.setAttribute('viewBox', Object.values(box).join(' '));
  copy.setAttribute('width', String(box.width));
  copy.setAttribute('height', String(box.height));
  copy.setAttributeNS(xmlSpace, 'xml:lang', document.documentElement.lang);
  const title = drawing.getAttribute('aria-label') ?? '';
  copy.removeAttribute('aria-label');

  const ground = document.createElementNS(svgSpace, 'rect');
  for (const [name, value] of Object.entries(box)) ground.setAttribute(name, String(value));
  ground.setAttribute('fill', plainColor(getComputedStyle(document.documentElement).backgroundColor).color);
  copy.prepend(
    wordsIn('title', title),
    wordsIn('desc', originNote(origin)),
    ...(faces ? [wordsIn('style', faces)] : []),
    ground,
  );
  return copy;
}

function dress(original: SVGElement, copy: SVGElement, { address }: Origin): void {
  for (const name of copy.getAttributeNames()) if (!isKept(name)) copy.removeAttribute(name);
  const style = getComputedStyle(original);
  const around = original.parentElement && getComputedStyle(original.parentElement);
  const looks = presentationAttributes(
    original.tagName,
    (property) => style.getPropertyValue(property),
    (property) => around?.getPropertyValue(property) ?? '',
  );
  for (const [name, value] of looks) copy.setAttribute(name, value);
  const href = copy.getAttribute('href');
  if (href === null) return;
  const whole = wholeLink(href, address);
  if (whole) copy.setAttribute('href', whole);
  else copy.removeAttribute('href');
}

function wordsIn(tag: string, words: string): Element {
  const element = document.createElementNS(svgSpace, tag);
  element.textContent = words;
  return element;
}
