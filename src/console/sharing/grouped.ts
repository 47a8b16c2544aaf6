import type { Option } from '../../pages/select.tsx'

/** Options that stand together under one name. */
export const grouped = (group: string, options: readonly Option[]) => options.map((option) => ({ ...option, group }))
