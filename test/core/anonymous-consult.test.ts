import t from 'tap'
import { identifyingForms } from '../../src/policy/identifying.ts'

const named: readonly (readonly [text: string, forms: readonly string[]])[] = [
  ['Zij woont in 1234 AB, twee hoog.', ['postcode']],
  ['Zij woont in 1234ab.', ['postcode']],
  ['Het kind is geboren op 3-2-2019.', ['birth-date']],
  ['Born 2019-02-03, lives with both parents.', ['birth-date']],
  ['Geboren op 3 februari 2019.', ['birth-date']],
  ['Moeder is te bereiken op 06-12345678.', ['phone']],
  ['Bel +31 6 12 34 56 78.', ['phone']],
  ['Mail naar iemand@voorbeeld.nl', ['mail', 'url']],
  ['Zie https://voorbeeld.example/gezin', ['url']],
  ['De familie woont op de Dorpsstraat 12.', ['address']],
  ['Ik maak me zorgen over mevrouw Jansen.', ['name']],
  ['Geboren 3-2-2019 in 1234 AB.', ['postcode', 'birth-date']],
]

t.test('a text that names somebody by its form is found, and how', async (t) => {
  for (const [text, forms] of named) t.same(identifyingForms([null, text]), forms, text)
})

t.test('a text without such a form is left to the three questions', async (t) => {
  const plain = [
    'Een gezin met drie kinderen, vader is zijn werk kwijt sinds 2024.',
    'A boy of about eight does not come to school; what would you do first?',
    'Er zijn 12 meldingen geweest in 2 jaar. Wat is de volgende stap?',
    'In het voorjaar van 2025 in een dorp in de regio.',
  ]
  for (const text of plain) t.same(identifyingForms([text, undefined]), [], text)
})
