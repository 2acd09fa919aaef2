-- Published figures about schools, their pupils and their surroundings: what the demonstration country is made to resemble.
-- They name sites that may be in no list of schools, so nothing refers to the register's own sites.

-- Pupils per primary or special site on 1 October.
create table register.site_count (
  counting_date date not null,
  brin register.brin not null,
  site_no register.site_no not null,
  school_type text not null check (school_type in ('bo', 'sbo', 'so', 'vso', 'so/vso')),
  pupils integer not null check (pupils > 0 or pupils = -1), -- -1: published as fewer than five
  primary key (counting_date, brin, site_no, school_type)
);

-- Primary pupils by where they live, the site they attend and their age.
create table register.home_count (
  counting_date date not null,
  postcode4 text not null check (postcode4 ~ '^[1-9][0-9]{3}$'),
  brin register.brin not null,
  site_no register.site_no not null,
  ages smallint[] not null check (cardinality(ages) = 23), -- younger than 4, 4 to 24, older; -1: published as fewer than five
  primary key (counting_date, postcode4, brin, site_no)
);

-- Mean distance from home to primary school.
create table register.home_distance (
  counting_date date not null,
  brin register.brin not null,
  site_no register.site_no not null,
  school_type text not null check (school_type in ('bo', 'sbo', 'so', 'vso', 'so/vso')),
  metres numeric(8,1) not null check (metres >= 0),
  pupils integer not null check (pupils >= 0),
  primary key (counting_date, brin, site_no, school_type)
);

-- Mean score of the test at the end of primary education.
create table register.test_score (
  exam_year smallint not null,
  brin register.brin not null,
  site_no register.site_no not null,
  test text not null,
  pupils integer not null check (pupils > 0),
  mean numeric(6,2) not null,
  primary key (exam_year, brin, site_no, test)
);

-- Candidates for the secondary-school examinations, and how many passed.
create table register.exam_count (
  exam_year smallint not null,
  brin register.brin not null,
  site_no register.site_no not null,
  school_type text not null,
  programme_name text not null,
  inspection_code text not null default '',
  sex text not null check (sex in ('male', 'female', 'unknown')),
  candidates integer not null check (candidates > 0),
  passed integer not null check (passed between 0 and candidates),
  primary key (exam_year, brin, site_no, school_type, inspection_code, programme_name, sex)
);

-- Mean marks per subject; a mean is null where there were no such examinations.
create table register.exam_mark (
  exam_year smallint not null,
  brin register.brin not null,
  site_no register.site_no not null,
  school_type text not null,
  subject_code text not null,
  subject text not null,
  school_exams integer not null check (school_exams >= 0),
  school_mean numeric(3,1),
  central_exams integer not null check (central_exams >= 0),
  central_mean numeric(3,1),
  primary key (exam_year, brin, site_no, school_type, subject_code)
);

-- Enrolments in higher education by municipality of the institution.
create table register.higher_count (
  counting_date date not null,
  municipality_code text not null,
  brin register.brin not null,
  institution_name text not null,
  field text not null,
  programme_code text not null,
  programme_name text not null,
  degree text not null,
  form text not null,
  sex text not null check (sex in ('male', 'female', 'unknown')),
  students integer not null check (students >= -1), -- -1: published as fewer than five
  primary key (counting_date, municipality_code, brin, programme_code, degree, form, sex)
);

-- Households by postcode; null where the publication keeps a figure secret.
create table register.household_count (
  postcode4 text primary key check (postcode4 ~ '^[1-9][0-9]{3}$'),
  inhabitants integer,
  households integer,
  single integer,
  multi_without_children integer,
  single_parent integer,
  two_parents integer,
  mean_size numeric(3,1)
);
