import type { Tx } from '../../../../platform/db/database.ts';
import { stage } from '../files/stage.ts';
import type { AreaShape, MunicipalityFigures, MunicipalityShape, Numbered, Place, Residents } from './files.ts';

export type GeographyTally = { readonly added: number; readonly changed: number; readonly unchanged: number };

/** Merges staged rows into a table by its key; columns that the file leaves empty keep what they had. */
const merge = async (tx: Tx, table: string, key: string, columns: readonly string[], rows: readonly object[]): Promise<GeographyTally> => {
  await tx.query(`create temp table stage_${table} on commit drop as select ${key}, ${columns.join(', ')} from register.${table} limit 0`);
  await stage(tx, `stage_${table}`, rows);
  const updates = columns.map((c) => `${c} = coalesce(excluded.${c}, ${table}.${c})`).join(', ');
  const differs = columns.map((c) => `(excluded.${c} is not null and ${table}.${c} is distinct from excluded.${c})`).join(' or ');
  const { rows: written } = await tx.query<{ added: string; changed: string }>(
    `with written as (
       insert into register.${table} (${key}, ${columns.join(', ')}) select * from stage_${table}
       on conflict (${key}) do update set ${updates} where ${differs} returning (old.* is null) as added)
     select count(*) filter (where added) as added, count(*) filter (where not added) as changed from written`,
  );
  const added = Number(written[0]?.added ?? 0);
  const changed = Number(written[0]?.changed ?? 0);
  return { added, changed, unchanged: rows.length - added - changed };
};

export const savePlaces = (tx: Tx, places: readonly Numbered<Place>[]): Promise<GeographyTally> =>
  merge(
    tx,
    'postcode_area',
    'postcode4',
    ['place', 'municipality', 'province', 'inhabitants'],
    places.map((p) => p.value),
  );

/** Shapes and their centres of gravity. The place of a shape is taken only where no list of places has given one. */
export const saveAreas = async (tx: Tx, areas: readonly AreaShape[]): Promise<GeographyTally> => {
  const shapes = areas.map(({ place: _, ...shape }) => shape);
  const tally = await merge(tx, 'postcode_area', 'postcode4', ['latitude', 'longitude', 'boundary'], shapes);
  await tx.query(
    `update register.postcode_area a set place = s.place from json_to_recordset($1::json) as s(postcode4 text, place text)
     where a.postcode4 = s.postcode4 and a.place is null and s.place is not null`,
    [JSON.stringify(areas.map(({ postcode4, place }) => ({ postcode4, place })))],
  );
  return tally;
};

export const saveMunicipalities = (tx: Tx, municipalities: readonly Numbered<MunicipalityShape>[]): Promise<GeographyTally> =>
  merge(
    tx,
    'municipality',
    'code',
    ['name', 'boundary'],
    municipalities.map((m) => m.value),
  );

/** Inhabitants and surface, by name; names that no known municipality has are handed back. */
export const saveFigures = async (
  tx: Tx,
  figures: readonly Numbered<MunicipalityFigures>[],
): Promise<GeographyTally & { readonly unknown: readonly Numbered<string>[] }> => {
  const { rows } = await tx.query<{ name: string; code: string }>('select name, code from register.municipality');
  const codes = new Map(rows.map((row) => [row.name, row.code]));
  const unknown = figures.filter((f) => !codes.has(f.value.name)).map(({ line, value }) => ({ line, value: value.name }));
  const found = figures.flatMap(({ value: { name, inhabitants, areaKm2 } }) => {
    const code = codes.get(name);
    return code === undefined ? [] : [{ code, name, inhabitants, area_km2: areaKm2 }];
  });
  return { ...(await merge(tx, 'municipality', 'code', ['name', 'inhabitants', 'area_km2'], found)), unknown };
};

/** Inhabitants by age band and sex; a line of the file holds both sexes and counts once in the outcome. */
export const saveResidents = async (tx: Tx, lines: readonly Numbered<readonly Residents[]>[]): Promise<GeographyTally> => {
  await tx.query(
    'create temp table stage_population (line int, postcode4 text, age_from smallint, age_to smallint, sex text, inhabitants int) on commit drop',
  );
  const rows = lines.flatMap(({ line, value }) =>
    value.map((r) => ({ line, postcode4: r.postcode4, age_from: r.ageFrom, age_to: r.ageTo, sex: r.sex, inhabitants: r.inhabitants })),
  );
  await stage(tx, 'stage_population', rows);
  await tx.query('analyze stage_population');
  await tx.query('insert into register.postcode_area (postcode4) select distinct postcode4 from stage_population on conflict do nothing');
  const { rows: outcomes } = await tx.query<{ outcome: 'added' | 'changed' | 'unchanged'; lines: string }>(
    `select outcome, count(*) as lines from (
       select case when bool_and(p.postcode4 is null) then 'added'
         when bool_and((p.age_to, p.inhabitants) is not distinct from (s.age_to, s.inhabitants)) then 'unchanged' else 'changed' end as outcome
       from stage_population s left join register.population p using (postcode4, age_from, sex) group by s.line) group by outcome`,
  );
  await tx.query(
    `insert into register.population (postcode4, age_from, age_to, sex, inhabitants) select postcode4, age_from, age_to, sex, inhabitants from stage_population
     on conflict (postcode4, age_from, sex) do update set age_to = excluded.age_to, inhabitants = excluded.inhabitants
       where (population.age_to, population.inhabitants) is distinct from (excluded.age_to, excluded.inhabitants)`,
  );
  const of = (outcome: string): number => Number(outcomes.find((o) => o.outcome === outcome)?.lines ?? 0);
  return { added: of('added'), changed: of('changed'), unchanged: of('unchanged') };
};
