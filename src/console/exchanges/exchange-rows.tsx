import type { ExchangeLine } from '../../audit/exchanges/exchange-line.ts'
import { type StepOutcome, stepOutcomes } from '../../audit/exchanges/exchange-word.ts'
import type { Language } from '../../pages/words.ts'
import type { Names } from '../names.ts'
import { Badge, Mark, Moment, type Row } from '../parts.tsx'
import { stepWords, words } from './words.ts'

const isStep = (outcome: string): outcome is StepOutcome => stepOutcomes.some((each) => each === outcome)

const Outcome = ({ outcome, language }: { readonly outcome: string; readonly language: Language }) =>
  outcome === 'bent' ? (
    <Badge tone="no">{words[language].bent}</Badge>
  ) : isStep(outcome) ? (
    <Badge tone={stepWords[outcome].tone}>{stepWords[outcome][language]}</Badge>
  ) : (
    <Badge tone="plain">{outcome}</Badge>
  )

const OtherParty = ({ line, names, language }: { readonly line: ExchangeLine } & Telling) => {
  const t = words[language]
  const { organisation, source, recipient } = line
  const parties = [
    source === null || source === organisation ? null : ([t.askedFrom, source] as const),
    recipient === null || recipient === organisation ? null : ([t.givenTo, recipient] as const),
  ]
  return (
    <>
      {parties.map((party) =>
        party === null ? null : (
          <div key={party[0]}>
            <span class="exchange__small">{party[0]}</span> {names.organisation(party[1])}
          </div>
        ),
      )}
    </>
  )
}

interface Telling {
  readonly names: Names
  readonly language: Language
}

/** The rows of the list: no name, no number, nothing of what was shared; each leads to its exchange. */
export const exchangeRows = (path: string, lines: readonly ExchangeLine[], { names, language }: Telling): Row[] =>
  lines.map((line) => ({
    key: line.exchangeId,
    cells: [
      <>
        <a class="utrecht-link" href={`${path}/${line.exchangeId}`}>
          <Moment at={line.recordedAt} language={language} />
        </a>
        <div class="exchange__small">
          <Mark id={line.exchangeId} />
        </div>
      </>,
      <>
        {names.organisation(line.organisation)}
        {line.professional !== null && <div class="exchange__small">{line.professional.id}</div>}
      </>,
      <OtherParty {...{ line, names, language }} />,
      <>
        {line.purpose !== null && names.purpose(line.purpose)}
        <div class="exchange__small">{line.categories.map(names.category).join(', ')}</div>
      </>,
      <>
        {line.outcomes.map((outcome) => (
          <Outcome key={outcome} {...{ outcome, language }} />
        ))}
        {line.reason !== null && <div class="exchange__small exchange__reason">{names.reason(line.reason)}</div>}
      </>,
    ],
  }))
