import { momentOf } from '../http/moment.ts'
import { ConnectorSettings } from '../participants/connector-schema.ts'
import { oauthOf, tlsOf } from '../participants/connector.ts'
import { observer } from '../partner-check/observing.ts'
import { reportOf, type Report } from '../partner-check/report.ts'
import { checkSource } from '../partner-check/source-check.ts'
import { sourceList } from '../partner-check/source-list.ts'
import type { SourceConnector } from '../sources/source.ts'
import { newId } from '../store/ids.ts'
import { secretFiles } from '../store/secret-files.ts'
import { addressOption, fileOf, type PartnerCheckAsked, wrongUse } from './partner-check-options.ts'
import { jsonIn, peopleOf } from './partner-check-people.ts'
import { categoriesGiven, municipalityOf, purposeGiven, words } from './partner-check-words.ts'

/** Most bytes that a gateway reads of an answer, where it was not told otherwise (`SOURCE_MAX_BYTES`). */
export const maxBytes = 1_048_576

/** `--source`: asks a source as the gateway does. */
export const partnerCheckSource = async ({ given, timeoutMs }: PartnerCheckAsked): Promise<Report> => {
  const municipality = municipalityOf(given.municipality)
  const url = addressOption('source', given.source ?? '')
  const { purposes, fields } = words()
  const purpose = purposeGiven(given.purpose, purposes)
  const trial = {
    ...peopleOf(given),
    ...{
      purpose,
      fields,
      categories: categoriesGiven(given.category, fields),
      connector: connectorOf(given, municipality, url),
    },
    localDate: momentOf(new Date()).localDate,
    newId: () => newId(municipality),
  }
  const watching = observer({ timeoutMs, maxBytes })
  try {
    return reportOf('source', url.href, sourceList, await checkSource(trial, watching))
  } finally {
    await watching.close()
  }
}

const connectorOf = (given: PartnerCheckAsked['given'], municipality: string, url: URL): SourceConnector => {
  const path = given['credential-file']
  const credential = path === undefined ? null : fileOf('credential-file', path)
  const settings = ConnectorSettings.safeParse(
    given.settings === undefined ? {} : jsonIn(fileOf('settings', given.settings)),
  )
  if (!settings.success) throw wrongUse('--settings: no settings of a connector (docs/operations.md, Sources)')
  if (settings.data.inbox === true) throw wrongUse('--settings: an inbox is not called; use --inbox')
  const secrets = secretFiles(given.secrets ?? null)
  const connector: SourceConnector = {
    ...{ municipality, oin: '00000099000000001000', baseUrl: url.href },
    allowPrivateAddress: given['allow-private'] ?? false,
    credential: () => credential,
    oauth: oauthOf(secrets, municipality, settings.data.oauth),
    tls: tlsOf(secrets, municipality, settings.data.tls),
    mapping: settings.data.mapping ?? null,
  }
  try {
    connector.tls.client()
    connector.tls.trusted()
    connector.oauth?.privateKey()
  } catch {
    throw wrongUse('--secrets: a file that the settings name is not there (<folder>/<municipality>/<name>.key.pem)')
  }
  return connector
}
