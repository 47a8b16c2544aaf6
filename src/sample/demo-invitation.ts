import type { DemoOptions } from './demo-options.ts'
import { organisations } from './organisations.ts'
import type { Town } from './town.ts'

/** What to read and paste while the demo keeps running. */
export const invitation = ({ ports, sandbox }: DemoOptions, residents: Town): string => {
  const at = (port: number): string => `http://127.0.0.1:${port}`
  const base = ports.gateway === 8080 ? '' : ` --port-base ${ports.gateway}`
  const question = JSON.stringify({
    municipality: '9901',
    persons: [{ bsn: residents.adult.bsn }],
    purpose: 'debt-help',
    categories: [{ category: 'contact', why: 'Om de inwoner te bereiken over de schuldregeling.' }],
    source: { oin: organisations.wmoDepartment.oin },
    requestedBy: { id: 'consulent-8', function: 'debt-counsellor' },
    subjectMatter: 'Aanvraag schuldregeling na huurachterstand.',
    alternativesTried: 'Twee keer gebeld.',
  })
  const joining = JSON.stringify({
    name: 'Jeugdhulp Buiten',
    kind: 'youth-care-provider',
    connector: { baseUrl: 'http://127.0.0.1:9000' },
  })
  const outsiders = [
    'Een eigen bron aansluiten, in de proefomgeving (join with a source of your own, in the sandbox):',
    `  curl -s ${at(ports.gateway)}/sandbox/organisations -H 'Content-Type: application/json' -d '${joining}'`,
    '',
  ]
  return [
    '',
    'De demo draait door; Ctrl-C stopt alles. (The demo keeps running; Ctrl-C stops it.)',
    `  gateway    ${at(ports.gateway)}/v1   contract: ${at(ports.gateway)}/v1/openapi.json`,
    `  issuer     ${at(ports.issuer)}`,
    `  BRP        ${at(ports.brp)}/personen`,
    `  parties    ${at(ports.parties)} … ${ports.parties + 3}`,
    `  pages      ${at(ports.pages)}   log in als jeugdconsulent-1, zonder wachtwoord: er wacht een taak`,
    '             (log in as jeugdconsulent-1, without a password: a task waits)',
    '             als privacy-1: de kamer van de privacy officer; als beoordelaar-1: er wacht een beoordeling',
    "             (as privacy-1: the privacy officer's room; as beoordelaar-1: a review waits)",
    '',
    'Plak dit in een tweede terminal (paste this in a second terminal):',
    `  TOKEN=$(npm run -s demo:token --${base} debt-help)`,
    `  curl -s ${at(ports.gateway)}/v1/advice -H "Authorization: Bearer $TOKEN" \\`,
    `    -H 'Content-Type: application/json' -d '${question}'`,
    '',
    `  TOKEN=$(npm run -s demo:token --${base} local-team)`,
    `  curl -s ${at(ports.gateway)}/v1/participants -H "Authorization: Bearer $TOKEN"`,
    '',
    'Tokens van de school zijn gebonden aan een sleutel (DPoP): een kopie is waardeloos. Zie src/sample/prover.ts.',
    "(The school's tokens are bound to a key: a copy is worth nothing.)",
    '',
    ...(sandbox ? outsiders : []),
  ].join('\n')
}
