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
        /** @description Whether this may be shared, why, and what would make it lawful (advies). */
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
        /** @description A page of cases, newest first (casussen). */
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
        /** @description A request for data and what came of it (gegevensverzoek). */
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
        /** @description A participant's own reference for a person (eigen kenmerk). */
        readonly NewPersonReference: {
            readonly person: components["schemas"]["CasePerson"];
            readonly reference: components["schemas"]["Reference"];
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
        /** @description A page of participants, by OIN (deelnemers). */
        readonly ParticipantPage: {
            readonly items: readonly components["schemas"]["Participant"][];
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
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly "API-Version": components["headers"]["API-Version"];
                    readonly Link: components["headers"]["Link"];
                    readonly [name: string]: unknown;
                };
                content: {
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
}
