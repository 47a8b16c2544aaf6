import { createHmac } from 'node:crypto'
import { plusDays } from './local-date.ts'
import type { PartyItem } from './party.ts'
import type { Resident } from './resident.ts'

/** By which reference the school knows a pupil: it may not hold the BSN (UAVG 46). */
export const schoolReference = (person: Resident): string =>
  `LL-${createHmac('sha256', 'school').update(person.bsn).digest('hex').slice(0, 8)}`

type Values = Readonly<Record<string, unknown>>

/** What one person's file at each party holds, always more than may be shared: notes, scores, people, unasked files. */
export const recordsOf = (person: Resident, today: string) => {
  const item = (category: string, value: Values, more: Partial<PartyItem> = {}): PartyItem => ({
    category,
    recordedAt: `${plusDays(today, -90)}T09:00:00Z`,
    lastChangedAt: `${plusDays(today, -14)}T10:30:00Z`,
    retainUntil: plusDays(today, 365 * 15),
    origin: 'observed',
    values: [value],
    ...more,
  })
  const { street, number, postcode, city } = person.address
  const contact = item('contact', {
    address: `${street} ${number}`,
    postcode,
    city,
    phone: '0999-555010',
    email: 'bewoner@voorbeeld.example',
    previousAddresses: ['Oude Proefweg 3'],
  })
  const involvement = (organisation: string, who: string) =>
    item('involvement', {
      organisation,
      contact: who,
      since: plusDays(today, -90),
      status: 'active',
      internalRiskScore: 7,
    })
  const notes = item('work-notes', { text: 'Persoonlijke werkaantekening: alleen voor eigen gebruik.' })
  return {
    youthCareProvider: [
      involvement('Jeugdhulp De Voorbeeldboom', 'J. de Hulp, jeugdhulpverlener'),
      item('youth-help', {
        provision: 'Ambulante begeleiding',
        startsOn: plusDays(today, -90),
        endsOn: plusDays(today, 180),
        provider: 'Jeugdhulp De Voorbeeldboom',
        practitioner: 'J. de Hulp',
        goals: 'Weer elke dag naar school; rust thuis.',
        progress: 'Komt afspraken na.',
        practitionerNotes: 'Niet voor anderen: twijfel over de thuissituatie.',
        siblingRemarks: 'Zusje lijkt stil.',
      }),
      item(
        'youth-help',
        { provision: 'Oude begeleiding', startsOn: '2003-01-06', endsOn: '2003-12-19' },
        { retainUntil: plusDays(today, -30) },
      ),
      item('health', { limitations: 'Slaapt slecht.', careNeed: 'Geen' }, { origin: 'heard' }),
      notes,
    ],
    school: [
      involvement('Voorbeeldschool De Regenboog', 'M. Mentor'),
      item('education', {
        school: 'Voorbeeldschool De Regenboog',
        enrolledSince: '2024-08-19',
        absenceHours: 26,
        supportNeed: 'Extra uitleg bij rekenen.',
        classmates: ['Kind A', 'Kind B'],
        teacherImpression: 'Vaak moe.',
      }),
      notes,
    ],
    debtHelp: [
      item('debt', {
        creditorKind: 'energy-supplier',
        amount: 1840.5,
        arrearsMonths: 4,
        arrangement: 'Betalingsregeling in voorbereiding',
        creditorCaseNumber: 'XQ-17',
      }),
      item('income', {
        kind: 'salary',
        amountMonthly: 1725,
        since: '2025-02-01',
        employerRemarks: 'Contract loopt af.',
      }),
      contact,
      notes,
    ],
    wmoDepartment: [
      item('wmo-support', {
        provision: 'Hulp bij het huishouden',
        decidedOn: plusDays(today, -80),
        startsOn: plusDays(today, -75),
        endsOn: plusDays(today, 290),
        provider: 'Thuiszorg Proef',
        needSummary: 'Kan zwaar huishoudelijk werk niet zelf doen.',
        wlzDecisionGiven: false,
        assessorNotes: 'Alleen intern.',
      }),
      item('health', { limitations: 'Beperkt traplopen.', careNeed: 'Huishouden' }),
      contact,
      notes,
    ],
  } as const satisfies Readonly<Record<string, readonly PartyItem[]>>
}
