/** How much a sentence says. What is meaningless counts as missing (domain.md 1.1). */
export type Weighed = 'given' | 'missing' | 'meaningless'

const empty = [
  /^(n\.?v\.?t\.?|geen|none|nothing|niets|nee|no|n\/a|x+|-+|\.+|\?+|test|todo|tbd)\.?$/,
  /^(om )?(de )?(mensen|inwoners?|cli[eë]nt(en)?|bewoners?|people|residents?) (te )?(helpen|help|help(ing)?)\.?$/,
  /^(to )?help (people|residents?|the client)\.?$/,
  /^(is |het is )?(nodig|noodzakelijk|necessary|needed|belangrijk|important)( voor (het|ons) werk)?\.?$/,
]

/** Weighs one answer: at least two words that say something. People weigh the rest. */
export const weigh = (text: string | null): Weighed => {
  const said = text?.trim().toLowerCase() ?? ''
  if (said === '') return 'missing'
  const words = said.match(/\p{L}{2,}/gu) ?? []
  return words.length < 2 || empty.some((pattern) => pattern.test(said)) ? 'meaningless' : 'given'
}
