import type { ReviewLane } from '../../../src/core/review-rules.ts'
import { ages, holdsOn, years } from './days.ts'
import { free, heard, mayBeHis, nos, yeses, type Heard, type No, type Yes } from './said.ts'
import { agreedInLife } from './blocks.ts'
import { afterPeople, wasReleased } from './decided.ts'
import type { About } from './scope.ts'
import type { Objection, Sheet } from './sheet.ts'
import { whoIsAsked, type Asked, type Layer } from './voices.ts'

/** What one layer says of one field: what stands against it, or the code of a complete yes. */
export interface Word {
  readonly against: readonly Objection[]
  readonly permit: Permit | null
  readonly records: readonly Yes['record'][]
  /** Who can still say yes: person, layer and kind of word. */
  readonly missing: readonly string[]
  /** Lanes in which a person let something go. */
  readonly lanes: readonly ReviewLane[]
  /** Ids of the rows it rests on. */
  readonly rows: readonly string[]
}

/** The row that makes a complete yes. */
export interface Permit {
  readonly id: string
  readonly code: string
}

export const wordOn = (s: Sheet, layer: Layer, regime: string, about: About): Word => {
  const asked = whoIsAsked(s, layer, regime, about)
  const y = yeses(s, layer, about)
  const n = nos(s, layer, about)
  const all = asked.voices.map((voice) => heard(s, layer, regime, about, voice, y, n))
  const refusals = refused(s, layer, asked, all, n)
  const safety: Objection[] = []
  const gate = s.tables.gates.safety
  if (all.some(({ voice, said }) => (said === 'yes' || said === 'no') && voice.who !== s.me && s.suspects(voice.who)))
    safety.push(s.object(gate['representative-conflict']))
  if (all.some(({ voice, said }) => said === 'nothing' && s.unsafe(voice.who)))
    safety.push(s.object(gate['asking-unsafe']))
  if (all.some(({ said }) => said === 'no') && refusals.length === 0 && safety.length === 0)
    throw new Error('a no without an answer')
  const { left, found, rows: spare } = oneParent(s, all, refusals.length > 0)
  const after = s.tables.rights?.deceased.permission
  if (after && s.facts.person.death.state === 'deceased' && agreedInLife(s))
    return {
      against: [],
      permit: { id: after.id, code: 'OK_CONSENT' },
      records: [],
      missing: [],
      lanes: [],
      rows: [after.id],
    }
  const records = all.flatMap(({ yes }) => (yes === null ? [] : [yes.record]))
  const alone = layer.layer === 'legal-basis' && records.length === 0
  const spared = !alone && wasReleased(s, gate['asking-unsafe'].code)
  const silent = left.filter(({ voice, said }) => said === 'nothing' && !(spared && s.unsafe(voice.who)))
  const danger = silent.some(({ voice }) => s.unsafe(voice.who))
  const list = [
    ...asked.unknown,
    ...refusals,
    ...safety,
    ...asked.reviews,
    ...found,
    ...(danger ? [] : lacking(s, layer, asked, silent, y)),
  ]
  if (all.some(({ doubt }) => doubt === 'interpreter')) list.push(s.object(s.tables.consent.words.doubt))
  const { oral } = s.tables.consent
  if (oral && all.some(({ doubt }) => doubt === 'oral')) list.push(s.object(oral))
  if (all.some(({ doubt }) => doubt === 'proxy')) list.push(s.object(s.tables.consent.adults.proxy))
  const { left: against, lanes } = afterPeople(s, layer.asking ? null : about, list, alone)
  const rows = [...asked.rows, ...all.flatMap((one) => one.rows), ...spare]
  const waiting = silent.map(({ voice }) => `${voice.who} ${layer.layer} ${layer.kind}`)
  if (against.length > 0) return { against, permit: null, records, missing: danger ? [] : waiting, lanes, rows }
  const { words, parents } = s.tables.consent
  const common = { against, records, missing: [], lanes, rows }
  if (left.some(({ said }) => said === 'court')) return { ...common, permit: parents.court }
  const instead = asked.instead || left.some(({ through }) => through)
  return { ...common, permit: words[instead ? 'given-by-representative' : 'given'] }
}

