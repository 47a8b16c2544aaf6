#!/usr/bin/env node
import { openGateway } from './wiring/gateway.ts'
import { runProcess } from './wiring/process.ts'

/** The gateway as a process. */
await runProcess(process.env, (config, logger) => openGateway(config, logger))
