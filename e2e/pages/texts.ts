import type { Page } from '@playwright/test'

/**
 * Text of a page in the pseudo-locale that doesn't come from the catalogue: everything with a letter in it outside
 * ⟦ ⟧, but for what people wrote (`translate="no"`), content (`data-content`), and dates.
 */
export const textsOutsideTheCatalogue = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const own =
      '[translate="no"], [data-content], script, style, noscript, textarea, next-route-announcer, time'
    const dated =
      /\b(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|January|February|March|April|June|July|August|September|October|November|December|Mon|Tue|Wed|Thu|Fri|Sat|Sun|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|am|pm|AM|PM|at)\b/g
    // A text may stand in the middle of another one.
    const peeled = (text: string): string => {
      const less = text.replace(/⟦[^⟦⟧]*⟧/g, '')
      return less === text ? text : peeled(less)
    }
    const stray = (text: string) => /\p{L}/u.test(peeled(text).replace(dated, ''))
    const found: string[] = []
    const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const { parentElement, textContent } = walker.currentNode
      if (!parentElement || parentElement.closest(own)) continue
      if (stray(textContent ?? '')) found.push(`${parentElement.localName}: ${textContent?.trim()}`)
    }
    for (const name of ['aria-label', 'aria-description', 'placeholder', 'title', 'alt'])
      for (const element of document.querySelectorAll(`[${name}]`))
        if (!element.closest(own) && stray(element.getAttribute(name) ?? ''))
          found.push(`${element.localName}[${name}]: ${element.getAttribute(name)}`)
    return found
  })
