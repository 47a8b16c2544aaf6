/** Why a month cannot be detached: a sentence for the operator, with codes and counts and no content. */
export class CannotDetach extends Error {
  override readonly name = 'CannotDetach'
}
