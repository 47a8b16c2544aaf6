import type { FastifyInstance } from 'fastify'
import type { Place, Shower } from '../pages/page.tsx'
import type { Desk } from './desk.ts'

/** What every page of the console is made with. */
export interface Tools {
  readonly shower: Shower
  readonly desk: Desk
}

/** A part of the console: where it lies in the menu (null: nowhere), its own style sheets and scripts (files, by name), its routes. */
export interface Area {
  readonly place: Place | null
  readonly styles?: readonly string[]
  readonly scripts?: Readonly<Record<string, string>>
  readonly routes: (tools: Tools) => (app: FastifyInstance) => Promise<void>
}
