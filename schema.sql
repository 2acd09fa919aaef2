-- What all migrations together make. Written by `npm run generate`, to read and to compare; migrations are what runs.

create domain register.brin as text CHECK ((VALUE ~ '^[0-9]{2}[A-Z]{2}$'::text));
create domain register.sector as text CHECK ((VALUE = ANY (ARRAY['po'::text, 'vo'::text, 'mbo'::text, 'hbo'::text, 'wo'::text])));
create domain register.site_no as text CHECK ((VALUE ~ '^[0-9]{2}$'::text));

create table access.agency_mandate (
  mandate_id bigint generated always as identity not null,
  client_id text not null,
  scopes text[] not null,
  during daterange default daterange(CURRENT_DATE, NULL::date) not null,
  withdrawn_at timestamp with time zone
);
alter table access.agency_mandate add constraint agency_mandate_client_id_fkey FOREIGN KEY (client_id) REFERENCES access.client(client_id) ON DELETE CASCADE;
alter table access.agency_mandate add constraint agency_mandate_pkey PRIMARY KEY (mandate_id);
alter table access.agency_mandate add constraint agency_mandate_scopes_check CHECK ((cardinality(scopes) > 0));
CREATE UNIQUE INDEX agency_mandate_in_force ON access.agency_mandate USING btree (client_id) WHERE (withdrawn_at IS NULL);
CREATE TRIGGER facts_changed AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON access.agency_mandate FOR EACH STATEMENT EXECUTE FUNCTION access.facts_changed();

create table access.client (
  client_id text not null,
  name text not null,
  jwks jsonb not null,
  created timestamp with time zone default now() not null
);
alter table access.client add constraint client_client_id_check CHECK ((client_id ~ '^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$'::text));
alter table access.client add constraint client_pkey PRIMARY KEY (client_id);
CREATE TRIGGER facts_changed AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON access.client FOR EACH STATEMENT EXECUTE FUNCTION access.facts_changed();

create table access.fact_version (
  only_row boolean default true not null,
  version bigint not null
);
alter table access.fact_version add constraint fact_version_only_row_check CHECK (only_row);
alter table access.fact_version add constraint fact_version_pkey PRIMARY KEY (only_row);

create table access.issuer_item (
  kind text not null,
  id text not null,
  payload jsonb not null,
  grant_id text,
  uid text,
  user_code text,
  consumed_at timestamp with time zone,
  expires_at timestamp with time zone
);
alter table access.issuer_item add constraint issuer_item_pkey PRIMARY KEY (kind, id);
CREATE INDEX issuer_item_expiry ON access.issuer_item USING btree (expires_at);
CREATE INDEX issuer_item_grant ON access.issuer_item USING btree (grant_id) WHERE (grant_id IS NOT NULL);
CREATE INDEX issuer_item_uid ON access.issuer_item USING btree (kind, uid) WHERE (uid IS NOT NULL);
CREATE INDEX issuer_item_user_code ON access.issuer_item USING btree (kind, user_code) WHERE (user_code IS NOT NULL);

create table access.mandate (
  mandate_id bigint generated always as identity not null,
  client_id text not null,
  brin register.brin not null,
  scopes text[] not null,
  during daterange default daterange(CURRENT_DATE, NULL::date) not null,
  withdrawn_at timestamp with time zone
);
alter table access.mandate add constraint mandate_client_id_fkey FOREIGN KEY (client_id) REFERENCES access.client(client_id) ON DELETE CASCADE;
alter table access.mandate add constraint mandate_pkey PRIMARY KEY (mandate_id);
alter table access.mandate add constraint mandate_scopes_check CHECK ((cardinality(scopes) > 0));
CREATE UNIQUE INDEX mandate_in_force ON access.mandate USING btree (client_id, brin) WHERE (withdrawn_at IS NULL);
CREATE TRIGGER facts_changed AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON access.mandate FOR EACH STATEMENT EXECUTE FUNCTION access.facts_changed();

create table access.person (
  person_id uuid default uuidv7() not null,
  username text not null,
  display_name text not null,
  password_hash text,
  subject text,
  created timestamp with time zone default now() not null
);
alter table access.person add constraint person_pkey PRIMARY KEY (person_id);
alter table access.person add constraint person_subject_key UNIQUE (subject);
alter table access.person add constraint person_username_check CHECK (((username = lower(username)) AND (username <> ''::text)));
alter table access.person add constraint person_username_key UNIQUE (username);

create table access.role (
  person_id uuid not null,
  brin register.brin not null,
  role text not null,
  during daterange default daterange(CURRENT_DATE, NULL::date) not null
);
alter table access.role add constraint role_person_id_fkey FOREIGN KEY (person_id) REFERENCES access.person(person_id) ON DELETE CASCADE;
alter table access.role add constraint role_pkey PRIMARY KEY (person_id, brin, role, during WITHOUT OVERLAPS);
alter table access.role add constraint role_role_check CHECK ((role = ANY (ARRAY['enrolment-officer'::text, 'report-reader'::text, 'finance-reader'::text])));

create table access.session (
  session_hash bytea not null,
  person_id uuid not null,
  brin register.brin,
  csrf_token text not null,
  claims jsonb not null,
  id_token text,
  created timestamp with time zone default now() not null,
  last_used timestamp with time zone default now() not null,
  expires timestamp with time zone not null
);
alter table access.session add constraint session_person_id_fkey FOREIGN KEY (person_id) REFERENCES access.person(person_id) ON DELETE CASCADE;
alter table access.session add constraint session_pkey PRIMARY KEY (session_hash);
CREATE INDEX session_expiry ON access.session USING btree (expires);

create table access.sign_in (
  sign_in_hash bytea not null,
  state text not null,
  nonce text not null,
  code_verifier text not null,
  return_to text not null,
  expires timestamp with time zone not null
);
alter table access.sign_in add constraint sign_in_pkey PRIMARY KEY (sign_in_hash);
CREATE INDEX sign_in_expiry ON access.sign_in USING btree (expires);

create table access.sign_in_attempt (
  attempt_id bigint generated always as identity not null,
  at timestamp with time zone default now() not null,
  user_hash bytea not null,
  address_hash bytea not null
);
alter table access.sign_in_attempt add constraint sign_in_attempt_pkey PRIMARY KEY (attempt_id);
CREATE INDEX sign_in_attempt_address ON access.sign_in_attempt USING btree (address_hash, at);
CREATE INDEX sign_in_attempt_user ON access.sign_in_attempt USING btree (user_hash, at);

create table access.signing_key (
  kid text not null,
  purpose text not null,
  jwk jsonb not null,
  created timestamp with time zone default now() not null
);
alter table access.signing_key add constraint signing_key_pkey PRIMARY KEY (kid);
alter table access.signing_key add constraint signing_key_purpose_check CHECK ((purpose = ANY (ARRAY['sign'::text, 'cookie'::text])));

create table deliveries.delivery (
  delivery_id uuid default uuidv7() not null,
  subscription_id uuid not null,
  set_version smallint not null,
  as_known_on timestamp with time zone not null,
  reference_date date not null,
  since date,
  postcodes text[],
  created_at timestamp with time zone default now() not null,
  created_by text not null
);
alter table deliveries.delivery add constraint delivery_pkey PRIMARY KEY (delivery_id);
alter table deliveries.delivery add constraint delivery_subscription_id_fkey FOREIGN KEY (subscription_id) REFERENCES deliveries.subscription(subscription_id);
CREATE INDEX delivery_subscription ON deliveries.delivery USING btree (subscription_id, created_at);
CREATE TRIGGER never_rewritten BEFORE DELETE OR UPDATE OR TRUNCATE ON deliveries.delivery FOR EACH STATEMENT EXECUTE FUNCTION deliveries.refuse_change();

create table deliveries.page (
  delivery_id uuid not null,
  after_learner bigint not null,
  until_learner bigint,
  rows integer not null,
  digest text not null,
  first_read_at timestamp with time zone default now() not null
);
alter table deliveries.page add constraint page_delivery_id_fkey FOREIGN KEY (delivery_id) REFERENCES deliveries.delivery(delivery_id);
alter table deliveries.page add constraint page_pkey PRIMARY KEY (delivery_id, after_learner);
CREATE TRIGGER never_rewritten BEFORE DELETE OR UPDATE OR TRUNCATE ON deliveries.page FOR EACH STATEMENT EXECUTE FUNCTION deliveries.refuse_change();

