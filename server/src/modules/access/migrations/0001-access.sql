create schema access;

-- People who sign in. The password is a scrypt hash with its own parameters; `subject` is who they are at an outside provider.
create table access.person (
  person_id uuid primary key default uuidv7(),
  username text not null unique check (username = lower(username) and username <> ''),
  display_name text not null,
  password_hash text,
  subject text unique,
  created timestamptz not null default now()
);

create table access.role (
  person_id uuid not null references access.person on delete cascade,
  brin register.brin not null,
  role text not null check (role in ('enrolment-officer', 'report-reader', 'finance-reader')),
  during daterange not null default daterange(current_date, null),
  primary key (person_id, brin, role, during without overlaps)
);

-- School administrations. Only public keys are kept.
create table access.client (
  client_id text primary key check (client_id ~ '^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$'),
  name text not null,
  jwks jsonb not null,
  created timestamptz not null default now()
);

-- For which institutions a client may do what; a withdrawn mandate stays as a record.
create table access.mandate (
  mandate_id bigint generated always as identity primary key,
  client_id text not null references access.client on delete cascade,
  brin register.brin not null,
  scopes text[] not null check (cardinality(scopes) > 0),
  during daterange not null default daterange(current_date, null),
  withdrawn_at timestamptz
);
create unique index mandate_in_force on access.mandate (client_id, brin) where withdrawn_at is null;

-- One row that changes with every mandate or client, so that servers may keep what they read as long as it does not change.
create table access.fact_version (only_row boolean primary key default true check (only_row), version bigint not null);
insert into access.fact_version (version) values (1);

create function access.facts_changed() returns trigger language plpgsql as $$
begin
  update access.fact_version set version = version + 1;
  return null;
end $$;
create trigger facts_changed after insert or update or delete or truncate on access.mandate
  for each statement execute function access.facts_changed();
create trigger facts_changed after insert or update or delete or truncate on access.client
  for each statement execute function access.facts_changed();

-- A person's session in the portal; the cookie holds the secret of which this is the hash.
create table access.session (
  session_hash bytea primary key,
  person_id uuid not null references access.person on delete cascade,
  brin register.brin,
  csrf_token text not null,
  claims jsonb not null,
  id_token text,
  created timestamptz not null default now(),
  last_used timestamptz not null default now(),
  expires timestamptz not null
);
create index session_expiry on access.session (expires);

-- A sign-in under way, between leaving for the provider and coming back; used once.
create table access.sign_in (
  sign_in_hash bytea primary key,
  state text not null,
  nonce text not null,
  code_verifier text not null,
  return_to text not null,
  expires timestamptz not null
);
create index sign_in_expiry on access.sign_in (expires);

-- Attempts with a password, without names: keyed hashes of user and address. A success removes its own.
create table access.sign_in_attempt (
  attempt_id bigint generated always as identity primary key,
  at timestamptz not null default now(),
  user_hash bytea not null,
  address_hash bytea not null
);
create index sign_in_attempt_user on access.sign_in_attempt (user_hash, at);
create index sign_in_attempt_address on access.sign_in_attempt (address_hash, at);

-- What the embedded issuer remembers: sessions, codes, used client assertions.
create table access.issuer_item (
  kind text not null,
  id text not null,
  payload jsonb not null,
  grant_id text,
  uid text,
  user_code text,
  consumed_at timestamptz,
  expires_at timestamptz,
  primary key (kind, id)
);
create index issuer_item_grant on access.issuer_item (grant_id) where grant_id is not null;
create index issuer_item_uid on access.issuer_item (kind, uid) where uid is not null;
create index issuer_item_user_code on access.issuer_item (kind, user_code) where user_code is not null;
create index issuer_item_expiry on access.issuer_item (expires_at);

-- The issuer's own keys, made at the first start: the newest signs, older ones still verify.
create table access.signing_key (
  kid text primary key,
  purpose text not null check (purpose in ('sign', 'cookie')),
  jwk jsonb not null,
  created timestamptz not null default now()
);
