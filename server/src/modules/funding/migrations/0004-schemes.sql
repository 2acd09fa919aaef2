-- Counts of every funding scheme, not of secondary education alone. Counts follow from the register: they are made anew.
drop table funding.pupil_count;
drop table funding.counted_year;

-- Counts per institution, scheme, funding year and category, kept in the transaction of each report.
-- In units: whole parts of one (halves in secondary education, where a pupil can count for one half).
create table funding.pupil_count (
  brin register.brin not null,
  scheme text not null,
  funding_year smallint not null,
  category text not null,
  units integer not null,
  primary key (brin, scheme, funding_year, category)
) with (fillfactor = 30, autovacuum_vacuum_scale_factor = 0.5, autovacuum_vacuum_cost_delay = 0);

-- Funding years whose counts are complete, and by what they were counted: when that changes, they are counted anew.
create table funding.counted_year (
  scheme text not null,
  funding_year smallint not null,
  counted_at timestamptz not null default now(),
  basis text not null,
  primary key (scheme, funding_year)
);

-- Numbers of a regulation that the agency entered: amounts not published before, the budget that is shared, what differs by school.
create table funding.parameter (
  scheme text not null,
  funding_year smallint not null,
  key text not null,
  value numeric not null,
  source text not null check (source <> ''),
  recorded_at timestamptz not null default now(),
  recorded_by text not null,
  primary key (scheme, funding_year, key)
);
create table funding.parameter_history (like funding.parameter);
alter table funding.parameter_history add column superseded_at timestamptz not null;
create trigger keep_history_of_updates after update on funding.parameter referencing old table as gone
  for each statement execute function register.keep_history();
create trigger keep_history_of_deletes after delete on funding.parameter referencing old table as gone
  for each statement execute function register.keep_history();
create trigger never_rewritten before update or delete or truncate on funding.parameter_history
  for each statement execute function register.refuse_change();
