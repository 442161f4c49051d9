/**
 * Says what is being done, and then how long it took.
 * @template T
 * @param {string} what "Building the pages"
 * @param {() => Promise<T>} work
 */
export async function step(what, work) {
  process.stdout.write(`${what} … `)
  const began = performance.now()
  try {
    const result = await work()
    console.log(since(began))
    return result
  } catch (error) {
    console.log('failed')
    throw error
  }
}

/** The time since `began` (of `performance.now()`), as a person reads it. */
export const since = began => `${((performance.now() - began) / 1000).toFixed(1)} s`
