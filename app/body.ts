/** The most that a request body may weigh, in bytes: a worksheet's longest page with room to spare. */
const heaviest = 512 * 1024

/** Reads a request's body as one flat object: JSON, or a posted form. Null if it is none or too heavy. */
export const readBody = async (
  request: Request,
  most = heaviest,
): Promise<Record<string, unknown> | null> => {
  if (request.method === 'GET') return Object.fromEntries(new URL(request.url).searchParams)
  const bytes = await readUpTo(request, most)
  if (!bytes) return null
  const type = request.headers.get('content-type') ?? ''
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    if (type.startsWith('application/x-www-form-urlencoded'))
      return Object.fromEntries(new URLSearchParams(text))
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null
  } catch {
    // Not UTF-8, or not JSON: there is no other way to ask.
    return null
  }
}

const readUpTo = async (request: Request, most: number): Promise<Uint8Array | null> => {
  if (Number(request.headers.get('content-length') ?? 0) > most) return null
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of (request.body ?? []) as AsyncIterable<Uint8Array>) {
    size += part.length
    if (size > most) return null
    parts.push(part)
  }
  return Buffer.concat(parts)
}
