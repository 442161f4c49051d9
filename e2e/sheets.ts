import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'
import { superuser } from './database'
import { type House, type Person, password } from './house'
import { expect } from './people'

export const sheet = '/worksheets/service-vision'
export const values = '/worksheets/personal-values'
export const stepAt = (step: string) => `${sheet}?step=${step}`

/** Opens the sheet and begins the first round; the page is left on its first step. */
export const begin = async (page: Page) => {
  await page.goto(sheet)
  await page.getByRole('button', { name: 'Begin' }).click()
  await expect(page.getByRole('heading', { name: 'One customer' })).toBeVisible()
}

/** The lines of the step that is open; with a name, those under that name. */
export const lines = (page: Page, name?: string | RegExp) =>
  name ? page.getByRole('textbox', { name }) : page.locator('main textarea').first()

/** What is read aloud about saving. */
export const told = (page: Page) => page.locator('.sheet [role=status]')

/** Waits until all that was typed is saved. */
export const saved = (page: Page) => expect(page.locator('.sheet p[aria-hidden]')).toHaveText('Saved')

/** Everything but the quiet minute, as Leo wrote it. */
export const leos = {
  customer: 'The man with the two dogs, and no room that takes dogs.',
  feelings: { chosen: ['welcome', 'in_good_hands'], own: ['not a nuisance'] },
  vision: 'Whoever asks me leaves with an answer.',
  three_things: { confused: 'I draw the way.', cannot: 'I ring the inn.', ordinary: 'I look up.' },
  letter: { did: 'You rang three places.', felt: 'I stopped worrying.', signed: 'Piet' },
}

/** A round that somebody has written already, straight into the database. */
export const written = async (
  person: Person,
  answers: Record<string, unknown> = leos,
  round: { slug?: string; number?: number; finishedOn?: string; openly?: boolean } = {},
): Promise<string> => {
  const id = randomUUID()
  await superuser`insert into worksheet_rounds ${superuser({
    organization_id: person.organizationId,
    id,
    member_id: person.memberId,
    slug: round.slug ?? 'service-vision',
    version: 1,
    number: round.number ?? 1,
    started_at: new Date(),
    finished_on: round.finishedOn ?? null,
    openly: round.openly ?? false,
  })}`
  for (const [step, value] of Object.entries(answers))
    await superuser`insert into worksheet_answers ${superuser({
      organization_id: person.organizationId,
      id: randomUUID(),
      round_id: id,
      member_id: person.memberId,
      step,
      value: superuser.json(value as never),
      revision: 1,
      saved_at: new Date(),
    })}`
  return id
}

/** What stands in the database for a person's step. */
export const stored = async (person: Person, step: string): Promise<unknown> => {
  const [row] = await superuser`select value from worksheet_answers
    where organization_id = ${person.organizationId} and member_id = ${person.memberId} and step = ${step}`
  return row?.value
}

/** The admin expects the service vision of a team, or of everybody. */
export const expectIt = async (house: House, team: string | null = null) => {
  await superuser`insert into worksheet_expectations ${superuser({
    organization_id: house.id,
    id: randomUUID(),
    slug: 'service-vision',
    team_id: team,
    expected_by: house.people.admin.memberId,
    since: new Date(),
  })}`
}

/** Ends every session of somebody, as if they had signed out elsewhere. */
export const endSessions = (person: Person) =>
  superuser`delete from sessions where identity_id = ${person.identityId}`

/** Signs in in the dialog that lies over the sheet. */
export const signInOver = async (page: Page, person: Person) => {
  const dialog = page.getByRole('dialog', { name: 'Sign in to save' })
  await dialog.getByLabel('E-mail or username').fill(person.login)
  await dialog.getByLabel('Password').fill(password)
  await dialog.getByRole('button', { name: 'Sign in and save' }).click()
}

export type Saving = {
  round: string
  member: string
  step: string
  revision: number
  pen?: string
  stroke?: number
  answer: unknown
}

/** Sends savings from an open page, all at once, as its script would. */
export const save = (page: Page, savings: Saving[], address = `${sheet}/save`) =>
  page.evaluate(
    ([all, to]) =>
      Promise.all(
        all.map(async each => {
          const reply = await fetch(to, {
            method: 'PUT',
            headers: { 'content-type': 'application/json' },
            body: JSON.stringify({ pen: crypto.randomUUID(), stroke: 1, ...each }),
          })
          return { status: reply.status, said: await reply.json() }
        }),
      ),
    [savings, address] as const,
  )

type Sharing = {
  round: string
  /** What others read of it, as a share keeps it. */
  answers: Record<string, { answer: unknown; values?: { id: string; words: string }[] }>
  audience: 'manager' | 'team' | 'organization'
  team?: string | undefined
  slug?: string
}

/** Something that somebody shares, straight into the database. */
export const shared = async (
  { organizationId, memberId }: Person,
  { round, answers, audience, team, slug }: Sharing,
) => {
  const id = randomUUID()
  await superuser`insert into worksheet_shares ${superuser({
    organization_id: organizationId,
    id,
    member_id: memberId,
    round_id: round,
    slug: slug ?? 'service-vision',
    version: 1,
    steps: Object.keys(answers),
    audience,
    team_id: team ?? null,
    shared_at: new Date(),
  })}`
  await superuser`insert into worksheet_share_answers ${superuser({
    organization_id: organizationId,
    id,
    member_id: memberId,
    answers: superuser.json(answers as never),
  })}`
  return id
}