create table deliveries.subscription (
  subscription_id uuid default uuidv7() not null,
  client_id text not null,
  set_id text not null,
  legal_ground text not null,
  purpose text not null,
  parameters jsonb default '{}'::jsonb not null,
  pseudonym_key bytea not null,
  during daterange default daterange(CURRENT_DATE, NULL::date) not null,
  registered_at timestamp with time zone default now() not null,
  registered_by text not null
);
alter table deliveries.subscription add constraint subscription_legal_ground_check CHECK ((legal_ground <> ''::text));
alter table deliveries.subscription add constraint subscription_pkey PRIMARY KEY (subscription_id);
alter table deliveries.subscription add constraint subscription_purpose_check CHECK ((purpose <> ''::text));
CREATE INDEX subscription_client ON deliveries.subscription USING btree (client_id);

create table exchange.completeness_declaration (
  declaration_id bigint generated always as identity not null,
  brin register.brin not null,
  sector register.sector not null,
  counting_date date not null,
  records integer not null,
  digest text not null,
  lines json not null,
  declared_at timestamp with time zone not null,
  declared_by text not null,
  remark text,
  withdrawn_at timestamp with time zone,
  withdrawn_by text,
  superseded_by bigint
);
alter table exchange.completeness_declaration add constraint completeness_declaration_pkey PRIMARY KEY (declaration_id);
alter table exchange.completeness_declaration add constraint completeness_declaration_superseded_by_fkey FOREIGN KEY (superseded_by) REFERENCES exchange.completeness_declaration(declaration_id) DEFERRABLE INITIALLY DEFERRED;
CREATE INDEX completeness_declaration_of_school ON exchange.completeness_declaration USING btree (brin, declaration_id);
CREATE UNIQUE INDEX completeness_declaration_in_force ON exchange.completeness_declaration USING btree (brin, sector, counting_date) WHERE ((withdrawn_at IS NULL) AND (superseded_by IS NULL));

create table exchange.declared_change (
  declaration_id bigint not null,
  report_id bigint not null,
  at timestamp with time zone default now() not null,
  learner_id bigint not null,
  number text not null
);
alter table exchange.declared_change add constraint declared_change_declaration_id_fkey FOREIGN KEY (declaration_id) REFERENCES exchange.completeness_declaration(declaration_id);
alter table exchange.declared_change add constraint declared_change_pkey PRIMARY KEY (declaration_id, report_id);

create table exchange.file_answer (
  upload_id uuid not null,
  ordinal integer not null,
  line integer not null,
  kind text,
  number text,
  message_id text,
  http_status smallint not null,
  body json
);
alter table exchange.file_answer add constraint file_answer_pkey PRIMARY KEY (upload_id, ordinal);
alter table exchange.file_answer add constraint file_answer_upload_id_fkey FOREIGN KEY (upload_id) REFERENCES exchange.file_upload(upload_id) ON DELETE CASCADE;

create table exchange.file_piece (
  upload_id uuid not null,
  start bigint not null,
  bytes bytea not null
);
alter table exchange.file_piece add constraint file_piece_pkey PRIMARY KEY (upload_id, start);
alter table exchange.file_piece add constraint file_piece_upload_id_fkey FOREIGN KEY (upload_id) REFERENCES exchange.file_upload(upload_id) ON DELETE CASCADE;

create table exchange.file_signal (
  upload_id uuid not null,
  code text not null,
  severity text not null,
  reports integer not null
);
alter table exchange.file_signal add constraint file_signal_pkey PRIMARY KEY (upload_id, code);
alter table exchange.file_signal add constraint file_signal_upload_id_fkey FOREIGN KEY (upload_id) REFERENCES exchange.file_upload(upload_id) ON DELETE CASCADE;

create table exchange.file_upload (
  upload_id uuid default uuidv7() not null,
  brin register.brin not null,
  actor text not null,
  scopes text[],
  file_name text not null,
  size bigint not null,
  received bigint default 0 not null,
  state text default 'uploading'::text not null,
  attempt integer default 0 not null,
  idle_attempts integer default 0 not null,
  format text,
  encoding text,
  reports integer,
  answered integer default 0 not null,
  accepted integer default 0 not null,
  refused integer default 0 not null,
  invalid integer default 0 not null,
  fault json,
  created_at timestamp with time zone default now() not null,
  changed_at timestamp with time zone default now() not null,
  uploaded_at timestamp with time zone,
  finished_at timestamp with time zone
);
alter table exchange.file_upload add constraint file_upload_check CHECK (((received >= 0) AND (received <= size)));
alter table exchange.file_upload add constraint file_upload_format_check CHECK ((format = ANY (ARRAY['ndjson'::text, 'csv'::text, 'xml'::text])));
alter table exchange.file_upload add constraint file_upload_pkey PRIMARY KEY (upload_id);
alter table exchange.file_upload add constraint file_upload_size_check CHECK ((size > 0));
alter table exchange.file_upload add constraint file_upload_state_check CHECK ((state = ANY (ARRAY['uploading'::text, 'waiting'::text, 'checking'::text, 'handling'::text, 'done'::text, 'refused'::text, 'cancelled'::text])));
CREATE INDEX file_upload_of_school ON exchange.file_upload USING btree (brin, upload_id);
CREATE INDEX file_upload_open ON exchange.file_upload USING btree (changed_at) WHERE (state = ANY (ARRAY['waiting'::text, 'checking'::text, 'handling'::text]));

create table exchange.notification (
  notification_id bigint generated always as identity not null,
  transaction_id xid8 default pg_current_xact_id() not null,
  brin register.brin not null,
  at timestamp with time zone default now() not null,
  kind text not null,
  learner_id bigint,
  number text,
  body json not null
);
alter table exchange.notification add constraint notification_pkey PRIMARY KEY (notification_id);
CREATE INDEX notification_feed ON exchange.notification USING btree (brin, transaction_id, notification_id);

create table exchange.notification_cursor (
  brin register.brin not null,
  transaction_id xid8 not null,
  notification_id bigint not null,
  at timestamp with time zone default now() not null,
  actor text not null
);
alter table exchange.notification_cursor add constraint notification_cursor_pkey PRIMARY KEY (brin);

create table exchange.population_change (
  change_id text not null,
  fingerprint text not null,
  kind text not null,
  outcome text not null,
  learner_id bigint not null,
  occurred_on date not null,
  at timestamp with time zone default now() not null,
  actor text not null
);
alter table exchange.population_change add constraint population_change_outcome_check CHECK ((outcome = ANY (ARRAY['applied'::text, 'unchanged'::text])));
alter table exchange.population_change add constraint population_change_pkey PRIMARY KEY (change_id);

create table exchange.reconciliation (
  reconciliation_id bigint generated always as identity not null,
  brin register.brin not null,
  sector register.sector not null,
  covers text[] not null,
  scope text not null,
  reference_date date not null,
  since date,
  state text not null,
  round smallint default 1 not null,
  received bigint default 0 not null,
  faults integer default 0 not null,
  records_here integer,
  records_there integer,
  agreeing integer,
  digest_here text,
  digest_there text,
  other_administration boolean default false not null,
  started_at timestamp with time zone not null,
  changed_at timestamp with time zone not null,
  compared_at timestamp with time zone,
  actor text not null
);
alter table exchange.reconciliation add constraint reconciliation_pkey PRIMARY KEY (reconciliation_id);
alter table exchange.reconciliation add constraint reconciliation_scope_check CHECK ((scope = ANY (ARRAY['current'::text, 'school-year'::text, 'since'::text, 'all'::text])));
alter table exchange.reconciliation add constraint reconciliation_state_check CHECK ((state = ANY (ARRAY['receiving'::text, 'wanting'::text, 'compared'::text, 'cancelled'::text])));
CREATE INDEX reconciliation_of_school ON exchange.reconciliation USING btree (brin, reconciliation_id);
CREATE UNIQUE INDEX reconciliation_under_way ON exchange.reconciliation USING btree (brin, sector) WHERE (state = ANY (ARRAY['receiving'::text, 'wanting'::text]));

