import { ask } from './access/ask'
import { pageRows } from './access/rows'
import { foundWorld } from './access/world'
import { fitsEveryWidth, hasItsParts, isAccessible } from './pages/look'
import { wrongMarkup } from './pages/markup'
import { textsOutsideTheCatalogue } from './pages/texts'
import { expect, test } from './people'

test.describe.configure({ timeout: 90_000 })

for (const row of pageRows) {
  const { heading, opener } = row
  if (!heading || !opener) continue

  test(`${row.page}${row.of ? `, ${row.of}` : ''}`, async ({ as, nobody }) => {
    const world = await foundWorld()
    const address = await row.address(world)
    const page = opener === 'nobody' ? nobody : await as(world.house.people[opener])

    await test.step('is sound HTML', async () => {
      const { status, text } = await ask(address, { session: world.sessions[opener] })
      expect(status).toBe(200)
      expect.soft(await wrongMarkup(text)).toEqual([])
    })
    await page.goto(address)
    await test.step('has its parts', () => hasItsParts(page, heading))
    await test.step('is accessible', () => isAccessible(page))
    // In the pseudo-locale every text is longer than in any other.
    await test.step('says nothing that is not in the catalogue, and fits every width', async () => {
      await page.context().addCookies([{ name: 'locale', value: 'en-XA', url: page.url() }])
      await page.reload()
      expect.soft(await textsOutsideTheCatalogue(page)).toEqual([])
      await fitsEveryWidth(page)
    })
  })
}
