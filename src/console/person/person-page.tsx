import { agesOn } from '../../core/dates.ts'
import { markOf } from '../../pages/mark.ts'
import { Form } from '../../pages/form.tsx'
import { A, Facts, H1, H2, Notice, P, Submit } from '../../pages/parts.tsx'
import type { Language } from '../../pages/words.ts'
import { dayText, momentText } from '../../pages/moments.ts'
import type { Names } from '../names.ts'
import { Badge, Crumbs, Moment, Table } from '../parts.tsx'
import { ConsentsPart } from './consents-part.tsx'
import { personsPath } from './find-page.tsx'
import { HoldingBack, Limits, OtherFacts } from './limits-part.tsx'
import type { Opened } from './opened.ts'
import type { PersonView } from './person-room.ts'
import { reportTexts } from './report-form-words.ts'
import { reportPath } from './report-form.ts'
import { VoicesTable } from './voices-table.tsx'
import { whyWords } from './why.ts'
import { words } from './words.ts'

interface Props {
  readonly language: Language
  readonly csrf: string
  readonly alias: string
  readonly opened: Opened & { readonly until: string }
  readonly today: string
  readonly names: Names
  readonly mayReport: boolean
  readonly view: PersonView
}

/** One person: what is known now, who may say yes, what was allowed over time, what holds sharing back, and his access. */
export const PersonPage = (props: Props) => {
  const { language, csrf, alias, opened, view, names, today } = props
  const t = words[language]
  const until = momentText(opened.until, language)
  return (
    <div class="person">
      <Crumbs language={language} way={[[personsPath, t.persons]]} />
      <H1>{t.person(`…${markOf(alias)}`)}</H1>
      <Notice kind="info">
        <P>
          {t.opened(whyWords[opened.why][language], until)}
          {opened.reference !== null && ` ${t.openedReference(opened.reference)}`}
        </P>
        <Form action={`${personsPath}/${alias}/close`} csrf={csrf}>
          <Submit plain>{t.close}</Submit>
        </Form>
      </Notice>
      {view.sealed ? (
        <section aria-labelledby="sealed">
          <H2 id="sealed">{t.sealed}</H2>
          <P>
            {t.sealedText} <code>SEALED</code>
          </P>
        </section>
      ) : (
        <>
          <HoldingBack {...props} />
          <section aria-labelledby="now">
            <H2 id="now">{t.now}</H2>
            <KnownNow {...{ language, today, view }} />
          </section>
          <section aria-labelledby="voices">
            <H2 id="voices">{t.voices}</H2>
            <VoicesTable
              {...{ language, names, person: view.person, aliasOf: view.aliasOf }}
              rows={view.voices}
              next={view.next}
            />
          </section>
          <ConsentsPart {...{ language, names, today, view }} />
          <Limits {...{ language, today, view }} />
          <OtherFacts {...{ language, today, view }} />
          <Reports {...props} />
        </>
      )}
    </div>
  )
}

const KnownNow = ({ language, today, view }: Pick<Props, 'language' | 'today' | 'view'>) => {
  const t = words[language]
  const { birthDate, authority, underCuratele, addressSecret, registration, fetchedAt, underInvestigation } = view.kept
  const yesNo = { yes: t.yes, no: t.no, unknown: t.notKnown }
  const [youngest, oldest] = agesOn(birthDate, today)
  const age =
    birthDate.kind === 'unknown' ? t.ageUnknown : youngest === oldest ? t.age(youngest) : t.between(youngest, oldest)
  const born = birthDate.kind === 'date' ? `${dayText(birthDate.on, language)} (${age})` : age
  const asked = fetchedAt === null ? t.registerNever : t.registerAsked(momentText(fetchedAt, language))
  return (
    <>
      {underInvestigation === 'yes' && <P>{t.registerDoubt}</P>}
      <Facts
        rows={[
          [t.born, born],
          [t.authority, t.authorities[authority.kind]],
          [t.curatele, yesNo[underCuratele]],
          [t.secretAddress, addressSecret === 'yes' ? <Badge tone="wait">{t.yes}</Badge> : yesNo[addressSecret]],
          [t.register, registration === 'not-found' ? `${t.notRegistered}; ${asked}` : asked],
        ]}
      />
    </>
  )
}

const Reports = ({ language, alias, mayReport, view }: Props) => {
  const t = words[language]
  return (
    <section aria-labelledby="reports">
      <H2 id="reports">{t.reports}</H2>
      <P>{t.reportsText}</P>
      {mayReport ? (
        <div class="actions">
          <A href={reportPath(alias)} step>
            {reportTexts[language].make}
          </A>
        </div>
      ) : (
        <P>{t.reportByPrivacy}</P>
      )}
      {view.reports.length === 0 ? (
        <P>{t.noReports}</P>
      ) : (
        <Table
          language={language}
          caption={t.reports}
          captionHidden
          head={[t.day, t.what]}
          rows={view.reports.map(({ at, made }) => ({
            key: at,
            cells: [<Moment at={at} language={language} />, made ? t.reportMade : t.reportRefused],
          }))}
        />
      )}
    </section>
  )
}
