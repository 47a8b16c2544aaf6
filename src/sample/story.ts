import type { Family } from './family.ts'
import { tellOfTheMunicipality } from './story-adult.ts'
import { gatewayAt, type Tokens } from './story-gateway.ts'
import { tellOfTheLog } from './story-log.ts'
import type { Scene } from './story-scene.ts'
import { tellOfTheSiblings } from './story-siblings.ts'
import { storyteller, type Write } from './story-terminal.ts'
import { tellOfTheYouth } from './story-youth.ts'

/** What the story is told with. */
export interface StoryOptions {
  readonly gateway: string
  readonly tokens: Tokens
  readonly write: Write
  /** By the gateway's clock. */
  readonly now: () => Date
  readonly run: string
  readonly family: Family
  readonly parties: Scene['parties']
  readonly command: Scene['command']
}

/** Tells the whole story over HTTP with one family; throws StoryBroken at the first outcome that is not as expected. */
export const tellStory = async (options: StoryOptions): Promise<void> => {
  const names = new Map<string, string>()
  const { family, parties, command, run, now } = options
  const as = gatewayAt(options.gateway, options.tokens)
  const started = new Date().toISOString()
  const scene: Scene = {
    now,
    started,
    as,
    family,
    parties,
    command,
    run,
    names,
    tell: storyteller(options.write, names),
  }
  const delivered = await tellOfTheYouth(scene)
  await tellOfTheSiblings(scene)
  await tellOfTheMunicipality(scene)
  await tellOfTheLog(scene, delivered)
}
