import type { Period, Sector } from '../../model.ts';
import type { Edition, Observation, Scope, SiteFacts, SiteLayout } from './model.ts';
import { SCOPE_OF } from './model.ts';

/**
 * From when a site counts that was already there in the oldest list we have: no list says when it opened, and the
 * register starts with the school year 2000-2001, before the first year of which enrolments are delivered.
 */
export const REGISTER_START = '2000-08-01';

export type SiteVersion = Period & SiteFacts & { readonly brin: string; readonly siteNo: string };
export type InstitutionVersion = Period & {
  readonly brin: string;
  readonly boardId: string | null;
  readonly sectors: readonly Sector[];
  readonly name: string;
  readonly denomination: string | null;
  readonly structure: string | null;
};

const plain = (text: string | null): string => (text ?? '').toLowerCase().replace(/[^a-z0-9à-ÿ]/g, '');
const differ = (before: string | null, after: string | null): boolean => after !== null && plain(before) !== plain(after);

// Lists abbreviate street names each in their own way; postcode and house number tell an address apart.
const moved = (before: SiteFacts, after: SiteFacts): boolean =>
  differ(before.postcode, after.postcode) ||
  differ(before.houseNumber, after.houseNumber) ||
  (before.postcode === null && after.postcode === null && differ(before.street, after.street));

/** Whether a newer list tells of a change in the world, rather than of another spelling or telephone number. */
const changed = (before: SiteFacts, after: SiteFacts): boolean =>
  moved(before, after) ||
  differ(before.name, after.name) ||
  differ(before.denomination, after.denomination) ||
  differ(before.structure, after.structure) ||
  differ(before.boardId, after.boardId) ||
  differ(before.municipalityCode, after.municipalityCode) ||
  before.sectors.join() !== after.sectors.join();

/** The newer list where it says something, what was known before elsewhere; a position does not move along with a school. */
const renewed = (before: SiteFacts, after: SiteFacts): SiteFacts => {
  const kept = { ...before, ...(moved(before, after) ? { latitude: null, longitude: null } : {}) };
  const sameMunicipality = !differ(before.municipality, after.municipality) || after.municipalityCode !== null;
  const said = Object.fromEntries(Object.entries(after).filter(([, value]) => value !== null));
  return { ...kept, ...(sameMunicipality ? {} : { municipalityCode: null }), ...said } as SiteFacts;
};

export const dayAfter = (date: string): string => new Date(Date.parse(date) + 86_400_000).toISOString().slice(0, 10);

const byDate = (a: Edition, b: Edition): number => a.referenceDate.localeCompare(b.referenceDate) || a.layout.localeCompare(b.layout);
const keyOf = (e: { readonly layout: string; readonly referenceDate: string }): string => `${e.layout}@${e.referenceDate}`;

/** Lists of figures, which prove that a site existed; their shortened names count only where no list has the site. */
const COUNTS: ReadonlySet<string> = new Set<SiteLayout>(['vo-pupils', 'po-history', 'po-homes', 'po-distances']);
const closes = (layout: SiteLayout): layout is keyof typeof SCOPE_OF => layout in SCOPE_OF;

type Open = {
  readonly start: string;
  readonly first: SiteFacts;
  readonly versions: { readonly start: string; facts: SiteFacts }[];
  lastSeen: string;
};

/** Where the same address has a position in any list, every version at that address has it. */
const positioned = (facts: SiteFacts, all: readonly Observation[]): SiteFacts => {
  if (facts.latitude !== null || facts.postcode === null) return facts;
  const same = all.find(
    (o) => o.facts.latitude !== null && o.facts.postcode === facts.postcode && !differ(o.facts.houseNumber, facts.houseNumber),
  );
  return same === undefined ? facts : { ...facts, latitude: same.facts.latitude, longitude: same.facts.longitude };
};

/**
 * The versions of one site, from everything that was ever published about it.
 * - It exists from the day after the last complete list without it (or REGISTER_START) until the first complete list
 *   without it again, or the complete merger of its institution in between: the longest time the lists allow, so that
 *   no enrolment is refused that may be right.
 * - A change of name, address, board, denomination or type counts from the date of the list that shows it first.
 */
const listTimeline = (
  editions: readonly Edition[],
  observations: readonly Observation[],
  closings: readonly string[],
): readonly SiteVersion[] => {
  const seenIn = new Map(observations.map((o) => [keyOf(o), o]));
  const scopes = new Set<Scope>(observations.map((o) => o.scope));
  const hasList = observations.some((o) => !COUNTS.has(o.layout));
  const [key] = observations;
  if (key === undefined) return [];
  const result: SiteVersion[] = [];
  let open: Open | undefined;
  let lastAbsent: string | undefined;
  const close = (end: string | null): void => {
    if (open === undefined) return;
    const versions = open.versions.length > 0 ? open.versions : [{ start: open.start, facts: open.first }];
    versions.forEach(({ start, facts }, index) => {
      result.push({
        brin: key.brin,
        siteNo: key.siteNo,
        start,
        end: versions[index + 1]?.start ?? end,
        ...positioned(facts, observations),
      });
    });
    open = undefined;
  };
  const see = (date: string, facts: SiteFacts, informs: boolean): void => {
    open ??= { start: lastAbsent === undefined ? REGISTER_START : dayAfter(lastAbsent), first: facts, versions: [], lastSeen: date };
    open.lastSeen = date;
    const last = open.versions.at(-1);
    if (last === undefined && informs) open.versions.push({ start: open.start, facts });
    if (last === undefined || !informs) return;
    if (changed(last.facts, facts) && date > last.start) open.versions.push({ start: date, facts: renewed(last.facts, facts) });
    else last.facts = renewed(last.facts, facts);
  };
  for (const edition of [...editions].sort(byDate)) {
    const seen = seenIn.get(keyOf(edition));
    if (seen !== undefined) see(edition.referenceDate, seen.facts, !COUNTS.has(seen.layout) || !hasList);
    else if (edition.complete && closes(edition.layout) && scopes.has(SCOPE_OF[edition.layout])) {
      const since = open?.lastSeen ?? '';
      close(closings.find((date) => date > since && date <= edition.referenceDate) ?? edition.referenceDate);
      lastAbsent = edition.referenceDate;
    }
  }
  close(null);
  return result;
};

