import { HtmlValidate } from 'html-validate'

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // How React writes, which browsers read alike.
    'attr-case': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'void-style': 'off',
    'no-trailing-whitespace': 'off',
    // Boxes of one question share its name; each that is ticked is sent.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'button', 'reset', 'submit'] }],
    'valid-id': ['error', { relaxed: true }],
    // Figures set the size of their bars; the policy permits attributes only.
    'no-inline-style': 'off',
    // Titles carry the title that somebody gave to a thing.
    'long-title': 'off',
  },
})

/** What is wrong with a page's HTML as it leaves the server. */
export const wrongMarkup = async (html: string): Promise<string[]> => {
  // React leaves the address of a form with an action empty: it is posted to its own page.
  const report = await validator.validateString(html.replaceAll(' action=""', ''))
  return report.results.flatMap(result =>
    result.messages.map(
      message =>
        `${message.ruleId}: ${message.message} ${html.split('\n')[message.line - 1]?.slice(message.column - 1, message.column + 120)}`,
    ),
  )
}
