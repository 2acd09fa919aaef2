-- Files of reports: uploaded in pieces, handled as a job, with a result for every report. All of it is here, so that another
-- server can go on where one was cut off.
create table exchange.file_upload (
  upload_id uuid primary key default uuidv7(),
  brin register.brin not null,
  actor text not null,             -- who uploads: reports of the file are that person's or client's
  scopes text[],                   -- what the client's token was asked for; null for a person
  file_name text not null,
  size bigint not null check (size > 0),
  received bigint not null default 0 check (received between 0 and size),
  state text not null default 'uploading' check (state in ('uploading', 'waiting', 'checking', 'handling', 'done', 'refused', 'cancelled')),
  attempt integer not null default 0, -- how often a server took it up; one that was overtaken writes nothing any more
  idle_attempts integer not null default 0, -- attempts in a row that brought nothing
  format text check (format in ('ndjson', 'csv', 'xml')),
  encoding text,
  reports integer,                 -- null until the file was read to its end
  answered integer not null default 0,
  accepted integer not null default 0,
  refused integer not null default 0,
  invalid integer not null default 0,
  fault json,                      -- why the file as a whole is not handled
  created_at timestamptz not null default now(),
  changed_at timestamptz not null default now(),
  uploaded_at timestamptz,
  finished_at timestamptz
);
create index file_upload_of_school on exchange.file_upload (brin, upload_id);
create index file_upload_open on exchange.file_upload (changed_at) where state in ('waiting', 'checking', 'handling');

-- What was uploaded, until the file is done. Held as it came: compressing what is read once is time lost.
create table exchange.file_piece (
  upload_id uuid not null references exchange.file_upload on delete cascade,
  start bigint not null,
  bytes bytea not null,
  primary key (upload_id, start)
);
alter table exchange.file_piece alter column bytes set storage external;

-- The answer to each report. Where the report itself was kept, its answer stands there; otherwise here.
create table exchange.file_answer (
  upload_id uuid not null references exchange.file_upload on delete cascade,
  ordinal integer not null,
  line integer not null,
  kind text,
  number text,
  message_id text,
  http_status smallint not null,
  body json,
  primary key (upload_id, ordinal)
);

-- How many reports of a file got each signal or fault.
create table exchange.file_signal (
  upload_id uuid not null references exchange.file_upload on delete cascade,
  code text not null,
  severity text not null,
  reports integer not null,
  primary key (upload_id, code)
);
