/** Text or bytes that are not of the form they claim; the message says what is wrong and quotes nothing. */
export class Malformed extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'Malformed'
  }
}
