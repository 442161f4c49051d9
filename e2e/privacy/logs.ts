import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What the portal, the jobs and Postgres have said since they were started, by the name of the log. */
export const logs = (folder = process.env.LOGS_FOLDER ?? ''): Record<string, string> =>
  Object.fromEntries(
    ['web.log', 'jobs.log', 'database.log']
      .filter(name => existsSync(join(folder, name)))
      .map(name => [name, readFileSync(join(folder, name), 'utf8')]),
  )
