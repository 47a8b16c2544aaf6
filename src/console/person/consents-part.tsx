import { isOin } from '../../consent/consent-view.ts'
import { called } from '../../pages/field-words.ts'
import { H2, P } from '../../pages/parts.tsx'
import type { Language } from '../../pages/words.ts'
import { dayText } from '../../pages/moments.ts'
import type { Names } from '../names.ts'
import { Badge, Day, Mark, Table, type Tone } from '../parts.tsx'
import type { ConsentLine, Happening, State } from './history.ts'
import type { PersonView } from './person-room.ts'
import { pictureOf } from './picture.ts'
import { Timeline } from './timeline.tsx'
import { words } from './words.ts'

const tones: Readonly<Record<State, Tone>> = {
  ...{ complete: 'ok', incomplete: 'wait', refused: 'no', withdrawn: 'no', expired: 'plain', lapsed: 'plain' },
  invalid: 'no',
}

interface Props {
  readonly language: Language
  readonly names: Names
  readonly today: string
  readonly view: PersonView
}

/** Parties of a scope by name: an organisation, or any of a kind. */
const partiesIn = (list: readonly string[], names: Names): string =>
  list.map((name) => (isOin(name) ? names.organisation(name) : names.kind(name))).join(', ')

const about = ({ record: { scope, layer } }: ConsentLine, { language, names }: Props): string =>
  `${scope.purposes.map(names.purpose).join(', ')} (${words[language].layers[layer].toLowerCase()})`

/** What was allowed, over time: a picture, the same in a table, and how each consent stands. */
export const ConsentsPart = (props: Props) => {
  const { language, today, view } = props
  const t = words[language]
  const { lines, holdings, birthdays } = view
  const capacity = (word: string) => called('capacity', word, language)
  const picture = pictureOf({
    ...{ today, birthdays, holdings, lines },
    labels: {
      authority: (word) => t.holds(capacity(word)),
      consent: (line) => about(line, props),
    },
  })
  return (
    <section aria-labelledby="consents">
      <H2 id="consents">{t.consents}</H2>
      {lines.length === 0 && <P>{t.noConsents}</P>}
      {picture !== null && <Timeline {...{ language, picture }} consents={lines.length} />}
      {view.happenings.length > 0 && <HistoryTable {...props} />}
      {lines.length > 0 && <StandingTable {...props} />}
    </section>
  )
}

const HistoryTable = (props: Props) => {
  const { language, view } = props
  const t = words[language]
  const line = (id: string | null) => view.lines.find(({ record }) => record.id === id)
  const capacity = (word: string) => called('capacity', word, language)
  const what = (one: Happening) => {
    if (one.kind === 'birthday') return t.turns(one.age)
    if ('who' in one) return (one.kind === 'authority' ? t.authoritySeen : t.authorityGone)(capacity(one.capacity))
    if (one.kind === 'expires') return t.expires
    const who = one.capacity ?? (one.by === view.person ? 'self' : null)
    return who === null ? t.said[one.kind] : `${t.said[one.kind]}: ${capacity(who)}`
  }
  const of = (one: Happening) => {
    if (one.kind === 'birthday') return ''
    if ('who' in one) return <Mark id={view.aliasOf(one.who)} />
    const found = line(one.consent)
    return found === undefined ? one.consent === null ? t.everything : <Mark id={one.consent} /> : about(found, props)
  }
  return (
    <Table
      language={language}
      caption={t.history}
      head={[t.day, t.what, t.about]}
      rows={view.happenings.map((one, at) => ({
        key: `${one.on} ${String(at)}`,
        cells: [<Day at={one.on} language={language} />, what(one), of(one)],
      }))}
    />
  )
}

const StandingTable = (props: Props) => {
  const { language, names, view } = props
  const t = words[language]
  const { next } = view
  const badge = (state: State) => <Badge tone={tones[state]}>{t.states[state]}</Badge>
  return (
    <Table
      language={language}
      caption={t.standing}
      head={[
        ...[t.purpose, t.state],
        ...(next === null ? [] : [t.stateFrom(dayText(next.on, language))]),
        ...[t.parties, t.ends],
      ]}
      rows={view.lines.map((line) => {
        const { id, scope, validUntil } = line.record
        return {
          key: id,
          cells: [
            <>
              {about(line, props)} <Mark id={id} />
              <span class="small">{scope.categories.map(names.category).join(', ')}</span>
            </>,
            badge(line.now),
            ...(next === null ? [] : [line.later === null ? '' : badge(line.later)]),
            `${partiesIn(scope.sources, names)} → ${partiesIn(scope.recipients, names)}`,
            validUntil === null ? t.noEnd : <Day at={validUntil} language={language} />,
          ],
        }
      })}
    />
  )
}
