import { fileURLToPath } from 'node:url'
import type { Area } from '../area.ts'
import { personsPath } from './find-page.tsx'
import { type PersonPorts, personRoom } from './person-room.ts'
import { personRoutes } from './person-routes.tsx'
import type { PersonStore } from './person-store.ts'
import { words } from './words.ts'

/** The area of one person. */
export const personArea = (ports: PersonPorts, store: PersonStore): Area => ({
  place: {
    path: personsPath,
    label: { nl: words.nl.persons, en: words.en.persons },
    scope: ['audit', 'privacy'],
  },
  styles: [fileURLToPath(new URL('person.css', import.meta.url))],
  routes: personRoutes(personRoom(ports, store)),
})
