/** Loaded into each process that we start: when the starter is gone, however it went, the process ends as well. */
process.once('disconnect', () => {
  setTimeout(() => process.exit(1), 5000).unref()
  process.kill(process.pid, 'SIGTERM')
})
// Listening keeps the channel, and with it the process, alive.
process.channel?.unref()
