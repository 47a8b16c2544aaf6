import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Test } from 'tap'
import { brpContract } from './brp-contract.ts'

/** A socket before the BRP that holds every question and answer to the published contract. */
export interface BrpWitness {
  readonly url: string
  /** What broke the contract; empty where all is well. */
  readonly faults: string[]
  readonly questions: { readonly burgerservicenummer: readonly string[]; readonly fields: readonly string[] }[]
  readonly headers: Record<string, unknown>[]
  /** Whether the contract's document was there to hold them to. */
  readonly holds: boolean
}

let loaded: ReturnType<typeof brpContract> | undefined

/** Starts it before the BRP at `target`; it stops at the end of the test. */
export const brpWitness = async (t: Pick<Test, 'teardown'>, target: string): Promise<BrpWitness> => {
  const contract = await (loaded ??= brpContract())
  const witness: Omit<BrpWitness, 'url'> = { faults: [], questions: [], headers: [], holds: contract !== null }
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const body = Buffer.concat(chunks).toString('utf8')
    const question: unknown = JSON.parse(body)
    witness.questions.push(question as BrpWitness['questions'][number])
    witness.headers.push(request.headers)
    if (contract !== null && !contract.query(question)) witness.faults.push(JSON.stringify(contract.query.errors))
    for (const field of contract === null ? [] : witness.questions.at(-1)!.fields) {
      if (!contract!.paths.includes(field)) witness.faults.push(`no field ${field}`)
    }
    const answer = await fetch(`${target}${request.url}`, {
      method: request.method ?? 'POST',
      headers: {
        'content-type': request.headers['content-type'] ?? '',
        accept: request.headers.accept ?? '*/*',
      },
      body,
    }).catch(() => null)
    if (answer === null) return void request.socket.destroy()
    const text = await answer.text()
    if (answer.status === 200 && contract !== null && !contract.answer(JSON.parse(text))) {
      witness.faults.push(JSON.stringify(contract.answer.errors))
    }
    response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? '' }).end(text)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  t.teardown(() => new Promise((resolve) => server.close(resolve)))
  return { url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`, ...witness }
}
