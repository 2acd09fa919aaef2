import type { Tx } from '../../platform/db/database.ts';

type Asks = Pick<Tx, 'query'>;

export type PublishedArea = {
  readonly postcode4: string;
  readonly municipality: string | null;
  readonly province: string | null;
  readonly inhabitants: number | null;
  readonly latitude: number;
  readonly longitude: number;
  /** GeoJSON geometry in WGS 84, null where none is known. */
  readonly boundary: unknown;
};

/** Every postcode area of which the place is known, in order of postcode. */
export const publishedAreas = async (db: Asks): Promise<PublishedArea[]> =>
  (
    await db.query<PublishedArea>(
      `select postcode4, municipality, province, inhabitants, latitude, longitude, boundary from register.postcode_area
       where latitude is not null and longitude is not null order by postcode4`,
    )
  ).rows;

export type PublishedInhabitants = {
  readonly postcode4: string;
  /** First year of a band of five; the last is 95 and over. */
  readonly ageFrom: number;
  readonly sex: 'male' | 'female';
  readonly inhabitants: number;
};

/** Inhabitants by postcode area, age band and sex, in that order. */
export const publishedPopulation = async (db: Asks): Promise<PublishedInhabitants[]> =>
  (
    await db.query<PublishedInhabitants>(
      `select postcode4, age_from as "ageFrom", sex, inhabitants from register.population order by postcode4, age_from, sex`,
    )
  ).rows;

export type PublishedHouseholds = {
  readonly postcode4: string;
  readonly inhabitants: number;
  readonly households: number;
  /** Households of one person; null where it is kept secret. */
  readonly single: number | null;
};

/** Inhabitants and households by postcode area, where neither is kept secret. */
export const publishedHouseholds = async (db: Asks): Promise<PublishedHouseholds[]> =>
  (
    await db.query<PublishedHouseholds>(
      `select postcode4, inhabitants, households, single from register.household_count
       where inhabitants is not null and households > 0 order by postcode4`,
    )
  ).rows;

/** The four-digit postcodes of a municipality, by its name; empty when no area of that name is known. */
export const postcodesOf = async (db: Pick<Tx, 'query'>, municipality: string): Promise<string[]> => {
  const { rows } = await db.query<{ postcode4: string }>(
    'select postcode4 from register.postcode_area where lower(municipality) = lower($1) order by postcode4',
    [municipality],
  );
  return rows.map((row) => row.postcode4);
};
