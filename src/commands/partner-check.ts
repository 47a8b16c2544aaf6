#!/usr/bin/env node
import { partnerCheck } from './partner-check-run.ts'

/**
 * `npx deelpoort partner-check`: runs a partner's implementation against what the gateway expects and tells what to mend
 * (docs/partner-check.md). Needs no database and no gateway. Ends with 0, 1 or 2, as its usage says.
 */
const { code, out, error } = await partnerCheck(process.argv.slice(2), (words) => void process.stderr.write(words))
process.stdout.write(out)
process.stderr.write(error)
process.exitCode = code
