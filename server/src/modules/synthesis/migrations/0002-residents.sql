-- Everybody who lives in the demonstration country today, by household: also who is no learner.
create table synthesis.household (
  household_id integer primary key,
  postcode text not null
);

create table synthesis.resident (
  household_id integer not null,     -- of synthesis.household; no reference, millions of rows are loaded at once
  birth_date date not null,
  sex text not null,
  learner_id bigint                  -- register.learner, for who is or was a learner
);
create index resident_household on synthesis.resident (household_id);
create index resident_learner on synthesis.resident (learner_id) where learner_id is not null;
