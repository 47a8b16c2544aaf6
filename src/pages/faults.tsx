import { idOf } from './field.tsx'

/** What is wrong with a form, above it, each with a way to its field. */
export const Faults = ({
  title,
  faults,
}: {
  readonly title: string
  readonly faults: readonly { readonly name: string; readonly text: string }[]
}) =>
  faults.length === 0 ? null : (
    <div class="utrecht-alert utrecht-alert--error" role="alert" aria-labelledby="faults">
      <div class="utrecht-alert__content">
        <div class="utrecht-alert__message">
          <h2 class="utrecht-heading-2" id="faults">
            {title}
          </h2>
          <ul class="utrecht-unordered-list">
            {faults.map(({ name, text }) => (
              <li key={`${name} ${text}`}>
                <a class="utrecht-link" href={`#${idOf(name)}`}>
                  {text}
                </a>
              </li>
            ))}
          </ul>
        </div>
      </div>
    </div>
  )
