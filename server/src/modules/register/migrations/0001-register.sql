-- The base register. Two time axes: `during` is when a fact held in the world, enforced by temporal keys;
-- recorded_at and the *_history tables are when we knew it. History is kept by the database itself, not by callers.
create schema register;

create domain register.brin as text check (value ~ '^[0-9]{2}[A-Z]{2}$');
create domain register.site_no as text check (value ~ '^[0-9]{2}$');
create domain register.sector as text check (value in ('po', 'vo', 'mbo', 'hbo', 'wo'));

-- Institutions -------------------------------------------------------------------------------------------------
create table register.board (board_id text primary key);

create table register.board_version (
  board_id text not null references register.board,
  during daterange not null,
  name text not null,
  recorded_at timestamptz not null default now(),
  recorded_by text not null,
  primary key (board_id, during without overlaps)
);

create table register.institution (brin register.brin primary key);

create table register.institution_version (
  brin register.brin not null references register.institution,
  during daterange not null,
  board_id text references register.board,
  sectors register.sector[] not null,
  name text not null,
  denomination text,
  structure text, -- e.g. PRO, VBO/MAVO/HAVO/VWO
  recorded_at timestamptz not null default now(),
  recorded_by text not null,
  primary key (brin, during without overlaps)
);

create table register.site (
  brin register.brin not null references register.institution,
  site_no register.site_no not null,
  primary key (brin, site_no)
);

create table register.site_version (
  brin register.brin not null,
  site_no register.site_no not null,
  during daterange not null,
  sectors register.sector[] not null,
  name text not null,
  street text,
  house_number text,
  postcode text check (postcode ~ '^[1-9][0-9]{3}[A-Z]{2}$'),
  place text,
  municipality_code text,
  municipality text,
  province text,
  denomination text,
  structure text,
  phone text,
  website text,
  latitude double precision,
  longitude double precision,
  recorded_at timestamptz not null default now(),
  recorded_by text not null,
  primary key (brin, site_no, during without overlaps),
  foreign key (brin, site_no) references register.site,
  foreign key (brin, period during) references register.institution_version (brin, period during) deferrable initially deferred
);

-- Mergers and transfers between institutions (overgangen).
create table register.institution_transition (
  from_brin register.brin not null,
  to_brin register.brin not null,
  on_date date not null,
  kind text not null,
  kind_name text not null,
  complete boolean not null,
  recorded_at timestamptz not null default now(),
  recorded_by text not null,
  primary key (from_brin, to_brin, on_date, kind)
);

-- Programmes ---------------------------------------------------------------------------------------------------
create table register.programme (
  sector register.sector not null,
  code text not null, -- elementcode (vo), crebo (mbo), ISAT/CROHO (hbo, wo), 'BO' or 'SBO' (po)
  primary key (sector, code)
);

create table register.programme_version (
  sector register.sector not null,
  code text not null,
  during daterange not null,
  name text not null,
  level text not null,        -- vo: track (vwo, havo, ...); mbo: 1 to 4; hbo, wo: associate, bachelor, master
  nominal_years numeric(3,1), -- null where it does not apply
  attributes jsonb not null default '{}', -- per sector; vo: VoAttributes in register/programme.ts
  recorded_at timestamptz not null default now(),
  recorded_by text not null,
  primary key (sector, code, during without overlaps),
  foreign key (sector, code) references register.programme
);

-- Geography ----------------------------------------------------------------------------------------------------
create table register.municipality (
  code text primary key,
  name text not null,
  inhabitants integer,
  area_km2 numeric(8,1),
  boundary jsonb -- GeoJSON geometry, WGS 84
);

create table register.postcode_area (
  postcode4 text primary key check (postcode4 ~ '^[1-9][0-9]{3}$'),
  place text,
  municipality text,
  province text,
  inhabitants integer,
  latitude double precision,
  longitude double precision,
  boundary jsonb
);

create table register.population (
  postcode4 text not null references register.postcode_area,
  age_from smallint not null,
  age_to smallint, -- null: and older
  sex text not null check (sex in ('male', 'female')),
  inhabitants integer not null,
  primary key (postcode4, age_from, sex)
);

-- Published pupil counts per site, the target for the demonstration country.
create table register.pupil_count (
  counting_date date not null,
  brin register.brin not null,
  site_no register.site_no not null,
  sector register.sector not null,
  school_type text not null,
  programme_code text not null default '',
  year_of_study smallint not null,
  sex text not null check (sex in ('male', 'female')),
  pupils integer not null,
  primary key (counting_date, brin, site_no, sector, school_type, programme_code, year_of_study, sex)
);

-- Learners -----------------------------------------------------------------------------------------------------
create sequence register.learner_id_seq cache 64;
create sequence register.enrolment_id_seq cache 64;
create sequence register.result_id_seq cache 64;
create sequence register.education_number_seq;
create sequence register.household_id_seq cache 64;

create table register.learner (
  learner_id bigint primary key default nextval('register.learner_id_seq'),
  bsn text unique check (bsn ~ '^[0-9]{9}$'),
  education_number text unique check (education_number ~ '^[0-9]{9}$'),
  recorded_at timestamptz not null default now(),
  recorded_by text not null,
  check (bsn is not null or education_number is not null)
);

create table register.learner_details (
  learner_id bigint not null references register.learner,
  during daterange not null,
  birth_date date not null, -- first possible day
  birth_precision text not null default 'day' check (birth_precision in ('day', 'month', 'year')),
  sex text not null check (sex in ('male', 'female', 'unknown')),
  given_names text,
  surname_prefix text,
  surname text,
  postcode text check (postcode ~ '^[1-9][0-9]{3}([A-Z]{2})?$'),
  country text not null default 'NL',
  household_id bigint,
  arrived_on date,
  residence_code text,
  recorded_at timestamptz not null default now(),
  recorded_by text not null,
  primary key (learner_id, during without overlaps)
);
create index learner_details_identification on register.learner_details (birth_date, lower(surname));

