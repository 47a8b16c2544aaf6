import { P } from '../../pages/parts.tsx'
import type { ProofProps } from './proof-shown.ts'
import { proofWords } from './proof-words.ts'

/** The form that the script brings to life; without it only what can be saved is left. */
export const InBrowser = (props: Pick<ProofProps, 'addresses' | 'keys' | 'witnesses' | 'telling'>) => {
  const { addresses, keys, witnesses, telling } = props
  const t = proofWords[telling.language]
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
          <div class="utrecht-form-field">
            <label class="utrecht-form-label" for="kept">
              {t.kept}
            </label>
            <p id="kept-hint" class="utrecht-form-field-description">
              {t.keptHint}
            </p>
            <input id="kept" name="kept" type="file" aria-describedby="kept-hint" />
          </div>
          <div class="utrecht-form-field">
            <label class="utrecht-form-label" for="key">
              {t.ownKey}
            </label>
            <p id="key-hint" class="utrecht-form-field-description">
              {t.keyHint}
            </p>
            <input
              id="key"
              name="key"
              class="utrecht-textbox utrecht-textbox--html-input"
              autocomplete="off"
              spellcheck={false}
              aria-describedby="key-hint"
            />
          </div>
          <div class="utrecht-form-field">
            <label class="utrecht-form-label" for="witnesses">
              {t.ownWitnesses}
            </label>
            <p id="witnesses-hint" class="utrecht-form-field-description">
              {t.witnessesHint}
            </p>
            <textarea
              id="witnesses"
              name="witnesses"
              rows={3}
              class="utrecht-textarea utrecht-textarea--html-textarea"
              autocomplete="off"
              spellcheck={false}
              aria-describedby="witnesses-hint"
            />
          </div>
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