/** Whether a no of somebody is this voice's. */
const isHis = ({ voice, said }: Heard, by: string) =>
  voice.who === by || (said === 'no' && voice.also.some(({ who }) => who === by))

const refused = (s: Sheet, layer: Layer, asked: Asked, all: Heard[], n: No[]): Objection[] => {
  const list: Objection[] = []
  for (const one of all) {
    if (one.said === 'court' || s.suspects(one.voice.who)) continue
    const no = n.find(({ by, refusal }) => refusal && isHis(one, by))
    if (no) list.push(...refusal(s, one, all, no.by))
    else if (toldTheOther(s, one)) list.push(...refusal(s, one, all, one.voice.who))
  }
  for (const { by, refusal: stated } of n) if (!stated) list.push(...withdrawal(s, layer, all, by))
  if (asked.earlierNoBinds && n.some(({ by }) => by === s.me))
    list.push(s.object(s.tables.consent.adults['earlier-no']))
  return list
}

const toldTheOther = (s: Sheet, { voice, yes }: Heard): boolean =>
  s.holding('other-parent-informed').some(({ concerns, details, from }) => {
    if (concerns !== voice.who || (yes !== null && yes.statement.saidOn >= from)) return false
    return details['reaction'] === 'objects' || details['reaction'] === 'objection'
  })

const refusal = (s: Sheet, { voice }: Heard, all: Heard[], by: string): Objection[] => {
  const { words, parents } = s.tables.consent
  if (voice.onNo === 'review') return [s.object(parents.join.norm, undefined, by)]
  const child = all.some((one) => one.voice.capacity === 'self')
  const other = all.some((one) => one.voice.who !== voice.who && one.voice.capacity !== 'self' && one.said !== 'no')
  if (voice.onNo !== 'dispute' || !(child || other)) return [s.object(words.refused, undefined, by)]
  if (!s.unsafe(by)) return [s.object(words.dispute, undefined, by)]
  const gate = s.tables.gates.safety
  return [s.object(gate['unsafe-no'], undefined, by), s.object(gate['asking-unsafe'], 'deny')]
}

const withdrawal = (s: Sheet, { layer }: Layer, all: Heard[], by: string): Objection[] => {
  const one = all.find((known) => isHis(known, by))
  if (one?.said === 'court' || (one && s.suspects(by))) return []
  const [age] = ages(s.facts.person.birthDate, s.today)
  for (const row of s.tables.consent.withdrawal) {
    const fits =
      (row.by === 'self' && by === s.me) ||
      (row.by === 'asked' && one !== undefined) ||
      (row.by === 'holder' && one === undefined && s.isHolder(by)) ||
      (row.by === 'other' && one === undefined && !s.isHolder(by) && by !== s.me)
    if (!fits || (row.layer !== 'any' && row.layer !== layer)) continue
    if (age < row.ages[0] || age > row.ages[1] || !holdsOn(s.today, row.from, row.until)) continue
    return row.outcome === 'ignored' ? [] : [s.object(row, row.outcome, by)]
  }
  return []
}

/** Rules on one parent: away, of low impact, or by the switch. */
interface Spared {
  readonly left: Heard[]
  readonly found: Objection[]
  readonly rows: readonly string[]
}

const oneParent = (s: Sheet, all: Heard[], stopped: boolean): Spared => {
  const { parents, lowImpactCategories } = s.tables.consent
  const holders = all.filter(({ voice }) => voice.capacity === 'parent' || voice.capacity === 'guardian')
  const silent = holders.filter(({ said }) => said === 'nothing')
  const given = holders.some(({ said }) => said === 'yes' || said === 'court')
  if (silent.length === 0 || stopped || silent.some(({ voice }) => s.unsafe(voice.who)))
    return { left: all, found: [], rows: [] }
  const away = silent.filter(({ voice }) => s.holding('unreachable').some(({ concerns }) => concerns === voice.who))
  const without = (gone: Heard[], found: Objection[], rows: readonly string[] = []) => ({
    ...{ left: all.filter((one) => !gone.includes(one)), found, rows },
  })
  if (given && away.length > 0) return without(away, [s.object(parents.onePresent)])
  const small = s.facts.categories.every(({ category }) => lowImpactCategories.includes(category))
  if (small && s.facts.request.answers['lowImpact'] === 'yes') return without(silent, [s.object(parents.lowImpact)])
  const joint = s.tables.switches['joint_authority']
  if (given && small && joint === 'one_low_impact') return without(silent, [s.object(parents.joint.one_low_impact)])
  if (given && holders.length > 1 && joint === 'one_without_known_objection')
    return without(silent, [], [parents.joint.one_without_known_objection.id])
  if (!given || holders.length < 2) return { left: all, found: [], rows: [] }
  const byNorm = (one: Heard): Heard => (silent.includes(one) ? { ...one, voice: { ...one.voice, norm: true } } : one)
  return { left: all.map(byNorm), found: [], rows: [parents.joint.both.id] }
}

