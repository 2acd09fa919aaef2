create schema funding;

-- Counted pupils per institution, funding year and category, kept in the transaction of each report.
-- In halves, since a pupil who failed the exam and follows vavo counts for one half.
create table funding.pupil_count (
  brin register.brin not null,
  funding_year smallint not null,
  category text not null,
  halves integer not null,
  primary key (brin, funding_year, category)
);

-- Funding years whose counts are complete in pupil_count.
create table funding.counted_year (
  funding_year smallint primary key,
  counted_at timestamptz not null default now()
);
