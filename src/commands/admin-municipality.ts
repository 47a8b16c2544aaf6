import type { BrpConnection, NewMunicipality } from '../participants/participant.ts'
import { type Line, needed, option, type Values } from './admin-options.ts'
import { address, code, secretIn } from './admin-values.ts'

/** What can be done to a municipality. */
export type MunicipalityCommand =
  | { readonly do: 'municipality-add'; readonly municipality: NewMunicipality }
  | { readonly do: 'municipality-brp'; readonly code: string; readonly brp: BrpConnection }

/** Reads a line about a municipality; null where the verb is none of it. */
export const municipalityLine = ({ verb, subject, more, values, from }: Line): MunicipalityCommand | null => {
  switch (verb) {
    case 'add':
      return {
        do: 'municipality-add',
        municipality: {
          code: code(subject),
          name: needed(values.name ?? more, 'a name'),
          from,
          logName: values['log-name'] ?? null,
          residentsContact: values.contact ?? null,
          brp: values['brp-url'] === undefined ? null : brpOf(values),
        },
      }
    case 'brp':
      return { do: 'municipality-brp', code: code(subject), brp: brpOf(values) }
    default:
      return null
  }
}

const brpOf = (values: Values): BrpConnection => ({
  baseUrl: address(option(values, 'brp-url'), '--brp-url'),
  apiKey: secretIn(values['brp-key-file']),
})
