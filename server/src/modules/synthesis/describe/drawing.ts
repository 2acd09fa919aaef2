/** Width of every picture in its own units; shown about as wide on a telephone, so that its words stay readable. */
export const WIDTH = 360;
export const OURS = '#1f5f8b';
export const PUBLISHED = '#b35c00';
export const LINE = '#d5dbe1';

export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign);

/** A value in the words of its unit. */
export const figureText = (value: number, unit: string): string => {
  if (unit === 'share') return `${(value * 100).toFixed(Math.abs(value) < 0.1 ? 1 : 0)} %`;
  if (unit === 'people') return Math.round(value).toLocaleString('en');
  return unit === 'mark' || unit === 'level' ? value.toFixed(2) : value.toFixed(1);
};
/** The same with the unit, where a number alone would not tell. */
export const withUnit = (value: number, unit: string): string =>
  unit === 'km' ? `${figureText(value, unit)} km` : figureText(value, unit);

export type Scale = { readonly low: number; readonly high: number; readonly ticks: readonly number[] };

const STEPS = [1, 2, 2.5, 5, 10];
/** A round step that divides a width in at most `parts`. */
const stepOf = (width: number, parts: number): number => {
  const unit = 10 ** Math.floor(Math.log10(width / parts));
  return (STEPS.find((step) => step * unit * parts >= width * (1 - 1e-9)) ?? 10) * unit;
};

/** A scale that holds the values and ends on round numbers; it begins at nothing, unless all values are far from it and `fromZero` is false. */
export const scaleOf = (values: readonly number[], options: { readonly fromZero: boolean; readonly parts?: number }): Scale => {
  const known = values.filter(Number.isFinite);
  const [least, most] = [known.reduce((a, b) => Math.min(a, b), Infinity), known.reduce((a, b) => Math.max(a, b), -Infinity)];
  if (known.length === 0 || (least === 0 && most === 0)) return { low: 0, high: 1, ticks: [0, 1] };
  const fromZero = least >= 0 && (options.fromZero || least < 0.5 * most);
  const bottom = fromZero ? 0 : least;
  const step = stepOf(most > bottom ? most - bottom : Math.abs(most), options.parts ?? 4);
  const low = Math.floor(bottom / step + 1e-9) * step;
  const high = Math.max(Math.ceil(most / step - 1e-9) * step, low + step);
  const ticks = Array.from({ length: Math.round((high - low) / step) + 1 }, (_, i) => low + i * step);
  return { low, high, ticks };
};

/** Where a value lies on a scale that is drawn between two places. */
export const place = (scale: Scale, from: number, to: number): ((value: number) => number) => {
  const width = scale.high - scale.low;
  return (value) => from + ((value - scale.low) / width) * (to - from);
};

export const n = (value: number): string => value.toFixed(1);
export const label = (x: number, y: number, content: string, anchor: 'start' | 'middle' | 'end' = 'start'): string =>
  `<text x="${n(x)}" y="${n(y)}"${anchor === 'start' ? '' : ` text-anchor="${anchor}"`}>${escapeHtml(content)}</text>`;

export const short = (content: string, most: number): string =>
  content.length <= most ? content : `${content.slice(0, most - 1).trimEnd()}…`;

/** A drawing with its title, a note and, where there are any, its figures as a table for who cannot or need not see it. */
export const frame = (title: string, height: number, body: string, note: string, figures = ''): string =>
  `<figure><figcaption>${escapeHtml(title)}</figcaption><svg viewBox="0 0 ${WIDTH} ${Math.ceil(height)}" role="img" aria-label="${escapeHtml(title)}">${body}</svg><p class="key">${note}</p>${figures}</figure>`;
