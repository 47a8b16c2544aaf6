import { A, H2, P } from '../../pages/parts.tsx'
import { pathOf } from './participants-page.tsx'
import { words } from './words.ts'
import type { ParticipantPageProps } from './participant-shown.ts'

/** What can be done with it. */
export const Actions = ({ language, one, standing }: ParticipantPageProps) => {
  const t = words[language]
  const at = pathOf(one.oin)
  const isSuspended = one.suspensions.some(({ side, liftedAt }) => side === 'municipality' && liftedAt === null)
  const ways: readonly (readonly [string, string, boolean])[] = [
    [`${at}/suspension`, t.suspend, !isSuspended && standing !== 'left'],
    [`${at}/stop`, t.stop, true],
    [`${at}/notice`, t.giveNotice, standing !== 'left' && one.terminations.length === 0],
    [`${at}/access`, t.demand, one.senderConstraint !== 'dpop' && one.senderConstraint !== 'mtls'],
  ]
  return (
    <>
      <H2>{t.actions}</H2>
      <P>{t.actionsText}</P>
      <ul class="participant-actions">
        {ways
          .filter(([, , isThere]) => isThere)
          .map(([href, label]) => (
            <li key={href}>
              <A href={href}>{label}</A>
            </li>
          ))}
      </ul>
    </>
  )
}