create table exchange.reconciliation_difference (
  reconciliation_id bigint not null,
  difference_no integer not null,
  kind text not null,
  record text not null,
  number text not null,
  number_here text,
  group_key text not null,
  fields json not null,
  learner_id bigint,
  here json,
  here_digest text,
  here_version bigint,
  there json,
  state text default 'open'::text not null,
  message_id text,
  composed_at timestamp with time zone,
  decided_at timestamp with time zone,
  decided_by text,
  answer json
);
alter table exchange.reconciliation_difference add constraint reconciliation_difference_kind_check CHECK ((kind = ANY (ARRAY['missing-here'::text, 'missing-there'::text, 'different'::text, 'learner-differs'::text, 'number-differs'::text, 'duplicate'::text, 'unreadable'::text])));
alter table exchange.reconciliation_difference add constraint reconciliation_difference_pkey PRIMARY KEY (reconciliation_id, difference_no);
alter table exchange.reconciliation_difference add constraint reconciliation_difference_reconciliation_id_fkey FOREIGN KEY (reconciliation_id) REFERENCES exchange.reconciliation(reconciliation_id) ON DELETE CASCADE;
alter table exchange.reconciliation_difference add constraint reconciliation_difference_record_check CHECK ((record = ANY (ARRAY['enrolment'::text, 'result'::text])));
alter table exchange.reconciliation_difference add constraint reconciliation_difference_state_check CHECK ((state = ANY (ARRAY['open'::text, 'queued'::text, 'accepted'::text, 'refused'::text, 'for-school'::text, 'failed'::text])));
CREATE INDEX reconciliation_difference_group ON exchange.reconciliation_difference USING btree (reconciliation_id, group_key, difference_no);
CREATE INDEX reconciliation_difference_queue ON exchange.reconciliation_difference USING btree (reconciliation_id) WHERE (state = 'queued'::text);

create table exchange.reconciliation_fault (
  reconciliation_id bigint not null,
  round smallint not null,
  line bigint not null,
  record text,
  number text,
  problem json not null
);
alter table exchange.reconciliation_fault add constraint reconciliation_fault_pkey PRIMARY KEY (reconciliation_id, round, line);
alter table exchange.reconciliation_fault add constraint reconciliation_fault_reconciliation_id_fkey FOREIGN KEY (reconciliation_id) REFERENCES exchange.reconciliation(reconciliation_id) ON DELETE CASCADE;

create table exchange.reconciliation_line (
  reconciliation_id bigint not null,
  record text not null,
  number text not null,
  round smallint not null,
  line bigint not null,
  digest text,
  records integer,
  body json
);
alter table exchange.reconciliation_line add constraint reconciliation_line_pkey PRIMARY KEY (reconciliation_id, record, number);
alter table exchange.reconciliation_line add constraint reconciliation_line_reconciliation_id_fkey FOREIGN KEY (reconciliation_id) REFERENCES exchange.reconciliation(reconciliation_id) ON DELETE CASCADE;
alter table exchange.reconciliation_line add constraint reconciliation_line_record_check CHECK ((record = ANY (ARRAY['total'::text, 'bucket'::text, 'enrolment'::text, 'result'::text])));

create table exchange.reconciliation_wanted (
  reconciliation_id bigint not null,
  round smallint not null,
  record text not null,
  number text not null
);
alter table exchange.reconciliation_wanted add constraint reconciliation_wanted_pkey PRIMARY KEY (reconciliation_id, record, number);
alter table exchange.reconciliation_wanted add constraint reconciliation_wanted_reconciliation_id_fkey FOREIGN KEY (reconciliation_id) REFERENCES exchange.reconciliation(reconciliation_id) ON DELETE CASCADE;
alter table exchange.reconciliation_wanted add constraint reconciliation_wanted_record_check CHECK ((record = ANY (ARRAY['bucket'::text, 'enrolment'::text, 'result'::text])));

create table exchange.report (
  report_id bigint default nextval('exchange.report_id_seq'::regclass) not null,
  transaction_id xid8 default pg_current_xact_id() not null,
  brin register.brin not null,
  message_id text not null,
  fingerprint text not null,
  kind text not null,
  number text,
  composed_at timestamp with time zone not null,
  received_at timestamp with time zone default now() not null,
  actor text not null,
  learner_id bigint,
  status text not null,
  http_status smallint not null,
  answer json not null
);
alter table exchange.report add constraint report_brin_message_id_key UNIQUE (brin, message_id);
alter table exchange.report add constraint report_pkey PRIMARY KEY (report_id);
alter table exchange.report add constraint report_status_check CHECK ((status = ANY (ARRAY['accepted'::text, 'refused'::text])));
CREATE INDEX report_live ON exchange.report USING btree (brin, transaction_id, report_id);

create table exchange.webhook_attempt (
  attempt_id bigint generated always as identity not null,
  subscription_id uuid not null,
  transaction_id xid8,
  notification_id bigint,
  brin register.brin,
  kind text not null,
  at timestamp with time zone not null,
  outcome text not null,
  reason text,
  http_status smallint,
  milliseconds integer not null,
  attempt integer not null,
  next_at timestamp with time zone
);
alter table exchange.webhook_attempt add constraint webhook_attempt_outcome_check CHECK ((outcome = ANY (ARRAY['delivered'::text, 'failed'::text, 'dead'::text])));
alter table exchange.webhook_attempt add constraint webhook_attempt_pkey PRIMARY KEY (attempt_id);
alter table exchange.webhook_attempt add constraint webhook_attempt_subscription_id_fkey FOREIGN KEY (subscription_id) REFERENCES exchange.webhook_subscription(subscription_id) ON DELETE CASCADE;
CREATE INDEX webhook_attempt_at ON exchange.webhook_attempt USING btree (at);
CREATE INDEX webhook_attempt_log ON exchange.webhook_attempt USING btree (subscription_id, attempt_id);

create table exchange.webhook_dead_letter (
  subscription_id uuid not null,
  transaction_id xid8 not null,
  notification_id bigint not null,
  brin register.brin not null,
  state text default 'dead'::text not null,
  reason text not null,
  http_status smallint,
  attempts integer not null,
  died_at timestamp with time zone not null
);
alter table exchange.webhook_dead_letter add constraint webhook_dead_letter_pkey PRIMARY KEY (subscription_id, transaction_id, notification_id);
alter table exchange.webhook_dead_letter add constraint webhook_dead_letter_state_check CHECK ((state = ANY (ARRAY['dead'::text, 'queued'::text])));
alter table exchange.webhook_dead_letter add constraint webhook_dead_letter_subscription_id_fkey FOREIGN KEY (subscription_id) REFERENCES exchange.webhook_subscription(subscription_id) ON DELETE CASCADE;
CREATE INDEX webhook_dead_letter_queued ON exchange.webhook_dead_letter USING btree (subscription_id) WHERE (state = 'queued'::text);

create table exchange.webhook_school (
  subscription_id uuid not null,
  brin register.brin not null,
  since_transaction xid8 default pg_snapshot_xmin(pg_current_snapshot()) not null
);
alter table exchange.webhook_school add constraint webhook_school_pkey PRIMARY KEY (subscription_id, brin);
alter table exchange.webhook_school add constraint webhook_school_subscription_id_fkey FOREIGN KEY (subscription_id) REFERENCES exchange.webhook_subscription(subscription_id) ON DELETE CASCADE;
CREATE INDEX webhook_school_brin ON exchange.webhook_school USING btree (brin);

create table exchange.webhook_secret (
  secret_id uuid default uuidv7() not null,
  subscription_id uuid not null,
  sealed bytea not null,
  created_at timestamp with time zone not null,
  expires_at timestamp with time zone
);
alter table exchange.webhook_secret add constraint webhook_secret_pkey PRIMARY KEY (secret_id);
alter table exchange.webhook_secret add constraint webhook_secret_subscription_id_fkey FOREIGN KEY (subscription_id) REFERENCES exchange.webhook_subscription(subscription_id) ON DELETE CASCADE;
CREATE INDEX webhook_secret_subscription ON exchange.webhook_secret USING btree (subscription_id);

