import { run } from 'graphile-worker'
import { closeClerk } from '@/db/clerk'
import { queueAddress } from '@/db/queue-address'
import { crontab, tasks } from './tasks'

/** The process that does what needs no request. It signs in as the owner for the queue's own tables only. */
const worker = await run({
  connectionString: queueAddress(process.env.DATABASE_URL ?? ''),
  concurrency: 2,
  noHandleSignals: true,
  taskList: tasks,
  crontab,
})

const stop = async () => {
  await worker.stop()
  await closeClerk()
}
process.once('SIGTERM', stop)
process.once('SIGINT', stop)
await worker.promise
