/** What can be said of the case. */
export const cases = ['as-purpose', 'found', 'absent', 'not-found', 'kept'] as const

/** Who has gezag, in the words of a scenario. */
export const gezagWords = [
  'of-age',
  'joint',
  'sole',
  'guardian',
  'guardian-unnamed',
  'temporarily-none',
  'undeterminable',
  'unknown',
] as const

/** What was said: by nobody, by whom yes, by whom no, or taken back. */
export const spoken = [
  'none',
  'self',
  'representatives',
  'everybody',
  'one-parent',
  'self-no',
  'representative-no',
  'withdrawn',
] as const
