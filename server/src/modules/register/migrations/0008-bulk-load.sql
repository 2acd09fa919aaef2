-- Keys that are set aside while learners are loaded in bulk, and are to be built before anyone else writes.
create table register.suspended_key (
  name text primary key
);
