import { fileURLToPath } from 'node:url'
import type { Area } from '../area.ts'
import { exchangeRoutes } from './exchange-routes.tsx'
import type { ExchangePorts } from './exchange.ts'

const file = (name: string): string => fileURLToPath(new URL(name, import.meta.url))

/** One exchange, or one entry of the log: how it went, who saw it, and its proof. It has no place of its own in the menu. */
export const exchangeArea = (ports: ExchangePorts): Area => ({
  place: null,
  styles: [file('exchange.css')],
  scripts: {
    'log-proof': file('log-proof.js'),
    'log-key': file('log-key.js'),
    'proof-checks': file('proof-checks.js'),
    prove: file('prove.js'),
  },
  routes: exchangeRoutes(ports),
})
