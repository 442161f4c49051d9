import postgres from 'postgres'

const address = (name: string) => {
  const given = process.env[name]
  if (!given) throw new Error(`${name} is not set: run the specs with npm test`)
  return given
}

/** Postgres as its superuser, to found worlds and to look at what is really stored. */
export const superuser = postgres(address('SUPERUSER_DATABASE_URL'), { max: 4, onnotice: () => {} })

/**
 * Postgres as the application's role, for what somebody could do who got hold of it. Pools end with the worker:
 * one that a file ends itself would be missed by its other specs, which may run in the same worker later.
 */
export const asPortal = () => postgres(address('PORTAL_DATABASE_URL'), { max: 1, onnotice: () => {} })
