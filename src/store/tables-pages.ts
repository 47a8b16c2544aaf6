/** Columns of the table of migrations/0043_pages.sql. */
export interface PagesTables {
  readonly ended_visits: {
    session: string
    forget_at: Date
  }
}
