import { fileURLToPath } from 'node:url'
import { type Environment, type Reader, reading } from './settings.ts'
import { derivedUrl, type Login } from './store/logins.ts'

/** All settings of the gateway, read once, frozen. */
export type Config = ReturnType<typeof readConfig>
/** The logins' URLs; null where neither given nor derivable. */
export type DatabaseConfig = ReturnType<typeof readDatabaseConfig>

/** Settings of the gateway, frozen. Throws `ConfigError`. Each stands in `.env.example` with what it is for. */
export const readConfig = (env: Environment) =>
  reading(env, (read) => {
    const config = {
      host: read.text('HOST', '127.0.0.1'),
      port: read.number('PORT', 8080, { from: 0, to: 65535 }),
      metricsPort:
        read.optional('METRICS_PORT') === null ? null : read.number('METRICS_PORT', 0, { from: 0, to: 65535 }),
      publicUrl: read.address('PUBLIC_URL', read.required('PUBLIC_URL')),
      gatewayOin: read.oin('GATEWAY_OIN'),
      corsOrigins: read.list('CORS_ORIGINS', [], /^https?:\/\/[^/\s]+$/, 'origins such as https://example.nl'),
      trustProxy: read.list('TRUST_PROXY', [], addressRange, 'addresses such as 10.0.0.1 or 10.0.0.0/8'),
      tls:
        read.optional('TLS_KEY_FILE') === null
          ? null
          : {
              keyFile: read.path('TLS_KEY_FILE', read.required('TLS_KEY_FILE')),
              certificateFile: read.path('TLS_CERTIFICATE_FILE', read.required('TLS_CERTIFICATE_FILE')),
              clientAuthoritiesFile: read.file('TLS_CLIENT_CA_FILE'),
            },
      bodyLimitBytes: read.number('BODY_LIMIT_BYTES', 262_144, { from: 1024, to: 16_777_216 }),
      rateLimitPerMinute: read.number('RATE_LIMIT_PER_MINUTE', 600, { from: 1, to: 1_000_000 }),
      logLevel: read.oneOf('LOG_LEVEL', 'info', logLevels),
      policyDir: read.path('POLICY_DIR', read.text('POLICY_DIR', policyDir)),
      policyKeys: read.file('POLICY_KEY_FILE'),
      policyDraftDir: read.file('POLICY_DRAFT_DIR'),
      runAs: read.oneOf('RUN_AS', 'production', ['production', 'development'] as const),
      leaseSeconds: read.number('LEASE_SECONDS', 60, { from: 5, to: 3600 }),
      database: databases(read),
      keyFiles: {
        bsnLookup: read.path('BSN_LOOKUP_KEY_FILE', read.required('BSN_LOOKUP_KEY_FILE')),
        bsnEncryption: read.path('BSN_ENCRYPTION_KEY_FILE', read.required('BSN_ENCRYPTION_KEY_FILE')),
        idempotency: read.path('IDEMPOTENCY_KEY_FILE', read.required('IDEMPOTENCY_KEY_FILE')),
        connector: read.path('CONNECTOR_KEY_FILE', read.required('CONNECTOR_KEY_FILE')),
        cursor: read.path('CURSOR_KEY_FILE', read.required('CURSOR_KEY_FILE')),
        logSigning: read.path('LOG_SIGNING_KEY_FILE', read.required('LOG_SIGNING_KEY_FILE')),
      },
      tlog: {
        origin: read.named('LOG_ORIGIN', read.text('LOG_ORIGIN', originOf(read.optional('PUBLIC_URL') ?? ''))),
        checkpointDir: read.path('LOG_CHECKPOINT_DIR', read.required('LOG_CHECKPOINT_DIR')),
        witnesses: read.witnesses('LOG_WITNESSES', read.text('LOG_WITNESSES', '[]')),
        witnessEverySeconds: read.number('LOG_WITNESS_EVERY_SECONDS', 10, { from: 1, to: 86_400 }),
      },
      otlpExports: read.file('OTLP_EXPORTS_FILE'),
      tokens: {
        issuers: read.issuers('TOKEN_ISSUERS', read.required('TOKEN_ISSUERS')),
        audience: read.required('TOKEN_AUDIENCE'),
        algorithms: read.list(
          'TOKEN_ALGORITHMS',
          ['RS256', 'PS256', 'ES256'],
          algorithm,
          'signature algorithms of JWS',
        ),
        keysMaxAgeSeconds: read.number('TOKEN_KEYS_MAX_AGE_SECONDS', 300, { from: 1, to: 86_400 }),
      },
      possession: {
        demanded: read.oneOf('SENDER_CONSTRAINT', 'none', ['none', 'either', 'dpop', 'mtls'] as const),
        proofAlgorithms: read.list(
          'DPOP_ALGORITHMS',
          ['ES256', 'PS256', 'EdDSA', 'Ed25519'],
          proofAlgorithm,
          'signature algorithms of JWS',
        ),
        certificateHeader: read.optional('CLIENT_CERTIFICATE_HEADER')?.toLowerCase() ?? null,
      },
      brp: {
        maxAgeSeconds: read.number('BRP_MAX_AGE_SECONDS', 300, { from: 0, to: 86_400 }),
        timeoutMs: read.number('BRP_TIMEOUT_MS', 3000, { from: 100, to: 60_000 }),
      },
      sources: {
        timeoutMs: read.number('SOURCE_TIMEOUT_MS', 10_000, { from: 100, to: 120_000 }),
        maxBytes: read.number('SOURCE_MAX_BYTES', 1_048_576, { from: 1024, to: 67_108_864 }),
        breakerFailures: read.number('SOURCE_BREAKER_FAILURES', 5, { from: 1, to: 10_000 }),
        breakerSeconds: read.number('SOURCE_BREAKER_SECONDS', 30, { from: 1, to: 3600 }),
        secretsDir:
          read.optional('CONNECTOR_SECRETS_DIR') &&
          read.path('CONNECTOR_SECRETS_DIR', read.optional('CONNECTOR_SECRETS_DIR') ?? ''),
      },
      webhooks: {
        atOnce: read.number('WEBHOOK_CONCURRENCY', 8, { from: 0, to: 100 }),
        timeoutMs: read.number('WEBHOOK_TIMEOUT_MS', 10_000, { from: 100, to: 60_000 }),
        leaseSeconds: read.number('WEBHOOK_LEASE_SECONDS', 60, { from: 2, to: 3600 }),
        retrySeconds: read.seconds('WEBHOOK_RETRY_SECONDS', standardWebhooksRetries),
      },
      pages: read.optional('PAGES_PORT') === null ? null : pages(read),
      /** The privacy officer's room: with the other pages, as all this process does, or not here. */
      console: read.oneOf('CONSOLE', 'beside', ['beside', 'only', 'none'] as const),
      mail:
        read.optional('SMTP_URL') === null
          ? null
          : { url: read.smtp('SMTP_URL', read.required('SMTP_URL')), from: read.required('MAIL_FROM') },
    }
    if (config.mail !== null && config.pages === null) read.fault('SMTP_URL needs PAGES_PORT: mails lead to the pages.')
    if (config.console === 'only' && config.pages === null)
      read.fault('CONSOLE=only needs PAGES_PORT: the console is made of pages.')
    if (config.console !== 'none' && config.pages !== null && config.database.console === null)
      read.fault('DATABASE_CONSOLE_URL is missing (or DATABASE_URL, to derive it from; or set CONSOLE to none).')
    if (config.leaseSeconds * 1000 <= config.sources.timeoutMs + 2 * config.brp.timeoutMs) {
      read.fault('LEASE_SECONDS must be longer than SOURCE_TIMEOUT_MS and twice BRP_TIMEOUT_MS together.')
    }
    const { certificateHeader } = config.possession
    if (
      certificateHeader !== null &&
      (!/^[a-z][a-z0-9-]{2,60}$/.test(certificateHeader) || config.trustProxy.length === 0)
    )
      read.fault('CLIENT_CERTIFICATE_HEADER is no name of a header, or TRUST_PROXY names nobody who may send it.')
    for (const name of config.tls === null ? ['TLS_CERTIFICATE_FILE', 'TLS_CLIENT_CA_FILE'] : [])
      if (read.optional(name) !== null) read.fault(`${name} needs TLS_KEY_FILE.`)
    if (config.webhooks.leaseSeconds * 1000 <= config.webhooks.timeoutMs)
      read.fault('WEBHOOK_LEASE_SECONDS must be longer than WEBHOOK_TIMEOUT_MS.')
    if (read.optional('SANDBOX') !== null)
      read.fault('SANDBOX is of the demo alone: a gateway has none (npm run demo).')
    if (config.runAs === 'production' && config.policyKeys === null)
      read.fault(
        'POLICY_KEY_FILE is missing: for real people the tables must be signed (or set RUN_AS to development).',
      )
    return config
  })

