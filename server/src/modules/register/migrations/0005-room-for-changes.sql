-- A report that leaves the period of an enrolment as it was (most changes) rewrites its row in place, without touching an index.
alter table register.enrolment set (fillfactor = 70);
