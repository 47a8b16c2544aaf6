import { Select } from '../../pages/select.tsx'
import { H1, H2, Notice, P, Submit } from '../../pages/parts.tsx'
import type { Language } from '../../pages/words.ts'
import { momentText } from '../../pages/moments.ts'
import type { Names } from '../names.ts'
import { Moment, Table } from '../parts.tsx'
import { changeWords } from './change-words.ts'
import { isSame } from './differences.ts'
import { shortPrint } from './overview-page.tsx'
import type { Period } from './periods.ts'
import { Back, root } from './tables-page.tsx'
import type { Comparison, Version } from './comparison.ts'
import { DifferencesShown } from './differences-view.tsx'
import { ScenarioChanges } from './scenario-changes-table.tsx'

interface Page {
  readonly language: Language
  readonly names: Names
}

/** Which tables were in force when, and two versions beside each other. */
export const ChangesPage = (
  props: Page & {
    readonly periods: readonly Period[]
    readonly versions: readonly Version[]
    readonly chosen: { readonly from: string; readonly to: string }
    readonly comparison: Comparison
  },
) => {
  const { language, periods, versions, chosen, comparison } = props
  const t = changeWords[language]
  const options = versions.map(({ fingerprint, firstActiveAt }) => ({
    value: fingerprint,
    label: `${shortPrint(fingerprint)} (${momentText(firstActiveAt, language)})`,
  }))
  return (
    <>
      <Back language={language} />
      <H1>{t.title}</H1>
      <P>{t.text}</P>
      <H2>{t.periods}</H2>
      <Table
        {...{ language, caption: t.periods, captionHidden: true, head: [t.from, t.until, t.rules, t.starts] }}
        numeric={[3]}
        rows={periods.map(({ fingerprint, from, until, starts }) => ({
          key: from,
          cells: [
            <Moment at={from} language={language} />,
            until === null ? t.now : <Moment at={until} language={language} />,
            <code class="mark" title={fingerprint}>
              {shortPrint(fingerprint)}
            </code>,
            String(starts),
          ],
        }))}
      />
      <H2>{t.compare}</H2>
      {versions.length < 2 ? (
        <P>{t.onlyOne}</P>
      ) : (
        <form method="get" action={`${root}/changes`}>
          <Select name="from" label={t.before} value={chosen.from} options={options} />
          <Select name="to" label={t.after} value={chosen.to} options={options} />
          <div class="actions">
            <Submit plain>{t.show}</Submit>
          </div>
        </form>
      )}
      {comparison.kind === 'unknown' && <Say kind="warning">{t.unknown}</Say>}
      {comparison.kind === 'unreadable' && <Say kind="warning">{t.unreadable}</Say>}
      {comparison.kind === 'compared' && <Compared {...props} {...comparison} />}
    </>
  )
}

const Say = ({ kind, children }: { readonly kind: 'warning' | 'info'; readonly children: string }) => (
  <Notice kind={kind}>
    <P>{children}</P>
  </Notice>
)

const Compared = (props: Page & Extract<Comparison, { kind: 'compared' }>) => {
  const { language, names, before, after, differences, scenarios } = props
  const t = changeWords[language]
  return (
    <section aria-labelledby="between">
      <H2 id="between">{t.between(shortPrint(before), shortPrint(after))}</H2>
      {isSame(differences) ? (
        <Say kind="info">{t.same}</Say>
      ) : (
        <DifferencesShown {...{ language, names, differences }} />
      )}
      {!isSame(differences) && (
        <>
          <h3 class="utrecht-heading-3">{t.scenarios}</h3>
          <P>{t.scenariosText(scenarios.length)}</P>
          {scenarios.length > 0 && <ScenarioChanges {...{ language, names, changes: scenarios }} />}
        </>
      )}
    </section>
  )
}
