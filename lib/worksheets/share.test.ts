import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readAnswers } from './answers'
import { openAudiences } from './audience'
import { personalValues } from './personal-values'
import { serviceVision } from './service-vision'
import { changedSince, readShared, sharedOf } from './share'
import { shareForm } from './share.form'
import { shelf } from './shelf'
import { optionsOf } from './values'
import { type Answers, byKind, type Kind, type Step, type Worksheet } from './worksheet'

/** What Ines wrote, down to three; each word of it can be told from each other. */
const ines: Record<string, unknown> = {
  values: {
    picked: ['order', 'family', 'rights', 'faith', 'team', 'own_1'],
    words: {
      order: 'a tidy trolley',
      family: 'my three boys',
      rights: 'the same rules at night',
      faith: 'Sunday mornings',
      team: 'pulling together',
      own_1: 'the sea',
      own_2: 'a house of my own',
      fame: 'being in the paper',
    },
  },
  five: { letGo: ['faith'] },
  three: { letGo: ['team', 'own_1'] },
  success: {
    order: { work: 'Nobody looks for towels.', home: 'The keys hang.' },
    family: { work: 'The roster hangs early.', home: '' },
    faith: { work: 'I was asked to work on Sunday.', home: 'They go with me.' },
  },
  vision: 'The work ends when it should.',
}
const read = (worksheet: Worksheet, answers: Record<string, unknown>) =>
  readAnswers(worksheet, new Map(Object.entries(answers)))
const entries = read(personalValues, ines)
const stored = (steps: string[]) => JSON.parse(JSON.stringify(sharedOf(entries, steps)))

describe('what is shared of the personal values', () => {
  test('is the step that was chosen, and nothing of the others', () => {
    expect(stored(['vision'])).toEqual({ vision: { answer: 'The work ends when it should.' } })
  })

  test('names the values that a step is about, without the step where they were picked', () => {
    const shared = stored(['success'])
    expect(shared.success.values.map((value: { words: string }) => value.words)).toEqual([
      'a tidy trolley',
      'my three boys',
      'the same rules at night',
    ])
    const told = JSON.stringify(shared)
    for (const word of ['Sunday', 'faith', 'pulling', 'the sea', 'house of my own', 'paper'])
      expect(told).not.toContain(word)
    expect(told).toContain('Nobody looks for towels.')
  })

  test('leaves out what was let go, and wordings of what was not picked', () => {
    expect(stored(['three']).three.values.map((value: { id: string }) => value.id)).toEqual([
      'order',
      'family',
      'rights',
    ])
    expect(JSON.stringify(stored(['three']))).not.toMatch(/faith|team|own_1/)
    expect(JSON.stringify(stored(['values']))).not.toMatch(/own_2|fame/)
    expect(stored(['values']).values.answer.picked).toHaveLength(6)
  })

  test('reads as a sheet of its own, in the order of the sheet', () => {
    const shared = readShared(personalValues, stored(['vision', 'success', 'three']))
    expect(shared.map(entry => entry.step.key)).toEqual(['three', 'success', 'vision'])
    expect(shared[1]).toMatchObject({ letGo: [], over: 0, answer: { order: { home: 'The keys hang.' } } })
  })

  test('says so when what is stored was declared differently', () => {
    expect(() => readShared(serviceVision, { vision: { answer: 'x'.repeat(999) } })).toThrow(
      'service-vision version 1 cannot read what was shared of vision',
    )
  })
})

describe('whether a sheet has changed since', () => {
  const since = (answers: Record<string, unknown>, steps: string[]) =>
    changedSince(stored(steps), read(personalValues, { ...ines, ...answers }))

  test('is told by the parts that were shared alone', () => {
    expect(since({}, ['success', 'vision'])).toBe(false)
    expect(since({ vision: 'Another one.' }, ['success'])).toBe(false)
    expect(since({ vision: 'Another one.' }, ['vision'])).toBe(true)
    expect(since({ vision: '' }, ['vision'])).toBe(true)
  })

  test('also by a value that came back, or got other words, in a step before', () => {
    expect(since({ three: { letGo: ['own_1'] } }, ['success'])).toBe(true)
    expect(since({ five: { letGo: ['faith', 'family'] } }, ['success'])).toBe(true)
  })
})

