import { recordPageLook } from '../../audit/page-look.ts'
import { consoleRoom } from '../../console/console.ts'
import { namesBy } from '../../console/names.ts'
import { registerStore } from '../../console/register-store.ts'
import type { PageRoom } from '../../pages/pages.ts'
import { areas } from './areas.ts'
import type { ConsoleParts } from './parts.ts'

/** How long names of organisations are remembered. */
const namesFor = 60_000

/** The privacy officer's room: reads on its own login, looks through the application's log. */
export const wireConsole = (parts: ConsoleParts): PageRoom => {
  const { rooms, policies, consoleDb } = parts
  const { log, retain } = rooms
  const register = registerStore(consoleDb)
  let known: { readonly names: Promise<ReadonlyMap<string, string>>; readonly until: number } | null = null
  const organisations = () => {
    if (known === null || known.until < Date.now()) {
      const names = register.organisations()
      known = { names, until: Date.now() + namesFor }
      names.catch(() => (known = null))
    }
    return known.names
  }
  return consoleRoom({
    areas: areas(parts),
    nameOf: register.municipality,
    record: (call, look) =>
      recordPageLook({ log, retain: (localDate) => retain('log-viewed', [], localDate) }, call, look),
    ready: log.ready,
    namesIn: async (municipality, language) => namesBy(policies.of(municipality), await organisations(), language),
  })
}
