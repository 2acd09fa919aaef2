create extension if not exists btree_gist;
create schema platform;

-- Every read or write of a person's data: who, for whom, why. Append-only.
create table platform.audit_log (
  audit_id bigint generated always as identity,
  at timestamptz not null default now(),
  actor text not null,      -- 'client:...', 'user:...', 'operator:...'
  on_behalf_of text,        -- BRIN
  purpose text not null,    -- a code of platform/audit.ts
  action text not null,     -- read, write, refuse, delete
  learner_ids bigint[] not null,
  request_id text
);
create index audit_log_learners on platform.audit_log using gin (learner_ids) with (fastupdate = on);

create function platform.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name using errcode = 'insufficient_privilege';
end $$;
create trigger append_only before update or delete or truncate on platform.audit_log
  for each statement execute function platform.refuse_change();

-- Events that leave with the data: written in the same transaction, read by cursor in commit order.
create table platform.outbox (
  event_id bigint generated always as identity primary key,
  transaction_id xid8 not null default pg_current_xact_id(),
  at timestamptz not null default now(),
  topic text not null,
  key text not null,
  payload json not null
);
