/** Generated from the contract by `npm run openapi`; never edited. */
export type paths = {
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
         * Ask for data about one person
         * @description One question about one person (gegevensvraag). 404: the person is not known here; 403: declined, with the reason.
         */
        readonly post: operations["dataRequestsAsk"];
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
        /**
         * @description The source will answer in its own time (antwoord volgt).
         * @example {}
         */
        readonly AnswerLater: Record<string, never>;
        /** @description Who asks (vragende professional). */
        readonly AskedBy: {
            readonly function: string | null;
            /** @description The professional, as the own organisation names him (naam). */
            readonly name: string;
            readonly organisation: components["schemas"]["Oin"];
            readonly organisationName: string;
            readonly phone: string | null;
        };
        /** @description A category with the permitted fields (gevraagde categorie). */
        readonly CategoryAskedOfSource: {
            readonly category: string;
            /** @description What is permitted; send nothing more (velden). */
            readonly fields: readonly string[];
            /** @description Why it is needed (noodzaak). */
            readonly why: string | null;
        };
        /** @description A consent on which the permission rests (toestemming). */
        readonly ConsentTold: {
            /** @enum {string} */
            readonly kind: "consent" | "statutory-condition";
            /** @enum {string} */
            readonly layer: "legal-basis" | "secrecy";
            readonly statements: readonly components["schemas"]["WordSaid"][];
            readonly validUntil: string | null;
        };
        /** @description The ground that the gateway derived (grondslag). */
        readonly GroundTold: {
            /** @description Articles (wetsartikelen). */
            readonly law: readonly string[];
            readonly legalBasis: string;
            readonly secrecyGround: string;
        };
        /** @description The hat of who asks (hoedanigheid). */
        readonly HatTold: {
            readonly law: string | null;
            readonly organisation: components["schemas"]["Oin"] | null;
            readonly task: string | null;
        };
        /**
         * @description Opaque identifier, made by the gateway (kenmerk).
         * @example 9901-018f6b0e-0000-7000-8000-000000000001
         */
        readonly Id: string;
        /** @description Whether the person knows of the question (geinformeerd). */
        readonly InformedTold: {
            /**
             * Format: date
             * @description Calendar day, local (datum).
             * @example 2026-11-20
             */
            readonly on: string;
        } | {
            /**
             * Format: date
             * @description Calendar day, local (datum).
             * @example 2026-11-20
             */
            readonly deferredUntil: string;
        };
        /**
         * @description Organisation number (Organisatie-identificatienummer, OIN).
         * @example 00000099000000001000
         */
        readonly Oin: string;
        /** @description By BSN where the source may use it here, else by its own reference (betrokkene). */
        readonly PersonAsked: {
            /**
             * @description Citizen service number, 11-proef (burgerservicenummer, BSN).
             * @example 999990019
             */
            readonly bsn: string;
        } | {
            readonly reference: components["schemas"]["Reference"];
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
        /**
         * @description What is shared about the person; no items: nothing of what was asked is held (antwoord).
         * @example {
         *       "items": [
         *         {
         *           "category": "involvement",
         *           "recordedAt": "2026-05-01T09:00:00Z",
         *           "lastChangedAt": "2026-10-01T09:00:00Z",
         *           "retainUntil": "2046-10-01",
         *           "origin": "observed",
         *           "values": [
         *             {
         *               "organisation": "Jeugdhulp Voorbeeld",
         *               "since": "2026-05-01"
         *             }
         *           ]
         *         }
         *       ]
         *     }
         */
        readonly SourceAnswer: {
            readonly items: readonly components["schemas"]["SourceItem"][];
        };
        /** @description Something the source holds (gegeven). */
        readonly SourceItem: {
            readonly category: string;
            /** @description Conditions of use (voorwaarden). */
            readonly conditions?: readonly string[];
            /**
             * Format: date-time
             * @description When it last changed; the retention term runs from it (gewijzigd).
             * @example 2026-11-20T13:05:00Z
             */
            readonly lastChangedAt: string;
            /**
             * @description Seen by the professional, or heard (herkomst).
             * @enum {string}
             */
            readonly origin: "observed" | "heard";
            /**
             * Format: date-time
             * @description When it was first recorded (vastgelegd).
             * @example 2026-11-20T13:05:00Z
             */
            readonly recordedAt: string;
            /**
             * Format: date
             * @description Last day it may be kept; later it is dropped (bewaren tot en met).
             * @example 2026-11-20
             */
            readonly retainUntil: string;
            /** @description Objects of the permitted fields of the category (waarden). */
            readonly values: readonly {
                readonly [key: string]: string | number | boolean | null;
            }[];
        };
        /**
         * @description A question about one person (gegevensvraag aan een bron).
         * @example {
         *       "requestId": "9901-018f6b0e-0000-7000-8000-000000000003",
         *       "person": {
         *         "bsn": "999990019"
         *       },
         *       "purpose": "coordinated-approach",
         *       "categories": [
         *         {
         *           "category": "involvement",
         *           "fields": [
         *             "organisation",
         *             "since"
         *           ],
         *           "why": "To agree who does what."
         *         }
         *       ],
         *       "ground": {
         *         "legalBasis": "public-task",
         *         "secrecyGround": "consent",
         *         "law": [
         *           "Jeugdwet 7.3.11 lid 1"
         *         ]
         *       },
         *       "consent": [],
         *       "informed": {
         *         "on": "2026-11-20"
         *       },
         *       "urgency": "normal",
         *       "askedBy": {
         *         "organisation": "00000099000000002000",
         *         "organisationName": "Lokaal team",
         *         "name": "medewerker-17",
         *         "function": "coordinator",
         *         "phone": null
         *       },
         *       "actingAs": null,
         *       "whySource": "It gives the help now."
         *     }
         */
        readonly SourceRequest: {
            readonly actingAs: components["schemas"]["HatTold"] | null;
            readonly askedBy: components["schemas"]["AskedBy"];
            readonly categories: readonly components["schemas"]["CategoryAskedOfSource"][];
            readonly consent: readonly components["schemas"]["ConsentTold"][];
            readonly ground: components["schemas"]["GroundTold"];
            readonly informed: components["schemas"]["InformedTold"] | null;
            readonly person: components["schemas"]["PersonAsked"];
            readonly purpose: string;
            readonly requestId: components["schemas"]["Id"];
            /** @enum {string} */
            readonly urgency: "normal" | "acute";
            /** @description Why it is asked here (waarom deze bron). */
            readonly whySource: string | null;
        };
        /** @description One person's word (verklaring). */
        readonly WordSaid: {
            readonly capacity: string;
            /** @description SHA-256 of the evidence, lower-case hex (bewijs). */
            readonly evidenceSha256: string | null;
            /** @enum {string} */
            readonly method: "written" | "oral" | "digital";
            /** @description Only where the source may know it (naam). */
            readonly name: string | null;
            /** @description Version of the text (tekstversie). */
            readonly noticeVersion: string | null;
            /** @enum {string} */
            readonly outcome: "given" | "refused";
            /**
             * Format: date-time
             * @description Moment, RFC 3339 (tijdstip); answered in UTC.
             * @example 2026-11-20T13:05:00Z
             */
            readonly saidAt: string;
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
    readonly dataRequestsAsk: {
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
                 *       "requestId": "9901-018f6b0e-0000-7000-8000-000000000003",
                 *       "person": {
                 *         "bsn": "999990019"
                 *       },
                 *       "purpose": "coordinated-approach",
                 *       "categories": [
                 *         {
                 *           "category": "involvement",
                 *           "fields": [
                 *             "organisation",
                 *             "since"
                 *           ],
                 *           "why": "To agree who does what."
                 *         }
                 *       ],
                 *       "ground": {
                 *         "legalBasis": "public-task",
                 *         "secrecyGround": "consent",
                 *         "law": [
                 *           "Jeugdwet 7.3.11 lid 1"
                 *         ]
                 *       },
                 *       "consent": [],
                 *       "informed": {
                 *         "on": "2026-11-20"
                 *       },
                 *       "urgency": "normal",
                 *       "askedBy": {
                 *         "organisation": "00000099000000002000",
                 *         "organisationName": "Lokaal team",
                 *         "name": "medewerker-17",
                 *         "function": "coordinator",
                 *         "phone": null
                 *       },
                 *       "actingAs": null,
                 *       "whySource": "It gives the help now."
                 *     }
                 */
                readonly "application/json": components["schemas"]["SourceRequest"];
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
                     *       "items": [
                     *         {
                     *           "category": "involvement",
                     *           "recordedAt": "2026-05-01T09:00:00Z",
                     *           "lastChangedAt": "2026-10-01T09:00:00Z",
                     *           "retainUntil": "2046-10-01",
                     *           "origin": "observed",
                     *           "values": [
                     *             {
                     *               "organisation": "Jeugdhulp Voorbeeld",
                     *               "since": "2026-05-01"
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    readonly "application/json": components["schemas"]["SourceAnswer"];
                };
            };
            /** @description Accepted */
            readonly 202: {
                headers: {
                    readonly "API-Version": components["headers"]["API-Version"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    readonly "application/json": components["schemas"]["AnswerLater"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
}
