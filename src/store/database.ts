import type { Kysely, Transaction } from 'kysely'
import type { CasesTables } from './tables-cases.ts'
import type { ConsentRoundTables } from './tables-consent-rounds.ts'
import type { ConsentTables } from './tables-consent.ts'
import type { ExchangeStepTables } from './tables-exchange-steps.ts'
import type { ExchangeTables } from './tables-exchange.ts'
import type { FiguresTables } from './tables-figures.ts'
import type { FoundationTables } from './tables-foundation.ts'
import type { InboxTables } from './tables-inbox.ts'
import type { LogDetachedTables } from './tables-log-detached.ts'
import type { LogExportsTables } from './tables-log-exports.ts'
import type { LogTables } from './tables-log.ts'
import type { LogVerificationTables } from './tables-log-verifications.ts'
import type { PagesTables } from './tables-pages.ts'
import type { ParticipantsTables } from './tables-participants.ts'
import type { PersonsTables } from './tables-persons.ts'
import type { ReviewsTables } from './tables-reviews.ts'
import type { TreeTables } from './tables-tree.ts'
import type { WebhookTables } from './tables-webhooks.ts'

/** Every table of the migrations, without meaning: each room's store gives it that. */
export interface Database
  extends
    FoundationTables,
    FiguresTables,
    LogTables,
    LogDetachedTables,
    LogExportsTables,
    LogVerificationTables,
    PagesTables,
    ParticipantsTables,
    CasesTables,
    PersonsTables,
    ConsentTables,
    ConsentRoundTables,
    ExchangeTables,
    ExchangeStepTables,
    InboxTables,
    ReviewsTables,
    TreeTables,
    WebhookTables {}

/** A connection pool or one connection of it. */
export type Db = Kysely<Database>

/** An open transaction; passed everywhere, never looked up. */
export type Trx = Transaction<Database>