create table exchange.webhook_subscription (
  subscription_id uuid default uuidv7() not null,
  brin register.brin,
  client_id text,
  name text not null,
  url text not null,
  kinds text[],
  state text default 'active'::text not null,
  state_reason text,
  position_transaction xid8 default pg_snapshot_xmin(pg_current_snapshot()) not null,
  position_notification bigint default 0 not null,
  attempts integer default 0 not null,
  first_tried_at timestamp with time zone,
  due_at timestamp with time zone default '-infinity'::timestamp with time zone not null,
  failing_since timestamp with time zone,
  delivered_at timestamp with time zone,
  claim uuid,
  claimed_until timestamp with time zone,
  created_at timestamp with time zone default now() not null,
  created_by text not null,
  changed_at timestamp with time zone default now() not null,
  changed_by text not null
);
alter table exchange.webhook_subscription add constraint webhook_subscription_check CHECK (((brin IS NULL) <> (client_id IS NULL)));
alter table exchange.webhook_subscription add constraint webhook_subscription_pkey PRIMARY KEY (subscription_id);
alter table exchange.webhook_subscription add constraint webhook_subscription_state_check CHECK ((state = ANY (ARRAY['active'::text, 'paused'::text, 'disabled'::text])));
CREATE INDEX webhook_subscription_client ON exchange.webhook_subscription USING btree (client_id) WHERE (client_id IS NOT NULL);
CREATE INDEX webhook_subscription_school ON exchange.webhook_subscription USING btree (brin) WHERE (brin IS NOT NULL);

create table funding.counted_year (
  scheme text not null,
  funding_year smallint not null,
  counted_at timestamp with time zone default now() not null,
  basis text not null
);
alter table funding.counted_year add constraint counted_year_pkey PRIMARY KEY (scheme, funding_year);

create table funding.parameter (
  scheme text not null,
  funding_year smallint not null,
  key text not null,
  value numeric not null,
  source text not null,
  recorded_at timestamp with time zone default now() not null,
  recorded_by text not null
);
alter table funding.parameter add constraint parameter_pkey PRIMARY KEY (scheme, funding_year, key);
alter table funding.parameter add constraint parameter_source_check CHECK ((source <> ''::text));
CREATE TRIGGER keep_history_of_deletes AFTER DELETE ON funding.parameter REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION register.keep_history();
CREATE TRIGGER keep_history_of_updates AFTER UPDATE ON funding.parameter REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION register.keep_history();

create table funding.parameter_history (
  scheme text not null,
  funding_year smallint not null,
  key text not null,
  value numeric not null,
  source text not null,
  recorded_at timestamp with time zone not null,
  recorded_by text not null,
  superseded_at timestamp with time zone not null
);
CREATE TRIGGER never_rewritten BEFORE DELETE OR UPDATE OR TRUNCATE ON funding.parameter_history FOR EACH STATEMENT EXECUTE FUNCTION register.refuse_change();

create table funding.pupil_count (
  brin register.brin not null,
  scheme text not null,
  funding_year smallint not null,
  category text not null,
  units integer not null
);
alter table funding.pupil_count add constraint pupil_count_pkey PRIMARY KEY (brin, scheme, funding_year, category);

create table funding.statement (
  statement_id bigint generated always as identity not null,
  number text not null,
  brin register.brin not null,
  scheme text not null,
  funding_year smallint not null,
  version smallint not null,
  as_known_on timestamp with time zone not null,
  issued_at timestamp with time zone default now() not null,
  issued_by text not null,
  total_cents bigint not null,
  difference_cents bigint not null,
  document json not null
);
alter table funding.statement add constraint statement_brin_scheme_funding_year_version_key UNIQUE (brin, scheme, funding_year, version);
alter table funding.statement add constraint statement_number_key UNIQUE (number);
alter table funding.statement add constraint statement_pkey PRIMARY KEY (statement_id);
alter table funding.statement add constraint statement_version_check CHECK ((version > 0));
CREATE TRIGGER never_rewritten BEFORE DELETE OR UPDATE OR TRUNCATE ON funding.statement FOR EACH STATEMENT EXECUTE FUNCTION register.refuse_change();

create table funding.statement_run (
  scheme text not null,
  funding_year smallint not null,
  as_known_on timestamp with time zone not null,
  started_at timestamp with time zone default now() not null,
  started_by text not null,
  after_brin register.brin,
  issued integer default 0 not null,
  unchanged integer default 0 not null,
  finished_at timestamp with time zone
);
alter table funding.statement_run add constraint statement_run_pkey PRIMARY KEY (scheme, funding_year, as_known_on);

create table platform.audit_log (
  audit_id bigint generated always as identity not null,
  at timestamp with time zone default now() not null,
  actor text not null,
  on_behalf_of text,
  purpose text not null,
  action text not null,
  learner_ids bigint[] not null,
  request_id text
);
CREATE INDEX audit_log_learners ON platform.audit_log USING gin (learner_ids) WITH (fastupdate='on');
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON platform.audit_log FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change();

create table platform.outbox (
  event_id bigint generated always as identity not null,
  transaction_id xid8 default pg_current_xact_id() not null,
  at timestamp with time zone default now() not null,
  topic text not null,
  key text not null,
  payload json not null
);
alter table platform.outbox add constraint outbox_pkey PRIMARY KEY (event_id);

create table register.board (
  board_id text not null
);
alter table register.board add constraint board_pkey PRIMARY KEY (board_id);

create table register.board_version (
  board_id text not null,
  during daterange not null,
  name text not null,
  recorded_at timestamp with time zone default now() not null,
  recorded_by text not null
);
alter table register.board_version add constraint board_version_board_id_fkey FOREIGN KEY (board_id) REFERENCES register.board(board_id);
alter table register.board_version add constraint board_version_pkey PRIMARY KEY (board_id, during WITHOUT OVERLAPS);
CREATE TRIGGER keep_history_of_deletes AFTER DELETE ON register.board_version REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION register.keep_history();
CREATE TRIGGER keep_history_of_updates AFTER UPDATE ON register.board_version REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION register.keep_history();

create table register.board_version_history (
  board_id text not null,
  during daterange not null,
  name text not null,
  recorded_at timestamp with time zone not null,
  recorded_by text not null,
  superseded_at timestamp with time zone not null
);
CREATE TRIGGER never_rewritten BEFORE DELETE OR UPDATE OR TRUNCATE ON register.board_version_history FOR EACH STATEMENT EXECUTE FUNCTION register.refuse_change();

create table register.edition (
  layout text not null,
  reference_date date not null,
  complete boolean not null,
  recorded_at timestamp with time zone default now() not null,
  recorded_by text not null
);
alter table register.edition add constraint edition_pkey PRIMARY KEY (layout, reference_date);

create table register.edition_site (
  layout text not null,
  reference_date date not null,
  brin register.brin not null,
  site_no register.site_no not null,
  scope text not null,
  facts jsonb not null,
  recorded_at timestamp with time zone default now() not null,
  recorded_by text not null
);
alter table register.edition_site add constraint edition_site_layout_reference_date_fkey FOREIGN KEY (layout, reference_date) REFERENCES register.edition(layout, reference_date);
alter table register.edition_site add constraint edition_site_pkey PRIMARY KEY (layout, reference_date, brin, site_no);
alter table register.edition_site add constraint edition_site_scope_check CHECK ((scope = ANY (ARRAY['primary'::text, 'special'::text, 'secondary'::text])));

