const is = { is: 'Altijd hetzelfde.' }
const constant = {
  records: '/hulp',
  recordedAt: is,
  lastChangedAt: is,
  retainUntil: is,
  origin: is,
  fields: { provision: is },
}
const read = {
  ...{ records: '/hulp', recordedAt: '/van', lastChangedAt: '/van', retainUntil: '/tot', origin: '/wie' },
  ...{ conditions: '/onder', fields: { provision: '/de naam van de hulp' } },
}
const baseUrl = 'https://source.example/data-requests'
const oauth = {
  ...{ tokenEndpoint: 'https://login.example/token', clientId: 'deelpoort', key: 'test-key', keyId: 'k-1' },
  ...{ audience: 'aud', scope: 'een twee', resource: 'res' },
}
const partner = (oin: string, connector: object) => ({
  ...{ oin, name: 'Een nieuwe aanbieder', kind: 'wmo-provider', municipality: '9901', connector },
  text: { reference: 'OVK-1', version: '1.0', acceptedBy: 'De directeur', acceptedOn: '2026-01-02' },
  jwksUrl: 'https://keys.example/jwks',
})

/** Two that join, with all that may be said of them and of how they are asked: by a token of theirs, or a credential. */
export const joining = [
  partner('00000099000000008100', {
    ...{ baseUrl, oauth },
    mapping: { person: '/wie', categories: { 'youth-help': constant, involvement: read } },
  }),
  partner('00000099000000008200', { baseUrl, credential: 'een-geheim-van-ons' }),
]
