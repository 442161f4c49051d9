import { superuser } from './database'

/** What Postgres itself knows of our tables, policies, keys and functions. */

export const tables = () =>
  superuser<
    { name: string; tenant: boolean; enabled: boolean; forced: boolean; owner: string; kind: string }[]
  >`
    select c.relname as name, c.relkind as kind, c.relrowsecurity as enabled, c.relforcerowsecurity as forced,
      pg_get_userbyid(c.relowner) as owner,
      exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'organization_id' and a.attnotnull) as tenant
    from pg_class c
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm', 'f')
    order by 1`

export const policies = () =>
  superuser<
    { table: string; name: string; permissive: string; roles: string[]; command: string; rules: string[] }[]
  >`
    select tablename as table, policyname as name, permissive, roles::text[] as roles, cmd as command,
      array_remove(array[qual, with_check], null) as rules
    from pg_policies where schemaname = 'public' order by 1, 2`

export const foreignKeys = () =>
  superuser<{ table: string; name: string; target: string; columns: string[]; targetColumns: string[] }[]>`
    select c.conrelid::regclass::text as table, c.conname as name, c.confrelid::regclass::text as target,
      array(select attname::text from unnest(c.conkey) with ordinality k(n, o)
        join pg_attribute a on a.attrelid = c.conrelid and a.attnum = k.n order by o) as columns,
      array(select attname::text from unnest(c.confkey) with ordinality k(n, o)
        join pg_attribute a on a.attrelid = c.confrelid and a.attnum = k.n order by o) as "targetColumns"
    from pg_constraint c
    where c.contype = 'f' and c.connamespace = 'public'::regnamespace order by 1, 2`

/** Unique indexes (primary keys among them) with their columns in order. */
export const uniqueIndexes = () =>
  superuser<{ table: string; name: string; columns: string[] }[]>`
    select i.indrelid::regclass::text as table, i.indexrelid::regclass::text as name,
      array(select attname::text from unnest(i.indkey::int[]) with ordinality k(n, o)
        join pg_attribute a on a.attrelid = i.indrelid and a.attnum = k.n order by o) as columns
    from pg_index i join pg_class c on c.oid = i.indrelid
    where i.indisunique and c.relnamespace = 'public'::regnamespace order by 1, 2`

export const functions = () =>
  superuser<
    {
      name: string
      definer: boolean
      owner: string
      settings: string[]
      everybody: boolean
      portal: boolean
    }[]
  >`
    select p.proname as name, p.prosecdef as definer, pg_get_userbyid(p.proowner) as owner,
      coalesce(p.proconfig, '{}') as settings,
      exists (select from aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) a where a.grantee = 0) as everybody,
      has_function_privilege('portal', p.oid, 'execute') as portal
    from pg_proc p where p.pronamespace = 'public'::regnamespace order by 1`

export const roles = () =>
  superuser<{ name: string; superuser: boolean; bypasses: boolean; signsIn: boolean; memberOf: string[] }[]>`
    select r.rolname as name, r.rolsuper as superuser, r.rolbypassrls as bypasses, r.rolcanlogin as "signsIn",
      array(select pg_get_userbyid(m.roleid)::text from pg_auth_members m where m.member = r.oid) as "memberOf"
    from pg_roles r where r.rolname in ('portal', 'clerk', 'doorkeeper', 'compass_owner')`

/** Default of each `organization_id`. */
export const organizationDefaults = () =>
  superuser<{ table: string; default: string | null }[]>`
    select c.relname as table, pg_get_expr(d.adbin, d.adrelid) as default
    from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'organization_id' and a.attnotnull
    left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')`
