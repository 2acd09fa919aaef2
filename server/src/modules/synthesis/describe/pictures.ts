import type { Picture, Scatter } from './marginal.ts';

const [WIDTH, HEIGHT, LEFT, BOTTOM, TOP] = [640, 260, 64, 28, 12];
const OURS = '#1f5f8b';
const PUBLISHED = '#d9822b';

export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign);

const figure = (value: number, unit: string): string =>
  unit === 'share' ? `${(value * 100).toFixed(0)} %` : unit === 'km' ? value.toFixed(1) : Math.round(value).toLocaleString('en');

/** A round number at or above the largest value, to end an axis on. */
export const roundUp = (value: number): number => {
  if (!(value > 0)) return 1;
  const unit = 10 ** Math.floor(Math.log10(value));
  return ([1, 2, 2.5, 5, 10].find((step) => step * unit >= value) ?? 10) * unit;
};

const axis = (top: number, unit: string): string =>
  [0, 0.5, 1]
    .map((share) => {
      const y = HEIGHT - BOTTOM - share * (HEIGHT - BOTTOM - TOP);
      return `<line x1="${LEFT}" x2="${WIDTH}" y1="${y}" y2="${y}" stroke="#ccd3d9"/><text x="${LEFT - 6}" y="${y + 4}" text-anchor="end">${figure(share * top, unit)}</text>`;
    })
    .join('');

const bar = (x: number, width: number, value: number, top: number, colour: string): string => {
  const height = (value / top) * (HEIGHT - BOTTOM - TOP);
  return `<rect x="${x.toFixed(1)}" y="${(HEIGHT - BOTTOM - height).toFixed(1)}" width="${width.toFixed(1)}" height="${height.toFixed(1)}" fill="${colour}"/>`;
};

const frame = (title: string, alt: string, body: string, note: string): string =>
  `<figure><figcaption>${escapeHtml(title)}</figcaption><svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${escapeHtml(alt)}">${body}</svg><p class="key">${note}</p></figure>`;

/** Pairs of bars: ours beside what is published. */
export const barPicture = (picture: Picture): string => {
  const top = roundUp(Math.max(...picture.rows.flatMap((row) => [row.ours, row.published ?? 0])));
  const step = (WIDTH - LEFT) / Math.max(1, picture.rows.length);
  const every = Math.ceil(picture.rows.length / 10);
  const bars = picture.rows.map((row, i) => {
    const x = LEFT + i * step;
    const label =
      i % every === 0
        ? `<text x="${x + step / 2}" y="${HEIGHT - 8}" text-anchor="middle">${escapeHtml(row.label.slice(0, 14))}</text>`
        : '';
    return `${bar(x + step * 0.12, step * 0.36, row.ours, top, OURS)}${row.published === null ? '' : bar(x + step * 0.5, step * 0.36, row.published, top, PUBLISHED)}${label}`;
  });
  const alt = picture.rows
    .map(
      (row) =>
        `${row.label}: ${figure(row.ours, picture.unit)}${row.published === null ? '' : ` (published ${figure(row.published, picture.unit)})`}`,
    )
    .join('; ');
  const key = `<span style="color:${OURS}">&#9632;</span> this country <span style="color:${PUBLISHED}">&#9632;</span> published`;
  return frame(picture.title, alt, axis(top, picture.unit) + bars.join(''), key);
};

const MOST_POINTS = 4000;

/** A point a school: published across, ours upwards; on the line both are the same. */
export const scatterPicture = (scatter: Scatter): string => {
  const skip = Math.ceil(scatter.points.length / MOST_POINTS);
  const shown = scatter.points.filter((_, i) => i % skip === 0);
  const sorted = shown.flat().sort((a, b) => a - b);
  const top = roundUp(sorted[Math.floor(sorted.length * 0.99)] ?? 1);
  const [x, y] = [(v: number) => LEFT + (v / top) * (WIDTH - LEFT), (v: number) => HEIGHT - BOTTOM - (v / top) * (HEIGHT - BOTTOM - TOP)];
  const inside = shown.filter(([a, b]) => a <= top && b <= top);
  const dots = inside.map(([a, b]) => `<circle cx="${x(a).toFixed(1)}" cy="${y(b).toFixed(1)}" r="1.6"/>`).join('');
  const line = `<line x1="${x(0)}" y1="${y(0)}" x2="${x(top)}" y2="${y(top)}" stroke="${PUBLISHED}"/>`;
  const body = `${axis(top, scatter.unit)}${line}<g fill="${OURS}" fill-opacity="0.45">${dots}</g><text x="${WIDTH}" y="${HEIGHT - 8}" text-anchor="end">${figure(top, scatter.unit)} ${scatter.unit}</text>`;
  const note = `Across: published, up: this country, both up to ${figure(top, scatter.unit)} ${scatter.unit}; ${scatter.points.length.toLocaleString('en')} points.`;
  return frame(scatter.title, `${scatter.title}: ${scatter.points.length} points`, body, note);
};
