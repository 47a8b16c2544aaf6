import type { FastifyInstance } from 'fastify'
import { accessibilityWords } from './accessibility-words.ts'
import type { Shower } from './page.tsx'
import { H1, H2, P } from './parts.tsx'

const config = { operation: 'pages.accessibility', scope: [], public: true as const }

const List = ({ items }: { readonly items: readonly string[] }) => (
  <ul class="utrecht-unordered-list">
    {items.map((item) => (
      <li key={item} class="utrecht-unordered-list__item">
        {item}
      </li>
    ))}
  </ul>
)

/** `/accessibility` (toegankelijkheidsverklaring): public, in the footer of every page. */
export const accessibilityRoutes = (shower: Shower) => async (app: FastifyInstance) => {
  app.get('/accessibility', { config }, (request, reply) => {
    const t = accessibilityWords[request.language]
    const content = (
      <>
        <H1>{t.title}</H1>
        <P>{t.intro}</P>
        <P>{t.norm}</P>
        <H2>{t.testedTitle}</H2>
        <List items={t.tested} />
        <H2>{t.notTitle}</H2>
        <List items={t.not} />
        <H2>{t.helpTitle}</H2>
        <P>{t.help}</P>
      </>
    )
    return shower.show(request, reply, { title: t.title, content })
  })
}
