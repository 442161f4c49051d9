/** How the route handlers of forms before sign-in answer: people are led on, programs get plain status codes. */

export const isBrowser = (request: Request) => request.headers.get('accept')?.includes('text/html') ?? false

export const plain = (status: number, body: { error: string; fields?: Record<string, string[]> }) =>
  Response.json(body, { status, headers: { 'cache-control': 'no-store' } })

/** Leads on to another page, with a cookie if one is given. */
export const see = (location: string, cookie?: string) =>
  new Response(null, {
    status: 303,
    headers: { location, 'cache-control': 'no-store', ...(cookie && { 'set-cookie': cookie }) },
  })
