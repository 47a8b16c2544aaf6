import { adviceFor } from '../../core/advising.ts'
import { recordsConsent, type Teller } from '../../core/audience.ts'
import { decide } from '../../core/decide.ts'
import type { Decision } from '../../core/decision.ts'
import type { Facts } from '../../core/facts.ts'
import { during } from '../../core/dates.ts'
import { caller } from '../../core/sides.ts'
import type { Tables } from '../../core/tables.ts'
import { tell } from '../../core/tell.ts'
import { tellAdvice } from '../../core/tell-advice.ts'
import { wordsOf, type Language, type Texts } from '../../policy/texts.ts'
import { shownOf, type Shown } from './shown.ts'

/** A made-up question, judged: all of it, and what whoever asks would hear of a real person. */
export interface Judged {
  readonly decision: Decision
  readonly whole: Shown
  readonly told: Shown
}

/** Nobody real is in it, so all of it may be seen: as an officer hears it. */
const everything: Teller = { kind: 'municipality-controller', scopes: ['audit'], recordsConsent: true }

/** Decides about made-up facts, with the ways out, by these tables: pure, and recorded nowhere. */
export const judge = (
  { tables, texts }: { readonly tables: Tables; readonly texts: Texts },
  facts: Facts,
  language: Language,
): Judged => {
  const words = wordsOf(texts, tables, language)
  const decision = decide(tables, facts)
  const ways = adviceFor(tables, facts, decision)
  const heardBy = (teller: Teller) =>
    shownOf(words, tell(tables, decision, teller), tellAdvice(tables, decision, ways, teller))
  return { decision, whole: heardBy(everything), told: heardBy(askerOf(tables, facts)) }
}

/** Whoever asks, with the scope for consent and no danger noted. */
const askerOf = (tables: Tables, facts: Facts): Teller => {
  const asker = caller(facts)
  const scopes = ['exchange', 'consent']
  return {
    ...{ kind: asker.kind, scopes, recordsConsent: recordsConsent(tables, facts, scopes) },
    designated: asker.mandates.some(({ from, until }) => during(facts.moment.localDate, from, until)),
  }
}
