/** The token that signing in asks for, for a page that is already open. `proxy.ts` makes it, with its cookie. */
export const GET = (request: Request): Response =>
  Response.json({ token: request.headers.get('x-csrf') ?? '' }, { headers: { 'cache-control': 'no-store' } })
