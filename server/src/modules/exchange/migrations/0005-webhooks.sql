-- Where notifications are sent by themselves. Owned by one school, or by a client that schools mandated (a supplier).
create table exchange.webhook_subscription (
  subscription_id uuid primary key default uuidv7(),
  brin register.brin,
  client_id text,
  name text not null,
  url text not null,
  kinds text[],                        -- null: all
  state text not null default 'active' check (state in ('active', 'paused', 'disabled')),
  state_reason text,                   -- why it was disabled
  position_transaction xid8 not null default pg_snapshot_xmin(pg_current_snapshot()), -- everything up to this ...
  position_notification bigint not null default 0,                                    -- ... notification was delivered, given up or not asked for
  attempts integer not null default 0, -- at the notification that is next
  first_tried_at timestamptz,          -- at the notification that is next
  due_at timestamptz not null default '-infinity',
  failing_since timestamptz,
  delivered_at timestamptz,            -- last success
  claim uuid,                          -- which sender works on it ...
  claimed_until timestamptz,           -- ... and until when nobody else does
  created_at timestamptz not null default now(),
  created_by text not null,
  changed_at timestamptz not null default now(),
  changed_by text not null,
  check ((brin is null) <> (client_id is null))
);
create index webhook_subscription_school on exchange.webhook_subscription (brin) where brin is not null;
create index webhook_subscription_client on exchange.webhook_subscription (client_id) where client_id is not null;

-- For which schools, and from which transaction on.
create table exchange.webhook_school (
  subscription_id uuid not null references exchange.webhook_subscription on delete cascade,
  brin register.brin not null,
  since_transaction xid8 not null default pg_snapshot_xmin(pg_current_snapshot()),
  primary key (subscription_id, brin)
);
create index webhook_school_brin on exchange.webhook_school (brin);

-- Secrets that sign, encrypted; two are valid while one takes the place of the other.
create table exchange.webhook_secret (
  secret_id uuid primary key default uuidv7(),
  subscription_id uuid not null references exchange.webhook_subscription on delete cascade,
  sealed bytea not null,
  created_at timestamptz not null,
  expires_at timestamptz               -- null: until it is replaced
);
create index webhook_secret_subscription on exchange.webhook_secret (subscription_id);

-- Notifications that were given up after the last try. Resent one by one when somebody asks for it.
create table exchange.webhook_dead_letter (
  subscription_id uuid not null references exchange.webhook_subscription on delete cascade,
  transaction_id xid8 not null,
  notification_id bigint not null,
  brin register.brin not null,
  state text not null default 'dead' check (state in ('dead', 'queued')),
  reason text not null,
  http_status smallint,
  attempts integer not null,
  died_at timestamptz not null,
  primary key (subscription_id, transaction_id, notification_id)
);
create index webhook_dead_letter_queued on exchange.webhook_dead_letter (subscription_id) where state = 'queued';

-- Every attempt, for a limited time.
create table exchange.webhook_attempt (
  attempt_id bigint generated always as identity primary key,
  subscription_id uuid not null references exchange.webhook_subscription on delete cascade,
  transaction_id xid8,                 -- null: a test
  notification_id bigint,
  brin register.brin,
  kind text not null,
  at timestamptz not null,
  outcome text not null check (outcome in ('delivered', 'failed', 'dead')),
  reason text,                         -- what went wrong
  http_status smallint,
  milliseconds integer not null,
  attempt integer not null,
  next_at timestamptz                  -- when it is tried again
);
create index webhook_attempt_log on exchange.webhook_attempt (subscription_id, attempt_id);
create index webhook_attempt_at on exchange.webhook_attempt (at);
