import type { Tx } from '../../../../platform/db/database.ts';
import { stage } from '../files/stage.ts';
import type { Edition, Observation, SiteLine } from './model.ts';
import type { InstitutionVersion, SiteVersion } from './timeline.ts';
import type { Transition } from './transitions.ts';

export type Tally = { readonly added: number; readonly changed: number; readonly unchanged: number };

const tally = (rows: readonly { readonly outcome: string; readonly lines: string }[]): Tally => {
  const of = (outcome: string): number => Number(rows.find((row) => row.outcome === outcome)?.lines ?? 0);
  return { added: of('added'), changed: of('changed'), unchanged: of('unchanged') };
};

/**
 * Records what an edition says. A later copy of the same edition corrects it line by line; a line that is missing from
 * the copy stays, since a copy that was cut off would otherwise close schools.
 */
export const saveEdition = async (tx: Tx, edition: Edition, sites: readonly SiteLine[], by: string): Promise<Tally> => {
  await tx.query('create temp table stage_site (line int, brin text, site_no text, scope text, facts jsonb) on commit drop');
  await stage(
    tx,
    'stage_site',
    sites.map(({ line, brin, siteNo, scope, facts }) => ({ line, brin, site_no: siteNo, scope, facts })),
  );
  await tx.query(
    `insert into register.edition (layout, reference_date, complete, recorded_by) values ($1, $2, $3, $4)
     on conflict (layout, reference_date) do update set complete = true, recorded_by = excluded.recorded_by, recorded_at = now()
     where excluded.complete and not edition.complete`,
    [edition.layout, edition.referenceDate, edition.complete, by],
  );
  const { rows } = await tx.query<{ outcome: string; lines: string }>(
    `select case when e.brin is null then 'added' when e.facts = s.facts and e.scope = s.scope then 'unchanged' else 'changed' end as outcome, count(*) as lines
     from stage_site s left join register.edition_site e on (e.layout, e.reference_date, e.brin, e.site_no) = ($1, $2, s.brin, s.site_no) group by 1`,
    [edition.layout, edition.referenceDate],
  );
  await tx.query(
    `insert into register.edition_site (layout, reference_date, brin, site_no, scope, facts, recorded_by)
     select $1, $2, brin, site_no, scope, facts, $3 from stage_site
     on conflict (layout, reference_date, brin, site_no) do update
       set scope = excluded.scope, facts = excluded.facts, recorded_by = excluded.recorded_by, recorded_at = now()
       where (edition_site.scope, edition_site.facts) is distinct from (excluded.scope, excluded.facts)`,
    [edition.layout, edition.referenceDate, by],
  );
  return tally(rows);
};

export type Published = {
  readonly editions: readonly Edition[];
  readonly observations: readonly Observation[];
  /** BRIN and day of every complete merger or transfer. */
  readonly closings: readonly { readonly brin: string; readonly date: string }[];
};

/**
 * Everything that was ever imported about sites. A list with fewer than half the lines of another of its kind is taken
 * for a part of one, and closes nothing.
 */
export const loadPublished = async (tx: Tx): Promise<Published> => {
  const editions = await tx.query<Edition>(
    `select layout, reference_date::text as "referenceDate", complete and lines * 2 >= max(lines) over (partition by layout) as complete
     from register.edition join (select layout, reference_date, count(*) as lines from register.edition_site group by 1, 2) using (layout, reference_date)`,
  );
  const observations = await tx.query<Observation>(
    'select layout, reference_date::text as "referenceDate", brin, site_no as "siteNo", scope, facts from register.edition_site order by brin, site_no, layout, reference_date',
  );
  const closings = await tx.query<{ brin: string; date: string }>(
    'select distinct from_brin as brin, on_date::text as date from register.institution_transition where complete order by 1, 2',
  );
  return { editions: editions.rows, observations: observations.rows, closings: closings.rows };
};

const range = (v: { readonly start: string; readonly end: string | null }): string => `[${v.start},${v.end ?? ''})`;

const institutionRow = (v: InstitutionVersion, by: string) => ({
  brin: v.brin,
  during: range(v),
  board_id: v.boardId,
  sectors: v.sectors,
  name: v.name,
  denomination: v.denomination,
  structure: v.structure,
  recorded_by: by,
});

