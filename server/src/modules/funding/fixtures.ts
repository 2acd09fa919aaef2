import type pg from 'pg';
import type {
  Enrolment,
  EnrolmentPeriod,
  InstitutionFacts,
  LearnerFacts,
  Programme,
  ReferenceData,
  VoAttributes,
} from '../register/index.ts';

/** A small country for the tests of this module: two secondary schools, a primary school, a programme per rule. */
export const TODAY = '2026-11-23';
const ALWAYS = { start: '2000-01-01', end: null };
const GENERAL: VoAttributes = {
  stage: 'upper',
  track: 'havo',
  vavo: 'no',
  learningSupport: false,
  minYear: 1,
  maxYear: 6,
  examinable: true,
};

export const PROGRAMMES: Readonly<Record<string, VoAttributes | null>> = {
  '0011': { ...GENERAL, stage: 'lower', track: 'mixed' },
  '0021': { ...GENERAL, stage: 'lower', track: 'practical' },
  '0400': GENERAL,
  '0410': { ...GENERAL, vavo: 'after-failing' },
  '0420': { ...GENERAL, vavo: 'first' },
  '0500': { ...GENERAL, track: 'vwo' },
  '0600': { ...GENERAL, track: 'vmbo-gl' },
  '0610': { ...GENERAL, track: 'mavo' },
  '0700': { ...GENERAL, track: 'vmbo-bb' },
  '0710': { ...GENERAL, track: 'vmbo-kb' },
  '0720': { ...GENERAL, track: 'vmbo-kb', vavo: 'after-failing' },
  '0800': { ...GENERAL, track: 'practical' },
  '0900': { ...GENERAL, track: 'international' },
  '9999': null,
};

export const REFERENCE: ReferenceData = {
  institutions: new Map([
    ['01AA', institution('01AA', ['vo'], ['00', '01', '02'])],
    ['02BB', institution('02BB', ['vo'], ['00'])],
    ['03CC', institution('03CC', ['po'], ['00'])],
  ]),
  programmes: new Map(Object.entries(PROGRAMMES).map(([code, vo]) => [`vo:${code}`, programme(code, vo)])),
  postcodes: new Set(),
};

/** A learner with enrolments. */
export function learner(enrolments: readonly Enrolment[], learnerId = '1'): LearnerFacts {
  const details = {
    givenNames: null,
    surnamePrefix: null,
    surname: null,
    postcode: null,
    country: 'NL',
    arrivedOn: null,
    residenceCode: null,
  };
  return {
    learnerId,
    bsn: null,
    educationNumber: null,
    deceasedOn: null,
    details: { ...details, birthDate: { first: '2010-01-01', precision: 'day' }, sex: 'unknown' },
    enrolments,
    results: [],
  };
}

/** An enrolment with one period, unless its periods are given. */
export function enrolment(
  brin: string,
  start: string,
  end: string | null,
  programmeCode = '0400',
  more: Partial<Enrolment> & { readonly fundable?: boolean } = {},
): Enrolment {
  const { fundable = true, ...rest } = more;
  const periods: EnrolmentPeriod[] = [{ start, end, siteNo: '00', programmeCode, yearOfStudy: 4, fundable, attributes: {} }];
  return {
    enrolmentId: null,
    sector: 'vo',
    brin,
    number: `${brin}-${start}`,
    start,
    end,
    endReason: null,
    attributes: {},
    periods,
    lastReportId: null,
    lastMessageId: null,
    lastComposedAt: null,
    ...rest,
  };
}

/** Writes the country to an empty register. */
export async function insertCountry(db: pg.Pool): Promise<void> {
  await db.query(`insert into register.institution select unnest(array['01AA', '02BB', '03CC'])`);
  await db.query(`insert into register.institution_version (brin, during, sectors, name, recorded_by)
    select brin, '[2000-01-01,)', array[case when brin = '03CC' then 'po' else 'vo' end], brin, 'test' from register.institution`);
  await db.query(`insert into register.site values ('01AA', '00'), ('01AA', '01'), ('01AA', '02'), ('02BB', '00'), ('03CC', '00')`);
  await db.query(`insert into register.site_version (brin, site_no, during, sectors, name, recorded_by)
    select brin, site_no, '[2000-01-01,)', array[case when brin = '03CC' then 'po' else 'vo' end], brin, 'test' from register.site`);
  await db.query(`insert into register.programme select 'vo', unnest($1::text[])`, [Object.keys(PROGRAMMES)]);
}

/** Writes learners and their enrolments, set-based. */
export async function insertLearners(db: pg.Pool, learners: readonly LearnerFacts[]): Promise<void> {
  await db.query(
    `insert into register.learner (learner_id, bsn, deceased_on, recorded_by)
    select id, lpad(id::text, 9, '0'), died, 'test' from unnest($1::bigint[], $2::date[]) as l (id, died)`,
    [learners.map((one) => one.learnerId), learners.map((one) => one.deceasedOn)],
  );
  const enrolments = learners.flatMap(({ learnerId, enrolments }) => enrolments.map((one, index) => ({ learnerId, id: index + 1, one })));
  await db.query({
    text: `with e as (
        select * from json_to_recordset($1) as e (learner_id bigint, id bigint, sector text, brin text, number text, start date, "end" date, periods json)
      ), enrolled as (
        insert into register.enrolment (learner_id, enrolment_id, during, sector, brin, number, recorded_by)
        select learner_id, id, daterange(start, "end"), sector, brin, number, 'test' from e
      )
      insert into register.enrolment_period (learner_id, enrolment_id, during, sector, brin, site_no, programme_code, year_of_study, fundable, recorded_by)
      select e.learner_id, e.id, daterange(p.start, p."end"), e.sector, e.brin, '00', p."programmeCode", p."yearOfStudy", p.fundable, 'test'
      from e cross join json_to_recordset(e.periods) as p (start date, "end" date, "programmeCode" text, "yearOfStudy" smallint, fundable boolean)`,
    values: [JSON.stringify(enrolments.map(({ learnerId, id, one }) => ({ learner_id: learnerId, id, ...one })))],
  });
}

function institution(brin: string, sectors: readonly ('po' | 'vo')[], sites: readonly string[]): InstitutionFacts {
  return {
    brin,
    name: brin,
    periods: [ALWAYS],
    sectors,
    structure: null,
    sites: sites.map((siteNo) => ({ siteNo, name: siteNo, sectors, periods: [ALWAYS] })),
  };
}

function programme(code: string, vo: VoAttributes | null): Programme {
  return { sector: 'vo', code, name: code, level: 'vo', nominalYears: 5, periods: [ALWAYS], vo, attributes: { ...vo } };
}
