import { regimeOn } from '../../core/in-force.ts'
import { A, Facts, H1, H2, Notice, P } from '../../pages/parts.tsx'
import type { Language } from '../../pages/words.ts'
import type { Policy } from '../../policy/policies.ts'
import type { Release } from '../../policy/release-table.ts'
import { dayText } from '../../pages/moments.ts'
import type { Names } from '../names.ts'
import { Badge, Moment, Table } from '../parts.tsx'
import { isOpenOn } from './open-on.ts'
import { root, TableLinks } from './tables-page.tsx'
import { words } from './words.ts'

/** The beginning of a fingerprint, which is enough to tell two apart; the whole is beside it where it matters. */
export const shortPrint = (fingerprint: string): string => fingerprint.replace('sha256:', '').slice(0, 8)

/** What holds now, who signed it, which purposes are open, and where to read on. */
export const OverviewPage = (props: {
  readonly language: Language
  readonly names: Names
  readonly policy: Policy
  /** The local day of whoever looks: regime and purposes are those of it. */
  readonly today: string
  readonly release: Release | null
  readonly since: string | null
  readonly mayCompare: boolean
}) => {
  const { language, names, policy, today, release, since, mayCompare } = props
  const t = words[language]
  const { tables } = policy
  const accepted = release?.municipalities[policy.municipality]?.accepts ?? []
  return (
    <>
      <H1>{t.title}</H1>
      <P>{t.intro}</P>
      <H2>{t.inForce}</H2>
      {release === null && (
        <Notice kind="warning">
          <P>{t.unsigned}</P>
        </Notice>
      )}
      <Facts
        rows={[
          [t.regime, t.regimes[regimeOn(policy.tables, today)]],
          [t.since, since === null ? null : <Moment at={since} language={language} />],
          [t.fingerprint, <code class="print">{policy.fingerprint}</code>],
          [
            t.signed,
            release && t.signedBy(release.signedBy.name, dayText(release.signedOn, language), release.version),
          ],
          ['', release && t.advice(release.advice.of, dayText(release.advice.on, language), release.advice.followed)],
          [t.openPoints, release && t.accepted(accepted.length, release.openPoints.length)],
        ]}
      />
      <H2>{t.purposes}</H2>
      <Table
        {...{ language, caption: t.purposes, captionHidden: true, head: [t.purpose, t.open, t.ways, t.code] }}
        numeric={[2]}
        rows={Object.entries(tables.purposes).map(([name, { code, closed, rows }]) => ({
          key: name,
          cells: [
            <a class="utrecht-link capital" href={`${root}/purposes/${name}`}>
              {names.purpose(name)}
            </a>,
            isOpenOn(tables, name, today) ? (
              <Badge tone="ok">{t.isOpen}</Badge>
            ) : (
              <Badge tone="plain">
                {tables.rights?.purpose === name
                  ? t.ofResident
                  : closed !== null && closed.regimes == null
                    ? t.neverOpen
                    : t.isShut}
              </Badge>
            ),
            String(rows.length),
            <code class="row-id">{code}</code>,
          ],
        }))}
      />
      <H2>{t.tables}</H2>
      <P>{t.tablesText}</P>
      <TableLinks language={language} />
      <H2>{t.do}</H2>
      <ul class="cards cards--beside">
        {(
          [
            ['changes', t.changes, t.changesText],
            ['scenarios', t.scenarioList, t.scenarioListText],
            ['try', t.try, t.tryText],
            ...(mayCompare ? [['draft', t.draft, t.draftText]] : []),
          ] as const
        ).map(([path, title, text]) => (
          <li key={path} class="card">
            <A href={`${root}/${path ?? ''}`}>{title}</A>
            <P>{text}</P>
          </li>
        ))}
      </ul>
    </>
  )
}
