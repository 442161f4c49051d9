-- Inviting, joining, and what an admin alone may know and end. Owned by the doorkeeper, as in 10-identity.sql.

grant create on schema public to doorkeeper;
grant insert on audit_entries to doorkeeper;

-- Whether the context names somebody who is an admin of its organization this moment.
create or replace function context_is_admin() returns boolean
language sql stable set search_path = pg_catalog, public, pg_temp
as $$
  select exists (
    select from members v
    where v.organization_id = current_setting('app.organization_id')::uuid
      and v.id = current_setting('app.member_id')::uuid
      and v.identity_id = current_setting('app.identity_id')::uuid
      and v.is_admin and v.deactivated_at is null)
$$;

-- What colleagues sign in with, for an admin of theirs; nothing for anybody else.
create or replace function member_logins(wanted uuid[]) returns table (member_id uuid, login text)
language sql stable security definer set search_path = pg_catalog, public, pg_temp
as $$
  select m.id, i.login from members m join identities i on i.id = m.identity_id
  where m.organization_id = current_setting('app.organization_id')::uuid and m.id = any (wanted)
    and context_is_admin()
$$;

-- Whether somebody with this login belongs to the organization of the context, or did.
create or replace function is_colleague(given text) returns boolean
language sql stable security definer set search_path = pg_catalog, public, pg_temp
as $$
  select exists (
    select from identities i join members m on m.identity_id = i.id
    where i.login = given and m.organization_id = current_setting('app.organization_id')::uuid)
$$;

-- Signs a colleague out of this organization everywhere; only an admin of theirs can.
create or replace function end_member_sessions(member uuid) returns void
language sql volatile security definer set search_path = pg_catalog, public, pg_temp
as $$
  delete from sessions s using members m
  where m.organization_id = current_setting('app.organization_id')::uuid and m.id = member
    and s.identity_id = m.identity_id and (s.organization_id is null or s.organization_id = m.organization_id)
    and context_is_admin()
$$;

-- The organizations that the identity of the context may enter.
create or replace function own_organizations() returns table (organization_id uuid, name text)
language sql stable security definer set search_path = pg_catalog, public, pg_temp
as $$
  select o.id, o.name from members m join organizations o on o.id = m.organization_id
  where m.identity_id = current_setting('app.identity_id')::uuid and m.deactivated_at is null
  order by m.joined_at, m.id
$$;

-- Whose session it is, also where the person belongs to no organization any more, or not yet.
create or replace function find_identity(session uuid) returns table (identity_id uuid, login text)
language sql stable security definer set search_path = pg_catalog, public, pg_temp
as $$
  select i.id, i.login from sessions s join identities i on i.id = s.identity_id
  where s.id = session and s.last_seen_at > now() - interval '14 days' and s.created_at > now() - interval '60 days'
$$;

-- Whether an invitation still opens the door: in time, unused, and from somebody who may still give it.
create or replace function invitation_is_open(given invitations) returns boolean
language sql stable set search_path = pg_catalog, public, pg_temp
as $$
  select given.accepted_at is null and given.expires_at > now() and exists (
    select from members m
    where m.organization_id = given.organization_id and m.id = given.invited_by and m.deactivated_at is null
      and (m.is_admin or not (given.is_admin or given.manages)))
$$;

-- What the holder of a secret may know about the invitation behind it; nothing when it is over.
create or replace function find_invitation(hash text) returns jsonb
language sql stable security definer set search_path = pg_catalog, public, pg_temp
as $$
  select jsonb_build_object(
    'name', v.name, 'email', v.email, 'organizationName', o.name, 'shortName', o.short_name, 'teamName', t.name,
    'hasAccount', exists (select from identities i where i.login = v.email))
  from invitations v
  join organizations o on o.id = v.organization_id
  left join teams t on t.organization_id = v.organization_id and t.id = v.team_id
  where v.secret_hash = hash and invitation_is_open(v)
$$;

