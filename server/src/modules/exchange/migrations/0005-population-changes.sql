-- Changes that came from the population register and were taken over: the same one again changes nothing. What a change said is
-- in the register, with its history; of people who are no learners nothing is kept.
create table exchange.population_change (
  change_id text primary key,
  fingerprint text not null,
  kind text not null,
  outcome text not null check (outcome in ('applied', 'unchanged')),
  learner_id bigint not null,
  occurred_on date not null,
  at timestamptz not null default now(),
  actor text not null
);
