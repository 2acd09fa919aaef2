import type { Db } from '../../platform/db/database.ts';

export type SiteView = {
  readonly siteNo: string;
  readonly name: string;
  readonly validFrom: string | null;
  readonly validUntil: string | null;
  readonly street: string | null;
  readonly houseNumber: string | null;
  readonly postcode: string | null;
  readonly place: string | null;
  readonly municipality: string | null;
  readonly province: string | null;
  readonly denomination: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
};

export type InstitutionView = {
  readonly brin: string;
  readonly name: string;
  readonly sectors: readonly string[];
  readonly denomination: string | null;
  readonly structure: string | null;
  readonly board: { readonly boardId: string; readonly name: string | null } | null;
  readonly sites: readonly SiteView[];
};

/** An institution on a day, as known now, with its board and sites. */
export const institutionOn = async (db: Db, brin: string, day: string): Promise<InstitutionView | undefined> => {
  const { rows } = await db.pool.query<InstitutionView>(
    `select i.brin, i.name, to_json(i.sectors) as sectors, i.denomination, i.structure,
       case when i.board_id is null then null else json_build_object('boardId', i.board_id, 'name', b.name) end as board,
       coalesce((select json_agg(json_build_object('siteNo', s.site_no, 'name', s.name, 'validFrom', lower(s.during), 'validUntil', upper(s.during), 'street', s.street,
         'houseNumber', s.house_number, 'postcode', s.postcode, 'place', s.place, 'municipality', s.municipality, 'province', s.province,
         'denomination', s.denomination, 'latitude', s.latitude, 'longitude', s.longitude) order by s.site_no)
         from register.site_version s where s.brin = i.brin and s.during @> $2::date), '[]') as sites
     from register.institution_version i
     left join register.board_version b on b.board_id = i.board_id and b.during @> $2::date
     where i.brin = $1 and i.during @> $2::date`,
    [brin, day],
  );
  return rows[0];
};
