import type { Page } from '@playwright/test'
import { ask } from './access/ask'
import { superuser } from './database'
import { somewhere } from './door'
import type { Person } from './house'

export const fresh = 'seven lanterns under rain'

/** Makes a way back in on a colleague's page and gives the link on the slip, as a path. */
export const letIn = async (giver: Page, person: Person): Promise<string> => {
  await giver.goto(`/people/${person.memberId}/way-in`)
  await giver.getByRole('button', { name: 'Make the link' }).click()
  const link = await giver.getByText(/\/way-in\/[0-9a-z-]+$/).textContent()
  return new URL(link ?? '').pathname
}

/** Sends the form of a way in without a browser. */
export const enter = (path: string, password: string, from = somewhere()) =>
  ask(`${path}/enter`, {
    method: 'POST',
    body: new URLSearchParams({ password }).toString(),
    headers: { 'content-type': 'application/x-www-form-urlencoded', 'x-forwarded-for': from },
  })

/** Lets a day go by for whoever was let back in, which only Postgres's own clock can. */
export const aDayLater = (person: Person) =>
  superuser`update password_resets set closed_until = closed_until - interval '24 hours',
    reset_at = reset_at - interval '24 hours'
    where member_id in (select id from members where identity_id = ${person.identityId})`

/** What the trail says of a person: deeds in their order. */
export const deedsAbout = async ({ organizationId, memberId }: Person) =>
  (
    await superuser`select deed from audit_entries
      where organization_id = ${organizationId} and subject_id = ${memberId} order by at, deed`
  ).map(entry => entry.deed)
