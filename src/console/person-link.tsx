import { Mark } from './parts.tsx'

/** The way to a person's page, which first asks an officer why; `alias`: what his organisation knows the person by. */
export const PersonLink = ({ alias }: { readonly alias: string }) => (
  <a class="utrecht-link" href={`/console/persons/${alias}`}>
    <Mark id={alias} />
  </a>
)
