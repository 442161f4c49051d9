-- Runs after the migrations, each time, under the same lock: what every table must have, however it came.

revoke all on schema public from public;
grant usage on schema public to portal, clerk, doorkeeper;

do $$
declare owned record;
begin
  for owned in
    select c.oid::regclass as name, exists (
      select from pg_attribute a where a.attrelid = c.oid and a.attname = 'organization_id' and a.attnotnull
    ) as tenant
    from pg_class c
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
  loop
    execute format('alter table %s enable row level security', owned.name);
    execute format('alter table %s force row level security', owned.name);
    if owned.tenant then
      execute format('grant select, insert, update, delete on %s to portal', owned.name);
    end if;
  end loop;
end $$;

grant select, insert, update on organizations, identities to portal;
grant select, insert, update, delete on sessions to portal;
-- The trail is written and read, never changed.
revoke update, delete on audit_entries from portal;

grant select on organizations, members, teams, team_members to doorkeeper;
grant insert on organizations, members, team_members to doorkeeper;
grant select, insert, update on identities to doorkeeper;
grant select, update, delete on sessions to doorkeeper;
grant select, update on invitations to doorkeeper;
grant select, insert, update, delete on limit_counters to doorkeeper;

-- Jobs see only what a task needs.
grant select, delete on invitations to clerk;
grant select (id, time_zone, day_starts_at) on organizations to clerk;

create or replace function enqueue(task text, payload json, key text, run_at timestamptz) returns void
language sql security definer set search_path = pg_catalog, pg_temp
as $$ select graphile_worker.add_job(task, payload, run_at => run_at, job_key => key, max_attempts => 8) $$;
revoke all on function enqueue(text, json, text, timestamptz) from public;
grant execute on function enqueue(text, json, text, timestamptz) to portal;
