import type { Client, Schema } from '../../src/client/client.ts'
import type { Family } from '../../src/sample/family.ts'
import type { TestGateway } from '../helpers/gateway.ts'
import { good, openCase, question } from '../exchange/scene.ts'
import type { Layer } from './history.ts'
import type { Known } from './needs.ts'

/** The categories that this history is about. */
export const categories = ['involvement', 'youth-help'] as const

/** A consent that was answered, for whoever adds to it or withdraws it. */
export interface Given {
  readonly id: string
  readonly layer: Layer
  readonly categories: readonly string[]
}

/** A child of the stage, by the alias of the local team; `speakers` as the recorder names them. */
export interface Child extends Known {
  readonly speakers: readonly Schema<'Missing'>[]
  readonly given: Given[]
}

/** A case about four children of a family, with what is known of them by the calls so far. */
export interface Stage {
  readonly caseId: string
  /** OINs of those who are asked. */
  readonly sources: readonly string[]
  readonly children: readonly Child[]
  /** Requests that wait, with what they asked. */
  readonly waiting: {
    readonly id: string
    readonly children: readonly Child[]
    readonly ground: 'own-task' | 'consent'
  }[]
}

/** What was asked, as the contract wants it. */
export const asks = categories.map((category) => ({ category, why: 'Om af te spreken wie wat eerst doet.' }))

/** Opens the case: one child of 14, one of 12, one of 11, and one of 7 whose mother alone has gezag. */
export const openStage = async (
  gateway: Pick<TestGateway, 'as'>,
  family: Family,
  sources: readonly string[],
): Promise<Stage> => {
  const { youth, justTwelve, almostTwelve, pupil } = family
  const people = [youth, justTwelve, almostTwelve, pupil]
  const ages = [14, 12, 11, 7]
  const caseId = await openCase(gateway, people, { sources })
  const body = question(
    caseId,
    people.map(({ bsn }) => ({ bsn })),
    { categories: asks, source: sourceOf(sources[0]!) },
  )
  const { decisions } = await good((gateway.as('local-team') as Client).POST('/advice', { body }))
  const children = decisions.map(({ personId, missing }, i): Child => {
    const speakers = missing.filter(({ layer }) => layer === 'secrecy')
    const holders = speakers.flatMap(({ person }) => ('authorityHolder' in person ? [person.authorityHolder] : []))
    return { self: personId, age: ages[i]!, holders, speakers, given: [] }
  })
  return { caseId, sources, children, waiting: [] }
}

/** One source, and why it is asked. */
export const sourceOf = (oin: string) => ({ oin, why: 'Deze aanbieder geeft nu de hulp.' })

/** The name by which this history knows a speaker: the child's alias, or the handle of a holder of gezag. */
export const nameOf = ({ person }: Schema<'Missing'>): string =>
  'authorityHolder' in person ? person.authorityHolder : 'personId' in person ? person.personId : ''
