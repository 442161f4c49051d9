/** Sends a browser to the sign-in page and takes what it kept. */
export const leaving = (said: string) =>
  new Response(null, {
    status: 303,
    headers: {
      location: `/sign-in?said=${said}`,
      'set-cookie': '__Host-session=; Path=/; Max-Age=0; HttpOnly; Secure; SameSite=Lax',
      'clear-site-data': '"cache", "storage"',
      'cache-control': 'no-store',
    },
  })

type Handler<Context> = (request: Request, context: Context) => Promise<Response>

/** Whoever is signed out already is shown the same page as whoever has just become so. */
export const leaveAfter =
  <Context>(handler: Handler<Context>): Handler<Context> =>
  async (request, context) => {
    const answer = await handler(request, context)
    return answer.status === 401 ? leaving('signed-out') : answer
  }
