import {
  escapeHtml,
  figureText,
  frame,
  LINE,
  label,
  n,
  OURS,
  PUBLISHED,
  place,
  type Scale,
  scaleOf,
  short,
  WIDTH,
  withUnit,
} from './drawing.ts';
import type { Picture, PictureRow } from './marginal.ts';

const [HEIGHT, LEFT, RIGHT, TOP, BOTTOM] = [210, 62, WIDTH - 6, 10, 184] as const;

const valuesOf = (rows: readonly PictureRow[]): number[] =>
  rows.flatMap(({ ours, published }) => (published === null ? [ours] : [ours, published]));
const hasPublished = (picture: Picture): boolean => picture.rows.some((row) => row.published !== null);

const upwards = (scale: Scale, unit: string): string => {
  const y = place(scale, BOTTOM, TOP);
  return scale.ticks
    .map(
      (tick) =>
        `<path d="M${LEFT} ${n(y(tick))}H${RIGHT}" stroke="${LINE}"/>${label(LEFT - 6, y(tick) + 4, figureText(tick, unit), 'end')}`,
    )
    .join('');
};

/** Bars for ours, outlines for what is published: to be told apart without colour. */
const OUR_BAR = `fill="${OURS}"`;
const THEIR_BAR = `fill="#fff" stroke="${PUBLISHED}" stroke-width="1.5"`;

const columns = ({ rows, unit }: Picture): { body: string; height: number } => {
  const scale = scaleOf(valuesOf(rows), { fromZero: true });
  const y = place(scale, BOTTOM, TOP);
  const step = (RIGHT - LEFT) / rows.length;
  const every = Math.ceil(rows.length / 8);
  const bar = (x: number, value: number, style: string): string =>
    `<rect x="${n(x)}" y="${n(y(value))}" width="${n(step * 0.38)}" height="${n(BOTTOM - y(value))}" ${style}/>`;
  const bars = rows.map((row, i) => {
    const x = LEFT + i * step;
    const there = row.published === null ? '' : bar(x + step * 0.52, row.published, THEIR_BAR);
    return bar(x + step * 0.1, row.ours, OUR_BAR) + there + (i % every === 0 ? label(x + step / 2, BOTTOM + 17, row.label, 'middle') : '');
  });
  return { body: upwards(scale, unit) + bars.join(''), height: HEIGHT };
};

const lines = ({ rows, unit }: Picture): { body: string; height: number } => {
  const scale = scaleOf(valuesOf(rows), { fromZero: false });
  const y = place(scale, BOTTOM, TOP);
  const x = (i: number): number => LEFT + 10 + (i * (RIGHT - LEFT - 22)) / Math.max(1, rows.length - 1);
  const ours = rows.map((row, i) => `${n(x(i))} ${n(y(row.ours))}`).join('L');
  const dots = rows.map((row, i) =>
    row.published === null
      ? ''
      : `<circle cx="${n(x(i))}" cy="${n(y(row.published))}" r="4" fill="none" stroke="${PUBLISHED}" stroke-width="1.5"/>`,
  );
  const every = Math.ceil(rows.length / 6);
  const years = rows.map((row, i) => (i % every === 0 ? label(x(i), BOTTOM + 17, row.label, 'middle') : ''));
  return {
    body: `${upwards(scale, unit)}<path d="M${ours}" fill="none" stroke="${OURS}" stroke-width="2.5"/>${dots.join('')}${years.join('')}`,
    height: HEIGHT,
  };
};

const ROW = 40;
const bars = ({ rows, unit }: Picture): { body: string; height: number } => {
  const scale = scaleOf(valuesOf(rows), { fromZero: true });
  const x = place(scale, 1, WIDTH - 70);
  const bar = (top: number, value: number, style: string): string =>
    `<rect x="1" y="${n(top)}" width="${n(Math.max(1, x(value) - 1))}" height="9" ${style}/>${label(x(value) + 6, top + 9, withUnit(value, unit))}`;
  const body = rows.map((row, i) => {
    const top = i * ROW;
    return (
      label(0, top + 12, short(row.label, 52)) +
      bar(top + 17, row.ours, OUR_BAR) +
      (row.published === null ? '' : bar(top + 28, row.published, THEIR_BAR))
    );
  });
  return { body: body.join(''), height: rows.length * ROW + 4 };
};

const LOW = 22;
const dots = ({ rows, unit }: Picture): { body: string; height: number } => {
  const scale = scaleOf(valuesOf(rows), { fromZero: false });
  const x = place(scale, 172, WIDTH - 22);
  const under = rows.length * LOW + 4;
  const grid = scale.ticks.map(
    (tick) => `<path d="M${n(x(tick))} 0V${under}" stroke="${LINE}"/>${label(x(tick), under + 14, figureText(tick, unit), 'middle')}`,
  );
  const body = rows.map((row, i) => {
    const y = i * LOW + 13;
    const there =
      row.published === null
        ? ''
        : `<circle cx="${n(x(row.published))}" cy="${y}" r="5" fill="#fff" stroke="${PUBLISHED}" stroke-width="1.5"/>`;
    return `${label(0, y + 4, short(row.label, 28))}${there}<circle cx="${n(x(row.ours))}" cy="${y}" r="3" ${OUR_BAR}/>`;
  });
  return { body: grid.join('') + body.join(''), height: under + 20 };
};

const DRAW = { columns, lines, bars, dots } as const;
const KEY = {
  columns: ['filled', 'outlined'],
  bars: ['filled', 'outlined'],
  lines: ['line', 'open circles'],
  dots: ['filled', 'open'],
} as const;

const figuresOf = ({ title, rows, unit }: Picture): string => {
  const body = rows.map(
    (row) =>
      `<tr><th scope="row">${escapeHtml(row.label)}</th><td>${withUnit(row.ours, unit)}</td><td>${row.published === null ? 'not published' : withUnit(row.published, unit)}</td></tr>`,
  );
  return `<details><summary>Figures<span class="aside"> of ${escapeHtml(title)}</span></summary><table class="figures"><thead><tr><th scope="col">&nbsp;<span class="aside">What</span></th><th scope="col">This country</th><th scope="col">Published</th></tr></thead><tbody>${body.join('')}</tbody></table></details>`;
};

/** Ours beside what is published, in the form that the picture asks for, with the figures below. */
export const drawPicture = (picture: Picture): string => {
  const { body, height } = DRAW[picture.form](picture);
  const [ours, published] = KEY[picture.form];
  const key = `<b style="color:${OURS}">This country</b> (${ours})${hasPublished(picture) ? `, <b style="color:${PUBLISHED}">published</b> (${published})` : ''}`;
  return frame(picture.title, height, body, key, figuresOf(picture));
};
