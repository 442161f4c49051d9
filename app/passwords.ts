import 'server-only'
import { availableParallelism } from 'node:os'
import { type Algorithm, hash, verify } from '@node-rs/argon2'

/** OWASP's current parameters for argon2id: 19 MiB, two passes, one lane. */
const parameters = { algorithm: 2 as Algorithm.Argon2id, memoryCost: 19_456, timeCost: 2, parallelism: 1 }
const prefix = '$argon2id$v=19$m=19456,t=2,p=1$'

const waiting: (() => void)[] = []
let free = availableParallelism()

/** At most as many hashes at once as there are cores: sign-ins queue instead of starving every page. */
const inTurn = async <T>(work: () => Promise<T>): Promise<T> => {
  if (free > 0) free -= 1
  else await new Promise<void>(resolve => waiting.push(resolve))
  try {
    return await work()
  } finally {
    const next = waiting.shift()
    if (next) next()
    else free += 1
  }
}

export const hashPassword = (password: string) => inTurn(() => hash(password.normalize('NFC'), parameters))

/** A hash that fits no password, for accounts that do not exist: they take as long as the others. */
const nobody = hash('nobody signs in with this', parameters)

/** Whether `password` fits; for an unknown account the same work is done and the answer is no. */
export const verifyPassword = async (stored: string | undefined, password: string): Promise<boolean> => {
  const fits = await inTurn(async () => verify(stored ?? (await nobody), password.normalize('NFC')))
  return stored !== undefined && fits
}

/** Whether a hash was made with other parameters than today's. */
export const isOutdated = (stored: string) => !stored.startsWith(prefix)
