-- School advice as schools report it: revised after the test, with what the test was, who did not take it and why.
-- Regeling structurele gegevenslevering WPO/WEC, fields 42, 42a, 55 to 57 and 100 to 109.
alter table register.school_advice drop constraint school_advice_advice_check;
alter table register.school_advice drop constraint school_advice_test_score_check;
alter table register.school_advice alter column advice drop not null; -- a test may come before the advice
alter table register.school_advice add constraint school_advice_test_score_check check (test_score between 0 and 550);
alter table register.school_advice add column revised_advice text;
alter table register.school_advice add column test jsonb not null default '{}';         -- code, level, reason of absence, parts
alter table register.school_advice add column earlier_tests jsonb not null default '[]'; -- of before August 2014
alter table register.school_advice add column last_report_id bigint;
alter table register.school_advice add column last_message_id text;
alter table register.school_advice add column last_composed_at timestamptz;
alter table register.school_advice_history alter column advice drop not null;
alter table register.school_advice_history add column revised_advice text;
alter table register.school_advice_history add column test jsonb not null default '{}';
alter table register.school_advice_history add column earlier_tests jsonb not null default '[]';
alter table register.school_advice_history add column last_report_id bigint;
alter table register.school_advice_history add column last_message_id text;
alter table register.school_advice_history add column last_composed_at timestamptz;

-- Samenwerkingsverbanden: who decides about admission to special education.
create table register.partnership (
  number text not null check (number ~ '^[A-Z]{2}[0-9]{4}$'),
  during daterange not null,
  sector register.sector not null check (sector in ('po', 'vo')),
  name text not null,
  recorded_at timestamptz not null default now(),
  recorded_by text not null,
  primary key (number, during without overlaps)
);
create trigger announce after insert or update or delete on register.partnership
  for each statement execute function register.announce_reference();

-- Whether the number of a decision is registered for another pupil (signal 422); few enrolments have one.
create index enrolment_admission_statement on register.enrolment using gin ((attributes -> 'admissionStatements') jsonb_path_ops)
  where attributes ? 'admissionStatements';
