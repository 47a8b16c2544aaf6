import type { ConnectorSettings } from './connector-schema.ts'

/** Whether an organisation records its professionals' relations to cases here, or declares that its own system tests
 *  them (domain.md 1.2 step 1); the decision then says that the relation was not tested. */
export type Relations = 'recorded' | 'asserted-by-system'

/** How tokens must be bound to their sender; the CHECK of migrations/0031 holds the same. */
export type SenderConstraint = 'none' | 'either' | 'dpop' | 'mtls'

/** How a participant calls; null: as the settings of the gateway say for all. */
export interface AccessRules {
  readonly senderConstraint: SenderConstraint | null
  readonly callsPerMinute: number | null
}

/** One organisation; `municipalities` are those in which it takes part on the day that was asked for, sorted. */
export interface Participant extends AccessRules {
  readonly oin: string
  readonly kind: string
  readonly name: string
  readonly municipalities: readonly string[]
}

/** What was agreed and by whom it was accepted; a name and version, never the text itself. */
export interface AcceptedText {
  readonly reference: string
  readonly version: string
  readonly acceptedBy: string
  readonly acceptedOn: string
}

/** What an organisation says of itself as it joins. */
export interface AgreementTerms {
  /** Null: not said (agreements of before). */
  readonly text: AcceptedText | null
  /** Months of notice by which it can be ended. */
  readonly noticeMonths: number
  /** Registers of its professionals, e.g. `SKJ`. */
  readonly registers: readonly string[]
  /** Categories it holds; null: not said. */
  readonly categories: readonly string[] | null
  readonly jwksUrl: string | null
}

/** The terms of an agreement of which nothing was said. */
export const usualTerms: AgreementTerms = {
  text: null,
  noticeMonths: 3,
  registers: [],
  categories: null,
  jwksUrl: null,
}

/** Its agreement in one municipality; inclusive local days. */
export interface Agreement {
  /** Absent: `usualTerms`. */
  readonly terms?: AgreementTerms
  readonly municipality: string
  readonly from: string
  readonly until: string | null
  readonly relations: Relations
  /** The task under which it takes part, where its kind does not say it, e.g. `treatment` (domain.md B.3). */
  readonly task: string | null
}

/** How a participant is reached for data about residents of one municipality. What opens throws where it cannot. */
export interface Connector {
  readonly municipality: string
  readonly oin: string
  readonly baseUrl: string
  readonly allowPrivateAddress: boolean
  /** Opens the bearer credential at the moment it is needed; null: none is used. To be opened before anything else. */
  readonly credential: () => string | null
  readonly oauth: ConnectorOAuth | null
  readonly tls: ConnectorTls
  readonly mapping: NonNullable<ConnectorSettings['mapping']> | null
  /** It is not called: its professionals answer through `source-tasks`. */
  readonly inbox: boolean
  /** Where it is told by mail that a task waits; null: it is not. */
  readonly taskMail: string | null
  /** As it was set. */
  readonly settings: ConnectorSettings
}

/** Client credentials with the private key, which opens when it is needed. */
export interface ConnectorOAuth {
  readonly tokenEndpoint: string
  readonly clientId: string
  readonly algorithm: 'RS256' | 'PS256' | 'ES256'
  readonly keyId: string | null
  readonly audience: string | null
  readonly scope: string | null
  readonly resource: string | null
  readonly privateKey: () => string
}

/** Certificates, PEM, which open when they are needed. */
export interface ConnectorTls {
  readonly client: () => { readonly certificate: string; readonly key: string } | null
  readonly trusted: () => string | null
}

/** An address and what is sent along with it, before it is kept. */
export interface NewConnector {
  readonly baseUrl: string
  readonly credential: string | null
  /** Private and link-local addresses, and plain http: for the operator to allow, never through the API. */
  readonly allowPrivateAddress: boolean
  /** OAuth, certificates and mapping; nothing of it where absent. */
  readonly settings?: ConnectorSettings
}

/** An organisation as it comes to take part in one municipality. */
export interface NewParticipant {
  readonly oin: string
  readonly kind: string
  readonly name: string
  readonly agreement: Agreement
  readonly connector: NewConnector | null
}

/** A designation or mandate (domain.md B.4); inclusive local days. */
export interface NewMandate {
  readonly oin: string
  readonly municipality: string
  readonly law: string
  readonly article: string
  readonly task: string
  readonly from: string
  readonly until: string | null
  readonly decisionReference: string
}

/** A municipality with its log; `brp` is where its BRP is asked. */
export interface NewMunicipality {
  readonly code: string
  readonly name: string
  readonly from: string
  readonly logName: string | null
  readonly residentsContact: string | null
  readonly brp: BrpConnection | null
}

/** Base URL of the BRP API and its key, if it wants one. */
export interface BrpConnection {
  readonly baseUrl: string
  readonly apiKey: string | null
}
