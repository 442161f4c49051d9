'use client'

import { useRouter } from 'next/navigation'
import { useEffect } from 'react'

/**
 * Walks along each `Link` of the page by Next's router. One listener for all of them: Next's own link weighs three
 * kilobytes and takes part in the drawing of every link, for fetching ahead, which no link of ours asks for.
 */
export function Walker() {
  const router = useRouter()
  useEffect(() => {
    const walk = (event: MouseEvent) => {
      const link = walkedBy(event)
      if (!link) return
      event.preventDefault()
      router.push(link.getAttribute('href') ?? '', { scroll: link.dataset.walk !== 'stay' })
    }
    document.addEventListener('click', walk)
    return () => document.removeEventListener('click', walk)
  }, [router])
  return null
}

/** The link that a click goes along here and now: not into another window, and not where something else took it. */
const walkedBy = (event: MouseEvent): HTMLAnchorElement | null => {
  const elsewhere = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey
  if (event.defaultPrevented || event.button !== 0 || elsewhere) return null
  const link = event.target instanceof Element && event.target.closest<HTMLAnchorElement>('a[data-walk]')
  if (!link || link.origin !== location.origin || link.hasAttribute('download')) return null
  return link.target === '' || link.target === '_self' ? link : null
}
