create schema exchange;

-- Every message a school sent, with the answer it got: the same message again gets the same answer.
create sequence exchange.report_id_seq cache 64;
create table exchange.report (
  report_id bigint primary key default nextval('exchange.report_id_seq'),
  transaction_id xid8 not null default pg_current_xact_id(),
  brin register.brin not null,
  message_id text not null,
  fingerprint text not null, -- hash of the content: the same identifier with other content is refused (396)
  kind text not null,        -- enrolment, enrolment-deletion, result, result-deletion, identification, key-data-change
  number text,               -- the school's own number of the enrolment or result
  composed_at timestamptz not null,
  received_at timestamptz not null default now(),
  actor text not null,
  learner_id bigint,
  status text not null check (status in ('accepted', 'refused')),
  http_status smallint not null,
  answer json not null,
  unique (brin, message_id)
);
create index report_feed on exchange.report (brin, report_id);
create index report_live on exchange.report (brin, transaction_id, report_id);
create index report_number on exchange.report (brin, number);

-- What a school must know without having asked: fetched by cursor, acknowledged, in order.
create table exchange.notification (
  notification_id bigint generated always as identity primary key,
  transaction_id xid8 not null default pg_current_xact_id(), -- read in the order of transactions, so that none committed late is missed
  brin register.brin not null,
  at timestamptz not null default now(),
  kind text not null,        -- double-enrolment, double-enrolment-ended, key-data-changed, funding-changed
  learner_id bigint,
  number text,               -- the receiving school's own number
  body json not null
);
create index notification_feed on exchange.notification (brin, transaction_id, notification_id);

create table exchange.notification_cursor (
  brin register.brin primary key,
  transaction_id xid8 not null, -- acknowledged up to and including this transaction's ...
  notification_id bigint not null, -- ... this notification
  at timestamptz not null default now(),
  actor text not null
);