create table register.enrolment (
  learner_id bigint not null,
  enrolment_id bigint default nextval('register.enrolment_id_seq'::regclass) not null,
  during daterange not null,
  sector register.sector not null,
  brin register.brin not null,
  number text not null,
  end_reason text,
  last_report_id bigint,
  last_message_id text,
  last_composed_at timestamp with time zone,
  recorded_at timestamp with time zone default register.moment() not null,
  recorded_by text not null,
  attributes jsonb default '{}'::jsonb not null
);
alter table register.enrolment add constraint enrolment_brin_fkey FOREIGN KEY (brin) REFERENCES register.institution(brin);
alter table register.enrolment add constraint enrolment_brin_number_key UNIQUE (brin, number);
alter table register.enrolment add constraint enrolment_during_check CHECK (((NOT isempty(during)) AND (NOT lower_inf(during))));
alter table register.enrolment add constraint enrolment_learner_id_fkey FOREIGN KEY (learner_id) REFERENCES register.learner(learner_id);
alter table register.enrolment add constraint enrolment_once_per_institution EXCLUDE USING gist (learner_id WITH =, brin WITH =, during WITH &&) WHERE (((sector)::text = ANY (ARRAY['po'::text, 'vo'::text])));
alter table register.enrolment add constraint enrolment_pkey PRIMARY KEY (learner_id, enrolment_id, during WITHOUT OVERLAPS);
CREATE INDEX enrolment_admission_statement ON register.enrolment USING gin (((attributes -> 'admissionStatements'::text)) jsonb_path_ops) WHERE (attributes ? 'admissionStatements'::text);
CREATE TRIGGER keep_history_of_deletes AFTER DELETE ON register.enrolment REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION register.keep_history();
CREATE TRIGGER keep_history_of_updates AFTER UPDATE ON register.enrolment REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION register.keep_history();

create table register.enrolment_history (
  learner_id bigint not null,
  enrolment_id bigint not null,
  during daterange not null,
  sector register.sector not null,
  brin register.brin not null,
  number text not null,
  end_reason text,
  last_report_id bigint,
  last_message_id text,
  last_composed_at timestamp with time zone,
  recorded_at timestamp with time zone not null,
  recorded_by text not null,
  superseded_at timestamp with time zone not null,
  attributes jsonb default '{}'::jsonb not null
);
CREATE INDEX enrolment_history_brin ON register.enrolment_history USING btree (brin);
CREATE INDEX enrolment_history_learner_id_idx ON register.enrolment_history USING btree (learner_id);
CREATE TRIGGER never_rewritten BEFORE DELETE OR UPDATE OR TRUNCATE ON register.enrolment_history FOR EACH STATEMENT EXECUTE FUNCTION register.refuse_change();

create table register.enrolment_period (
  learner_id bigint not null,
  enrolment_id bigint not null,
  during daterange not null,
  sector register.sector not null,
  brin register.brin not null,
  site_no register.site_no not null,
  programme_code text not null,
  year_of_study smallint,
  fundable boolean default true not null,
  attributes jsonb default '{}'::jsonb not null,
  recorded_at timestamp with time zone default register.moment() not null,
  recorded_by text not null
);
alter table register.enrolment_period add constraint enrolment_period_brin_site_no_fkey FOREIGN KEY (brin, site_no) REFERENCES register.site(brin, site_no);
alter table register.enrolment_period add constraint enrolment_period_learner_id_enrolment_id_during_fkey FOREIGN KEY (learner_id, enrolment_id, PERIOD during) REFERENCES register.enrolment(learner_id, enrolment_id, PERIOD during) DEFERRABLE INITIALLY DEFERRED;
alter table register.enrolment_period add constraint enrolment_period_pkey PRIMARY KEY (learner_id, enrolment_id, during WITHOUT OVERLAPS);
alter table register.enrolment_period add constraint enrolment_period_sector_programme_code_fkey FOREIGN KEY (sector, programme_code) REFERENCES register.programme(sector, code);
CREATE INDEX enrolment_period_learner ON register.enrolment_period USING btree (learner_id, enrolment_id);
CREATE TRIGGER keep_history_of_deletes AFTER DELETE ON register.enrolment_period REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION register.keep_history();
CREATE TRIGGER keep_history_of_updates AFTER UPDATE ON register.enrolment_period REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION register.keep_history();

create table register.enrolment_period_history (
  learner_id bigint not null,
  enrolment_id bigint not null,
  during daterange not null,
  sector register.sector not null,
  brin register.brin not null,
  site_no register.site_no not null,
  programme_code text not null,
  year_of_study smallint,
  fundable boolean not null,
  attributes jsonb not null,
  recorded_at timestamp with time zone not null,
  recorded_by text not null,
  superseded_at timestamp with time zone not null
);
CREATE INDEX enrolment_period_history_learner_id_idx ON register.enrolment_period_history USING btree (learner_id);
CREATE TRIGGER never_rewritten BEFORE DELETE OR UPDATE OR TRUNCATE ON register.enrolment_period_history FOR EACH STATEMENT EXECUTE FUNCTION register.refuse_change();

create table register.exam_count (
  exam_year smallint not null,
  brin register.brin not null,
  site_no register.site_no not null,
  school_type text not null,
  programme_name text not null,
  inspection_code text default ''::text not null,
  sex text not null,
  candidates integer not null,
  passed integer not null
);
alter table register.exam_count add constraint exam_count_candidates_check CHECK ((candidates > 0));
alter table register.exam_count add constraint exam_count_check CHECK (((passed >= 0) AND (passed <= candidates)));
alter table register.exam_count add constraint exam_count_pkey PRIMARY KEY (exam_year, brin, site_no, school_type, inspection_code, programme_name, sex);
alter table register.exam_count add constraint exam_count_sex_check CHECK ((sex = ANY (ARRAY['male'::text, 'female'::text, 'unknown'::text])));

create table register.exam_mark (
  exam_year smallint not null,
  brin register.brin not null,
  site_no register.site_no not null,
  school_type text not null,
  subject_code text not null,
  subject text not null,
  school_exams integer not null,
  school_mean numeric(3,1),
  central_exams integer not null,
  central_mean numeric(3,1)
);
alter table register.exam_mark add constraint exam_mark_central_exams_check CHECK ((central_exams >= 0));
alter table register.exam_mark add constraint exam_mark_pkey PRIMARY KEY (exam_year, brin, site_no, school_type, subject_code);
alter table register.exam_mark add constraint exam_mark_school_exams_check CHECK ((school_exams >= 0));

create table register.higher_count (
  counting_date date not null,
  municipality_code text not null,
  brin register.brin not null,
  institution_name text not null,
  field text not null,
  programme_code text not null,
  programme_name text not null,
  degree text not null,
  form text not null,
  sex text not null,
  students integer not null
);
alter table register.higher_count add constraint higher_count_pkey PRIMARY KEY (counting_date, municipality_code, brin, programme_code, degree, form, sex);
alter table register.higher_count add constraint higher_count_sex_check CHECK ((sex = ANY (ARRAY['male'::text, 'female'::text, 'unknown'::text])));
alter table register.higher_count add constraint higher_count_students_check CHECK ((students >= '-1'::integer));

create table register.home_count (
  counting_date date not null,
  postcode4 text not null,
  brin register.brin not null,
  site_no register.site_no not null,
  ages smallint[] not null
);
alter table register.home_count add constraint home_count_ages_check CHECK ((cardinality(ages) = 23));
alter table register.home_count add constraint home_count_pkey PRIMARY KEY (counting_date, postcode4, brin, site_no);
alter table register.home_count add constraint home_count_postcode4_check CHECK ((postcode4 ~ '^[1-9][0-9]{3}$'::text));

create table register.home_distance (
  counting_date date not null,
  brin register.brin not null,
  site_no register.site_no not null,
  school_type text not null,
  metres numeric(8,1) not null,
  pupils integer not null
);
alter table register.home_distance add constraint home_distance_metres_check CHECK ((metres >= (0)::numeric));
alter table register.home_distance add constraint home_distance_pkey PRIMARY KEY (counting_date, brin, site_no, school_type);
alter table register.home_distance add constraint home_distance_pupils_check CHECK ((pupils >= 0));
alter table register.home_distance add constraint home_distance_school_type_check CHECK ((school_type = ANY (ARRAY['bo'::text, 'sbo'::text, 'so'::text, 'vso'::text, 'so/vso'::text])));

create table register.household_count (
  postcode4 text not null,
  inhabitants integer,
  households integer,
  single integer,
  multi_without_children integer,
  single_parent integer,
  two_parents integer,
  mean_size numeric(3,1)
);
alter table register.household_count add constraint household_count_pkey PRIMARY KEY (postcode4);
alter table register.household_count add constraint household_count_postcode4_check CHECK ((postcode4 ~ '^[1-9][0-9]{3}$'::text));

create table register.institution (
  brin register.brin not null
);
alter table register.institution add constraint institution_pkey PRIMARY KEY (brin);

