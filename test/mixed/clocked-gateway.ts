import { readFileSync } from 'node:fs'
import { readConfig } from '../../src/config.ts'
import { createLogger } from '../../src/http/logging.ts'
import { openGateway } from '../../src/wiring/gateway.ts'

/** A gateway in a process of its own whose clock is a file (CLOCK_FILE holds RFC 3339), so that a test sets its time at once. */
const { CLOCK_FILE: clock = '' } = process.env
const config = readConfig(process.env)
const now = (): Date => new Date(readFileSync(clock, 'utf8'))
const gateway = await openGateway(config, createLogger({ level: 'warn' }), { now })
await gateway.app.listen({ host: config.host, port: config.port })
