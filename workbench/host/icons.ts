/** See workbench/build-host.mjs, which puts the text here. */
declare const ICON_LINES: string;

type Shape = readonly [tag: string, attributes: Record<string, string | number>];

const namespace = 'http://www.w3.org/2000/svg';
const iconLines = ICON_LINES;

/** What every icon of Lucide has. */
const frame = {
  'xmlns': namespace,
  'width': 24,
  'height': 24,
  'viewBox': '0 0 24 24',
  'fill': 'none',
  'stroke': 'currentColor',
  'stroke-width': 2,
  'stroke-linecap': 'round',
  'stroke-linejoin': 'round',
};

/** Lucide's keys are ArrowLeft, plugins write arrow-left: both become arrowleft. */
function shapesOf(name: string): readonly Shape[] | null {
  const start = `\n${name.replaceAll('-', '').toLowerCase()} `;
  const at = iconLines.indexOf(start);
  if (at === -1) return null;
  return JSON.parse(iconLines.slice(at + start.length, iconLines.indexOf('\n', at + 1))) as Shape[];
}

const added = new Map<string, string>();

/** Names that were asked for and do not exist in the Lucide that the app ships (0.446.0, docs.obsidian.md "Icons"). */
export const unknownIcons = new Set<string>();

function build(tag: string, attributes: Shape[1], children: readonly SVGElement[] = []): SVGElement {
  const el: SVGElement = document.createElementNS(namespace, tag);
  for (const [name, value] of Object.entries(attributes)) el.setAttribute(name, String(value));
  el.append(...children);
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
  const shapes = shapesOf(bare);
  if (!shapes) {
    unknownIcons.add(name);
    return null;
  }
  const svg = build('svg', frame, shapes.map((shape) => build(...shape))) as SVGSVGElement;
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
  const names = [...iconLines.matchAll(/^\S+/gm)].map(([name]) => `lucide-${name}`);
  return [...names, ...added.keys()];
}
