import { expect, test } from 'vitest'
import { inTurn, tooBusy } from './turns'

test('one at a time, in the order of arrival, whatever went wrong before', async () => {
  const done: string[] = []
  let running = 0
  const work = (name: string) => async () => {
    running += 1
    expect(running).toBe(1)
    await Promise.resolve()
    running -= 1
    done.push(name)
    if (name === 'broken') throw new Error(name)
    return name
  }
  const all = ['first', 'broken', 'last'].map(name => inTurn(work(name)))
  expect(await Promise.allSettled(all)).toMatchObject([
    { value: 'first' },
    { status: 'rejected' },
    { value: 'last' },
  ])
  expect(done).toEqual(['first', 'broken', 'last'])
})

test('who would wait behind a dozen is told so at once', async () => {
  let finish = () => {}
  const slow = inTurn(() => new Promise<void>(resolve => (finish = resolve)))
  // It has begun, and waits no more.
  await Promise.resolve().then(() => {})
  const waiting = Array.from({ length: 12 }, (_, at) => inTurn(async () => at))
  expect(await inTurn(async () => 'one too many')).toBe(tooBusy)
  finish()
  await slow
  expect(await Promise.all(waiting)).toEqual(Array.from({ length: 12 }, (_, at) => at))
  expect(await inTurn(async () => 'again')).toBe('again')
})
