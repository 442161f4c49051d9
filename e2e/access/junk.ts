/** What no form of ours would ever send to an action. */
const boundary = 'b'
const form = `multipart/form-data; boundary=${boundary}`
const part = (name: string, value = '') =>
  `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`
const end = `--${boundary}--\r\n`
const whole = (...parts: string[]) => parts.join('') + end

export type Junk = { type?: string; called?: string; body: string }

const unknown = `7f${'0'.repeat(40)}`
const root = part('0', '[null,"$K1"]')
const many = (prefix: string) =>
  Array.from({ length: 100_000 }, (_, at) => part(`${prefix}${at}`, 'x')).join('')

/** Calls as a page with script makes them, to the action with this id. */
export const junkCalls = (id: string): Record<string, Junk> => ({
  'an id that is none': { called: 'xx', type: form, body: whole(root) },
  'an id of the prototype': { called: '__proto__', type: form, body: whole(root) },
  'an empty id': { called: '', type: form, body: whole(root) },
  'an id of no action': { called: unknown, type: form, body: whole(root) },
  'no type': { called: id, body: 'x' },
  'the type of another thing': { called: id, type: 'text/xml', body: '<a/>' },
  'a list in JSON': { called: id, type: 'application/json', body: '[]' },
  'arguments that are text': { called: id, type: 'text/plain;charset=UTF-8', body: '[null,"$K1"]' },
  'arguments that are no JSON': { called: id, type: 'text/plain', body: '{nope' },
  'arguments without end': { called: id, type: 'text/plain', body: '['.repeat(50_000) },
  'a form of another kind': { called: id, type: 'application/x-www-form-urlencoded', body: '0=[null]' },
  'no boundary': { called: id, type: 'multipart/form-data', body: whole(root) },
  'an empty boundary': { called: id, type: 'multipart/form-data; boundary=', body: whole(root) },
  'a form cut off': { called: id, type: form, body: `${root}--b\r\nContent-Disp` },
  'an empty form': { called: id, type: form, body: '' },
  'a form without its root': { called: id, type: form, body: whole(part('_1_id', 'x')) },
  'a root that is no JSON': { called: id, type: form, body: whole(part('0', '{nope')) },
  'a reference into the prototype': {
    called: id,
    type: form,
    body: whole(part('0', '["$1:__proto__:then"]'), part('1', '"$@0"')),
  },
  'a reference to a constructor': {
    called: id,
    type: form,
    body: whole(part('0', '["$1:constructor:constructor"]'), part('1', '{}')),
  },
  'a reference to another action': {
    called: id,
    type: form,
    body: whole(part('0', '["$F1","$K1"]'), part('1', `{"id":"${id}","bound":null}`)),
  },
  'a promise that never comes': { called: id, type: form, body: whole(part('0', '["$@1","$@2"]')) },
  'a number without end': { called: id, type: form, body: whole(part('0', `["$n${'9'.repeat(100_000)}"]`)) },
  'an intent that is no JSON': { called: id, type: form, body: whole(part('_1___intent__', '{"type'), root) },
  '100,000 fields': { called: id, type: form, body: whole(many('_1_'), root) },
})

/** Forms as a page without script posts them. */
export const junkForms = (id: string): Record<string, Junk> => {
  const posted = (action: string, state: string) =>
    whole(part('$ACTION_REF_1'), part('$ACTION_1:0', action), part('$ACTION_1:1', state))
  const right = `{"id":"${id}","bound":"$@1"}`
  return {
    'a form without an action': { type: form, body: whole(part('a', 'b')) },
    'no boundary': { type: 'multipart/form-data', body: whole(part('a', 'b')) },
    'a form cut off': { type: form, body: `${part('a', 'b')}--b\r\nConten` },
    'an empty form': { type: form, body: '' },
    'an action by a junk id': { type: form, body: whole(part('$ACTION_ID_junk')) },
    'an action by the prototype': { type: form, body: whole(part('$ACTION_ID___proto__')) },
    'an action that is not there': { type: form, body: whole(part(`$ACTION_ID_${unknown}`)) },
    'an action without its state': { type: form, body: whole(part(`$ACTION_ID_${id}`)) },
    'an action that is not described': { type: form, body: whole(part('$ACTION_REF_1')) },
    'an action that is no JSON': { type: form, body: posted('{nope', '[null]') },
    'an action named by null': { type: form, body: posted('null', '[null]') },
    'an action bound to something else': {
      type: form,
      body: posted(`{"id":"${id}","bound":"$F1"}`, '[null]'),
    },
    'a described action that is not there': {
      type: form,
      body: posted(`{"id":"${unknown}","bound":"$@1"}`, '[null]'),
    },
    'a state that is no JSON': { type: form, body: posted(right, '{nope') },
    'a state of three': { type: form, body: posted(right, '[1,2,3]') },
    'a state with a reference': { type: form, body: posted(right, '["$1:__proto__:then"]') },
    'a state without end': { type: form, body: posted(right, `${'['.repeat(50_000)}${']'.repeat(50_000)}`) },
    'an intent without what it is about': {
      type: form,
      body: part('__intent__', '{"type":"reorder"}') + posted(right, '[null]'),
    },
    'only the key': { type: form, body: whole(part('$ACTION_KEY', 'k')) },
    '100,000 fields': { type: form, body: whole(many('f'), part(`$ACTION_ID_${id}`)) },
  }
}

/** Fields that mean something to careless programs, beside good ones. */
export const strangeFields = {
  '__proto__[x]': '1',
  '__proto__.x': '1',
  'constructor[prototype][y]': '1',
  'a.__proto__.b': '1',
  'title[0]': 'q',
  'title.x': 'q',
  'list[4294967295]': '1',
  'list[999999999999]': '1',
  '[': '1',
  '': '1',
  ']]].[': '1',
  $ref: '$1',
  hasOwnProperty: '1',
  toString: '1',
}

export const junkCookies = [
  '__Host-session=%',
  '__Host-session=\u00ff\u00fe',
  '__Host-session=%FF%FE',
  '__Host-session=%00',
  '__Host-session="',
  `__Host-session=${'a'.repeat(10_000)}`,
  '__Host-session=eyJhbGciOiJkaXIiLCJlbmMiOiJBMjU2R0NNIn0..a.b.c',
  '__Host-session=eyJhbGciOiJub25lIn0.eyJzaWQiOiIxIn0.',
  '=;;=',
  'locale=__proto__',
  'theme="><script>',
  'clock=%00.%ff',
  'clock=2026-01-01T00:00:00.000Z.00',
  '__Host-csrf=|',
  '__Host-csrf=%E0%A4%A',
  '__Host-typed=%E0%A4%A',
  '__Host-typed=%00',
]

/** Pieces of an address where an id belongs. */
export const junkIds = [
  '%00',
  '%',
  '%ff',
  '%E0%A4%A',
  'undefined',
  'null',
  '0',
  '-1',
  '[id]',
  '..%2f..%2fetc%2fpasswd',
  "'%20or%201=1--",
  '%F0%9F%A6%91',
  '%E2%80%AE',
  '00000000-0000-0000-0000-000000000000',
  'ffffffff-ffff-4fff-bfff-ffffffffffff',
  '__proto__',
  'constructor',
  'a'.repeat(4_000),
]

export const junkJson = [
  '',
  '{',
  'null',
  '[]',
  '"x"',
  '1',
  '{"__proto__":{"x":1}}',
  '['.repeat(50_000),
  '\u0000',
]
