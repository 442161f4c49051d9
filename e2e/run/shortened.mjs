/** What a failed command said, without endless lines (a test of a long text prints it whole) and without its beginning. */
export function shortened(said) {
  const lines = said.trim().split('\n')
  const cut = lines.map(line => (line.length > 240 ? `${line.slice(0, 240)} …` : line))
  return (cut.length > 150 ? ['…', ...cut.slice(-150)] : cut).join('\n')
}
