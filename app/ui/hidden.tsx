/** What goes along with a form unseen. */
export function Hidden({ values }: { values: Record<string, string> }) {
  return Object.entries(values).map(([name, text]) => (
    <input key={name} type="hidden" name={name} value={text} />
  ))
}
