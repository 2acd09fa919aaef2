/** The looks of the page: one column on a telephone, pictures beside each other where there is room. */
export const STYLE = `
:root{color-scheme:light;--ink:#1b2733;--soft:#44525f;--rule:#d5dbe1;--ground:#f5f7f9;--accent:#1f5f8b}
*{box-sizing:border-box}
body{margin:0;font:1rem/1.55 system-ui,-apple-system,"Segoe UI",sans-serif;color:var(--ink);background:#fff}
header,main{max-width:80rem;margin:0 auto;padding:0 1rem}
header{padding-top:1.5rem}main{padding-bottom:4rem}
h1{font-size:clamp(1.5rem,4vw,2.1rem);line-height:1.2;margin:0 0 1rem}
h2{font-size:1.35rem;margin:0 0 .75rem;padding-top:1.5rem;border-top:2px solid var(--ink)}
section{margin-top:2.5rem;scroll-margin-top:1rem}
p,main>ul{max-width:46rem}
.lead{font-size:1.2rem;font-weight:600;margin-bottom:.25rem}
.facts{display:flex;flex-wrap:wrap;gap:.5rem 2rem;margin:0;padding:.9rem 1rem;background:var(--ground);border-radius:6px}
.facts dt{font-size:.8rem;color:var(--soft)}.facts dd{margin:0;font-weight:600;font-variant-numeric:tabular-nums}
a{color:var(--accent);text-underline-offset:.15em}
a:focus-visible,summary:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
nav ul{display:flex;flex-wrap:wrap;gap:.4rem 1.25rem;padding:0;margin:1.5rem 0 0;list-style:none}
nav a{display:inline-block;padding:.25rem 0}
table{border-collapse:collapse;width:100%}
th,td{text-align:left;vertical-align:top;padding:.5rem .75rem .5rem 0;border-bottom:1px solid var(--rule);font-weight:400}
thead th{font-size:.8rem;color:var(--soft);padding-top:0}
tbody th{font-weight:600}
small{font-size:.8rem;color:var(--soft);font-weight:400}th small{display:block;max-width:38rem}
caption,.aside{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
.marginals td{font-variant-numeric:tabular-nums}
.verdict{white-space:nowrap;font-weight:600}.near{color:#1e6b34}.far{color:#a3261b}.none{color:var(--soft);font-weight:400}
details{margin:.75rem 0}summary{cursor:pointer;color:var(--accent);padding:.25rem 0;width:fit-content}
.pictures{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,21rem),1fr));gap:2rem 2.5rem;align-items:start;margin-top:1.5rem}
figure{margin:0;min-width:0}figcaption{font-weight:600;line-height:1.3;margin-bottom:.5rem}
svg{display:block;width:100%;max-width:27rem;height:auto}svg text{font:11px system-ui,-apple-system,"Segoe UI",sans-serif;fill:var(--soft)}
.key{margin:.4rem 0 0;font-size:.85rem;color:var(--soft)}
.figures{font-size:.85rem}.figures td,.figures th{padding:.25rem .75rem .25rem 0}.figures td{font-variant-numeric:tabular-nums}
@media (max-width:44rem){
.marginals,.marginals tbody,.marginals tr,.marginals th,.marginals td{display:block;border:0;padding:0}
.marginals thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.marginals tr{padding:.75rem 0;border-bottom:1px solid var(--rule)}
.marginals td{text-align:left;display:flex;gap:.5rem;flex-wrap:wrap}.marginals td:empty{display:none}
.marginals td::before{content:attr(data-name);color:var(--soft);min-width:7rem}
}
@media print{nav,details:not([open]){display:none}section{break-inside:avoid-page}}
`.replaceAll('\n', '');
