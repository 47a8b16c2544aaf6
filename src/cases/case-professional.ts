import type { CaseProfessional } from './case.ts'
import type { CaseProfessionalBody } from './case-change-schema.ts'

/** A professional as he stands after what is said of him now: what is left out stays as it was; new ones start today. */
export const professionalOf = (
  said: Omit<CaseProfessionalBody, 'organisation'>,
  was: CaseProfessional | null,
  today: string,
): CaseProfessional => ({
  id: said.id,
  role: said.role,
  function: said.function ?? was?.function ?? null,
  register: said.register ?? was?.register ?? null,
  number: said.number ?? was?.number ?? null,
  actingAs: said.actingAs === undefined ? (was?.actingAs ?? null) : hat(said.actingAs),
  from: said.from ?? was?.from ?? today,
  until: said.until === undefined ? (was?.until ?? null) : said.until,
})

const hat = ({
  task,
  law,
  organisation,
}: NonNullable<CaseProfessionalBody['actingAs']>): CaseProfessional['actingAs'] => ({
  task: task ?? null,
  law: law ?? null,
  organisation: organisation ?? null,
})
