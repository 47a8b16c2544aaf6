/** Who records what about whom, and when. */
export interface Recorded {
  readonly by: string
  readonly at: string
}
