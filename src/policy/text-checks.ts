import type { RawTables } from './read-tables.ts'

/** Every code, duty and capacity has its text in both languages, and no text is about a word nobody knows. */
export const textFaults = ({ texts, vocabulary, reviews }: RawTables): readonly string[] =>
  (['nl', 'en'] as const).flatMap((language) => {
    const file = `explain.${language}.yaml`
    const text = texts[language]
    return [
      ...compare(file, 'reasons', Object.keys(text.reasons), Object.keys(vocabulary.reasons)),
      ...compare(file, 'obligations', Object.keys(text.obligations), Object.keys(vocabulary.obligations)),
      ...compare(file, 'capacities', Object.keys(text.capacities), Object.keys(vocabulary.capacities)),
      ...compare(file, 'missing', Object.keys(text.missing), Object.keys(vocabulary.capacities)),
      ...compare(
        `sheet.${language}.yaml`,
        'purposes',
        Object.keys(text.sheet.purposes),
        Object.keys(vocabulary.purposes),
      ),
      ...compare(
        `sheet.${language}.yaml`,
        'categories',
        Object.keys(text.sheet.categories),
        Object.keys(vocabulary.categories),
      ),
      ...compare(
        `sheet.${language}.yaml`,
        'kinds',
        Object.keys(text.sheet.kinds),
        Object.keys(vocabulary.organisationKinds),
      ),
      ...(['adult', 'youth', 'representative'] as const).flatMap((reader) =>
        compare(
          `notice.${language}.yaml`,
          `${reader}.grounds`,
          Object.keys(text.notice[reader].grounds),
          Object.keys(vocabulary.legalBases),
        ),
      ),
      ...compare(file, 'questions', Object.keys(text.questions), Object.keys(reviews.questions)),
    ]
  })

const compare = (file: string, part: string, written: readonly string[], wanted: readonly string[]) => [
  ...wanted.filter((word) => !written.includes(word)).map((word) => `${file}: ${part}.${word} has no text`),
  ...written
    .filter((word) => !wanted.includes(word))
    .map((word) => `${file}: ${part}.${word} is no word of the tables`),
]
