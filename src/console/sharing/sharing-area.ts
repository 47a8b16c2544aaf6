import { fileURLToPath } from 'node:url'
import type { Area } from '../area.ts'
import { answerRoutes } from './answer-routes.tsx'
import { answering } from './answering.ts'
import type { SharingPorts } from './ports.ts'
import { questionRoutes } from './question-routes.tsx'
import { realRoutes } from './real-routes.tsx'
import { words } from './words.ts'

/** *Mag ik dit delen?*: advice in four questions for any professional, no person needed until the end. */
export const sharingArea = (ports: SharingPorts): Area => ({
  place: { path: '/delen', label: { nl: words.nl.title, en: words.en.title }, scope: ['exchange'] },
  styles: [
    fileURLToPath(new URL('../made-up/made-up.css', import.meta.url)),
    fileURLToPath(new URL('sharing.css', import.meta.url)),
  ],
  routes: (tools) => async (app) => {
    const given = answering(ports)
    await app.register(questionRoutes(given, tools))
    await app.register(answerRoutes(ports, given, tools))
    await app.register(realRoutes(ports, given, tools))
  },
})
