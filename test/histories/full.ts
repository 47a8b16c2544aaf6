/** `npm run histories`: the ten thousand calls of must show 3, by the very test that `npm test` runs shorter. */
process.env['HISTORY_OPERATIONS'] ??= '10000'
process.argv.push('test/histories/withdrawals.test.ts')
await import('../helpers/run.ts')
