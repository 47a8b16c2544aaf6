import { unique } from '../../core/own.ts'
import type { EntryType } from '../../audit/entry.ts'
import { dayText } from '../../pages/moments.ts'
import { capital } from '../capital.ts'
import { factName } from '../person/fact-words.ts'
import { listed } from './list-words.ts'
import { openPointWords } from './open-point-words.ts'
import { dutch, type ReadRow, type Said, type Section, type ShelfReading } from './section.ts'
import { shelfWords } from './shelf-words.ts'

/** open-points.yaml, accountability.yaml and access-report.yaml: what a municipality answers for. */
export const accountSections = (reading: ShelfReading): readonly Section[] => {
  const { shelf, names, tables, language, release } = reading
  const t = shelfWords[language]
  const owners = new Map(release?.openPoints.map((point) => [point.id, point]))
  const accepted = release?.municipalities[tables.municipality]?.accepts ?? []
  const { everybody, others, informants } = shelf.accessReport
  const { roles, transfers, security, risks } = shelf.accountability
  const facts = (list: readonly string[]) =>
    t.facts(list.map((fact) => factName(fact, language).toLowerCase()).join('; '))
  const kinds = (list: readonly string[]) => unique(list.map(names.kind)).join(', ')
  return [
    {
      name: 'openPoints',
      head: t.point,
      rows: shelf.openPoints.map(({ id, point, sure, touches }): ReadRow => {
        const owner = owners.get(id)
        return {
          ...{
            id,
            law: touches,
            what: language === 'en' ? point : (openPointWords[id] ?? { text: point, lang: 'en' }),
          },
          follows: [
            ...(sure === null ? [] : [t.sure(sure)]),
            owner === undefined ? t.noOwner : t.owner(owner.owner, dayText(owner.before, language)),
            ...(accepted.includes(id) ? [t.accepted] : []),
          ],
        }
      }),
    },
    {
      name: 'accessReport',
      head: t.leftOut,
      rows: [
        { id: 'everybody', what: t.everybody, follows: facts(everybody.facts), law: everybody.law },
        {
          id: 'others',
          what: t.others,
          follows: [
            t.kinds(kinds(others.kinds)),
            facts(others.facts),
            t.types(others.types.map((type) => names.type(type as EntryType).replace(/\.$/, '')).join('; ')),
          ],
          law: others.law,
        },
        {
          id: 'informants',
          what: t.informants,
          follows: [
            t.unnamed(informants.purposes.map(names.purpose).join('; ')),
            t.unlessKind(kinds(informants.named)),
          ],
          law: informants.law,
        },
      ],
    },
    {
      name: 'accountRoles',
      head: t.roleHead,
      rows: roles.map(({ role, who, law }) => ({ id: role, what: capitalOf(role), follows: dutch(who), law })),
    },
    {
      name: 'risks',
      head: t.riskHead,
      rows: risks.map(({ id, when, risk, measures }) => ({
        ...{ id, law: [], what: dutch(risk) },
        follows: [`${capital(listed('when', when, language))}:`, ...measures.map(dutch)],
      })),
    },
    {
      name: 'security',
      head: t.measureHead,
      rows: [
        ...security.map((line, at) => ({ id: `security ${String(at + 1)}`, what: dutch(line), follows: '', law: [] })),
        { id: 'transfers', what: capitalOf(transfers), follows: '', law: [] },
      ],
    },
  ]
}

const capitalOf = (text: string): Said => dutch(capital(text))
