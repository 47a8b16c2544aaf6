import type { Area } from '../../console/area.ts'
import type { Shown } from '../../console/made-up/shown.ts'
import { sharingArea } from '../../console/sharing/sharing-area.ts'
import { sharingStore } from '../../console/sharing/sharing-store.ts'
import { AdviceBody } from '../../exchange/question-schema.ts'
import type { AdviceView } from '../../exchange/exchange-schema.ts'
import { faultsOf } from '../../http/faults.ts'
import { Problem } from '../../problems.ts'
import type { ConsoleParts } from './parts.ts'

/** *Mag ik dit delen?* over the application's own advice: the same body, checks, entries and answer as `POST /v1/advice`. */
export const wireSharing = ({ policies, consoleDb, exchange }: ConsoleParts): Area =>
  sharingArea({
    policyOf: policies.of,
    store: sharingStore(consoleDb),
    advise: async (call, question): Promise<readonly Shown[]> => {
      const body = AdviceBody.safeParse(question)
      if (!body.success)
        throw new Problem('invalid-input', 'Mend these faults and ask again.', {
          invalidParams: faultsOf(body.error, question, 'body'),
        })
      const bytes = await exchange.advise(call, body.data)
      const { decisions } = JSON.parse(bytes.toString('utf8')) as AdviceView
      return decisions
    },
  })
