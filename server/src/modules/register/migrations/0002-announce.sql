-- Every server keeps institutions, programmes and postcodes in memory: a change is announced to all when it is committed.
create function register.announce_reference() returns trigger language plpgsql as $$
begin
  perform pg_notify('register_reference', '');
  return null;
end $$;

do $$
declare t text;
begin
  foreach t in array array['institution_version', 'site_version', 'programme_version', 'postcode_area'] loop
    execute format('create trigger announce after insert or update or delete on register.%I
      for each statement execute function register.announce_reference()', t);
  end loop;
end $$;
