-- Blocks of learners that are loaded, written in the transaction that loads them.
create table synthesis.block_loaded (
  block integer primary key,
  at timestamptz not null default now()
);

-- Keys of the register that are set aside while a country is loaded, and are to be built before anyone else writes.
create table synthesis.suspended_key (
  name text primary key
);
