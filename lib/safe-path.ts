const here = 'http://localhost'

/** A path of this app to go on to, with its question; '/' for everything else, whatever was sent. */
export function safePath(given: string | null | undefined): string {
  if (!given || given.length > 2000 || !/^\/(?![/\\])/.test(given)) return '/'
  if (!URL.canParse(given, here)) return '/'
  const there = new URL(given, here)
  // '/.//elsewhere' is of this origin until it is read a second time, as '//elsewhere'.
  return there.origin === here && !there.pathname.startsWith('//') ? there.pathname + there.search : '/'
}
