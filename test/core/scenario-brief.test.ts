import { readFileSync } from 'node:fs'
import t from 'tap'
import { loadScenarios } from '../../src/policy/scenario-files.ts'

/** Every scenario of the domain brief, section J, by its id. */
const brief = `
  S01 S02 S03 S05 S06 S07 S08 S09 S10 S13 S137 S14 S114 S15 S144 S18 S19 S21 S23 S133 S134 S131 S24 S25 S116 S118 S107 S27 S28
  S145 S140 S166 S148 S169 S160 S120 S33 S34 S36 S38 S40 S170 S142
  S44 S45 S48 S124 S126 S127 S129 S49 S122 S164 S172 S51 S52 S54 S121 S147 S152 S110 S112 S113 S109 S130 S55 S168 S167 S56
  S153 S58 S159 S59 S61 S63 S66 S67 S68 S69 S70 S139 S71 S72 S161 S74 S75 S155
  S77 S78 S80 S138 S82 S83 S84 S85 S157 S87 S88 S90 S92 S93 S30 S31 S32 S162 S94 S95 S150 S96 S97 S99 S101 S102 S104 S105 S106
`
  .trim()
  .split(/\s+/)

/** What no decision can show: a view of a case, and a number refused at the edge. Those tests name the id themselves. */
const elsewhere: Readonly<Record<string, string>> = {
  S109: 'test/exchange/told-partners.test.ts',
  S130: 'test/rooms/consent.test.ts',
}

const written = new Set(loadScenarios('policies/scenarios').map(({ id }) => id))

t.equal(new Set(brief).size, 116, 'the brief has 116 scenarios')

for (const id of brief)
  t.test(`${id} is played`, async (t) => {
    const file = elsewhere[id]
    if (file === undefined) return t.ok(written.has(id), `${id} stands in policies/scenarios`)
    return t.match(readFileSync(file, 'utf8'), new RegExp(`t\\.test\\([^\\n]*\\b${id}\\b`), `${file} names ${id}`)
  })

t.test('an id of the brief means a scenario of the brief', async (t) => {
  t.same(
    [...written].filter((id) => /^S\d/.test(id) && !brief.includes(id)),
    [],
  )
})
