const weights = [9, 8, 7, 6, 5, 4, 3, 2] as const

/** Whether nine digits pass the 11-proef of the citizen service number (BSN). */
export const passesElevenTest = (digits: string): boolean => {
  if (!/^[0-9]{9}$/.test(digits) || /^0+$/.test(digits)) return false
  const sum = weights.reduce((total, weight, i) => total + weight * Number(digits[i]), 0)
  return (sum - Number(digits[8])) % 11 === 0
}

const testRange = (): readonly string[] => {
  const found: string[] = []
  for (let middle = 0; middle < 10_000; middle += 1) {
    const eight = `9999${String(middle).padStart(4, '0')}`
    const check = weights.reduce((total, weight, i) => total + weight * Number(eight[i]), 0) % 11
    if (check < 10) found.push(`${eight}${check}`)
  }
  return found
}

const numbers = testRange()

/** The n-th (from 0) number of the test range 9999xxxxx that passes the 11-proef; throws where the range is used up. */
export const testBsn = (n: number): string => {
  const number = numbers[n]
  if (number === undefined) throw new Error('The test range of citizen service numbers is used up: start with --fresh')
  return number
}