create table register.institution_transition (
  from_brin register.brin not null,
  to_brin register.brin not null,
  on_date date not null,
  kind text not null,
  kind_name text not null,
  complete boolean not null,
  recorded_at timestamp with time zone default now() not null,
  recorded_by text not null
);
alter table register.institution_transition add constraint institution_transition_pkey PRIMARY KEY (from_brin, to_brin, on_date, kind);

create table register.institution_version (
  brin register.brin not null,
  during daterange not null,
  board_id text,
  sectors register.sector[] not null,
  name text not null,
  denomination text,
  structure text,
  recorded_at timestamp with time zone default now() not null,
  recorded_by text not null
);
alter table register.institution_version add constraint institution_version_board_id_fkey FOREIGN KEY (board_id) REFERENCES register.board(board_id);
alter table register.institution_version add constraint institution_version_brin_fkey FOREIGN KEY (brin) REFERENCES register.institution(brin);
alter table register.institution_version add constraint institution_version_pkey PRIMARY KEY (brin, during WITHOUT OVERLAPS);
CREATE TRIGGER announce AFTER INSERT OR DELETE OR UPDATE ON register.institution_version FOR EACH STATEMENT EXECUTE FUNCTION register.announce_reference();
CREATE TRIGGER keep_history_of_deletes AFTER DELETE ON register.institution_version REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION register.keep_history();
CREATE TRIGGER keep_history_of_updates AFTER UPDATE ON register.institution_version REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION register.keep_history();

create table register.institution_version_history (
  brin register.brin not null,
  during daterange not null,
  board_id text,
  sectors register.sector[] not null,
  name text not null,
  denomination text,
  structure text,
  recorded_at timestamp with time zone not null,
  recorded_by text not null,
  superseded_at timestamp with time zone not null
);
CREATE TRIGGER never_rewritten BEFORE DELETE OR UPDATE OR TRUNCATE ON register.institution_version_history FOR EACH STATEMENT EXECUTE FUNCTION register.refuse_change();

create table register.learner (
  learner_id bigint default nextval('register.learner_id_seq'::regclass) not null,
  bsn text,
  education_number text,
  recorded_at timestamp with time zone default register.moment() not null,
  recorded_by text not null,
  deceased_on date
);
alter table register.learner add constraint learner_bsn_check CHECK ((bsn ~ '^[0-9]{9}$'::text));
alter table register.learner add constraint learner_bsn_key UNIQUE (bsn);
alter table register.learner add constraint learner_check CHECK (((bsn IS NOT NULL) OR (education_number IS NOT NULL)));
alter table register.learner add constraint learner_education_number_check CHECK ((education_number ~ '^[0-9]{9}$'::text));
alter table register.learner add constraint learner_education_number_key UNIQUE (education_number);
alter table register.learner add constraint learner_pkey PRIMARY KEY (learner_id);
CREATE INDEX learner_deceased ON register.learner USING btree (deceased_on) WHERE (deceased_on IS NOT NULL);
CREATE TRIGGER keep_history_of_deletes AFTER DELETE ON register.learner REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION register.keep_history();
CREATE TRIGGER keep_history_of_updates AFTER UPDATE ON register.learner REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION register.keep_history();

create table register.learner_details (
  learner_id bigint not null,
  during daterange not null,
  birth_date date not null,
  birth_precision text default 'day'::text not null,
  sex text not null,
  given_names text,
  surname_prefix text,
  surname text,
  postcode text,
  country text default 'NL'::text not null,
  household_id bigint,
  arrived_on date,
  residence_code text,
  recorded_at timestamp with time zone default register.moment() not null,
  recorded_by text not null
);
alter table register.learner_details add constraint learner_details_birth_precision_check CHECK ((birth_precision = ANY (ARRAY['day'::text, 'month'::text, 'year'::text])));
alter table register.learner_details add constraint learner_details_learner_id_fkey FOREIGN KEY (learner_id) REFERENCES register.learner(learner_id);
alter table register.learner_details add constraint learner_details_pkey PRIMARY KEY (learner_id, during WITHOUT OVERLAPS);
alter table register.learner_details add constraint learner_details_postcode_check CHECK ((postcode ~ '^[1-9][0-9]{3}([A-Z]{2})?$'::text));
alter table register.learner_details add constraint learner_details_sex_check CHECK ((sex = ANY (ARRAY['male'::text, 'female'::text, 'unknown'::text])));
CREATE INDEX learner_details_identification ON register.learner_details USING btree (birth_date, lower(surname));
CREATE INDEX learner_details_latest ON register.learner_details USING btree (learner_id) INCLUDE (birth_date, residence_code) WHERE upper_inf(during);
CREATE TRIGGER keep_history_of_deletes AFTER DELETE ON register.learner_details REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION register.keep_history();
CREATE TRIGGER keep_history_of_updates AFTER UPDATE ON register.learner_details REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION register.keep_history();

create table register.learner_details_history (
  learner_id bigint not null,
  during daterange not null,
  birth_date date not null,
  birth_precision text not null,
  sex text not null,
  given_names text,
  surname_prefix text,
  surname text,
  postcode text,
  country text not null,
  household_id bigint,
  arrived_on date,
  residence_code text,
  recorded_at timestamp with time zone not null,
  recorded_by text not null,
  superseded_at timestamp with time zone not null
);
CREATE INDEX learner_details_history_learner_id_idx ON register.learner_details_history USING btree (learner_id);
CREATE TRIGGER never_rewritten BEFORE DELETE OR UPDATE OR TRUNCATE ON register.learner_details_history FOR EACH STATEMENT EXECUTE FUNCTION register.refuse_change();

create table register.learner_history (
  learner_id bigint not null,
  bsn text,
  education_number text,
  recorded_at timestamp with time zone not null,
  recorded_by text not null,
  superseded_at timestamp with time zone not null,
  deceased_on date
);
CREATE INDEX learner_history_learner_id_idx ON register.learner_history USING btree (learner_id);
CREATE TRIGGER never_rewritten BEFORE DELETE OR UPDATE OR TRUNCATE ON register.learner_history FOR EACH STATEMENT EXECUTE FUNCTION register.refuse_change();

create table register.municipality (
  code text not null,
  name text not null,
  inhabitants integer,
  area_km2 numeric(8,1),
  boundary jsonb
);
alter table register.municipality add constraint municipality_pkey PRIMARY KEY (code);

create table register.partnership (
  number text not null,
  during daterange not null,
  sector register.sector not null,
  name text not null,
  recorded_at timestamp with time zone default now() not null,
  recorded_by text not null
);
alter table register.partnership add constraint partnership_number_check CHECK ((number ~ '^[A-Z]{2}[0-9]{4}$'::text));
alter table register.partnership add constraint partnership_pkey PRIMARY KEY (number, during WITHOUT OVERLAPS);
alter table register.partnership add constraint partnership_sector_check CHECK (((sector)::text = ANY (ARRAY['po'::text, 'vo'::text])));
CREATE TRIGGER announce AFTER INSERT OR DELETE OR UPDATE ON register.partnership FOR EACH STATEMENT EXECUTE FUNCTION register.announce_reference();

create table register.population (
  postcode4 text not null,
  age_from smallint not null,
  age_to smallint,
  sex text not null,
  inhabitants integer not null
);
alter table register.population add constraint population_pkey PRIMARY KEY (postcode4, age_from, sex);
alter table register.population add constraint population_postcode4_fkey FOREIGN KEY (postcode4) REFERENCES register.postcode_area(postcode4);
alter table register.population add constraint population_sex_check CHECK ((sex = ANY (ARRAY['male'::text, 'female'::text])));

create table register.postcode_area (
  postcode4 text not null,
  place text,
  municipality text,
  province text,
  inhabitants integer,
  latitude double precision,
  longitude double precision,
  boundary jsonb
);
alter table register.postcode_area add constraint postcode_area_pkey PRIMARY KEY (postcode4);
alter table register.postcode_area add constraint postcode_area_postcode4_check CHECK ((postcode4 ~ '^[1-9][0-9]{3}$'::text));
CREATE TRIGGER announce AFTER INSERT OR DELETE OR UPDATE ON register.postcode_area FOR EACH STATEMENT EXECUTE FUNCTION register.announce_reference();

