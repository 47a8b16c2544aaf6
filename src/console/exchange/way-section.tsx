import type { ComponentChildren } from 'preact'
import { P } from '../../pages/parts.tsx'
import { AskedStep, ConsentStep, WhoStep } from './step-known.tsx'
import { DecidedStep, RecordedStep } from './step-decided.tsx'
import { AgainStep, MinimisedStep, ReleasedStep, SourceStep } from './step-released.tsx'
import { stepWords } from './step-words.ts'
import type { Telling } from './telling.ts'
import { type StepName, stepNames, stepsOf, type Walk } from './way.ts'
import { words } from './words.ts'

interface Props {
  readonly walk: Walk
  readonly telling: Telling
}

/** The way of an exchange, a line of steps for each person and each time it was walked. */
export const WaySection = ({ walks, telling }: { readonly walks: readonly Walk[]; readonly telling: Telling }) => {
  const t = words[telling.language]
  const persons = [...new Set(walks.map(({ person }) => person))]
  return (
    <>
      {persons.map((person) => {
        const own = walks.filter((walk) => walk.person === person)
        return (
          <section key={person ?? ''} class="way-of">
            {persons.length > 1 && person !== null && (
              <h3 class="utrecht-heading-3">{t.person(telling.person(person))}</h3>
            )}
            {own.map((walk, at) => (
              <div key={at}>
                {own.length > 1 && <h3 class="utrecht-heading-3">{t.walk(at + 1, own.length)}</h3>}
                <Way walk={walk} telling={telling} deep={persons.length > 1 || own.length > 1} />
                <After walk={walk} telling={telling} />
              </div>
            ))}
          </section>
        )
      })}
    </>
  )
}

/** `deep`: under a heading of a person or a time. */
const Way = ({ walk, telling, deep }: Props & { readonly deep: boolean }) => {
  const Title = deep ? 'h4' : 'h3'
  const t = words[telling.language]
  const steps = stepsOf(walk)
  return (
    <ol class="way">
      {stepNames.map((name) => {
        const state = steps[name]
        return (
          <li key={name} class={`way__step way__step--${state}`}>
            <Title class="way__title">
              {t.steps[name]} <span class="way__state">{t.states[state]}</span>{' '}
              {isBent(name, walk) && <span class="exchange-state exchange-state--failed">{t.bent}</span>}
            </Title>
            {(state === 'done' || state === 'stopped' || state === 'waits') && (
              <Content name={name} walk={walk} telling={telling} />
            )}
          </li>
        )
      })}
    </ol>
  )
}

/** Whether what a step tells comes from an entry that no longer matches. */
const isBent = (name: StepName, { decision, closing }: Walk): boolean => {
  const entry = ['asked', 'who', 'consent', 'decided', 'recorded'].includes(name) ? decision : closing
  return typeof entry?.checked.fault === 'string'
}

const Content = ({ name, walk, telling }: Props & { readonly name: StepName }): ComponentChildren => {
  const { decision, closing } = walk
  switch (name) {
    case 'asked':
      return decision && <AskedStep entry={decision} telling={telling} />
    case 'who':
      return decision && <WhoStep entry={decision} telling={telling} />
    case 'consent':
      return decision && <ConsentStep entry={decision} telling={telling} />
    case 'decided':
      return decision && <DecidedStep entry={decision} telling={telling} />
    case 'recorded':
      return decision && <RecordedStep entry={decision} telling={telling} />
    case 'source':
      return <SourceStep walk={walk} telling={telling} />
    case 'minimised':
      return <MinimisedStep walk={walk} telling={telling} />
    case 'again':
      return <AgainStep walk={walk} telling={telling} />
    case 'released':
      return (
        closing && (
          <>
            <ReleasedStep entry={closing} telling={telling} />
            <RecordedStep entry={closing} telling={telling} />
          </>
        )
      )
  }
}

/** What came after: reviews, verdicts, duties that were met. */
const After = ({ walk: { after }, telling }: Props) => {
  if (after.length === 0) return null
  const t = stepWords[telling.language]
  return (
    <>
      <P>
        <strong>{t.after}</strong>
      </P>
      <ul class="exchange-lines">
        {after.map((entry) => (
          <li key={entry.checked.id}>
            {telling.moment(entry.checked.recordedAt)}: {telling.sentence(entry)}{' '}
            <Who entry={entry} telling={telling} />
          </li>
        ))}
      </ul>
    </>
  )
}

const Who = ({ entry: { record }, telling }: { readonly entry: Walk['after'][number]; readonly telling: Telling }) => {
  const outcome = record?.outcome ?? null
  const { organisation, professional } = record?.actor ?? { organisation: null, professional: null }
  return (
    <span class="exchange-note">
      {[organisation === null ? null : telling.organisation(organisation), professional?.function, professional?.id]
        .filter(Boolean)
        .join(', ')}
      {outcome !== null && `. ${telling.outcome(outcome)}`}
    </span>
  )
}
