import { runProcess } from '../wiring/process.ts'
import { openSandbox } from './sandbox/open.ts'

/** The gateway of the demo as a process: `src/main.ts` with a sandbox beside it. The demo starts it. */
const { SANDBOX_FOLDER: folder = '', SANDBOX_ISSUER_KEYS: issuerKeys = '', ...env } = process.env
await runProcess(env, (config, logger) =>
  openSandbox(config, logger, { folder, issuerKeys, url: () => `http://127.0.0.1:${config.port}` }),
)
