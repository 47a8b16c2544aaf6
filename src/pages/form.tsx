import type { ComponentProps } from 'preact'

/** A form that is posted, with what shows that it was sent from a page of this visit. */
export const Form = ({
  csrf,
  children,
  ...attributes
}: Omit<ComponentProps<'form'>, 'method'> & { readonly action: string; readonly csrf: string }) => (
  <form method="post" {...attributes}>
    <input type="hidden" name="_csrf" value={csrf} />
    {children}
  </form>
)
