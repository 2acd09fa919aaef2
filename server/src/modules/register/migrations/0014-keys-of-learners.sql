-- The temporal keys are GiST: good at refusing overlaps, slow to look a learner up in. Counting a country looks up millions.
create index enrolment_period_learner on register.enrolment_period (learner_id, enrolment_id);
-- What is known of a learner last, without an end: for rules that ask the birth date of a million pupils.
create index learner_details_latest on register.learner_details (learner_id) include (birth_date, residence_code) where upper_inf(during);
