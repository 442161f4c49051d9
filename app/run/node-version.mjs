import { Trouble } from '../../db/run/trouble.mjs'

/** @param {string} version Node's own, "20.19.0" */
export function checkNode(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return
  throw new Trouble(
    `This is Node ${version}; Service Compass needs 20.19 or newer. Get it from https://nodejs.org`,
  )
}
