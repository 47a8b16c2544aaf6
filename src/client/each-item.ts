import { answered, type Answer } from './gateway-problem.ts'

const nextOf = (link: string | null): string | null => {
  const target = /<([^>]+)>\s*;\s*rel="?next"?/.exec(link ?? '')?.[1]
  return target === undefined ? null : new URL(target, 'https://deelpoort.example').searchParams.get('cursor')
}

/**
 * Every item of a list, page after page: `for await (const task of eachItem((query) => gateway.GET('/source-tasks', { params: { query } })))`.
 * Throws GatewayProblem.
 */
export const eachItem = async function* <Item>(
  page: (query: { cursor?: string }) => Promise<Answer<{ items: Item[] }>>,
): AsyncGenerator<Item, void, undefined> {
  let query: { cursor?: string } = {}
  for (;;) {
    const asked = page(query)
    yield* (await answered(asked)).items
    const cursor = nextOf((await asked).response.headers.get('Link'))
    if (cursor === null) return
    query = { cursor }
  }
}
