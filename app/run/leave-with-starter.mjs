/**
 * Loaded into each process that we keep running, with the starter's process id in its address. Its standard input is a
 * pipe from the starter on which nothing is ever said: it ends when the starter is gone, however it went, and then the
 * process ends as well. What the process itself starts may load this too and stays as it is: its input is another.
 */
const starter = new URL(import.meta.url).searchParams.get('starter')

if (String(process.ppid) === starter) {
  process.stdin.once('end', () => {
    setTimeout(() => process.exit(1), 5000).unref()
    process.kill(process.pid, 'SIGTERM')
  })
  process.stdin.resume()
  // Listening must not be what keeps the process alive.
  process.stdin.unref?.()
}
