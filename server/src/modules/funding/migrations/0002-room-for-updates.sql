-- Every report updates its school's counts: room in each page lets PostgreSQL update in place and clear up as it goes.
alter table funding.pupil_count set (fillfactor = 30, autovacuum_vacuum_scale_factor = 0.5, autovacuum_vacuum_cost_delay = 0);
