-- Goals: the one way on which something of them leaves the portal, to the calendar of whoever wrote them. Owned by the
-- doorkeeper, who sees the columns that it needs and no others.

grant select (organization_id, member_id, secret_hash) on calendar_feeds to doorkeeper;
grant select (organization_id, id, member_id, words, due_on, rhythm, rhythm_from) on goals to doorkeeper;
grant select (organization_id, goal_id, id, state, said_at) on goal_states to doorkeeper;
grant select (organization_id, goal_id, member_id, id, name, due_on, reached_on) on goal_milestones to doorkeeper;

grant create on schema public to doorkeeper;

-- The days of somebody's open goals, for the holder of their calendar's secret; nothing where it is unknown, where its
-- owner was deactivated, and while their words are closed.
create or replace function find_goal_days(hash text) returns jsonb
language sql stable security definer set search_path = pg_catalog, public, pg_temp
as $$
  with feed as (
    select f.organization_id, f.member_id, organization_day(now(), o.time_zone, o.day_starts_at) as today
    from calendar_feeds f
    join members m on m.organization_id = f.organization_id and m.id = f.member_id and m.deactivated_at is null
    join organizations o on o.id = f.organization_id
    where f.secret_hash = hash and not exists (
      select from password_resets r
      where r.organization_id = f.organization_id and r.member_id = f.member_id and r.closed_until > now())
    limit 1
  ), open_goals as (
    select g.organization_id, g.id, g.words, g.due_on, g.rhythm, g.rhythm_from
    from feed f join goals g on g.organization_id = f.organization_id and g.member_id = f.member_id
    where coalesce((
      select s.state from goal_states s where s.organization_id = g.organization_id and s.goal_id = g.id
      order by s.said_at desc, s.id desc limit 1), 'open') = 'open'
  )
  select jsonb_build_object(
    'now', now(), 'today', f.today,
    'goals', (select coalesce(jsonb_agg(jsonb_build_object(
      'id', g.id, 'words', g.words, 'dueOn', g.due_on, 'rhythm', g.rhythm, 'rhythmFrom', g.rhythm_from)), '[]')
      from open_goals g),
    'milestones', (select coalesce(jsonb_agg(jsonb_build_object(
      'id', m.id, 'goalId', m.goal_id, 'name', m.name, 'dueOn', m.due_on, 'reachedOn', m.reached_on)), '[]')
      from open_goals g join goal_milestones m on m.organization_id = g.organization_id and m.goal_id = g.id
      where m.due_on is not null))
  from feed f
$$;
alter function find_goal_days(text) owner to doorkeeper;
revoke all on function find_goal_days(text) from public;
grant execute on function find_goal_days(text) to portal;

revoke create on schema public from doorkeeper;
