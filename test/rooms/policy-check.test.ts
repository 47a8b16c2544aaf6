import t from 'tap'
import { defectsOf } from '../../src/policy/defects.ts'
import { changedTables, policyFolder, type Edit } from '../helpers/changed-tables.ts'

t.setTimeout(900_000)
const today = '2026-11-26'
const debt = 'purposes/debt-help.yaml'
const consentRow = /permit: OK_CONSENT\n    law: \[Wgs 3 lid 1 a, Wgs 8a\]/

/** Each a small edit of our own tables, and the words by which the check must name it. */
const seeded: readonly (readonly [what: string, edit: Edit, found: RegExp])[] = [
  [
    'a contradiction: a row that asks consent and permits without',
    [debt, consentRow, 'permit: OK_STATUTORY_POWER\n    law: [Wgs 3 lid 1 a, Wgs 8a]'],
    /^purposes\/debt-help\.yaml:\d+ row P05-consent: contradicts itself: mode consent with OK_STATUTORY_POWER$/,
  ],
  [
    'a contradiction: a power whose ground is consent',
    [debt, /mode: power\n    legalBasis: public-task/, 'mode: power\n    legalBasis: consent'],
    /row P05-reuse: contradicts itself: the ground is consent, and mode power asks nobody/,
  ],
  [
    'a row that permits with a code that is no permit',
    [debt, 'permit: OK_STATUTORY_DUTY', 'permit: NO_PURPOSE'],
    /row P05-public-bodies: contradicts itself: it permits with NO_PURPOSE/,
  ],
  [
    'a row that an earlier row hides',
    [
      debt,
      '    sources: [benefits-agency]\n    mode: duty',
      '    sources: [municipality-wmo]\n    demands: [alternatives]\n    mode: power',
    ],
    /row P05-public-bodies: can never be the reason, an earlier row always goes before it/,
  ],
  [
    'a rule of consent that nothing reaches any more',
    ['consent.yaml', '{ id: LAP-16, age: 16,', '{ id: LAP-16, age: 160,'],
    /^consent\.yaml:\d+ row LAP-16: can never be the reason, no case and no scenario reaches it$/,
  ],
  [
    'a rule of withdrawal behind a wider one',
    ['consent.yaml', 'by: self, ages: [12, 15], until: 2026-08-31', 'by: self, ages: [0, 150]'],
    /row WDR-child-12-15: can never be the reason, WDR-child-12-15-old always goes before it/,
  ],
  [
    'a permit without an article',
    [debt, 'law: [Wgs 8 lid 1]', 'law: []'],
    /P05-public-bodies: permits without an article/,
  ],
  [
    'a law without its article',
    [debt, 'law: [Wgs 8 lid 1]', 'law: [Wgs]'],
    /row P05-public-bodies: names the law Wgs and no article of it/,
  ],
  [
    'a bill cited as if it held',
    [debt, 'law: [Wgs 8 lid 1]', 'law: [Wmo 2.3a.3]'],
    /row P05-public-bodies: cites Wmo 2\.3a\.3, and .* is not in force/,
  ],
  [
    'versions of a law that overlap',
    ['regimes.yaml', 'until: 2026-08-31', 'until: 2026-09-30'],
    /^regimes\.yaml:\d+ row VER-uavg-5: its dates overlap those of VER-uavg-5-old$/,
  ],
  [
    'versions of a law with a gap between them',
    ['regimes.yaml', 'until: 2026-08-31', 'until: 2026-07-31'],
    /row VER-uavg-5: a gap lies between VER-uavg-5-old and it/,
  ],
  [
    'a rule that ends before it begins',
    [
      'consent.yaml',
      'from: 2026-09-01, code: CONSENT_WITHDRAWN',
      'from: 2026-09-01, until: 2026-01-01, code: CONSENT_WITHDRAWN',
    ],
    /row WDR-child-12-15: ends before it begins/,
  ],
  [
    'an age that no rule is about',
    [
      'consent.yaml',
      'layer: secrecy\n    bound: statutory\n    ages: [0, 11]',
      'layer: secrecy\n    bound: statutory\n    ages: [0, 10]',
    ],
    /^consent\.yaml who: a gap, no rule for layer secrecy \(statutory\) at 11$/,
  ],
  [
    'an age that two rules are about',
    ['consent.yaml', 'layer: legal-basis\n    ages: [16, 17]', 'layer: legal-basis\n    ages: [15, 17]'],
    /row WHO-ground-16-17: overlaps WHO-ground-12-15 at 15/,
  ],
  [
    'a purpose that no requester can use',
    [
      'purposes/youth-help-delivery.yaml',
      /law: \[Jeugdwet 7.3.11 lid 2 a/,
      'when: { switch: joint_authority, is: one_low_impact, else: NO_PURPOSE, law: [AVG 6 lid 1] }\n    law: [Jeugdwet 7.3.11 lid 2 a',
    ],
    /^purposes\/youth-help-delivery\.yaml: no requester can use this purpose$/,
  ],
  [
    'a row none of whose requesters has a task of its own',
    [
      debt,
      /requesters: \[.*\]\n    sources: \[benefits-agency\]\n    mode: duty\n    legalBasis: public-task/,
      'requesters: [credit-bank]\n    sources: [benefits-agency]\n    mode: duty\n    legalBasis: own-task',
    ],
    /row P05-public-bodies: no requester can use it/,
  ],
  [
    'a demand nobody can meet: a hat that is none of theirs',
    ['purposes/youth-help-delivery.yaml', /tasks: \[.*?\]/, 'tasks: [gi-probation]'],
    /nobody can meet it: .* has none of the hats it wants/,
  ],
  [
    'a demand nobody can meet: a step that is none',
    ['gates.yaml', 'talk: 3', 'talk: 9'],
    /^gates\.yaml weighing: nobody can meet it, step 9/,
  ],
  [
    'a category that no row can give',
    [
      'purposes/youth-help-delivery.yaml',
      'law: [Jeugdwet 7.3.11 lid 2 a]',
      'law: [Jeugdwet 7.3.11 lid 2 a]\n    categories: { youth-help: all, plan: all, contact: all, health: all }',
    ],
    /^purposes\/youth-help-delivery\.yaml: no row can give safety$/,
  ],
  [
    'a field its purpose does not have',
    [debt, 'categories: { identity: all, bsn: all,', 'categories: { identity: all, education: all, bsn: all,'],
    /row P05-public-bodies: gives education, which its purpose does not have/,
  ],
  [
    'a switch with a default outside its options',
    ['regimes.yaml', 'default: both, options:', 'default: neither, options:'],
    /^regimes\.yaml switches\.joint_authority: neither is none of its options$/,
  ],
  [
    'a row whose switch can never stand so',
    [
      'purposes/coordinated-approach.yaml',
      'switch: wmo_supply_outside_5_2_1, is: consent',
      'switch: wmo_supply_outside_5_2_1, is: sometimes',
    ],
    /can never be the reason: switch wmo_supply_outside_5_2_1 cannot stand at sometimes/,
  ],
  [
    'a lane offered that is always refused',
    ['purposes/bulk-signalling.yaml', 'case: none', 'case: none\noffers: [fraud-enforcement]'],
    /purposes\/bulk-signalling\.yaml: offers fraud-enforcement, which is always refused/,
  ],
  [
    'a code without a text',
    ['explain.nl.yaml', /\n  HELP_ENDED:\n(    .*\n)+/, '\n'],
    /explain\.nl\.yaml: reasons\.HELP_ENDED has no text/,
  ],
  [
    'a number row that no kind uses',
    [
      'gates.yaml',
      '  - { id: BSN-none,',
      '  - { id: BSN-unused, subject: true, other: true, law: [Wabb 10] }\n  - { id: BSN-none,',
    ],
    /^gates\.yaml:\d+ row BSN-unused: can never be the reason, no kind uses it$/,
  ],
  [
    'a rule that a scenario no longer bears out',
    ['consent.yaml', '{ id: WRD-refused, code: CONSENT_REFUSED', '{ id: WRD-refused, code: CONSENT_EXPIRED'],
    /^scenarios\/[a-z-]+\.yaml:\d+ S\d+: .*expected deny/,
  ],
]

t.test('our own tables have no defect', async (t) => {
  t.same(defectsOf(policyFolder, today), [])
})

for (const [what, edit, found] of seeded) {
  t.test(`the check finds ${what}`, { timeout: 600_000 }, async (t) => {
    const defects = defectsOf(changedTables(t, edit), today, { quick: !/nothing reaches|scenario/.test(what) })
    t.ok(
      defects.some((defect) => found.test(defect)),
      defects.slice(0, 12).join('\n'),
    )
  })
}

t.test('defects of several files come all at once, each with its place', async (t) => {
  const folder = changedTables(
    t,
    [debt, 'law: [Wgs 8 lid 1]', 'law: []'],
    ['regimes.yaml', 'until: 2026-08-31', 'until: 2026-07-31'],
    ['gates.yaml', 'talk: 3', 'talk: 9'],
  )
  const defects = defectsOf(folder, today, { quick: true })
  for (const place of [/^purposes\/debt-help\.yaml:\d+ /, /^regimes\.yaml:\d+ /, /^gates\.yaml weighing/])
    t.ok(
      defects.some((defect) => place.test(defect)),
      String(place),
    )
})

t.test('a table of another shape is named by file, line and path', async (t) => {
  const defects = defectsOf(changedTables(t, [debt, 'mode: power', 'mode: force']), today, { quick: true })
  t.match(defects[0], /^purposes\/debt-help\.yaml:\d+: rows\.0\.mode: /)
})

t.test('a law whose text nobody has read is a defect from its day on', async (t) => {
  t.match(
    defectsOf(policyFolder, '2027-01-01', { quick: true }).join('\n'),
    /^regimes\.yaml:\d+ VER-jeugdwet-7\.3\.11-2027: the text of Jeugdwet 7\.3\.11/,
  )
})