const siteRow = (v: SiteVersion, by: string) => ({
  brin: v.brin,
  site_no: v.siteNo,
  during: range(v),
  sectors: v.sectors,
  name: v.name,
  street: v.street,
  house_number: v.houseNumber,
  postcode: v.postcode,
  place: v.place,
  municipality_code: v.municipalityCode,
  municipality: v.municipality,
  province: v.province,
  denomination: v.denomination,
  structure: v.structure,
  phone: v.phone,
  website: v.website,
  latitude: v.latitude,
  longitude: v.longitude,
  recorded_by: by,
});

type VersionTable = { readonly name: string; readonly key: readonly string[]; readonly facts: readonly string[]; readonly ours: string };

const LISTED = 'brin in (select brin from register.edition_site)';
const VERSION_TABLES: readonly VersionTable[] = [
  { name: 'board_version', key: ['board_id'], facts: ['name'], ours: "board_id in (select facts->>'boardId' from register.edition_site)" },
  { name: 'institution_version', key: ['brin'], facts: ['board_id', 'sectors', 'name', 'denomination', 'structure'], ours: LISTED },
  {
    name: 'site_version',
    key: ['brin', 'site_no'],
    facts: [
      ...['sectors', 'name', 'street', 'house_number', 'postcode', 'place', 'municipality_code', 'municipality', 'province'],
      ...['denomination', 'structure', 'phone', 'website', 'latitude', 'longitude'],
    ],
    ours: LISTED,
  },
];

/** Makes the versions of a table equal to those staged; what is equal already is not touched and keeps its recorded_at. */
const replaceVersions = async (tx: Tx, { name, key, facts, ours }: VersionTable): Promise<number> => {
  const row = (alias: string, columns: readonly string[]): string => columns.map((column) => `${alias}.${column}`).join(', ');
  const sameKey = [...key, 'during'].map((column) => `t.${column} = v.${column}`).join(' and ');
  const same = `${sameKey} and (${row('t', facts)}) is not distinct from (${row('v', facts)})`;
  const columns = [...key, 'during', ...facts, 'recorded_by'].join(', ');
  const gone = await tx.query(`delete from register.${name} v where ${ours} and not exists (select 1 from target_${name} t where ${same})`);
  const come = await tx.query(
    `insert into register.${name} (${columns}) select ${columns} from target_${name} t where not exists (select 1 from register.${name} v where ${same})`,
  );
  return (gone.rowCount ?? 0) + (come.rowCount ?? 0);
};

const target = async (tx: Tx, table: string, rows: readonly object[]): Promise<void> => {
  await tx.query(`create temp table target_${table} (like register.${table}) on commit drop`);
  await tx.query(`alter table target_${table} alter column recorded_at drop not null`);
  await stage(tx, `target_${table}`, rows);
  await tx.query(`analyze target_${table}`);
};

/** Sites that were installed beside the lists (of vocational education, under the BRIN of a listed school) stay, as long as their institution does. */
const keepInstalled = async (tx: Tx): Promise<void> => {
  const installed = `select distinct on (brin, site_no) * from register.site_version where recorded_by = 'leerbron:tertiary' and ${LISTED} order by brin, site_no`;
  await tx.query(
    `insert into target_site_version (brin, site_no, during, sectors, name, place, municipality_code, province, latitude, longitude, recorded_by)
     select s.brin, s.site_no, i.during, s.sectors, s.name, s.place, s.municipality_code, s.province, s.latitude, s.longitude, s.recorded_by
     from (${installed}) s cross join lateral (select unnest(range_agg(t.during)) as during from target_institution_version t where t.brin = s.brin) i
     where not exists (select 1 from target_site_version t where (t.brin, t.site_no) = (s.brin, s.site_no))`,
  );
  await tx.query(
    `update target_institution_version t set sectors = (t.sectors::text[] || s.sectors::text[])::register.sector[]
     from (select distinct brin, sectors from (${installed}) each) s where s.brin = t.brin and not s.sectors::text[] <@ t.sectors::text[]`,
  );
};

/**
 * Brings boards, institutions and sites in line with what the lists say. Institutions that came another way are left alone.
 * @returns how many versions came or went.
 */
