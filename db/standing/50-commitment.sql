-- Commitment: who keeps what is asked, by rank, for everybody to see.

grant select on standards, standard_versions, standard_audiences, acceptances to doorkeeper;

grant create on schema public to doorkeeper;

-- For each rank of the organization: its people, how many acceptances of the standards in force are asked of them, and
-- how many they gave. Ranks of few are joined with the one below (lib/rank-groups.ts) before anybody sees them.
drop function if exists acceptances_by_rank();
create or replace function acceptances_by_rank(on_day date)
returns table (rank text, people integer, asked integer, given integer)
language sql stable security definer set search_path = pg_catalog, public, pg_temp
as $$
  with by_member as (
    select a.member_id, count(*) as asked, count(g.member_id) as given
    from acceptances_asked(on_day) a
    left join acceptances_given(on_day) g
      on g.organization_id = a.organization_id and g.standard_id = a.standard_id and g.member_id = a.member_id
    group by a.member_id
  )
  select m.rank, count(*)::integer, coalesce(sum(b.asked), 0)::integer, coalesce(sum(b.given), 0)::integer
  from members m left join by_member b on b.member_id = m.id
  where m.organization_id = (select current_setting('app.organization_id')::uuid) and m.deactivated_at is null
  group by m.rank
$$;

alter function acceptances_by_rank(date) owner to doorkeeper;
revoke all on function acceptances_by_rank(date) from public;
grant execute on function acceptances_by_rank(date) to portal;

revoke create on schema public from doorkeeper;
