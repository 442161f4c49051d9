import { randomBytes } from 'node:crypto'
import { type Answer, type Asked, ask } from './ask'

export type Fields = Record<string, string | string[]>

const multipart = (parts: [string, string][]) => {
  const boundary = `----${randomBytes(12).toString('hex')}`
  const body = parts.map(
    ([name, value]) =>
      `--${boundary}\r\nContent-Disposition: form-data; name="${name.replaceAll('"', '%22')}"\r\n\r\n${value}\r\n`,
  )
  return {
    body: `${body.join('')}--${boundary}--\r\n`,
    headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
  }
}

const pairs = (fields: Fields): [string, string][] =>
  Object.entries(fields).flatMap(([name, value]) =>
    [value].flat().map((one): [string, string] => [name, one]),
  )

/** Calls an action as a page with script does: the earlier state, then the form. */
export const callAction = (path: string, id: string, fields: Fields, asked: Asked = {}): Promise<Answer> => {
  const form = pairs(fields).map(([name, value]): [string, string] => [`_1_${name}`, value])
  const sent = multipart([...form, ['0', '[null,"$K1"]']])
  return ask(path, {
    ...asked,
    method: 'POST',
    body: sent.body,
    headers: { ...sent.headers, accept: 'text/x-component', 'next-action': id, ...asked.headers },
  })
}

/** What a browser without script posts to an action. */
export const postedForm = (id: string, fields: Fields) =>
  multipart([
    ['$ACTION_REF_1', ''],
    ['$ACTION_1:0', JSON.stringify({ id, bound: '$@1' })],
    ['$ACTION_1:1', '[null]'],
    ['$ACTION_KEY', 'k1'],
    ...pairs(fields),
  ])

/** Posts a form to an action as a browser without script does. */
export const postForm = (path: string, id: string, fields: Fields, asked: Asked = {}): Promise<Answer> => {
  const sent = postedForm(id, fields)
  return ask(path, {
    ...asked,
    method: 'POST',
    body: sent.body,
    headers: { ...sent.headers, ...asked.headers },
  })
}
