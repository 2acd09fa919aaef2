-- The periods of a school are found by way of its enrolments; nothing looks them up by site.
drop index register.enrolment_period_site;
