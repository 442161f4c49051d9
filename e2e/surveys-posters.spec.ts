import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { superuser } from './database'
import { expect, test } from './people'
import { hang } from './survey-links'

// A page may take its time on a busy machine.
test.describe.configure({ timeout: 90_000 })

/** In millimetres. */
const papers = { a4: [210, 297], a6: [105, 148] } as const

test('poster and card fill one sheet each, with a code that scans from a metre, however long the names', async ({
  as,
  house,
}) => {
  const { id, code } = await hang(house)
  const maya = await as('manager')
  await maya.goto(`/surveys/${id}`)
  const names = [house.name, 'Gesellschaft für Tourismus '.repeat(3).trim(), 'Wolfeschlegelstein'.repeat(4)]
  for (const [paper, [width, height]] of Object.entries(papers)) {
    for (const name of names) {
      await superuser`update organizations set name = ${name} where id = ${house.id}`
      await superuser`update teams set name = ${`${name}.`} where organization_id = ${house.id} and id = ${house.teams.Desk}`
      await maya.goto(`/surveys/${id}/poster/${paper}`)
      await maya.emulateMedia({ media: 'print', colorScheme: 'dark' })
      const poster = maya.locator('.poster')
      await expect(poster).toContainText(`/s/${code.slice(0, 5)}-${code.slice(5)}`)
      await expect(maya.getByRole('button', { name: 'Print' })).toBeHidden()
      const fits = await poster.evaluate(
        sheet =>
          [sheet, ...sheet.querySelectorAll('*')].every(
            part =>
              part instanceof SVGElement ||
              part.scrollWidth <= part.clientWidth + 1 ||
              part.clientWidth === 0,
          ) && sheet.scrollHeight <= sheet.clientHeight + 1,
      )
      expect(fits, `${name} on ${paper}`).toBe(true)
      const pdf = (await maya.pdf({ preferCSSPageSize: true })).toString('latin1')
      expect(pdf.match(/\/Type \/Page\b(?!s)/g), `${name} on ${paper}`).toHaveLength(1)
      const [, right, top] = /\/MediaBox ?\[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? []
      expect(Math.abs((Number(right) / 72) * 25.4 - width)).toBeLessThan(1)
      expect(Math.abs((Number(top) / 72) * 25.4 - height)).toBeLessThan(1)
      // A code is read from ten times its width.
      const wide = ((await maya.getByRole('img').boundingBox())?.width ?? 0) / (96 / 25.4)
      expect(wide).toBeGreaterThan(paper === 'a4' ? 100 : 50)
      await maya.emulateMedia({ media: 'screen', colorScheme: 'light' })
    }
  }
  expect((await maya.goto(`/surveys/${id}/poster/a5`))?.status()).toBe(404)
  await superuser`update survey_links set revoked_at = now() where id = ${id}`
  for (const there of ['poster/a4', 'edit'])
    expect((await maya.goto(`/surveys/${id}/${there}`))?.status(), there).toBe(404)
})

/** Chunks that Next brings to its barest page, by the build's own account. */
const ofTheFramework = () => {
  const manifest = join(import.meta.dirname, '../.next-test/build-manifest.json')
  return (JSON.parse(readFileSync(manifest, 'utf8')) as { rootMainFiles: string[] }).rootMainFiles
}

test('a survey brings at most 10 kB of script more than the framework itself', async ({ nobody, house }) => {
  const { code } = await hang(house)
  const session = await nobody.context().newCDPSession(nobody)
  await session.send('Network.enable')
  const scripts = new Map<string, string>()
  const weights: Record<string, number> = {}
  session.on('Network.responseReceived', ({ requestId, type, response }) => {
    if (type === 'Script') scripts.set(requestId, new URL(response.url).pathname.replace('/_next/', ''))
  })
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const script = scripts.get(requestId)
    if (script) weights[script] = encodedDataLength
  })
  await nobody.goto(`/s/${code}`, { waitUntil: 'networkidle' })
  const framework = ofTheFramework()
  const loaded = Object.keys(weights)
  expect(loaded.filter(script => framework.includes(script)).sort()).toEqual([...framework].sort())
  const more = loaded.filter(script => !framework.includes(script))
  const weight = more.reduce((sum, script) => sum + (weights[script] ?? 0), 0)
  expect(weight, more.join(' ')).toBeGreaterThan(0)
  expect(weight, more.join(' ')).toBeLessThan(10_000)
})

test('on a phone every answer is as large as a fingertip', async ({ nobody, house }) => {
  const { code } = await hang(house)
  await nobody.setViewportSize({ width: 360, height: 760 })
  await nobody.goto(`/s/${code}`)
  const labels = await nobody.locator('form label:has(input[type=radio])').all()
  expect(labels).toHaveLength(5 + 4 * 5 + 3 + 3 + 11)
  for (const label of labels) {
    const box = await label.boundingBox()
    expect(
      Math.min(box?.width ?? 0, box?.height ?? 0),
      (await label.textContent()) ?? undefined,
    ).toBeGreaterThanOrEqual(44)
  }
  await expect(nobody.getByRole('button', { name: 'Send' }).first()).toBeInViewport({ ratio: 1 })
})
