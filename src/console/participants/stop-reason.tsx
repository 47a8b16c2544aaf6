import type { FastifyRequest } from 'fastify'
import type { FieldFault } from './change-page.tsx'
import { changeWords } from './change-words.ts'
import { type Sent, sentIn } from './changing.tsx'
import { WordChoice } from './word-choice.tsx'
import { words } from './words.ts'

/** Why it is stopped: a choice among the words of a stop. */
export const ReasonOf = (props: {
  readonly request: FastifyRequest
  readonly sent: Sent
  readonly faults: readonly FieldFault[]
}) => {
  const { request, sent, faults } = props
  return (
    <WordChoice
      {...{ name: 'reason', label: changeWords[request.language].reason, sent, faults }}
      options={words[request.language].stopReasons}
    />
  )
}

/** What is wrong with the reason that was sent. */
export const reasonFaults = (request: FastifyRequest): readonly FieldFault[] => {
  const isOne = Object.hasOwn(words[request.language].stopReasons, sentIn(request).of('reason'))
  return isOne ? [] : [{ name: 'reason', text: changeWords[request.language].reasonFault }]
}