create table register.enrolment (
  learner_id bigint not null references register.learner,
  enrolment_id bigint not null default nextval('register.enrolment_id_seq'),
  during daterange not null check (not isempty(during) and not lower_inf(during)),
  sector register.sector not null,
  brin register.brin not null references register.institution,
  number text not null, -- the school's own number of the enrolment
  end_reason text,
  last_report_id bigint, -- content version, the ETag
  last_message_id text,
  last_composed_at timestamptz,
  recorded_at timestamptz not null default now(),
  recorded_by text not null,
  primary key (learner_id, enrolment_id, during without overlaps),
  unique (brin, number),
  -- Primary and secondary education: at one institution at most once at any time (signal 311).
  constraint enrolment_once_per_institution exclude using gist (learner_id with =, brin with =, during with &&) where (sector in ('po', 'vo'))
);

create table register.enrolment_period (
  learner_id bigint not null,
  enrolment_id bigint not null,
  during daterange not null,
  sector register.sector not null,
  brin register.brin not null,
  site_no register.site_no not null,
  programme_code text not null,
  year_of_study smallint,
  fundable boolean not null default true, -- false: half the school days or more missed without valid reason, or unfunded
  attributes jsonb not null default '{}', -- later sectors: learning path, form, intensity
  recorded_at timestamptz not null default now(),
  recorded_by text not null,
  primary key (learner_id, enrolment_id, during without overlaps),
  foreign key (learner_id, enrolment_id, period during) references register.enrolment (learner_id, enrolment_id, period during) deferrable initially deferred,
  foreign key (brin, site_no) references register.site,
  foreign key (sector, programme_code) references register.programme
);
create index enrolment_period_site on register.enrolment_period (brin, site_no);

create table register.result (
  learner_id bigint not null references register.learner,
  result_id bigint not null default nextval('register.result_id_seq'),
  enrolment_id bigint,
  sector register.sector not null,
  brin register.brin not null references register.institution,
  number text not null, -- the school's own number of the result
  site_no register.site_no not null,
  programme_code text not null,
  kind text not null check (kind in ('exam', 'diploma', 'certificate', 'degree')),
  exam_year smallint not null,
  decided_on date,
  outcome text not null check (outcome in ('pending', 'passed', 'failed', 'withdrawn', 'spread', 'partial')),
  project_title text,
  project_mark smallint, -- tenths
  last_report_id bigint,
  last_message_id text,
  last_composed_at timestamptz,
  recorded_at timestamptz not null default now(),
  recorded_by text not null,
  primary key (learner_id, result_id),
  unique (brin, number),
  foreign key (brin, site_no) references register.site,
  foreign key (sector, programme_code) references register.programme
);

create table register.result_subject (
  learner_id bigint not null,
  result_id bigint not null,
  subject_code text not null,
  counts_for_diploma boolean not null default true,
  part text check (part in ('common', 'profile', 'free')),
  level text,
  school_mark smallint check (school_mark between 10 and 100), -- tenths
  central_mark_1 smallint check (central_mark_1 between 10 and 100),
  central_mark_2 smallint check (central_mark_2 between 10 and 100),
  central_mark_3 smallint check (central_mark_3 between 10 and 100),
  final_mark smallint check (final_mark between 1 and 10),
  recorded_at timestamptz not null default now(),
  recorded_by text not null,
  primary key (learner_id, result_id, subject_code),
  foreign key (learner_id, result_id) references register.result on delete cascade
);

-- Transaction time ---------------------------------------------------------------------------------------------
-- Whatever is changed or deleted, by whatever statement, moves to <table>_history with the moment it stopped being
-- what we knew. A version made and superseded in one transaction was never known to anyone and leaves no trace.
create function register.keep_history() returns trigger language plpgsql as $$
begin
  execute format(
    'insert into %I.%I select g.*, transaction_timestamp() from gone g where g.recorded_at < transaction_timestamp()',
    tg_table_schema, tg_table_name || '_history');
  return null;
end $$;

do $$
declare t text;
begin
  foreach t in array array['board_version', 'institution_version', 'site_version', 'programme_version',
    'learner', 'learner_details', 'enrolment', 'enrolment_period', 'result', 'result_subject'] loop
    execute format('create table register.%I (like register.%I)', t || '_history', t);
    execute format('alter table register.%I add column superseded_at timestamptz not null', t || '_history');
    execute format('create trigger keep_history_of_updates after update on register.%I referencing old table as gone
      for each statement execute function register.keep_history()', t);
    execute format('create trigger keep_history_of_deletes after delete on register.%I referencing old table as gone
      for each statement execute function register.keep_history()', t);
  end loop;
  foreach t in array array['learner', 'learner_details', 'enrolment', 'enrolment_period', 'result', 'result_subject'] loop
    execute format('create index on register.%I (learner_id)', t || '_history');
  end loop;
end $$;
create index enrolment_history_brin on register.enrolment_history (brin);

-- History is never rewritten.
create function register.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'history of % cannot be changed', tg_table_name using errcode = 'insufficient_privilege';
end $$;
do $$
declare t text;
begin
  for t in select tablename from pg_tables where schemaname = 'register' and tablename like '%\_history' loop
    execute format('create trigger never_rewritten before update or delete or truncate on register.%I
      for each statement execute function register.refuse_change()', t);
  end loop;
end $$;
