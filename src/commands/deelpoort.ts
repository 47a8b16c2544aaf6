#!/usr/bin/env node

/** `npx deelpoort`: the gateway; `npx deelpoort partner-check …`: the check for partners. The other commands have names of their own. */
const [command] = process.argv.slice(2)

if (command === 'partner-check') {
  process.argv.splice(2, 1)
  await import('./partner-check.ts')
} else if (command === undefined) {
  await import('../main.ts')
} else {
  console.error(
    'Usage: deelpoort                     starts the gateway\n       deelpoort partner-check …     checks what a partner built',
  )
  process.exitCode = 2
}

export {}
