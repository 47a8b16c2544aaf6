import { createServer } from 'node:net'

/** The port, if it is free on this machine; for 0 a free one. Throws one line where it is taken. */
export const portFor = (wanted: number): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', (error: NodeJS.ErrnoException) =>
      reject(
        new Error(
          error.code === 'EADDRINUSE'
            ? `Port ${wanted} is taken: stop what uses it or choose another port`
            : `Port ${wanted} cannot be used (${error.code ?? 'unknown'})`,
        ),
      ),
    )
    probe.listen(wanted, '127.0.0.1', () => {
      const address = probe.address()
      const port = typeof address === 'object' && address !== null ? address.port : wanted
      probe.close(() => resolve(port))
    })
  })
