import { z } from 'zod'

const Yes = (description: string) => z.boolean().optional().meta({ description })

/** Answers a purpose's row may demand (gates.yaml, demands). */
export const Answers = z
  .strictObject({
    sameArrangement: Yes('Both are named in one support plan under the same decision (zelfde arrangement, Wmo 5.3.3).'),
    lowImpact: Yes('It is about a practical appointment, needed now (praktische afspraak).'),
    againstGoodCare: Yes(
      'Asking the parents would be against good care (strijd met goede zorg, Jeugdwet 7.3.11 lid 3).',
    ),
    agreedInReferral: Yes('Whoever must say yes was there when I referred, and agreed (verwijzing).'),
    interestOrSeriousness: Yes(
      'The interest of the person or the seriousness gives cause (aanleiding, Wmo 4.1.1 lid 2).',
    ),
    reportedHere: Yes('The recipient is who reported it (melder, Wmo 4.1.1 lid 2 g).'),
    ownWeighing: Yes('I weighed my own secrecy (eigen afweging van de geheimhouding).'),
    ownReferral: Yes('I referred this person to the source myself (eigen verwijzing).'),
  })
  .meta({ id: 'Answers', description: 'What the purpose asks the professional to answer (antwoorden).' })
