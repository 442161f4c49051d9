-- What members propose: whoever looks after a standard may take a change of it up as a draft, which nobody but admins
-- writes otherwise; and the draft names whoever proposed it.

revoke update, delete on standard_proposals from portal;
grant update (title, category, own_category, happens, expects, pledge, look_for, why, revision, withdrawn_at)
  on standard_proposals to portal;
revoke update on proposal_decisions from portal;
revoke insert, update, delete on standard_proposers from portal;

grant select on standards, standard_versions, standard_audiences, standard_proposals, proposal_decisions
  to doorkeeper;
grant delete on proposal_decisions to doorkeeper;
grant select, insert on standard_proposers to doorkeeper;
grant insert on standard_versions, standard_audiences to doorkeeper;
grant create on schema public to doorkeeper;

-- The draft that a proposed change goes into, for an admin or whoever looks after the standard: the one that is being
-- written, as it is, or a new one from what was published last, with what was proposed. Null where it can't be.
create or replace function draft_change(proposal uuid, draft uuid) returns uuid
language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp
as $$
declare
  organization uuid := current_setting('app.organization_id')::uuid;
  viewer uuid := current_setting('app.member_id')::uuid;
  proposed record;
  last record;
  present uuid;
begin
  select p.standard_id, p.pledge, p.look_for into proposed
  from standard_proposals p
  join standards s on s.organization_id = p.organization_id and s.id = p.standard_id
  where p.organization_id = organization and p.id = proposal and p.withdrawn_at is null and s.retired_at is null
    and (current_setting('app.role') = 'admin' or s.owner_id = viewer);
  if not found then return null; end if;

  select v.id into present from standard_versions v
  where v.organization_id = organization and v.standard_id = proposed.standard_id and v.published_at is null;
  if found then return present; end if;

  select v.id, v.number into last from standard_versions v
  where v.organization_id = organization and v.standard_id = proposed.standard_id and v.published_at is not null
  order by v.number desc limit 1;
  if not found then return null; end if;
  insert into standard_versions
  select c.* from standard_versions v
  cross join lateral jsonb_populate_record(v, jsonb_build_object(
    'id', draft, 'number', v.number + 1, 'pledge', proposed.pledge,
    'look_for', coalesce(proposed.look_for, v.look_for), 'change', 'material', 'what_changed', null,
    'author_id', viewer, 'revision', 1, 'saved_at', now(), 'published_at', null, 'published_by', null,
    'starts_on', null)) c
  where v.organization_id = organization and v.id = last.id;
  insert into standard_audiences (organization_id, id, version_id, team_id)
  select organization, gen_random_uuid(), draft, a.team_id from standard_audiences a
  where a.organization_id = organization and a.version_id = last.id;
  return draft;
end $$;

-- Names in a draft whoever made a proposal, and those whose proposals were joined with it, however far; for an admin
-- or whoever looks after the standard.
create or replace function name_proposers(proposal uuid, draft uuid) returns void
language sql volatile security definer set search_path = pg_catalog, public, pg_temp
as $$
  with recursive joined as (
    select p.organization_id, p.id, p.author_id, p.standard_id from standard_proposals p
    where p.organization_id = current_setting('app.organization_id')::uuid and p.id = proposal
    union
    select p.organization_id, p.id, p.author_id, p.standard_id
    from joined j
    join proposal_decisions d on d.organization_id = j.organization_id and d.joined_id = j.id
    join standard_proposals p on p.organization_id = d.organization_id and p.id = d.proposal_id
  )
  insert into standard_proposers (organization_id, id, version_id, proposal_id, member_id)
  select j.organization_id, gen_random_uuid(), v.id, j.id, j.author_id
  from joined j
  join standard_versions v on v.organization_id = j.organization_id and v.id = draft and v.published_at is null
  join standards s on s.organization_id = v.organization_id and s.id = v.standard_id
  where case when j.standard_id is null then current_setting('app.role') = 'admin'
    else j.standard_id = s.id
      and (current_setting('app.role') = 'admin' or s.owner_id = current_setting('app.member_id')::uuid) end
  on conflict do nothing
$$;

-- What was joined with a proposal waits by itself again; for its author, an admin or whoever looks after the standard.
create or replace function release_joined(proposal uuid) returns void
language sql volatile security definer set search_path = pg_catalog, public, pg_temp
as $$
  delete from proposal_decisions d
  using standard_proposals p left join standards s on s.organization_id = p.organization_id and s.id = p.standard_id
  where p.organization_id = current_setting('app.organization_id')::uuid and p.id = proposal
    and d.organization_id = p.organization_id and d.joined_id = p.id
    and (current_setting('app.role') = 'admin' or current_setting('app.member_id')::uuid in (p.author_id, s.owner_id))
$$;

do $$
declare signature text;
begin
  foreach signature in array array[
    'draft_change(uuid, uuid)', 'name_proposers(uuid, uuid)', 'release_joined(uuid)'
  ] loop
    execute format('alter function %s owner to doorkeeper', signature);
    execute format('revoke all on function %s from public', signature);
    execute format('grant execute on function %s to portal', signature);
  end loop;
end $$;

revoke create on schema public from doorkeeper;