export const applyVersions = async (
  tx: Tx,
  institutions: readonly InstitutionVersion[],
  sites: readonly SiteVersion[],
  by: string,
): Promise<number> => {
  await target(
    tx,
    'institution_version',
    institutions.map((v) => institutionRow(v, by)),
  );
  await target(
    tx,
    'site_version',
    sites.map((v) => siteRow(v, by)),
  );
  await keepInstalled(tx);
  await tx.query(
    `create temp table target_board_version on commit drop as
     select board_id, daterange(min(lower(during)), case when bool_or(upper_inf(during)) then null else max(upper(during)) end) as during,
       'Bevoegd gezag ' || board_id as name, $1::text as recorded_by
     from target_institution_version where board_id is not null group by board_id`,
    [by],
  );
  await tx.query('insert into register.board select board_id from target_board_version on conflict do nothing');
  await tx.query('insert into register.institution select distinct brin from target_institution_version on conflict do nothing');
  await tx.query('insert into register.site select distinct brin, site_no from target_site_version on conflict do nothing');
  let touched = 0;
  for (const table of VERSION_TABLES) touched += await replaceVersions(tx, table);
  return touched;
};

/** Stores the counts of one day per site, programme, year of study and sex; a line counts once in the outcome, whatever its number of cells. */
export const savePupils = async (tx: Tx, countingDate: string): Promise<Tally> => {
  await tx.query(
    `create temp table stage_cell on commit drop as
     select line, brin, site_no, school_type, programme_code, ((n + 1) / 2)::smallint as year_of_study,
       case when n % 2 = 1 then 'male' else 'female' end as sex, cell as pupils
     from stage_pupils cross join lateral unnest(pupils) with ordinality as u(cell, n)`,
  );
  await tx.query('analyze stage_cell');
  const key = 'c.brin = s.brin and c.site_no = s.site_no and c.school_type = s.school_type and c.programme_code = s.programme_code';
  const cell = `c.counting_date = $1 and c.sector = 'vo' and ${key} and c.year_of_study = s.year_of_study and c.sex = s.sex`;
  const { rows } = await tx.query<{ outcome: string; lines: string }>(
    `select outcome, count(*) as lines from (
       select case when bool_and(coalesce(c.pupils, 0) = s.pupils) then 'unchanged' when bool_and(c.pupils is null) then 'added' else 'changed' end as outcome
       from stage_cell s left join register.pupil_count c on ${cell} group by s.line) group by outcome`,
    [countingDate],
  );
  await tx.query(`delete from register.pupil_count c using stage_cell s where ${cell} and s.pupils = 0`, [countingDate]);
  await tx.query(
    `insert into register.pupil_count (counting_date, brin, site_no, sector, school_type, programme_code, year_of_study, sex, pupils)
     select $1, brin, site_no, 'vo', school_type, programme_code, year_of_study, sex, pupils from stage_cell where pupils > 0
     on conflict (counting_date, brin, site_no, sector, school_type, programme_code, year_of_study, sex) do update
       set pupils = excluded.pupils where pupil_count.pupils <> excluded.pupils`,
    [countingDate],
  );
  return tally(rows);
};

export const saveTransitions = async (tx: Tx, transitions: readonly Transition[], by: string): Promise<Tally> => {
  await tx.query(
    'create temp table stage_transition (from_brin text, to_brin text, on_date date, kind text, kind_name text, complete boolean) on commit drop',
  );
  await stage(
    tx,
    'stage_transition',
    transitions.map((t) => ({
      from_brin: t.fromBrin,
      to_brin: t.toBrin,
      on_date: t.onDate,
      kind: t.kind,
      kind_name: t.kindName,
      complete: t.complete,
    })),
  );
  const { rows } = await tx.query<{ outcome: string; lines: string }>(
    `select case when t.from_brin is null then 'added' when (t.kind_name, t.complete) = (s.kind_name, s.complete) then 'unchanged' else 'changed' end as outcome,
       count(*) as lines
     from stage_transition s left join register.institution_transition t using (from_brin, to_brin, on_date, kind) group by 1`,
  );
  await tx.query(
    `insert into register.institution_transition (from_brin, to_brin, on_date, kind, kind_name, complete, recorded_by) select *, $1 from stage_transition
     on conflict (from_brin, to_brin, on_date, kind) do update
       set kind_name = excluded.kind_name, complete = excluded.complete, recorded_by = excluded.recorded_by, recorded_at = now()
       where (institution_transition.kind_name, institution_transition.complete) <> (excluded.kind_name, excluded.complete)`,
    [by],
  );
  return tally(rows);
};
