#!/usr/bin/env node
import { openConsoleAlone } from './wiring/console-process.ts'
import { openGateway } from './wiring/gateway.ts'
import { runProcess } from './wiring/process.ts'

/** The gateway as a process; with `CONSOLE=only` the privacy officer's room alone. */
await runProcess(process.env, (config, logger) =>
  config.console === 'only' ? openConsoleAlone(config, logger) : openGateway(config, logger),
)
