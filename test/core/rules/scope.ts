import type { Scope } from '../../../src/core/scope.ts'
import type { Unit } from '../../../src/core/units.ts'
import { example, firstOf, unlike } from './rule.ts'

const unit: Unit = { category: 'plan', field: 'goal', about: null, never: null, place: 0 }
const party = (oin: string | null, kind: string) => ({ oin, kind, active: true, mandates: [] })
const matter = { purpose: 'p', source: party('1', 'school'), recipient: party('2', 'team'), unit }

const reaching: readonly (readonly [string, Scope, boolean])[] = [
  ['everything', {}, true],
  ['this purpose', { purposes: ['p'] }, true],
  ['another purpose', { purposes: ['q'] }, false],
  ['no purpose', { purposes: [] }, false],
  ['this category', { categories: ['plan'] }, true],
  ['another category', { categories: ['housing'] }, false],
  ['this field', { fields: { plan: ['goal'] } }, true],
  ['another field', { fields: { plan: ['actor'] } }, false],
  ['a field of another category', { fields: { housing: ['nuisance'] } }, true],
  ['this source', { sources: ['1'] }, true],
  ['its kind', { sources: ['school'] }, true],
  ['the recipient as a source', { sources: ['2'] }, false],
  ['no source', { sources: [] }, false],
  ['this recipient', { recipients: ['2'] }, true],
  ['its kind as recipient', { recipients: ['team'] }, true],
  ['another recipient', { recipients: ['3'] }, false],
]

const containing: readonly (readonly [string, Scope, Scope, boolean])[] = [
  ['everything in everything', {}, {}, true],
  ['something in everything', { purposes: ['p'], sources: ['1'] }, {}, true],
  ['everything in a purpose', {}, { purposes: ['p'] }, false],
  ['a purpose in the same', { purposes: ['p'] }, { purposes: ['p', 'q'] }, true],
  ['two in one', { purposes: ['p', 'q'] }, { purposes: ['p'] }, false],
  ['a category in the same', { categories: ['plan'] }, { categories: ['plan'] }, true],
  ['a category beside', { categories: ['plan', 'debt'] }, { categories: ['plan'] }, false],
  ['everything in a category', {}, { categories: ['plan'] }, false],
  ['a source in the same', { sources: ['1'] }, { sources: ['1'] }, true],
  ['a source in its kind', { sources: ['1'] }, { sources: ['school'] }, true],
  ['the recipient in its kind, as source', { sources: ['2'] }, { sources: ['team'] }, true],
  ['a kind in an OIN', { sources: ['school'] }, { sources: ['1'] }, false],
  ['another source', { sources: ['1', '3'] }, { sources: ['school'] }, false],
  ['everything in a source', {}, { sources: ['1'] }, false],
  ['a recipient in its kind', { recipients: ['2'] }, { recipients: ['team'] }, true],
  ['another recipient', { recipients: ['3'] }, { recipients: ['team'] }, false],
  ['a field in the same', { fields: { plan: ['goal'] } }, { fields: { plan: ['goal', 'actor'] } }, true],
  ['a field beside', { fields: { plan: ['goal', 'due'] } }, { fields: { plan: ['goal'] } }, false],
  ['a whole category in a field', {}, { fields: { plan: ['goal'] } }, false],
  ['a whole category, named, in a field', { categories: ['plan'] }, { fields: { plan: ['goal'] } }, false],
  ['another category in a field', { categories: ['debt'] }, { fields: { plan: ['goal'] } }, true],
  [
    'one purpose right, one category wrong',
    { purposes: ['p'], categories: ['debt'] },
    { purposes: ['p'], categories: ['plan'] },
    false,
  ],
  [
    'one category right, one source wrong',
    { categories: ['plan'], sources: ['3'] },
    { categories: ['plan'], sources: ['1'] },
    false,
  ],
  [
    'one source right, one recipient wrong',
    { sources: ['1'], recipients: ['3'] },
    { sources: ['1'], recipients: ['2'] },
    false,
  ],
  [
    'one purpose wrong, the rest right',
    { purposes: ['q'], categories: ['plan'] },
    { purposes: ['p'], categories: ['plan'] },
    false,
  ],
]

/** What a word is about, and when one lies within another. */
export const scoping = [
  example('a scope covers what each of its parts names; a part left out is everything, an empty one nothing', (core) =>
    firstOf(reaching.map(([what, scope, covered]) => unlike(what, core.covers(scope, matter), covered))),
  ),
  example('nobody in particular is named by his kind alone', ({ names }) =>
    firstOf([
      unlike('by kind', names(['team'], party(null, 'team')), true),
      unlike('by nothing', names(['null', ''], party(null, 'team')), false),
    ]),
  ),
  example('a yes lies within a no where it says nothing more; an OIN of this exchange lies within its kind', (core) =>
    firstOf([
      ...containing.map(([what, inner, outer, lies]) => unlike(what, core.within(inner, outer, matter), lies)),
      unlike(
        'a stranger beside nobody in particular',
        core.within({ sources: ['3'] }, { sources: ['school'] }, { ...matter, source: party(null, 'school') }),
        false,
      ),
      unlike(
        'an unnamed source of nobody in particular',
        core.within({ sources: [''] }, { sources: ['school'] }, { ...matter, source: party(null, 'school') }),
        true,
      ),
    ]),
  ),
]
