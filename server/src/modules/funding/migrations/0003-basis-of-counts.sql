-- By what a year was counted: a digest of its regulation, of the category of every programme and of the secondary schools.
-- When one of these changes, the year is counted anew.
alter table funding.counted_year add column basis text not null default '';
