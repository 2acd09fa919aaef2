-- Fields that only some sectors have, and what the population register tells about a person.
alter table register.enrolment add column attributes jsonb not null default '{}';
alter table register.result add column attributes jsonb not null default '{}';
alter table register.learner add column deceased_on date;
alter table register.enrolment_history add column attributes jsonb not null default '{}';
alter table register.result_history add column attributes jsonb not null default '{}';
alter table register.learner_history add column deceased_on date;

-- By name, since a column added later comes after superseded_at in the history.
create or replace function register.keep_history() returns trigger language plpgsql as $$
declare
  columns text;
begin
  select string_agg(quote_ident(attname), ', ' order by attnum) into columns
    from pg_attribute where attrelid = tg_relid and attnum > 0 and not attisdropped;
  execute format(
    'insert into %I.%I (%s, superseded_at) select %s, register.moment() from gone where recorded_at < register.moment()',
    tg_table_schema, tg_table_name || '_history', columns, columns);
  return null;
end $$;