create table register.programme (
  sector register.sector not null,
  code text not null
);
alter table register.programme add constraint programme_pkey PRIMARY KEY (sector, code);

create table register.programme_version (
  sector register.sector not null,
  code text not null,
  during daterange not null,
  name text not null,
  level text not null,
  nominal_years numeric(3,1),
  attributes jsonb default '{}'::jsonb not null,
  recorded_at timestamp with time zone default now() not null,
  recorded_by text not null
);
alter table register.programme_version add constraint programme_version_pkey PRIMARY KEY (sector, code, during WITHOUT OVERLAPS);
alter table register.programme_version add constraint programme_version_sector_code_fkey FOREIGN KEY (sector, code) REFERENCES register.programme(sector, code);
CREATE TRIGGER announce AFTER INSERT OR DELETE OR UPDATE ON register.programme_version FOR EACH STATEMENT EXECUTE FUNCTION register.announce_reference();
CREATE TRIGGER keep_history_of_deletes AFTER DELETE ON register.programme_version REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION register.keep_history();
CREATE TRIGGER keep_history_of_updates AFTER UPDATE ON register.programme_version REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION register.keep_history();

create table register.programme_version_history (
  sector register.sector not null,
  code text not null,
  during daterange not null,
  name text not null,
  level text not null,
  nominal_years numeric(3,1),
  attributes jsonb not null,
  recorded_at timestamp with time zone not null,
  recorded_by text not null,
  superseded_at timestamp with time zone not null
);
CREATE TRIGGER never_rewritten BEFORE DELETE OR UPDATE OR TRUNCATE ON register.programme_version_history FOR EACH STATEMENT EXECUTE FUNCTION register.refuse_change();

create table register.pupil_count (
  counting_date date not null,
  brin register.brin not null,
  site_no register.site_no not null,
  sector register.sector not null,
  school_type text not null,
  programme_code text default ''::text not null,
  year_of_study smallint not null,
  sex text not null,
  pupils integer not null
);
alter table register.pupil_count add constraint pupil_count_pkey PRIMARY KEY (counting_date, brin, site_no, sector, school_type, programme_code, year_of_study, sex);
alter table register.pupil_count add constraint pupil_count_sex_check CHECK ((sex = ANY (ARRAY['male'::text, 'female'::text])));

create table register.result (
  learner_id bigint not null,
  result_id bigint default nextval('register.result_id_seq'::regclass) not null,
  enrolment_id bigint,
  sector register.sector not null,
  brin register.brin not null,
  number text not null,
  site_no register.site_no not null,
  programme_code text not null,
  kind text not null,
  exam_year smallint not null,
  decided_on date,
  outcome text not null,
  project_title text,
  project_mark smallint,
  last_report_id bigint,
  last_message_id text,
  last_composed_at timestamp with time zone,
  recorded_at timestamp with time zone default register.moment() not null,
  recorded_by text not null,
  attributes jsonb default '{}'::jsonb not null
);
alter table register.result add constraint result_brin_fkey FOREIGN KEY (brin) REFERENCES register.institution(brin);
alter table register.result add constraint result_brin_number_key UNIQUE (brin, number);
alter table register.result add constraint result_brin_site_no_fkey FOREIGN KEY (brin, site_no) REFERENCES register.site(brin, site_no);
alter table register.result add constraint result_kind_check CHECK ((kind = ANY (ARRAY['exam'::text, 'diploma'::text, 'certificate'::text, 'degree'::text])));
alter table register.result add constraint result_learner_id_fkey FOREIGN KEY (learner_id) REFERENCES register.learner(learner_id);
alter table register.result add constraint result_outcome_check CHECK ((outcome = ANY (ARRAY['pending'::text, 'passed'::text, 'failed'::text, 'withdrawn'::text, 'spread'::text, 'partial'::text])));
alter table register.result add constraint result_pkey PRIMARY KEY (learner_id, result_id);
alter table register.result add constraint result_sector_programme_code_fkey FOREIGN KEY (sector, programme_code) REFERENCES register.programme(sector, code);
CREATE TRIGGER keep_history_of_deletes AFTER DELETE ON register.result REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION register.keep_history();
CREATE TRIGGER keep_history_of_updates AFTER UPDATE ON register.result REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION register.keep_history();

create table register.result_history (
  learner_id bigint not null,
  result_id bigint not null,
  enrolment_id bigint,
  sector register.sector not null,
  brin register.brin not null,
  number text not null,
  site_no register.site_no not null,
  programme_code text not null,
  kind text not null,
  exam_year smallint not null,
  decided_on date,
  outcome text not null,
  project_title text,
  project_mark smallint,
  last_report_id bigint,
  last_message_id text,
  last_composed_at timestamp with time zone,
  recorded_at timestamp with time zone not null,
  recorded_by text not null,
  superseded_at timestamp with time zone not null,
  attributes jsonb default '{}'::jsonb not null
);
CREATE INDEX result_history_learner_id_idx ON register.result_history USING btree (learner_id);
CREATE TRIGGER never_rewritten BEFORE DELETE OR UPDATE OR TRUNCATE ON register.result_history FOR EACH STATEMENT EXECUTE FUNCTION register.refuse_change();

create table register.result_subject (
  learner_id bigint not null,
  result_id bigint not null,
  subject_code text not null,
  counts_for_diploma boolean default true not null,
  part text,
  level text,
  school_mark smallint,
  central_mark_1 smallint,
  central_mark_2 smallint,
  central_mark_3 smallint,
  final_mark smallint,
  recorded_at timestamp with time zone default register.moment() not null,
  recorded_by text not null
);
alter table register.result_subject add constraint result_subject_central_mark_1_check CHECK (((central_mark_1 >= 10) AND (central_mark_1 <= 100)));
alter table register.result_subject add constraint result_subject_central_mark_2_check CHECK (((central_mark_2 >= 10) AND (central_mark_2 <= 100)));
alter table register.result_subject add constraint result_subject_central_mark_3_check CHECK (((central_mark_3 >= 10) AND (central_mark_3 <= 100)));
alter table register.result_subject add constraint result_subject_final_mark_check CHECK (((final_mark >= 1) AND (final_mark <= 10)));
alter table register.result_subject add constraint result_subject_learner_id_result_id_fkey FOREIGN KEY (learner_id, result_id) REFERENCES register.result(learner_id, result_id) ON DELETE CASCADE;
alter table register.result_subject add constraint result_subject_part_check CHECK ((part = ANY (ARRAY['common'::text, 'profile'::text, 'free'::text])));
alter table register.result_subject add constraint result_subject_pkey PRIMARY KEY (learner_id, result_id, subject_code);
alter table register.result_subject add constraint result_subject_school_mark_check CHECK (((school_mark >= 10) AND (school_mark <= 100)));
CREATE TRIGGER keep_history_of_deletes AFTER DELETE ON register.result_subject REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION register.keep_history();
CREATE TRIGGER keep_history_of_updates AFTER UPDATE ON register.result_subject REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION register.keep_history();

create table register.result_subject_history (
  learner_id bigint not null,
  result_id bigint not null,
  subject_code text not null,
  counts_for_diploma boolean not null,
  part text,
  level text,
  school_mark smallint,
  central_mark_1 smallint,
  central_mark_2 smallint,
  central_mark_3 smallint,
  final_mark smallint,
  recorded_at timestamp with time zone not null,
  recorded_by text not null,
  superseded_at timestamp with time zone not null
);
CREATE INDEX result_subject_history_learner_id_idx ON register.result_subject_history USING btree (learner_id);
CREATE TRIGGER never_rewritten BEFORE DELETE OR UPDATE OR TRUNCATE ON register.result_subject_history FOR EACH STATEMENT EXECUTE FUNCTION register.refuse_change();

