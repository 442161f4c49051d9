-- Setting up the first organization, and what its admins can't undo. Owned by the doorkeeper, as in 10-identity.sql.

grant create on schema public to doorkeeper;
grant insert on audit_entries to doorkeeper;

create or replace function is_set_up() returns boolean
language sql stable security definer set search_path = pg_catalog, public, pg_temp
as $$ select exists (select from organizations) $$;

-- Founds the first organization with its first admin: 'done'. Where there is one already it does nothing: 'over'.
-- 'zone' where this Postgres doesn't know the time zone. The code was compared before; two at once wait for each other.
create or replace function set_up(said jsonb) returns text
language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp
as $$
declare
  organization constant uuid := said->>'organizationId';
  identity constant uuid := said->>'identityId';
  member constant uuid := said->>'memberId';
begin
  perform pg_advisory_xact_lock(7331205);
  if exists (select from organizations) then return 'over'; end if;
  if not exists (select from pg_timezone_names z where z.name = said->>'timeZone') then return 'zone'; end if;
  insert into identities (id, login, password_hash, locale)
  values (identity, said->>'login', said->>'passwordHash', said->>'language');
  insert into organizations (id, name, short_name, time_zone, language)
  values (organization, said->>'organization', said->>'shortName', said->>'timeZone', said->>'language');
  -- Of the highest rank, else nobody could ever give it.
  insert into members (organization_id, id, identity_id, name, rank, is_admin)
  values (organization, member, identity, said->>'name', 'executive', true);
  insert into audit_entries (organization_id, id, member_id, deed, subject_id)
  values (organization, gen_random_uuid(), member, 'settings.set-up', member);
  return 'done';
end $$;

do $$
declare signature text;
begin
  foreach signature in array array['is_set_up()', 'set_up(jsonb)'] loop
    execute format('alter function %s owner to doorkeeper', signature);
    execute format('revoke all on function %s from public', signature);
    execute format('grant execute on function %s to portal', signature);
  end loop;
end $$;

revoke create on schema public from doorkeeper;

-- The floor was promised to the people behind the figures: the portal raises it and never lowers it.
create or replace function keep_floor() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp
as $$
begin
  if current_user = 'portal' and coalesce(new.floor, 5) < coalesce(old.floor, 5) then
    raise check_violation using message = 'the floor can only be raised';
  end if;
  return new;
end $$;
revoke all on function keep_floor() from public;

create or replace trigger organizations_keep_floor before update of floor on organizations
for each row execute function keep_floor();
