/** Generated from the contract by `npm run openapi`; never edited. */
export type paths = {
    readonly "/advice": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * May I share this?
         * @description The decision a request would get now, why, and what would make it lawful (advies: mag ik dit delen?). Works before there is a case.
         */
        readonly post: operations["adviceCreate"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/audit-events/_search": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Search the log
         * @description Entries of which your organisation is a controller, newest first; the look itself is recorded (logregels zoeken).
         */
        readonly post: operations["auditEventsSearch"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/audit-events/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read one entry of the log
         * @description Of which your organisation is a controller; the look itself is recorded (logregel lezen).
         */
        readonly get: operations["auditEventsRead"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/cases": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Open a case
         * @description By the organisation of the coordinator, which adds who takes part (casus openen).
         */
        readonly post: operations["casesCreate"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/cases/_search": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Search the own cases
         * @description Cases in which the caller takes part, newest first (casussen zoeken).
         */
        readonly post: operations["casesSearch"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/cases/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read a case
         * @description As this caller may see it; unknown and not taking part are the same 404 (casus lezen).
         */
        readonly get: operations["casesRead"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/cases/{id}/closures": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Close a case
         * @description By the coordinator's organisation alone; what is asked later is CASE_CLOSED (casus sluiten).
         */
        readonly post: operations["casesClosuresCreate"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/cases/{id}/participants": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Add an organisation
         * @description By the coordinator's organisation alone (deelnemer toevoegen).
         */
        readonly post: operations["casesParticipantsCreate"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/cases/{id}/professionals": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Add or change one of the own professionals
         * @description Who works in the case for the own organisation, from when, until when (professional).
         */
        readonly post: operations["casesProfessionalsCreate"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/consents": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Record a consent
         * @description With what was said in it, as it was said; whether it counts is computed (toestemming vastleggen).
         */
        readonly post: operations["consentsCreate"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/consents/_search": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Consents of a case
         * @description Newest first; for who may record consent in it (toestemmingen zoeken).
         */
        readonly post: operations["consentsSearch"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/consents/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * A consent and how it stands now
         * @description For who may record consent in its case (toestemming lezen).
         */
        readonly get: operations["consentsRead"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/consents/{id}/statements": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Record one more person's word
         * @description In a consent that is there (verklaring toevoegen). Answered with the consent as it then stands.
         */
        readonly post: operations["consentsSay"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/consents/{id}/withdrawals": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Withdraw this consent
         * @description The same as a withdrawal, bound to one consent; binds at once (toestemming intrekken).
         */
        readonly post: operations["consentsWithdraw"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/data-requests": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Ask a source for data
         * @description Decides, records, asks the source, passes on only what is allowed (gegevensverzoek). A refusal is an outcome: 201.
         */
        readonly post: operations["dataRequestsCreate"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/data-requests/_search": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Search your own requests
         * @description By case, person or status, newest first, without data (gegevensverzoeken zoeken).
         */
        readonly post: operations["dataRequestsSearch"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/data-requests/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read a request of your own
         * @description The outcome without data (gegevensverzoek lezen).
         */
        readonly get: operations["dataRequestsRead"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/data-requests/{id}/retries": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Walk the way again
         * @description The same question, the tables and facts of now; the only way to its data (opnieuw proberen).
         */
        readonly post: operations["dataRequestsRetry"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/health/live": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Is the process alive
         * @description The process answers (leeft).
         */
        readonly get: operations["healthLive"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/health/ready": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Can it decide and record
         * @description Migrations are current, tables are loaded and the log takes an empty append (gereed).
         */
        readonly get: operations["healthReady"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/obligations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * What this organisation has to do
         * @description Duties that decisions and withdrawals gave it, oldest first (verplichtingen opvragen).
         */
        readonly get: operations["obligationsList"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/openapi.json": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * The contract
         * @description This document: OpenAPI 3.1 (API-specificatie).
         */
        readonly get: operations["contractRead"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/participants": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Who takes part
         * @description Organisations that take part in the caller's own municipalities today (deelnemers opvragen).
         */
        readonly get: operations["participantsList"];
        readonly put?: never;
        /**
         * Let an organisation take part
         * @description By the functional administrator, in its own municipalities (deelnemer toevoegen).
         */
        readonly post: operations["participantsCreate"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/participants/{oin}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * One participant
         * @description An organisation that takes part in one of the caller's own municipalities (deelnemer opvragen).
         */
        readonly get: operations["participantsRead"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/person-facts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Record a fact about a person
         * @description What the BRP cannot know, dated and with its source, in the own cases (feit vastleggen).
         */
        readonly post: operations["personFactsCreate"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/person-facts/_search": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Facts about a person
         * @description Those the calling organisation recorded itself, newest first (feiten zoeken).
         */
        readonly post: operations["personFactsSearch"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/withdrawals": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Withdraw, without knowing any consent
         * @description A word that stops; binds every release after it. Repeating it does no harm, so it takes no Idempotency-Key (intrekking).
         */
        readonly post: operations["withdrawalsCreate"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
};
export type webhooks = Record<string, never>;
export type components = {
    schemas: {
        /** @description The hat of the professional (hoedanigheid, pet). */
        readonly ActingAs: {
            /**
             * @description The law of this act (wet).
             * @example Jeugdwet
             */
            readonly law?: string;
            /** @description Controller of this act where it is another (verantwoordelijke). */
            readonly organisation?: components["schemas"]["Oin"];
            /** @description A kind of organisation, `help` or `treatment` (taak). */
            readonly task?: string;
        };
        /** @description Why a secret address is needed (adres nodig). */
        readonly AddressNeeded: {
            /** @enum {string} */
            readonly for: "letter" | "visit" | "safety";
            readonly reason: string;
        };
        /**
         * @description Whether this may be shared, why, and what would make it lawful (advies).
         * @example {
         *       "id": "9901-018f6b0e-0000-7000-8000-000000000006",
         *       "case": null,
         *       "purpose": "coordinated-approach",
         *       "direction": "ask",
         *       "decisions": [
         *         {
         *           "personId": "9901-018f6b0e-0000-7000-8000-000000000002",
         *           "outcome": "permit-partial",
         *           "ground": {
         *             "legalBasis": "public-task",
         *             "secrecyGround": "consent",
         *             "law": [
         *               "Jeugdwet 7.4.0 lid 1",
         *               "Jeugdwet 7.3.11 lid 1"
         *             ],
         *             "alternatives": []
         *           },
         *           "permitted": [
         *             {
         *               "category": "involvement",
         *               "fields": [
         *                 "organisation",
         *                 "contact",
         *                 "since"
         *               ]
         *             }
         *           ],
         *           "withheld": [
         *             {
         *               "category": "youth-help",
         *               "fields": [
         *                 "goals"
         *               ],
         *               "reason": "CONSENT_SCOPE",
         *               "text": "De toestemming gaat niet over deze gegevens."
         *             }
         *           ],
         *           "reasons": [
         *             {
         *               "code": "OK_CONSENT",
         *               "law": [
         *                 "Jeugdwet 7.3.11 lid 1"
         *               ],
         *               "text": "Er is toestemming."
         *             }
         *           ],
         *           "missing": [],
         *           "obligations": [],
         *           "remedies": [],
         *           "rows": [],
         *           "declined": null,
         *           "receipt": {
         *             "decision": "9901-018f6b0e-0000-7000-8000-000000000005",
         *             "release": null
         *           }
         *         }
         *       ],
         *       "policy": {
         *         "regime": "PRE_WAMS",
         *         "fingerprint": "sha256:0000000000000000000000000000000000000000000000000000000000000000"
         *       },
         *       "log": "deelpoort.example/9901"
         *     }
         */
        readonly Advice: {
            readonly case: components["schemas"]["Id"] | null;
            readonly decisions: readonly components["schemas"]["Decision"][];
            /** @enum {string} */
            readonly direction: "ask" | "give";
            readonly id: components["schemas"]["Id"];
            readonly log: string;
            readonly policy: components["schemas"]["PolicyStamp"];
            readonly purpose: string;
        };
        /** @description Mag ik dit delen? A question without an exchange (adviesvraag). */
        readonly AdviceQuestion: {
            readonly addressNeeded?: components["schemas"]["AddressNeeded"];
            /** @description What else was tried (alternatieven). */
            readonly alternativesTried?: string;
            /** @description The case (casus); required, optional or absent by purpose. */
            readonly case?: components["schemas"]["Id"];
            /** @description What is asked (gegevens). */
            readonly categories: readonly components["schemas"]["CategoryAsked"][];
            readonly ground?: components["schemas"]["AssertedGround"];
            readonly informed?: components["schemas"]["Informed"];
            /**
             * @description Who began (initiatief).
             * @default professional
             * @enum {string}
             */
            readonly initiatedBy: "professional" | "resident";
            /** @description Needed where neither a case nor a personId is given (gemeente). */
            readonly municipality?: components["schemas"]["MunicipalityCode"];
            /** @description About whom; one decision a person (betrokkenen). */
            readonly persons: readonly components["schemas"]["PersonRef"][];
            /**
             * @description Purpose (doel).
             * @example coordinated-approach
             */
            readonly purpose: string;
            readonly recipient?: components["schemas"]["AnyParty"];
            /** @description Needed unless the token names the professional. */
            readonly requestedBy?: components["schemas"]["RequestedBy"];
            readonly source?: components["schemas"]["AnyParty"];
            /** @description What it is about, where there is no case (onderwerp). */
            readonly subjectMatter?: string;
            /**
             * Format: date
             * @description Until when the data is needed (geldig tot en met).
             * @example 2026-11-20
             */
            readonly validUntil?: string;
            readonly weighing?: components["schemas"]["Weighing"];
        };
        /** @description One organisation, or any of a kind (organisatie of soort). */
        readonly AnyParty: {
            readonly oin: components["schemas"]["Oin"];
            readonly why?: string;
        } | {
            readonly kind: string;
            readonly why?: string;
        };
        /** @description A ground asserted by the caller; a wrong one is told back (grondslag). */
        readonly AssertedGround: {
            readonly law?: string;
            readonly legalBasis?: string;
        };
        /**
         * @description In which capacity somebody speaks (hoedanigheid).
         * @enum {string}
         */
        readonly Capacity: "self" | "parent" | "guardian" | "curator" | "mentor" | "administrator" | "proxy" | "relative" | "court" | "special-curator";
        /**
         * @description A case as this caller may see it (casus).
         * @example {
         *       "id": "9901-018f6b0e-0000-7000-8000-000000000001",
         *       "reference": "ZAAK-2026-000123",
         *       "phase": "investigation",
         *       "role": "source",
         *       "persons": [],
         *       "personReferences": [],
         *       "professionals": []
         *     }
         */
        readonly Case: {
            /** @description For the organisation of the coordinator alone. */
            readonly file?: components["schemas"]["CaseFile"];
            readonly id: components["schemas"]["Id"];
            /** @description The own references for those persons. */
            readonly personReferences: readonly {
                readonly personId: components["schemas"]["Id"];
                readonly reference: components["schemas"]["Reference"];
            }[];
            /** @description All for the coordinator; else those of whom the caller has a release or record. */
            readonly persons: readonly {
                readonly personId: components["schemas"]["Id"];
            }[];
            readonly phase: components["schemas"]["CasePhase"];
            /** @description The own professionals (eigen professionals). */
            readonly professionals: readonly {
                readonly actingAs: {
                    readonly law: string | null;
                    readonly organisation: string | null;
                    readonly task: string | null;
                } | null;
                /**
                 * Format: date
                 * @description Calendar day, local (datum).
                 * @example 2026-11-20
                 */
                readonly from: string;
                readonly function: string | null;
                readonly id: string;
                readonly number: string | null;
                readonly register: string | null;
                readonly role: components["schemas"]["CaseProfessionalRole"];
                readonly until: string | null;
            }[];
            readonly reference: components["schemas"]["Reference"];
            /** @description The caller's own role (eigen rol). */
            readonly role: components["schemas"]["CaseRole"];
        };
        /**
         * @description Closes the case (sluiting).
         * @example {
         *       "reason": "goals-reached"
         *     }
         */
        readonly CaseClosureAddition: {
            /**
             * @description Why it was closed (reden van sluiting).
             * @enum {string}
             */
            readonly reason: "goals-reached" | "help-stopped" | "moved" | "deceased" | "no-need" | "other";
        };
        /** @description Who coordinates; becomes the lead (coordinator). */
        readonly CaseCoordinator: {
            /** @description The hat under which the professional works in the case (hoedanigheid, pet). */
            readonly actingAs?: {
                /**
                 * @description The law of the act (wet).
                 * @example Jeugdwet
                 */
                readonly law?: string;
                /** @description Controller of the act where it is another. */
                readonly organisation?: components["schemas"]["Oin"];
                /**
                 * @description A kind of organisation, `help` or `treatment` (taak).
                 * @example coordinated-approach
                 */
                readonly task?: string;
            };
            /** @description Function (functie). */
            readonly function?: string;
            /** @description By a name of the own organisation (medewerker). */
            readonly id: string;
            /** @description Number in that register (registratienummer). */
            readonly number?: string;
            /** @description The caller's own; another is refused (organisatie). */
            readonly organisation?: components["schemas"]["Oin"];
            /**
             * @description Professional register (register).
             * @example SKJ
             */
            readonly register?: string;
        };
        /** @description What the organisation of the coordinator made (casusgegevens). */
        readonly CaseFile: {
            readonly caseUrl: string | null;
            readonly closure: {
                /**
                 * Format: date-time
                 * @description Moment, RFC 3339 (tijdstip); answered in UTC.
                 * @example 2026-11-20T13:05:00Z
                 */
                readonly closedAt: string;
                /**
                 * @description Why it was closed (reden van sluiting).
                 * @enum {string}
                 */
                readonly reason: "goals-reached" | "help-stopped" | "moved" | "deceased" | "no-need" | "other";
            } | null;
            readonly lowFlamePartner: components["schemas"]["Oin"] | null;
            readonly municipality: components["schemas"]["MunicipalityCode"];
            /**
             * Format: date-time
             * @description Moment, RFC 3339 (tijdstip); answered in UTC.
             * @example 2026-11-20T13:05:00Z
             */
            readonly openedAt: string;
            readonly participants: readonly components["schemas"]["CaseParticipant"][];
            readonly purposes: readonly string[];
        };
        /**
         * @description A page of cases, newest first (casussen).
         * @example {
         *       "items": [
         *         {
         *           "id": "9901-018f6b0e-0000-7000-8000-000000000001",
         *           "reference": "ZAAK-2026-000123",
         *           "phase": "investigation",
         *           "role": "source",
         *           "persons": [],
         *           "personReferences": [],
         *           "professionals": []
         *         }
         *       ]
         *     }
         */
        readonly CasePage: {
            readonly items: readonly components["schemas"]["Case"][];
        };
        /** @description An organisation that takes part (deelnemer). */
        readonly CaseParticipant: {
            readonly organisation: components["schemas"]["Oin"];
            readonly personReferences: readonly {
                readonly personId: components["schemas"]["Id"];
                readonly reference: components["schemas"]["Reference"];
            }[];
            readonly role: components["schemas"]["CaseRole"];
        };
        /**
         * @description An organisation that joins the case (deelnemer toevoegen).
         * @example {
         *       "organisation": "00000099000000001000",
         *       "role": "source"
         *     }
         */
        readonly CaseParticipantAddition: {
            readonly organisation: components["schemas"]["Oin"];
            readonly personReferences?: readonly components["schemas"]["NewPersonReference"][];
            /** @enum {string} */
            readonly role: "member" | "source";
        };
        /** @description One person, in exactly one way (persoonsverwijzing). */
        readonly CasePerson: {
            /**
             * @description Citizen service number, 11-proef (burgerservicenummer, BSN).
             * @example 999990019
             */
            readonly bsn: string;
        } | {
            readonly personId: components["schemas"]["Id"];
        };
        /**
         * @description Phase of the case (fase), domain brief E.
         * @enum {string}
         */
        readonly CasePhase: "intake" | "triage" | "investigation" | "decision" | "plan" | "execution" | "scaling-up" | "low-flame" | "closed";
        /**
         * @description A professional of the own organisation who works in the case (professional).
         * @example {
         *       "id": "medewerker-18",
         *       "role": "stand-in",
         *       "function": "coordinator",
         *       "from": "2026-12-01"
         *     }
         */
        readonly CaseProfessionalAddition: {
            /** @description The hat under which the professional works in the case (hoedanigheid, pet). */
            readonly actingAs?: {
                /**
                 * @description The law of the act (wet).
                 * @example Jeugdwet
                 */
                readonly law?: string;
                /** @description Controller of the act where it is another. */
                readonly organisation?: components["schemas"]["Oin"];
                /**
                 * @description A kind of organisation, `help` or `treatment` (taak).
                 * @example coordinated-approach
                 */
                readonly task?: string;
            };
            /**
             * Format: date
             * @description First day; today where new (vanaf).
             * @example 2026-11-20
             */
            readonly from?: string;
            /** @description Function (functie). */
            readonly function?: string;
            /** @description By a name of the own organisation (medewerker). */
            readonly id: string;
            /** @description Number in that register (registratienummer). */
            readonly number?: string;
            /** @description The caller's own; another is refused (organisatie). */
            readonly organisation?: components["schemas"]["Oin"];
            /**
             * @description Professional register (register).
             * @example SKJ
             */
            readonly register?: string;
            readonly role: components["schemas"]["CaseProfessionalRole"];
            /** @description Last day; null reopens (tot en met). */
            readonly until?: string | null;
        };
        /**
         * @description Role of a professional in the case: lead, member, stand-in (vervanger), supervisor (rol).
         * @enum {string}
         */
        readonly CaseProfessionalRole: "lead" | "member" | "stand-in" | "supervisor";
        /**
         * @description Role of an organisation in the case (rol).
         * @enum {string}
         */
        readonly CaseRole: "coordinator" | "member" | "source";
        /**
         * @description Which of the own cases (zoekvraag).
         * @example {
         *       "phase": "plan"
         *     }
         */
        readonly CaseSearch: {
            /** @description Needed by who takes part in more than one. */
            readonly municipality?: components["schemas"]["MunicipalityCode"];
            readonly phase?: components["schemas"]["CasePhase"];
            readonly reference?: components["schemas"]["Reference"];
        };
        /** @description A category asked for, and why (gevraagde categorie). */
        readonly CategoryAsked: {
            /**
             * @description Category of data (gegevenscategorie).
             * @example youth-help
             */
            readonly category: string;
            /** @description Only these fields (velden). */
            readonly fields?: readonly string[];
            /** @description Why this is needed, for this case (noodzaak). */
            readonly why?: string;
        };
        /** @description Whom a fact concerns, in exactly one way (op wie het betrekking heeft). */
        readonly Concerned: {
            /**
             * @description Citizen service number, 11-proef (burgerservicenummer, BSN).
             * @example 999990019
             */
            readonly bsn: string;
        } | {
            readonly personId: components["schemas"]["Id"];
        } | {
            readonly reference: components["schemas"]["Reference"];
        } | {
            readonly authorityHolder: components["schemas"]["Id"];
        } | {
            readonly organisation: components["schemas"]["Oin"];
        };
        /**
         * @description A consent, what was said in it and how it stands (toestemming).
         * @example {
         *       "id": "9901-018f6b0e-0000-7000-8000-000000000004",
         *       "case": "9901-018f6b0e-0000-7000-8000-000000000001",
         *       "subject": {
         *         "personId": "9901-018f6b0e-0000-7000-8000-000000000002"
         *       },
         *       "layer": "secrecy",
         *       "kind": "consent",
         *       "scope": {
         *         "purposes": [
         *           "coordinated-approach"
         *         ],
         *         "categories": [
         *           "involvement",
         *           "youth-help"
         *         ],
         *         "sources": [
         *           "00000099000000001000"
         *         ],
         *         "recipients": [
         *           "00000099000000002000"
         *         ],
         *         "fields": {}
         *       },
         *       "validUntil": "2027-05-31",
         *       "freeConsent": null,
         *       "conditionForHelp": null,
         *       "lifelongPlan": null,
         *       "statements": [],
         *       "standing": {
         *         "state": "incomplete",
         *         "missing": []
         *       },
         *       "recordedAt": "2026-11-20T13:05:00.000Z"
         *     }
         */
        readonly Consent: {
            readonly case: components["schemas"]["Id"];
            readonly conditionForHelp: boolean | null;
            readonly freeConsent: components["schemas"]["RecordedFreeConsent"];
            readonly id: components["schemas"]["Id"];
            /**
             * @description A condition that a statute sets beside the task, e.g. Wmo 2015 art. 5.1.1 lid 4 (soort).
             * @enum {string}
             */
            readonly kind: "consent" | "statutory-condition";
            readonly layer: components["schemas"]["ConsentLayer"];
            readonly lifelongPlan: {
                readonly remindedOn: string | null;
            } | null;
            /**
             * Format: date-time
             * @description Moment, RFC 3339 (tijdstip); answered in UTC.
             * @example 2026-11-20T13:05:00Z
             */
            readonly recordedAt: string;
            readonly scope: components["schemas"]["RecordedConsentScope"];
            readonly standing: components["schemas"]["Standing"];
            readonly statements: readonly components["schemas"]["Statement"][];
            readonly subject: {
                readonly personId: components["schemas"]["Id"];
            };
            readonly validUntil: string | null;
        };
        /**
         * @description What the word does (laag: grondslag, geheimhouding, hulp).
         * @enum {string}
         */
        readonly ConsentLayer: "legal-basis" | "secrecy" | "help";
        /**
         * @description A page of consents (toestemmingen).
         * @example {
         *       "items": [
         *         {
         *           "id": "9901-018f6b0e-0000-7000-8000-000000000004",
         *           "case": "9901-018f6b0e-0000-7000-8000-000000000001",
         *           "subject": {
         *             "personId": "9901-018f6b0e-0000-7000-8000-000000000002"
         *           },
         *           "layer": "secrecy",
         *           "kind": "consent",
         *           "scope": {
         *             "purposes": [
         *               "coordinated-approach"
         *             ],
         *             "categories": [
         *               "involvement",
         *               "youth-help"
         *             ],
         *             "sources": [
         *               "00000099000000001000"
         *             ],
         *             "recipients": [
         *               "00000099000000002000"
         *             ],
         *             "fields": {}
         *           },
         *           "validUntil": "2027-05-31",
         *           "freeConsent": null,
         *           "conditionForHelp": null,
         *           "lifelongPlan": null,
         *           "statements": [],
         *           "standing": {
         *             "state": "incomplete",
         *             "missing": []
         *           },
         *           "recordedAt": "2026-11-20T13:05:00.000Z"
         *         }
         *       ]
         *     }
         */
        readonly ConsentPage: {
            readonly items: readonly components["schemas"]["Consent"][];
        };
        /** @description For what, of which data, from whom, to whom (reikwijdte). One purpose and at most five recipients make it valid. */
        readonly ConsentScope: {
            readonly categories: readonly string[];
            /**
             * @description Fields by category, where the word was narrower than the category (velden).
             * @default {}
             */
            readonly fields: {
                readonly [key: string]: readonly string[];
            };
            readonly purposes: readonly string[];
            readonly recipients: readonly (components["schemas"]["Oin"] | string)[];
            readonly sources: readonly (components["schemas"]["Oin"] | string)[];
        };
        /** @description Which consents of a case (zoekvraag). */
        readonly ConsentSearch: {
            readonly case: components["schemas"]["Id"];
            readonly layer?: components["schemas"]["ConsentLayer"];
            readonly person?: components["schemas"]["Subject"];
        };
        /**
         * @description A request for data and what came of it (gegevensverzoek).
         * @example {
         *       "id": "9901-018f6b0e-0000-7000-8000-000000000006",
         *       "status": "partially-delivered",
         *       "case": "9901-018f6b0e-0000-7000-8000-000000000001",
         *       "purpose": "coordinated-approach",
         *       "createdAt": "2026-11-20T13:05:00.000Z",
         *       "expiresAt": "2026-12-20T13:05:00.000Z",
         *       "decisions": [
         *         {
         *           "personId": "9901-018f6b0e-0000-7000-8000-000000000002",
         *           "outcome": "permit-partial",
         *           "ground": {
         *             "legalBasis": "public-task",
         *             "secrecyGround": "consent",
         *             "law": [
         *               "Jeugdwet 7.4.0 lid 1",
         *               "Jeugdwet 7.3.11 lid 1"
         *             ],
         *             "alternatives": []
         *           },
         *           "permitted": [
         *             {
         *               "category": "involvement",
         *               "fields": [
         *                 "organisation",
         *                 "contact",
         *                 "since"
         *               ]
         *             }
         *           ],
         *           "withheld": [
         *             {
         *               "category": "youth-help",
         *               "fields": [
         *                 "goals"
         *               ],
         *               "reason": "CONSENT_SCOPE",
         *               "text": "De toestemming gaat niet over deze gegevens."
         *             }
         *           ],
         *           "reasons": [
         *             {
         *               "code": "OK_CONSENT",
         *               "law": [
         *                 "Jeugdwet 7.3.11 lid 1"
         *               ],
         *               "text": "Er is toestemming."
         *             }
         *           ],
         *           "missing": [],
         *           "obligations": [],
         *           "remedies": [],
         *           "rows": [],
         *           "declined": null,
         *           "receipt": {
         *             "decision": "9901-018f6b0e-0000-7000-8000-000000000005",
         *             "release": "9901-018f6b0e-0000-7000-8000-000000000006"
         *           }
         *         }
         *       ],
         *       "data": [
         *         {
         *           "personId": "9901-018f6b0e-0000-7000-8000-000000000002",
         *           "category": "involvement",
         *           "recordedAt": "2026-08-20T09:00:00.000Z",
         *           "lastChangedAt": "2026-11-06T10:30:00.000Z",
         *           "origin": "observed",
         *           "conditions": [],
         *           "values": [
         *             {
         *               "organisation": "Jeugdhulp De Voorbeeldboom",
         *               "contact": "J. de Hulp",
         *               "since": "2026-08-20"
         *             }
         *           ]
         *         }
         *       ],
         *       "dataDeliveredAt": "2026-11-20T13:05:01.000Z",
         *       "failure": null,
         *       "policy": {
         *         "regime": "PRE_WAMS",
         *         "fingerprint": "sha256:0000000000000000000000000000000000000000000000000000000000000000"
         *       },
         *       "log": "deelpoort.example/9901"
         *     }
         */
        readonly DataRequest: {
            readonly case: components["schemas"]["Id"] | null;
            /**
             * Format: date-time
             * @description Moment, RFC 3339 (tijdstip); answered in UTC.
             * @example 2026-11-20T13:05:00Z
             */
            readonly createdAt: string;
            readonly data: readonly components["schemas"]["SharedData"][] | null;
            /** @description When data was sent: sent, not received (verzonden op). */
            readonly dataDeliveredAt: string | null;
            readonly decisions: readonly components["schemas"]["Decision"][];
            /**
             * Format: date-time
             * @description Moment, RFC 3339 (tijdstip); answered in UTC.
             * @example 2026-11-20T13:05:00Z
             */
            readonly expiresAt: string;
            /** @description Why the source could not answer (storing). */
            readonly failure: {
                readonly code: string;
                readonly text: string;
            } | null;
            readonly id: components["schemas"]["Id"];
            /** @description Name of the log that holds the entries (logboek). */
            readonly log: string;
            readonly policy: components["schemas"]["PolicyStamp"] | null;
            readonly purpose: string;
            readonly status: components["schemas"]["RequestStatus"];
        };
        /**
         * @description A request for data (gegevensverzoek).
         * @example {
         *       "case": "9901-018f6b0e-0000-7000-8000-000000000001",
         *       "persons": [
         *         {
         *           "bsn": "999990019"
         *         }
         *       ],
         *       "purpose": "coordinated-approach",
         *       "categories": [
         *         {
         *           "category": "involvement",
         *           "why": "To agree who does what first."
         *         }
         *       ],
         *       "source": {
         *         "oin": "00000099000000001000",
         *         "why": "It gives the help now."
         *       },
         *       "requestedBy": {
         *         "id": "medewerker-17",
         *         "function": "coordinator"
         *       }
         *     }
         */
        readonly DataRequestQuestion: {
            readonly addressNeeded?: components["schemas"]["AddressNeeded"];
            /** @description What else was tried (alternatieven). */
            readonly alternativesTried?: string;
            /** @description The case (casus); required, optional or absent by purpose. */
            readonly case?: components["schemas"]["Id"];
            /** @description What is asked (gegevens). */
            readonly categories: readonly components["schemas"]["CategoryAsked"][];
            readonly ground?: components["schemas"]["AssertedGround"];
            readonly informed?: components["schemas"]["Informed"];
            /**
             * @description Who began (initiatief).
             * @default professional
             * @enum {string}
             */
            readonly initiatedBy: "professional" | "resident";
            /** @description Needed where neither a case nor a personId is given (gemeente). */
            readonly municipality?: components["schemas"]["MunicipalityCode"];
            /** @description About whom; one decision a person (betrokkenen). */
            readonly persons: readonly components["schemas"]["PersonRef"][];
            /**
             * @description Purpose (doel).
             * @example coordinated-approach
             */
            readonly purpose: string;
            /** @description Needed unless the token names the professional. */
            readonly requestedBy?: components["schemas"]["RequestedBy"];
            readonly source: components["schemas"]["SourceParty"];
            /** @description What it is about, where there is no case (onderwerp). */
            readonly subjectMatter?: string;
            /**
             * Format: date
             * @description Until when the data is needed (geldig tot en met).
             * @example 2026-11-20
             */
            readonly validUntil?: string;
            readonly weighing?: components["schemas"]["Weighing"];
        };
        /** @description Which of your own requests (zoekvraag). */
        readonly DataRequestSearch: {
            readonly case?: components["schemas"]["Id"];
            readonly person?: components["schemas"]["PersonRef"];
            readonly status?: components["schemas"]["RequestStatus"];
        };
        /** @description The decision about one person, as this caller may hear it (besluit). */
        readonly Decision: {
            /** @description The source said no; its reason is passed on once (geweigerd door de bron). */
            readonly declined: {
                readonly reason: string | null;
            } | null;
            /** @description The ground the gateway derived (grondslag). */
            readonly ground: {
                readonly alternatives: readonly string[];
                /** @description Articles (wetsartikelen). */
                readonly law: readonly string[];
                readonly legalBasis: string;
                readonly secrecyGround: string;
            } | null;
            readonly missing: readonly components["schemas"]["Missing"][];
            readonly obligations: readonly {
                readonly before: string | null;
                readonly id: components["schemas"]["Id"] | null;
                readonly text: string;
                readonly type: string;
            }[];
            readonly outcome: components["schemas"]["Outcome"];
            readonly permitted: readonly {
                readonly category: string;
                readonly fields: readonly string[];
            }[];
            readonly personId: components["schemas"]["Id"];
            readonly reasons: readonly {
                readonly code: string;
                /** @description Articles (wetsartikelen). */
                readonly law: readonly string[];
                readonly text: string;
            }[];
            /** @description The entries in the log (ontvangstbewijs). */
            readonly receipt: {
                readonly decision: components["schemas"]["Id"];
                readonly release: components["schemas"]["Id"] | null;
            };
            readonly remedies: readonly {
                readonly change: {
                    readonly [key: string]: components["schemas"]["JsonValue"];
                };
                readonly code: string;
                readonly text: string;
            }[];
            /** @description Rows of the tables that carried or blocked it (regels). */
            readonly rows: readonly string[];
            readonly withheld: readonly {
                readonly category: string;
                readonly fields: readonly string[];
                readonly reason: string;
                readonly text: string;
            }[];
        };
        /**
         * @description One entry of the log (logregel).
         * @example {
         *       "id": "9901-018f6b0e-0000-7000-8000-000000000003",
         *       "type": "log-viewed",
         *       "at": "2026-11-20T13:05:00Z",
         *       "recordedAt": "2026-11-20T13:05:00Z",
         *       "log": "log-5f0c2a",
         *       "index": 41,
         *       "leafHash": "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
         *       "municipality": "9901",
         *       "exchangeId": null,
         *       "controllers": [
         *         "00000099000000009901"
         *       ],
         *       "actor": {
         *         "organisation": "00000099000000009901",
         *         "professional": null,
         *         "clientId": "fg"
         *       },
         *       "operation": "audit-events.search",
         *       "case": null,
         *       "purpose": null,
         *       "direction": null,
         *       "source": null,
         *       "recipient": null,
         *       "personId": null,
         *       "categories": [],
         *       "outcome": null,
         *       "reasons": [],
         *       "ground": null,
         *       "policy": null,
         *       "policyRows": [],
         *       "confidential": null,
         *       "retainUntil": "2031-11-20",
         *       "traceId": "0af7651916cd43dd8448eb211c80319c",
         *       "spanId": "b7ad6b7169203331",
         *       "parentSpanId": null,
         *       "fscTransactionId": null,
         *       "details": {
         *         "entries": []
         *       }
         *     }
         */
        readonly Entry: {
            readonly actor: {
                readonly clientId: string;
                readonly organisation: string;
                readonly professional: {
                    readonly function: string | null;
                    readonly id: string;
                    readonly relation?: string;
                } | null;
            };
            /**
             * Format: date-time
             * @description When it was decided or done (moment van handelen).
             * @example 2026-11-20T13:05:00Z
             */
            readonly at: string;
            readonly case: string | null;
            readonly categories: readonly {
                readonly category: string;
                readonly fields: readonly string[];
            }[];
            readonly confidential: {
                readonly revealReviewAt: string;
            } | null;
            /** @description OINs of the controllers (verwerkingsverantwoordelijken). */
            readonly controllers: readonly string[];
            /** @description Codes and counts by type (bijzonderheden). */
            readonly details: {
                readonly [key: string]: components["schemas"]["JsonValue"];
            };
            readonly direction: ("ask" | "give") | null;
            readonly exchangeId: string | null;
            readonly fscTransactionId: string | null;
            readonly ground: {
                /** @description Articles (wetsartikelen). */
                readonly law: readonly string[];
                readonly legalBasis: string;
                readonly secrecyGround: string;
            } | null;
            readonly id: components["schemas"]["Id"];
            /** @description Place in the log, from 0, without gaps (volgnummer). */
            readonly index: number;
            /** @description RFC 6962 hash of its leaf, hexadecimal (hash). */
            readonly leafHash: string;
            /** @description Name of the log (logboek). */
            readonly log: string;
            readonly municipality: components["schemas"]["MunicipalityCode"];
            readonly operation: string;
            readonly outcome: string | null;
            readonly parentSpanId: string | null;
            /** @description Alias of the reader’s organisation (betrokkene). */
            readonly personId: string | null;
            readonly policy: {
                readonly engine: string;
                readonly fingerprint: string;
                readonly regime: string;
            } | null;
            readonly policyRows: readonly string[];
            readonly purpose: string | null;
            readonly reasons: readonly {
                readonly code: string;
                /** @description Articles (wetsartikelen). */
                readonly law: readonly string[];
                readonly row: string;
                readonly text: string;
            }[];
            readonly recipient: string | null;
            /**
             * Format: date-time
             * @description When it came into the log (moment van vastleggen).
             * @example 2026-11-20T13:05:00Z
             */
            readonly recordedAt: string;
            /**
             * Format: date
             * @description Calendar day, local (datum).
             * @example 2026-11-20
             */
            readonly retainUntil: string;
            readonly source: string | null;
            readonly spanId: string;
            readonly traceId: string;
            readonly type: components["schemas"]["EntryType"];
        };
        /**
         * @description A page of the log, newest first (logregels).
         * @example {
         *       "items": [
         *         {
         *           "id": "9901-018f6b0e-0000-7000-8000-000000000003",
         *           "type": "log-viewed",
         *           "at": "2026-11-20T13:05:00Z",
         *           "recordedAt": "2026-11-20T13:05:00Z",
         *           "log": "log-5f0c2a",
         *           "index": 41,
         *           "leafHash": "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
         *           "municipality": "9901",
         *           "exchangeId": null,
         *           "controllers": [
         *             "00000099000000009901"
         *           ],
         *           "actor": {
         *             "organisation": "00000099000000009901",
         *             "professional": null,
         *             "clientId": "fg"
         *           },
         *           "operation": "audit-events.search",
         *           "case": null,
         *           "purpose": null,
         *           "direction": null,
         *           "source": null,
         *           "recipient": null,
         *           "personId": null,
         *           "categories": [],
         *           "outcome": null,
         *           "reasons": [],
         *           "ground": null,
         *           "policy": null,
         *           "policyRows": [],
         *           "confidential": null,
         *           "retainUntil": "2031-11-20",
         *           "traceId": "0af7651916cd43dd8448eb211c80319c",
         *           "spanId": "b7ad6b7169203331",
         *           "parentSpanId": null,
         *           "fscTransactionId": null,
         *           "details": {
         *             "entries": []
         *           }
         *         }
         *       ]
         *     }
         */
        readonly EntryPage: {
            readonly items: readonly components["schemas"]["Entry"][];
        };
        /**
         * @description Which entries of the log (zoekvraag logregels).
         * @example {
         *       "types": [
         *         "release"
         *       ],
         *       "recordedFrom": "2026-11-01T00:00:00Z"
         *     }
         */
        readonly EntrySearch: {
            /** @description Of this case (zaak). */
            readonly case?: components["schemas"]["Id"];
            /** @description Of this data request or advice (uitwisseling). */
            readonly exchangeId?: components["schemas"]["Id"];
            /** @description Whose log: one of the caller's own, needed where it has more than one; 0000 is the operator's. */
            readonly municipality?: components["schemas"]["MunicipalityCode"];
            /** @description Done by this organisation (organisatie). */
            readonly organisation?: components["schemas"]["Oin"];
            /** @description Of this person, by the alias of this organisation (betrokkene). */
            readonly personId?: components["schemas"]["Id"];
            /**
             * Format: date-time
             * @description Recorded at or after (vastgelegd vanaf).
             * @example 2026-11-20T13:05:00Z
             */
            readonly recordedFrom?: string;
            /**
             * Format: date-time
             * @description Recorded before (vastgelegd voor).
             * @example 2026-11-20T13:05:00Z
             */
            readonly recordedUntil?: string;
            readonly types?: readonly components["schemas"]["EntryType"][];
        };
        /**
         * @description What an entry records, closed (soort logregel).
         * @enum {string}
         */
        readonly EntryType: "decision" | "advice" | "release" | "release-refused" | "source-failed" | "source-refused" | "delivery-failed" | "consent-recorded" | "statement-recorded" | "withdrawal-recorded" | "person-fact-recorded" | "case-opened" | "case-changed" | "case-closed" | "participant-changed" | "obligation-met" | "obligation-deferred" | "review-opened" | "verdict-recorded" | "log-viewed" | "export-made" | "access-refused" | "policy-activated" | "retention-run" | "administrator-action";
        /** @description Whom the fact is about, in exactly one way (betrokkene). */
        readonly FactPerson: {
            /**
             * @description Citizen service number, 11-proef (burgerservicenummer, BSN).
             * @example 999990019
             */
            readonly bsn: string;
        } | {
            readonly personId: components["schemas"]["Id"];
        } | {
            readonly reference: components["schemas"]["Reference"];
        };
        /** @description The source of the fact (bron). */
        readonly FactSource: {
            readonly reference?: components["schemas"]["Reference"];
            /** @description Where it comes from: court-order, register, certificate, professional (bron). */
            readonly type: string;
        };
        /** @description Whether the consent is free: five answers (vrije toestemming). */
        readonly FreeConsent: {
            /** @default null */
            readonly alternativeOffered: boolean | null;
            /** @default null */
            readonly concreteRequest: boolean | null;
            /** @default null */
            readonly individualCase: boolean | null;
            /** @default null */
            readonly inSubjectInterest: boolean | null;
            /** @default null */
            readonly refusalWithoutDetrimentExplained: boolean | null;
        };
        /**
         * @description The process answers (gezondheid).
         * @example {
         *       "status": "ok"
         *     }
         */
        readonly Health: {
            /** @constant */
            readonly status: "ok";
        };
        /**
         * @description Opaque identifier, made by the gateway (kenmerk).
         * @example 9901-018f6b0e-0000-7000-8000-000000000001
         */
        readonly Id: string;
        /** @description Who it is, where no citizen service number may be used (identiteitsgegevens). */
        readonly Identity: {
            /**
             * Format: date
             * @description Calendar day, local (datum).
             * @example 2026-11-20
             */
            readonly birthDate: string;
            readonly familyName: string;
            readonly givenNames: string;
            readonly houseNumber: string;
            readonly postcode: string;
        };
        /** @description Whether the person knows, or why not yet (geinformeerd). */
        readonly Informed: {
            /**
             * Format: date
             * @description Calendar day, local (datum).
             * @example 2026-11-20
             */
            readonly on: string;
        } | {
            readonly deferred: {
                readonly reason: string;
                /**
                 * Format: date
                 * @description Calendar day, local (datum).
                 * @example 2026-11-20
                 */
                readonly until: string;
            };
        };
        /** @description Any JSON value (waarde). */
        readonly JsonValue: string | number | boolean | null | readonly components["schemas"]["JsonValue"][] | {
            readonly [key: string]: components["schemas"]["JsonValue"];
        };
        /** @description Whose word this consent still lacks (ontbrekende verklaring). */
        readonly LackingWord: {
            readonly capacity: string;
            /**
             * @description A condition that a statute sets beside the task, e.g. Wmo 2015 art. 5.1.1 lid 4 (soort).
             * @enum {string}
             */
            readonly kind: "consent" | "statutory-condition";
            readonly law: readonly string[];
            /** @enum {string} */
            readonly layer: "legal-basis" | "secrecy";
            /** @description True where the field asks this, not the law (norm). */
            readonly norm: boolean;
            readonly person: {
                readonly personId: components["schemas"]["Id"];
            } | {
                readonly authorityHolder: components["schemas"]["Id"];
            };
            readonly text: string;
        };
        /** @description Whose word is lacking, for which layer (ontbrekende toestemming). */
        readonly Missing: {
            readonly capacity: string;
            /** @enum {string} */
            readonly kind: "consent" | "statutory-condition";
            /** @description Articles (wetsartikelen). */
            readonly law: readonly string[];
            /** @enum {string} */
            readonly layer: "legal-basis" | "secrecy";
            /** @description True where the field asks this, not the law (norm). */
            readonly norm: boolean;
            readonly person: {
                readonly personId: components["schemas"]["Id"];
            } | {
                readonly authorityHolder: components["schemas"]["Id"];
            } | {
                readonly organisation: components["schemas"]["Oin"];
            };
            readonly text: string;
        };
        /**
         * @description Municipality code of CBS (gemeentecode).
         * @example 9901
         */
        readonly MunicipalityCode: string;
        /**
         * @description A case to be opened by the organisation of its coordinator (nieuwe casus).
         * @example {
         *       "municipality": "9901",
         *       "reference": "ZAAK-2026-000123",
         *       "persons": [
         *         {
         *           "personId": "9901-018f6b0e-0000-7000-8000-000000000002"
         *         }
         *       ],
         *       "purposes": [
         *         "coordinated-approach"
         *       ],
         *       "phase": "investigation",
         *       "coordinator": {
         *         "id": "medewerker-17",
         *         "organisation": "00000099000000002000",
         *         "function": "coordinator"
         *       },
         *       "participants": [
         *         {
         *           "organisation": "00000099000000001000",
         *           "role": "source"
         *         }
         *       ]
         *     }
         */
        readonly NewCase: {
            /** @description Where the case stands in the own system (zaak-URL). */
            readonly caseUrl?: string;
            readonly coordinator: components["schemas"]["CaseCoordinator"];
            /** @description The one partner that stays in touch; with phase low-flame, and only then (waakvlampartner). */
            readonly lowFlamePartner?: components["schemas"]["Oin"];
            readonly municipality: components["schemas"]["MunicipalityCode"];
            readonly participants?: readonly components["schemas"]["NewCaseParticipant"][];
            /** @description About whom (betrokkenen). */
            readonly persons: readonly components["schemas"]["CasePerson"][];
            /**
             * @default intake
             * @enum {string}
             */
            readonly phase: "intake" | "triage" | "investigation" | "decision" | "plan" | "execution" | "scaling-up" | "low-flame";
            /** @description What for (doelen). */
            readonly purposes: readonly string[];
            readonly reference: components["schemas"]["Reference"];
        };
        /** @description An organisation that takes part (deelnemer). */
        readonly NewCaseParticipant: {
            readonly organisation: components["schemas"]["Oin"];
            readonly personReferences?: readonly components["schemas"]["NewPersonReference"][];
            readonly role: components["schemas"]["CaseRole"];
        };
        /**
         * @description A consent to be recorded: one layer, one scope (toestemming).
         * @example {
         *       "case": "9901-018f6b0e-0000-7000-8000-000000000001",
         *       "subject": {
         *         "personId": "9901-018f6b0e-0000-7000-8000-000000000002"
         *       },
         *       "layer": "secrecy",
         *       "scope": {
         *         "purposes": [
         *           "coordinated-approach"
         *         ],
         *         "categories": [
         *           "involvement",
         *           "youth-help"
         *         ],
         *         "sources": [
         *           "00000099000000001000"
         *         ],
         *         "recipients": [
         *           "00000099000000002000"
         *         ]
         *       },
         *       "validUntil": "2027-05-31",
         *       "statements": [
         *         {
         *           "by": {
         *             "personId": "9901-018f6b0e-0000-7000-8000-000000000002"
         *           },
         *           "capacity": "self",
         *           "outcome": "given",
         *           "saidAt": "2026-11-20T13:05:00Z",
         *           "method": "written"
         *         }
         *       ]
         *     }
         */
        readonly NewConsent: {
            readonly case: components["schemas"]["Id"];
            /** @description Help or a provision was made to hang on it (AVG 7 lid 4). */
            readonly conditionForHelp?: boolean;
            readonly freeConsent?: components["schemas"]["FreeConsent"];
            /**
             * @description A condition that a statute sets beside the task, e.g. Wmo 2015 art. 5.1.1 lid 4 (soort).
             * @default consent
             * @enum {string}
             */
            readonly kind: "consent" | "statutory-condition";
            readonly layer: components["schemas"]["ConsentLayer"];
            /** @description A plan for life, with the last yearly reminder of rights (levensplan). */
            readonly lifelongPlan?: {
                readonly remindedOn: string | null;
            };
            readonly scope: components["schemas"]["ConsentScope"];
            readonly statements: readonly components["schemas"]["NewStatement"][];
            readonly subject: components["schemas"]["Subject"];
            /**
             * Format: date
             * @description Last day (tot en met).
             * @example 2026-11-20
             */
            readonly validUntil?: string;
        };
        /** @description A word that stops this one consent (intrekking). */
        readonly NewConsentWithdrawal: {
            readonly by: components["schemas"]["SpokenBy"];
            /**
             * @description How it was said (wijze).
             * @enum {string}
             */
            readonly method?: "written" | "oral" | "digital";
            /**
             * Format: date-time
             * @description Moment, RFC 3339 (tijdstip); answered in UTC.
             * @example 2026-11-20T13:05:00Z
             */
            readonly saidAt: string;
            /** @description To whom it was said, by function or id (aan wie). */
            readonly saidTo?: string;
            /** @default all */
            readonly scope: components["schemas"]["WithdrawalScope"];
        };
        /**
         * @description An organisation that is to take part (nieuwe deelnemer).
         * @example {
         *       "oin": "00000099000000001000",
         *       "name": "Jeugdhulp Voorbeeld",
         *       "kind": "youth-care-provider",
         *       "municipality": "9901",
         *       "from": "2026-12-01"
         *     }
         */
        readonly NewParticipant: {
            readonly connector?: {
                /** @description Where it answers data requests: https, no user, query or fragment (adres). */
                readonly baseUrl: string;
                /** @description Bearer credential; kept encrypted, never answered (inloggegeven). */
                readonly credential?: string;
            };
            /**
             * Format: date
             * @description First day; today where left out (vanaf).
             * @example 2026-11-20
             */
            readonly from?: string;
            /**
             * @description Kind of organisation (soort organisatie). A municipality as controller is added by the operator.
             * @enum {string}
             */
            readonly kind: "municipality-wmo" | "municipality-youth" | "municipality-debt" | "municipality-participation" | "compulsory-education-officer" | "local-team-municipal" | "local-team-provider" | "youth-care-provider" | "wmo-provider" | "certified-institution" | "child-protection-board" | "veilig-thuis" | "general-practice" | "mental-health-care" | "youth-health-care" | "community-nursing" | "hospital" | "emergency-services" | "health-insurer" | "ciz" | "school" | "school-partnership" | "childcare" | "housing-corporation" | "police" | "care-and-safety-house" | "regional-expert-team" | "regional-safety-team" | "benefits-agency" | "credit-bank" | "energy-supplier" | "water-company" | "welfare-organisation" | "volunteer-organisation" | "supervisory-authority";
            readonly municipality: components["schemas"]["MunicipalityCode"];
            readonly name: string;
            readonly oin: components["schemas"]["Oin"];
            /**
             * @description Whether it records here which professionals work in a case, or declares that its own system tests that (relatietoets).
             * @default recorded
             * @enum {string}
             */
            readonly relations: "recorded" | "asserted-by-system";
            /**
             * Format: date
             * @description Last day; open where left out (tot en met).
             * @example 2026-11-20
             */
            readonly until?: string;
        };
        /**
         * @description A dated fact that the BRP cannot know, with its source (feit over een persoon).
         * @example {
         *       "person": {
         *         "personId": "9901-018f6b0e-0000-7000-8000-000000000002"
         *       },
         *       "kind": "supervision-order",
         *       "from": "2026-03-01",
         *       "until": "2027-03-01",
         *       "source": {
         *         "type": "court-order",
         *         "reference": "C/09/000001"
         *       },
         *       "details": {
         *         "institution": "00000099000000003000"
         *       }
         *     }
         */
        readonly NewPersonFact: {
            /** @description Needed with a reference: the case in which it was given (casus). */
            readonly case?: components["schemas"]["Id"];
            readonly concerns?: components["schemas"]["Concerned"];
            /** @description By kind (bijzonderheden). */
            readonly details?: {
                readonly [key: string]: components["schemas"]["JsonValue"];
            };
            /**
             * Format: date
             * @description First day (vanaf).
             * @example 2026-11-20
             */
            readonly from: string;
            readonly kind: components["schemas"]["PersonFactKind"];
            /** @description Needed where no id says whose person it is. */
            readonly municipality?: components["schemas"]["MunicipalityCode"];
            readonly person: components["schemas"]["FactPerson"];
            readonly source: components["schemas"]["FactSource"];
            /**
             * Format: date
             * @description Last day; open where left out (tot en met).
             * @example 2026-11-20
             */
            readonly until?: string;
        };
        /** @description A participant's own reference for a person (eigen kenmerk). */
        readonly NewPersonReference: {
            readonly person: components["schemas"]["CasePerson"];
            readonly reference: components["schemas"]["Reference"];
        };
        /** @description One person's word in a consent (verklaring). */
        readonly NewStatement: {
            readonly by: components["schemas"]["SpokenBy"];
            readonly capacity: components["schemas"]["Capacity"];
            /** @description Where the proof is kept, and its hash (bewijs, AVG 7 lid 1). */
            readonly evidence?: {
                readonly reference?: components["schemas"]["Reference"];
                readonly sha256?: string;
            };
            /**
             * @description Who interpreted the talk, where somebody did (tolk).
             * @enum {string}
             */
            readonly interpreter?: "professional" | "relative";
            /**
             * @description How it was said (wijze).
             * @enum {string}
             */
            readonly method: "written" | "oral" | "digital";
            /** @description Version of the text that was explained (toelichting). */
            readonly noticeVersion?: components["schemas"]["Reference"];
            /**
             * @description Yes or no (gegeven of geweigerd).
             * @enum {string}
             */
            readonly outcome: "given" | "refused";
            /**
             * Format: date-time
             * @description Moment, RFC 3339 (tijdstip); answered in UTC.
             * @example 2026-11-20T13:05:00Z
             */
            readonly saidAt: string;
        };
        /**
         * @description A person's word that stops sharing; binds at once (intrekking).
         * @example {
         *       "by": {
         *         "personId": "9901-018f6b0e-0000-7000-8000-000000000002"
         *       },
         *       "about": {
         *         "personId": "9901-018f6b0e-0000-7000-8000-000000000002"
         *       },
         *       "scope": "all",
         *       "saidAt": "2026-11-22T09:00:00Z",
         *       "method": "oral"
         *     }
         */
        readonly NewWithdrawal: {
            readonly about: components["schemas"]["Subject"];
            readonly by: components["schemas"]["SpokenBy"];
            /** @description Needed with a reference: the case in which it was given (casus). */
            readonly case?: components["schemas"]["Id"];
            /**
             * @description How it was said (wijze).
             * @enum {string}
             */
            readonly method?: "written" | "oral" | "digital";
            /** @description Needed where no id says whose person it is. */
            readonly municipality?: components["schemas"]["MunicipalityCode"];
            /**
             * Format: date-time
             * @description Moment, RFC 3339 (tijdstip); answered in UTC.
             * @example 2026-11-20T13:05:00Z
             */
            readonly saidAt: string;
            /** @description To whom it was said, by function or id (aan wie). */
            readonly saidTo?: string;
            readonly scope: components["schemas"]["WithdrawalScope"];
        };
        /** @description Something this organisation has to do (verplichting). */
        readonly Obligation: {
            /** @description By this day (uiterlijk). */
            readonly before: string | null;
            /**
             * Format: date-time
             * @description Moment, RFC 3339 (tijdstip); answered in UTC.
             * @example 2026-11-20T13:05:00Z
             */
            readonly createdAt: string;
            /** @description The own data request it comes from (gegevensverzoek). */
            readonly dataRequest: components["schemas"]["Id"] | null;
            readonly id: components["schemas"]["Id"];
            readonly person: {
                readonly personId: components["schemas"]["Id"];
            };
            /** @description What is to be done (soort): inform-person; after a withdrawal reassess-ground, follow-up-withdrawal, confirm-withdrawal. */
            readonly type: string;
        };
        /**
         * @description A page of duties, oldest first (verplichtingen).
         * @example {
         *       "items": []
         *     }
         */
        readonly ObligationPage: {
            readonly items: readonly components["schemas"]["Obligation"][];
        };
        /**
         * @description Organisation number (Organisatie-identificatienummer, OIN).
         * @example 00000099000000001000
         */
        readonly Oin: string;
        /**
         * @description Kind of organisation, closed (soort organisatie).
         * @enum {string}
         */
        readonly OrganisationKind: "municipality-wmo" | "municipality-youth" | "municipality-debt" | "municipality-participation" | "municipality-controller" | "compulsory-education-officer" | "local-team-municipal" | "local-team-provider" | "youth-care-provider" | "wmo-provider" | "certified-institution" | "child-protection-board" | "veilig-thuis" | "general-practice" | "mental-health-care" | "youth-health-care" | "community-nursing" | "hospital" | "emergency-services" | "health-insurer" | "ciz" | "school" | "school-partnership" | "childcare" | "housing-corporation" | "police" | "care-and-safety-house" | "regional-expert-team" | "regional-safety-team" | "benefits-agency" | "credit-bank" | "energy-supplier" | "water-company" | "welfare-organisation" | "volunteer-organisation" | "supervisory-authority";
        /**
         * @description What was decided about this person (uitkomst).
         * @enum {string}
         */
        readonly Outcome: "permit" | "permit-partial" | "needs-consent" | "review" | "deny";
        /**
         * @description An organisation that takes part (deelnemer).
         * @example {
         *       "oin": "00000099000000001000",
         *       "name": "Jeugdhulp Voorbeeld",
         *       "kind": "youth-care-provider",
         *       "municipalities": [
         *         "9901"
         *       ]
         *     }
         */
        readonly Participant: {
            /** @description For the functional administrator of those municipalities alone (overeenkomsten). */
            readonly agreements?: readonly {
                /** @description A source connector is set (bronkoppeling). */
                readonly connector: boolean;
                /**
                 * Format: date
                 * @description Calendar day, local (datum).
                 * @example 2026-11-20
                 */
                readonly from: string;
                readonly municipality: components["schemas"]["MunicipalityCode"];
                /**
                 * @description Whether it records here which professionals work in a case, or declares that its own system tests that (relatietoets).
                 * @enum {string}
                 */
                readonly relations: "recorded" | "asserted-by-system";
                readonly until: string | null;
            }[];
            readonly kind: components["schemas"]["OrganisationKind"];
            /** @description Those of the caller's own municipalities in which it takes part today (gemeenten). */
            readonly municipalities: readonly components["schemas"]["MunicipalityCode"][];
            readonly name: string;
            readonly oin: components["schemas"]["Oin"];
        };
        /**
         * @description A page of participants, by OIN (deelnemers).
         * @example {
         *       "items": [
         *         {
         *           "oin": "00000099000000001000",
         *           "name": "Jeugdhulp Voorbeeld",
         *           "kind": "youth-care-provider",
         *           "municipalities": [
         *             "9901"
         *           ]
         *         }
         *       ]
         *     }
         */
        readonly ParticipantPage: {
            readonly items: readonly components["schemas"]["Participant"][];
        };
        /**
         * @description A recorded fact (feit over een persoon).
         * @example {
         *       "id": "9901-018f6b0e-0000-7000-8000-000000000003",
         *       "person": {
         *         "personId": "9901-018f6b0e-0000-7000-8000-000000000002"
         *       },
         *       "kind": "supervision-order",
         *       "from": "2026-03-01",
         *       "until": "2027-03-01",
         *       "source": {
         *         "type": "court-order",
         *         "reference": "C/09/000001"
         *       },
         *       "concerns": null,
         *       "details": {
         *         "institution": "00000099000000003000"
         *       },
         *       "recordedAt": "2026-11-20T13:05:00.000Z"
         *     }
         */
        readonly PersonFact: {
            readonly concerns: ({
                readonly personId: components["schemas"]["Id"];
            } | {
                readonly organisation: components["schemas"]["Oin"];
            }) | null;
            readonly details: {
                readonly [key: string]: components["schemas"]["JsonValue"];
            };
            /**
             * Format: date
             * @description Calendar day, local (datum).
             * @example 2026-11-20
             */
            readonly from: string;
            readonly id: components["schemas"]["Id"];
            readonly kind: components["schemas"]["PersonFactKind"];
            readonly person: {
                readonly personId: components["schemas"]["Id"];
            };
            /**
             * Format: date-time
             * @description Moment, RFC 3339 (tijdstip); answered in UTC.
             * @example 2026-11-20T13:05:00Z
             */
            readonly recordedAt: string;
            readonly source: {
                readonly reference: string | null;
                readonly type: string;
            };
            readonly until: string | null;
        };
        /**
         * @description Kind of fact, closed (soort feit), domain brief D.5.
         * @enum {string}
         */
        readonly PersonFactKind: "secret-consultation" | "help-without-parents" | "shelter" | "sealed" | "deceased-record-permission" | "restriction" | "objection" | "view-heard" | "supervision-order" | "partial-authority-transfer" | "guardianship" | "provisional-guardianship" | "curatorship" | "mentorship" | "administration" | "special-curator" | "unreachable" | "refusal-toward-parent" | "suspected-harm" | "other-parent-informed" | "court-substituted-consent" | "court-authority-order" | "capacity-assessment" | "proxy" | "relative" | "help-ended";
        /**
         * @description A page of facts, newest first (feiten).
         * @example {
         *       "items": [
         *         {
         *           "id": "9901-018f6b0e-0000-7000-8000-000000000003",
         *           "person": {
         *             "personId": "9901-018f6b0e-0000-7000-8000-000000000002"
         *           },
         *           "kind": "supervision-order",
         *           "from": "2026-03-01",
         *           "until": "2027-03-01",
         *           "source": {
         *             "type": "court-order",
         *             "reference": "C/09/000001"
         *           },
         *           "concerns": null,
         *           "details": {
         *             "institution": "00000099000000003000"
         *           },
         *           "recordedAt": "2026-11-20T13:05:00.000Z"
         *         }
         *       ]
         *     }
         */
        readonly PersonFactPage: {
            readonly items: readonly components["schemas"]["PersonFact"][];
        };
        /** @description Which facts about whom (zoekvraag). */
        readonly PersonFactSearch: {
            /** @description Needed with a reference: the case in which it was given (casus). */
            readonly case?: components["schemas"]["Id"];
            readonly kinds?: readonly components["schemas"]["PersonFactKind"][];
            /** @description Needed where no id says whose person it is. */
            readonly municipality?: components["schemas"]["MunicipalityCode"];
            readonly person: components["schemas"]["FactPerson"];
        };
        /**
         * @description One person, in exactly one way (persoonsverwijzing).
         * @example {
         *       "personId": "9901-018f6b0e-0000-7000-8000-000000000002"
         *     }
         */
        readonly PersonRef: {
            /**
             * @description Citizen service number, 11-proef (burgerservicenummer, BSN).
             * @example 999990019
             */
            readonly bsn: string;
        } | {
            readonly personId: components["schemas"]["Id"];
        } | {
            readonly reference: components["schemas"]["Reference"];
        } | {
            readonly identity: components["schemas"]["Identity"];
        } | {
            readonly authorityHolder: components["schemas"]["Id"];
        };
        /** @description The tables by which it was decided (beleid). */
        readonly PolicyStamp: {
            readonly fingerprint: string;
            readonly regime: string;
        };
        /** @description What went wrong and how to mend it (foutmelding, RFC 9457). */
        readonly Problem: {
            readonly detail: string;
            /** @description This occurrence, as urn:uuid; quote it when asking for help. */
            readonly instance: string;
            /** @description All faults of the input together. */
            readonly invalidParams?: readonly {
                readonly code: string;
                /** @description Dotted path of the field, e.g. persons.0.bsn. */
                readonly name: string;
                readonly reason: string;
            }[];
            readonly status: number;
            readonly title: string;
            /** @description Stable name of the problem: urn:deelpoort:problem:<code>. */
            readonly type: string;
        };
        /** @description What the consent covers (reikwijdte). */
        readonly RecordedConsentScope: {
            readonly categories: readonly string[];
            readonly fields: {
                readonly [key: string]: readonly string[];
            };
            readonly purposes: readonly string[];
            readonly recipients: readonly (components["schemas"]["Oin"] | string)[];
            readonly sources: readonly (components["schemas"]["Oin"] | string)[];
        };
        /** @description Whether the consent is free (vrije toestemming). */
        readonly RecordedFreeConsent: {
            readonly alternativeOffered: boolean | null;
            readonly concreteRequest: boolean | null;
            readonly individualCase: boolean | null;
            readonly inSubjectInterest: boolean | null;
            readonly refusalWithoutDetrimentExplained: boolean | null;
        } | null;
        /**
         * @description A name given by the caller, without personal data (referentie).
         * @example ZAAK-2026-000123
         */
        readonly Reference: string;
        /** @description Who asks (vragende professional). */
        readonly RequestedBy: {
            readonly actingAs?: components["schemas"]["ActingAs"];
            /** @description Function (functie). */
            readonly function?: string;
            /** @description The professional, by a name of the own organisation (medewerker). */
            readonly id: string;
            /** @description Number in that register. */
            readonly number?: string;
            /** @description For the one who answers (telefoon). */
            readonly phone?: string;
            /**
             * @description Professional register (beroepsregister).
             * @example SKJ
             */
            readonly register?: string;
        };
        /**
         * @description Where the request stands (status).
         * @enum {string}
         */
        readonly RequestStatus: "running" | "delivered" | "partially-delivered" | "ready" | "needs-consent" | "awaiting-review" | "awaiting-source" | "refused-by-source" | "denied" | "failed" | "cancelled" | "expired";
        /** @description Data of one category about one person (gegevens). */
        readonly SharedData: {
            readonly category: string;
            /** @description What the source asks of who gets it (voorwaarden). */
            readonly conditions: readonly string[];
            readonly lastChangedAt: string | null;
            /** @description Seen or heard by the source (waargenomen of gehoord). */
            readonly origin: ("observed" | "heard") | null;
            readonly personId: components["schemas"]["Id"];
            readonly recordedAt: string | null;
            readonly values: readonly {
                readonly [key: string]: components["schemas"]["JsonValue"];
            }[];
        };
        /** @description Who holds the data, and why it is asked there (bron). */
        readonly SourceParty: {
            readonly oin: components["schemas"]["Oin"];
            readonly why?: string;
        };
        /** @description Whose word it is, in exactly one way (wie het zegt). */
        readonly SpokenBy: {
            /**
             * @description Citizen service number, 11-proef (burgerservicenummer, BSN).
             * @example 999990019
             */
            readonly bsn: string;
        } | {
            readonly personId: components["schemas"]["Id"];
        } | {
            readonly reference: components["schemas"]["Reference"];
        } | {
            readonly authorityHolder: components["schemas"]["Id"];
        } | {
            readonly organisation: components["schemas"]["Oin"];
        };
        /** @description How it stands now, computed at the moment of asking (stand). */
        readonly Standing: {
            readonly missing: readonly components["schemas"]["LackingWord"][];
            /** @enum {string} */
            readonly state: "complete" | "incomplete" | "refused" | "withdrawn" | "expired" | "lapsed" | "invalid";
        };
        /** @description One person's word, with when it was recorded (verklaring). */
        readonly Statement: {
            readonly by: {
                readonly personId: components["schemas"]["Id"];
            } | {
                readonly authorityHolder: components["schemas"]["Id"];
            } | {
                readonly organisation: components["schemas"]["Oin"];
            };
            readonly capacity: string;
            readonly evidence: {
                readonly reference: string | null;
                readonly sha256: string | null;
            } | null;
            readonly id: components["schemas"]["Id"];
            readonly interpreter: ("professional" | "relative") | null;
            /**
             * @description How it was said (wijze).
             * @enum {string}
             */
            readonly method: "written" | "oral" | "digital";
            readonly noticeVersion: string | null;
            /**
             * @description Yes or no (gegeven of geweigerd).
             * @enum {string}
             */
            readonly outcome: "given" | "refused";
            /**
             * Format: date-time
             * @description Moment, RFC 3339 (tijdstip); answered in UTC.
             * @example 2026-11-20T13:05:00Z
             */
            readonly recordedAt: string;
            /**
             * Format: date-time
             * @description Moment, RFC 3339 (tijdstip); answered in UTC.
             * @example 2026-11-20T13:05:00Z
             */
            readonly saidAt: string;
        };
        /** @description The data subject, in exactly one way (betrokkene). */
        readonly Subject: {
            /**
             * @description Citizen service number, 11-proef (burgerservicenummer, BSN).
             * @example 999990019
             */
            readonly bsn: string;
        } | {
            readonly personId: components["schemas"]["Id"];
        } | {
            readonly reference: components["schemas"]["Reference"];
        };
        /** @description What a safety lane demands: the steps of the meldcode (afweging). */
        readonly Weighing: {
            /** @description Danger is acute (acute onveiligheid). */
            readonly acute: boolean;
            /** @description Steps of the meldcode that are recorded (stappen). */
            readonly steps: readonly number[];
            /**
             * @description Why step 3, the talk, was skipped (gesprek overgeslagen).
             * @enum {string}
             */
            readonly talkSkipped?: "danger-to-person" | "danger-to-worker" | "flight" | "destruction-of-evidence" | "veilig-thuis-advised";
        };
        /**
         * @description A withdrawal that was recorded (intrekking).
         * @example {
         *       "id": "9901-018f6b0e-0000-7000-8000-000000000003",
         *       "bindsFrom": "2026-11-22T09:05:00Z"
         *     }
         */
        readonly Withdrawal: {
            /**
             * Format: date-time
             * @description Binds every release after it (geldt vanaf).
             * @example 2026-11-20T13:05:00Z
             */
            readonly bindsFrom: string;
            readonly id: components["schemas"]["Id"];
        };
        /** @description What stops: everything, or what is named (reikwijdte). */
        readonly WithdrawalScope: "all" | {
            readonly categories?: readonly string[];
            readonly purposes?: readonly string[];
            readonly recipients?: readonly (components["schemas"]["Oin"] | string)[];
            readonly sources?: readonly (components["schemas"]["Oin"] | string)[];
        };
    };
    responses: {
        /** @description Bad Request */
        readonly BadRequest: {
            headers: {
                readonly "API-Version": components["headers"]["API-Version"];
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:deelpoort:problem:invalid-input",
                 *       "title": "The request has faults",
                 *       "status": 400,
                 *       "detail": "The request has 1 fault(s); see invalidParams.",
                 *       "instance": "urn:uuid:5f0c2a7e-8f0b-4f0e-9c43-0d0f1f6f7a01",
                 *       "invalidParams": [
                 *         {
                 *           "name": "persons.0.bsn",
                 *           "code": "not-a-bsn",
                 *           "reason": "is no citizen service number"
                 *         }
                 *       ]
                 *     }
                 */
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Conflict */
        readonly Conflict: {
            headers: {
                readonly "API-Version": components["headers"]["API-Version"];
                readonly "Retry-After": components["headers"]["Retry-After"];
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:deelpoort:problem:conflict",
                 *       "title": "The state of the resource does not allow this now",
                 *       "status": 409,
                 *       "detail": "The state of the resource does not allow this now.",
                 *       "instance": "urn:uuid:5f0c2a7e-8f0b-4f0e-9c43-0d0f1f6f7a01"
                 *     }
                 */
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Forbidden */
        readonly Forbidden: {
            headers: {
                readonly "API-Version": components["headers"]["API-Version"];
                readonly "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:deelpoort:problem:forbidden",
                 *       "title": "This caller may not call this operation",
                 *       "status": 403,
                 *       "detail": "This organisation may not call this operation with this token.",
                 *       "instance": "urn:uuid:5f0c2a7e-8f0b-4f0e-9c43-0d0f1f6f7a01"
                 *     }
                 */
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Internal Server Error */
        readonly InternalServerError: {
            headers: {
                readonly "API-Version": components["headers"]["API-Version"];
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:deelpoort:problem:internal",
                 *       "title": "Something went wrong here",
                 *       "status": 500,
                 *       "detail": "Something went wrong here.",
                 *       "instance": "urn:uuid:5f0c2a7e-8f0b-4f0e-9c43-0d0f1f6f7a01"
                 *     }
                 */
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Not Acceptable */
        readonly NotAcceptable: {
            headers: {
                readonly "API-Version": components["headers"]["API-Version"];
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:deelpoort:problem:not-acceptable",
                 *       "title": "This answer cannot be given in the form asked for",
                 *       "status": 406,
                 *       "detail": "This answer cannot be given in the form asked for.",
                 *       "instance": "urn:uuid:5f0c2a7e-8f0b-4f0e-9c43-0d0f1f6f7a01"
                 *     }
                 */
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Not Found */
        readonly NotFound: {
            headers: {
                readonly "API-Version": components["headers"]["API-Version"];
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:deelpoort:problem:not-found",
                 *       "title": "Not found",
                 *       "status": 404,
                 *       "detail": "There is nothing here for you.",
                 *       "instance": "urn:uuid:5f0c2a7e-8f0b-4f0e-9c43-0d0f1f6f7a01"
                 *     }
                 */
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Payload Too Large */
        readonly PayloadTooLarge: {
            headers: {
                readonly "API-Version": components["headers"]["API-Version"];
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:deelpoort:problem:too-large",
                 *       "title": "The request is too large",
                 *       "status": 413,
                 *       "detail": "The request is too large.",
                 *       "instance": "urn:uuid:5f0c2a7e-8f0b-4f0e-9c43-0d0f1f6f7a01"
                 *     }
                 */
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Service Unavailable */
        readonly ServiceUnavailable: {
            headers: {
                readonly "API-Version": components["headers"]["API-Version"];
                readonly "Retry-After": components["headers"]["Retry-After"];
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:deelpoort:problem:unavailable",
                 *       "title": "The gateway cannot decide or record now; nothing was shared",
                 *       "status": 503,
                 *       "detail": "Try again later.",
                 *       "instance": "urn:uuid:5f0c2a7e-8f0b-4f0e-9c43-0d0f1f6f7a01"
                 *     }
                 */
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Too Many Requests */
        readonly TooManyRequests: {
            headers: {
                readonly "API-Version": components["headers"]["API-Version"];
                readonly RateLimit: components["headers"]["RateLimit"];
                readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                readonly "Retry-After": components["headers"]["Retry-After"];
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:deelpoort:problem:too-many-requests",
                 *       "title": "Too many requests",
                 *       "status": 429,
                 *       "detail": "Too many requests.",
                 *       "instance": "urn:uuid:5f0c2a7e-8f0b-4f0e-9c43-0d0f1f6f7a01"
                 *     }
                 */
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Unauthorized */
        readonly Unauthorized: {
            headers: {
                readonly "API-Version": components["headers"]["API-Version"];
                readonly "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:deelpoort:problem:unauthenticated",
                 *       "title": "No valid access token",
                 *       "status": 401,
                 *       "detail": "Send a valid access token.",
                 *       "instance": "urn:uuid:5f0c2a7e-8f0b-4f0e-9c43-0d0f1f6f7a01"
                 *     }
                 */
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Unprocessable Entity */
        readonly UnprocessableEntity: {
            headers: {
                readonly "API-Version": components["headers"]["API-Version"];
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:deelpoort:problem:idempotency-key-reused",
                 *       "title": "This Idempotency-Key was used for another request",
                 *       "status": 422,
                 *       "detail": "This Idempotency-Key was used for another request.",
                 *       "instance": "urn:uuid:5f0c2a7e-8f0b-4f0e-9c43-0d0f1f6f7a01"
                 *     }
                 */
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Unsupported Media Type */
        readonly UnsupportedMediaType: {
            headers: {
                readonly "API-Version": components["headers"]["API-Version"];
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:deelpoort:problem:unsupported-media-type",
                 *       "title": "The content type is not supported",
                 *       "status": 415,
                 *       "detail": "The content type is not supported.",
                 *       "instance": "urn:uuid:5f0c2a7e-8f0b-4f0e-9c43-0d0f1f6f7a01"
                 *     }
                 */
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /**
         * @description Same key and same body: same outcome, for 24 hours (idempotentiesleutel). A structured-field string or the bare token.
         * @example "3f0c2a7e-8f0b-4f0e-9c43-0d0f1f6f7a01"
         */
        readonly "IdempotencyKey-optional": string;
        /**
         * @description Same key and same body: same outcome, for 24 hours (idempotentiesleutel). A structured-field string or the bare token.
         * @example "3f0c2a7e-8f0b-4f0e-9c43-0d0f1f6f7a01"
         */
        readonly "IdempotencyKey-required": string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description Methods that this path has (toegestane methoden).
         * @example GET, HEAD
         */
        readonly Allow: string;
        /**
         * @description Version of this contract (versie).
         * @example 0.1.0
         */
        readonly "API-Version": string;
        /**
         * @description `true` where the outcome is that of an earlier request with this key (herhaling).
         * @example true
         */
        readonly "Idempotency-Replayed": string;
        /**
         * @description `rel="next"`: the next page, absent on the last (volgende pagina).
         * @example </v1/cases/_search?cursor=b3Bh&limit=25>; rel="next"
         */
        readonly Link: string;
        /**
         * @description Where the new resource is (locatie).
         * @example /v1/cases/9901-018f6b0e-0000-7000-8000-000000000001
         */
        readonly Location: string;
        /**
         * @description What is left in this window (resterend aantal).
         * @example "default";r=599;t=60
         */
        readonly RateLimit: string;
        /**
         * @description How many calls a window has (limiet).
         * @example "default";q=600;w=60
         */
        readonly "RateLimit-Policy": string;
        /**
         * @description Seconds to wait (wachttijd).
         * @example 5
         */
        readonly "Retry-After": string;
        /**
         * @description What is wrong with the token (authenticatie).
         * @example Bearer realm="deelpoort", error="invalid_token"
         */
        readonly "WWW-Authenticate": string;
    };
    pathItems: never;
};
export type $defs = Record<string, never>;
export interface operations {
    readonly adviceCreate: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AdviceQuestion"];
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly "API-Version": components["headers"]["API-Version"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "9901-018f6b0e-0000-7000-8000-000000000006",
                     *       "case": null,
                     *       "purpose": "coordinated-approach",
                     *       "direction": "ask",
                     *       "decisions": [
                     *         {
                     *           "personId": "9901-018f6b0e-0000-7000-8000-000000000002",
                     *           "outcome": "permit-partial",
                     *           "ground": {
                     *             "legalBasis": "public-task",
                     *             "secrecyGround": "consent",
                     *             "law": [
                     *               "Jeugdwet 7.4.0 lid 1",
                     *               "Jeugdwet 7.3.11 lid 1"
                     *             ],
                     *             "alternatives": []
                     *           },
                     *           "permitted": [
                     *             {
                     *               "category": "involvement",
                     *               "fields": [
                     *                 "organisation",
                     *                 "contact",
                     *                 "since"
                     *               ]
                     *             }
                     *           ],
                     *           "withheld": [
                     *             {
                     *               "category": "youth-help",
                     *               "fields": [
                     *                 "goals"
                     *               ],
                     *               "reason": "CONSENT_SCOPE",
                     *               "text": "De toestemming gaat niet over deze gegevens."
                     *             }
                     *           ],
                     *           "reasons": [
                     *             {
                     *               "code": "OK_CONSENT",
                     *               "law": [
                     *                 "Jeugdwet 7.3.11 lid 1"
                     *               ],
                     *               "text": "Er is toestemming."
                     *             }
                     *           ],
                     *           "missing": [],
                     *           "obligations": [],
                     *           "remedies": [],
                     *           "rows": [],
                     *           "declined": null,
                     *           "receipt": {
                     *             "decision": "9901-018f6b0e-0000-7000-8000-000000000005",
                     *             "release": null
                     *           }
                     *         }
                     *       ],
                     *       "policy": {
                     *         "regime": "PRE_WAMS",
                     *         "fingerprint": "sha256:0000000000000000000000000000000000000000000000000000000000000000"
                     *       },
                     *       "log": "deelpoort.example/9901"
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Advice"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly auditEventsSearch: {
        readonly parameters: {
            readonly query?: {
                /** @description Where the previous page stopped, opaque (cursor). */
                readonly cursor?: string;
                /** @description Most items on a page (aantal per pagina). */
                readonly limit?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "types": [
                 *         "release"
                 *       ],
                 *       "recordedFrom": "2026-11-01T00:00:00Z"
                 *     }
                 */
                readonly "application/json": components["schemas"]["EntrySearch"];
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly "API-Version": components["headers"]["API-Version"];
                    readonly Link: components["headers"]["Link"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "9901-018f6b0e-0000-7000-8000-000000000003",
                     *           "type": "log-viewed",
                     *           "at": "2026-11-20T13:05:00Z",
                     *           "recordedAt": "2026-11-20T13:05:00Z",
                     *           "log": "log-5f0c2a",
                     *           "index": 41,
                     *           "leafHash": "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
                     *           "municipality": "9901",
                     *           "exchangeId": null,
                     *           "controllers": [
                     *             "00000099000000009901"
                     *           ],
                     *           "actor": {
                     *             "organisation": "00000099000000009901",
                     *             "professional": null,
                     *             "clientId": "fg"
                     *           },
                     *           "operation": "audit-events.search",
                     *           "case": null,
                     *           "purpose": null,
                     *           "direction": null,
                     *           "source": null,
                     *           "recipient": null,
                     *           "personId": null,
                     *           "categories": [],
                     *           "outcome": null,
                     *           "reasons": [],
                     *           "ground": null,
                     *           "policy": null,
                     *           "policyRows": [],
                     *           "confidential": null,
                     *           "retainUntil": "2031-11-20",
                     *           "traceId": "0af7651916cd43dd8448eb211c80319c",
                     *           "spanId": "b7ad6b7169203331",
                     *           "parentSpanId": null,
                     *           "fscTransactionId": null,
                     *           "details": {
                     *             "entries": []
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    readonly "application/json": components["schemas"]["EntryPage"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly auditEventsRead: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: components["schemas"]["Id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly "API-Version": components["headers"]["API-Version"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "9901-018f6b0e-0000-7000-8000-000000000003",
                     *       "type": "log-viewed",
                     *       "at": "2026-11-20T13:05:00Z",
                     *       "recordedAt": "2026-11-20T13:05:00Z",
                     *       "log": "log-5f0c2a",
                     *       "index": 41,
                     *       "leafHash": "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
                     *       "municipality": "9901",
                     *       "exchangeId": null,
                     *       "controllers": [
                     *         "00000099000000009901"
                     *       ],
                     *       "actor": {
                     *         "organisation": "00000099000000009901",
                     *         "professional": null,
                     *         "clientId": "fg"
                     *       },
                     *       "operation": "audit-events.search",
                     *       "case": null,
                     *       "purpose": null,
                     *       "direction": null,
                     *       "source": null,
                     *       "recipient": null,
                     *       "personId": null,
                     *       "categories": [],
                     *       "outcome": null,
                     *       "reasons": [],
                     *       "ground": null,
                     *       "policy": null,
                     *       "policyRows": [],
                     *       "confidential": null,
                     *       "retainUntil": "2031-11-20",
                     *       "traceId": "0af7651916cd43dd8448eb211c80319c",
                     *       "spanId": "b7ad6b7169203331",
                     *       "parentSpanId": null,
                     *       "fscTransactionId": null,
                     *       "details": {
                     *         "entries": []
                     *       }
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Entry"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly casesCreate: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description Same key and same body: same outcome, for 24 hours (idempotentiesleutel). A structured-field string or the bare token.
                 * @example "3f0c2a7e-8f0b-4f0e-9c43-0d0f1f6f7a01"
                 */
                readonly "Idempotency-Key": components["parameters"]["IdempotencyKey-required"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "municipality": "9901",
                 *       "reference": "ZAAK-2026-000123",
                 *       "persons": [
                 *         {
                 *           "personId": "9901-018f6b0e-0000-7000-8000-000000000002"
                 *         }
                 *       ],
                 *       "purposes": [
                 *         "coordinated-approach"
                 *       ],
                 *       "phase": "investigation",
                 *       "coordinator": {
                 *         "id": "medewerker-17",
                 *         "organisation": "00000099000000002000",
                 *         "function": "coordinator"
                 *       },
                 *       "participants": [
                 *         {
                 *           "organisation": "00000099000000001000",
                 *           "role": "source"
                 *         }
                 *       ]
                 *     }
                 */
                readonly "application/json": components["schemas"]["NewCase"];
            };
        };
        readonly responses: {
            /** @description Created */
            readonly 201: {
                headers: {
                    readonly "API-Version": components["headers"]["API-Version"];
                    readonly "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    readonly Location: components["headers"]["Location"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "9901-018f6b0e-0000-7000-8000-000000000001",
                     *       "reference": "ZAAK-2026-000123",
                     *       "phase": "investigation",
                     *       "role": "source",
                     *       "persons": [],
                     *       "personReferences": [],
                     *       "professionals": []
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Case"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["UnprocessableEntity"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly casesSearch: {
        readonly parameters: {
            readonly query?: {
                /** @description Where the previous page stopped, opaque (cursor). */
                readonly cursor?: string;
                /** @description Most items on a page (aantal per pagina). */
                readonly limit?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "phase": "plan"
                 *     }
                 */
                readonly "application/json": components["schemas"]["CaseSearch"];
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly "API-Version": components["headers"]["API-Version"];
                    readonly Link: components["headers"]["Link"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "9901-018f6b0e-0000-7000-8000-000000000001",
                     *           "reference": "ZAAK-2026-000123",
                     *           "phase": "investigation",
                     *           "role": "source",
                     *           "persons": [],
                     *           "personReferences": [],
                     *           "professionals": []
                     *         }
                     *       ]
                     *     }
                     */
                    readonly "application/json": components["schemas"]["CasePage"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly casesRead: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: components["schemas"]["Id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly "API-Version": components["headers"]["API-Version"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "9901-018f6b0e-0000-7000-8000-000000000001",
                     *       "reference": "ZAAK-2026-000123",
                     *       "phase": "investigation",
                     *       "role": "source",
                     *       "persons": [],
                     *       "personReferences": [],
                     *       "professionals": []
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Case"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly casesClosuresCreate: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: components["schemas"]["Id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "reason": "goals-reached"
                 *     }
                 */
                readonly "application/json": components["schemas"]["CaseClosureAddition"];
            };
        };
        readonly responses: {
            /** @description Created */
            readonly 201: {
                headers: {
                    readonly "API-Version": components["headers"]["API-Version"];
                    readonly Location: components["headers"]["Location"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "9901-018f6b0e-0000-7000-8000-000000000001",
                     *       "reference": "ZAAK-2026-000123",
                     *       "phase": "investigation",
                     *       "role": "source",
                     *       "persons": [],
                     *       "personReferences": [],
                     *       "professionals": []
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Case"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly casesParticipantsCreate: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: components["schemas"]["Id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "organisation": "00000099000000001000",
                 *       "role": "source"
                 *     }
                 */
                readonly "application/json": components["schemas"]["CaseParticipantAddition"];
            };
        };
        readonly responses: {
            /** @description Created */
            readonly 201: {
                headers: {
                    readonly "API-Version": components["headers"]["API-Version"];
                    readonly Location: components["headers"]["Location"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "9901-018f6b0e-0000-7000-8000-000000000001",
                     *       "reference": "ZAAK-2026-000123",
                     *       "phase": "investigation",
                     *       "role": "source",
                     *       "persons": [],
                     *       "personReferences": [],
                     *       "professionals": []
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Case"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly casesProfessionalsCreate: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: components["schemas"]["Id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "id": "medewerker-18",
                 *       "role": "stand-in",
                 *       "function": "coordinator",
                 *       "from": "2026-12-01"
                 *     }
                 */
                readonly "application/json": components["schemas"]["CaseProfessionalAddition"];
            };
        };
        readonly responses: {
            /** @description Created */
            readonly 201: {
                headers: {
                    readonly "API-Version": components["headers"]["API-Version"];
                    readonly Location: components["headers"]["Location"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "9901-018f6b0e-0000-7000-8000-000000000001",
                     *       "reference": "ZAAK-2026-000123",
                     *       "phase": "investigation",
                     *       "role": "source",
                     *       "persons": [],
                     *       "personReferences": [],
                     *       "professionals": []
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Case"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly consentsCreate: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description Same key and same body: same outcome, for 24 hours (idempotentiesleutel). A structured-field string or the bare token.
                 * @example "3f0c2a7e-8f0b-4f0e-9c43-0d0f1f6f7a01"
                 */
                readonly "Idempotency-Key": components["parameters"]["IdempotencyKey-required"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "case": "9901-018f6b0e-0000-7000-8000-000000000001",
                 *       "subject": {
                 *         "personId": "9901-018f6b0e-0000-7000-8000-000000000002"
                 *       },
                 *       "layer": "secrecy",
                 *       "scope": {
                 *         "purposes": [
                 *           "coordinated-approach"
                 *         ],
                 *         "categories": [
                 *           "involvement",
                 *           "youth-help"
                 *         ],
                 *         "sources": [
                 *           "00000099000000001000"
                 *         ],
                 *         "recipients": [
                 *           "00000099000000002000"
                 *         ]
                 *       },
                 *       "validUntil": "2027-05-31",
                 *       "statements": [
                 *         {
                 *           "by": {
                 *             "personId": "9901-018f6b0e-0000-7000-8000-000000000002"
                 *           },
                 *           "capacity": "self",
                 *           "outcome": "given",
                 *           "saidAt": "2026-11-20T13:05:00Z",
                 *           "method": "written"
                 *         }
                 *       ]
                 *     }
                 */
                readonly "application/json": components["schemas"]["NewConsent"];
            };
        };
        readonly responses: {
            /** @description Created */
            readonly 201: {
                headers: {
                    readonly "API-Version": components["headers"]["API-Version"];
                    readonly "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    readonly Location: components["headers"]["Location"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "9901-018f6b0e-0000-7000-8000-000000000004",
                     *       "case": "9901-018f6b0e-0000-7000-8000-000000000001",
                     *       "subject": {
                     *         "personId": "9901-018f6b0e-0000-7000-8000-000000000002"
                     *       },
                     *       "layer": "secrecy",
                     *       "kind": "consent",
                     *       "scope": {
                     *         "purposes": [
                     *           "coordinated-approach"
                     *         ],
                     *         "categories": [
                     *           "involvement",
                     *           "youth-help"
                     *         ],
                     *         "sources": [
                     *           "00000099000000001000"
                     *         ],
                     *         "recipients": [
                     *           "00000099000000002000"
                     *         ],
                     *         "fields": {}
                     *       },
                     *       "validUntil": "2027-05-31",
                     *       "freeConsent": null,
                     *       "conditionForHelp": null,
                     *       "lifelongPlan": null,
                     *       "statements": [],
                     *       "standing": {
                     *         "state": "incomplete",
                     *         "missing": []
                     *       },
                     *       "recordedAt": "2026-11-20T13:05:00.000Z"
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Consent"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["UnprocessableEntity"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly consentsSearch: {
        readonly parameters: {
            readonly query?: {
                /** @description Where the previous page stopped, opaque (cursor). */
                readonly cursor?: string;
                /** @description Most items on a page (aantal per pagina). */
                readonly limit?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ConsentSearch"];
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly "API-Version": components["headers"]["API-Version"];
                    readonly Link: components["headers"]["Link"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "9901-018f6b0e-0000-7000-8000-000000000004",
                     *           "case": "9901-018f6b0e-0000-7000-8000-000000000001",
                     *           "subject": {
                     *             "personId": "9901-018f6b0e-0000-7000-8000-000000000002"
                     *           },
                     *           "layer": "secrecy",
                     *           "kind": "consent",
                     *           "scope": {
                     *             "purposes": [
                     *               "coordinated-approach"
                     *             ],
                     *             "categories": [
                     *               "involvement",
                     *               "youth-help"
                     *             ],
                     *             "sources": [
                     *               "00000099000000001000"
                     *             ],
                     *             "recipients": [
                     *               "00000099000000002000"
                     *             ],
                     *             "fields": {}
                     *           },
                     *           "validUntil": "2027-05-31",
                     *           "freeConsent": null,
                     *           "conditionForHelp": null,
                     *           "lifelongPlan": null,
                     *           "statements": [],
                     *           "standing": {
                     *             "state": "incomplete",
                     *             "missing": []
                     *           },
                     *           "recordedAt": "2026-11-20T13:05:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    readonly "application/json": components["schemas"]["ConsentPage"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly consentsRead: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: components["schemas"]["Id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly "API-Version": components["headers"]["API-Version"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "9901-018f6b0e-0000-7000-8000-000000000004",
                     *       "case": "9901-018f6b0e-0000-7000-8000-000000000001",
                     *       "subject": {
                     *         "personId": "9901-018f6b0e-0000-7000-8000-000000000002"
                     *       },
                     *       "layer": "secrecy",
                     *       "kind": "consent",
                     *       "scope": {
                     *         "purposes": [
                     *           "coordinated-approach"
                     *         ],
                     *         "categories": [
                     *           "involvement",
                     *           "youth-help"
                     *         ],
                     *         "sources": [
                     *           "00000099000000001000"
                     *         ],
                     *         "recipients": [
                     *           "00000099000000002000"
                     *         ],
                     *         "fields": {}
                     *       },
                     *       "validUntil": "2027-05-31",
                     *       "freeConsent": null,
                     *       "conditionForHelp": null,
                     *       "lifelongPlan": null,
                     *       "statements": [],
                     *       "standing": {
                     *         "state": "incomplete",
                     *         "missing": []
                     *       },
                     *       "recordedAt": "2026-11-20T13:05:00.000Z"
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Consent"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly consentsSay: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: components["schemas"]["Id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NewStatement"];
            };
        };
        readonly responses: {
            /** @description Created */
            readonly 201: {
                headers: {
                    readonly "API-Version": components["headers"]["API-Version"];
                    readonly Location: components["headers"]["Location"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "9901-018f6b0e-0000-7000-8000-000000000004",
                     *       "case": "9901-018f6b0e-0000-7000-8000-000000000001",
                     *       "subject": {
                     *         "personId": "9901-018f6b0e-0000-7000-8000-000000000002"
                     *       },
                     *       "layer": "secrecy",
                     *       "kind": "consent",
                     *       "scope": {
                     *         "purposes": [
                     *           "coordinated-approach"
                     *         ],
                     *         "categories": [
                     *           "involvement",
                     *           "youth-help"
                     *         ],
                     *         "sources": [
                     *           "00000099000000001000"
                     *         ],
                     *         "recipients": [
                     *           "00000099000000002000"
                     *         ],
                     *         "fields": {}
                     *       },
                     *       "validUntil": "2027-05-31",
                     *       "freeConsent": null,
                     *       "conditionForHelp": null,
                     *       "lifelongPlan": null,
                     *       "statements": [],
                     *       "standing": {
                     *         "state": "incomplete",
                     *         "missing": []
                     *       },
                     *       "recordedAt": "2026-11-20T13:05:00.000Z"
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Consent"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly consentsWithdraw: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: components["schemas"]["Id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NewConsentWithdrawal"];
            };
        };
        readonly responses: {
            /** @description Created */
            readonly 201: {
                headers: {
                    readonly "API-Version": components["headers"]["API-Version"];
                    readonly Location: components["headers"]["Location"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "9901-018f6b0e-0000-7000-8000-000000000003",
                     *       "bindsFrom": "2026-11-22T09:05:00Z"
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Withdrawal"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly dataRequestsCreate: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description Same key and same body: same outcome, for 24 hours (idempotentiesleutel). A structured-field string or the bare token.
                 * @example "3f0c2a7e-8f0b-4f0e-9c43-0d0f1f6f7a01"
                 */
                readonly "Idempotency-Key": components["parameters"]["IdempotencyKey-required"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "case": "9901-018f6b0e-0000-7000-8000-000000000001",
                 *       "persons": [
                 *         {
                 *           "bsn": "999990019"
                 *         }
                 *       ],
                 *       "purpose": "coordinated-approach",
                 *       "categories": [
                 *         {
                 *           "category": "involvement",
                 *           "why": "To agree who does what first."
                 *         }
                 *       ],
                 *       "source": {
                 *         "oin": "00000099000000001000",
                 *         "why": "It gives the help now."
                 *       },
                 *       "requestedBy": {
                 *         "id": "medewerker-17",
                 *         "function": "coordinator"
                 *       }
                 *     }
                 */
                readonly "application/json": components["schemas"]["DataRequestQuestion"];
            };
        };
        readonly responses: {
            /** @description Created */
            readonly 201: {
                headers: {
                    readonly "API-Version": components["headers"]["API-Version"];
                    readonly "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    readonly Location: components["headers"]["Location"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "9901-018f6b0e-0000-7000-8000-000000000006",
                     *       "status": "partially-delivered",
                     *       "case": "9901-018f6b0e-0000-7000-8000-000000000001",
                     *       "purpose": "coordinated-approach",
                     *       "createdAt": "2026-11-20T13:05:00.000Z",
                     *       "expiresAt": "2026-12-20T13:05:00.000Z",
                     *       "decisions": [
                     *         {
                     *           "personId": "9901-018f6b0e-0000-7000-8000-000000000002",
                     *           "outcome": "permit-partial",
                     *           "ground": {
                     *             "legalBasis": "public-task",
                     *             "secrecyGround": "consent",
                     *             "law": [
                     *               "Jeugdwet 7.4.0 lid 1",
                     *               "Jeugdwet 7.3.11 lid 1"
                     *             ],
                     *             "alternatives": []
                     *           },
                     *           "permitted": [
                     *             {
                     *               "category": "involvement",
                     *               "fields": [
                     *                 "organisation",
                     *                 "contact",
                     *                 "since"
                     *               ]
                     *             }
                     *           ],
                     *           "withheld": [
                     *             {
                     *               "category": "youth-help",
                     *               "fields": [
                     *                 "goals"
                     *               ],
                     *               "reason": "CONSENT_SCOPE",
                     *               "text": "De toestemming gaat niet over deze gegevens."
                     *             }
                     *           ],
                     *           "reasons": [
                     *             {
                     *               "code": "OK_CONSENT",
                     *               "law": [
                     *                 "Jeugdwet 7.3.11 lid 1"
                     *               ],
                     *               "text": "Er is toestemming."
                     *             }
                     *           ],
                     *           "missing": [],
                     *           "obligations": [],
                     *           "remedies": [],
                     *           "rows": [],
                     *           "declined": null,
                     *           "receipt": {
                     *             "decision": "9901-018f6b0e-0000-7000-8000-000000000005",
                     *             "release": "9901-018f6b0e-0000-7000-8000-000000000006"
                     *           }
                     *         }
                     *       ],
                     *       "data": [
                     *         {
                     *           "personId": "9901-018f6b0e-0000-7000-8000-000000000002",
                     *           "category": "involvement",
                     *           "recordedAt": "2026-08-20T09:00:00.000Z",
                     *           "lastChangedAt": "2026-11-06T10:30:00.000Z",
                     *           "origin": "observed",
                     *           "conditions": [],
                     *           "values": [
                     *             {
                     *               "organisation": "Jeugdhulp De Voorbeeldboom",
                     *               "contact": "J. de Hulp",
                     *               "since": "2026-08-20"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "dataDeliveredAt": "2026-11-20T13:05:01.000Z",
                     *       "failure": null,
                     *       "policy": {
                     *         "regime": "PRE_WAMS",
                     *         "fingerprint": "sha256:0000000000000000000000000000000000000000000000000000000000000000"
                     *       },
                     *       "log": "deelpoort.example/9901"
                     *     }
                     */
                    readonly "application/json": components["schemas"]["DataRequest"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["UnprocessableEntity"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly dataRequestsSearch: {
        readonly parameters: {
            readonly query?: {
                /** @description Where the previous page stopped, opaque (cursor). */
                readonly cursor?: string;
                /** @description Most items on a page (aantal per pagina). */
                readonly limit?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["DataRequestSearch"];
            };
        };
        readonly responses: {
            /** @description One page (pagina). */
            readonly 200: {
                headers: {
                    readonly "API-Version": components["headers"]["API-Version"];
                    readonly Link: components["headers"]["Link"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "9901-018f6b0e-0000-7000-8000-000000000006",
                     *           "status": "partially-delivered",
                     *           "case": "9901-018f6b0e-0000-7000-8000-000000000001",
                     *           "purpose": "coordinated-approach",
                     *           "createdAt": "2026-11-20T13:05:00.000Z",
                     *           "expiresAt": "2026-12-20T13:05:00.000Z",
                     *           "decisions": [
                     *             {
                     *               "personId": "9901-018f6b0e-0000-7000-8000-000000000002",
                     *               "outcome": "permit-partial",
                     *               "ground": {
                     *                 "legalBasis": "public-task",
                     *                 "secrecyGround": "consent",
                     *                 "law": [
                     *                   "Jeugdwet 7.4.0 lid 1",
                     *                   "Jeugdwet 7.3.11 lid 1"
                     *                 ],
                     *                 "alternatives": []
                     *               },
                     *               "permitted": [
                     *                 {
                     *                   "category": "involvement",
                     *                   "fields": [
                     *                     "organisation",
                     *                     "contact",
                     *                     "since"
                     *                   ]
                     *                 }
                     *               ],
                     *               "withheld": [
                     *                 {
                     *                   "category": "youth-help",
                     *                   "fields": [
                     *                     "goals"
                     *                   ],
                     *                   "reason": "CONSENT_SCOPE",
                     *                   "text": "De toestemming gaat niet over deze gegevens."
                     *                 }
                     *               ],
                     *               "reasons": [
                     *                 {
                     *                   "code": "OK_CONSENT",
                     *                   "law": [
                     *                     "Jeugdwet 7.3.11 lid 1"
                     *                   ],
                     *                   "text": "Er is toestemming."
                     *                 }
                     *               ],
                     *               "missing": [],
                     *               "obligations": [],
                     *               "remedies": [],
                     *               "rows": [],
                     *               "declined": null,
                     *               "receipt": {
                     *                 "decision": "9901-018f6b0e-0000-7000-8000-000000000005",
                     *                 "release": "9901-018f6b0e-0000-7000-8000-000000000006"
                     *               }
                     *             }
                     *           ],
                     *           "data": [
                     *             {
                     *               "personId": "9901-018f6b0e-0000-7000-8000-000000000002",
                     *               "category": "involvement",
                     *               "recordedAt": "2026-08-20T09:00:00.000Z",
                     *               "lastChangedAt": "2026-11-06T10:30:00.000Z",
                     *               "origin": "observed",
                     *               "conditions": [],
                     *               "values": [
                     *                 {
                     *                   "organisation": "Jeugdhulp De Voorbeeldboom",
                     *                   "contact": "J. de Hulp",
                     *                   "since": "2026-08-20"
                     *                 }
                     *               ]
                     *             }
                     *           ],
                     *           "dataDeliveredAt": "2026-11-20T13:05:01.000Z",
                     *           "failure": null,
                     *           "policy": {
                     *             "regime": "PRE_WAMS",
                     *             "fingerprint": "sha256:0000000000000000000000000000000000000000000000000000000000000000"
                     *           },
                     *           "log": "deelpoort.example/9901"
                     *         }
                     *       ]
                     *     }
                     */
                    readonly "application/json": {
                        readonly items: readonly components["schemas"]["DataRequest"][];
                    };
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly dataRequestsRead: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: components["schemas"]["Id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly "API-Version": components["headers"]["API-Version"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "9901-018f6b0e-0000-7000-8000-000000000006",
                     *       "status": "partially-delivered",
                     *       "case": "9901-018f6b0e-0000-7000-8000-000000000001",
                     *       "purpose": "coordinated-approach",
                     *       "createdAt": "2026-11-20T13:05:00.000Z",
                     *       "expiresAt": "2026-12-20T13:05:00.000Z",
                     *       "decisions": [
                     *         {
                     *           "personId": "9901-018f6b0e-0000-7000-8000-000000000002",
                     *           "outcome": "permit-partial",
                     *           "ground": {
                     *             "legalBasis": "public-task",
                     *             "secrecyGround": "consent",
                     *             "law": [
                     *               "Jeugdwet 7.4.0 lid 1",
                     *               "Jeugdwet 7.3.11 lid 1"
                     *             ],
                     *             "alternatives": []
                     *           },
                     *           "permitted": [
                     *             {
                     *               "category": "involvement",
                     *               "fields": [
                     *                 "organisation",
                     *                 "contact",
                     *                 "since"
                     *               ]
                     *             }
                     *           ],
                     *           "withheld": [
                     *             {
                     *               "category": "youth-help",
                     *               "fields": [
                     *                 "goals"
                     *               ],
                     *               "reason": "CONSENT_SCOPE",
                     *               "text": "De toestemming gaat niet over deze gegevens."
                     *             }
                     *           ],
                     *           "reasons": [
                     *             {
                     *               "code": "OK_CONSENT",
                     *               "law": [
                     *                 "Jeugdwet 7.3.11 lid 1"
                     *               ],
                     *               "text": "Er is toestemming."
                     *             }
                     *           ],
                     *           "missing": [],
                     *           "obligations": [],
                     *           "remedies": [],
                     *           "rows": [],
                     *           "declined": null,
                     *           "receipt": {
                     *             "decision": "9901-018f6b0e-0000-7000-8000-000000000005",
                     *             "release": "9901-018f6b0e-0000-7000-8000-000000000006"
                     *           }
                     *         }
                     *       ],
                     *       "data": [
                     *         {
                     *           "personId": "9901-018f6b0e-0000-7000-8000-000000000002",
                     *           "category": "involvement",
                     *           "recordedAt": "2026-08-20T09:00:00.000Z",
                     *           "lastChangedAt": "2026-11-06T10:30:00.000Z",
                     *           "origin": "observed",
                     *           "conditions": [],
                     *           "values": [
                     *             {
                     *               "organisation": "Jeugdhulp De Voorbeeldboom",
                     *               "contact": "J. de Hulp",
                     *               "since": "2026-08-20"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "dataDeliveredAt": "2026-11-20T13:05:01.000Z",
                     *       "failure": null,
                     *       "policy": {
                     *         "regime": "PRE_WAMS",
                     *         "fingerprint": "sha256:0000000000000000000000000000000000000000000000000000000000000000"
                     *       },
                     *       "log": "deelpoort.example/9901"
                     *     }
                     */
                    readonly "application/json": components["schemas"]["DataRequest"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly dataRequestsRetry: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description Same key and same body: same outcome, for 24 hours (idempotentiesleutel). A structured-field string or the bare token.
                 * @example "3f0c2a7e-8f0b-4f0e-9c43-0d0f1f6f7a01"
                 */
                readonly "Idempotency-Key": components["parameters"]["IdempotencyKey-required"];
            };
            readonly path: {
                readonly id: components["schemas"]["Id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Created */
            readonly 201: {
                headers: {
                    readonly "API-Version": components["headers"]["API-Version"];
                    readonly "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    readonly Location: components["headers"]["Location"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "9901-018f6b0e-0000-7000-8000-000000000006",
                     *       "status": "partially-delivered",
                     *       "case": "9901-018f6b0e-0000-7000-8000-000000000001",
                     *       "purpose": "coordinated-approach",
                     *       "createdAt": "2026-11-20T13:05:00.000Z",
                     *       "expiresAt": "2026-12-20T13:05:00.000Z",
                     *       "decisions": [
                     *         {
                     *           "personId": "9901-018f6b0e-0000-7000-8000-000000000002",
                     *           "outcome": "permit-partial",
                     *           "ground": {
                     *             "legalBasis": "public-task",
                     *             "secrecyGround": "consent",
                     *             "law": [
                     *               "Jeugdwet 7.4.0 lid 1",
                     *               "Jeugdwet 7.3.11 lid 1"
                     *             ],
                     *             "alternatives": []
                     *           },
                     *           "permitted": [
                     *             {
                     *               "category": "involvement",
                     *               "fields": [
                     *                 "organisation",
                     *                 "contact",
                     *                 "since"
                     *               ]
                     *             }
                     *           ],
                     *           "withheld": [
                     *             {
                     *               "category": "youth-help",
                     *               "fields": [
                     *                 "goals"
                     *               ],
                     *               "reason": "CONSENT_SCOPE",
                     *               "text": "De toestemming gaat niet over deze gegevens."
                     *             }
                     *           ],
                     *           "reasons": [
                     *             {
                     *               "code": "OK_CONSENT",
                     *               "law": [
                     *                 "Jeugdwet 7.3.11 lid 1"
                     *               ],
                     *               "text": "Er is toestemming."
                     *             }
                     *           ],
                     *           "missing": [],
                     *           "obligations": [],
                     *           "remedies": [],
                     *           "rows": [],
                     *           "declined": null,
                     *           "receipt": {
                     *             "decision": "9901-018f6b0e-0000-7000-8000-000000000005",
                     *             "release": "9901-018f6b0e-0000-7000-8000-000000000006"
                     *           }
                     *         }
                     *       ],
                     *       "data": [
                     *         {
                     *           "personId": "9901-018f6b0e-0000-7000-8000-000000000002",
                     *           "category": "involvement",
                     *           "recordedAt": "2026-08-20T09:00:00.000Z",
                     *           "lastChangedAt": "2026-11-06T10:30:00.000Z",
                     *           "origin": "observed",
                     *           "conditions": [],
                     *           "values": [
                     *             {
                     *               "organisation": "Jeugdhulp De Voorbeeldboom",
                     *               "contact": "J. de Hulp",
                     *               "since": "2026-08-20"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "dataDeliveredAt": "2026-11-20T13:05:01.000Z",
                     *       "failure": null,
                     *       "policy": {
                     *         "regime": "PRE_WAMS",
                     *         "fingerprint": "sha256:0000000000000000000000000000000000000000000000000000000000000000"
                     *       },
                     *       "log": "deelpoort.example/9901"
                     *     }
                     */
                    readonly "application/json": components["schemas"]["DataRequest"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 409: components["responses"]["Conflict"];
            readonly 422: components["responses"]["UnprocessableEntity"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly healthLive: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly "API-Version": components["headers"]["API-Version"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "ok"
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Health"];
                };
            };
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 500: components["responses"]["InternalServerError"];
        };
    };
    readonly healthReady: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly "API-Version": components["headers"]["API-Version"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "ok"
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Health"];
                };
            };
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly obligationsList: {
        readonly parameters: {
            readonly query?: {
                /** @description Where the previous page stopped, opaque (cursor). */
                readonly cursor?: string;
                /** @description Most items on a page (aantal per pagina). */
                readonly limit?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly "API-Version": components["headers"]["API-Version"];
                    readonly Link: components["headers"]["Link"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": []
                     *     }
                     */
                    readonly "application/json": components["schemas"]["ObligationPage"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly contractRead: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OpenAPI 3.1 document */
            readonly 200: {
                headers: {
                    readonly "API-Version": components["headers"]["API-Version"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "openapi": "3.1.0"
                     *     }
                     */
                    readonly "application/json": {
                        readonly [key: string]: unknown;
                    };
                };
            };
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 500: components["responses"]["InternalServerError"];
        };
    };
    readonly participantsList: {
        readonly parameters: {
            readonly query?: {
                /** @description Where the previous page stopped, opaque (cursor). */
                readonly cursor?: string;
                /** @description Most items on a page (aantal per pagina). */
                readonly limit?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly "API-Version": components["headers"]["API-Version"];
                    readonly Link: components["headers"]["Link"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "oin": "00000099000000001000",
                     *           "name": "Jeugdhulp Voorbeeld",
                     *           "kind": "youth-care-provider",
                     *           "municipalities": [
                     *             "9901"
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    readonly "application/json": components["schemas"]["ParticipantPage"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly participantsCreate: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "oin": "00000099000000001000",
                 *       "name": "Jeugdhulp Voorbeeld",
                 *       "kind": "youth-care-provider",
                 *       "municipality": "9901",
                 *       "from": "2026-12-01"
                 *     }
                 */
                readonly "application/json": components["schemas"]["NewParticipant"];
            };
        };
        readonly responses: {
            /** @description Created */
            readonly 201: {
                headers: {
                    readonly "API-Version": components["headers"]["API-Version"];
                    readonly Location: components["headers"]["Location"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "oin": "00000099000000001000",
                     *       "name": "Jeugdhulp Voorbeeld",
                     *       "kind": "youth-care-provider",
                     *       "municipalities": [
                     *         "9901"
                     *       ]
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Participant"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly participantsRead: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly oin: components["schemas"]["Oin"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly "API-Version": components["headers"]["API-Version"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "oin": "00000099000000001000",
                     *       "name": "Jeugdhulp Voorbeeld",
                     *       "kind": "youth-care-provider",
                     *       "municipalities": [
                     *         "9901"
                     *       ]
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Participant"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly personFactsCreate: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "person": {
                 *         "personId": "9901-018f6b0e-0000-7000-8000-000000000002"
                 *       },
                 *       "kind": "supervision-order",
                 *       "from": "2026-03-01",
                 *       "until": "2027-03-01",
                 *       "source": {
                 *         "type": "court-order",
                 *         "reference": "C/09/000001"
                 *       },
                 *       "details": {
                 *         "institution": "00000099000000003000"
                 *       }
                 *     }
                 */
                readonly "application/json": components["schemas"]["NewPersonFact"];
            };
        };
        readonly responses: {
            /** @description Created */
            readonly 201: {
                headers: {
                    readonly "API-Version": components["headers"]["API-Version"];
                    readonly Location: components["headers"]["Location"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "9901-018f6b0e-0000-7000-8000-000000000003",
                     *       "person": {
                     *         "personId": "9901-018f6b0e-0000-7000-8000-000000000002"
                     *       },
                     *       "kind": "supervision-order",
                     *       "from": "2026-03-01",
                     *       "until": "2027-03-01",
                     *       "source": {
                     *         "type": "court-order",
                     *         "reference": "C/09/000001"
                     *       },
                     *       "concerns": null,
                     *       "details": {
                     *         "institution": "00000099000000003000"
                     *       },
                     *       "recordedAt": "2026-11-20T13:05:00.000Z"
                     *     }
                     */
                    readonly "application/json": components["schemas"]["PersonFact"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly personFactsSearch: {
        readonly parameters: {
            readonly query?: {
                /** @description Where the previous page stopped, opaque (cursor). */
                readonly cursor?: string;
                /** @description Most items on a page (aantal per pagina). */
                readonly limit?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PersonFactSearch"];
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly "API-Version": components["headers"]["API-Version"];
                    readonly Link: components["headers"]["Link"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "9901-018f6b0e-0000-7000-8000-000000000003",
                     *           "person": {
                     *             "personId": "9901-018f6b0e-0000-7000-8000-000000000002"
                     *           },
                     *           "kind": "supervision-order",
                     *           "from": "2026-03-01",
                     *           "until": "2027-03-01",
                     *           "source": {
                     *             "type": "court-order",
                     *             "reference": "C/09/000001"
                     *           },
                     *           "concerns": null,
                     *           "details": {
                     *             "institution": "00000099000000003000"
                     *           },
                     *           "recordedAt": "2026-11-20T13:05:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    readonly "application/json": components["schemas"]["PersonFactPage"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly withdrawalsCreate: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "by": {
                 *         "personId": "9901-018f6b0e-0000-7000-8000-000000000002"
                 *       },
                 *       "about": {
                 *         "personId": "9901-018f6b0e-0000-7000-8000-000000000002"
                 *       },
                 *       "scope": "all",
                 *       "saidAt": "2026-11-22T09:00:00Z",
                 *       "method": "oral"
                 *     }
                 */
                readonly "application/json": components["schemas"]["NewWithdrawal"];
            };
        };
        readonly responses: {
            /** @description Created */
            readonly 201: {
                headers: {
                    readonly "API-Version": components["headers"]["API-Version"];
                    readonly Location: components["headers"]["Location"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "9901-018f6b0e-0000-7000-8000-000000000003",
                     *       "bindsFrom": "2026-11-22T09:05:00Z"
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Withdrawal"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
}
