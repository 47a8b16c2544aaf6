import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Tools } from '../area.ts'
import { municipalityOf } from '../municipality.tsx'
import { personsPath, UnknownPage } from './find-page.tsx'
import { openedIn, type Opened } from './opened.ts'
import type { PersonRoom } from './person-room.ts'
import { words } from './words.ts'

type Reason = Pick<Opened, 'why' | 'reference'>

/** The alias in the address. */
export const aliasIn = (request: FastifyRequest): string => (request.params as { readonly alias: string }).alias

/** Why, as a look holds it. */
export const because = ({ why, reference }: Reason) => ({
  why,
  ...(reference === null ? {} : { reference }),
})

/** Who is open in this visit, and what is shown where nobody is. */
export const openingOf = (room: PersonRoom, { shower, desk }: Tools) => {
  /** Nobody is here for this officer: recorded, and said calmly. */
  const unknown = async (request: FastifyRequest, reply: FastifyReply, opened: Reason) => {
    await desk.look(request, { persons: [], search: { found: false }, ...because(opened) })
    const { language } = request
    const content = <UnknownPage language={language} />
    return shower.show(request, reply, { title: words[language].unknown, status: 404, content })
  }

  return {
    unknown,

    /** The person of an address that was opened with a reason; otherwise what was sent in its stead. */
    person: async (request: FastifyRequest, reply: FastifyReply) => {
      const alias = aliasIn(request)
      const opened = openedIn(request, alias)
      if (opened === null) return { sent: reply.redirect(`${personsPath}/${encodeURIComponent(alias)}/why`, 303) }
      const municipality = municipalityOf(request)
      const person = await room.find(request.call, municipality, { alias })
      if (person === null) return { sent: await unknown(request, reply, opened) }
      return { alias, opened, municipality, person }
    },
  }
}

export type Opening = ReturnType<typeof openingOf>
