-- The advice for secondary education that a learner gets in the last year of primary school, with the test of that year.
-- Regeling structurele gegevenslevering WPO/WEC, fields 42 (advies-vo) and 102, 103 (verplichte eindtoets).
create table register.school_advice (
  learner_id bigint not null references register.learner,
  school_year smallint not null,     -- 2025 is 2025/26
  brin register.brin not null,
  site_no register.site_no not null,
  advice text not null check (advice in
    ('pro', 'vmbo-bb', 'vmbo-bb/kb', 'vmbo-kb', 'vmbo-kb/gt', 'vmbo-gt', 'vmbo-gt/havo', 'havo', 'havo/vwo', 'vwo')),
  test_on date,                      -- first day of the test; null where none was taken
  test_score smallint check (test_score between 501 and 550),
  recorded_at timestamptz not null default register.moment(),
  recorded_by text not null,
  primary key (learner_id, school_year),
  foreign key (brin, site_no) references register.site,
  check ((test_on is null) = (test_score is null))
);

create table register.school_advice_history (like register.school_advice);
alter table register.school_advice_history add column superseded_at timestamptz not null;
create index on register.school_advice_history (learner_id);
create trigger keep_history_of_updates after update on register.school_advice referencing old table as gone
  for each statement execute function register.keep_history();
create trigger keep_history_of_deletes after delete on register.school_advice referencing old table as gone
  for each statement execute function register.keep_history();
create trigger never_rewritten before update or delete or truncate on register.school_advice_history
  for each statement execute function register.refuse_change();
