import { Around, described, type FieldProps, idOf } from '../../pages/field.tsx'
import { P } from '../../pages/parts.tsx'
import type { ProofProps } from './proof-shown.ts'
import { proofWords } from './proof-words.ts'

const attributes = (field: FieldProps) => ({ id: idOf(field.name), name: field.name, ...described(field) })
const typed = { autocomplete: 'off', spellcheck: false }

/** The form that the script brings to life; without it only what can be saved is left. */
export const InBrowser = (props: Pick<ProofProps, 'addresses' | 'keys' | 'witnesses' | 'telling'>) => {
  const { addresses, keys, witnesses, telling } = props
  const t = proofWords[telling.language]
  const kept = { name: 'kept', label: t.kept, hint: t.keptHint, value: '' }
  const key = { name: 'key', label: t.ownKey, hint: t.keyHint, value: '' }
  const own = { name: 'witnesses', label: t.ownWitnesses, hint: t.witnessesHint, value: '' }
  return (
    <div class="card proof-card">
      <h3 class="utrecht-heading-3">{t.inBrowser}</h3>
      <noscript>
        <p class="utrecht-paragraph">{t.withoutScript}</p>
      </noscript>
      <form data-form hidden>
        <p class="utrecht-paragraph">{t.inBrowserText}</p>
        <details class="proof-more">
          <summary>{t.ownThings}</summary>
          <Around field={kept}>
            <input type="file" {...attributes(kept)} />
          </Around>
          <Around field={key}>
            <input class="utrecht-textbox utrecht-textbox--html-input" {...attributes(key)} {...typed} />
          </Around>
          <Around field={own}>
            <textarea
              class="utrecht-textarea utrecht-textarea--html-textarea"
              rows={3}
              {...attributes(own)}
              {...typed}
            />
          </Around>
        </details>
        <button class="utrecht-button utrecht-button--primary-action" type="submit">
          {t.check}
        </button>
      </form>
      <div data-result role="status" />
      <h4 class="utrecht-heading-4">{t.keep}</h4>
      <P>{t.keepText}</P>
      <P>
        <a class="utrecht-link" href={addresses.checkpoint} download>
          {t.keep}
        </a>
      </P>
      <P>
        {t.key}: <code class="exchange-key">{keys[0]}</code>
      </P>
      <P>
        {witnesses.length === 0 ? t.noWitnesses : `${t.witnesses}:`}
        {witnesses.map((vkey) => (
          <code key={vkey} class="exchange-key">
            {vkey}
          </code>
        ))}
      </P>
    </div>
  )
}
