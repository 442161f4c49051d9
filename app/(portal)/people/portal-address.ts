/** Where this portal is reached, as it stands on a slip: one address, whatever the one who prints it typed. */
export const portalAddress = () => (process.env.NEXTAUTH_URL ?? 'http://localhost:3000').replace(/\/+$/, '')
