-- Statements (beschikkingen): what was computed, as known on a moment, frozen when it was issued. Never changed; a correction is a
-- new version that says the difference.
create table funding.statement (
  statement_id bigint generated always as identity primary key,
  number text not null unique,
  brin register.brin not null,
  scheme text not null,
  funding_year smallint not null,
  version smallint not null check (version > 0),
  as_known_on timestamptz not null,
  issued_at timestamptz not null default now(),
  issued_by text not null,
  total_cents bigint not null,
  difference_cents bigint not null, -- with the version before; the whole total for the first
  document json not null,           -- every line with its inputs, the counts, and by what was counted
  unique (brin, scheme, funding_year, version)
);
create trigger never_rewritten before update or delete or truncate on funding.statement
  for each statement execute function register.refuse_change();

-- A run that issues the statements of all institutions; goes on where it was interrupted.
create table funding.statement_run (
  scheme text not null,
  funding_year smallint not null,
  as_known_on timestamptz not null,
  started_at timestamptz not null default now(),
  started_by text not null,
  after_brin register.brin,       -- done up to and including this institution
  issued integer not null default 0,
  unchanged integer not null default 0,
  finished_at timestamptz,
  primary key (scheme, funding_year, as_known_on)
);
