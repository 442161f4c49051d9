import { inDemo } from './house'
import { expect, moveClock, test } from './people'

test('without script the figures stand in their tables', async ({ as }) => {
  const page = await as(await inDemo('maya@harbour'))
  await moveClock(page.context(), `${process.env.DEMO_DAY}T12:00:00Z`)
  await page.goto('/dashboard?range=last_90')
  await expect(page.getByText(/Satisfaction in your teams/)).toBeVisible()
  const figure = page.locator('figure', { hasText: 'Through which channels?' })
  await expect(figure.locator('.sketch svg').first()).toBeVisible()
  await figure.getByText('Show table').click()
  await expect(figure.getByRole('row', { name: /Survey/ })).toBeVisible()
  await figure.getByRole('link', { name: 'Survey' }).click()
  await expect(page).toHaveURL(/channel=survey/)
  await page.getByLabel('Compare with the time before').check()
  await page.getByLabel('Days').selectOption('last_7')
  await page.getByRole('button', { name: 'Show' }).click()
  await expect(page).toHaveURL(/range=last_7&team=&channel=survey&compare=before/)
})
