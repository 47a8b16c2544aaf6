import type { VerifierKey } from '../../tlog/note-key.ts'
import { Form } from '../../pages/form.tsx'
import { H1, H2, P, Submit } from '../../pages/parts.tsx'
import type { Language } from '../../pages/words.ts'
import { numberText } from '../../pages/moments.ts'
import { Crumbs, Table } from '../parts.tsx'
import { words as logWords } from './words.ts'
import { keysFile, words } from './auditor-words.ts'

/** What an outside auditor needs: the file, the keys, and how to work it out. */
export interface AuditorPageProps {
  readonly language: Language
  /** Keys of the log, the one that signs first, then those of witnesses. */
  readonly keys: readonly VerifierKey[]
  /** Name of the file that comes, and how many entries it holds. */
  readonly file: string
  readonly size: number
  readonly csrf: string
}

/** One page, to print and hand over. */
export const AuditorPage = ({ language, keys, file, size, csrf }: AuditorPageProps) => {
  const t = words[language]
  return (
    <>
      <Crumbs language={language} way={[['/console/log', logWords[language].title]]} />
      <H1>{t.title}</H1>
      <P>{t.intro}</P>
      <Steps steps={t.steps} />
      <H2>{t.download}</H2>
      <P>{t.downloadText(numberText(size, language))}</P>
      <Form action="/console/log/file" class="actions" csrf={csrf}>
        <Submit>{t.take}</Submit>
      </Form>
      <H2>{t.keys}</H2>
      <P>{t.keysText}</P>
      <Table
        {...{ language, caption: t.keys, captionHidden: true }}
        head={[t.whose, t.key]}
        rows={keys.map(({ kind, vkey }) => ({
          key: vkey,
          cells: [
            t.kinds[kind],
            <code key="key" class="whole-id">
              {vkey}
            </code>,
          ],
        }))}
      />
      <H2>{t.auditor}</H2>
      <Steps steps={t.auditorSteps} />
      <p class="utrecht-paragraph">
        <code class="whole-id">{`npm run audit:proof -- log ${file} --keys ${keysFile[language]}`}</code>
      </p>
      <H2>{t.outcome}</H2>
      <dl class="utrecht-data-list utrecht-data-list--rows">
        {t.outcomes.map(([code, text]) => (
          <div class="utrecht-data-list__item" key={code}>
            <dt class="utrecht-data-list__item-key">
              <code>{code}</code>
            </dt>
            <dd class="utrecht-data-list__item-value utrecht-data-list__item-value--html-dd">{text}</dd>
          </div>
        ))}
      </dl>
      <P>{t.more}</P>
    </>
  )
}

const Steps = ({ steps }: { readonly steps: readonly string[] }) => (
  <ol class="utrecht-ordered-list">
    {steps.map((step) => (
      <li key={step} class="utrecht-ordered-list__item">
        {step}
      </li>
    ))}
  </ol>
)
