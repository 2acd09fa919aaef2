-- The generator of a whole country takes the place of the one that made secondary education by region.
drop table synthesis.region_loaded;
insert into register.suspended_key select name from synthesis.suspended_key on conflict do nothing;
drop table synthesis.suspended_key;
alter table synthesis.run drop column regions;
alter table synthesis.run add column first_year smallint not null default 2021; -- history begins with this school year
alter table synthesis.run alter column first_year drop default;
alter table synthesis.run add column made_for date not null default '2026-11-01'; -- nothing is reported after this day
alter table synthesis.run alter column made_for drop default;
-- How many there are, written when it is finished.
alter table synthesis.run add column learners integer;
alter table synthesis.run add column enrolments integer;
alter table synthesis.run add column residents integer;
