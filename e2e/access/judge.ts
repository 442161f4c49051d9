import { expect } from '@playwright/test'
import { type Actor, house } from './actors'
import type { Answer } from './ask'
import { storedIn } from './stored'
import type { World } from './world'

const insides = /node_modules|PostgresError|violates \w+|\.(js|ts):\d+:\d+|"?\w+"?\.organization_id/

/** Whatever is answered to somebody who may not: no failure, nothing of the house, no word of how it is made. */
export const betraysNothing = (answer: Answer, world: World, actor: Actor, how = '', words?: string) => {
  const who = `${actor}${how && `, ${how},`}`
  expect(answer.status, `${who} brought it down`).toBeLessThan(500)
  expect(insides.exec(answer.text)?.[0], `${who} sees how it is made`).toBeUndefined()
  if (!house.includes(actor))
    expect(answer.text.includes(world.house.name), `${who} reads the name of the house`).toBe(false)
  if (words) expect(answer.text.includes(words), `${who} reads “${words}”`).toBe(false)
}

/** Whether `deed` changed anything that the two organizations hold: the names of the tables. */
export const changedBy = async (world: World, deed: () => Promise<unknown>): Promise<string[]> => {
  const before = await storedIn(world)
  await deed()
  const after = await storedIn(world)
  return Object.keys(after).filter(name => before[name] !== after[name])
}
