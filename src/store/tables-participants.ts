/** Columns of the tables of migrations/*_participants.sql, as pg gives them (bigint as string). */
export interface ParticipantsTables {
}
