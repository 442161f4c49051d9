-- What customers can count on: the public standards of an organization, for whoever has the code of its page.

-- Its code stays as it was printed.
revoke update, delete on public_pages from portal;
grant update (intro, shows_checks, indexable, opened_at, revision) on public_pages to portal;

grant select on public_pages, standards, standard_versions to doorkeeper;
-- Whether, and of how many people; not by whom.
grant select (organization_id, version_id, standard_id, team_id, member_id, day, met, withdrawn_at) on standard_checks
  to doorkeeper;

grant create on schema public to doorkeeper;

-- The public standards of an organization that are in force on a day, and how many checks met them in the so many days
-- before, since everybody was last asked: of what was asked before they say nothing; with how many people those checks
-- were of (of a team as a whole: who was in it that day), because of few they would tell about each. Null days count no checks. Read under the rules of whoever asks.
create or replace function public_standards(organization uuid, on_day date, lately integer)
returns table (title text, category text, "ownCategory" text, pledge text, "toldCustomers" text, metric text,
  comparison text, value double precision, unit text, "expectedValue" double precision, "nearEnough" double precision,
  "startsOn" date, checks jsonb)
language sql stable
as $$
  select v.title, v.category, v.own_category, v.pledge, v.told_customers, v.metric, v.comparison, v.value, v.unit,
    v.expected_value, v.near_enough, v.starts_on, jsonb_build_object('met', c.met, 'all', c.every, 'people', c.people,
      'since', c.since)
  from standards_in_force_in(organization, on_day) f
  join standards s on s.organization_id = f.organization_id and s.id = f.standard_id
  join standard_versions v on v.organization_id = f.organization_id and v.id = f.version_id
  cross join lateral (
    with counted as (
      select k.met, k.day, k.team_id, k.member_id from standard_checks k
      join standard_versions w on w.organization_id = k.organization_id and w.id = k.version_id
      where k.organization_id = f.organization_id and k.standard_id = f.standard_id and k.withdrawn_at is null
        and k.day >= on_day - lately and w.number >= f.since
    )
    select count(*) filter (where met) as met, count(*) as every, greatest(on_day - lately, f.since_on) as since, (
      select count(distinct coalesce(k.member_id, m.id)) from counted k
      left join team_members t on k.member_id is null and t.organization_id = f.organization_id
        and t.team_id = k.team_id and t.joined_at::date <= k.day
      left join members m on m.organization_id = t.organization_id and m.id = t.member_id
        and (m.deactivated_at is null or m.deactivated_at::date >= k.day)
    ) as people
    from counted
  ) c
  where s.public_since is not null
$$;

-- What whoever has the code of an open page may know; null for unknown and closed ones alike.
create or replace function read_public_page(page_code text, lately integer) returns jsonb
language sql stable security definer set search_path = pg_catalog, public, pg_temp
as $$
  select jsonb_build_object(
    'organizationName', o.name, 'intro', p.intro, 'indexable', p.indexable, 'today', d.today,
    'standards', (
      select coalesce(jsonb_agg(to_jsonb(s)), '[]')
      from public_standards(o.id, d.today, case when p.shows_checks then lately end) s))
  from public_pages p
  join organizations o on o.id = p.organization_id
  cross join organization_day(now(), o.time_zone, o.day_starts_at) d(today)
  where p.code = page_code and p.opened_at is not null
  order by p.id limit 1
$$;

alter function read_public_page(text, integer) owner to doorkeeper;
revoke all on function read_public_page(text, integer) from public;
grant execute on function read_public_page(text, integer) to portal;

revoke create on schema public from doorkeeper;
