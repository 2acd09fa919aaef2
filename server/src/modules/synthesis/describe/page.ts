import { escapeHtml } from './drawing.ts';
import { type Description, GROUPS, type Group, type Marginal } from './marginal.ts';
import { drawPicture } from './pictures.ts';
import { drawScatter } from './scatter.ts';
import { STYLE } from './style.ts';
import { barText, factsText, figureIn, summaryOf, VERDICT, verdictOf, worstFirst } from './words.ts';

const ROLES = ['row', 'rowheader', 'cell'] as const;
const cell = (name: string, content: string, style = ''): string =>
  `<td role="${ROLES[2]}" data-name="${name}"${style === '' ? '' : ` class="${style}"`}>${content}</td>`;

const row = (m: Marginal, name = m.name): string => {
  const verdict = verdictOf(m);
  const head = `<th role="${ROLES[1]}" scope="row">${escapeHtml(name)}<small>${escapeHtml(m.source)}</small></th>`;
  const mark = `<span class="verdict ${verdict}">${VERDICT[verdict]}</span>`;
  const measure = `${m.kind === 'correlation' ? 'correlation ' : ''}${Number.isNaN(m.distance) ? 'unknown' : m.distance.toFixed(4)} <small>${barText(m)}</small>`;
  return `<tr role="${ROLES[0]}">${head}${cell('Verdict', mark)}${cell('Distance', measure)}${cell('This country', figureIn(m.ours), 'n')}${cell('Published', figureIn(m.published), 'n')}</tr>`;
};

const HEAD = ['Marginal', 'Verdict', 'Distance', 'This country', 'Published'];
const table = (caption: string, rows: readonly string[]): string =>
  `<table role="table" class="marginals"><caption>${escapeHtml(caption)}</caption><thead role="rowgroup"><tr role="row">${HEAD.map((name, i) => `<th role="columnheader" scope="col"${i > 2 ? ' class="n"' : ''}>${name}</th>`).join('')}</tr></thead><tbody role="rowgroup">${rows.join('')}</tbody></table>`;

/** The years of one series: the farthest of them stands for all in the table, the rest below it. */
const seriesName = (list: readonly Marginal[]): string => {
  const years = list.map((m) => m.name.slice(-4));
  return `${list[0]?.series}, ${years[0]} to ${years.at(-1)}: the farthest of ${years.length} years`;
};

const tables = (title: string, marginals: readonly Marginal[]): string => {
  const series = [...Map.groupBy(marginals, (m) => m.series ?? m.name).values()];
  const rows = series.map((list) =>
    list.length === 1 ? row(list[0] as Marginal) : row(worstFirst(list)[0] as Marginal, seriesName(list)),
  );
  const every = series
    .filter((list) => list.length > 1)
    .map(
      (list) =>
        `<details><summary>Every year of ${escapeHtml(list[0]?.series ?? '')}</summary>${table(
          `${list[0]?.series} by year`,
          list.map((m) => row(m)),
        )}</details>`,
    );
  return table(`${title}: marginals beside their published figures`, rows) + every.join('');
};

const section = (d: Description, group: Group): string => {
  const mine = <T extends { readonly group: Group }>(list: readonly T[]): T[] => list.filter((each) => each.group === group);
  const [marginals, drawn] = [mine(d.marginals), [...mine(d.pictures).map(drawPicture), ...mine(d.scatters).map(drawScatter)]];
  if (marginals.length === 0 && drawn.length === 0) return '';
  const shown = marginals.length === 0 ? '' : tables(GROUPS[group], marginals);
  return `<section id="${group}" aria-labelledby="${group}-title"><h2 id="${group}-title">${GROUPS[group]}</h2>${shown}<div class="pictures">${drawn.join('')}</div></section>`;
};

const facts = (d: Description): string =>
  `<dl class="facts">${factsText(d)
    .map(([name, value]) => `<div><dt>${name}</dt><dd>${value}</dd></div>`)
    .join('')}</dl>`;

const navigation = (d: Description): string => {
  const groups = (Object.keys(GROUPS) as Group[]).filter((group) => d.marginals.some((m) => m.group === group));
  return `<nav aria-label="Subjects"><ul>${groups.map((group) => `<li><a href="#${group}">${GROUPS[group]}</a></li>`).join('')}</ul></nav>`;
};

const summary = (d: Description): string => {
  const { met, far } = summaryOf(d.marginals);
  const names = far.map((m) => `<li><a href="#${m.group}">${escapeHtml(m.name)}</a></li>`);
  const list = names.length === 0 ? '' : `<p>Too far from what is published:</p><ul>${names.join('')}</ul>`;
  return `<p class="lead">${met} of ${met + far.length} bars are met.</p>${list}`;
};

const EXPLAINED = `<p>Everybody in it is made up; schools, places and published figures are what the register holds. Each marginal stands beside its published figure. The distance is a total variation (the share that would have to move) or a difference relative to the published figure, and should be small; a correlation should be near 1. A bar says how near is near enough; where nothing comparable is published there is none.</p>`;

/** The description as one HTML file that needs nothing else. */
export const descriptionPage = (d: Description): string => {
  const title = 'How lifelike the synthetic country is';
  const sections = (Object.keys(GROUPS) as Group[]).map((group) => section(d, group)).join('\n');
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${title}</title><style>${STYLE}</style></head>
<body><header><h1>${title}</h1>${facts(d)}</header>
<main>${summary(d)}${EXPLAINED}${navigation(d)}
${sections}</main></body></html>
`;
};
