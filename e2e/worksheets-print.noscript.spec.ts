import { freePort, startPortal } from './own-portal'
import { expect, test } from './people'
import { leos, written } from './sheets'

test('a PDF is a plain link, and how to print is said in words', async ({ as, house }) => {
  await written(house.people.learner)
  const leo = await as('learner')
  await leo.goto('/worksheets/service-vision/read')
  await leo.getByRole('link', { name: 'Print', exact: true }).click()
  await expect(leo.getByText('open your browser’s menu and choose Print')).toBeVisible()
  await expect(leo.getByRole('button', { name: 'Print' })).toBeHidden()
  const download = leo.waitForEvent('download')
  await leo.getByRole('link', { name: 'PDF', exact: true }).click()
  expect((await download).suggestedFilename()).toBe('service-vision-a4.pdf')
})

for (const [chromium, why] of [
  ['none', 'without a browser there is no PDF'],
  ['/usr/bin/false', 'with one that doesn’t start it is said'],
] as const)
  test(`${why}, and the print dialog stays`, async ({ as, house }) => {
    await written(house.people.learner)
    const port = await freePort()
    const portal = startPortal(
      port,
      {
        portal: process.env.PORTAL_DATABASE_URL ?? '',
        secrets: { nextauth: process.env.NEXTAUTH_SECRET ?? '' },
      },
      { CHROMIUM: chromium },
    )
    const leo = await as('learner')
    const there = `http://localhost:${port}/worksheets/service-vision/print`
    try {
      await expect
        .poll(() =>
          fetch(`http://127.0.0.1:${port}/api/health`).then(
            it => it.status,
            () => 0,
          ),
        )
        .toBe(200)
      await leo.goto(there)
      await expect(leo.locator('.paper')).toContainText(leos.vision)
      if (chromium === 'none') {
        await expect(leo.getByRole('link', { name: 'PDF', exact: true })).toHaveCount(0)
        await expect(leo.getByText('choose “Save as PDF”')).toBeVisible()
        await leo.goto(`${there}/pdf`)
        await expect(leo.getByText('This portal can’t make files.')).toBeVisible()
      } else {
        await leo.getByRole('link', { name: 'PDF', exact: true }).click()
        await expect(leo.getByText('The file could not be made.')).toBeVisible()
        await expect(leo.locator('.paper')).toContainText(leos.vision)
      }
    } finally {
      portal.kill('SIGKILL')
    }
  })
