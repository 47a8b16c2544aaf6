import { Faults } from '../../pages/faults.tsx'
import { Select } from '../../pages/select.tsx'
import { H1, P, Submit } from '../../pages/parts.tsx'
import { Back, root } from './tables-page.tsx'
import { tryWords } from './try-words.ts'
import type { TryShown } from './try-shown.ts'
import { Answer } from './try-answer.tsx'
import { Question } from './try-question.tsx'

/** A made-up request, with what the tables say of it. */
export const TryPage = (page: TryShown) => {
  const { language, faults, judged } = page
  const t = tryWords[language]
  return (
    <>
      <Back language={language} />
      <Faults title={t.faults} faults={faults.map(({ name, fault }) => ({ name, text: t.fault[fault] }))} />
      <H1>{t.title}</H1>
      <div class="made-up" role="note">
        <P>{t.madeUp}</P>
      </div>
      {judged !== null && <Answer {...page} judged={judged} />}
      <ScenarioChooser {...page} />
      <Question {...page} />
    </>
  )
}

const ScenarioChooser = ({ language, scenarios, scenario }: TryShown) => {
  const t = tryWords[language]
  const options = scenarios.map(({ id, title }) => ({ value: id, label: `${id}: ${title}`.slice(0, 110), lang: 'en' }))
  return (
    <form method="get" action={`${root}/try`}>
      <Select
        {...{ name: 'scenario', label: t.begin, hint: t.beginHint, value: scenario?.id ?? '', none: t.empty, options }}
      />
      <div class="actions">
        <Submit plain>{t.load}</Submit>
      </div>
    </form>
  )
}
