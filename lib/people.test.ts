import { parseWithZod } from '@conform-to/zod/v4'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isEmail, isUsername, loginKind, mayGiveRank, suggestedUsername, tidyLogin } from './people'
import {
  emailSchema,
  invitationForm,
  memberForm,
  newcomerForm,
  teamForm,
  usernameSchema,
} from './people.form'

const id = '01932f5e-7c1a-7b2c-8d3e-4f5a6b7c8d9e'
const other = '01932f5e-7c1a-7b2c-8d3e-4f5a6b7c8d9f'

function errors(
  schema: typeof invitationForm | typeof teamForm | typeof memberForm,
  fields: Record<string, string>,
) {
  const sent = new FormData()
  for (const [name, value] of Object.entries(fields)) sent.set(name, value)
  return parseWithZod(sent, { schema }).reply().error ?? {}
}

describe('a login', () => {
  test.each([
    ['Maya.Osei@Example.COM ', 'email'],
    ['zoë@bücher.example', 'email'],
    ["o'neill+work@mail.example.org", 'email'],
    ['nina@harbour', 'username'],
    ['Leo_2@north-side', 'username'],
    ['nina', null],
    ['nina@', null],
    ['@harbour', null],
    ['a@b@c.example', null],
    ['nina@harbour.', null],
    ['nina harbour@example.com', null],
    ['nina@exa mple.com', null],
    ['nina@example..com', null],
    ['<nina@example.com>', null],
    ['nina@example.com\nbcc: all@example.com', null],
    ['nina\0@example.com', null],
    [`${'x'.repeat(250)}@example.com`, null],
    ['', null],
  ])('%j is of the kind %s', (typed, kind) => {
    expect(loginKind(tidyLogin(typed))).toBe(kind)
  })
  test('is the same however it is typed', () => {
    expect(tidyLogin(' ZOË@Example.com')).toBe(tidyLogin('zoe\u0308@example.com'))
  })
  test('is read to its end and without a throw, whatever it is', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), typed => {
        expect([null, 'email', 'username']).toContain(loginKind(tidyLogin(typed)))
      }),
    )
    expect(loginKind(`${'a.'.repeat(50_000)}@${'b.'.repeat(50_000)}`)).toBeNull()
  })
})

test('a username has two to forty letters, digits and . _ -, and starts and ends with one of the first two', () => {
  for (const name of ['jo', 'nina.k', 'a_b-c', '007', 'x'.repeat(40)]) expect(isUsername(name)).toBe(true)
  for (const name of ['j', '.nina', 'nina-', 'ni na', 'nina@x', 'ñina', 'x'.repeat(41), 'nina\n'])
    expect(isUsername(name)).toBe(false)
  expect(usernameSchema.parse(' Nina.K ')).toBe('nina.k')
  expect(usernameSchema.safeParse('ni na').error?.issues[0]?.message).toBe('not_a_username')
})

test('an address is kept in lower case', () => {
  expect(emailSchema.parse('Maya@Example.COM')).toBe('maya@example.com')
  expect(isEmail('maya@example.com')).toBe(true)
  expect(emailSchema.safeParse('maya').error?.issues[0]?.message).toBe('not_an_email')
  expect(emailSchema.safeParse(undefined).error?.issues[0]?.message).toBe('required')
})

describe('an invitation', () => {
  test('needs a name and a rank; no address makes it a slip', () => {
    expect(invitationForm.parse({ id, name: ' Nina ', rank: 'front_line', email: '' })).toEqual({
      id,
      name: 'Nina',
      email: null,
      rank: 'front_line',
      isAdmin: false,
      teamId: null,
      manages: false,
    })
    expect(errors(invitationForm, { id, email: 'nina' })).toEqual({
      name: ['required'],
      email: ['not_an_email'],
      rank: ['choose_one'],
    })
  })
  test('of a manager names the team', () => {
    const manager = { id, name: 'Nina', rank: 'supervisor', manages: 'on' }
    expect(errors(invitationForm, manager)).toEqual({ teamId: ['choose_one'] })
    expect(errors(invitationForm, { ...manager, teamId: other })).toEqual({})
  })
})

test('a member has a name, a rank, and is an admin or not', () => {
  expect(memberForm.parse({ id, name: 'Nina', rank: 'head', isAdmin: 'on', revision: '1' })).toMatchObject({
    isAdmin: true,
    teams: [],
    manages: [],
  })
  expect(errors(memberForm, { id, name: 'Nina', rank: 'head', revision: '1', teams: other })).toEqual({})
  expect(errors(memberForm, { id, name: ' ', rank: 'boss', revision: '1' })).toEqual({
    name: ['required'],
    rank: ['choose_one'],
  })
})

test('a team does not stand above itself', () => {
  expect(errors(teamForm, { id, name: 'Desk', parentId: other })).toEqual({})
  expect(errors(teamForm, { id, name: 'Desk' })).toEqual({})
  expect(errors(teamForm, { id, name: 'Desk', parentId: id })).toEqual({ parentId: ['choose_one'] })
})

test('nobody lifts anyone above themselves', () => {
  expect(mayGiveRank('head', 'head')).toBe(true)
  expect(mayGiveRank('head', 'front_line')).toBe(true)
  expect(mayGiveRank('head', 'executive')).toBe(false)
})

test('a username is suggested from a name, where it leaves letters to make one of', () => {
  expect(suggestedUsername('Zoë  Østergård-Đ')).toBe('zoe.ostergard.d')
  expect(suggestedUsername("Siobhán O'Neill")).toBe('siobhan.o.neill')
  expect(suggestedUsername('李')).toBe('')
  expect(suggestedUsername('x'.repeat(80))).toBe('x'.repeat(40))
})

test('a newcomer chooses a username only where the invitation has no address, and a password as it is', () => {
  const typed = { name: ' Nina ', username: 'Nina.K', password: ' spaces stay ' }
  expect(newcomerForm({ username: true }).parse(typed)).toEqual({
    name: 'Nina',
    username: 'nina.k',
    password: ' spaces stay ',
  })
  expect(newcomerForm({ username: false }).parse(typed).username).toBeNull()
  expect(
    newcomerForm({ username: true }).safeParse({ ...typed, username: '' }).error?.issues[0]?.message,
  ).toBe('required')
})
