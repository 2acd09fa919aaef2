import { type Description, isNear, type Marginal } from './marginal.ts';
import { barPicture, escapeHtml, scatterPicture } from './pictures.ts';

const STYLE = `body{font:16px/1.5 system-ui,sans-serif;color:#1b2733;margin:0 auto;max-width:76rem;padding:1rem}
h1{font-size:1.6rem}h2{font-size:1.2rem;margin-top:2rem}.scroll{overflow-x:auto}table{border-collapse:collapse;width:100%}
th,td{text-align:left;padding:.3rem .6rem;border-bottom:1px solid #ccd3d9;vertical-align:top}td.n,th.n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
.pictures{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,30rem),1fr));gap:1.5rem}figure{margin:0}figcaption{font-weight:600}
svg{width:100%;height:auto}svg text{font-size:12px;fill:#44525f}.key{margin:.2rem 0;color:#44525f;font-size:.9rem}.far{color:#a3261b;font-weight:600}.near{color:#1e6b34}`;

const plain = (value: number | null): string => {
  if (value === null) return '';
  return Math.abs(value) >= 100 ? Math.round(value).toLocaleString('en') : value.toFixed(3);
};
const wantedOf = (m: Marginal): string => (m.wanted === null ? '' : `${m.kind === 'correlation' ? 'at least' : 'at most'} ${m.wanted}`);
const verdict = (m: Marginal): string => {
  const near = isNear(m);
  return near === undefined ? '' : near ? 'near' : 'far';
};

const row = (m: Marginal): string =>
  `<tr><th scope="row">${escapeHtml(m.name)}</th><td>${m.kind}</td><td class="n">${m.distance.toFixed(4)}</td><td>${wantedOf(m)}</td><td class="${verdict(m)}">${verdict(m)}</td><td class="n">${plain(m.ours)}</td><td class="n">${plain(m.published)}</td><td>${escapeHtml(m.source)}</td></tr>`;

/** The description as one HTML file that needs nothing else. */
export const descriptionPage = (d: Description): string => {
  const n = (value: number): string => value.toLocaleString('en');
  const facts = `Scale ${d.scale}, seed ${d.seed}, school year ${d.schoolYear}/${(d.schoolYear + 1) % 100}: ${n(d.people)} inhabitants, ${n(d.learners)} learners past and present, ${n(d.enrolments)} enrolments.`;
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>How lifelike the synthetic country is</title><style>${STYLE}</style></head><body><main>
<h1>How lifelike the synthetic country is</h1><p>${facts} Everybody in it is made up; schools, places and published figures are what the register holds.</p>
<h2>Marginals beside their published figures</h2><div class="scroll" tabindex="0" role="region" aria-label="Marginals"><table><thead><tr><th>marginal</th><th>measure</th><th class="n">value</th><th>wanted</th><th>verdict</th><th class="n">ours</th><th class="n">published</th><th>source</th></tr></thead><tbody>${d.marginals.map(row).join('')}</tbody></table></div>
<h2>Pictures</h2><div class="pictures">${d.pictures.map(barPicture).join('')}${d.scatters.map(scatterPicture).join('')}</div></main></body></html>\n`;
};

/** The description as text for a terminal. */
export const descriptionText = (d: Description): string => {
  const width = Math.max(...d.marginals.map((m) => m.name.length), 8);
  const lines = d.marginals.map(
    (m) =>
      `${m.name.padEnd(width)}  ${m.kind.padEnd(19)} ${m.distance.toFixed(4).padStart(8)}  ${wantedOf(m).padEnd(13)} ${verdict(m).padEnd(5)} ${plain(m.ours).padStart(12)} ${plain(m.published).padStart(12)}`,
  );
  const head = `${'marginal'.padEnd(width)}  ${'measure'.padEnd(19)} ${'value'.padStart(8)}  ${'wanted'.padEnd(13)} ${''.padEnd(5)} ${'ours'.padStart(12)} ${'published'.padStart(12)}`;
  return [head, ...lines].join('\n');
};
