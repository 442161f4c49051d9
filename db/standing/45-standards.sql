-- Standards: which version is in force, and who is asked to accept it. Read under the rules of whoever asks.

-- Of each standard of an organization that isn't retired, the version in force on a day, and since which number (and
-- which day) an acceptance counts: a minor version lets those of the one before it stand.
create or replace function standards_in_force_in(organization uuid, on_day date)
returns table (organization_id uuid, standard_id uuid, version_id uuid, number integer, title text, ranks text[],
  accept_within integer, since integer, since_on date)
language sql stable
as $$
  select s.organization_id, s.id, v.id, v.number, v.title, v.ranks, v.accept_within, k.since, m.starts_on
  from standards s
  cross join lateral (
    select max(p.number) as number, max(p.number) filter (where p.change = 'material') as since
    from standard_versions p
    where p.organization_id = s.organization_id and p.standard_id = s.id and p.starts_on <= on_day
  ) k
  join standard_versions v
    on v.organization_id = s.organization_id and v.standard_id = s.id and v.number = k.number
  join standard_versions m
    on m.organization_id = s.organization_id and m.standard_id = s.id and m.number = k.since
  where s.organization_id = organization and s.retired_at is null
$$;

-- The same of the organization of whoever asks. Without a select of its own around the setting, so that Postgres can
-- make one query of the two.
create or replace function standards_in_force(on_day date)
returns table (organization_id uuid, standard_id uuid, version_id uuid, number integer, title text, ranks text[],
  accept_within integer, since integer, since_on date)
language sql stable
as $$ select * from standards_in_force_in(current_setting('app.organization_id')::uuid, on_day) $$;

-- Whom the version in force on a day asks to accept it, and until when: so many days from its start or, for whoever
-- came later, from joining the organization or the team that it applies to.
create or replace function acceptances_asked(on_day date)
returns table (organization_id uuid, standard_id uuid, member_id uuid, since integer, due_on date)
language sql stable
as $$
  with recursive force as (
    select f.*, exists (
      select from standard_audiences a
      where a.organization_id = f.organization_id and a.version_id = f.version_id) as narrow
    from standards_in_force(on_day) f
  ), reach as (
    select f.organization_id, f.version_id, a.team_id
    from force f
    join standard_audiences a on a.organization_id = f.organization_id and a.version_id = f.version_id
    union
    select r.organization_id, r.version_id, t.id
    from reach r join teams t on t.organization_id = r.organization_id and t.parent_id = r.team_id
  )
  select f.organization_id, f.standard_id, m.id, f.since, greatest(f.since_on, m.joined_at::date) + f.accept_within
  from force f
  join members m on m.organization_id = f.organization_id
  where not f.narrow and m.deactivated_at is null and (f.ranks = '{}' or m.rank = any (f.ranks))
  union all
  select f.organization_id, f.standard_id, m.id, f.since,
    greatest(f.since_on, m.joined_at::date, min(b.joined_at)::date) + f.accept_within
  from force f
  join reach r on r.organization_id = f.organization_id and r.version_id = f.version_id
  join team_members b on b.organization_id = r.organization_id and b.team_id = r.team_id
  join members m on m.organization_id = b.organization_id and m.id = b.member_id
  where m.deactivated_at is null and (f.ranks = '{}' or m.rank = any (f.ranks))
  group by f.organization_id, f.standard_id, f.since, f.since_on, f.accept_within, m.id, m.joined_at
$$;

-- What was given of what is asked on a day: by whom, of which standard, when and of which version last. Those of each
-- version are read at once: looking each person up takes three times as long.
create or replace function acceptances_given(on_day date)
returns table (organization_id uuid, standard_id uuid, member_id uuid, number integer, accepted_at timestamptz)
language sql stable
as $$
  with given as materialized (
    select a.organization_id, v.standard_id, a.member_id, v.number, a.accepted_at
    from standards_in_force(on_day) f
    join standard_versions v on v.organization_id = f.organization_id and v.standard_id = f.standard_id
      and v.number >= f.since
    join acceptances a on a.organization_id = v.organization_id and a.version_id = v.id
  )
  select distinct on (organization_id, standard_id, member_id) * from given
  order by organization_id, standard_id, member_id, number desc
$$;
