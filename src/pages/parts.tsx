import type { ComponentChildren } from 'preact'

interface Inside {
  readonly children: ComponentChildren
}

/** The one heading of a page. */
export const H1 = ({ children }: Inside) => <h1 class="utrecht-heading-1">{children}</h1>

/** A heading of a part of a page. */
export const H2 = ({ id, children }: Inside & { readonly id?: string }) => (
  <h2 class="utrecht-heading-2" {...(id === undefined ? {} : { id })}>
    {children}
  </h2>
)

/** A paragraph. */
export const P = ({ children }: Inside) => <p class="utrecht-paragraph">{children}</p>

/** A link inside our pages; one that leads to the next step looks as weighty as a button. */
export const A = ({ href, step = false, children }: Inside & { readonly href: string; readonly step?: boolean }) => (
  <a
    class={
      step ? 'utrecht-button-link utrecht-button-link--html-a utrecht-button-link--primary-action' : 'utrecht-link'
    }
    href={href}
  >
    {children}
  </a>
)

/** A message above the content. */
export const Notice = ({ kind, children }: Inside & { readonly kind: 'ok' | 'info' | 'warning' | 'error' }) => (
  <div class={`utrecht-alert utrecht-alert--${kind}`} role={kind === 'error' ? 'alert' : 'status'}>
    <div class="utrecht-alert__content">
      <div class="utrecht-alert__message">{children}</div>
    </div>
  </div>
)

/** Names and what they are, in rows; what is null is left out. */
export const Facts = ({ rows }: { readonly rows: readonly (readonly [name: string, value: ComponentChildren])[] }) => (
  <dl class="utrecht-data-list utrecht-data-list--rows">
    {rows
      .filter(([, value]) => value !== null && value !== '')
      .map(([name, value]) => (
        <div class="utrecht-data-list__item" key={name}>
          <dt class="utrecht-data-list__item-key">{name}</dt>
          <dd class="utrecht-data-list__item-value utrecht-data-list__item-value--html-dd">{value}</dd>
        </div>
      ))}
  </dl>
)

/** A button that sends its form; `name` and `value` say which it was. */
export const Submit = (
  props: Inside & { readonly name?: string; readonly value?: string; readonly plain?: boolean },
) => {
  const { name, value, plain = false, children } = props
  const looks = plain ? 'utrecht-button--secondary-action' : 'utrecht-button--primary-action'
  return (
    <button class={`utrecht-button ${looks}`} type="submit" {...(name === undefined ? {} : { name, value })}>
      {children}
    </button>
  )
}
