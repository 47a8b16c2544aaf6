import { H2, P } from '../../pages/parts.tsx'
import { DecisionPage } from '../made-up/decision-page.tsx'
import { Lead } from '../made-up/lead.tsx'
import { Why } from '../made-up/why.tsx'
import type { Judged } from '../made-up/judged.ts'
import { listed } from './list-words.ts'
import { tryWords } from './try-words.ts'
import type { TryShown } from './try-shown.ts'

/** What the tables say, of each person of the request. */
export const Answer = ({ language, names, judged }: TryShown & { readonly judged: ReadonlyMap<string, Judged> }) => {
  const t = tryWords[language]
  const isOne = judged.size === 1
  return (
    <div id="answer">
      {[...judged].map(([name, { whole, told }]) => (
        <section
          key={name}
          class="judged"
          aria-label={isOne ? t.answer : t.answerFor(listed('scenario', name, language))}
        >
          <H2>{isOne ? t.answer : t.answerFor(listed('scenario', name, language))}</H2>
          <DecisionPage {...{ language, names, shown: whole, at: `-${name}` }} />
          <details class="hears">
            <summary>{t.hears}</summary>
            {JSON.stringify(whole) === JSON.stringify(told) ? (
              <P>{t.hearsSame}</P>
            ) : (
              <>
                <P>{t.hearsText}</P>
                <Lead {...{ names, shown: told }} />
                <Why {...{ language, shown: told, at: `-${name}-told` }} />
              </>
            )}
          </details>
        </section>
      ))}
    </div>
  )
}
