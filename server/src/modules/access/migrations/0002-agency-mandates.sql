-- Clients of other agencies, such as the population register: what they may do for the register itself, for no institution.
create table access.agency_mandate (
  mandate_id bigint generated always as identity primary key,
  client_id text not null references access.client on delete cascade,
  scopes text[] not null check (cardinality(scopes) > 0),
  during daterange not null default daterange(current_date, null),
  withdrawn_at timestamptz
);
create unique index agency_mandate_in_force on access.agency_mandate (client_id) where withdrawn_at is null;
create trigger facts_changed after insert or update or delete or truncate on access.agency_mandate
  for each statement execute function access.facts_changed();
