-- Commitment: who keeps what is asked, by rank, for everybody to see.

grant select on standards, standard_versions, acceptances to doorkeeper;

grant create on schema public to doorkeeper;

-- For each rank of the organization: its people, how many acceptances of published standards are asked of them, and
-- how many they gave. Ranks of few are joined with the one below (lib/rank-groups.ts) before anybody sees them.
create or replace function acceptances_by_rank()
returns table (rank text, people integer, asked integer, given integer)
language sql stable security definer set search_path = pg_catalog, public, pg_temp
as $$
  with due as (
    select v.standard_id, max(v.number) as since
    from standard_versions v
    join standards s on s.organization_id = v.organization_id and s.id = v.standard_id
    where v.organization_id = current_setting('app.organization_id')::uuid
      and v.published_at is not null and v.change = 'material' and s.retired_at is null
    group by v.standard_id
  ), kept as (
    select distinct a.member_id, v.standard_id
    from acceptances a
    join standard_versions v on v.organization_id = a.organization_id and v.id = a.version_id
    join due on due.standard_id = v.standard_id and v.number >= due.since
    where a.organization_id = current_setting('app.organization_id')::uuid
  ), by_member as (
    select k.member_id, count(*) as given from kept k group by k.member_id
  )
  select m.rank, count(*)::integer, (count(*) * (select count(*) from due))::integer,
    coalesce(sum(b.given), 0)::integer
  from members m left join by_member b on b.member_id = m.id
  where m.organization_id = current_setting('app.organization_id')::uuid and m.deactivated_at is null
  group by m.rank
$$;

alter function acceptances_by_rank() owner to doorkeeper;
revoke all on function acceptances_by_rank() from public;
grant execute on function acceptances_by_rank() to portal;

revoke create on schema public from doorkeeper;
