import { Counter, Histogram, Registry } from 'prom-client'

/** One answered request, without anything of the caller. */
export interface Answered {
  readonly method: string
  /** Route pattern, or `unmatched`. */
  readonly route: string
  readonly status: number
  readonly seconds: number
}

/** Prometheus metrics of this process; other rooms register theirs in `registry`. */
export interface Metrics {
  readonly registry: Registry
  answered(request: Answered): void
  /** An answer that was a problem, by code: a 400 is a metric and nothing else (decisions.md 9). */
  problem(code: string): void
}

/** A fresh registry with the edge's own metrics. */
export const createMetrics = (): Metrics => {
  const registry = new Registry()
  const durations = new Histogram({
    name: 'deelpoort_http_request_seconds',
    help: 'Duration of answered requests, by method, route pattern and status.',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30],
    registers: [registry],
  })
  const problems = new Counter({
    name: 'deelpoort_http_problems_total',
    help: 'Answers that were a problem, by code.',
    labelNames: ['code'],
    registers: [registry],
  })
  return {
    registry,
    answered: ({ method, route, status, seconds }) => durations.observe({ method, route, status }, seconds),
    problem: (code) => problems.inc({ code }),
  }
}
