-- What each imported edition of a published list of schools said, line by line. The versions of institutions and sites
-- are derived from all editions together, so that the order of importing does not matter and importing again changes nothing.
create table register.edition (
  layout text not null,         -- po-sites, vo-sites, vo-pupils, schools-map
  reference_date date not null, -- the day the list describes
  complete boolean not null,    -- lists every site of its scope: absence means closed
  recorded_at timestamptz not null default now(),
  recorded_by text not null,
  primary key (layout, reference_date)
);

create table register.edition_site (
  layout text not null,
  reference_date date not null,
  brin register.brin not null,
  site_no register.site_no not null,
  scope text not null check (scope in ('primary', 'special', 'secondary')),
  facts jsonb not null,
  recorded_at timestamptz not null default now(),
  recorded_by text not null,
  primary key (layout, reference_date, brin, site_no),
  foreign key (layout, reference_date) references register.edition
);
