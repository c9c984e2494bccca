/** One line of the plot: a name and its points, in characters and milliseconds. */
export interface Line {
  readonly name: string;
  readonly points: readonly (readonly [characters: number, milliseconds: number])[];
}

const WIDTH = 760;
const HEIGHT = 420;
const LEFT = 70;
const RIGHT = 200;
const TOP = 20;
const BOTTOM = 50;
const COLORS = ['#a8382a', '#d08a4e', '#6b7f3a', '#2f6f73', '#4a5fa5', '#83508f'];

/** How cost grows with size, both scales logarithmic, as SVG. */
export function plot(lines: readonly Line[]): string {
  const points = lines.flatMap((line) => line.points);
  const [fromX, toX] = decades(points.map(([characters]) => characters));
  const [fromY, toY] = decades(points.map(([, milliseconds]) => milliseconds));
  const x = (value: number) =>
    LEFT + ((Math.log10(value) - fromX) / (toX - fromX)) * (WIDTH - LEFT - RIGHT);
  const y = (value: number) =>
    HEIGHT - BOTTOM - ((Math.log10(value) - fromY) / (toY - fromY)) * (HEIGHT - TOP - BOTTOM);
  const ticks = (from: number, to: number) =>
    Array.from({ length: to - from + 1 }, (_, at) => 10 ** (from + at));
  const grid = [
    ...ticks(fromX, toX).map(
      (value) =>
        `<path d="M${round(x(value))} ${TOP}V${HEIGHT - BOTTOM}" class="grid"/><text x="${round(x(value))}" y="${HEIGHT - BOTTOM + 18}" text-anchor="middle">${value.toLocaleString('en')}</text>`,
    ),
    ...ticks(fromY, toY).map(
      (value) =>
        `<path d="M${LEFT} ${round(y(value))}H${WIDTH - RIGHT}" class="grid"/><text x="${LEFT - 8}" y="${round(y(value)) + 4}" text-anchor="end">${value.toLocaleString('en')}</text>`,
    ),
  ];
  const drawn = lines.map(({ name, points }, at) => {
    const color = COLORS[at % COLORS.length];
    const places = points.map(([characters, ms]) => `${round(x(characters))},${round(y(ms))}`);
    const legend = TOP + 14 + at * 20;
    return [
      `<polyline points="${places.join(' ')}" fill="none" stroke="${color}" stroke-width="2"/>`,
      ...places.map((place) => {
        const [cx, cy] = place.split(',');
        return `<circle cx="${cx}" cy="${cy}" r="3" fill="${color}"/>`;
      }),
      `<path d="M${WIDTH - RIGHT + 14} ${legend - 4}h18" stroke="${color}" stroke-width="2"/><text x="${WIDTH - RIGHT + 38}" y="${legend}">${name}</text>`,
    ].join('\n');
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="Milliseconds by length of the article">
<style>text{font:12px system-ui,sans-serif;fill:#444}.grid{stroke:#ddd}</style>
<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>
${grid.join('\n')}
<text x="${LEFT + (WIDTH - LEFT - RIGHT) / 2}" y="${HEIGHT - 10}" text-anchor="middle">characters of the article</text>
<text transform="translate(16 ${HEIGHT / 2}) rotate(-90)" text-anchor="middle">milliseconds</text>
${drawn.join('\n')}
</svg>
`;
}

/** The powers of ten around `values`. */
function decades(values: readonly number[]): readonly [number, number] {
  const from = Math.floor(Math.log10(Math.min(...values)));
  return [from, Math.max(from + 1, Math.ceil(Math.log10(Math.max(...values))))];
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
