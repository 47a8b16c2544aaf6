import type { AgreementTerms } from './participant.ts'

/** Columns of an agreement's terms (migrations/0039). */
export const termColumns = [
  'text_reference',
  'text_version',
  'accepted_by',
  'accepted_on',
  'notice_months',
  'registers',
  'categories',
  'jwks_url',
] as const

interface TermColumns {
  readonly text_reference: string | null
  readonly text_version: string | null
  readonly accepted_by: string | null
  readonly accepted_on: string | null
  readonly notice_months: number
  readonly registers: string[]
  readonly categories: string[] | null
  readonly jwks_url: string | null
}

/** Terms as they are kept. */
export const termRow = ({ text, noticeMonths, registers, categories, jwksUrl }: AgreementTerms): TermColumns => ({
  text_reference: text?.reference ?? null,
  text_version: text?.version ?? null,
  accepted_by: text?.acceptedBy ?? null,
  accepted_on: text?.acceptedOn ?? null,
  notice_months: noticeMonths,
  registers: [...registers],
  categories: categories === null ? null : [...categories],
  jwks_url: jwksUrl,
})

/** Terms as they were kept. */
export const termsOf = (row: TermColumns): AgreementTerms => ({
  text: textOf(row),
  noticeMonths: row.notice_months,
  registers: row.registers,
  categories: row.categories,
  jwksUrl: row.jwks_url,
})

/** The four stand together or not at all (CHECK of migrations/0039). */
const textOf = (row: TermColumns): AgreementTerms['text'] => {
  const { text_reference: reference, text_version: version, accepted_by: acceptedBy, accepted_on: acceptedOn } = row
  if (reference === null || version === null || acceptedBy === null || acceptedOn === null) return null
  return { reference, version, acceptedBy, acceptedOn }
}
