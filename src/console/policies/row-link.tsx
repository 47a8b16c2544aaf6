import { root, type TablesPage } from './tables-page.tsx'

/** A row by its id, as a link to where it stands. */
export const RowLink = ({ id, places }: { readonly id: string } & Pick<TablesPage, 'places'>) => {
  const place = places.get(id)
  return place === undefined ? (
    <code>{id}</code>
  ) : (
    <a class="utrecht-link" href={`${root}/${place}`}>
      <code>{id}</code>
    </a>
  )
}
