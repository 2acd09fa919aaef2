-- A school's administration laid beside the register. What the school sent is kept until it is compared, then only what differs.
create table exchange.reconciliation (
  reconciliation_id bigint generated always as identity primary key,
  brin register.brin not null,
  sector register.sector not null,
  covers text[] not null,        -- enrolment, result
  scope text not null check (scope in ('current', 'school-year', 'since', 'all')),
  reference_date date not null,
  since date,
  state text not null check (state in ('receiving', 'wanting', 'compared', 'cancelled')),
  round smallint not null default 1,
  received bigint not null default 0,  -- lines of this round that are stored or answered with a fault
  faults integer not null default 0,   -- lines that could not be read, over all rounds
  records_here integer,
  records_there integer,
  agreeing integer,
  digest_here text,
  digest_there text,
  other_administration boolean not null default false, -- hardly a number in common
  started_at timestamptz not null,
  changed_at timestamptz not null,
  compared_at timestamptz,
  actor text not null
);
-- One at a time for a school and sector; also the way to a school's latest.
create unique index reconciliation_under_way on exchange.reconciliation (brin, sector) where state in ('receiving', 'wanting');
create index reconciliation_of_school on exchange.reconciliation (brin, reconciliation_id);

-- What the school says, by record; 'total' and 'bucket' are sums of digests.
create table exchange.reconciliation_line (
  reconciliation_id bigint not null references exchange.reconciliation on delete cascade,
  record text not null check (record in ('total', 'bucket', 'enrolment', 'result')),
  number text not null,          -- the school's own number, the bucket, or empty
  round smallint not null,
  line bigint not null,
  digest text,
  records integer,               -- of a total or a bucket
  body json,                     -- the record as reported, where it differs from ours
  primary key (reconciliation_id, record, number)
);

-- What the school must send in a round: digests of a bucket, or a record.
create table exchange.reconciliation_wanted (
  reconciliation_id bigint not null references exchange.reconciliation on delete cascade,
  round smallint not null,
  record text not null check (record in ('bucket', 'enrolment', 'result')),
  number text not null,
  primary key (reconciliation_id, record, number)
);

-- Lines that could not be taken: not readable, or a number that comes twice. The first thousand.
create table exchange.reconciliation_fault (
  reconciliation_id bigint not null references exchange.reconciliation on delete cascade,
  round smallint not null,
  line bigint not null,
  record text,
  number text,
  problem json not null,
  primary key (reconciliation_id, round, line)
);

create table exchange.reconciliation_difference (
  reconciliation_id bigint not null references exchange.reconciliation on delete cascade,
  difference_no integer not null,
  kind text not null check (kind in ('missing-here', 'missing-there', 'different', 'learner-differs', 'number-differs', 'duplicate', 'unreadable')),
  record text not null check (record in ('enrolment', 'result')),
  number text not null,          -- as the school has it
  number_here text,              -- where the register has the same record under another number
  group_key text not null,
  fields json not null,          -- field by field, both values
  learner_id bigint,
  here json,                     -- as reported; null when not registered
  here_digest text,              -- by which a later change of the register is noticed
  here_version bigint,           -- the report that made it so
  there json,                    -- as reported; null when the school does not have it
  state text not null default 'open' check (state in ('open', 'queued', 'accepted', 'refused', 'for-school', 'failed')),
  message_id text,
  composed_at timestamptz,
  decided_at timestamptz,
  decided_by text,
  answer json,
  primary key (reconciliation_id, difference_no)
);
create index reconciliation_difference_group on exchange.reconciliation_difference (reconciliation_id, group_key, difference_no);
create index reconciliation_difference_queue on exchange.reconciliation_difference (reconciliation_id) where state = 'queued';

-- Who declared that what was registered on a counting date is complete, and what that was.
create table exchange.completeness_declaration (
  declaration_id bigint generated always as identity primary key,
  brin register.brin not null,
  sector register.sector not null,
  counting_date date not null,
  records integer not null,
  digest text not null,          -- sum of the digests of what all enrolments in force on the counting date say about it
  lines json not null,           -- counts by site, programme and year of study
  declared_at timestamptz not null,
  declared_by text not null,
  remark text,
  withdrawn_at timestamptz,
  withdrawn_by text,
  superseded_by bigint references exchange.completeness_declaration deferrable initially deferred
);
create unique index completeness_declaration_in_force on exchange.completeness_declaration (brin, sector, counting_date)
  where withdrawn_at is null and superseded_by is null;
create index completeness_declaration_of_school on exchange.completeness_declaration (brin, declaration_id);

-- Every change since of what was declared.
create table exchange.declared_change (
  declaration_id bigint not null references exchange.completeness_declaration,
  report_id bigint not null,
  at timestamptz not null default now(),
  learner_id bigint not null,
  number text not null,
  primary key (declaration_id, report_id)
);
