import type { Voices } from '../../core/voices.ts'

/** Whose yes a layer asks, at one moment. */
export type Heard = Pick<Voices, 'voices' | 'codes'>

/** One layer with the regimes under which the same people are asked, now and from a later day (null: no such day). */
export interface VoiceRow {
  readonly layer: Voices['layer']
  readonly regimes: readonly string[]
  readonly now: Heard
  readonly later: Heard | null
}

/** Two answers of the core side by side: regimes that are alike at both moments stand in one row. */
export const voiceRows = (now: readonly Voices[], later: readonly Voices[] | null): readonly VoiceRow[] => {
  const rows = new Map<string, VoiceRow>()
  for (const [at, group] of now.entries())
    for (const regime of group.regimes) {
      const then = later?.findIndex(({ layer, regimes }) => layer === group.layer && regimes.includes(regime)) ?? -1
      const key = `${String(at)} ${String(then)}`
      const known = rows.get(key)?.regimes ?? []
      const { layer } = group
      rows.set(key, { layer, regimes: [...known, regime], now: group, later: later?.[then] ?? null })
    }
  return [...rows.values()]
}