-- Makes an identity a member as the invitation says. The member's id is the invitation's: twice makes one.
create or replace function seat_member(given invitations, identity uuid, called text) returns void
language plpgsql volatile set search_path = pg_catalog, public, pg_temp
as $$
begin
  insert into members (organization_id, id, identity_id, name, rank, is_admin)
  values (given.organization_id, given.id, identity, called, given.rank, given.is_admin);
  if given.team_id is not null then
    insert into team_members (organization_id, id, team_id, member_id, manages)
    values (given.organization_id, gen_random_uuid(), given.team_id, given.id, given.manages);
  end if;
  insert into audit_entries (organization_id, id, member_id, deed, subject_id)
  values (given.organization_id, gen_random_uuid(), given.id, 'people.join', given.id);
  update invitations set accepted_at = now() where organization_id = given.organization_id and id = given.id;
end $$;

-- A new person comes in. 'joined' with what they sign in with; 'taken' where the username is; 'known' where the
-- address has an account, whose holder must sign in first; 'over' where nothing is open.
create or replace function accept_invitation(hash text, identity uuid, called text, username text, password text)
returns table (outcome text, login text)
language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp
as $$
declare v invitations; wanted text; speaks text;
begin
  -- The lock lets the second of two clicks wait for the first.
  select i.* into v from invitations i where i.secret_hash = hash for update;
  if not found then return query select 'over', null::text; return; end if;
  select coalesce(v.email, accept_invitation.username || '@' || o.short_name), o.language into wanted, speaks
  from organizations o where o.id = v.organization_id;
  if not invitation_is_open(v) then return query select 'over', null::text; return; end if;
  insert into identities (id, login, password_hash, locale) values (identity, wanted, password, speaks)
  on conflict do nothing;
  if not found then
    return query select case when v.email is null then 'taken' else 'known' end, null::text; return;
  end if;
  perform seat_member(v, identity, called);
  return query select 'joined', wanted;
end $$;

-- Who came in with a secret just now: a form sent twice is to end as it did the first time. Whoever asks must prove
-- the password besides.
create or replace function newly_joined(hash text) returns text
language sql stable security definer set search_path = pg_catalog, public, pg_temp
as $$
  select i.login from invitations v
  join members m on m.organization_id = v.organization_id and m.id = v.id
  join identities i on i.id = m.identity_id
  where v.secret_hash = hash and v.accepted_at > now() - interval '1 hour'
$$;

-- Somebody who has an account and is signed in with the invited address comes in with it. 'joined', 'member' where
-- they belong already, 'over' where nothing is open for them.
create or replace function accept_invitation_as(hash text, session uuid) returns text
language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp
as $$
declare v invitations; me uuid;
begin
  select i.* into v from invitations i where i.secret_hash = hash for update;
  if not found or v.email is null then return 'over'; end if;
  select f.identity_id into me from find_identity(session) f where f.login = v.email;
  if not found then return 'over'; end if;
  if v.accepted_at is not null and exists (
    select from members m where m.organization_id = v.organization_id and m.id = v.id and m.identity_id = me
  ) then return 'joined'; end if;
  if not invitation_is_open(v) then return 'over'; end if;
  if exists (select from members m where m.organization_id = v.organization_id and m.identity_id = me) then
    return 'member';
  end if;
  perform seat_member(v, me, v.name);
  update sessions set organization_id = v.organization_id where id = session;
  return 'joined';
end $$;

do $$
declare signature text;
begin
  foreach signature in array array[
    'context_is_admin()', 'invitation_is_open(invitations)', 'seat_member(invitations, uuid, text)'
  ] loop
    execute format('alter function %s owner to doorkeeper', signature);
    execute format('revoke all on function %s from public', signature);
  end loop;
  foreach signature in array array[
    'member_logins(uuid[])', 'is_colleague(text)', 'end_member_sessions(uuid)', 'own_organizations()',
    'find_identity(uuid)', 'find_invitation(text)', 'newly_joined(text)', 'accept_invitation(text, uuid, text, text, text)',
    'accept_invitation_as(text, uuid)'
  ] loop
    execute format('alter function %s owner to doorkeeper', signature);
    execute format('revoke all on function %s from public', signature);
    execute format('grant execute on function %s to portal', signature);
  end loop;
end $$;

revoke create on schema public from doorkeeper;