/** The pages for people: where they are, who lets visitors in, how long a visit lasts. */
const pages = (read: Reader) => ({
  port: read.number('PAGES_PORT', 0, { from: 0, to: 65535 }),
  url: read.address('PAGES_URL', read.required('PAGES_URL')),
  login: {
    issuer: read.address('LOGIN_ISSUER', read.required('LOGIN_ISSUER')),
    clientId: read.required('LOGIN_CLIENT_ID'),
    keyFile: read.path('LOGIN_KEY_FILE', read.required('LOGIN_KEY_FILE')),
    oins: read.list('LOGIN_OINS', [], /^000000(0[1-46-9]|10|99)[0-9A-Za-z]{12}$/, 'OINs'),
  },
  idleMinutes: read.number('VISIT_IDLE_MINUTES', 30, { from: 5, to: 480 }),
  longestHours: read.number('VISIT_LONGEST_HOURS', 10, { from: 1, to: 24 }),
  themeFile: read.file('PAGES_THEME_FILE'),
})

/** The database settings alone, for the commands; throws `ConfigError`. `owner` is null where only logins are given. */
export const readDatabaseConfig = (env: Environment) => reading(env, databases)

/** The URL of one login alone, for a command that is given no other; throws `ConfigError`. */
export const readLoginUrl = (env: Environment, of: 'verify' | 'retention'): string =>
  reading(env, (read) => {
    const name = of === 'verify' ? 'DATABASE_VERIFY_URL' : 'DATABASE_RETENTION_URL'
    const given = read.database(name, read.optional(name))
    const owner = given === null ? read.database('DATABASE_URL', read.optional('DATABASE_URL')) : null
    if (given === null && owner === null) read.fault(`${name} is missing (or DATABASE_URL, to derive it from).`)
    return given ?? (owner === null ? '' : derivedUrl(owner, of))
  })

