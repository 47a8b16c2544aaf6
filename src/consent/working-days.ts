/** The local day so many working days after this one; Saturdays and Sundays do not count, holidays do. */
export const workingDaysAfter = (localDate: string, days: number): string => {
  const day = new Date(`${localDate}T12:00:00Z`)
  for (let left = days; left > 0;) {
    day.setUTCDate(day.getUTCDate() + 1)
    if (day.getUTCDay() !== 0 && day.getUTCDay() !== 6) left -= 1
  }
  return day.toISOString().slice(0, 10)
}
