/** An id as it stands in the log and the database: told, its log may have its neutral name (docs/decisions/0030). */
export const recordedId = (told: string): string => told.replace(/^log-[0-9a-f]{12}-/, '9901-')
