import { z } from 'zod'

/** What a family of the sandbox is called. */
export const Nickname = z
  .string()
  .regex(/^[a-z]{1,30}(-[a-z]{1,30}){0,5}$/)
  .meta({ id: 'Nickname', description: 'What a family is called (roepnaam).', examples: ['bijna-twaalf'] })

const Member = z
  .strictObject({
    role: z.string().meta({ description: 'In the family (rol).', examples: ['moeder'] }),
    name: z.string(),
    bsn: z
      .string()
      .nullable()
      .meta({ description: 'Of the test range; null: in no Dutch register (BSN).', examples: ['999990019'] }),
    born: z.string().nullable().meta({ description: 'As far as it is known; null: not at all (geboren).' }),
  })
  .meta({ id: 'FamilyMember', description: 'Somebody in a family; made up (gezinslid).' })

const Family = z
  .strictObject({
    nickname: Nickname,
    special: z.string().meta({ description: 'What is special about them (bijzonder).' }),
    expect: z.string().meta({ description: 'What to expect where you ask about them (verwacht).' }),
    about: z.string().meta({ description: 'Who is asked about: a role (over wie).' }),
    gezag: z.string().nullable().meta({ description: 'What the BRP answers about gezag over that person (gezag).' }),
    outcome: z.string().meta({ description: 'Of a first question to a youth care provider (uitkomst).' }),
    code: z.string().meta({ description: 'The first reason given then (reden).' }),
    yes: z.array(z.string()).meta({ description: 'Who must say yes, in what capacity (wie zegt ja).' }),
    people: z.array(Member),
  })
  .meta({ id: 'SandboxFamily', description: 'A family of the sandbox (gezin).' })

/** `GET /sandbox/families`. */
export const FamilyList = z
  .strictObject({ items: z.array(Family) })
  .meta({ id: 'FamilyList', description: 'The families of the sandbox (gezinnen).' })

export type FamilyList = z.output<typeof FamilyList>