/** The years with pupils as days: from 1 August before the first count to 1 August after the last; open when the newest count has pupils. */
const taught = ({ first, last, published }: NonNullable<SiteFacts['years']>): Period & { readonly end: string | null } => ({
  start: `${first}-08-01`,
  end: last === published ? null : `${last + 1}-08-01`,
});

/** What a list says, completed with what the overview through the years says; the kind of school is the overview's. */
const completed = (version: SiteVersion, { years: _, ...overview }: SiteFacts): SiteVersion => ({
  ...overview,
  ...(Object.fromEntries(Object.entries(version).filter(([, value]) => value !== null)) as SiteVersion),
  end: version.end,
  sectors: overview.sectors,
  structure: overview.structure,
});

/**
 * Fits the versions that the lists give into the years in which a primary or special site had pupils. Those years say more
 * about its beginning and end than lists of a few days; where a list saw it outside of them, the list's bounds hold.
 */
const withinYears = (versions: readonly SiteVersion[], overview: Observation, listed: readonly Observation[]): readonly SiteVersion[] => {
  const { years } = overview.facts;
  if (years === undefined) return versions;
  const span = taught(years);
  const [oldest, newest] = [versions[0], versions.at(-1)];
  if (oldest === undefined || newest === undefined)
    return [completed({ brin: overview.brin, siteNo: overview.siteNo, ...span, ...overview.facts }, overview.facts)];
  const seen = listed.map((o) => o.referenceDate).sort();
  const start = (seen[0] ?? '') < span.start && oldest.start < span.start ? oldest.start : span.start;
  const assured = `${years.published + 1}-08-01`;
  const closed = newest.end !== null && newest.end > assured ? newest.end : null;
  const end = span.end === null ? closed : (seen.at(-1) ?? '') >= span.end ? newest.end : span.end;
  const before = (day: string): boolean => end === null || day < end;
  const changes = versions.filter((v, index) => index === 0 || (v.start > start && before(v.start)));
  const current = versions.findLast((v) => v.start <= start) ?? oldest;
  const kept = [current, ...changes.filter((v) => v.start > start && v !== current)];
  return kept.map((v, index) =>
    completed({ ...v, start: index === 0 ? start : v.start, end: kept[index + 1]?.start ?? end }, overview.facts),
  );
};

/**
 * The versions of one site from all lists, within the years in which it had pupils where an overview tells them. Sites that
 * a list of secondary schools names keep to the lists.
 */
export const siteTimeline = (
  editions: readonly Edition[],
  observations: readonly Observation[],
  closings: readonly string[],
): readonly SiteVersion[] => {
  const listed = observations.filter((o) => o.layout !== 'po-history');
  const versions = listTimeline(editions, listed, closings);
  const overview = observations.findLast((o) => o.layout === 'po-history');
  if (overview === undefined || observations.some((o) => o.scope === 'secondary')) return versions;
  return withinYears(versions, overview, listed).map((v) => ({ ...v, ...positioned(v, observations) }));
};

const later = (end: string | null): string => end ?? '9999-12-31';

/** The institution as its sites show it at any time: named after its main site, serving the sectors of all of them. */
export const institutionTimeline = (sites: readonly SiteVersion[]): readonly InstitutionVersion[] => {
  const bounds = [...new Set(sites.flatMap((v) => [v.start, later(v.end)]))].sort();
  const result: InstitutionVersion[] = [];
  for (const [index, start] of bounds.entries()) {
    const active = sites.filter((v) => v.start <= start && later(v.end) > start).sort((a, b) => a.siteNo.localeCompare(b.siteNo));
    const [main] = active;
    const next = bounds[index + 1];
    if (main === undefined || next === undefined) continue;
    const version: InstitutionVersion = {
      brin: main.brin,
      start,
      end: next === '9999-12-31' ? null : next,
      boardId: active.find((v) => v.boardId !== null)?.boardId ?? null,
      sectors: [...new Set(active.flatMap((v) => v.sectors))].sort(),
      name: main.name,
      denomination: main.denomination,
      structure: main.structure,
    };
    const last = result.at(-1);
    const same =
      last !== undefined && last.end === start && JSON.stringify({ ...last, start, end: version.end }) === JSON.stringify(version);
    if (same) result[result.length - 1] = { ...last, end: version.end };
    else result.push(version);
  }
  return result;
};
