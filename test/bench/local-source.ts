import { jsonOf, send, serve } from '../../src/sample/serve.ts'

/** A source in a process of its own: it checks its credential and answers the same contact data about everybody. */
const credential = `Bearer ${process.env['SOURCE_CREDENTIAL'] ?? ''}`
const item = {
  category: 'contact',
  recordedAt: '2026-05-01T09:00:00Z',
  lastChangedAt: '2026-10-01T09:00:00Z',
  retainUntil: '2099-01-01',
  origin: 'observed',
  values: [
    {
      address: 'Voorbeeldstraat 3',
      postcode: '9999 ZZ',
      city: 'Voorbeeldstad',
      phone: '0999-555010',
      email: 'bewoner@voorbeeld.example',
    },
  ],
}
const served = await serve(0, async (request, response) => {
  await jsonOf(request)
  if (request.headers.authorization !== credential) return send(response, 401, 'application/json', {})
  send(response, 200, 'application/json', { items: [item] })
})
process.send?.(served.url)
process.on('disconnect', () => process.exit(0))
