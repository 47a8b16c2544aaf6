import type { Witnessed } from '../../audit/tree/witnessed.ts'
import { H2, P } from '../../pages/parts.tsx'
import type { Language } from '../../pages/words.ts'
import { numberText } from '../../pages/moments.ts'
import { Badge, Moment, Table } from '../parts.tsx'
import { words } from './words.ts'

interface In {
  readonly language: Language
}

const minute = 60_000

const lateAfter = 5

/** Who cosigned what, and how late they are. */
export const Witnesses = (
  props: In & { readonly witnesses: readonly Witnessed[]; readonly at: string; readonly size: number },
) => {
  const { language, witnesses, at, size } = props
  const t = words[language]
  const state = (said: Witnessed) => {
    if (said.word === 'none' || said.word === 'wrong') return <Badge tone="no">{t.words[said.word]}</Badge>
    const minutes = Math.floor((Date.parse(at) - said.at.getTime()) / minute)
    if (said.size < size && minutes >= lateAfter)
      return <Badge tone="wait">{t.late(numberText(minutes, language))}</Badge>
    return <Badge tone={said.word === 'own' ? 'ok' : 'plain'}>{said.word === 'own' ? t.inTime : t.words.unread}</Badge>
  }
  return (
    <>
      <H2>{t.witnesses}</H2>
      <P>{witnesses.length === 0 ? t.noWitnesses : t.witnessesText}</P>
      {witnesses.length > 0 && (
        <Table
          {...{ language, caption: t.witnesses, captionHidden: true }}
          head={[t.witness, t.size, t.saw, t.behind]}
          numeric={[1]}
          rows={witnesses.map((said) => ({
            key: said.witness,
            cells: [
              said.witness,
              said.word === 'none' ? '' : numberText(said.size, language),
              said.word === 'none' ? '' : <Moment key="at" language={language} at={said.at.toISOString()} />,
              state(said),
            ],
          }))}
        />
      )}
    </>
  )
}
