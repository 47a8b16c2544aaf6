import type { ComponentChildren } from 'preact'

/** A picture with its words above and its table below, closed. */
export const Pictured = (props: {
  readonly summary: string
  readonly table: ComponentChildren
  readonly children: ComponentChildren
}) => (
  <div class="pictured">
    {props.children}
    <details class="pictured__table">
      <summary>{props.summary}</summary>
      {props.table}
    </details>
  </div>
)
