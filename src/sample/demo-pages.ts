import { createPrivateKey, type JsonWebKey } from 'node:crypto'
import { client, key } from '../client/client.ts'
import type { DemoFolder } from './demo-folder.ts'
import type { DemoPorts } from './demo-options.ts'
import type { Issuer } from './issuer.ts'
import { organisations } from './organisations.ts'
import { StoryBroken } from './story-scene.ts'
import type { Town } from './town.ts'

/** How the pages are known at the sample's issuer. */
export const pagesClient = 'deelpoort-pages'

/** Where the pages of the demo are. */
export const pagesAt = ({ pages }: DemoPorts): string => `http://127.0.0.1:${pages}`

/** The settings of the gateway for its pages. */
export const pagesSettings = (folder: DemoFolder, { url, keys }: Issuer, ports: DemoPorts): Record<string, string> => {
  const own = createPrivateKey({ key: keys.clients[pagesClient] as JsonWebKey, format: 'jwk' })
  return {
    PAGES_PORT: String(ports.pages),
    PAGES_URL: pagesAt(ports),
    LOGIN_ISSUER: url,
    LOGIN_CLIENT_ID: pagesClient,
    LOGIN_KEY_FILE: folder.privateKeyFile('pages', own.export({ type: 'pkcs8', format: 'pem' }).toString()),
  }
}

/** Debt help asks a department without a system: a task waits on the pages for whoever looks. */
export const leaveTask = async (gateway: string, { tokenFor }: Issuer, { adult }: Town): Promise<void> => {
  const { data, error } = await client({ baseUrl: `${gateway}/v1`, token: () => tokenFor('debt-help') }).POST(
    '/data-requests',
    {
      params: { header: key() },
      body: {
        municipality: '9901',
        persons: [{ bsn: adult.bsn }],
        purpose: 'debt-help',
        categories: [
          { category: 'contact', why: 'Om de inwoner te bereiken over de schuldregeling.' },
          { category: 'household', why: 'De regeling hangt af van wie er in huis woont.' },
        ],
        source: { oin: organisations.youthDepartment.oin, why: 'Het Jeugdloket sprak het gezin vorige maand.' },
        requestedBy: { id: 'consulent-8', function: 'debt-counsellor' },
        subjectMatter: 'Aanvraag schuldregeling na huurachterstand.',
        alternativesTried: 'Twee keer gebeld en een brief gestuurd.',
      },
    },
  )
  if (data?.status !== 'awaiting-source') throw new StoryBroken('a task that waits', data?.status ?? error)
}
