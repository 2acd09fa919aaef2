create schema synthesis;

-- The making of the demonstration country, one row; kept afterwards, so that everyone can see what the data is.
create table synthesis.run (
  run smallint primary key default 1 check (run = 1),
  seed bigint not null,
  scale double precision not null,
  school_year smallint not null,     -- 2026 is 2026/27
  inputs text not null,              -- fingerprint of institutions, targets and geography it is made from
  regions integer not null,
  generator text not null,           -- version of the generator: another one makes another country
  started_at timestamptz not null default now(),
  finished_at timestamptz
);

-- Regions loaded, written in the transaction that loads the region.
create table synthesis.region_loaded (
  region integer primary key,
  pupils integer not null,
  next_numbers json not null,        -- where the next region goes on numbering
  at timestamptz not null default now()
);
