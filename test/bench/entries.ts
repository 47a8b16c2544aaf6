import type { Entry } from '../../src/audit/entry.ts'
import { plainEntry } from '../../src/audit/plain-entry.ts'
import { organisations } from '../../src/sample/organisations.ts'
import { newId } from '../../src/store/ids.ts'

const { debtHelp, wmoDepartment, municipality } = organisations
const law = ['Wgs 8d', 'Wgs 8a']
const row = 'P05-reuse'

/** An entry of advice as the gateway makes it, facts and all; the n-th of its person. */
export const adviceEntry = (n: number): Entry => {
  const person = `9901-01900000-0000-7000-8000-${String(n % 1000).padStart(12, '0')}`
  const at = new Date().toISOString()
  const categories = [{ category: 'contact', fields: ['address', 'postcode', 'city', 'phone', 'email'] }]
  const party = ({ oin, kind }: typeof debtHelp) => ({ oin, kind, active: true, mandates: [] })
  return {
    ...plainEntry({
      type: 'advice',
      at,
      municipality: '9901',
      controllers: [debtHelp.oin, municipality.oin],
      actor: {
        organisation: debtHelp.oin,
        professional: { id: 'consulent-8', function: 'debt-counsellor', relation: null },
        clientId: 'debt-help',
      },
      operation: 'advice.create',
      retainUntil: '2046-11-26',
      outcome: 'permit',
      policy: { fingerprint: `sha256:${'0123456789abcdef'.repeat(4)}`, regime: 'PRE_WAMS', engine: '1' },
      details: { withheld: [], consents: [], advice: [] },
    }),
    exchangeId: newId('9901'),
    purpose: 'debt-help',
    direction: 'ask',
    source: wmoDepartment.oin,
    recipient: debtHelp.oin,
    person,
    categories,
    reasons: [{ code: 'OK_STATUTORY_POWER', row, law }],
    ground: { legalBasis: 'public-task', secrecyGround: 'statutory-power', law },
    policyRows: [row, 'bsn', 'secret-address'],
    facts: {
      ...{ v: 1, moment: { at, localDate: at.slice(0, 10) }, municipality: '9901', direction: 'ask' },
      ...{
        initiatedBy: 'professional',
        source: party(wmoDepartment),
        recipient: party(debtHelp),
        purpose: 'debt-help',
      },
      categories: [{ category: 'contact', fields: null, why: 'specific' }],
      ...{ asserted: { legalBasis: null, law: null }, case: { state: 'absent' } },
      professional: { function: 'debt-counsellor', actingAs: null },
      request: {
        alternativesTried: 'specific',
        informed: null,
        subjectMatter: 'specific',
        addressNeeded: false,
        weighing: null,
      },
      person: {
        ...{
          id: person,
          registration: 'found',
          birthDate: { kind: 'date', on: '1982-11-26' },
          authority: { kind: 'of-age' },
        },
        ...{
          underCuratele: 'no',
          addressSecret: 'no',
          death: { state: 'alive', on: null },
          underInvestigation: 'no',
          recorded: [],
        },
      },
      ...{ consents: [], withdrawals: [] },
    },
  }
}
