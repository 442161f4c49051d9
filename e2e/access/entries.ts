import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const top = join(import.meta.dirname, '../..')

const files = readdirSync(join(top, 'app'), { recursive: true, encoding: 'utf8' })
  .map(path => path.replaceAll('\\', '/'))
  .sort()
const sources = files.filter(path => /\.tsx?$/.test(path) && !/\.(test|d\.json)\.tsx?$/.test(path))

const source = (file: string) => readFileSync(join(top, 'app', file), 'utf8')

/** The address that a route file answers, its variable segments in brackets. */
const addressOf = (file: string) =>
  `/${file
    .split('/')
    .slice(0, -1)
    .filter(part => !/^\(.*\)$/.test(part))
    .join('/')}`

/** Every page's address, such as `/standards/[id]`. */
export const pages = (): string[] => files.filter(file => /(^|\/)page\.tsx?$/.test(file)).map(addressOf)

export type Handler = { address: string; methods: string[]; source: string }

/** Every route handler with the methods that it exports. */
export const handlers = (): Handler[] =>
  files
    .filter(file => /(^|\/)route\.tsx?$/.test(file))
    .map(file => ({
      address: addressOf(file),
      methods: [...source(file).matchAll(/^export (?:const|async function|function) ([A-Z]+)\b/gm)].map(
        match => match[1] ?? '',
      ),
      source: source(file),
    }))

export type BuiltAction = { id: string; name: string /** Pages that have a form for it. */; pages: string[] }

/** Every server action of a build: its id, and a name such as `standards/actions.ts#save`. */
export const actions = (build = '.next-test'): BuiltAction[] => {
  const built = join(top, build, 'server/server-reference-manifest.json')
  if (!existsSync(built)) throw new Error(`There is no build in ${build}: run the specs with npm test`)
  const { node } = JSON.parse(readFileSync(built, 'utf8')) as {
    node: Record<string, { filename: string; exportedName: string; workers: Record<string, unknown> }>
  }
  return Object.entries(node).map(([id, { filename, exportedName, workers }]) => ({
    id,
    name: `${filename.replace(/^app\/(\([^/]+\)\/)*/, '')}#${exportedName}`,
    pages: Object.keys(workers).map(worker => addressOf(worker.replace(/^app\//, ''))),
  }))
}

/** Every file of server actions, with its text. */
export const actionFiles = () =>
  sources.map(file => ({ file, text: source(file) })).filter(({ text }) => /['"]use server['"]/.test(text))
