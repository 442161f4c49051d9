import { expect, test } from 'vitest'
import { asked, benches } from './asked'

test('a bench alone is measured as usual', () => {
  expect(asked(['pages'])).toEqual({ bench: 'pages', settings: benches.pages })
})

test('sizes and lengths may be said', () => {
  const { settings } = asked(['volume', '--most', '1000', '--keep'])
  expect(settings).toEqual({ ...benches.volume, most: 1000, keep: true })
  expect(asked(['pages', '--node', '/opt/node']).settings).toMatchObject({ node: '/opt/node' })
})

test.each([[[]], [['speed']], [['toString']], [['pages', '--most', '5']], [['pages', 'rounds', '5']]])(
  'who asks for %j is told what there is',
  words => {
    expect(() => asked(words)).toThrow(/pages .*--rounds 5.*\n.*writes .*\n.*volume .*--keep/)
  },
)

test.each(['', '0', '-3', '1.5', 'many', '--keep'])('"%s" is no size', size => {
  expect(() => asked(['volume', '--most', size])).toThrow(/--most/)
})
