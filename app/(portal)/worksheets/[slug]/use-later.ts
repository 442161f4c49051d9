import { useEffect, useState } from 'react'

const firstPause = 2_000
const longestPause = 30_000

/**
 * What comes when it is first wanted and not with the page, because few need it. Where it can't come it is asked for
 * again, until it is there. `load` must be the same function each time.
 */
export const useLater = <T>(wanted: boolean, load: () => Promise<T>): { came: T | null; failed: boolean } => {
  const [came, setCame] = useState<T | null>(null)
  const [failed, setFailed] = useState(false)
  const missing = wanted && came === null
  useEffect(() => {
    if (!missing) return
    let over = false
    let timer: ReturnType<typeof setTimeout> | undefined
    let pause = firstPause
    const ask = () =>
      void load().then(
        loaded => over || setCame(() => loaded),
        () => {
          if (over) return
          setFailed(true)
          timer = setTimeout(ask, pause)
          pause = Math.min(2 * pause, longestPause)
        },
      )
    ask()
    return () => {
      over = true
      clearTimeout(timer)
    }
  }, [missing, load])
  return { came, failed }
}
