import t from 'tap'
import { faultOf } from '../../src/store/fault.ts'

t.test('of a database error only code and constraint are left', async (t) => {
  const error = Object.assign(new Error('duplicate key: (bsn)=(999990342)'), {
    code: '23505',
    constraint: 'persons_pkey',
    detail: 'Key (bsn)=(999990342) already exists.',
  })
  t.same(faultOf(error), { code: '23505', constraint: 'persons_pkey' })
  t.same(faultOf(Object.assign(new Error('x'), { code: 'ECONNREFUSED' })), { code: 'ECONNREFUSED', constraint: null })
  t.same(faultOf(new Error('999990342')), { code: 'unknown', constraint: null })
  t.same(faultOf(null), { code: 'unknown', constraint: null })
  t.same(faultOf({ code: 'Key (bsn)', constraint: 'a value with spaces' }), { code: 'unknown', constraint: null })
})
