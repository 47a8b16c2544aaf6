import type { SourceRequest } from '../sources/source-contract-schema.ts'
import { Facts, H2, Notice, P } from '../pages/parts.tsx'
import type { Language } from '../pages/words.ts'
import { dayText } from '../pages/moments.ts'
import { called } from '../pages/field-words.ts'
import type { PartnerRoom } from './room.ts'
import { words } from './words.ts'

/** The question of a task, and how things are called. */
export interface QuestionProps {
  readonly question: SourceRequest
  readonly language: Language
  readonly names: PartnerRoom['names']
}

/** Whom it is about, by what the source may know him by. */
export const personRows = (person: SourceRequest['person'], language: Language): (readonly [string, string])[] => {
  const t = words[language].person
  if ('bsn' in person) return [[t.bsn, person.bsn]]
  if ('reference' in person) return [[t.reference, person.reference]]
  const { givenNames, familyName, birthDate, postcode, houseNumber } = person.identity
  return [
    [t.name, `${givenNames} ${familyName}`],
    // Of some no more than the year is known.
    [t.birthDate, birthDate.length === 10 ? dayText(birthDate, language) : birthDate],
    [t.address, `${postcode} ${houseNumber}`],
  ]
}

/** All that a professional needs to weigh (domain.md F): who asks, about whom, why, what, and what it rests on. */
export const Question = ({ question, language, names }: QuestionProps) => {
  const t = words[language]
  const { askedBy, actingAs, informed, ground, consent, categories } = question
  const told =
    informed === null
      ? t.notInformed
      : 'on' in informed
        ? t.informedOn(dayText(informed.on, language))
        : t.informedLater(dayText(informed.deferredUntil, language))
  const hat =
    actingAs === null ? null : [names('kinds', actingAs.task ?? '', language), actingAs.law, actingAs.organisation]
  return (
    <>
      {question.urgency === 'acute' && <Notice kind="warning">{t.acute}</Notice>}
      <H2>{t.who}</H2>
      <Facts
        rows={[
          [t.organisation, `${askedBy.organisationName} (${askedBy.organisation})`],
          [t.professional, [askedBy.name, askedBy.function].filter((part) => part !== null).join(', ')],
          [t.hat, hat?.filter((part) => part !== null && part !== '').join(', ') ?? null],
          [t.phone, askedBy.phone],
        ]}
      />
      <H2>{t.whom}</H2>
      <Facts rows={personRows(question.person, language)} />
      <H2>{t.purpose}</H2>
      <Facts
        rows={[
          [t.goal, names('purposes', question.purpose, language)],
          [t.whySource, question.whySource],
          [t.informed, told],
        ]}
      />
      <H2>{t.what}</H2>
      {categories.map(({ category, fields, why }) => (
        <div key={category}>
          <h3 class="utrecht-heading-3">{names('categories', category, language)}</h3>
          <Facts
            rows={[
              [t.fields, fields.map((field) => called('field', field, language)).join(', ')],
              [t.why, why ?? t.noWhy],
            ]}
          />
        </div>
      ))}
      <H2>{t.ground}</H2>
      <Facts
        rows={[
          [t.legalBasis, called('legalBasis', ground.legalBasis, language)],
          [t.secrecyGround, called('secrecyGround', ground.secrecyGround, language)],
          [t.law, ground.law.join(', ')],
        ]}
      />
      <H2>{t.consents}</H2>
      {consent.length === 0 && <P>{t.noConsents}</P>}
      {consent.map(({ layer, kind, validUntil, statements }, at) => (
        <div key={String(at)}>
          <h3 class="utrecht-heading-3">{t.consentOf[kind]}</h3>
          <Facts
            rows={[
              [t.layer, called('layer', layer, language)],
              [t.until, validUntil === null ? null : dayText(validUntil, language)],
            ]}
          />
          <ul class="cards">
            {statements.map((word, number) => (
              <li class="card" key={String(number)}>
                <Facts
                  rows={[
                    [t.saidBy, [called('capacity', word.capacity, language), word.name].filter(Boolean).join(', ')],
                    [t.said[word.outcome], dayText(word.saidAt, language)],
                    [t.method, t.methods[word.method]],
                    [t.notice, word.noticeVersion],
                    [t.evidence, word.evidenceSha256],
                  ]}
                />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </>
  )
}
