/** The open points of open-points.yaml in Dutch, by id; the table holds them in English. */
export const openPointWords: Readonly<Record<string, string>> = {
  L01: 'Wams: de tekst na de wijzigingen van februari 2026, en de artikelen. Het regime blijft uit.',
  L02: 'Jeugdwet 7.3.11 verandert op 1 januari 2027. De nieuwe tekst is niet bekend.',
  L03: 'BW boek 7 is gelezen zoals op 1 april 2021, boek 1 zoals op 5 juli 2025. Kijk de tekst van nu na.',
  L04: 'Artikelen uit algemene kennis, nog na te kijken: Participatiewet 64 en 65, Leerplichtwet 21a, BW 1:240 en andere, Awb 2:5, UAVG 34, Wabb 10, SUWI 74 en Jeugdwet 2.6.',
  L05: 'Kinderen van 12 tot en met 15: dat ouders meebeslissen over een geheim is een norm, geen wet. Zie de keuze parents_join_child_12_15.',
  L06: 'Mag een naaste zonder machtiging toestemming geven volgens de AVG? Wij zeggen nee.',
  L07: 'De termijn van 15 jaar in de Wmo wordt misschien korter (36 579).',
  L08: 'UPP: hier zijn alleen de stappen bekend over taak, doel, nodige gegevens en grond.',
  L09: 'Wmo 5.2.1 lid 2 tegenover 5.3.3 lid 1. Zie de keuze wmo_supply_outside_5_2_1.',
  L10: 'Hoe ver Wmo 5.3.3 lid 3 reikt (rechtstreeks betrokken). En of 5.3.3 lid 2 helpt bij volwassenen die niet zelf beslissen.',
  L11: 'Geldt UAVG 5 lid 1 voor de toestemming van Wmo 5.1.1 lid 4 en 5.2.5? En UAVG 5 lid 3 a bij 16 en 17 jaar?',
  L12: 'Een schriftelijke machtiging die delen noemt, in beide lagen. Vervangende toestemming van de rechter voor delen. De uitzonderingen van BW 1:251b.',
  L13: 'Maken Wabvpz 15a en 15e van het knooppunt een elektronisch uitwisselingssysteem? De keuze care_sources_live blijft uit.',
  L14: 'Reikt de plicht van Jeugdwet 7.4.0 lid 2 tot gegevens over behandeling onder de Wgbo? Wij vragen het kind.',
  L15: 'Geldt 36 579 al? Het gaat om de termijn van de Wmo en het BSN van vertegenwoordigers.',
  L16: 'De kern van de regeling van AVG 26 voor beslissen met gedeelde tabellen, en wie de gezamenlijke functionaris is.',
}
