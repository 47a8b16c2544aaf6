/**
 * The tree or the log is not what was signed, or cannot be continued: nothing more is signed of it. The message says what
 * is wrong; sizes and names, never content.
 */
export class TreeFault extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'TreeFault'
  }
}
