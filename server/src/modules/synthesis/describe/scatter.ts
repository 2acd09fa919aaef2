import { figureText, frame, LINE, label, n, OURS, PUBLISHED, place, scaleOf, WIDTH } from './drawing.ts';
import type { Scatter } from './marginal.ts';

const [LEFT, RIGHT, TOP, BOTTOM] = [62, WIDTH - 24, 10, 280] as const;
const MOST_POINTS = 2500;

type Point = readonly [across: number, up: number];

/** Values without the most extreme of each hundred, on which a scale would be wasted. */
const middle = (values: readonly number[]): number[] => {
  const sorted = [...values].sort((a, b) => a - b);
  const cut = sorted.length < 100 ? 0 : Math.ceil(sorted.length / 200);
  return sorted.slice(cut, sorted.length - cut);
};

const thinned = (points: readonly Point[]): readonly Point[] => {
  const skip = Math.ceil(points.length / MOST_POINTS);
  return skip <= 1 ? points : points.filter((_, i) => i % skip === 0);
};

/** A point a school or area: published across, ours upwards; on the line both are the same. */
export const drawScatter = ({ title, unit, points, axes }: Scatter): string => {
  const values = (at: 0 | 1) => middle(points.map((point) => point[at]));
  const both = axes === undefined ? [...values(0), ...values(1)] : undefined;
  const [across, up] = ([0, 1] as const).map((at) => scaleOf(both ?? values(at), { fromZero: false })) as [
    ReturnType<typeof scaleOf>,
    ReturnType<typeof scaleOf>,
  ];
  const [x, y] = [place(across, LEFT, RIGHT), place(up, BOTTOM, TOP)];
  const grid = [
    ...up.ticks.map(
      (tick) =>
        `<path d="M${LEFT} ${n(y(tick))}H${RIGHT}" stroke="${LINE}"/>${label(LEFT - 6, y(tick) + 4, figureText(tick, unit), 'end')}`,
    ),
    ...across.ticks.map(
      (tick) =>
        `<path d="M${n(x(tick))} ${TOP}V${BOTTOM}" stroke="${LINE}"/>${label(x(tick), BOTTOM + 17, figureText(tick, unit), 'middle')}`,
    ),
  ];
  const inside = points.filter(([a, b]) => a >= across.low && a <= across.high && b >= up.low && b <= up.high);
  const dots = thinned(inside).map(([a, b]) => `<circle cx="${n(x(a))}" cy="${n(y(b))}" r="2"/>`);
  const same = axes === undefined ? `<path d="M${LEFT} ${BOTTOM}L${RIGHT} ${TOP}" stroke="${PUBLISHED}" stroke-dasharray="5 4"/>` : '';
  const body = `${grid.join('')}${same}<g fill="${OURS}" fill-opacity="0.5">${dots.join('')}</g>`;
  const count = `${points.length.toLocaleString('en')} points`;
  const outside = points.length - inside.length;
  const left = outside === 0 ? '' : `, ${outside.toLocaleString('en')} beyond the edges`;
  const words =
    axes === undefined
      ? 'Across: published; up: this country; on the dashed line they are the same'
      : `Across: ${axes.across}; up: ${axes.up}`;
  return frame(title, BOTTOM + 24, body, `${words}${unit === 'km' ? ' (km)' : ''}. ${count}${left}.`);
};
