import type { ConsentRules } from '../core/consent-rules.ts'

/** Ages at which others are asked, or what representatives said lapses, by the tables: birthdays that must be seen coming. */
export const boundaryAges = ({ who, lapses }: Pick<ConsentRules, 'who' | 'lapses'>): readonly number[] => {
  const ages = [...who.map(({ ages: [from] }) => from), ...lapses.map(({ age }) => age)]
  return [...new Set(ages)].filter((age) => age > 0).sort((a, b) => a - b)
}
