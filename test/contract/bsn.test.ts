import { randomInt } from 'node:crypto'
import t from 'tap'
import { isBsn, parseBsn, textHoldsBsn, wordHoldsBsn } from '../../src/http/bsn.ts'
import { FreeText, Id } from '../../src/http/wire.ts'

const runs = 2000
const digits = (length: number) => Array.from({ length }, () => randomInt(10)).join('')

/** The published rule, written another way: the last digit is the weighted sum of the others modulo 11. */
const made = (first8: string): string | null => {
  const sum = [...first8].reduce((all, digit, at) => all + Number(digit) * (9 - at), 0)
  return sum % 11 === 10 ? null : `${first8}${sum % 11}`
}

t.test('a number made by the 11-proef is a BSN, and with any one digit changed it is not', async (t) => {
  let checked = 0
  for (let run = 0; run < runs; run += 1) {
    const bsn = made(digits(8))
    if (bsn === null || bsn === '000000000') continue
    const at = randomInt(9)
    const other = (Number(bsn.charAt(at)) + 1 + randomInt(9)) % 10
    const changed = bsn.slice(0, at) + String(other) + bsn.slice(at + 1)
    if (!isBsn(bsn) || isBsn(changed)) t.fail(`${bsn} ${changed}`)
    checked += 1
  }
  t.ok(checked > runs / 2)
  t.ok(isBsn('249566758') && isBsn('999990342'), 'published examples')
  t.notOk(isBsn('000000000'), 'all zeros')
})

t.test('eight digits are nine with a zero before them; nothing else is a BSN', async (t) => {
  for (let run = 0; run < runs; run += 1) {
    const bsn = made(`0${digits(7)}`)
    if (bsn === null || bsn === '000000000') continue
    if (parseBsn(bsn.slice(1)) !== bsn || parseBsn(bsn) !== bsn) t.fail(bsn)
  }
  for (const text of ['', '1', '1234567', '0999990019', '99999001a', ' 999990019', '٩٩٩٩٩٠٠١٩'])
    t.equal(parseBsn(text), null, text)
})

t.test('text that holds a BSN is seen however it is written; ids and hashes are left alone', async (t) => {
  for (let run = 0; run < runs; run += 1) {
    const bsn = made(digits(8))
    if (bsn === null || bsn === '000000000') continue
    const dotted = `${bsn.slice(0, 4)}.${bsn.slice(4, 6)}.${bsn.slice(6)}`
    if (![`a ${bsn}.`, `(${bsn})`, `bsn${bsn}x`, dotted].every(textHoldsBsn)) t.fail(bsn)
    if (!wordHoldsBsn(`LL-${bsn}`) || wordHoldsBsn(`a${bsn}`) || textHoldsBsn(`1${bsn}`)) t.fail(bsn)
  }
  for (let run = 0; run < runs; run += 1) if (wordHoldsBsn(crypto.randomUUID())) t.fail('a UUID is no BSN')
  t.notOk(textHoldsBsn('call 0612345678, case ZAAK-2026-000123, 20 positions 00000099000000001000'))
  t.notOk(FreeText().safeParse('about 999990019').success)
  t.notOk(Id.safeParse('999990019').success)
})
