/**
 * Runs in the browser: puts what `.paper` is called into the margin of each printed page, beside its number. The policy
 * lets no page bring a style sheet of its own along; a rule that is added to one is no such thing.
 */
export function nameInMargin() {
  const name = document.querySelector<HTMLElement>('.paper')?.dataset.name
  if (!name) return
  const escaped = Array.from(name, letter => `\\${letter.codePointAt(0)?.toString(16)} `).join('')
  const sheet = new CSSStyleSheet()
  sheet.insertRule(`@page { @bottom-left { content: "${escaped}" } }`)
  document.adoptedStyleSheets.push(sheet)
}
