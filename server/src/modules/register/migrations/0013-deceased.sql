-- Few learners die: counting looks for them here instead of at every learner.
create index learner_deceased on register.learner (deceased_on) where deceased_on is not null;