describe.each(shelf.map(worksheet => [worksheet.slug, worksheet] as const))('%s', (_, worksheet) => {
  const full = Object.fromEntries(worksheet.steps.map(step => [step.key, filled(step, worksheet)]))
  const all = read(worksheet, full)
  const keys = worksheet.steps.map(step => step.key)

  test('whatever parts are shared, they hold no word of the others but the names of values they are about', () => {
    fc.assert(
      fc.property(fc.subarray(keys), chosen => {
        const told = JSON.stringify(sharedOf(all, chosen))
        const names = all.flatMap(entry =>
          chosen.includes(entry.step.key) && 'values' in entry ? entry.values.map(({ words }) => words) : [],
        )
        for (const [words, key = ''] of told.matchAll(/<(\w+)>[^"]*/g))
          expect(chosen.includes(key) || names.includes(words), `${words} is told`).toBe(true)
        for (const key of chosen) expect(told, key).toMatch(new RegExp(`"${key}":`))
      }),
      { numRuns: 50 },
    )
  })

  test('each part is read back as it stood', () => {
    const shared = JSON.parse(JSON.stringify(sharedOf(all, keys)))
    const again = readShared(worksheet, shared)
    expect(again.map(entry => entry.step.key)).toEqual(keys)
    expect(JSON.parse(JSON.stringify(sharedOf(again, keys)))).toEqual(shared)
    expect(changedSince(shared, all)).toBe(false)
  })
})

const lineIds = ['own_1', 'own_2', 'own_3']

/** Everything that a step can hold, each text marked with the step that it was written in. */
function filled(step: Step, { steps }: Worksheet): Answers[Kind] {
  let count = 0
  const words = () => {
    count += 1
    return `<${step.key}> ${count}`
  }
  const record = (names: readonly string[]) => Object.fromEntries(names.map(name => [name, words()]))
  const ids = (from: string): string[] => {
    const before = steps.find(each => each.key === from)
    if (before?.kind === 'pick') return optionsOf(before).slice(0, before.count)
    if (before?.kind === 'lines') return lineIds
    return before && 'from' in before ? ids(before.from) : []
  }
  return byKind<Step, Answers[Kind]>(step, {
    text: words,
    paragraph: words,
    quiet_minute: ({ cues }) => record(cues),
    list: ({ places }) => record(places),
    choose: ({ options, own }) => ({ chosen: options.slice(0, 1), own: own > 0 ? [words()] : [] }),
    letter: () => ({ did: words(), felt: words(), signed: words() }),
    // Reworded and not picked; let go and written about.
    pick: step => ({
      picked: ids(step.key),
      words: record([...optionsOf(step).slice(0, step.count + 3), 'own_1']),
    }),
    narrow: ({ from }) => ({ letGo: ids(from).slice(0, 2) }),
    lines: () => record(lineIds),
    sort: ({ from, axes }) =>
      Object.fromEntries(
        ids(from).map(id => [id, Object.fromEntries(axes.map(({ key, groups }) => [key, groups[0] ?? '']))]),
      ),
    rows: ({ columns }) => ({
      own_1: Object.fromEntries(columns.map(({ key, options }) => [key, options?.[0] ?? words()])),
    }),
    rate: ({ places }) => ({
      ratings: Object.fromEntries(places.map(place => [place, '3'])),
      counted: true,
    }),
    for_each: ({ from, places }) => Object.fromEntries(ids(from).map(id => [id, record(places)])),
  })
}

test('nobody is offered where a share would reach nobody', () => {
  const desk = { id: 'd', name: 'Desk', managers: ['Maya'], colleagues: 0 }
  const alone = { id: 'a', name: 'House', managers: [], colleagues: 0 }
  const to = (teams: Parameters<typeof openAudiences>[0]) =>
    openAudiences(teams).map(({ audience, teamId }) => [audience, teamId])
  expect(to([desk, alone])).toEqual([
    ['manager', 'd'],
    ['organization', null],
  ])
  expect(to([{ ...desk, colleagues: 2 }])).toContainEqual(['team', 'd'])
  expect(to([])).toEqual([['organization', null]])
})

describe('the form', () => {
  const team = '01932f5e-7c1a-7b2c-8d3e-4f5a6b7c8d9e'
  const sent = {
    id: team,
    slug: 'service-vision',
    round: team,
    seen: '3',
    steps: 'letter',
    to: `team:${team}`,
  }
  const problems = (part: object) =>
    shareForm.safeParse({ ...sent, ...part }).error?.issues.map(issue => [issue.path[0], issue.message])

  test('reads one box or several, and whom it is for', () => {
    expect(shareForm.parse(sent)).toMatchObject({
      steps: ['letter'],
      to: { audience: 'team', teamId: team },
      seen: 3,
    })
    expect(shareForm.parse({ ...sent, steps: ['vision', 'letter'], to: 'organization' })).toMatchObject({
      steps: ['vision', 'letter'],
      to: { audience: 'organization', teamId: null },
    })
  })

  test('asks for both', () => {
    expect(problems({ steps: undefined })).toEqual([['steps', 'share_nothing']])
    expect(problems({ to: undefined })).toEqual([['to', 'choose_one']])
    for (const to of [
      'manager',
      `everybody:${team}`,
      'team:x',
      ['organization'],
      { audience: 'organization' },
    ])
      expect(problems({ to }), String(to)).toEqual([['to', 'choose_one']])
  })
})
