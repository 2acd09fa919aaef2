-- Deliveries of learners' data to chain partners: who may have which set by what law, and what was delivered when.
create schema deliveries;

create table deliveries.subscription (
  subscription_id uuid primary key default uuidv7(),
  client_id text not null,                    -- of access.client; kept when the client is gone, since deliveries stay on record
  set_id text not null,                       -- a set of sets/sets.ts
  legal_ground text not null check (legal_ground <> ''),
  purpose text not null check (purpose <> ''),
  parameters jsonb not null default '{}',     -- which part of the set: municipality, sectors
  pseudonym_key bytea not null,               -- for sets without numbers: the same learner has another pseudonym at every subscription
  during daterange not null default daterange(current_date, null),
  registered_at timestamptz not null default now(),
  registered_by text not null
);
create index subscription_client on deliveries.subscription (client_id);

create table deliveries.delivery (
  delivery_id uuid primary key default uuidv7(),
  subscription_id uuid not null references deliveries.subscription,
  set_version smallint not null,              -- of the rules by which rows are made
  as_known_on timestamptz not null,           -- says what the register knew then, whenever it is read
  reference_date date not null,
  since date,
  postcodes text[],                           -- four-digit postcodes of the municipality at the time; null: everywhere
  created_at timestamptz not null default now(),
  created_by text not null
);
create index delivery_subscription on deliveries.delivery (subscription_id, created_at);

-- Pages as they were first read: the same page again must be the same, to the byte.
create table deliveries.page (
  delivery_id uuid not null references deliveries.delivery,
  after_learner bigint not null,
  until_learner bigint,                       -- null: the last page
  rows integer not null,
  digest text not null,                       -- SHA-256 of the rows in order
  first_read_at timestamptz not null default now(),
  primary key (delivery_id, after_learner)
);

create function deliveries.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'the record of deliveries cannot be changed' using errcode = 'insufficient_privilege';
end $$;
create trigger never_rewritten before update or delete or truncate on deliveries.delivery
  for each statement execute function deliveries.refuse_change();
create trigger never_rewritten before update or delete or truncate on deliveries.page
  for each statement execute function deliveries.refuse_change();
