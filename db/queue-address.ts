/**
 * The database's address as the queue's own driver must be given it: asked like this, it reads `sslmode` as PostgreSQL's
 * programs and the portal's driver do; else it takes `require` for `verify-full`.
 */
export const queueAddress = (address: string): string =>
  /[?&]sslmode=/.test(address) ? `${address}&uselibpqcompat=true` : address
