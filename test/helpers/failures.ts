/** Lines of diagnostics kept under a failure. */
const kept = 25

/**
 * Gathers from tap's raw output, as it comes, each `not ok` with the diagnostics under it, inner before outer: at the end
 * of a long run they are told once more, as who reads a run from its end must see what failed.
 */
export const gatherFailures = (): { take(text: string): void; told(): readonly string[] } => {
  const lines: string[] = []
  let rest = ''
  let under: { indent: number; left: number } | undefined
  const takeLine = (line: string): void => {
    const indent = line.search(/\S/)
    if (/^\s*not ok /.test(line) && !/ # (skip|todo)\b/i.test(line)) {
      lines.push(line)
      under = { indent, left: kept }
    } else if (under !== undefined && indent > under.indent && !/^\s*(ok \d|# Subtest)/.test(line)) {
      if (under.left-- > 0) lines.push(line)
    } else if (indent >= 0) under = undefined
  }
  return {
    take(text) {
      const parts = (rest + text).split('\n')
      rest = parts.pop() ?? ''
      parts.forEach(takeLine)
    },
    told: () => lines,
  }
}
