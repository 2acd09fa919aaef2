-- When a transaction's changes became known: at the moment it held the locks on its learners, if it said so, since of two
-- transactions that change the same learner the one that waited comes later, whichever began first. Else when it began.
create function register.moment() returns timestamptz language sql stable parallel safe as $$
  select coalesce(nullif(current_setting('leerbron.moment', true), '')::timestamptz, transaction_timestamp())
$$;

create or replace function register.keep_history() returns trigger language plpgsql as $$
begin
  execute format(
    'insert into %I.%I select g.*, register.moment() from gone g where g.recorded_at < register.moment()',
    tg_table_schema, tg_table_name || '_history');
  return null;
end $$;

do $$
declare t text;
begin
  foreach t in array array['learner', 'learner_details', 'enrolment', 'enrolment_period', 'result', 'result_subject'] loop
    execute format('alter table register.%I alter column recorded_at set default register.moment()', t);
  end loop;
end $$;