create table register.school_advice (
  learner_id bigint not null,
  school_year smallint not null,
  brin register.brin not null,
  site_no register.site_no not null,
  advice text,
  test_on date,
  test_score smallint,
  recorded_at timestamp with time zone default register.moment() not null,
  recorded_by text not null,
  revised_advice text,
  test jsonb default '{}'::jsonb not null,
  earlier_tests jsonb default '[]'::jsonb not null,
  last_report_id bigint,
  last_message_id text,
  last_composed_at timestamp with time zone
);
alter table register.school_advice add constraint school_advice_brin_site_no_fkey FOREIGN KEY (brin, site_no) REFERENCES register.site(brin, site_no);
alter table register.school_advice add constraint school_advice_check CHECK (((test_on IS NULL) = (test_score IS NULL)));
alter table register.school_advice add constraint school_advice_learner_id_fkey FOREIGN KEY (learner_id) REFERENCES register.learner(learner_id);
alter table register.school_advice add constraint school_advice_pkey PRIMARY KEY (learner_id, school_year);
alter table register.school_advice add constraint school_advice_test_score_check CHECK (((test_score >= 0) AND (test_score <= 550)));
CREATE TRIGGER keep_history_of_deletes AFTER DELETE ON register.school_advice REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION register.keep_history();
CREATE TRIGGER keep_history_of_updates AFTER UPDATE ON register.school_advice REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION register.keep_history();

create table register.school_advice_history (
  learner_id bigint not null,
  school_year smallint not null,
  brin register.brin not null,
  site_no register.site_no not null,
  advice text,
  test_on date,
  test_score smallint,
  recorded_at timestamp with time zone not null,
  recorded_by text not null,
  superseded_at timestamp with time zone not null,
  revised_advice text,
  test jsonb default '{}'::jsonb not null,
  earlier_tests jsonb default '[]'::jsonb not null,
  last_report_id bigint,
  last_message_id text,
  last_composed_at timestamp with time zone
);
CREATE INDEX school_advice_history_learner_id_idx ON register.school_advice_history USING btree (learner_id);
CREATE TRIGGER never_rewritten BEFORE DELETE OR UPDATE OR TRUNCATE ON register.school_advice_history FOR EACH STATEMENT EXECUTE FUNCTION register.refuse_change();

create table register.site (
  brin register.brin not null,
  site_no register.site_no not null
);
alter table register.site add constraint site_brin_fkey FOREIGN KEY (brin) REFERENCES register.institution(brin);
alter table register.site add constraint site_pkey PRIMARY KEY (brin, site_no);

create table register.site_count (
  counting_date date not null,
  brin register.brin not null,
  site_no register.site_no not null,
  school_type text not null,
  pupils integer not null
);
alter table register.site_count add constraint site_count_pkey PRIMARY KEY (counting_date, brin, site_no, school_type);
alter table register.site_count add constraint site_count_pupils_check CHECK (((pupils > 0) OR (pupils = '-1'::integer)));
alter table register.site_count add constraint site_count_school_type_check CHECK ((school_type = ANY (ARRAY['bo'::text, 'sbo'::text, 'so'::text, 'vso'::text, 'so/vso'::text])));

create table register.site_version (
  brin register.brin not null,
  site_no register.site_no not null,
  during daterange not null,
  sectors register.sector[] not null,
  name text not null,
  street text,
  house_number text,
  postcode text,
  place text,
  municipality_code text,
  municipality text,
  province text,
  denomination text,
  structure text,
  phone text,
  website text,
  latitude double precision,
  longitude double precision,
  recorded_at timestamp with time zone default now() not null,
  recorded_by text not null
);
alter table register.site_version add constraint site_version_brin_during_fkey FOREIGN KEY (brin, PERIOD during) REFERENCES register.institution_version(brin, PERIOD during) DEFERRABLE INITIALLY DEFERRED;
alter table register.site_version add constraint site_version_brin_site_no_fkey FOREIGN KEY (brin, site_no) REFERENCES register.site(brin, site_no);
alter table register.site_version add constraint site_version_pkey PRIMARY KEY (brin, site_no, during WITHOUT OVERLAPS);
alter table register.site_version add constraint site_version_postcode_check CHECK ((postcode ~ '^[1-9][0-9]{3}[A-Z]{2}$'::text));
CREATE TRIGGER announce AFTER INSERT OR DELETE OR UPDATE ON register.site_version FOR EACH STATEMENT EXECUTE FUNCTION register.announce_reference();
CREATE TRIGGER keep_history_of_deletes AFTER DELETE ON register.site_version REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION register.keep_history();
CREATE TRIGGER keep_history_of_updates AFTER UPDATE ON register.site_version REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION register.keep_history();

create table register.site_version_history (
  brin register.brin not null,
  site_no register.site_no not null,
  during daterange not null,
  sectors register.sector[] not null,
  name text not null,
  street text,
  house_number text,
  postcode text,
  place text,
  municipality_code text,
  municipality text,
  province text,
  denomination text,
  structure text,
  phone text,
  website text,
  latitude double precision,
  longitude double precision,
  recorded_at timestamp with time zone not null,
  recorded_by text not null,
  superseded_at timestamp with time zone not null
);
CREATE TRIGGER never_rewritten BEFORE DELETE OR UPDATE OR TRUNCATE ON register.site_version_history FOR EACH STATEMENT EXECUTE FUNCTION register.refuse_change();

create table register.suspended_key (
  name text not null
);
alter table register.suspended_key add constraint suspended_key_pkey PRIMARY KEY (name);

create table register.test_score (
  exam_year smallint not null,
  brin register.brin not null,
  site_no register.site_no not null,
  test text not null,
  pupils integer not null,
  mean numeric(6,2) not null
);
alter table register.test_score add constraint test_score_pkey PRIMARY KEY (exam_year, brin, site_no, test);
alter table register.test_score add constraint test_score_pupils_check CHECK ((pupils > 0));

create table synthesis.block_loaded (
  block integer not null,
  at timestamp with time zone default now() not null
);
alter table synthesis.block_loaded add constraint block_loaded_pkey PRIMARY KEY (block);

create table synthesis.household (
  household_id integer not null,
  postcode text not null
);
alter table synthesis.household add constraint household_pkey PRIMARY KEY (household_id);

create table synthesis.resident (
  household_id integer not null,
  birth_date date not null,
  sex text not null,
  learner_id bigint
);
CREATE INDEX resident_household ON synthesis.resident USING btree (household_id);
CREATE INDEX resident_learner ON synthesis.resident USING btree (learner_id) WHERE (learner_id IS NOT NULL);

create table synthesis.run (
  run smallint default 1 not null,
  seed bigint not null,
  scale double precision not null,
  school_year smallint not null,
  inputs text not null,
  generator text not null,
  started_at timestamp with time zone default now() not null,
  finished_at timestamp with time zone,
  first_year smallint not null,
  made_for date not null,
  learners integer,
  enrolments integer,
  residents integer
);
alter table synthesis.run add constraint run_pkey PRIMARY KEY (run);
alter table synthesis.run add constraint run_run_check CHECK ((run = 1));

CREATE OR REPLACE FUNCTION access.facts_changed()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  update access.fact_version set version = version + 1;
  return null;
end $function$;

CREATE OR REPLACE FUNCTION deliveries.refuse_change()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  raise exception 'the record of deliveries cannot be changed' using errcode = 'insufficient_privilege';
end $function$;

CREATE OR REPLACE FUNCTION platform.refuse_change()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  raise exception '% is append-only', tg_table_name using errcode = 'insufficient_privilege';
end $function$;

CREATE OR REPLACE FUNCTION register.announce_reference()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  perform pg_notify('register_reference', '');
  return null;
end $function$;

CREATE OR REPLACE FUNCTION register.keep_history()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
declare
  columns text;
begin
  select string_agg(quote_ident(attname), ', ' order by attnum) into columns
    from pg_attribute where attrelid = tg_relid and attnum > 0 and not attisdropped;
  execute format(
    'insert into %I.%I (%s, superseded_at) select %s, register.moment() from gone where recorded_at < register.moment()',
    tg_table_schema, tg_table_name || '_history', columns, columns);
  return null;
end $function$;

CREATE OR REPLACE FUNCTION register.moment()
 RETURNS timestamp with time zone
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$
  select coalesce(nullif(current_setting('leerbron.moment', true), '')::timestamptz, transaction_timestamp())
$function$;

CREATE OR REPLACE FUNCTION register.refuse_change()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  raise exception 'history of % cannot be changed', tg_table_name using errcode = 'insufficient_privilege';
end $function$;
