import { icons } from 'lucide';

type Attributes = Record<string, string | number | undefined>;
type Shape = readonly [tag: string, attributes: Attributes, children?: readonly Shape[]];

const namespace = 'http://www.w3.org/2000/svg';

/** Lucide's keys are ArrowLeft, plugins write arrow-left: both become arrowleft. */
const shapes = new Map<string, Shape>();
for (const [name, shape] of Object.entries(icons)) shapes.set(name.toLowerCase(), shape);

const added = new Map<string, string>();

/** Names that were asked for and do not exist in the Lucide that the app ships (0.446.0, docs.obsidian.md "Icons"). */
export const unknownIcons = new Set<string>();

function build([tag, attributes, children]: Shape): SVGElement {
  const el: SVGElement = document.createElementNS(namespace, tag);
  for (const [name, value] of Object.entries(attributes)) if (value !== undefined) el.setAttribute(name, String(value));
  for (const child of children ?? []) el.append(build(child));
  return el;
}

/** The icon of that name, or null, as `getIcon` in the typings. The mocks start with an empty registry. */
export function getIcon(name: string): SVGSVGElement | null {
  const own = added.get(name);
  if (own !== undefined) {
    const source = `<svg xmlns="${namespace}" viewBox="0 0 100 100">${own}</svg>`;
    const parsed = new DOMParser().parseFromString(source, 'image/svg+xml');
    const svg = document.importNode(parsed.documentElement, true) as unknown as SVGSVGElement;
    svg.setAttribute('class', `svg-icon ${name}`);
    return svg;
  }
  const bare = name.replace(/^lucide-/, '');
  const shape = shapes.get(bare.replaceAll('-', '').toLowerCase());
  if (!shape) {
    unknownIcons.add(name);
    return null;
  }
  const svg = build(shape) as SVGSVGElement;
  svg.setAttribute('class', `svg-icon lucide-${bare}`);
  return svg;
}

/** Put an icon into an element, in place of what was there; nothing where there is no such icon. */
export function setIcon(parent: HTMLElement, name: string): void {
  const svg = getIcon(name);
  parent.replaceChildren(...(svg ? [svg] : []));
}

export function addIcon(name: string, content: string): void {
  added.set(name, content);
}

export function removeIcon(name: string): void {
  added.delete(name);
}

export function getIconIds(): string[] {
  return [...[...shapes.keys()].map((name) => `lucide-${name}`), ...added.keys()];
}
