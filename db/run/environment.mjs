const secretNames = [
  'DATABASE_URL',
  'PORTAL_DATABASE_URL',
  'CLERK_DATABASE_URL',
  'SUPERUSER_DATABASE_URL',
  'NEXTAUTH_SECRET',
  'DEMO',
  'SETUP_CODE',
]

/**
 * The environment of a process of ours: what we were given, without any address or secret that it isn't given by name.
 * @param {Record<string, string | undefined>} own
 */
export function environmentWith(own) {
  const shared = Object.entries(process.env).filter(
    ([name]) => !secretNames.includes(name) && !/^PG(?!BOUNCER)/.test(name),
  )
  return { ...Object.fromEntries(shared), NEXT_TELEMETRY_DISABLED: '1', ...own }
}
