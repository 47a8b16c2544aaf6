/** Generated from the contract by `npm run openapi`; never edited. */
export type paths = {
    "/data-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for data about one person
         * @description One question about one person (gegevensvraag). 404: the person is not known here; 403: declined, with the reason.
         */
        post: operations["dataRequestsAsk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
};
export type webhooks = Record<string, never>;
export type components = {
    schemas: {
        /**
         * @description The source will answer in its own time (antwoord volgt).
         * @example {}
         */
        AnswerLater: Record<string, never>;
        /** @description Who asks (vragende professional). */
        AskedBy: {
            function: string | null;
            /** @description The professional, as the own organisation names him (naam). */
            name: string;
            organisation: components["schemas"]["Oin"];
            organisationName: string;
            phone: string | null;
        };
        /** @description A category with the permitted fields (gevraagde categorie). */
        CategoryAskedOfSource: {
            category: string;
            /** @description What is permitted; send nothing more (velden). */
            fields: string[];
            /** @description Why it is needed (noodzaak). */
            why: string | null;
        };
        /** @description A consent on which the permission rests (toestemming). */
        ConsentTold: {
            /** @enum {string} */
            kind: "consent" | "statutory-condition";
            /** @enum {string} */
            layer: "legal-basis" | "secrecy";
            statements: components["schemas"]["WordSaid"][];
            validUntil: string | null;
        };
        /** @description The ground that the gateway derived (grondslag). */
        GroundTold: {
            /** @description Articles (wetsartikelen). */
            law: string[];
            legalBasis: string;
            secrecyGround: string;
        };
        /** @description The hat of who asks (hoedanigheid). */
        HatTold: {
            law: string | null;
            organisation: components["schemas"]["Oin"] | null;
            task: string | null;
        };
        /**
         * @description Opaque identifier, made by the gateway (kenmerk).
         * @example 9901-018f6b0e-0000-7000-8000-000000000001
         */
        Id: string;
        /** @description Who it is, where no citizen service number may be used (identiteitsgegevens). */
        Identity: {
            /**
             * Format: partial-date
             * @description Birth date; year and month, or the year, where no more is known (geboortedatum).
             * @example 2016-05
             */
            birthDate: string;
            familyName: string;
            givenNames: string;
            houseNumber: string;
            postcode: string;
        };
        /** @description Whether the person knows of the question (geinformeerd). */
        InformedTold: {
            /**
             * Format: date
             * @description Calendar day, local (datum).
             * @example 2026-11-20
             */
            on: string;
        } | {
            /**
             * Format: date
             * @description Calendar day, local (datum).
             * @example 2026-11-20
             */
            deferredUntil: string;
        };
        /**
         * @description Organisation number (Organisatie-identificatienummer, OIN).
         * @example 00000099000000001000
         */
        Oin: string;
        /** @description By BSN where the source may use it here, by identity where there is none, else by its own reference (betrokkene). */
        PersonAsked: {
            /**
             * @description Citizen service number, 11-proef (burgerservicenummer, BSN).
             * @example 999990019
             */
            bsn: string;
        } | {
            reference: components["schemas"]["Reference"];
        } | {
            identity: components["schemas"]["Identity"];
        };
        /** @description By BSN where the source may use it here, by identity where there is none, else by its own reference (betrokkene). */
        PersonAskedInput: {
            /**
             * @description Citizen service number, 11-proef (burgerservicenummer, BSN).
             * @example 999990019
             */
            bsn: string;
        } | {
            reference: components["schemas"]["Reference"];
        } | {
            identity: components["schemas"]["Identity"];
        };
        /** @description What went wrong and how to mend it (foutmelding, RFC 9457). */
        Problem: {
            detail: string;
            /** @description This occurrence, as urn:uuid; quote it when asking for help. */
            instance: string;
            /** @description All faults of the input together. */
            invalidParams?: {
                code: string;
                /** @description Dotted path of the field, e.g. persons.0.bsn. */
                name: string;
                reason: string;
            }[];
            status: number;
            title: string;
            /** @description Stable name of the problem: urn:deelpoort:problem:<code>. */
            type: string;
        };
        /**
         * @description A name given by the caller, without personal data (referentie).
         * @example ZAAK-2026-000123
         */
        Reference: string;
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
        SourceAnswer: {
            items: components["schemas"]["SourceItem"][];
            /** @description Whom it is about, as in the question. Where it is given and is another, the answer is not used (wie). */
            person?: components["schemas"]["PersonAsked"];
        };
        /** @description Something the source holds (gegeven). */
        SourceItem: {
            category: string;
            /** @description Conditions of use (voorwaarden). */
            conditions?: string[];
            /**
             * Format: date-time
             * @description When it last changed; the retention term runs from it (gewijzigd).
             * @example 2026-11-20T13:05:00Z
             */
            lastChangedAt: string;
            /**
             * @description Seen by the professional, or heard (herkomst).
             * @enum {string}
             */
            origin: "observed" | "heard";
            /** @description Whom it is about, as in the question. Where it is given and is another, the answer is not used (wie). */
            person?: components["schemas"]["PersonAsked"];
            /**
             * Format: date-time
             * @description When it was first recorded (vastgelegd).
             * @example 2026-11-20T13:05:00Z
             */
            recordedAt: string;
            /**
             * Format: date
             * @description Last day it may be kept; later it is dropped (bewaren tot en met).
             * @example 2026-11-20
             */
            retainUntil: string;
            /** @description Objects of the permitted fields of the category (waarden). */
            values: {
                [key: string]: string | number | boolean | null;
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
        SourceRequest: {
            actingAs: components["schemas"]["HatTold"] | null;
            askedBy: components["schemas"]["AskedBy"];
            categories: components["schemas"]["CategoryAskedOfSource"][];
            consent: components["schemas"]["ConsentTold"][];
            ground: components["schemas"]["GroundTold"];
            informed: components["schemas"]["InformedTold"] | null;
            person: components["schemas"]["PersonAskedInput"];
            purpose: string;
            /** @description The same for a person: the same question, repeated as no answer came (kenmerk van de vraag). */
            requestId: components["schemas"]["Id"];
            /** @enum {string} */
            urgency: "normal" | "acute";
            /** @description Why it is asked here (waarom deze bron). */
            whySource: string | null;
        };
        /** @description One person's word (verklaring). */
        WordSaid: {
            capacity: string;
            /** @description SHA-256 of the evidence, lower-case hex (bewijs). */
            evidenceSha256: string | null;
            /** @enum {string} */
            method: "written" | "oral" | "digital";
            /** @description Only where the source may know it (naam). */
            name: string | null;
            /** @description Version of the text (tekstversie). */
            noticeVersion: string | null;
            /** @enum {string} */
            outcome: "given" | "refused";
            /**
             * Format: date-time
             * @description Moment, RFC 3339 (tijdstip); answered in UTC.
             * @example 2026-11-20T13:05:00Z
             */
            saidAt: string;
        };
    };
    responses: {
        /** @description Bad Request */
        BadRequest: {
            headers: {
                "API-Version": components["headers"]["API-Version"];
                [name: string]: unknown;
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
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Forbidden */
        Forbidden: {
            headers: {
                "API-Version": components["headers"]["API-Version"];
                "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                [name: string]: unknown;
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
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Internal Server Error */
        InternalServerError: {
            headers: {
                "API-Version": components["headers"]["API-Version"];
                [name: string]: unknown;
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
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Not Found */
        NotFound: {
            headers: {
                "API-Version": components["headers"]["API-Version"];
                [name: string]: unknown;
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
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Service Unavailable */
        ServiceUnavailable: {
            headers: {
                "API-Version": components["headers"]["API-Version"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
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
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Unauthorized */
        Unauthorized: {
            headers: {
                "API-Version": components["headers"]["API-Version"];
                "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                [name: string]: unknown;
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
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /**
         * @description Same key and same body: same outcome, for 24 hours (idempotentiesleutel). A structured-field string or the bare token.
         * @example "3f0c2a7e-8f0b-4f0e-9c43-0d0f1f6f7a01"
         */
        "IdempotencyKey-optional": string;
        /**
         * @description Same key and same body: same outcome, for 24 hours (idempotentiesleutel). A structured-field string or the bare token.
         * @example "3f0c2a7e-8f0b-4f0e-9c43-0d0f1f6f7a01"
         */
        "IdempotencyKey-required": string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description Methods that this path has (toegestane methoden).
         * @example GET, HEAD
         */
        Allow: string;
        /**
         * @description Version of this contract (versie).
         * @example 0.1.0
         */
        "API-Version": string;
        /**
         * @description For the next proof, on every answer to a call with scheme `DPoP` (RFC 9449) (nonce).
         * @example o3V8x1yHk2bO5m0cQy1J9m0g5Sxj4mH2mKq7p0e3c1A
         */
        "DPoP-Nonce": string;
        /**
         * @description `true` where the outcome is that of an earlier request with this key (herhaling).
         * @example true
         */
        "Idempotency-Replayed": string;
        /**
         * @description `rel="next"`: the next page, absent on the last (volgende pagina).
         * @example </v1/cases/_search?cursor=b3Bh&limit=25>; rel="next"
         */
        Link: string;
        /**
         * @description Where the new resource is (locatie).
         * @example /v1/cases/9901-018f6b0e-0000-7000-8000-000000000001
         */
        Location: string;
        /**
         * @description What is left in this window (resterend aantal).
         * @example "default";r=599;t=60
         */
        RateLimit: string;
        /**
         * @description How many calls a window has (limiet).
         * @example "default";q=600;w=60
         */
        "RateLimit-Policy": string;
        /**
         * @description Seconds to wait (wachttijd).
         * @example 5
         */
        "Retry-After": string;
        /**
         * @description How a token is shown, and what is wrong with this one (authenticatie).
         * @example Bearer realm="deelpoort", error="invalid_token", DPoP realm="deelpoort", algs="ES256 PS256"
         */
        "WWW-Authenticate": string;
    };
    pathItems: never;
};
export type $defs = Record<string, never>;
export interface operations {
    dataRequestsAsk: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
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
                "application/json": components["schemas"]["SourceRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
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
                    "application/json": components["schemas"]["SourceAnswer"];
                };
            };
            /** @description Accepted */
            202: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": components["schemas"]["AnswerLater"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
}
