import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'
import { newCode } from '@/lib/ids'
import { superuser } from './database'
import type { House } from './house'
import { writeStandard } from './standards'

/** The public page of a house, open unless it says otherwise. */
export const hangOut = async (house: House, more: Record<string, unknown> = {}) => {
  const page = { id: randomUUID(), code: newCode() }
  await superuser`insert into public_pages ${superuser({
    organization_id: house.id,
    ...page,
    opened_at: '2026-01-05T09:00:00Z',
    ...more,
  })}`
  return page
}

/** All that the server sends of a page, what is for script included. */
export const sent = async (page: Page, code: string) => (await page.request.get(`/c/${code}`)).text()

/** Takes the page of a house away, as if there had never been one. */
export const takeIn = (house: House) =>
  superuser`delete from public_pages where organization_id = ${house.id}`

/** A standard of the house that has been in force for a while and that customers read. */
export const writePublic = async (house: House, title: string, version: Record<string, unknown> = {}) => {
  const written = await writeStandard(house, title, [{ startsOn: '2026-01-05', ...version }])
  await superuser`update standards set public_since = now() where id = ${written.standardId}`
  return written
}
