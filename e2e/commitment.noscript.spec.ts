import { belonged, promote } from './commitment'
import { expect, test } from './people'

test('without script a head shows their own ticks and takes them back, and reads every figure', async ({
  as,
  house,
}) => {
  await belonged(house)
  await promote(house.people.head, 'executive')
  const hugo = await as('head')
  await hugo.goto('/commitment')
  await expect(hugo.locator('figure#vision')).toContainText('hardly anybody of 7')
  await hugo.getByRole('button', { name: 'Show my ticks by name' }).click()
  await expect(hugo.getByText('Your ticks are shown by name.')).toBeVisible()
  await hugo.getByRole('button', { name: 'Stop showing my ticks' }).click()
  await expect(hugo.getByText('Your ticks are not shown any more.')).toBeVisible()
})
