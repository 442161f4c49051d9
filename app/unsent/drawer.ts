import { lay, lookUp, namesUnder, type Sealed, take } from './shelf'

/** After so long nobody looks for it any more. */
const longest = 7 * 24 * 60 * 60 * 1000

/** What was found of an earlier page, with when it was typed. */
export type Found = { name: string; at: number; content: unknown }

export type Drawer = ReturnType<typeof openDrawer>

/**
 * Where an open page keeps a sealed copy of what is not saved yet, for the case that it is never heard of again.
 * `owner` is the member's id, `about` what the text belongs to, `key` in base64, `now` in milliseconds. Where a
 * browser has no room for it, the text stays in the page as before.
 */
export const openDrawer = (owner: string, about: string, key: string, now: () => number) => {
  const name = `${owner}/${about}/${crypto.randomUUID()}`
  const imported = importKey(key)
  let wanted: unknown = null
  let lying: unknown = null
  let working: Promise<void> | null = null

  const work = async () => {
    // Where there is nothing to do, it must not be over before it is known to be at work.
    await null
    while (wanted !== lying) {
      const next = wanted
      await (next === null
        ? take(name)
        : seal(await imported, next, now()).then(copy => lay(name, copy))
      ).catch(noRoom)
      lying = next
    }
    working = null
  }

  return {
    /** Lays this in the place of what lay there; null takes it out. What comes faster than it can be sealed is skipped. */
    keep: (content: unknown) => {
      wanted = content
      working ??= work()
      return working
    },
    /** What earlier pages left there, the oldest first. What is too old is thrown away, whoever's it is. */
    find: async (): Promise<Found[]> => {
      await throwOldAway(now()).catch(noRoom)
      const names = await namesUnder(`${owner}/${about}/`).catch(() => [])
      const found = await Promise.all(
        names.filter(each => each !== name).map(async each => readCopy(await imported, String(each))),
      )
      return found.filter(each => each !== null).toSorted((a, b) => a.at - b.at)
    },
    drop: (earlier: string) => take(earlier).catch(noRoom),
  }
}

/** Whether this device holds something of the member's that was never saved. */
export const holdsUnsent = async (owner: string): Promise<boolean> =>
  (await namesUnder(`${owner}/`).catch(() => [])).length > 0

/** Takes everything of the member's off the device. */
export const clearUnsent = async (owner: string) => {
  const names = await namesUnder(`${owner}/`).catch(() => [])
  await Promise.all(names.map(name => take(String(name)).catch(noRoom)))
}

/** Some browsers have no store in private windows, or a full one: then the page itself is all there is. */
const noRoom = () => undefined

const importKey = (key: string) =>
  crypto.subtle.importKey(
    'raw',
    Uint8Array.from(atob(key), letter => letter.charCodeAt(0)),
    'AES-GCM',
    false,
    ['encrypt', 'decrypt'],
  )

const seal = async (key: CryptoKey, content: unknown, at: number): Promise<Sealed> => {
  const nonce = crypto.getRandomValues(new Uint8Array(12))
  const plain = new TextEncoder().encode(JSON.stringify(content))
  return { at, nonce, sealed: await crypto.subtle.encrypt({ name: 'AES-GCM', iv: nonce }, key, plain) }
}

/** Null where it cannot be read: it was sealed with another key. */
const readCopy = async (key: CryptoKey, name: string): Promise<Found | null> => {
  const copy = await lookUp(name).catch(noRoom)
  if (!copy) return null
  const plain = await crypto.subtle
    .decrypt({ name: 'AES-GCM', iv: copy.nonce }, key, copy.sealed)
    .catch(noRoom)
  return plain ? { name, at: copy.at, content: JSON.parse(new TextDecoder().decode(plain)) } : null
}

const throwOldAway = async (now: number) => {
  for (const name of await namesUnder('')) {
    const copy = await lookUp(name)
    if (copy && copy.at < now - longest) await take(String(name))
  }
}