/** Where the tables are, for a command that needs no more of the settings. */
export const policyDirIn = (env: Environment): string => env['POLICY_DIR'] ?? policyDir

const databases = (read: Reader) => {
  const owner = read.database('DATABASE_URL', read.optional('DATABASE_URL'))
  const login = (name: string, of: Login): string | null =>
    read.database(name, read.optional(name)) ?? (owner === null ? null : derivedUrl(owner, of))
  const app = login('DATABASE_APP_URL', 'app')
  if (read.optional('DATABASE_APP_URL') === null && read.optional('DATABASE_URL') === null)
    read.fault('DATABASE_APP_URL is missing (or DATABASE_URL, from which it can be derived).')
  return {
    owner,
    app: app ?? '',
    console: login('DATABASE_CONSOLE_URL', 'console'),
    verify: login('DATABASE_VERIFY_URL', 'verify'),
    retention: login('DATABASE_RETENTION_URL', 'retention'),
  }
}

/** Where others find the logs, without scheme: what their checkpoints are signed as (C2SP tlog-checkpoint). */
const originOf = (publicUrl: string): string =>
  URL.canParse(publicUrl) ? `${new URL(publicUrl).host}${new URL(publicUrl).pathname.replace(/\/$/, '')}/tlog` : 'tlog'

const standardWebhooksRetries = [5, 300, 1800, 7200, 18_000, 36_000, 50_400, 72_000, 86_400]
const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const
const algorithm = /^(RS|PS|ES)(256|384|512)$|^EdDSA$/
const proofAlgorithm = /^(RS|PS|ES)(256|384|512)$|^EdDSA$|^Ed25519$/
const addressRange = /^[0-9a-fA-F.:]+(\/\d{1,3})?$/
const policyDir = fileURLToPath(new URL('../policies/', import.meta.url))
