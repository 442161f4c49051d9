import 'server-only'

/** Tells whoever runs the portal of a failure that was answered calmly, as Next tells of those it catches itself. */
export const report = (failure: unknown) => {
  // biome-ignore lint/suspicious/noConsole: it stands in the log of the portal
  console.error(failure)
}
