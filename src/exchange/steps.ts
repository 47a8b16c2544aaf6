import { decideAndRecord } from './deciding.ts'
import { answerOnly, failAll } from './ending.ts'
import { fetchAll } from './fetching.ts'
import { releaseAll } from './releasing.ts'
import type { Ports, Room } from './room.ts'

/** The steps of the way over the other rooms. */
export const exchangeRoom = (ports: Ports): Room => ({
  decide: (ask) => decideAndRecord(ports, ask, 'decision'),
  advise: (ask) => decideAndRecord(ports, ask, 'advice'),
  fetch: (ask, decided) => fetchAll(ports, ask, decided),
  release: (ask, decided, fetched) => releaseAll(ports, ask, decided, fetched),
  fail: (ask, decided, fetched) => failAll(ports, ask, decided, fetched),
  answer: (ask, decided) => answerOnly(ports, ask, decided),
})
