/** Something in this window that may still hold unsent text. */
type Holder = {
  /** Sends what waits; true when everything is saved. */
  flush: () => Promise<boolean>
  /** Its writer leaves it: it warns no more. */
  giveUp: () => void
}

const holders = new Set<Holder>()
/** A network that says nothing is no reason to stand at the door for ever. */
const patience = 3_000

export const hold = (holder: Holder) => {
  holders.add(holder)
}

/** Sends everything that waits in this window; true when all of it is saved. */
export const sendAll = async (): Promise<boolean> => {
  const late = new Promise<boolean>(done => setTimeout(() => done(false), patience))
  const all = Promise.all([...holders].map(holder => holder.flush()))
  return Promise.race([late, all.then(saved => saved.every(Boolean))])
}

export const giveUpAll = () => {
  for (const holder of holders) holder.giveUp()
}
