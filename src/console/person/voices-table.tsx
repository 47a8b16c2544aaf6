import { isOin } from '../../consent/consent-view.ts'
import { called } from '../../pages/field-words.ts'
import { P } from '../../pages/parts.tsx'
import type { Language } from '../../pages/words.ts'
import { dayText } from '../../pages/moments.ts'
import type { Names } from '../names.ts'
import { Mark, Table } from '../parts.tsx'
import { regimeName } from './fact-words.ts'
import type { NextAge } from './person-room.ts'
import type { Heard, VoiceRow } from './voice-rows.ts'
import { words } from './words.ts'

interface Known {
  readonly language: Language
  readonly names: Names
  readonly person: string
  readonly aliasOf: (person: string) => string
}

/** Who is asked: by what he is and a mark, never by name, for no name is kept. */
const HeardCell = ({ heard, known }: { readonly heard: Heard; readonly known: Known }) => {
  const { language, names, person, aliasOf } = known
  const t = words[language]
  const { voices, codes } = heard
  return (
    <>
      {voices.length === 0 && <span>{t.nobody}</span>}
      {voices.length > 0 && (
        <ul class="voices">
          {voices.map(({ who, capacity, norm, law }) => (
            <li key={who}>
              {called('capacity', capacity, language)}{' '}
              {isOin(who) ? names.organisation(who) : who !== person && <Mark id={aliasOf(who)} />}
              {norm && <span class="small">{t.norm}</span>}
              {!norm && law.length > 0 && <span class="small">{law.join('; ')}</span>}
            </li>
          ))}
        </ul>
      )}
      {codes.map((code) => (
        <span class="small" key={code}>
          {names.reason(code)} <code>{code}</code>
        </span>
      ))}
    </>
  )
}

/** Who may say yes now, and who from the next birthday that counts. */
export const VoicesTable = (
  props: Known & { readonly rows: readonly VoiceRow[] | null; readonly next: NextAge | null },
) => {
  const { language, rows, next } = props
  const t = words[language]
  if (rows === null) return <P>{t.voicesDead}</P>
  const all = rows.map(({ layer }) => layer)
  const only = (layer: VoiceRow['layer']) => all.filter((one) => one === layer).length === 1
  return (
    <>
      <P>{t.voicesText}</P>
      <Table
        language={language}
        caption={t.voices}
        captionHidden
        head={[t.layer, t.today, ...(next === null ? [] : [t.from(dayText(next.on, language), next.age)])]}
        rows={rows.map(({ layer, regimes, now, later }) => ({
          key: `${layer} ${regimes.join(' ')}`,
          cells: [
            <>
              {t.layers[layer]}
              <span class="small">
                {only(layer)
                  ? t.everywhere
                  : t.whereBound(regimes.map((regime) => regimeName(regime, language)).join(', '))}
              </span>
            </>,
            <HeardCell heard={now} known={props} />,
            ...(next === null ? [] : [later === null ? t.notKnown : <HeardCell heard={later} known={props} />]),
          ],
        }))}
      />
      {next === null && <P>{t.noBoundary}</P>}
    </>
  )
}