/** Why it is not complete though somebody could complete it. */
const lacking = (s: Sheet, layer: Layer, asked: Asked, silent: Heard[], y: Yes[]): Objection[] => {
  const { words } = s.tables.consent
  const here = y.filter((yes) => yes.reaches)
  const live = here.filter((yes) => yes.fault === null && !yes.old)
  const strange = live.flatMap((yes) => stranger(s, asked, yes))
  if (asked.unknown.length > 0)
    return asked.unknown.some(({ outcome }) => outcome === 'deny')
      ? strange.map((o) => ({ ...o, outcome: 'deny' }))
      : []
  if (silent.length === 0) return []
  const isAsked = ({ statement }: Yes) => asked.voices.some(({ who }) => who === statement.by)
  const list = [...strange]
  for (const how of ['condition', 'too-wide', 'kinds'] as const)
    if (here.some(({ fault }) => fault === how)) list.push(s.object(words[how]))
  const elsewhere = y.some((yes) => !yes.reaches && yes.fault === null && !yes.old && isAsked(yes))
  const now = s.facts.moment.at
  const help = s.facts.consents.some(
    (record) => record.layer === 'help' && record.statements.some((w) => w.outcome === 'given' && w.recordedAt <= now),
  )
  if (here.length === 0 && !elsewhere && help) list.push(s.object(words['wrong-type']))
  if (here.some((yes) => yes.old && yes.fault === null && isAsked(yes))) list.push(s.object(words.expired))
  if (elsewhere && live.length === 0) list.push(s.object(words.scope))
  if (live.length === 0 && (layer.layer === 'secrecy' || list.length > 0))
    return list.length > 0 ? list : [s.object(words.silence)]
  for (const { voice } of silent) {
    const rule =
      voice.capacity === 'self' ? 'missing-subject' : voice.norm ? 'missing-parent-by-norm' : 'missing-representative'
    list.push(s.object(words[rule], undefined, voice.who))
  }
  return list
}

/** A word of somebody who may not speak here. */
const stranger = (s: Sheet, asked: Asked, { statement }: Yes): Objection[] => {
  if (statement.by === s.me) return []
  for (const voice of asked.voices) {
    if (voice.who === statement.by && mayBeHis(voice, statement)) return []
    if (voice.also.some(({ who }) => who === statement.by)) return []
  }
  const [age] = ages(s.facts.person.birthDate, s.today)
  const birth = s.facts.person.birthDate
  let lapse: { age: number; code: string; id: string } | undefined
  for (const row of s.tables.consent.lapses) if (row.age <= age && row.age > (lapse?.age ?? -1)) lapse = row
  const parental = statement.capacity === 'parent' || statement.capacity === 'guardian'
  if (lapse && parental && birth.kind === 'date' && years(birth.on, statement.saidOn) < lapse.age)
    return [s.object(lapse, undefined, statement.by)]
  if (age < 16 && s.isHolder(statement.by)) return []
  return [s.object(s.tables.consent.words['not-representative'], undefined, statement.by)]
}

/** Consent towards a municipality counts only where it was free. */
export const freely = (s: Sheet, about: About, { permit, records }: Word): readonly Objection[] => {
  if (permit === null || s.kind(s.facts.recipient.kind)?.municipal !== true) return []
  const mine = s.facts.consents.filter(({ id }) => records.some((record) => record.id === id))
  if (mine.every((record) => free(s, record))) return []
  return afterPeople(s, about, [s.object(s.tables.gates.freeConsent)]).left
}
