import type { CheckOutcome, CheckWords, Finding, Language } from './finding.ts'

/** A whole report: which way was checked, where, with which limits, and what was found. */
export interface Report {
  readonly way: 'source' | 'webhook' | 'inbox'
  readonly target: string
  readonly findings: readonly (Finding & CheckWords)[]
}

const outcomes: Readonly<Record<CheckOutcome, Readonly<Record<Language, string>>>> = {
  passed: { nl: 'GOED', en: 'PASSED' },
  failed: { nl: 'FOUT', en: 'FAILED' },
  'not-tried': { nl: 'NIET GEPROBEERD', en: 'NOT TRIED' },
}

const labels = {
  expected: { nl: 'verwacht', en: 'expected' },
  seen: { nl: 'gezien', en: 'seen' },
  mend: { nl: 'herstel', en: 'mend' },
} as const

/** Findings with the words of their checks, in the order of the list. Throws where a check gave no finding, or two. */
export const reportOf = <Check extends string>(
  way: Report['way'],
  target: string,
  list: Readonly<Record<Check, CheckWords>>,
  findings: readonly Finding<Check>[],
): Report => ({
  ...{ way, target },
  findings: (Object.keys(list) as Check[]).map((check) => {
    const [found, more] = findings.filter((each) => each.check === check)
    if (found === undefined || more !== undefined) throw new Error(`One finding was expected of ${check}`)
    return { ...list[check], ...found }
  }),
})

/** How many checks ended so. */
export const countOf = ({ findings }: Report, outcome: CheckOutcome): number =>
  findings.filter((each) => each.outcome === outcome).length

/** How the command ends: 0 nothing failed, 1 something did, 2 nothing could be tried. */
export const exitCodeOf = (report: Report): 0 | 1 | 2 => {
  if (countOf(report, 'failed') > 0) return 1
  return countOf(report, 'passed') > 0 ? 0 : 2
}

/** The report for people: what failed tells what was expected and what to mend. */
export const textOf = (report: Report, language: Language): string => {
  const lines = report.findings.flatMap((found) => {
    const { check, outcome, title } = found
    const rows = outcome === 'failed' ? (['expected', 'seen', 'mend'] as const) : (['seen'] as const)
    return [
      `${outcomes[outcome][language]}  ${title[language]} (${check})`,
      ...rows.map((row) => `      ${labels[row][language]}: ${found[row][language]}`),
    ]
  })
  return [...lines, '', closing(report, language)].join('\n')
}

const closing = (report: Report, language: Language): string => {
  const [good, wrong, open] = (['passed', 'failed', 'not-tried'] as const).map((each) => countOf(report, each))
  return language === 'nl'
    ? `${report.target}: ${good} goed, ${wrong} fout, ${open} niet geprobeerd.`
    : `${report.target}: ${good} passed, ${wrong} failed, ${open} not tried.`
}

/** The report for programs: the same, one language, stable names. */
export const jsonOf = (report: Report, language: Language): string =>
  JSON.stringify(
    {
      way: report.way,
      target: report.target,
      passed: countOf(report, 'passed'),
      failed: countOf(report, 'failed'),
      notTried: countOf(report, 'not-tried'),
      checks: report.findings.map(({ check, outcome, title, expected, seen, mend }) => ({
        ...{ check, outcome, title: title[language], expected: expected[language], seen: seen[language] },
        ...(outcome === 'failed' ? { mend: mend[language] } : {}),
      })),
    },
    null,
    2,
  )
