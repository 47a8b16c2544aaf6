/** Generated from the contract by `npm run openapi`; never edited. */
export type paths = {
    "/access-reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make an access report
         * @description Who asked and got what about a person, when, why and on what ground, for himself or who speaks for him; decided by the tables of rights and recorded first (inzage in het logboek).
         */
        post: operations["accessReportsCreate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/advice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * May I share this?
         * @description The decision a request would get now, why, and what would make it lawful (advies: mag ik dit delen?). Works before there is a case.
         */
        post: operations["adviceCreate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/audit-events/_count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Count exchanges between others
         * @description Exchanges of which your organisation is no controller, by month that is over; small numbers are not told, and the look is recorded (uitwisselingen tussen partners tellen).
         */
        post: operations["auditEventsCount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/audit-events/_export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give out a view of the log
         * @description Entries of which your organisation is a controller, oldest first, as a stream; recorded before the first byte. The link goes on where this export ends (logregels uitgeven).
         */
        post: operations["auditEventsExport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/audit-events/_search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search the log
         * @description Entries of which your organisation is a controller, newest first; the look itself is recorded (logregels zoeken).
         */
        post: operations["auditEventsSearch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/audit-events/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one entry of the log
         * @description Of which your organisation is a controller; the look itself is recorded (logregel lezen).
         */
        get: operations["auditEventsRead"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/audit-events/{id}/proof": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Evidence of one entry
         * @description A file that proves, without us, that this entry stands in the log (bewijs). It holds digests only. Waits up to two seconds for the signature.
         */
        get: operations["auditEventsProve"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/audit-events/{id}/record": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Open one entry
         * @description The whole record with its salt, so that its evidence proves what happened too (regel openen). Who has both can show it to anybody: the look is recorded first.
         */
        get: operations["auditEventsOpen"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Open a case
         * @description By the organisation of the coordinator, which adds who takes part (casus openen).
         */
        post: operations["casesCreate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/_search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search the own cases
         * @description Cases in which the caller takes part, newest first (casussen zoeken).
         */
        post: operations["casesSearch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a case
         * @description As this caller may see it; unknown and not taking part are the same 404 (casus lezen).
         */
        get: operations["casesRead"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{id}/closures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close a case
         * @description By the coordinator's organisation alone; what is asked later is CASE_CLOSED (casus sluiten).
         */
        post: operations["casesClosuresCreate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{id}/departures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take an organisation out
         * @description By the coordinator's organisation alone; its professionals and references go too (vertrek).
         */
        post: operations["casesDeparturesCreate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{id}/participants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add an organisation
         * @description By the coordinator's organisation alone (deelnemer toevoegen).
         */
        post: operations["casesParticipantsCreate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{id}/phases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move to another phase
         * @description By the coordinator's organisation alone; low-flame with its one partner (fase wijzigen).
         */
        post: operations["casesPhasesCreate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{id}/professionals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add or change one of the own professionals
         * @description Who works in the case for the own organisation, from when, until when (professional).
         */
        post: operations["casesProfessionalsCreate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/consent-rounds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record one talk about sharing
         * @description Several questions and persons at once; the consents of both layers follow from it (toestemmingsgesprek).
         */
        post: operations["consentRoundsCreate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/consent-rounds/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A talk and what follows from it now
         * @description For who may record consent in its case (gesprek lezen).
         */
        get: operations["consentRoundsRead"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/consent-rounds/{id}/confirmations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An oral word was made sure of
         * @description By reading it back or by a letter, after the talk (bevestiging van een mondeling ja).
         */
        post: operations["consentRoundsConfirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/consent-rounds/{id}/sheets/{sheetId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One person's sheet
         * @description To give to him: his own part of the talk in plain words, and nothing of others (gespreksblad).
         */
        get: operations["consentRoundsSheet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/consents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record a consent
         * @description With what was said in it, as it was said; whether it counts is computed (toestemming vastleggen).
         */
        post: operations["consentsCreate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/consents/_search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Consents of a case
         * @description Newest first; for who may record consent in it (toestemmingen zoeken).
         */
        post: operations["consentsSearch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/consents/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A consent and how it stands now
         * @description For who may record consent in its case (toestemming lezen).
         */
        get: operations["consentsRead"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/consents/{id}/statements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record one more person's word
         * @description In a consent that is there (verklaring toevoegen). Answered with the consent as it then stands.
         */
        post: operations["consentsSay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/consents/{id}/withdrawals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw this consent
         * @description The same as a withdrawal, bound to one consent; binds at once (toestemming intrekken).
         */
        post: operations["consentsWithdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
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
         * Ask a source for data
         * @description Decides, records, asks the source, passes on only what is allowed (gegevensverzoek). A refusal is an outcome: 201.
         */
        post: operations["dataRequestsCreate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/data-requests/_search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search your own requests
         * @description By case, person or status, newest first, without data (gegevensverzoeken zoeken).
         */
        post: operations["dataRequestsSearch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/data-requests/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a request of your own
         * @description The outcome without data (gegevensverzoek lezen).
         */
        get: operations["dataRequestsRead"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/data-requests/{id}/cancellations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a question back
         * @description A request that still waits is over; what was shared stays shared (intrekken van een verzoek).
         */
        post: operations["dataRequestsCancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/data-requests/{id}/notice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the person is told of it
         * @description A plain text for each person: who asked what, why, how long it is kept, which rights (bericht aan de inwoner).
         */
        get: operations["dataRequestsNotice"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/data-requests/{id}/retries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Walk the way again
         * @description The same question, the tables and facts of now; the only way to its data (opnieuw proberen).
         */
        post: operations["dataRequestsRetry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/docs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Reference of the gateway
         * @description The contract of the gateway, for people (naslag).
         */
        get: operations["docsGateway"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/docs/reference.css": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Stylesheet of the reference
         * @description How the pages of the reference look (opmaak).
         */
        get: operations["docsStylesheet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/docs/source": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Reference of the source
         * @description The contract of the source, for people (naslag).
         */
        get: operations["docsSource"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/docs/source.openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The contract of a source
         * @description What the gateway asks of a source: OpenAPI 3.1 (API-specificatie van een bron).
         */
        get: operations["docsSourceContract"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Is the process alive
         * @description The process answers (leeft).
         */
        get: operations["healthLive"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Can it decide and record
         * @description Migrations are current, tables are loaded and the log takes an empty append (gereed).
         */
        get: operations["healthReady"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ldv/processing-activities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read the Logboek Dataverwerkingen
         * @description Lines of which your organisation is a controller, by trace, activity or data subject; the look is recorded. A trace without a data subject is looked for in the 31 days before `endTime` (now, where it is absent) unless `startTime` goes further back (Logboek Dataverwerkingen lezen).
         */
        post: operations["ldvProcessingActivities"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tell others of your own accord
         * @description Decided for each recipient by itself; what is allowed waits sealed and is read once (bericht uit eigen beweging). A refusal is an outcome: 201.
         */
        post: operations["noticesCreate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/notices/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a notice of your own
         * @description What came of it for each recipient, without what was told (bericht lezen).
         */
        get: operations["noticesRead"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/notices/{id}/cancellations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a notice back
         * @description From who has not read it yet; what was read stays read (bericht intrekken).
         */
        post: operations["noticesCancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/notices/{id}/retries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Walk the way again
         * @description To each recipient for whom it was held: after a verdict, or where the way broke off (opnieuw proberen).
         */
        post: operations["noticesRetry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/obligations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What this organisation has to do
         * @description Duties that decisions and withdrawals gave it, oldest first; `status=open` are those unanswered (verplichtingen opvragen).
         */
        get: operations["obligationsList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/obligations/{id}/deferrals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put a duty off
         * @description With a reason of the tables and a day within their term (verplichting uitstellen).
         */
        post: operations["obligationsDefer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/obligations/{id}/fulfilments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A duty was met
         * @description When, and how in a way that was safe for the person; or what became of data received under a consent that ended (verplichting vervuld).
         */
        post: operations["obligationsFulfil"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The contract
         * @description This document: OpenAPI 3.1 (API-specificatie).
         */
        get: operations["contractRead"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/participants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who takes part
         * @description Organisations that take part in the caller's own municipalities today (deelnemers opvragen).
         */
        get: operations["participantsList"];
        put?: never;
        /**
         * Let an organisation take part
         * @description By the functional administrator, in its own municipalities (deelnemer toevoegen).
         */
        post: operations["participantsCreate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/participants/{oin}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One participant
         * @description An organisation that takes part in one of the caller's own municipalities (deelnemer opvragen).
         */
        get: operations["participantsRead"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/participants/{oin}/access-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Demand that tokens be bound to their sender
         * @description By the functional administrator; within seconds every call with another token is refused. Never less than was demanded before: the operator takes that back (toegangsregels instellen).
         */
        post: operations["participantsAccessRulesCreate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/participants/{oin}/suspensions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Suspend at once
         * @description By the functional administrator, or by the organisation itself. What is answered binds every release after it (schorsen).
         */
        post: operations["participantsSuspensionsCreate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/participants/{oin}/suspensions/{id}/liftings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Lift a suspension
         * @description By the side that suspended (schorsing opheffen).
         */
        post: operations["participantsSuspensionsLift"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/participants/{oin}/terminations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give notice
         * @description From either side; it ends after the notice of the agreement. Until then a party may refuse any exchange; duties on past data remain (opzeggen).
         */
        post: operations["participantsTerminationsCreate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/person-facts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record a fact about a person
         * @description What the BRP cannot know, dated and with its source, in the own cases (feit vastleggen).
         */
        post: operations["personFactsCreate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/person-facts/_search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Facts about a person
         * @description Those the calling organisation recorded itself, newest first (feiten zoeken).
         */
        post: operations["personFactsSearch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/person-facts/{id}/endings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End a fact
         * @description By the organisation that recorded it; earlier than its last day alone (feit beëindigen).
         */
        post: operations["personFactsEnd"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/person-identifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * It became surer who somebody is
         * @description By a document, or by the BSN that was found; what was recorded stays (identificatie vastleggen).
         */
        post: operations["personIdentificationsCreate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/policies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The tables in force
         * @description Purposes, regime and fingerprint in the caller's own municipalities (beleid opvragen).
         */
        get: operations["policiesList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/policies/{purpose}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One purpose
         * @description Who may get what from whom for this purpose, and on which ground (beleid per doel).
         */
        get: operations["policiesRead"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/received-notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Notices that wait
         * @description For the own organisation, oldest first; nothing of whom they are about or who sent them (wachtende berichten).
         */
        get: operations["receivedNoticesList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/received-notices/{id}/readings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read a notice, once
         * @description For a professional whom the token names. Decided again now, recorded before it is shown, and then gone (bericht ophalen).
         */
        post: operations["receivedNoticesRead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What waits for a person
         * @description Open reviews in the lanes of your mandate, what is due first coming first; an FG sees what is a week late (beoordelingen opvragen).
         */
        get: operations["reviewsList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reviews/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One review, with the question it is about
         * @description What was asked, why, and what was judged so far (beoordeling lezen).
         */
        get: operations["reviewsRead"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reviews/{id}/verdicts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a verdict
         * @description By a named reviewer with a mandate for the lane; never who asked, never the FG, two people where the lane asks it (oordeel geven).
         */
        post: operations["reviewsJudge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/source-tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tasks that wait
         * @description Open tasks of the own organisation, oldest first; nothing of what was asked (brontaken opvragen).
         */
        get: operations["sourceTasksList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/source-tasks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One task, with what its professional needs to weigh
         * @description For a professional whom the token names; the look is recorded before it is shown (brontaak lezen).
         */
        get: operations["sourceTasksRead"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/source-tasks/{id}/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answer
         * @description Only what was asked is kept; it waits sealed and is given once (brontaak beantwoorden).
         */
        post: operations["sourceTasksAnswer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/source-tasks/{id}/claims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a task
         * @description Nobody else of the organisation then answers it; again is the same (brontaak oppakken).
         */
        post: operations["sourceTasksClaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/source-tasks/{id}/refusals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Refuse
         * @description The professional of the source weighs, and nobody overrides it (brontaak weigeren).
         */
        post: operations["sourceTasksRefuse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stops": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was stopped
         * @description Stops of the own municipalities, those that were lifted too, oldest first (stops opvragen).
         */
        get: operations["stopsList"];
        put?: never;
        /**
         * Stop at once
         * @description Ends exchange with a participant, a source, for a purpose, by a professional or about a person. What is answered binds every release after it (direct stoppen).
         */
        post: operations["stopsCreate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stops/{id}/liftings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Lift a stop
         * @description Two different people say so; the second ends it (stop opheffen, vier ogen).
         */
        post: operations["stopsLift"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tlog/{log}/checkpoint": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The newest signed state of a log
         * @description A C2SP checkpoint, at most a second after the last entry (laatste stand). Never cached.
         */
        get: operations["tlogCheckpoint"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tlog/{log}/tile/{level}/{a}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A tile of a log
         * @description Hashes or entries of a C2SP tile, at the path that tlog-tiles gives it (tegel). It never changes.
         */
        get: operations["tlogTile-1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tlog/{log}/tile/{level}/{a}/{b}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A tile of a log
         * @description Hashes or entries of a C2SP tile, at the path that tlog-tiles gives it (tegel). It never changes.
         */
        get: operations["tlogTile-2"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tlog/{log}/tile/{level}/{a}/{b}/{c}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A tile of a log
         * @description Hashes or entries of a C2SP tile, at the path that tlog-tiles gives it (tegel). It never changes.
         */
        get: operations["tlogTile-3"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tlog/{log}/tile/{level}/{a}/{b}/{c}/{d}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A tile of a log
         * @description Hashes or entries of a C2SP tile, at the path that tlog-tiles gives it (tegel). It never changes.
         */
        get: operations["tlogTile-4"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhook-subscriptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The own subscriptions
         * @description Of the calling organisation and nobody else (abonnementen opvragen).
         */
        get: operations["webhookSubscriptionsList"];
        put?: never;
        /**
         * Be told
         * @description Events of the own organisation in one municipality; the secret is shown once (abonneren).
         */
        post: operations["webhookSubscriptionsCreate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhook-subscriptions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One subscription
         * @description Without its secret; another’s is not there (abonnement lezen).
         */
        get: operations["webhookSubscriptionsRead"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhook-subscriptions/{id}/activations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Be told again
         * @description After a receiver had answered 410; what was missed is replayed on demand (heractiveren).
         */
        post: operations["webhookSubscriptionsActivate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhook-subscriptions/{id}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How telling went
         * @description Newest first: each event, each attempt, its outcome and status (afleverlog).
         */
        get: operations["webhookSubscriptionsDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhook-subscriptions/{id}/endings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End a subscription
         * @description Its secret and its delivery log go with it; the view is its last (abonnement beëindigen).
         */
        post: operations["webhookSubscriptionsEnd"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhook-subscriptions/{id}/replays": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tell again
         * @description A range of the last 30 days, under the same event ids (opnieuw zenden).
         */
        post: operations["webhookSubscriptionsReplay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhook-subscriptions/{id}/secrets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Another secret
         * @description Messages carry both signatures for a day (geheim vervangen).
         */
        post: operations["webhookSubscriptionsRotate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/withdrawals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw, without knowing any consent
         * @description A word that stops; binds every release after it. Repeating it does no harm, so it takes no Idempotency-Key (intrekking).
         */
        post: operations["withdrawalsCreate"];
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
        /** @description Which text was accepted, by whom and when (aanvaarde overeenkomst). */
        AcceptedText: {
            /** @description Who accepted it, by the name of his organisation (aanvaard door). */
            acceptedBy: components["schemas"]["Reference"];
            /**
             * Format: date
             * @description Calendar day, local (datum).
             * @example 2026-11-20
             */
            acceptedOn: string;
            /**
             * @description Name of the text (overeenkomst).
             * @example DVO-2026
             */
            reference: components["schemas"]["Reference"];
            /**
             * @description Which version of it (versie).
             * @example 2
             */
            version: components["schemas"]["Reference"];
        };
        /**
         * @description Who asked and got what about a person, when, why and on what ground (inzage in het logboek).
         * @example {
         *       "personId": "9901-018f6b0e-0000-7000-8000-000000000002",
         *       "outcome": "permit",
         *       "reasons": [
         *         {
         *           "code": "OK_OWN_DATA",
         *           "law": [
         *             "AVG 15"
         *           ],
         *           "text": "Dit zijn uw eigen gegevens."
         *         }
         *       ],
         *       "obligations": [],
         *       "note": "Dit overzicht is mogelijk niet volledig.",
         *       "items": []
         *     }
         */
        AccessReport: {
            /** @description Oldest first (gebeurtenissen). */
            items: components["schemas"]["AccessReportItem"][];
            /** @description The same words for everybody: it may be incomplete (mededeling). */
            note: string;
            obligations: {
                before: string | null;
                text: string;
                type: string;
            }[];
            /** @enum {string} */
            outcome: "permit" | "permit-partial" | "needs-consent" | "review" | "deny";
            personId: components["schemas"]["Id"];
            reasons: {
                code: string;
                /** @description Articles (wetsartikelen). */
                law: string[];
                text: string;
            }[];
        };
        /**
         * @description The report, or its items line by line (overzicht).
         * @example {
         *       "personId": "9901-018f6b0e-0000-7000-8000-000000000002",
         *       "outcome": "permit",
         *       "reasons": [
         *         {
         *           "code": "OK_OWN_DATA",
         *           "law": [
         *             "AVG 15"
         *           ],
         *           "text": "Dit zijn uw eigen gegevens."
         *         }
         *       ],
         *       "obligations": [],
         *       "note": "Dit overzicht is mogelijk niet volledig.",
         *       "items": []
         *     }
         */
        AccessReportAnswer: components["schemas"]["AccessReport"] | components["schemas"]["Lines"];
        /** @description One line of a report (regel van het overzicht). */
        AccessReportItem: {
            /**
             * Format: date-time
             * @description Moment, RFC 3339 (tijdstip); answered in UTC.
             * @example 2026-11-20T13:05:00Z
             */
            at: string;
            /** @description An organisation or team; empty where its place is told to nobody (organisatie). */
            by: {
                kind: string | null;
                name: string | null;
                oin: components["schemas"]["Oin"] | null;
            };
            categories: {
                category: string;
                fields: string[];
                term: string;
            }[];
            /** @description Who acted; only where that was weighed (medewerker). */
            employee: string | null;
            /** @description Function of who acted (functie). */
            function: string | null;
            ground: {
                /** @description Articles (wetsartikelen). */
                law: string[];
                legalBasis: string;
                secrecyGround: string;
            } | null;
            outcome: string | null;
            /** @description Where it stands in the log, which is of all people together: numbers between are of others (bewijs). */
            proof: {
                entry: string;
                /** @description C2SP tlog-proof, where it was asked (bewijsbestand). */
                file: string | null;
                index: number;
                leafHash: string;
                log: string;
            };
            /** @description Why: the purpose (doel). */
            purpose: string | null;
            reasons: {
                code: string;
                /** @description Articles (wetsartikelen). */
                law: string[];
                text: string;
            }[];
            /** @description Who would get, or got (ontvanger). */
            recipient: {
                kind: string | null;
                name: string | null;
                oin: components["schemas"]["Oin"] | null;
            } | null;
            /** @description Who would give, or gave (bron). */
            source: {
                kind: string | null;
                name: string | null;
                oin: components["schemas"]["Oin"] | null;
            } | null;
            /** @enum {string} */
            type: "decision" | "advice" | "release" | "release-refused" | "source-failed" | "source-refused" | "delivery-failed" | "consent-recorded" | "statement-recorded" | "withdrawal-recorded" | "person-fact-recorded" | "case-opened" | "case-changed" | "case-closed" | "participant-changed" | "obligation-met" | "obligation-deferred" | "review-opened" | "verdict-recorded" | "log-viewed" | "export-made" | "access-refused" | "policy-activated" | "retention-run" | "administrator-action";
            /** @description What happened (wat). */
            what: string;
            /** @description The purpose in words (waarom). */
            why: string | null;
        };
        /**
         * @description A person, or who speaks for him, asks who asked and got what about him (verzoek om inzage).
         * @example {
         *       "person": {
         *         "personId": "9901-018f6b0e-0000-7000-8000-000000000002"
         *       },
         *       "law": "wmo"
         *     }
         */
        AccessReportRequest: {
            /** @description Who asks for the person (aanvrager). */
            askedBy?: {
                /** @description As what he says he asks: parent, guardian, curator, mentor, proxy (hoedanigheid). */
                capacity: string;
                person: components["schemas"]["PersonRef"];
            };
            /**
             * @description With each item a file that proves it without us (bewijs).
             * @default false
             */
            evidence?: boolean;
            /**
             * @description How it is written (vorm).
             * @default json
             * @enum {string}
             */
            format?: "json" | "json-lines" | "csv";
            /**
             * @description Law under which the file is held (wet).
             * @default avg
             * @enum {string}
             */
            law?: "wmo" | "jeugdwet" | "wgbo" | "avg";
            municipality?: components["schemas"]["MunicipalityCode"];
            /** @description Names of employees are asked too, with a reason; they are weighed (namen van medewerkers). */
            names?: {
                /**
                 * @description Somebody looked who had no part in the case (incident).
                 * @default false
                 */
                incident?: boolean;
                reason?: string;
            };
            person: components["schemas"]["Subject"];
            /**
             * Format: date-time
             * @description Moment, RFC 3339 (tijdstip); answered in UTC.
             * @example 2026-11-20T13:05:00Z
             */
            recordedFrom?: string;
            /**
             * Format: date-time
             * @description Moment, RFC 3339 (tijdstip); answered in UTC.
             * @example 2026-11-20T13:05:00Z
             */
            recordedUntil?: string;
            /**
             * @description What the person of 12 or older said of it (mening van de betrokkene).
             * @enum {string}
             */
            subjectSaid?: "agrees" | "objects";
        };
        /** @description The hat of the professional (hoedanigheid, pet). */
        ActingAs: {
            /**
             * @description The law of this act (wet).
             * @example Jeugdwet
             */
            law?: string;
            /** @description Controller of this act where it is another (verantwoordelijke). */
            organisation?: components["schemas"]["Oin"];
            /** @description A kind of organisation, `help` or `treatment` (taak). */
            task?: string;
        };
        /** @description Why a secret address is needed (adres nodig). */
        AddressNeeded: {
            /** @enum {string} */
            for: "letter" | "visit" | "safety";
            reason: string;
        };
        /** @description Who did it: organisation and professional (beheerder). */
        Administrator: {
            id: string | null;
            organisation: components["schemas"]["Oin"];
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
         *               "text": "Dit mag. Iedereen die ja moest zeggen, heeft ja gezegd.",
         *               "mend": "Er is niets meer nodig.",
         *               "change": {}
         *             }
         *           ],
         *           "missing": [],
         *           "obligations": [],
         *           "remedies": [
         *             {
         *               "text": "Vraag alleen: betrokkenheid. Dan mag het.",
         *               "outcome": "permit",
         *               "persons": 0,
         *               "changes": [
         *                 {
         *                   "kind": "narrow-categories",
         *                   "categories": [
         *                     {
         *                       "category": "involvement",
         *                       "fields": [
         *                         "contact",
         *                         "organisation",
         *                         "since"
         *                       ]
         *                     }
         *                   ],
         *                   "text": "Vraag alleen: betrokkenheid."
         *                 }
         *               ],
         *               "change": {
         *                 "categories": [
         *                   {
         *                     "category": "involvement",
         *                     "fields": [
         *                       "contact",
         *                       "organisation",
         *                       "since"
         *                     ]
         *                   }
         *                 ]
         *               }
         *             }
         *           ],
         *           "rows": [],
         *           "declined": null,
         *           "receipt": {
         *             "decision": "log-5f0c2a9d1e37-018f6b0e-0000-7000-8000-000000000005",
         *             "release": null
         *           }
         *         }
         *       ],
         *       "policy": {
         *         "regime": "PRE_WAMS",
         *         "fingerprint": "sha256:0000000000000000000000000000000000000000000000000000000000000000"
         *       },
         *       "log": "log-5f0c2a9d1e37"
         *     }
         */
        Advice: {
            case: components["schemas"]["Id"] | null;
            decisions: components["schemas"]["Decision"][];
            /** @enum {string} */
            direction: "ask" | "give";
            id: components["schemas"]["Id"];
            log: string;
            policy: components["schemas"]["PolicyStamp"];
            purpose: string;
        };
        /** @description Mag ik dit delen? A question without an exchange (adviesvraag). */
        AdviceQuestion: {
            addressNeeded?: components["schemas"]["AddressNeeded"];
            /** @description What else was tried (alternatieven). */
            alternativesTried?: string;
            anonymity?: components["schemas"]["Anonymity"];
            answers?: components["schemas"]["Answers"];
            /** @description The case (casus); required, optional or absent by purpose. */
            case?: components["schemas"]["MadeId"];
            /** @description What is asked; nothing in an anonymous consult (gegevens). */
            categories: components["schemas"]["CategoryAsked"][];
            collectionSteps?: components["schemas"]["CollectionSteps"];
            declaration?: components["schemas"]["VitalDeclaration"];
            ground?: components["schemas"]["AssertedGround"];
            informed?: components["schemas"]["Informed"];
            /**
             * @description Who began (initiatief).
             * @default professional
             * @enum {string}
             */
            initiatedBy?: "professional" | "resident";
            /** @description Needed where neither a case nor a personId is given (gemeente). */
            municipality?: components["schemas"]["MunicipalityCode"];
            order?: components["schemas"]["SupervisionOrder"];
            /** @description About whom; nobody in an anonymous consult (betrokkenen). */
            persons: components["schemas"]["AskedPerson"][];
            /**
             * @description Purpose (doel).
             * @example coordinated-approach
             */
            purpose: string;
            recipient?: components["schemas"]["AnyParty"];
            /** @description Needed unless the token names the professional. */
            requestedBy?: components["schemas"]["RequestedBy"];
            source?: components["schemas"]["AnyParty"];
            /** @description What it is about, where there is no case (onderwerp). */
            subjectMatter?: string;
            /**
             * Format: date
             * @description Until when the data is needed (geldig tot en met).
             * @example 2026-11-20
             */
            validUntil?: string;
            weighing?: components["schemas"]["Weighing"];
        };
        /** @description One change of the closed list (aanpassing). */
        AdvisedChange: {
            categories: {
                category: string;
                fields: string[];
            }[];
            /** @constant */
            kind: "narrow-categories";
            text: string;
        } | {
            categories: {
                category: string;
                fields: string[];
            }[];
            /** @constant */
            kind: "ask-verdict";
            /** @description The review code whose reviewers then decide (beoordeling). */
            lane: string;
            text: string;
        } | {
            /** @constant */
            kind: "complete-request";
            missingFields: string[];
            text: string;
        } | {
            /** @constant */
            kind: "use-ground";
            law: string[];
            legalBasis: string;
            secrecyGround: string;
            text: string;
        } | {
            /** @constant */
            kind: "other-purpose";
            purpose: string;
            text: string;
        } | {
            /** @constant */
            direction: "give";
            /** @constant */
            kind: "other-lane";
            purpose: string;
            recipient: {
                kind: string;
            };
            text: string;
        } | {
            /** @constant */
            kind: "join-case";
            lacks: ("case" | "professional" | "other-party" | "person")[];
            text: string;
        } | {
            /** @constant */
            kind: "record-mandate";
            law: string;
            task: string;
            text: string;
        } | {
            /** @constant */
            kind: "say-address-needed";
            text: string;
        } | {
            /** @description The word also lets the source be told who asks (ook de vraag zelf). */
            bothDirections: boolean;
            capacity: string;
            /** @enum {string} */
            consentKind: "consent" | "statutory-condition";
            /** @description With an interpreter who is no relative (onafhankelijke tolk). */
            interpreter: boolean;
            /** @constant */
            kind: "consent-of";
            /** @enum {string} */
            layer: "legal-basis" | "secrecy";
            norm: boolean;
            person: {
                personId: components["schemas"]["Id"];
            } | {
                authorityHolder: components["schemas"]["Id"];
            } | {
                organisation: components["schemas"]["Oin"];
            };
            scope: {
                categories: string[];
                fields: {
                    [key: string]: string[];
                } | null;
                purposes: string[];
                recipients: string[];
                sources: string[];
            };
            text: string;
        } | {
            /** @constant */
            kind: "answer-free-consent";
            text: string;
        };
        /** @description Three questions of an anonymous consult (herkenbaarheid). */
        Anonymity: {
            /** @description No name and no nickname is in it (geen naam). */
            noName?: boolean;
            /** @description No rare combination of facts is in it (niet zeldzaam). */
            noRareCombination?: boolean;
            /** @description The neighbour would not know who it is (niet herkenbaar). */
            notRecognisable?: boolean;
        };
        /** @description What the purpose asks the professional to answer (antwoorden). */
        Answers: {
            /** @description Asking the parents would be against good care (strijd met goede zorg, Jeugdwet 7.3.11 lid 3). */
            againstGoodCare?: boolean;
            /** @description Whoever must say yes was there when I referred, and agreed (verwijzing). */
            agreedInReferral?: boolean;
            /** @description The interest of the person or the seriousness gives cause (aanleiding, Wmo 4.1.1 lid 2). */
            interestOrSeriousness?: boolean;
            /** @description It is about a practical appointment, needed now (praktische afspraak). */
            lowImpact?: boolean;
            /** @description I referred this person to the source myself (eigen verwijzing). */
            ownReferral?: boolean;
            /** @description I weighed my own secrecy (eigen afweging van de geheimhouding). */
            ownWeighing?: boolean;
            /** @description The recipient is who reported it (melder, Wmo 4.1.1 lid 2 g). */
            reportedHere?: boolean;
            /** @description Both are named in one support plan under the same decision (zelfde arrangement, Wmo 5.3.3). */
            sameArrangement?: boolean;
        };
        /** @description One organisation, or any of a kind (organisatie of soort). */
        AnyParty: {
            oin: components["schemas"]["Oin"];
            why?: string;
        } | {
            kind: string;
            why?: string;
        };
        /** @description Who asks (vragende professional). */
        AskedBy: {
            function: string | null;
            /** @description The professional, as the own organisation names him (naam). */
            name: string;
            organisation: components["schemas"]["Oin"];
            organisationName: string;
            phone: string | null;
        };
        /**
         * @description About whom, in exactly one way, and in which role (betrokkene).
         * @example {
         *       "personId": "9901-018f6b0e-0000-7000-8000-000000000002"
         *     }
         */
        AskedPerson: {
            /**
             * @description Citizen service number, 11-proef (burgerservicenummer, BSN).
             * @example 999990019
             */
            bsn: string;
            /**
             * @description Who this is in the matter, where not the one it is about: parent, partner, sibling … (rol).
             * @example parent
             */
            role?: string;
        } | {
            personId: components["schemas"]["Id"];
            /**
             * @description Who this is in the matter, where not the one it is about: parent, partner, sibling … (rol).
             * @example parent
             */
            role?: string;
        } | {
            reference: components["schemas"]["Reference"];
            /**
             * @description Who this is in the matter, where not the one it is about: parent, partner, sibling … (rol).
             * @example parent
             */
            role?: string;
        } | {
            identity: components["schemas"]["Identity"] | components["schemas"]["Unborn"];
            /**
             * @description Who this is in the matter, where not the one it is about: parent, partner, sibling … (rol).
             * @example parent
             */
            role?: string;
        } | {
            authorityHolder: components["schemas"]["Id"];
            /**
             * @description Who this is in the matter, where not the one it is about: parent, partner, sibling … (rol).
             * @example parent
             */
            role?: string;
        };
        /** @description A ground asserted by the caller; a wrong one is told back (grondslag). */
        AssertedGround: {
            law?: string;
            legalBasis?: string;
        };
        /**
         * @description In which capacity somebody speaks (hoedanigheid).
         * @enum {string}
         */
        Capacity: "self" | "parent" | "guardian" | "curator" | "mentor" | "administrator" | "proxy" | "relative" | "court" | "special-curator";
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
        Case: {
            /** @description For the organisation of the coordinator alone. */
            file?: components["schemas"]["CaseFile"];
            id: components["schemas"]["Id"];
            /** @description The own references for those persons. */
            personReferences: {
                personId: components["schemas"]["Id"];
                reference: components["schemas"]["Reference"];
            }[];
            /** @description All for the coordinator; else those of whom the caller has a release or record. */
            persons: {
                personId: components["schemas"]["Id"];
            }[];
            phase: components["schemas"]["CasePhase"];
            /** @description The own professionals (eigen professionals). */
            professionals: {
                actingAs: {
                    law: string | null;
                    organisation: string | null;
                    task: string | null;
                } | null;
                /**
                 * Format: date
                 * @description Calendar day, local (datum).
                 * @example 2026-11-20
                 */
                from: string;
                function: string | null;
                id: string;
                number: string | null;
                register: string | null;
                role: components["schemas"]["CaseProfessionalRole"];
                until: string | null;
            }[];
            reference: components["schemas"]["Reference"];
            /** @description The caller's own role (eigen rol). */
            role: components["schemas"]["CaseRole"];
        };
        /**
         * @description Closes the case (sluiting).
         * @example {
         *       "reason": "goals-reached"
         *     }
         */
        CaseClosureAddition: {
            /**
             * @description Why it was closed (reden van sluiting).
             * @enum {string}
             */
            reason: "goals-reached" | "help-stopped" | "moved" | "deceased" | "no-need" | "other";
        };
        /** @description Who coordinates; becomes the lead (coordinator). */
        CaseCoordinator: {
            /** @description The hat under which the professional works in the case (hoedanigheid, pet). */
            actingAs?: {
                /**
                 * @description The law of the act (wet).
                 * @example Jeugdwet
                 */
                law?: string;
                /** @description Controller of the act where it is another. */
                organisation?: components["schemas"]["Oin"];
                /**
                 * @description A kind of organisation, `help` or `treatment` (taak).
                 * @example coordinated-approach
                 */
                task?: string;
            };
            /** @description Function (functie). */
            function?: string;
            /** @description By a name of the own organisation (medewerker). */
            id: string;
            /** @description Number in that register (registratienummer). */
            number?: string;
            /** @description The caller's own; another is refused (organisatie). */
            organisation?: components["schemas"]["Oin"];
            /**
             * @description Professional register (register).
             * @example SKJ
             */
            register?: string;
        };
        /**
         * @description An organisation leaves the case (vertrek).
         * @example {
         *       "organisation": "00000099000000001000"
         *     }
         */
        CaseDepartureAddition: {
            organisation: components["schemas"]["Oin"];
        };
        /** @description What the organisation of the coordinator made (casusgegevens). */
        CaseFile: {
            caseUrl: string | null;
            closure: {
                /**
                 * Format: date-time
                 * @description Moment, RFC 3339 (tijdstip); answered in UTC.
                 * @example 2026-11-20T13:05:00Z
                 */
                closedAt: string;
                /**
                 * @description Why it was closed (reden van sluiting).
                 * @enum {string}
                 */
                reason: "goals-reached" | "help-stopped" | "moved" | "deceased" | "no-need" | "other";
            } | null;
            lowFlamePartner: components["schemas"]["Oin"] | null;
            municipality: components["schemas"]["MunicipalityCode"];
            /**
             * Format: date-time
             * @description Moment, RFC 3339 (tijdstip); answered in UTC.
             * @example 2026-11-20T13:05:00Z
             */
            openedAt: string;
            participants: components["schemas"]["CaseParticipant"][];
            purposes: string[];
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
        CasePage: {
            items: components["schemas"]["Case"][];
        };
        /** @description An organisation that takes part (deelnemer). */
        CaseParticipant: {
            organisation: components["schemas"]["Oin"];
            personReferences: {
                personId: components["schemas"]["Id"];
                reference: components["schemas"]["Reference"];
            }[];
            role: components["schemas"]["CaseRole"];
        };
        /**
         * @description An organisation that joins the case (deelnemer toevoegen).
         * @example {
         *       "organisation": "00000099000000001000",
         *       "role": "source"
         *     }
         */
        CaseParticipantAddition: {
            organisation: components["schemas"]["Oin"];
            personReferences?: components["schemas"]["NewPersonReference"][];
            /** @enum {string} */
            role: "member" | "source";
        };
        /** @description One person, in exactly one way (persoonsverwijzing). */
        CasePerson: {
            /**
             * @description Citizen service number, 11-proef (burgerservicenummer, BSN).
             * @example 999990019
             */
            bsn: string;
        } | {
            personId: components["schemas"]["Id"];
        } | {
            identity: components["schemas"]["Identity"] | components["schemas"]["Unborn"];
        };
        /**
         * @description Phase of the case (fase), domain brief E.
         * @enum {string}
         */
        CasePhase: "intake" | "triage" | "investigation" | "decision" | "plan" | "execution" | "scaling-up" | "low-flame" | "closed";
        /**
         * @description Moves the case to another phase (fase wijzigen).
         * @example {
         *       "phase": "low-flame",
         *       "lowFlamePartner": "00000099000000001000"
         *     }
         */
        CasePhaseAddition: {
            /** @description The one partner that stays in touch; with phase low-flame, and only then (waakvlampartner). */
            lowFlamePartner?: components["schemas"]["Oin"];
            /** @enum {string} */
            phase: "intake" | "triage" | "investigation" | "decision" | "plan" | "execution" | "scaling-up" | "low-flame";
            /** @description Needed to wake a case from low-flame, and only then (woord van de inwoner). */
            residentsWord?: {
                /**
                 * @description How it was said (wijze).
                 * @enum {string}
                 */
                method: "written" | "oral" | "digital";
                /**
                 * Format: date
                 * @description When the resident said so (gezegd op).
                 * @example 2026-11-20
                 */
                saidOn: string;
            };
        };
        /**
         * @description A professional of the own organisation who works in the case (professional).
         * @example {
         *       "id": "medewerker-18",
         *       "role": "stand-in",
         *       "function": "coordinator",
         *       "from": "2026-12-01"
         *     }
         */
        CaseProfessionalAddition: {
            /** @description The hat under which the professional works in the case (hoedanigheid, pet). */
            actingAs?: {
                /**
                 * @description The law of the act (wet).
                 * @example Jeugdwet
                 */
                law?: string;
                /** @description Controller of the act where it is another. */
                organisation?: components["schemas"]["Oin"];
                /**
                 * @description A kind of organisation, `help` or `treatment` (taak).
                 * @example coordinated-approach
                 */
                task?: string;
            };
            /**
             * Format: date
             * @description First day; today where new (vanaf).
             * @example 2026-11-20
             */
            from?: string;
            /** @description Function (functie). */
            function?: string;
            /** @description By a name of the own organisation (medewerker). */
            id: string;
            /** @description Number in that register (registratienummer). */
            number?: string;
            /** @description The caller's own; another is refused (organisatie). */
            organisation?: components["schemas"]["Oin"];
            /**
             * @description Professional register (register).
             * @example SKJ
             */
            register?: string;
            role: components["schemas"]["CaseProfessionalRole"];
            /** @description Last day; null reopens (tot en met). */
            until?: string | null;
        };
        /**
         * @description Role of a professional in the case: lead, member, stand-in (vervanger), supervisor (rol).
         * @enum {string}
         */
        CaseProfessionalRole: "lead" | "member" | "stand-in" | "supervisor";
        /**
         * @description Role of an organisation in the case (rol).
         * @enum {string}
         */
        CaseRole: "coordinator" | "member" | "source";
        /**
         * @description Which of the own cases (zoekvraag).
         * @example {
         *       "phase": "plan"
         *     }
         */
        CaseSearch: {
            /** @description Needed by who takes part in more than one. */
            municipality?: components["schemas"]["MunicipalityCode"];
            phase?: components["schemas"]["CasePhase"];
            reference?: components["schemas"]["Reference"];
        };
        /** @description A category asked for, and why (gevraagde categorie). */
        CategoryAsked: {
            /**
             * @description Category of data (gegevenscategorie).
             * @example youth-help
             */
            category: string;
            /** @description Only these fields (velden). */
            fields?: string[];
            /** @description Why this is needed, for this case (noodzaak). */
            why?: string;
        };
        /** @description A category with the permitted fields (gevraagde categorie). */
        CategoryAskedOfSource: {
            category: string;
            /** @description What is permitted; send nothing more (velden). */
            fields: string[];
            /** @description Why it is needed (noodzaak). */
            why: string | null;
        };
        /** @description How a category's records are read (vertaling van een categorie). */
        CategoryMapping: {
            /** @description JSON Pointer, RFC 6901 (verwijzing). */
            conditions?: string;
            /** @description By field of the category (velden). */
            fields: {
                [key: string]: components["schemas"]["Place"];
            };
            /** @description As recordedAt where left out (gewijzigd). */
            lastChangedAt?: components["schemas"]["Place"];
            origin: components["schemas"]["Place"];
            recordedAt: components["schemas"]["Place"];
            /** @description The list of records, or the one record, in the answer (records). */
            records: string;
            /** @description Last day it may be kept, or years after the last change (bewaren tot en met). */
            retainUntil: components["schemas"]["Place"] | {
                yearsAfterLastChange: number;
            };
        };
        /**
         * @description Signed state of a log, a C2SP checkpoint (ondertekende stand van het logboek).
         * @example deelpoort.example/tlog/log-5f0c2a
         *     41
         *     CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=
         *
         *     — deelpoort.example/tlog/log-5f0c2a Az3grlgt…
         */
        Checkpoint: string;
        /** @description The collection steps of an early debt signal (incassostappen). */
        CollectionSteps: {
            /** @description Offered there to pass on contact data (aanbod). */
            contactOffered: boolean;
            /** @description Pointed to debt help (gewezen op schuldhulp). */
            debtHelpPointed: boolean;
            /** @description Tried to reach the customer in person (persoonlijk contact). */
            personalContact: boolean;
            /**
             * @description How the customer took that (reactie).
             * @enum {string}
             */
            reaction: "none" | "agreed" | "refused";
            /** @description Sent a written reminder (schriftelijke herinnering). */
            writtenReminder: boolean;
        };
        /** @description Whom a fact concerns, in exactly one way (op wie het betrekking heeft). */
        Concerned: {
            /**
             * @description Citizen service number, 11-proef (burgerservicenummer, BSN).
             * @example 999990019
             */
            bsn: string;
        } | {
            personId: components["schemas"]["Id"];
        } | {
            reference: components["schemas"]["Reference"];
        } | {
            identity: components["schemas"]["Identity"];
        } | {
            authorityHolder: components["schemas"]["Id"];
        } | {
            organisation: components["schemas"]["Oin"];
        };
        /** @description The six tests of a conflict of duties (conflict van plichten). */
        ConflictTests: {
            /** @description It is a conflict of conscience (gewetensnood). */
            conscience?: boolean;
            /** @description Everything was done to get consent (toestemming gezocht). */
            consentSought?: boolean;
            /** @description Speaking will almost certainly prevent the harm (effectief). */
            effective?: boolean;
            /** @description There is no other way (subsidiariteit). */
            noOtherWay?: boolean;
            /** @description The minimum, to the right recipient (proportioneel). */
            proportionate?: boolean;
            /** @description Silence would very likely cause serious harm (ernstige schade). */
            seriousHarm?: boolean;
        };
        /** @description How a source is asked (bronkoppeling). */
        Connector: {
            /** @description May lead to private addresses and plain http: the operator allowed it (privé-adres toegestaan). */
            allowPrivate: boolean;
            /** @enum {string} */
            authentication: "none" | "credential" | "oauth";
            baseUrl: string;
            clientCertificate: boolean;
            /** @description Categories read by a mapping (vertaalde categorieën). */
            mapped: string[];
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
        Consent: {
            case: components["schemas"]["Id"];
            conditionForHelp: boolean | null;
            freeConsent: components["schemas"]["RecordedFreeConsent"];
            id: components["schemas"]["Id"];
            /**
             * @description A condition that a statute sets beside the task, e.g. Wmo 2015 art. 5.1.1 lid 4 (soort).
             * @enum {string}
             */
            kind: "consent" | "statutory-condition";
            layer: components["schemas"]["ConsentLayer"];
            lifelongPlan: {
                remindedOn: string | null;
            } | null;
            /**
             * Format: date-time
             * @description Moment, RFC 3339 (tijdstip); answered in UTC.
             * @example 2026-11-20T13:05:00Z
             */
            recordedAt: string;
            scope: components["schemas"]["RecordedConsentScope"];
            standing: components["schemas"]["Standing"];
            statements: components["schemas"]["Statement"][];
            subject: {
                personId: components["schemas"]["Id"];
            };
            validUntil: string | null;
        };
        /**
         * @description What the word does (laag: grondslag, geheimhouding, hulp).
         * @enum {string}
         */
        ConsentLayer: "legal-basis" | "secrecy" | "help";
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
        ConsentPage: {
            items: components["schemas"]["Consent"][];
        };
        /**
         * @description A talk about sharing, and what follows from it (toestemmingsgesprek).
         * @example {
         *       "id": "9901-018f6b0e-0000-7000-8000-000000000006",
         *       "case": "9901-018f6b0e-0000-7000-8000-000000000001",
         *       "conversation": {
         *         "heldAt": "2026-11-20T13:05:00.000Z",
         *         "place": "home",
         *         "language": "nl",
         *         "interpreter": "none",
         *         "present": [],
         *         "entered": "at-once",
         *         "writtenAt": null
         *       },
         *       "asks": [],
         *       "speakers": [],
         *       "recordedAt": "2026-11-20T14:05:00.000Z"
         *     }
         */
        ConsentRound: {
            asks: components["schemas"]["RecordedQuestion"][];
            case: components["schemas"]["Id"];
            conversation: components["schemas"]["RecordedConversation"];
            id: components["schemas"]["Id"];
            /**
             * Format: date-time
             * @description Moment, RFC 3339 (tijdstip); answered in UTC.
             * @example 2026-11-20T13:05:00Z
             */
            recordedAt: string;
            speakers: components["schemas"]["RecordedSpeaker"][];
        };
        /** @description For what, of which data, from whom, to whom (reikwijdte). One purpose and at most five recipients make it valid. */
        ConsentScope: {
            categories: string[];
            /** @description Fields by category, where the word was narrower than the category (velden). */
            fields?: {
                [key: string]: string[];
            };
            purposes: string[];
            recipients: (components["schemas"]["Oin"] | string)[];
            sources: (components["schemas"]["Oin"] | string)[];
        };
        /** @description Which consents of a case (zoekvraag). */
        ConsentSearch: {
            case: components["schemas"]["Id"];
            layer?: components["schemas"]["ConsentLayer"];
            person?: components["schemas"]["Subject"];
        };
        /**
         * @description What one person was asked and said, in plain words, to give to him (gespreksblad).
         * @example {
         *       "id": "9901-018f6b0e-0000-7000-8000-000000000005",
         *       "round": "9901-018f6b0e-0000-7000-8000-000000000006",
         *       "language": "en",
         *       "wording": "adult",
         *       "title": "What you said about sharing",
         *       "intro": [
         *         "We talked with you on 20 November 2026."
         *       ],
         *       "questions": [
         *         {
         *           "ask": 0,
         *           "validUntil": "2027-11-20",
         *           "heading": "Question 1",
         *           "lines": [
         *             "You said: yes."
         *           ]
         *         }
         *       ],
         *       "stopping": {
         *         "heading": "You can always stop",
         *         "lines": [
         *           "You do not have to say why."
         *         ]
         *       },
         *       "knowing": {
         *         "heading": "Good to know",
         *         "lines": [
         *           "Is something on this sheet wrong? Tell us."
         *         ]
         *       }
         *     }
         */
        ConsentSheet: {
            id: components["schemas"]["Id"];
            intro: string[];
            knowing: components["schemas"]["SheetPart"];
            /** @enum {string} */
            language: "nl" | "en";
            questions: components["schemas"]["SheetQuestion"][];
            round: components["schemas"]["Id"];
            stopping: components["schemas"]["SheetPart"];
            title: string;
            /**
             * @description For an adult, or for who is under 16 (toon).
             * @enum {string}
             */
            wording: "adult" | "youth";
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
        /** @description How the talk went (gesprek). */
        Conversation: {
            /**
             * @description Entered in the talk, afterwards, or on a device without connection (ingevoerd).
             * @enum {string}
             */
            entered: "at-once" | "later" | "offline";
            /**
             * Format: date-time
             * @description When it was held (gehouden op).
             * @example 2026-11-20T13:05:00Z
             */
            heldAt: string;
            /**
             * @description Who interpreted (tolk).
             * @enum {string}
             */
            interpreter: "professional" | "relative" | "none";
            /**
             * @description Language spoken, ISO 639 (taal).
             * @example nl
             * @example ti
             */
            language: string;
            /**
             * @description What kind of place (soort plek).
             * @enum {string}
             */
            place: "home" | "office" | "school" | "care" | "phone" | "video" | "elsewhere";
            /** @description Who was there too, by what they are to the speaker (aanwezigen). */
            present: ("parent" | "partner" | "child" | "relative" | "friend" | "supporter" | "other-professional")[];
            /**
             * Format: date-time
             * @description Since when it stood written; with later or offline, and only then (opgeschreven op).
             * @example 2026-11-20T13:05:00Z
             */
            writtenAt?: string;
        };
        /**
         * @description How much partners exchanged with each other, in numbers alone (aantallen).
         * @example {
         *       "fewerThan": 10,
         *       "items": [
         *         {
         *           "month": "2026-10",
         *           "decisions": 41,
         *           "releases": null
         *         }
         *       ]
         *     }
         */
        Counts: {
            /** @description A smaller number is not told, nor whether there was any (ondergrens). */
            fewerThan: number;
            items: {
                decisions: number | null;
                /**
                 * @description Month (maand).
                 * @example 2026-11
                 */
                month: string;
                releases: number | null;
            }[];
        };
        /**
         * @description Months of which exchanges between others are counted (zoekvraag aantallen).
         * @example {
         *       "from": "2026-09",
         *       "until": "2026-10"
         *     }
         */
        CountSearch: {
            /**
             * @description Month (maand).
             * @example 2026-11
             */
            from: string;
            municipality?: components["schemas"]["MunicipalityCode"];
            /**
             * @description Month (maand).
             * @example 2026-11
             */
            until: string;
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
         *               "text": "Dit mag. Iedereen die ja moest zeggen, heeft ja gezegd.",
         *               "mend": "Er is niets meer nodig.",
         *               "change": {}
         *             }
         *           ],
         *           "missing": [],
         *           "obligations": [],
         *           "remedies": [
         *             {
         *               "text": "Vraag alleen: betrokkenheid. Dan mag het.",
         *               "outcome": "permit",
         *               "persons": 0,
         *               "changes": [
         *                 {
         *                   "kind": "narrow-categories",
         *                   "categories": [
         *                     {
         *                       "category": "involvement",
         *                       "fields": [
         *                         "contact",
         *                         "organisation",
         *                         "since"
         *                       ]
         *                     }
         *                   ],
         *                   "text": "Vraag alleen: betrokkenheid."
         *                 }
         *               ],
         *               "change": {
         *                 "categories": [
         *                   {
         *                     "category": "involvement",
         *                     "fields": [
         *                       "contact",
         *                       "organisation",
         *                       "since"
         *                     ]
         *                   }
         *                 ]
         *               }
         *             }
         *           ],
         *           "rows": [],
         *           "declined": null,
         *           "receipt": {
         *             "decision": "log-5f0c2a9d1e37-018f6b0e-0000-7000-8000-000000000005",
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
         *       "log": "log-5f0c2a9d1e37"
         *     }
         */
        DataRequest: {
            case: components["schemas"]["Id"] | null;
            /**
             * Format: date-time
             * @description Moment, RFC 3339 (tijdstip); answered in UTC.
             * @example 2026-11-20T13:05:00Z
             */
            createdAt: string;
            data: components["schemas"]["SharedData"][] | null;
            /** @description When data was sent: sent, not received (verzonden op). */
            dataDeliveredAt: string | null;
            decisions: components["schemas"]["Decision"][];
            /**
             * Format: date-time
             * @description Moment, RFC 3339 (tijdstip); answered in UTC.
             * @example 2026-11-20T13:05:00Z
             */
            expiresAt: string;
            /** @description Why the source could not answer (storing). */
            failure: {
                code: string;
                text: string;
            } | null;
            id: components["schemas"]["Id"];
            /** @description Name of the log that holds the entries (logboek). */
            log: string;
            policy: components["schemas"]["PolicyStamp"] | null;
            purpose: string;
            status: components["schemas"]["RequestStatus"];
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
        DataRequestQuestion: {
            addressNeeded?: components["schemas"]["AddressNeeded"];
            /** @description What else was tried (alternatieven). */
            alternativesTried?: string;
            anonymity?: components["schemas"]["Anonymity"];
            answers?: components["schemas"]["Answers"];
            /** @description The case (casus); required, optional or absent by purpose. */
            case?: components["schemas"]["MadeId"];
            /** @description What is asked (gegevens). */
            categories: components["schemas"]["CategoryAsked"][];
            collectionSteps?: components["schemas"]["CollectionSteps"];
            declaration?: components["schemas"]["VitalDeclaration"];
            ground?: components["schemas"]["AssertedGround"];
            informed?: components["schemas"]["Informed"];
            /**
             * @description Who began (initiatief).
             * @default professional
             * @enum {string}
             */
            initiatedBy?: "professional" | "resident";
            /** @description Needed where neither a case nor a personId is given (gemeente). */
            municipality?: components["schemas"]["MunicipalityCode"];
            order?: components["schemas"]["SupervisionOrder"];
            /** @description About whom; one decision a person (betrokkenen). */
            persons: components["schemas"]["AskedPerson"][];
            /**
             * @description Purpose (doel).
             * @example coordinated-approach
             */
            purpose: string;
            /** @description Needed unless the token names the professional. */
            requestedBy?: components["schemas"]["RequestedBy"];
            source: components["schemas"]["SourceParty"];
            /** @description What it is about, where there is no case (onderwerp). */
            subjectMatter?: string;
            /**
             * Format: date
             * @description Until when the data is needed (geldig tot en met).
             * @example 2026-11-20
             */
            validUntil?: string;
            weighing?: components["schemas"]["Weighing"];
        };
        /** @description Which of your own requests (zoekvraag). */
        DataRequestSearch: {
            case?: components["schemas"]["Id"];
            person?: components["schemas"]["Subject"];
            status?: components["schemas"]["RequestStatus"];
        };
        /** @description The decision about one person, as this caller may hear it (besluit). */
        Decision: {
            /** @description The source said no; its reason is passed on once (geweigerd door de bron). */
            declined: {
                reason: string | null;
            } | null;
            /** @description The ground the gateway derived (grondslag). */
            ground: {
                alternatives: string[];
                /** @description Articles (wetsartikelen). */
                law: string[];
                legalBasis: string;
                secrecyGround: string;
            } | null;
            missing: components["schemas"]["Missing"][];
            obligations: {
                before: string | null;
                id: components["schemas"]["Id"] | null;
                text: string;
                type: string;
            }[];
            outcome: components["schemas"]["Outcome"];
            permitted: {
                category: string;
                fields: string[];
            }[];
            personId: components["schemas"]["Id"];
            reasons: {
                /** @description What would mend it: missingFields, legalBasis and law, purposes (aanpassing). */
                change: {
                    [key: string]: components["schemas"]["JsonValue"];
                };
                code: string;
                /** @description Articles (wetsartikelen). */
                law: string[];
                /** @description Who can mend it, and how (wat nu). */
                mend: string;
                /** @description What is wrong, or why it may (uitleg). */
                text: string;
            }[];
            /** @description The entries in the log (ontvangstbewijs). */
            receipt: {
                decision: components["schemas"]["Id"];
                release: components["schemas"]["Id"] | null;
            };
            /** @description Ways that would make it lawful, at most five (wat helpt). */
            remedies: components["schemas"]["Remedy"][];
            /** @description Rows of the tables that carried or blocked it (regels). */
            rows: string[];
            withheld: {
                category: string;
                fields: string[];
                reason: string;
                text: string;
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
         *       "callerSpanId": null,
         *       "fscTransactionId": null,
         *       "details": {
         *         "entries": []
         *       }
         *     }
         */
        Entry: {
            actor: {
                clientId: string;
                organisation: string;
                professional: {
                    function: string | null;
                    id: string;
                    relation?: string;
                } | null;
            };
            /**
             * Format: date-time
             * @description When it was decided or done (moment van handelen).
             * @example 2026-11-20T13:05:00Z
             */
            at: string;
            /** @description Span of whoever called (aanroeper). */
            callerSpanId: string | null;
            case: string | null;
            categories: {
                category: string;
                fields: string[];
            }[];
            confidential: {
                revealReviewAt: string;
            } | null;
            /** @description OINs of the controllers (verwerkingsverantwoordelijken). */
            controllers: string[];
            /** @description Codes and counts by type (bijzonderheden). */
            details: {
                [key: string]: components["schemas"]["JsonValue"];
            };
            direction: ("ask" | "give") | null;
            exchangeId: string | null;
            fscTransactionId: string | null;
            ground: {
                /** @description Articles (wetsartikelen). */
                law: string[];
                legalBasis: string;
                secrecyGround: string;
            } | null;
            id: components["schemas"]["Id"];
            /** @description Place in the log, from 0, without gaps (volgnummer). */
            index: number;
            /** @description RFC 6962 hash of its leaf, hexadecimal (hash). */
            leafHash: string;
            /** @description Name of the log (logboek). */
            log: string;
            municipality: components["schemas"]["MunicipalityCode"];
            operation: string;
            outcome: string | null;
            parentSpanId: string | null;
            /** @description Alias of the reader’s organisation (betrokkene). */
            personId: string | null;
            policy: {
                engine: string;
                fingerprint: string;
                regime: string;
            } | null;
            policyRows: string[];
            purpose: string | null;
            reasons: {
                code: string;
                /** @description Articles (wetsartikelen). */
                law: string[];
                row: string;
                text: string;
            }[];
            recipient: string | null;
            /**
             * Format: date-time
             * @description When it came into the log (moment van vastleggen).
             * @example 2026-11-20T13:05:00Z
             */
            recordedAt: string;
            /**
             * Format: date
             * @description Calendar day, local (datum).
             * @example 2026-11-20
             */
            retainUntil: string;
            source: string | null;
            spanId: string;
            traceId: string;
            type: components["schemas"]["EntryType"];
        };
        /**
         * @description The whole record of an entry with its salt, to show what its evidence proves (opening van een logregel).
         * @example {
         *       "record": "{\"actor\":{\"clientId\":\"…\"},\"at\":\"2026-11-20T13:05:00.000Z\"}",
         *       "salt": "0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f"
         *     }
         */
        EntryOpening: {
            /** @description The record in its RFC 8785 form: what the leaf commits to, byte for byte in UTF-8 (volledige regel). */
            record: string;
            /** @description Key of the digest in the leaf, in hex (sleutel van de samenvatting). */
            salt: string;
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
         *           "callerSpanId": null,
         *           "fscTransactionId": null,
         *           "details": {
         *             "entries": []
         *           }
         *         }
         *       ]
         *     }
         */
        EntryPage: {
            items: components["schemas"]["Entry"][];
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
        EntrySearch: {
            /** @description Of this case (zaak). */
            case?: components["schemas"]["MadeId"];
            /** @description Of this data request or advice (uitwisseling). */
            exchangeId?: components["schemas"]["MadeId"];
            /** @description Whose log: one of the caller's own, needed where it has more than one; 0000 is the operator's. */
            municipality?: components["schemas"]["MunicipalityCode"];
            /** @description Done by this organisation (organisatie). */
            organisation?: components["schemas"]["Oin"];
            /** @description Of this person, by the alias of this organisation (betrokkene). */
            personId?: components["schemas"]["Id"];
            /**
             * Format: date-time
             * @description Recorded at or after (vastgelegd vanaf).
             * @example 2026-11-20T13:05:00Z
             */
            recordedFrom?: string;
            /**
             * Format: date-time
             * @description Recorded before (vastgelegd voor).
             * @example 2026-11-20T13:05:00Z
             */
            recordedUntil?: string;
            types?: components["schemas"]["EntryType"][];
        };
        /**
         * @description What an entry records, closed (soort logregel).
         * @enum {string}
         */
        EntryType: "decision" | "advice" | "release" | "release-refused" | "source-failed" | "source-refused" | "delivery-failed" | "consent-recorded" | "statement-recorded" | "withdrawal-recorded" | "person-fact-recorded" | "case-opened" | "case-changed" | "case-closed" | "participant-changed" | "obligation-met" | "obligation-deferred" | "review-opened" | "verdict-recorded" | "log-viewed" | "export-made" | "access-refused" | "policy-activated" | "retention-run" | "administrator-action";
        /**
         * @description What happened (gebeurtenistype, NL GOV CloudEvents).
         *
         *     - `nl.brontaken.brontaak-wacht`: A task waits for your organisation.
         *     - `nl.berichten.bericht-wacht`: A notice waits for your organisation.
         *     - `nl.berichten.bericht-ongelezen`: Nobody read your notice in time. It was destroyed.
         *     - `nl.berichten.oordeel-gegeven`: A person gave a verdict on your notice.
         *     - `nl.gegevensverzoeken.gegevensverzoek-beantwoord`: Your data request was answered.
         *     - `nl.gegevensverzoeken.oordeel-gegeven`: A person gave a verdict on your data request.
         *     - `nl.toestemmingen.toestemming-compleet`: A consent is complete.
         *     - `nl.toestemmingen.toestemming-geweigerd`: A consent was refused.
         *     - `nl.toestemmingen.toestemming-beeindigd`: A consent you rely on ended.
         *     - `nl.toestemmingen.toestemming-verloopt`: A consent is about to expire.
         *     - `nl.toestemmingen.leeftijdsgrens-nadert`: A birthday boundary is ahead for this consent.
         *     - `nl.verplichtingen.toestemming-weggevallen`: You received data under a consent that ended. Say what you do with it.
         *     - `nl.verplichtingen.verplichting-verloopt`: An obligation is due.
         *     - `nl.overeenkomsten.overeenkomst-eindigt`: Your agreement is about to end.
         * @enum {string}
         */
        EventType: "nl.brontaken.brontaak-wacht" | "nl.berichten.bericht-wacht" | "nl.berichten.bericht-ongelezen" | "nl.berichten.oordeel-gegeven" | "nl.gegevensverzoeken.gegevensverzoek-beantwoord" | "nl.gegevensverzoeken.oordeel-gegeven" | "nl.toestemmingen.toestemming-compleet" | "nl.toestemmingen.toestemming-geweigerd" | "nl.toestemmingen.toestemming-beeindigd" | "nl.toestemmingen.toestemming-verloopt" | "nl.toestemmingen.leeftijdsgrens-nadert" | "nl.verplichtingen.toestemming-weggevallen" | "nl.verplichtingen.verplichting-verloopt" | "nl.overeenkomsten.overeenkomst-eindigt";
        /**
         * @description Evidence of one entry that verifies without us, a C2SP tlog-proof (bewijs van een logregel).
         * @example c2sp.org/tlog-proof@v1
         *     extra eyJkaWdlc3Qi…
         *     index 40
         *     PlRNCrwH…
         *
         *     deelpoort.example/tlog/log-5f0c2a
         *     41
         *     …
         */
        Evidence: string;
        /** @description The source of the fact (bron). */
        FactSource: {
            reference?: components["schemas"]["Reference"];
            /** @description Where it comes from: court-order, register, certificate, professional (bron). */
            type: string;
        };
        /** @description A consent that follows from a question (volgende toestemming). */
        FollowingConsent: {
            id: components["schemas"]["Id"];
            /**
             * @description A condition that a statute sets beside the task, e.g. Wmo 2015 art. 5.1.1 lid 4 (soort).
             * @enum {string}
             */
            kind: "consent" | "statutory-condition";
            layer: components["schemas"]["ConsentLayer"];
            scope: components["schemas"]["RecordedConsentScope"];
            standing: components["schemas"]["Standing"];
        };
        /** @description Whether the consent is free: five answers (vrije toestemming). */
        FreeConsent: {
            alternativeOffered?: boolean | null;
            concreteRequest?: boolean | null;
            individualCase?: boolean | null;
            inSubjectInterest?: boolean | null;
            refusalWithoutDetrimentExplained?: boolean | null;
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
         * @description The process answers (gezondheid).
         * @example {
         *       "status": "ok"
         *     }
         */
        Health: {
            /** @constant */
            status: "ok";
        };
        /**
         * @description Opaque identifier, made by the gateway (kenmerk).
         * @example 9901-018f6b0e-0000-7000-8000-000000000001
         */
        Id: string;
        /**
         * @description How it became surer who somebody is (identificatie).
         * @example {
         *       "id": "9901-018f6b0e-0000-7000-8000-000000000003",
         *       "person": {
         *         "personId": "9901-018f6b0e-0000-7000-8000-000000000002"
         *       },
         *       "identification": "document",
         *       "recordedAt": "2026-11-20T13:05:00.000Z"
         *     }
         */
        Identification: {
            id: components["schemas"]["Id"];
            /** @enum {string} */
            identification: "document" | "brp";
            person: {
                personId: components["schemas"]["Id"];
            };
            /**
             * Format: date-time
             * @description Moment, RFC 3339 (tijdstip); answered in UTC.
             * @example 2026-11-20T13:05:00Z
             */
            recordedAt: string;
        };
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
        /** @description Whether the person knows, or why not yet (geinformeerd). */
        Informed: {
            /**
             * Format: date
             * @description Calendar day, local (datum).
             * @example 2026-11-20
             */
            on: string;
        } | {
            deferred: {
                reason: string;
                /**
                 * Format: date
                 * @description Calendar day, local (datum).
                 * @example 2026-11-20
                 */
                until: string;
            };
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
        /** @description Any JSON value (waarde). */
        JsonValue: string | number | boolean | null | components["schemas"]["JsonValue"][] | {
            [key: string]: components["schemas"]["JsonValue"];
        };
        /** @description Whose word this consent still lacks (ontbrekende verklaring). */
        LackingWord: {
            capacity: string;
            /**
             * @description A condition that a statute sets beside the task, e.g. Wmo 2015 art. 5.1.1 lid 4 (soort).
             * @enum {string}
             */
            kind: "consent" | "statutory-condition";
            law: string[];
            /** @enum {string} */
            layer: "legal-basis" | "secrecy";
            /** @description True where the field asks this, not the law (norm). */
            norm: boolean;
            person: {
                personId: components["schemas"]["Id"];
            } | {
                authorityHolder: components["schemas"]["Id"];
            };
            text: string;
        };
        /**
         * @description JSON Lines or comma-separated values, as they are read from the log (regels).
         * @example {"trace_id":"0af7651916cd43dd8448eb211c80319c","span_id":"b7ad6b7169203331"}
         */
        Lines: string;
        /**
         * @description A view of the log to give out (uitgifte van het logboek).
         * @example {
         *       "view": "ldv",
         *       "format": "json-lines",
         *       "recordedFrom": "2026-11-01T00:00:00Z"
         *     }
         */
        LogExport: {
            /** @description Of this case (zaak). */
            case?: components["schemas"]["MadeId"];
            /** @description Of this data request or advice (uitwisseling). */
            exchangeId?: components["schemas"]["MadeId"];
            /**
             * @description How it is written (vorm).
             * @default json-lines
             * @enum {string}
             */
            format?: "json-lines" | "csv";
            /**
             * @description Of adl: 1 question and answer, 2 the tables too, 3 the information too (niveau).
             * @default 3
             */
            level?: 1 | 2 | 3;
            /** @description Whose log: one of the caller's own, needed where it has more than one; 0000 is the operator's. */
            municipality?: components["schemas"]["MunicipalityCode"];
            /** @description Done by this organisation (organisatie). */
            organisation?: components["schemas"]["Oin"];
            /** @description Of this person, by the alias of this organisation (betrokkene). */
            personId?: components["schemas"]["Id"];
            /**
             * Format: date-time
             * @description Recorded at or after (vastgelegd vanaf).
             * @example 2026-11-20T13:05:00Z
             */
            recordedFrom?: string;
            /**
             * Format: date-time
             * @description Recorded before (vastgelegd voor).
             * @example 2026-11-20T13:05:00Z
             */
            recordedUntil?: string;
            types?: components["schemas"]["EntryType"][];
            /**
             * @description entries: the records. ldv: Logboek Dataverwerkingen, a line an action and person. adl: Authorization Decision Log, a record a call. nen7513: the lines of ldv with who acted (weergave).
             * @enum {string}
             */
            view: "entries" | "ldv" | "adl" | "nen7513";
        };
        /**
         * @description Identifier as the gateway makes them (kenmerk).
         * @example 9901-018f6b0e-0000-7000-8000-000000000001
         */
        MadeId: string;
        /** @description Whose word is lacking, for which layer (ontbrekende toestemming). */
        Missing: {
            capacity: string;
            /** @enum {string} */
            kind: "consent" | "statutory-condition";
            /** @description Articles (wetsartikelen). */
            law: string[];
            /** @enum {string} */
            layer: "legal-basis" | "secrecy";
            /** @description True where the field asks this, not the law (norm). */
            norm: boolean;
            person: {
                personId: components["schemas"]["Id"];
            } | {
                authorityHolder: components["schemas"]["Id"];
            } | {
                organisation: components["schemas"]["Oin"];
            };
            text: string;
        };
        /**
         * @description Municipality code of CBS (gemeentecode).
         * @example 9901
         */
        MunicipalityCode: string;
        /**
         * @description How access tokens of a participant must be bound from now on (toegangsregels).
         * @example {
         *       "senderConstraint": "dpop"
         *     }
         */
        NewAccessRules: {
            senderConstraint: components["schemas"]["SenderConstraint"];
        };
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
        NewCase: {
            /** @description Where the case stands in the own system (zaak-URL). */
            caseUrl?: string;
            coordinator: components["schemas"]["CaseCoordinator"];
            /** @description The one partner that stays in touch; with phase low-flame, and only then (waakvlampartner). */
            lowFlamePartner?: components["schemas"]["Oin"];
            municipality: components["schemas"]["MunicipalityCode"];
            participants?: components["schemas"]["NewCaseParticipant"][];
            /** @description About whom (betrokkenen). */
            persons: components["schemas"]["CasePerson"][];
            /**
             * @default intake
             * @enum {string}
             */
            phase?: "intake" | "triage" | "investigation" | "decision" | "plan" | "execution" | "scaling-up" | "low-flame";
            /** @description What for (doelen). */
            purposes: string[];
            reference: components["schemas"]["Reference"];
        };
        /** @description An organisation that takes part (deelnemer). */
        NewCaseParticipant: {
            organisation: components["schemas"]["Oin"];
            personReferences?: components["schemas"]["NewPersonReference"][];
            role: components["schemas"]["CaseRole"];
        };
        /**
         * @description An oral word that was made sure of after the talk (bevestiging).
         * @example {
         *       "sheet": "9901-018f6b0e-0000-7000-8000-000000000005",
         *       "how": "letter",
         *       "on": "2026-11-24"
         *     }
         */
        NewConfirmation: {
            /** @enum {string} */
            how: "read-back" | "letter";
            /**
             * Format: date
             * @description When it was read back, or the letter sent (op).
             * @example 2026-11-20
             */
            on: string;
            /** @description Whose words, by the id of his sheet (blad). */
            sheet: components["schemas"]["Id"];
        };
        /** @description How a source is to be asked (nieuwe bronkoppeling). */
        NewConnector: {
            /** @description Where it answers data requests: https, no user, query or fragment (adres). */
            baseUrl: string;
            /** @description Bearer credential; kept encrypted, never answered (inloggegeven). */
            credential?: string;
            /** @constant */
            inbox?: true;
            mapping?: components["schemas"]["SourceMapping"];
            oauth?: components["schemas"]["SourceTokenClient"];
            /**
             * Format: email
             * @description Where it is told by mail that a task waits: the address of a team (e-mailadres voor taken).
             */
            taskMail?: string;
            tls?: components["schemas"]["SourceTls"];
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
         *           "00000099000000001000",
         *           "00000099000000002000"
         *         ],
         *         "recipients": [
         *           "00000099000000002000",
         *           "00000099000000001000"
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
        NewConsent: {
            case: components["schemas"]["Id"];
            /** @description Help or a provision was made to hang on it (AVG 7 lid 4). */
            conditionForHelp?: boolean;
            freeConsent?: components["schemas"]["FreeConsent"];
            /**
             * @description consent where left out (soort).
             * @enum {string}
             */
            kind?: "consent" | "statutory-condition";
            layer: components["schemas"]["ConsentLayer"];
            /** @description A plan for life, with the last yearly reminder of rights (levensplan). */
            lifelongPlan?: {
                remindedOn: string | null;
            };
            scope: components["schemas"]["ConsentScope"];
            statements: components["schemas"]["NewStatement"][];
            subject: components["schemas"]["Subject"];
            /**
             * Format: date
             * @description Last day (tot en met).
             * @example 2026-11-20
             */
            validUntil?: string;
        };
        /**
         * @description One talk about sharing: what was asked and who said what (toestemmingsgesprek).
         * @example {
         *       "case": "9901-018f6b0e-0000-7000-8000-000000000001",
         *       "conversation": {
         *         "heldAt": "2026-11-20T13:05:00Z",
         *         "place": "home",
         *         "language": "nl",
         *         "interpreter": "none",
         *         "present": [],
         *         "entered": "at-once"
         *       },
         *       "asks": [
         *         {
         *           "about": {
         *             "personId": "9901-018f6b0e-0000-7000-8000-000000000002"
         *           },
         *           "purpose": "coordinated-approach",
         *           "categories": [
         *             "involvement",
         *             "youth-help"
         *           ],
         *           "sources": [
         *             "00000099000000001000"
         *           ],
         *           "recipients": [
         *             "00000099000000002000"
         *           ]
         *         }
         *       ],
         *       "speakers": [
         *         {
         *           "by": {
         *             "personId": "9901-018f6b0e-0000-7000-8000-000000000002"
         *           },
         *           "method": "oral",
         *           "confirmed": {
         *             "how": "read-back",
         *             "on": "2026-11-20"
         *           },
         *           "identified": "known",
         *           "answers": [
         *             {
         *               "ask": 0,
         *               "answer": "partly",
         *               "only": {
         *                 "categories": [
         *                   "involvement"
         *                 ]
         *               }
         *             }
         *           ]
         *         }
         *       ]
         *     }
         */
        NewConsentRound: {
            asks: components["schemas"]["RoundQuestion"][];
            case: components["schemas"]["Id"];
            conversation: components["schemas"]["Conversation"];
            speakers: components["schemas"]["RoundSpeaker"][];
        };
        /** @description A word that stops this one consent (intrekking). */
        NewConsentWithdrawal: {
            by: components["schemas"]["SpokenBy"];
            /**
             * @description How it was said (wijze).
             * @enum {string}
             */
            method?: "written" | "oral" | "digital";
            /**
             * Format: date-time
             * @description Moment, RFC 3339 (tijdstip); answered in UTC.
             * @example 2026-11-20T13:05:00Z
             */
            saidAt: string;
            /** @description To whom it was said, by function or id (aan wie). */
            saidTo?: string;
            /** @description all where left out. */
            scope?: components["schemas"]["WithdrawalScope"];
        };
        /**
         * @description A duty that is put off (uitstel).
         * @example {
         *       "until": "2026-12-10",
         *       "reason": "danger-to-person"
         *     }
         */
        NewDeferral: {
            /** @description A reason of the tables for this duty, e.g. danger-to-person (reden). */
            reason: string;
            /**
             * Format: date
             * @description Until this day at the latest (tot en met).
             * @example 2026-11-20
             */
            until: string;
        };
        /**
         * @description A duty that was met (vervulling).
         * @example {
         *       "on": "2026-11-24",
         *       "method": "talk"
         *     }
         * @example {
         *       "on": "2026-11-24",
         *       "answer": "still-needed",
         *       "law": "Jeugdwet 7.3.8"
         *     }
         */
        NewFulfilment: {
            /**
             * @description Of a duty reassess-ground, and of no other: what became of the data (antwoord).
             * @enum {string}
             */
            answer?: "erased" | "still-needed" | "passed-on";
            /** @description The article on which it is still needed, as `Jeugdwet 7.3.8 lid 1` (artikel). */
            law?: string;
            /**
             * @description How: what was safe for the person (wijze). Not where the duty asks an answer.
             * @enum {string}
             */
            method?: "talk" | "letter" | "phone" | "secure-message" | "other";
            /**
             * Format: date
             * @description The day on which (datum).
             * @example 2026-11-20
             */
            on: string;
            /** @description Organisations that had it from this one and must be told, AVG 19 (doorgegeven aan). */
            passedOnTo?: components["schemas"]["Oin"][];
            /** @description Where the proof is (kenmerk). */
            reference?: components["schemas"]["Reference"];
        };
        /**
         * @description It became surer who somebody without a BSN is (identificatie).
         * @example {
         *       "person": {
         *         "personId": "9901-018f6b0e-0000-7000-8000-000000000002"
         *       },
         *       "identification": "document",
         *       "source": {
         *         "type": "passport",
         *         "reference": "DOC-31"
         *       }
         *     }
         */
        NewIdentification: {
            /**
             * @description Citizen service number, 11-proef (burgerservicenummer, BSN).
             * @example 999990019
             */
            bsn?: string;
            /** @description Needed with a reference: the case in which it was given (casus). */
            case?: components["schemas"]["Id"];
            /**
             * @description By a document that was shown, or by the BSN that was found (vastgesteld door).
             * @enum {string}
             */
            identification: "document" | "brp";
            /** @description Needed where no id says whose person it is. */
            municipality?: components["schemas"]["MunicipalityCode"];
            person: components["schemas"]["Subject"];
            source: components["schemas"]["FactSource"];
        };
        /**
         * @description Something told of one’s own accord, the family first (bericht uit eigen beweging).
         * @example {
         *       "case": "9901-018f6b0e-0000-7000-8000-000000000001",
         *       "person": {
         *         "reference": "LL-4711"
         *       },
         *       "purpose": "coordinated-approach",
         *       "kind": "progress",
         *       "recipients": [
         *         {
         *           "oin": "00000099000000002000",
         *           "why": "It keeps the plan."
         *         }
         *       ],
         *       "requestedBy": {
         *         "id": "medewerker-4",
         *         "function": "behandelaar"
         *       },
         *       "informed": {
         *         "on": "2026-11-20"
         *       },
         *       "items": [
         *         {
         *           "category": "youth-help",
         *           "why": "The plan must fit how the help goes.",
         *           "on": "2026-11-20",
         *           "origin": "observed",
         *           "nature": "fact",
         *           "knownAs": "treated",
         *           "recordedAt": "2026-11-20T13:05:00Z",
         *           "lastChangedAt": "2026-11-20T13:05:00Z",
         *           "retainUntil": "2046-11-20",
         *           "values": [
         *             {
         *               "progress": "Comes every week."
         *             }
         *           ]
         *         }
         *       ]
         *     }
         */
        NewNotice: {
            addressNeeded?: components["schemas"]["AddressNeeded"];
            /** @description What else was tried (alternatieven). */
            alternativesTried?: string;
            answers?: components["schemas"]["Answers"];
            /** @description The case (casus); required, optional or absent by purpose. */
            case?: components["schemas"]["MadeId"];
            collectionSteps?: components["schemas"]["CollectionSteps"];
            declaration?: components["schemas"]["VitalDeclaration"];
            ground?: components["schemas"]["AssertedGround"];
            informed?: components["schemas"]["Informed"];
            /**
             * @description Who began (initiatief).
             * @default professional
             * @enum {string}
             */
            initiatedBy?: "professional" | "resident";
            /** @description What is told (mededelingen). */
            items: components["schemas"]["NoticeItem"][];
            /**
             * @description What it is (soort bericht).
             * @enum {string}
             */
            kind: "progress" | "feedback" | "signal";
            /** @description Needed where neither a case nor a personId is given (gemeente). */
            municipality?: components["schemas"]["MunicipalityCode"];
            order?: components["schemas"]["SupervisionOrder"];
            person: components["schemas"]["AskedPerson"];
            /**
             * @description Purpose (doel).
             * @example coordinated-approach
             */
            purpose: string;
            /** @description Who is told, each once (ontvangers). */
            recipients: components["schemas"]["NoticeRecipient"][];
            /** @description Needed unless the token names the professional. */
            requestedBy?: components["schemas"]["RequestedBy"];
            /** @description What it is about, where there is no case (onderwerp). */
            subjectMatter?: string;
            weighing?: components["schemas"]["Weighing"];
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
        NewParticipant: {
            /** @description Categories it holds (gegevenscategorieën). */
            categories?: string[];
            connector?: components["schemas"]["NewConnector"];
            /**
             * Format: date
             * @description First day; today where left out (vanaf).
             * @example 2026-11-20
             */
            from?: string;
            /** @description Where its public keys are: https (adres van de sleutels). */
            jwksUrl?: string;
            /**
             * @description Kind of organisation (soort organisatie). A municipality as controller is added by the operator.
             * @enum {string}
             */
            kind: "municipality-wmo" | "municipality-youth" | "municipality-debt" | "municipality-participation" | "compulsory-education-officer" | "local-team-municipal" | "local-team-provider" | "youth-care-provider" | "wmo-provider" | "certified-institution" | "child-protection-board" | "veilig-thuis" | "general-practice" | "mental-health-care" | "youth-health-care" | "community-nursing" | "hospital" | "emergency-services" | "health-insurer" | "ciz" | "school" | "school-partnership" | "childcare" | "housing-corporation" | "police" | "care-and-safety-house" | "regional-expert-team" | "regional-safety-team" | "benefits-agency" | "credit-bank" | "energy-supplier" | "water-company" | "welfare-organisation" | "volunteer-organisation" | "supervisory-authority";
            municipality: components["schemas"]["MunicipalityCode"];
            name: string;
            /** @description Three where left out (opzegtermijn). */
            noticeMonths?: number;
            oin: components["schemas"]["Oin"];
            /**
             * @description Registers of its professionals (beroepsregisters).
             * @example [
             *       "SKJ",
             *       "BIG"
             *     ]
             */
            registers?: string[];
            /**
             * @description Whether it records here which professionals work in a case, or declares that its own system tests that (relatietoets).
             * @default recorded
             * @enum {string}
             */
            relations?: "recorded" | "asserted-by-system";
            /**
             * @description The task under which it takes part, where its kind does not say it (taak).
             * @example treatment
             */
            task?: string;
            text?: components["schemas"]["AcceptedText"];
            /**
             * Format: date
             * @description Last day; open where left out (tot en met).
             * @example 2026-11-20
             */
            until?: string;
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
        NewPersonFact: {
            /** @description Needed with a reference: the case in which it was given (casus). */
            case?: components["schemas"]["Id"];
            concerns?: components["schemas"]["Concerned"];
            /** @description By kind (bijzonderheden). */
            details?: {
                [key: string]: components["schemas"]["JsonValue"];
            };
            /**
             * Format: date
             * @description First day (vanaf).
             * @example 2026-11-20
             */
            from: string;
            kind: components["schemas"]["PersonFactKind"];
            /** @description Needed where no id says whose person it is. */
            municipality?: components["schemas"]["MunicipalityCode"];
            person: components["schemas"]["Subject"];
            source: components["schemas"]["FactSource"];
            /**
             * Format: date
             * @description Last day; open where left out (tot en met).
             * @example 2026-11-20
             */
            until?: string;
        };
        /** @description A participant's own reference for a person (eigen kenmerk). */
        NewPersonReference: {
            person: components["schemas"]["CasePerson"];
            reference: components["schemas"]["Reference"];
        };
        /**
         * @description A range of events that was missed (opnieuw zenden).
         * @example {
         *       "from": "2026-11-25T00:00:00Z"
         *     }
         */
        NewReplay: {
            /**
             * Format: uuid
             * @description Raised after this event, the last one that arrived (na).
             */
            afterEvent?: string;
            /**
             * Format: date-time
             * @description Raised at this moment or later (vanaf).
             * @example 2026-11-20T13:05:00Z
             */
            from?: string;
            /**
             * Format: date-time
             * @description Raised at this moment or earlier; absent: now (tot en met).
             * @example 2026-11-20T13:05:00Z
             */
            until?: string;
        };
        /** @description One person's word in a consent (verklaring). */
        NewStatement: {
            by: components["schemas"]["SpokenBy"];
            capacity: components["schemas"]["Capacity"];
            confirmed?: components["schemas"]["WordConfirmed"];
            /** @description Where the proof is kept, and its hash (bewijs, AVG 7 lid 1). */
            evidence?: {
                reference?: components["schemas"]["Reference"];
                sha256?: string;
            };
            /**
             * @description How it was known who spoke (vastgesteld hoe).
             * @enum {string}
             */
            identified?: "document" | "digital" | "known" | "not";
            /**
             * @description Who interpreted the talk, where somebody did (tolk).
             * @enum {string}
             */
            interpreter?: "professional" | "relative";
            /**
             * @description How it was said (wijze).
             * @enum {string}
             */
            method: "written" | "oral" | "digital";
            /** @description Version of the text that was explained (toelichting). */
            noticeVersion?: components["schemas"]["Reference"];
            /**
             * @description Yes or no (gegeven of geweigerd).
             * @enum {string}
             */
            outcome: "given" | "refused";
            /** @description Who was there too, by what they are to the speaker (aanwezigen). */
            present?: ("parent" | "partner" | "child" | "relative" | "friend" | "supporter" | "other-professional")[];
            /**
             * Format: date-time
             * @description Moment, RFC 3339 (tijdstip); answered in UTC.
             * @example 2026-11-20T13:05:00Z
             */
            saidAt: string;
            /** @description Also spoken to alone (apart gesproken). */
            spokenAlone?: boolean;
        };
        /**
         * @description What is to be stopped at once (nieuwe stop).
         * @example {
         *       "municipality": "9901",
         *       "reason": "breach",
         *       "source": "00000099000000001000"
         *     }
         */
        NewStop: {
            municipality: components["schemas"]["MunicipalityCode"];
            /** @description Asks nothing and answers nothing (deelnemer). */
            participant?: components["schemas"]["Oin"];
            /** @description Nothing about this person is exchanged (persoon). */
            person?: {
                personId: components["schemas"]["Id"];
            } | {
                /**
                 * @description Citizen service number, 11-proef (burgerservicenummer, BSN).
                 * @example 999990019
                 */
                bsn: string;
            };
            professional?: components["schemas"]["StoppedProfessional"];
            /** @description Nobody asks for it (doel). */
            purpose?: string;
            reason: components["schemas"]["StopReason"];
            /** @description Answers nothing; may still ask (bron). */
            source?: components["schemas"]["Oin"];
        };
        /**
         * @description A participant stands still at once (nieuwe schorsing).
         * @example {
         *       "municipality": "9901",
         *       "reason": "breach"
         *     }
         */
        NewSuspension: {
            municipality: components["schemas"]["MunicipalityCode"];
            reason: components["schemas"]["SuspensionReason"];
        };
        /**
         * @description The agreement with this municipality is ended, with its notice (opzegging).
         * @example {
         *       "municipality": "9901"
         *     }
         */
        NewTermination: {
            municipality: components["schemas"]["MunicipalityCode"];
        };
        /**
         * @description What a named reviewer decides (oordeel).
         * @example {
         *       "outcome": "release",
         *       "answers": [
         *         {
         *           "question": "evidence-seen",
         *           "answer": "yes"
         *         },
         *         {
         *           "question": "other-parent-sought",
         *           "answer": "yes"
         *         }
         *       ],
         *       "judgement": "The register says that he left without an address, and his family confirms it."
         *     }
         */
        NewVerdict: {
            answers: {
                answer: string;
                question: string;
            }[];
            /** @description What may go; without it all that was asked, never more than the purpose (gegevens). */
            categories?: {
                category: string;
                fields: string[];
            }[];
            /** @description Your own judgement, in your own words (oordeel). */
            judgement: string;
            /**
             * @description Of a decision release or refuse; of a confidential entry reveal or extend; of a look afterwards check (uitkomst).
             * @enum {string}
             */
            outcome: "release" | "refuse" | "reveal" | "extend" | "check";
        };
        /**
         * @description What to hear of, where (nieuw abonnement).
         * @example {
         *       "municipality": "9901",
         *       "url": "https://partner.example/deelpoort/events",
         *       "types": [
         *         "nl.gegevensverzoeken.gegevensverzoek-beantwoord"
         *       ]
         *     }
         */
        NewWebhookSubscription: {
            municipality: components["schemas"]["MunicipalityCode"];
            /** @description Which events (gebeurtenistypen). */
            types: components["schemas"]["EventType"][];
            /** @description Where events are sent by POST: https, a public address (adres). */
            url: string;
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
        NewWithdrawal: {
            about: components["schemas"]["Subject"];
            by: components["schemas"]["SpokenBy"];
            /** @description Needed with a reference: the case in which it was given (casus). */
            case?: components["schemas"]["Id"];
            /**
             * @description How it was said (wijze).
             * @enum {string}
             */
            method?: "written" | "oral" | "digital";
            /** @description Needed where no id says whose person it is. */
            municipality?: components["schemas"]["MunicipalityCode"];
            /**
             * Format: date-time
             * @description Moment, RFC 3339 (tijdstip); answered in UTC.
             * @example 2026-11-20T13:05:00Z
             */
            saidAt: string;
            /** @description To whom it was said, by function or id (aan wie). */
            saidTo?: string;
            scope: components["schemas"]["WithdrawalScope"];
        };
        /** @description What one person is told of an exchange, in plain words (bericht). */
        Notice: {
            /**
             * @description The person, or who decides for a child under 12 (voor wie).
             * @enum {string}
             */
            addressedTo: "self" | "representative";
            parts: {
                heading: string;
                lines: string[];
            }[];
            title: string;
            /**
             * @description In whose words (lezer).
             * @enum {string}
             */
            wording: "adult" | "youth" | "representative";
        };
        /** @description The ground that the gateway derived (grondslag). */
        NoticeGround: {
            law: string[];
            legalBasis: string;
            secrecyGround: string;
        };
        /**
         * @description Something that is told, with how it is known (mededeling).
         * @example {
         *       "category": "youth-help",
         *       "why": "The plan must fit how the help goes.",
         *       "on": "2026-11-20",
         *       "origin": "observed",
         *       "nature": "fact",
         *       "knownAs": "treated",
         *       "recordedAt": "2026-11-20T13:05:00Z",
         *       "lastChangedAt": "2026-11-20T13:05:00Z",
         *       "retainUntil": "2046-11-20",
         *       "values": [
         *         {
         *           "progress": "Comes every week."
         *         }
         *       ]
         *     }
         */
        NoticeItem: {
            /**
             * @description Category of data (gegevenscategorie).
             * @example youth-help
             */
            category: string;
            /** @description Conditions of use (voorwaarden). */
            conditions?: string[];
            /** @description From whom; needed where it was heard (van wie). */
            heardFrom?: string;
            /**
             * @description Helped by me, formerly, or known only through another person (hoe gekend).
             * @enum {string}
             */
            knownAs: "treated" | "formerly-treated" | "through-another";
            /**
             * Format: date-time
             * @description When it last changed (gewijzigd).
             * @example 2026-11-20T13:05:00Z
             */
            lastChangedAt: string;
            /**
             * @description A fact or a judgement (feit of oordeel).
             * @enum {string}
             */
            nature: "fact" | "judgement";
            /**
             * Format: date
             * @description When it was seen or heard (wanneer).
             * @example 2026-11-20
             */
            on: string;
            /**
             * @description Seen by me, or heard (waargenomen of gehoord).
             * @enum {string}
             */
            origin: "observed" | "heard";
            /** @description Whether both sides were heard, or why not; needed with a judgement (hoor en wederhoor). */
            otherSide?: {
                /** @constant */
                heard: true;
            } | {
                whyNot: string;
            };
            /**
             * Format: date-time
             * @description When it was first recorded (vastgelegd).
             * @example 2026-11-20T13:05:00Z
             */
            recordedAt: string;
            /**
             * Format: date
             * @description Last day the sender keeps it (bewaren tot en met).
             * @example 2026-11-20
             */
            retainUntil: string;
            /** @description Objects of fields of the category, never empty (waarden). */
            values: {
                [key: string]: string | number | boolean;
            }[];
            /** @description Why they need it, for this case (noodzaak). */
            why?: string;
        };
        /** @description What came of it for one recipient (deel per ontvanger). */
        NoticePart: {
            /** @description Null while it is being decided (besluit). */
            decision: components["schemas"]["Decision"] | null;
            /** @description When it was given to the recipient, once (gelezen op). */
            readAt: string | null;
            recipient: components["schemas"]["Oin"];
            status: components["schemas"]["RequestStatus"];
        };
        /** @description About whom, by names of the own organisation (betrokkene). */
        NoticePerson: {
            personId: components["schemas"]["Id"];
            reference: components["schemas"]["Reference"] | null;
        };
        /** @description The entries in the log (ontvangstbewijs). */
        NoticeReceipt: {
            decision: components["schemas"]["Id"];
            release: components["schemas"]["Id"];
        };
        /** @description Who is told, and why (ontvanger). */
        NoticeRecipient: {
            oin: components["schemas"]["Oin"];
            why?: string;
        };
        /**
         * @description The plain notice of an exchange, person by person (bericht over een uitwisseling, AVG 12 tot 14).
         * @example {
         *       "dataRequest": "9901-018f6b0e-0000-7000-8000-000000000001",
         *       "language": "nl",
         *       "persons": [
         *         {
         *           "personId": "9901-018f6b0e-0000-7000-8000-000000000002",
         *           "notice": {
         *             "addressedTo": "self",
         *             "wording": "youth",
         *             "title": "Er is iets over jou verteld",
         *             "parts": [
         *               {
         *                 "heading": "Wat is er verteld?",
         *                 "lines": [
         *                   "Het ging om: jeugdhulp."
         *                 ]
         *               }
         *             ]
         *           },
         *           "handing": [
         *             "Geef dit aan de persoon zelf, het liefst in een gesprek."
         *           ]
         *         }
         *       ]
         *     }
         */
        Notices: {
            dataRequest: components["schemas"]["Id"];
            /** @enum {string} */
            language: "nl" | "en";
            persons: {
                /** @description For the professional: by which safe way (hoe te geven). */
                handing: string[];
                /** @description Null: nothing is told now; never why (geen bericht). */
                notice: components["schemas"]["Notice"] | null;
                personId: components["schemas"]["Id"];
            }[];
        };
        /** @description Who tells it (afzender). */
        NoticeSender: {
            function: string | null;
            name: string;
            organisation: components["schemas"]["Oin"];
            phone: string | null;
            /** @description As the own organisation names him (professional). */
            professional: string;
        };
        /**
         * @description Something this organisation has to do (verplichting).
         * @example {
         *       "id": "9901-018f6b0e-0000-7000-8000-000000000006",
         *       "type": "reassess-ground",
         *       "person": {
         *         "personId": "9901-018f6b0e-0000-7000-8000-000000000002"
         *       },
         *       "dataRequest": "9901-018f6b0e-0000-7000-8000-000000000007",
         *       "before": "2026-11-25",
         *       "createdAt": "2026-11-22T15:00:00Z",
         *       "status": "open",
         *       "dueOn": "2026-11-25",
         *       "late": false,
         *       "answer": null
         *     }
         */
        Obligation: {
            /** @description How a duty to look again at received data was answered (antwoord). */
            answer: {
                /**
                 * @description Erased, still needed on an article of law, or passed on (antwoord).
                 * @enum {string}
                 */
                answer: "erased" | "still-needed" | "passed-on";
                law: string | null;
                passedOnTo: components["schemas"]["Oin"][];
            } | null;
            /** @description By this day (uiterlijk). */
            before: string | null;
            /**
             * Format: date-time
             * @description Moment, RFC 3339 (tijdstip); answered in UTC.
             * @example 2026-11-20T13:05:00Z
             */
            createdAt: string;
            /** @description The own data request, or the received notice, it comes from (gegevensverzoek of bericht). */
            dataRequest: components["schemas"]["Id"] | null;
            /** @description The day that counts now: put off, or the first (vervaldag). */
            dueOn: string | null;
            id: components["schemas"]["Id"];
            /** @description That day has passed and it is not met (te laat). */
            late: boolean;
            person: {
                personId: components["schemas"]["Id"];
            };
            /**
             * @description What became of it (status).
             * @enum {string}
             */
            status: "open" | "deferred" | "met";
            /** @description What is to be done (soort): inform-person; after a withdrawal reassess-ground, follow-up-withdrawal, confirm-withdrawal. */
            type: string;
        };
        /**
         * @description A page of duties, oldest first (verplichtingen).
         * @example {
         *       "items": [
         *         {
         *           "id": "9901-018f6b0e-0000-7000-8000-000000000006",
         *           "type": "reassess-ground",
         *           "person": {
         *             "personId": "9901-018f6b0e-0000-7000-8000-000000000002"
         *           },
         *           "dataRequest": "9901-018f6b0e-0000-7000-8000-000000000007",
         *           "before": "2026-11-25",
         *           "createdAt": "2026-11-22T15:00:00Z",
         *           "status": "open",
         *           "dueOn": "2026-11-25",
         *           "late": false,
         *           "answer": null
         *         }
         *       ]
         *     }
         */
        ObligationPage: {
            items: components["schemas"]["Obligation"][];
        };
        /**
         * @description Organisation number (Organisatie-identificatienummer, OIN).
         * @example 00000099000000001000
         */
        Oin: string;
        /**
         * @description Kind of organisation, closed (soort organisatie).
         * @enum {string}
         */
        OrganisationKind: "municipality-wmo" | "municipality-youth" | "municipality-debt" | "municipality-participation" | "municipality-controller" | "compulsory-education-officer" | "local-team-municipal" | "local-team-provider" | "youth-care-provider" | "wmo-provider" | "certified-institution" | "child-protection-board" | "veilig-thuis" | "general-practice" | "mental-health-care" | "youth-health-care" | "community-nursing" | "hospital" | "emergency-services" | "health-insurer" | "ciz" | "school" | "school-partnership" | "childcare" | "housing-corporation" | "police" | "care-and-safety-house" | "regional-expert-team" | "regional-safety-team" | "benefits-agency" | "credit-bank" | "energy-supplier" | "water-company" | "welfare-organisation" | "volunteer-organisation" | "supervisory-authority";
        /**
         * @description What was decided about this person (uitkomst).
         * @enum {string}
         */
        Outcome: "permit" | "permit-partial" | "needs-consent" | "review" | "deny";
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
        Participant: {
            /** @description How it calls; for the functional administrator alone (toegangsregels). */
            access?: {
                /** @description Set by the operator; null: as many as anyone (aanroepen per minuut). */
                callsPerMinute: number | null;
                /** @description Null: as the gateway demands of all (binding van tokens). */
                senderConstraint: components["schemas"]["SenderConstraint"] | null;
            };
            /** @description For the functional administrator of those municipalities alone (overeenkomsten). */
            agreements?: {
                /** @description Null: not said (gegevenscategorieën). */
                categories: string[] | null;
                /** @description How it is asked as a source; null: it is not (bronkoppeling). */
                connector: components["schemas"]["Connector"] | null;
                /**
                 * Format: date
                 * @description Calendar day, local (datum).
                 * @example 2026-11-20
                 */
                from: string;
                jwksUrl: string | null;
                municipality: components["schemas"]["MunicipalityCode"];
                /** @description Months of notice (opzegtermijn in maanden). */
                noticeMonths: number;
                /**
                 * @description Registers of its professionals (beroepsregisters).
                 * @example [
                 *       "SKJ",
                 *       "BIG"
                 *     ]
                 */
                registers: string[];
                /**
                 * @description Whether it records here which professionals work in a case, or declares that its own system tests that (relatietoets).
                 * @enum {string}
                 */
                relations: "recorded" | "asserted-by-system";
                task: string | null;
                /** @description Null: not recorded (overeenkomst). */
                text: components["schemas"]["AcceptedText"] | null;
                until: string | null;
            }[];
            kind: components["schemas"]["OrganisationKind"];
            /** @description What stands still or was given notice of; for that administrator and the organisation (vertrek). */
            leaving?: {
                suspensions: components["schemas"]["Suspension"][];
                terminations: components["schemas"]["Termination"][];
            };
            /** @description Those of the caller's own municipalities in which it takes part today (gemeenten). */
            municipalities: components["schemas"]["MunicipalityCode"][];
            name: string;
            oin: components["schemas"]["Oin"];
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
        ParticipantPage: {
            items: components["schemas"]["Participant"][];
        };
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
        PersonFact: {
            concerns: ({
                personId: components["schemas"]["Id"];
            } | {
                authorityHolder: components["schemas"]["Id"];
            } | {
                organisation: components["schemas"]["Oin"];
            }) | null;
            details: {
                [key: string]: components["schemas"]["JsonValue"];
            };
            /**
             * Format: date
             * @description Calendar day, local (datum).
             * @example 2026-11-20
             */
            from: string;
            id: components["schemas"]["Id"];
            kind: components["schemas"]["PersonFactKind"];
            person: {
                personId: components["schemas"]["Id"];
            };
            /**
             * Format: date-time
             * @description Moment, RFC 3339 (tijdstip); answered in UTC.
             * @example 2026-11-20T13:05:00Z
             */
            recordedAt: string;
            source: {
                reference: string | null;
                type: string;
            };
            until: string | null;
        };
        /**
         * @description When a recorded fact ends (einde van een feit).
         * @example {
         *       "until": "2026-11-30",
         *       "source": {
         *         "type": "court-order",
         *         "reference": "C/09/000002"
         *       }
         *     }
         */
        PersonFactEnding: {
            source: components["schemas"]["FactSource"];
            /**
             * Format: date
             * @description Last day (tot en met).
             * @example 2026-11-20
             */
            until: string;
        };
        /**
         * @description Kind of fact, closed (soort feit), domain brief D.5.
         * @enum {string}
         */
        PersonFactKind: "secret-consultation" | "help-without-parents" | "shelter" | "sealed" | "deceased-record-permission" | "restriction" | "objection" | "view-heard" | "partial-authority-transfer" | "supervision-order" | "guardianship" | "provisional-guardianship" | "curatorship" | "mentorship" | "administration" | "special-curator" | "unreachable" | "refusal-toward-parent" | "suspected-harm" | "other-parent-informed" | "court-substituted-consent" | "court-authority-order" | "capacity-assessment" | "proxy" | "relative" | "help-ended";
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
        PersonFactPage: {
            items: components["schemas"]["PersonFact"][];
        };
        /** @description Which facts about whom (zoekvraag). */
        PersonFactSearch: {
            /** @description Needed with a reference: the case in which it was given (casus). */
            case?: components["schemas"]["Id"];
            kinds?: components["schemas"]["PersonFactKind"][];
            /** @description Needed where no id says whose person it is. */
            municipality?: components["schemas"]["MunicipalityCode"];
            person: components["schemas"]["Subject"];
        };
        /**
         * @description One person, in exactly one way (persoonsverwijzing).
         * @example {
         *       "personId": "9901-018f6b0e-0000-7000-8000-000000000002"
         *     }
         */
        PersonRef: {
            /**
             * @description Citizen service number, 11-proef (burgerservicenummer, BSN).
             * @example 999990019
             */
            bsn: string;
        } | {
            personId: components["schemas"]["Id"];
        } | {
            reference: components["schemas"]["Reference"];
        } | {
            identity: components["schemas"]["Identity"] | components["schemas"]["Unborn"];
        } | {
            authorityHolder: components["schemas"]["Id"];
        };
        /** @description Where a value stands: a pointer from the record, or always the same (vindplaats). */
        Place: string | {
            is: string | number | boolean;
        };
        /**
         * @description What the tables say of one purpose (beleid per doel).
         * @example {
         *       "purpose": "debt-help",
         *       "code": "P05",
         *       "term": "schuldhulpverlening",
         *       "description": "A debt plan.",
         *       "case": "optional",
         *       "subjects": "applicant, partner as far as the plan needs",
         *       "categories": [
         *         {
         *           "category": "debt",
         *           "fields": [
         *             "creditorKind",
         *             "amount"
         *           ]
         *         }
         *       ],
         *       "closed": null,
         *       "rows": [],
         *       "inForce": [
         *         {
         *           "municipality": "9901",
         *           "regime": "PRE_WAMS",
         *           "fingerprint": "sha256:0000000000000000000000000000000000000000000000000000000000000000",
         *           "open": true,
         *           "signed": null
         *         }
         *       ],
         *       "history": []
         *     }
         */
        Policy: {
            /** @enum {string} */
            case: "required" | "optional" | "none";
            categories: {
                category: string;
                fields: string[];
            }[];
            closed: {
                code: string;
                law: string[];
                text: string;
            } | null;
            code: string;
            description: string;
            /** @description Tables in force now and before, newest first (historie). */
            history: components["schemas"]["PolicyBefore"][];
            inForce: {
                /** @description Of tables and switches (vingerafdruk). */
                fingerprint: string;
                municipality: components["schemas"]["MunicipalityCode"];
                open: boolean;
                /** @enum {string} */
                regime: "PRE_WAMS" | "WAMS";
                signed: components["schemas"]["PolicySigned"] | null;
            }[];
            purpose: string;
            rows: components["schemas"]["PolicyRow"][];
            subjects: string;
            term: string;
        };
        /** @description The advice of the FG beside it (advies). */
        PolicyAdvice: {
            followed: boolean;
            of: string;
            /** Format: date */
            on: string;
            reference: string;
        };
        /** @description Tables that are or were in force (historie). */
        PolicyBefore: {
            /** @description Of tables and switches (vingerafdruk). */
            fingerprint: string;
            /**
             * Format: date-time
             * @description When they were first in force here (sinds).
             */
            firstActiveAt: string;
            municipality: components["schemas"]["MunicipalityCode"];
            /** @enum {string} */
            regime: "PRE_WAMS" | "WAMS";
        };
        /**
         * @description The tables in force in the caller's own municipalities (beleid).
         * @example {
         *       "items": [
         *         {
         *           "municipality": "9901",
         *           "regime": "PRE_WAMS",
         *           "fingerprint": "sha256:0000000000000000000000000000000000000000000000000000000000000000",
         *           "signed": null,
         *           "history": [
         *             {
         *               "municipality": "9901",
         *               "regime": "PRE_WAMS",
         *               "fingerprint": "sha256:0000000000000000000000000000000000000000000000000000000000000000",
         *               "firstActiveAt": "2026-11-22T11:00:00.000Z"
         *             }
         *           ],
         *           "purposes": [
         *             {
         *               "purpose": "debt-help",
         *               "code": "P05",
         *               "term": "schuldhulpverlening",
         *               "case": "optional",
         *               "open": true
         *             }
         *           ]
         *         }
         *       ]
         *     }
         */
        PolicyList: {
            items: {
                /** @description Of tables and switches (vingerafdruk). */
                fingerprint: string;
                history: components["schemas"]["PolicyBefore"][];
                municipality: components["schemas"]["MunicipalityCode"];
                purposes: components["schemas"]["PurposeListed"][];
                /** @enum {string} */
                regime: "PRE_WAMS" | "WAMS";
                /** @description null: nobody signed; not for real people. */
                signed: components["schemas"]["PolicySigned"] | null;
            }[];
        };
        /** @description One way in which a purpose permits (regel). */
        PolicyRow: {
            /** @description What the source's power reaches; null: all of it. */
            categories: {
                category: string;
                fields: string[];
            }[] | null;
            demands: string[];
            directions: ("ask" | "give")[];
            id: string;
            law: string[];
            legalBasis: string;
            /** @description How secrecy yields (wijze). */
            mode: string;
            note: string;
            obligations: string[];
            requesters: string[];
            sources: string[];
            specialBasis: string | null;
        };
        /** @description The release these tables are of (ondertekening). */
        PolicySigned: {
            advice: components["schemas"]["PolicyAdvice"];
            /** @description What the law leaves open; whether this municipality accepted it (open punten). */
            openPoints: {
                accepted: boolean;
                /** Format: date */
                before: string;
                id: string;
                owner: string;
            }[];
            signedBy: components["schemas"]["PolicySigner"];
            /** Format: date */
            signedOn: string;
            version: string;
        };
        /** @description Who signed the tables (ondertekenaar). */
        PolicySigner: {
            /** @constant */
            capacity: "lawyer";
            name: string;
            register: string;
        };
        /** @description The tables by which it was decided (beleid). */
        PolicyStamp: {
            fingerprint: string;
            regime: string;
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
         * @description Lines of the Logboek Dataverwerkingen (verwerkingen).
         * @example {
         *       "processingActivities": [
         *         {
         *           "traceId": "0af7651916cd43dd8448eb211c80319c",
         *           "spanId": "b7ad6b7169203331",
         *           "status": "Ok",
         *           "name": "Gegevens zijn gegeven.",
         *           "startTime": 1763643900000,
         *           "endTime": 1763643900012,
         *           "resource": {
         *             "attributes": {
         *               "service.name": "deelpoort"
         *             }
         *           },
         *           "attributes": {
         *             "dpl.core.processing_activity_id": "https://deelpoort.example/v1/policies/coordinated-approach#9901",
         *             "dpl.core.data_subject_id": "9901-018f6b0e-0000-7000-8000-000000000002",
         *             "dpl.core.data_subject_id_type": "urn:deelpoort:person-alias"
         *           }
         *         }
         *       ]
         *     }
         */
        ProcessingActivities: {
            processingActivities: components["schemas"]["ProcessingActivity"][];
        };
        /** @description A line: one action about one data subject (logregel). */
        ProcessingActivity: {
            attributes: {
                "dpl.core.data_subject_id": string;
                "dpl.core.data_subject_id_type": string;
                "dpl.core.foreign_operation.processor"?: string;
                "dpl.core.processing_activity_id": string;
            };
            /** @description Moment, milliseconds since 1970 (tijdstip). */
            endTime: number;
            name: string;
            parentSpanId?: string;
            resource: {
                attributes: {
                    "service.name": string;
                };
            };
            spanId: string;
            /** @description Moment, milliseconds since 1970 (tijdstip). */
            startTime: number;
            /** @enum {string} */
            status: "Unset" | "Ok" | "Error";
            traceId: string;
        };
        /**
         * @description Which lines of the Logboek Dataverwerkingen (zoekvraag).
         * @example {
         *       "traceId": "0af7651916cd43dd8448eb211c80319c"
         *     }
         */
        ProcessingSearch: {
            /** @description Alias by which this organisation knows the data subject (betrokkene). */
            "dpl.core.data_subject_id"?: components["schemas"]["Id"];
            /**
             * Format: uri
             * @description Activity in the register (verwerkingsactiviteit).
             */
            "dpl.core.processing_activity_id"?: string;
            /** @description Moment, milliseconds since 1970 (tijdstip). */
            endTime?: number;
            /** @description From this moment, milliseconds since 1970; for a trace without a data subject 31 days before the end where absent (vanaf). */
            startTime?: number;
            /**
             * @description Trace (W3C), 32 hex or as a UUID (trace).
             * @example 0af7651916cd43dd8448eb211c80319c
             */
            traceId?: string;
        };
        /** @description A purpose of the tables (doel). */
        PurposeListed: {
            /** @enum {string} */
            case: "required" | "optional" | "none";
            code: string;
            /** @description Open in this municipality (opengesteld). */
            open: boolean;
            purpose: string;
            /** @description Dutch term (doel). */
            term: string;
        };
        /** @description Something that was told, with how it is known (ontvangen mededeling). */
        ReceivedItem: {
            /**
             * @description Category of data (gegevenscategorie).
             * @example youth-help
             */
            category: string;
            /** @description Conditions of use (voorwaarden). */
            conditions?: string[];
            heardFrom?: string | null;
            /**
             * @description Helped by me, formerly, or known only through another person (hoe gekend).
             * @enum {string}
             */
            knownAs: "treated" | "formerly-treated" | "through-another";
            /**
             * Format: date-time
             * @description When it last changed (gewijzigd).
             * @example 2026-11-20T13:05:00Z
             */
            lastChangedAt: string;
            /**
             * @description A fact or a judgement (feit of oordeel).
             * @enum {string}
             */
            nature: "fact" | "judgement";
            /**
             * Format: date
             * @description When it was seen or heard (wanneer).
             * @example 2026-11-20
             */
            on: string;
            /**
             * @description Seen by me, or heard (waargenomen of gehoord).
             * @enum {string}
             */
            origin: "observed" | "heard";
            otherSide?: ({
                /** @constant */
                heard: true;
            } | {
                whyNot: string;
            }) | null;
            /**
             * Format: date-time
             * @description When it was first recorded (vastgelegd).
             * @example 2026-11-20T13:05:00Z
             */
            recordedAt: string;
            /** @description Objects of fields of the category, never empty (waarden). */
            values: {
                [key: string]: string | number | boolean;
            }[];
        };
        /**
         * @description What another party tells of its own accord; given once (ontvangen bericht).
         * @example {
         *       "id": "9901-018f6b0e-0000-7000-8000-000000000032",
         *       "createdAt": "2026-11-20T13:05:00Z",
         *       "expiresAt": "2026-12-04T13:05:00Z",
         *       "kind": "progress",
         *       "case": null,
         *       "purpose": "coordinated-approach",
         *       "log": "9901",
         *       "from": {
         *         "organisation": "00000099000000001000",
         *         "name": "Jeugdhulp Voorbeeld",
         *         "professional": "medewerker-4",
         *         "function": "behandelaar",
         *         "phone": null
         *       },
         *       "person": {
         *         "personId": "9901-018f6b0e-0000-7000-8000-000000000002",
         *         "reference": null
         *       },
         *       "informed": {
         *         "on": "2026-11-20"
         *       },
         *       "ground": {
         *         "legalBasis": "public-task",
         *         "secrecyGround": "consent",
         *         "law": [
         *           "Jeugdwet 7.3.11 lid 1"
         *         ]
         *       },
         *       "items": [
         *         {
         *           "category": "youth-help",
         *           "on": "2026-11-20",
         *           "origin": "observed",
         *           "nature": "fact",
         *           "knownAs": "treated",
         *           "recordedAt": "2026-11-20T13:05:00Z",
         *           "lastChangedAt": "2026-11-20T13:05:00Z",
         *           "values": [
         *             {
         *               "progress": "Comes every week."
         *             }
         *           ],
         *           "heardFrom": null,
         *           "otherSide": null
         *         }
         *       ],
         *       "obligations": [],
         *       "receipt": {
         *         "decision": "9901-018f6b0e-0000-7000-8000-000000000032",
         *         "release": "9901-018f6b0e-0000-7000-8000-000000000032"
         *       }
         *     }
         */
        ReceivedNotice: {
            case: components["schemas"]["Id"] | null;
            /**
             * Format: date-time
             * @description Moment, RFC 3339 (tijdstip); answered in UTC.
             * @example 2026-11-20T13:05:00Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it is destroyed, read or not (vervalt).
             * @example 2026-11-20T13:05:00Z
             */
            expiresAt: string;
            from: components["schemas"]["NoticeSender"];
            ground: components["schemas"]["NoticeGround"] | null;
            id: components["schemas"]["Id"];
            /** @description Whether the person knows of it, or when he will (geinformeerd). */
            informed: ({
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
            }) | null;
            items: components["schemas"]["ReceivedItem"][];
            /** @enum {string} */
            kind: "progress" | "feedback" | "signal";
            log: string;
            /** @description What is asked of who got it (plichten). */
            obligations: {
                before: string | null;
                id: components["schemas"]["Id"];
                text: string;
                type: string;
            }[];
            person: components["schemas"]["NoticePerson"];
            purpose: string;
            receipt: components["schemas"]["NoticeReceipt"];
        };
        /** @description What the consent covers (reikwijdte). */
        RecordedConsentScope: {
            categories: string[];
            fields: {
                [key: string]: string[];
            };
            purposes: string[];
            recipients: (components["schemas"]["Oin"] | string)[];
            sources: (components["schemas"]["Oin"] | string)[];
        };
        /** @description How the talk went (gesprek). */
        RecordedConversation: {
            /**
             * @description Entered in the talk, afterwards, or on a device without connection (ingevoerd).
             * @enum {string}
             */
            entered: "at-once" | "later" | "offline";
            /**
             * Format: date-time
             * @description When it was held (gehouden op).
             * @example 2026-11-20T13:05:00Z
             */
            heldAt: string;
            /**
             * @description Who interpreted (tolk).
             * @enum {string}
             */
            interpreter: "professional" | "relative" | "none";
            /**
             * @description Language spoken, ISO 639 (taal).
             * @example nl
             * @example ti
             */
            language: string;
            /**
             * @description What kind of place (soort plek).
             * @enum {string}
             */
            place: "home" | "office" | "school" | "care" | "phone" | "video" | "elsewhere";
            /** @description Who was there too, by what they are to the speaker (aanwezigen). */
            present: ("parent" | "partner" | "child" | "relative" | "friend" | "supporter" | "other-professional")[];
            writtenAt: string | null;
        };
        /** @description Whether the consent is free (vrije toestemming). */
        RecordedFreeConsent: {
            alternativeOffered: boolean | null;
            concreteRequest: boolean | null;
            individualCase: boolean | null;
            inSubjectInterest: boolean | null;
            refusalWithoutDetrimentExplained: boolean | null;
        } | null;
        /** @description What was asked, and what follows from it (vraag). */
        RecordedQuestion: {
            about: {
                personId: components["schemas"]["Id"];
            };
            categories: string[];
            /** @description Empty where no table asks a word for this (toestemmingen). */
            consents: components["schemas"]["FollowingConsent"][];
            legalBasis: "consent" | null;
            purpose: string;
            recipients: string[];
            sources: string[];
            validUntil: string | null;
        };
        /** @description One who answered (spreker). */
        RecordedSpeaker: {
            answers: {
                /** @enum {string} */
                answer: "yes" | "no" | "partly";
                ask: number;
                capacity: string;
                only: components["schemas"]["RoundPart"] | null;
            }[];
            by: {
                personId: components["schemas"]["Id"];
            } | {
                authorityHolder: components["schemas"]["Id"];
            } | {
                organisation: components["schemas"]["Oin"];
            };
            confirmed: components["schemas"]["WordConfirmed"] | null;
            evidence: {
                reference: string | null;
                sha256: string | null;
            };
            /**
             * @description How it was known who spoke (vastgesteld hoe).
             * @enum {string}
             */
            identified: "document" | "digital" | "known" | "not";
            /**
             * @description How it was said (wijze).
             * @enum {string}
             */
            method: "written" | "oral" | "digital";
            noticeVersion: string | null;
            /** @description Where his own sheet is (blad). */
            sheet: components["schemas"]["Id"];
            spokenAlone: boolean | null;
        };
        /**
         * @description A name given by the caller, without personal data (referentie).
         * @example ZAAK-2026-000123
         */
        Reference: string;
        /**
         * @description A contract as a page for people, without a script (naslagpagina).
         * @example <!doctype html>…
         */
        ReferenceHtml: string;
        /**
         * @description How the reference looks (opmaak).
         * @example :root { … }
         */
        ReferenceStylesheet: string;
        /** @description A way that would make it lawful; no part of it alone does (wat helpt). */
        Remedy: {
            /** @description What to send otherwise in the request itself; null: leave it out (vraag aanpassen). */
            change: {
                categories?: {
                    category: string;
                    fields: string[];
                }[];
                ground?: null;
                missingFields?: string[];
                purpose?: string;
                recipient?: {
                    kind: string;
                };
            };
            /** @description All of these; none can be left out (samen). */
            changes: components["schemas"]["AdvisedChange"][];
            /**
             * @description What it leads to: all then asked may go, or a person decides (uitkomst).
             * @enum {string}
             */
            outcome: "permit" | "review";
            /** @description How many people must be asked for their word (hoeveel mensen). */
            persons: number;
            /** @description The whole way in plain words (advies). */
            text: string;
        };
        /**
         * @description How many events are sent again (aantal).
         * @example {
         *       "events": 12
         *     }
         */
        Replay: {
            events: number;
        };
        /** @description Who asks (vragende professional). */
        RequestedBy: {
            actingAs?: components["schemas"]["ActingAs"];
            /** @description Function (functie). */
            function?: string;
            /** @description The professional, by a name of the own organisation (medewerker). */
            id: string;
            /** @description Number in that register. */
            number?: string;
            /** @description For the one who answers (telefoon). */
            phone?: string;
            /**
             * @description Professional register (beroepsregister).
             * @example SKJ
             */
            register?: string;
        };
        /**
         * @description Where the request stands; `awaiting-recipient`: a notice that waits to be read (status).
         * @enum {string}
         */
        RequestStatus: "running" | "delivered" | "partially-delivered" | "ready" | "needs-consent" | "awaiting-review" | "awaiting-source" | "awaiting-recipient" | "refused-by-source" | "denied" | "failed" | "cancelled" | "expired";
        /**
         * @description Something that only people may decide (beoordeling).
         * @example {
         *       "id": "9901-018f6b0e-0000-7000-8000-000000000008",
         *       "kind": "decision",
         *       "status": "open",
         *       "dataRequest": "9901-018f6b0e-0000-7000-8000-000000000007",
         *       "person": {
         *         "personId": "9901-018f6b0e-0000-7000-8000-000000000002"
         *       },
         *       "purpose": "coordinated-approach",
         *       "lane": "REVIEW_ONE_PARENT",
         *       "reasons": [
         *         {
         *           "code": "REVIEW_ONE_PARENT",
         *           "text": "One parent acts alone."
         *         }
         *       ],
         *       "askedBy": "00000099000000002000",
         *       "openedAt": "2026-11-22T15:00:00Z",
         *       "dueAt": "2026-11-27T15:00:00Z",
         *       "late": false,
         *       "escalatedTo": null,
         *       "fourEyes": false,
         *       "outcomes": [
         *         "release",
         *         "refuse"
         *       ],
         *       "questions": [
         *         {
         *           "question": "evidence-seen",
         *           "kind": "yes-no",
         *           "text": "Did you see the evidence yourself?"
         *         }
         *       ]
         *     }
         */
        Review: {
            askedBy: components["schemas"]["Oin"];
            /** @description The request it is about (gegevensverzoek). */
            dataRequest: components["schemas"]["Id"];
            /**
             * Format: date-time
             * @description By when a verdict is due (uiterlijk).
             * @example 2026-11-20T13:05:00Z
             */
            dueAt: string;
            /** @description Who is told that it is late: each day who owns the lane, after a week the FG too (opgeschaald). */
            escalatedTo: ("lane-owner" | "data-protection-officer") | null;
            /** @description Two different people must judge (vier ogen). */
            fourEyes: boolean;
            id: components["schemas"]["Id"];
            /**
             * @description A request waits for it; a look after a release; the day to decide whether something opens (soort).
             * @enum {string}
             */
            kind: "decision" | "after-check" | "reveal";
            /** @description Which question it is (baan). */
            lane: string;
            /** @description The day has passed; nothing opens or goes by that (te laat). */
            late: boolean;
            /**
             * Format: date-time
             * @description Moment, RFC 3339 (tijdstip); answered in UTC.
             * @example 2026-11-20T13:05:00Z
             */
            openedAt: string;
            outcomes: ("release" | "refuse" | "reveal" | "extend" | "check")[];
            person: {
                personId: components["schemas"]["Id"];
            };
            purpose: string;
            /** @description What a verdict must answer (vragen). */
            questions: {
                /** @enum {string} */
                kind: "yes-no" | "text";
                question: string;
                text: string;
            }[];
            reasons: {
                code: string;
                text: string;
            }[];
            /**
             * @description awaiting-second: one person judged, another still must (status).
             * @enum {string}
             */
            status: "open" | "awaiting-second" | "released" | "refused" | "lapsed" | "checked" | "revealed";
        };
        /**
         * @description A review with the question it is about (beoordeling).
         * @example {
         *       "id": "9901-018f6b0e-0000-7000-8000-000000000008",
         *       "kind": "decision",
         *       "status": "open",
         *       "dataRequest": "9901-018f6b0e-0000-7000-8000-000000000007",
         *       "person": {
         *         "personId": "9901-018f6b0e-0000-7000-8000-000000000002"
         *       },
         *       "purpose": "coordinated-approach",
         *       "lane": "REVIEW_ONE_PARENT",
         *       "reasons": [
         *         {
         *           "code": "REVIEW_ONE_PARENT",
         *           "text": "One parent acts alone."
         *         }
         *       ],
         *       "askedBy": "00000099000000002000",
         *       "openedAt": "2026-11-22T15:00:00Z",
         *       "dueAt": "2026-11-27T15:00:00Z",
         *       "late": false,
         *       "escalatedTo": null,
         *       "fourEyes": false,
         *       "outcomes": [
         *         "release",
         *         "refuse"
         *       ],
         *       "questions": [
         *         {
         *           "question": "evidence-seen",
         *           "kind": "yes-no",
         *           "text": "Did you see the evidence yourself?"
         *         }
         *       ],
         *       "asked": {
         *         "categories": [
         *           {
         *             "category": "plan",
         *             "fields": null,
         *             "why": "To agree who does what first."
         *           }
         *         ],
         *         "source": "00000099000000001000",
         *         "recipient": "00000099000000002000",
         *         "alternativesTried": "Asked the parents.",
         *         "subjectMatter": null
         *       },
         *       "verdicts": []
         *     }
         */
        ReviewDetail: {
            /** @description The question in the words of who asked (vraag). */
            asked: {
                alternativesTried: string | null;
                categories: {
                    category: string;
                    fields: string[] | null;
                    why: string | null;
                }[];
                recipient: components["schemas"]["Oin"] | null;
                source: components["schemas"]["Oin"] | null;
                subjectMatter: string | null;
            } | null;
            askedBy: components["schemas"]["Oin"];
            /** @description The request it is about (gegevensverzoek). */
            dataRequest: components["schemas"]["Id"];
            /**
             * Format: date-time
             * @description By when a verdict is due (uiterlijk).
             * @example 2026-11-20T13:05:00Z
             */
            dueAt: string;
            /** @description Who is told that it is late: each day who owns the lane, after a week the FG too (opgeschaald). */
            escalatedTo: ("lane-owner" | "data-protection-officer") | null;
            /** @description Two different people must judge (vier ogen). */
            fourEyes: boolean;
            id: components["schemas"]["Id"];
            /**
             * @description A request waits for it; a look after a release; the day to decide whether something opens (soort).
             * @enum {string}
             */
            kind: "decision" | "after-check" | "reveal";
            /** @description Which question it is (baan). */
            lane: string;
            /** @description The day has passed; nothing opens or goes by that (te laat). */
            late: boolean;
            /**
             * Format: date-time
             * @description Moment, RFC 3339 (tijdstip); answered in UTC.
             * @example 2026-11-20T13:05:00Z
             */
            openedAt: string;
            outcomes: ("release" | "refuse" | "reveal" | "extend" | "check")[];
            person: {
                personId: components["schemas"]["Id"];
            };
            purpose: string;
            /** @description What a verdict must answer (vragen). */
            questions: {
                /** @enum {string} */
                kind: "yes-no" | "text";
                question: string;
                text: string;
            }[];
            reasons: {
                code: string;
                text: string;
            }[];
            /**
             * @description awaiting-second: one person judged, another still must (status).
             * @enum {string}
             */
            status: "open" | "awaiting-second" | "released" | "refused" | "lapsed" | "checked" | "revealed";
            /** @description What was judged so far, without the words: the second judgement is its own (oordelen). */
            verdicts: {
                outcome: string;
                /**
                 * Format: date-time
                 * @description Moment, RFC 3339 (tijdstip); answered in UTC.
                 * @example 2026-11-20T13:05:00Z
                 */
                recordedAt: string;
            }[];
        };
        /**
         * @description A page of reviews, what is due first coming first (beoordelingen).
         * @example {
         *       "items": [
         *         {
         *           "id": "9901-018f6b0e-0000-7000-8000-000000000008",
         *           "kind": "decision",
         *           "status": "open",
         *           "dataRequest": "9901-018f6b0e-0000-7000-8000-000000000007",
         *           "person": {
         *             "personId": "9901-018f6b0e-0000-7000-8000-000000000002"
         *           },
         *           "purpose": "coordinated-approach",
         *           "lane": "REVIEW_ONE_PARENT",
         *           "reasons": [
         *             {
         *               "code": "REVIEW_ONE_PARENT",
         *               "text": "One parent acts alone."
         *             }
         *           ],
         *           "askedBy": "00000099000000002000",
         *           "openedAt": "2026-11-22T15:00:00Z",
         *           "dueAt": "2026-11-27T15:00:00Z",
         *           "late": false,
         *           "escalatedTo": null,
         *           "fourEyes": false,
         *           "outcomes": [
         *             "release",
         *             "refuse"
         *           ],
         *           "questions": [
         *             {
         *               "question": "evidence-seen",
         *               "kind": "yes-no",
         *               "text": "Did you see the evidence yourself?"
         *             }
         *           ]
         *         }
         *       ]
         *     }
         */
        ReviewPage: {
            items: components["schemas"]["Review"][];
        };
        /** @description One person's answer to one question (antwoord). */
        RoundAnswer: {
            /**
             * @description Yes, no, or yes in part (antwoord).
             * @enum {string}
             */
            answer: "yes" | "no" | "partly";
            /** @description Which question, from 0 (vraagnummer). */
            ask: number;
            only?: components["schemas"]["RoundPart"];
        };
        /** @description What the yes is about, where it is a yes in part (deel). */
        RoundPart: {
            categories?: string[];
            recipients?: (components["schemas"]["Oin"] | string)[];
            sources?: (components["schemas"]["Oin"] | string)[];
        };
        /** @description One question of the talk, about one person (vraag). */
        RoundQuestion: {
            about: components["schemas"]["Subject"];
            categories: string[];
            /** @description Help was made to hang on it (AVG 7 lid 4). */
            conditionForHelp?: boolean;
            freeConsent?: components["schemas"]["FreeConsent"];
            /**
             * @description Only where no task of the recipient carries it (grondslag).
             * @constant
             */
            legalBasis?: "consent";
            /** @description A plan for life, with the last yearly reminder of rights (levensplan). */
            lifelongPlan?: {
                remindedOn: string | null;
            };
            /**
             * @description For what (doel).
             * @example coordinated-approach
             */
            purpose: string;
            /** @description Who hears: OINs or kinds (ontvangers). */
            recipients: (components["schemas"]["Oin"] | string)[];
            /** @description Who tells: OINs or kinds (bronnen). */
            sources: (components["schemas"]["Oin"] | string)[];
            /**
             * Format: date
             * @description Last day (tot en met).
             * @example 2026-11-20
             */
            validUntil?: string;
        };
        /** @description One who answered, and how it was said (spreker). */
        RoundSpeaker: {
            answers: components["schemas"]["RoundAnswer"][];
            by: components["schemas"]["SpokenBy"];
            /** @description For others than himself; needed unless he is named by authorityHolder (hoedanigheid). */
            capacity?: components["schemas"]["Capacity"];
            confirmed?: components["schemas"]["WordConfirmed"];
            /** @description Where the proof is kept, and its hash (bewijs, AVG 7 lid 1). */
            evidence?: {
                reference?: components["schemas"]["Reference"];
                sha256?: string;
            };
            /**
             * @description How it was known who spoke (vastgesteld hoe).
             * @enum {string}
             */
            identified: "document" | "digital" | "known" | "not";
            /**
             * @description How it was said (wijze).
             * @enum {string}
             */
            method: "written" | "oral" | "digital";
            /** @description Version of the text that was explained (toelichting). */
            noticeVersion?: components["schemas"]["Reference"];
            /** @description Also spoken to alone (apart gesproken). */
            spokenAlone?: boolean;
        };
        /**
         * @description How access tokens must be bound to their sender: not, by DPoP or certificate, by DPoP (RFC 9449), by certificate (RFC 8705) (binding van tokens).
         * @enum {string}
         */
        SenderConstraint: "none" | "either" | "dpop" | "mtls";
        /**
         * @description A notice and what came of it, recipient by recipient (bericht uit eigen beweging).
         * @example {
         *       "id": "9901-018f6b0e-0000-7000-8000-000000000031",
         *       "case": "9901-018f6b0e-0000-7000-8000-000000000001",
         *       "purpose": "coordinated-approach",
         *       "createdAt": "2026-11-20T13:05:00Z",
         *       "expiresAt": "2026-12-04T13:05:00Z",
         *       "log": "9901",
         *       "recipients": [
         *         {
         *           "recipient": "00000099000000002000",
         *           "status": "awaiting-recipient",
         *           "decision": null,
         *           "readAt": null
         *         }
         *       ]
         *     }
         */
        SentNotice: {
            case: components["schemas"]["Id"] | null;
            /**
             * Format: date-time
             * @description Moment, RFC 3339 (tijdstip); answered in UTC.
             * @example 2026-11-20T13:05:00Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When all that still waits is destroyed (vervalt).
             * @example 2026-11-20T13:05:00Z
             */
            expiresAt: string;
            id: components["schemas"]["Id"];
            /** @description Name of the log that holds the entries (logboek). */
            log: string;
            purpose: string;
            recipients: components["schemas"]["NoticePart"][];
        };
        /** @description Data of one category about one person (gegevens). */
        SharedData: {
            category: string;
            /** @description What the source asks of who gets it (voorwaarden). */
            conditions: string[];
            lastChangedAt: string | null;
            /** @description Seen or heard by the source (waargenomen of gehoord). */
            origin: ("observed" | "heard") | null;
            personId: components["schemas"]["Id"];
            recordedAt: string | null;
            values: {
                [key: string]: components["schemas"]["JsonValue"];
            }[];
        };
        /** @description A part of the sheet (deel). */
        SheetPart: {
            heading: string;
            lines: string[];
        };
        /** @description What he was asked and said (vraag en antwoord). */
        SheetQuestion: {
            ask: number;
            heading: string;
            lines: string[];
            validUntil: string | null;
        };
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
            person?: components["schemas"]["PersonAskedInput"];
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
            person?: components["schemas"]["PersonAskedInput"];
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
        /** @description From a source's own shape to the categories (vertaling). */
        SourceMapping: {
            categories: {
                [key: string]: components["schemas"]["CategoryMapping"];
            };
            /** @description Where the answer says whom it is about; another than was asked about fails it (wie). */
            person?: string;
        };
        /** @description Who holds the data, and why it is asked there (bron). */
        SourceParty: {
            oin: components["schemas"]["Oin"];
            why?: string;
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
            person: components["schemas"]["PersonAsked"];
            purpose: string;
            /** @description The same for a person: the same question, repeated as no answer came (kenmerk van de vraag). */
            requestId: components["schemas"]["Id"];
            /** @enum {string} */
            urgency: "normal" | "acute";
            /** @description Why it is asked here (waarom deze bron). */
            whySource: string | null;
        };
        /**
         * @description A question that waits for a professional of the source (brontaak).
         * @example {
         *       "id": "9901-018f6b0e-0000-7000-8000-000000000021",
         *       "createdAt": "2026-11-20T13:05:00Z",
         *       "dueAt": "2026-11-25T13:05:00Z",
         *       "expiresAt": "2026-12-04T13:05:00Z",
         *       "claimedBy": null
         *     }
         */
        SourceTask: {
            /** @description The professional who took it (opgepakt door). */
            claimedBy: string | null;
            /**
             * Format: date-time
             * @description Moment, RFC 3339 (tijdstip); answered in UTC.
             * @example 2026-11-20T13:05:00Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When an answer is due; then the source is reminded (uiterlijk).
             * @example 2026-11-20T13:05:00Z
             */
            dueAt: string;
            /**
             * Format: date-time
             * @description When the task and all that waits in it is destroyed (vervalt).
             * @example 2026-11-20T13:05:00Z
             */
            expiresAt: string;
            id: components["schemas"]["Id"];
        };
        /**
         * @description A task with the question (brontaak met de vraag).
         * @example {
         *       "id": "9901-018f6b0e-0000-7000-8000-000000000021",
         *       "createdAt": "2026-11-20T13:05:00Z",
         *       "dueAt": "2026-11-25T13:05:00Z",
         *       "expiresAt": "2026-12-04T13:05:00Z",
         *       "claimedBy": null,
         *       "question": {
         *         "requestId": "9901-018f6b0e-0000-7000-8000-000000000003",
         *         "person": {
         *           "bsn": "999990019"
         *         },
         *         "purpose": "coordinated-approach",
         *         "categories": [
         *           {
         *             "category": "involvement",
         *             "fields": [
         *               "organisation",
         *               "since"
         *             ],
         *             "why": "To agree who does what."
         *           }
         *         ],
         *         "ground": {
         *           "legalBasis": "public-task",
         *           "secrecyGround": "consent",
         *           "law": [
         *             "Jeugdwet 7.3.11 lid 1"
         *           ]
         *         },
         *         "consent": [],
         *         "informed": {
         *           "on": "2026-11-20"
         *         },
         *         "urgency": "normal",
         *         "askedBy": {
         *           "organisation": "00000099000000002000",
         *           "organisationName": "Lokaal team",
         *           "name": "medewerker-17",
         *           "function": "coordinator",
         *           "phone": null
         *         },
         *         "actingAs": null,
         *         "whySource": "It gives the help now."
         *       }
         *     }
         */
        SourceTaskDetail: {
            /** @description The professional who took it (opgepakt door). */
            claimedBy: string | null;
            /**
             * Format: date-time
             * @description Moment, RFC 3339 (tijdstip); answered in UTC.
             * @example 2026-11-20T13:05:00Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When an answer is due; then the source is reminded (uiterlijk).
             * @example 2026-11-20T13:05:00Z
             */
            dueAt: string;
            /**
             * Format: date-time
             * @description When the task and all that waits in it is destroyed (vervalt).
             * @example 2026-11-20T13:05:00Z
             */
            expiresAt: string;
            id: components["schemas"]["Id"];
            question: components["schemas"]["SourceRequest"];
        };
        /**
         * @description What became of a task (afhandeling).
         * @example {
         *       "id": "9901-018f6b0e-0000-7000-8000-000000000021",
         *       "state": "answered"
         *     }
         */
        SourceTaskEnd: {
            id: components["schemas"]["Id"];
            /** @enum {string} */
            state: "answered" | "refused";
        };
        /**
         * @description A refusal (weigering).
         * @example {
         *       "reason": null
         *     }
         */
        SourceTaskRefusal: {
            /** @description Passed on once to who asked, and kept by nobody (reden). */
            reason: string | null;
        };
        /** @description What the connection is made with: mTLS (verbinding). */
        SourceTls: {
            /** @description Name of the client certificate and key (certificaatnaam). */
            certificate?: string;
            /** @description Name of the certificates that are trusted (vertrouwde uitgevers). */
            trusted?: string;
        };
        /** @description OAuth client credentials with private_key_jwt (client bij de bron). */
        SourceTokenClient: {
            /**
             * @default RS256
             * @enum {string}
             */
            algorithm?: "RS256" | "PS256" | "ES256";
            /** @description Of the assertion; the token endpoint where left out (audience). */
            audience?: string;
            clientId: string;
            /** @description Name of the private key with the operator (sleutelnaam). */
            key: string;
            keyId?: string;
            resource?: string;
            scope?: string;
            tokenEndpoint: string;
        };
        /** @description Whose word it is, in exactly one way (wie het zegt). */
        SpokenBy: {
            /**
             * @description Citizen service number, 11-proef (burgerservicenummer, BSN).
             * @example 999990019
             */
            bsn: string;
        } | {
            personId: components["schemas"]["Id"];
        } | {
            reference: components["schemas"]["Reference"];
        } | {
            identity: components["schemas"]["Identity"];
        } | {
            authorityHolder: components["schemas"]["Id"];
        } | {
            organisation: components["schemas"]["Oin"];
        };
        /**
         * @description How it stands now, computed at the moment of asking (stand).
         * @example {
         *       "state": "complete",
         *       "missing": []
         *     }
         */
        Standing: {
            missing: components["schemas"]["LackingWord"][];
            /** @enum {string} */
            state: "complete" | "incomplete" | "refused" | "withdrawn" | "expired" | "lapsed" | "invalid";
        };
        /** @description One person's word, with when it was recorded (verklaring). */
        Statement: {
            by: {
                personId: components["schemas"]["Id"];
            } | {
                authorityHolder: components["schemas"]["Id"];
            } | {
                organisation: components["schemas"]["Oin"];
            };
            capacity: string;
            confirmed: components["schemas"]["WordConfirmed"] | null;
            evidence: {
                reference: string | null;
                sha256: string | null;
            } | null;
            id: components["schemas"]["Id"];
            identified: ("document" | "digital" | "known" | "not") | null;
            interpreter: ("professional" | "relative") | null;
            /**
             * @description How it was said (wijze).
             * @enum {string}
             */
            method: "written" | "oral" | "digital";
            noticeVersion: string | null;
            /**
             * @description Yes or no (gegeven of geweigerd).
             * @enum {string}
             */
            outcome: "given" | "refused";
            present: ("parent" | "partner" | "child" | "relative" | "friend" | "supporter" | "other-professional")[] | null;
            /**
             * Format: date-time
             * @description Moment, RFC 3339 (tijdstip); answered in UTC.
             * @example 2026-11-20T13:05:00Z
             */
            recordedAt: string;
            /**
             * Format: date-time
             * @description Moment, RFC 3339 (tijdstip); answered in UTC.
             * @example 2026-11-20T13:05:00Z
             */
            saidAt: string;
            spokenAlone: boolean | null;
        };
        /**
         * @description Exchange that was ended at once (stop, noodstop).
         * @example {
         *       "id": "9901-018f6b0e-0000-7000-8000-000000000003",
         *       "municipality": "9901",
         *       "reason": "breach",
         *       "source": "00000099000000001000",
         *       "holds": true,
         *       "madeAt": "2026-11-20T13:05:00Z",
         *       "madeBy": {
         *         "organisation": "00000099000000009901",
         *         "id": "beheer-1"
         *       },
         *       "liftings": []
         *     }
         */
        Stop: {
            /** @description Until two different people lifted it (geldt nog). */
            holds: boolean;
            id: components["schemas"]["Id"];
            /** @description Whose word there is to end it, oldest first (opheffingen). */
            liftings: {
                /**
                 * Format: date-time
                 * @description Moment, RFC 3339 (tijdstip); answered in UTC.
                 * @example 2026-11-20T13:05:00Z
                 */
                at: string;
                by: components["schemas"]["Administrator"];
            }[];
            /**
             * Format: date-time
             * @description Moment, RFC 3339 (tijdstip); answered in UTC.
             * @example 2026-11-20T13:05:00Z
             */
            madeAt: string;
            madeBy: components["schemas"]["Administrator"];
            municipality: components["schemas"]["MunicipalityCode"];
            participant?: components["schemas"]["Oin"];
            person?: {
                personId: components["schemas"]["Id"];
            };
            professional?: {
                id: string;
                organisation: components["schemas"]["Oin"];
            };
            purpose?: string;
            reason: components["schemas"]["StopReason"];
            source?: components["schemas"]["Oin"];
        };
        /**
         * @description A page of stops, oldest first (stops).
         * @example {
         *       "items": [
         *         {
         *           "id": "9901-018f6b0e-0000-7000-8000-000000000003",
         *           "municipality": "9901",
         *           "reason": "breach",
         *           "source": "00000099000000001000",
         *           "holds": true,
         *           "madeAt": "2026-11-20T13:05:00Z",
         *           "madeBy": {
         *             "organisation": "00000099000000009901",
         *             "id": "beheer-1"
         *           },
         *           "liftings": []
         *         }
         *       ]
         *     }
         */
        StopPage: {
            items: components["schemas"]["Stop"][];
        };
        /** @description By the name of the own organisation (medewerker). */
        StoppedProfessional: {
            id: string;
            organisation: components["schemas"]["Oin"];
        };
        /**
         * @description Why it was stopped, closed; no free text (reden van de stop).
         * @enum {string}
         */
        StopReason: "breach" | "lost-ground" | "misuse" | "safety" | "technical" | "other";
        /** @description The data subject, in exactly one way (betrokkene). */
        Subject: {
            /**
             * @description Citizen service number, 11-proef (burgerservicenummer, BSN).
             * @example 999990019
             */
            bsn: string;
        } | {
            personId: components["schemas"]["Id"];
        } | {
            reference: components["schemas"]["Reference"];
        } | {
            identity: components["schemas"]["Identity"] | components["schemas"]["Unborn"];
        };
        /** @description The supervision order that is cited (ondertoezichtstelling). */
        SupervisionOrder: {
            /** @description The minor it is about, where the question is about a parent or guardian (minderjarige). */
            child?: components["schemas"]["PersonRef"];
            /** @description The order, as the court numbers it (kenmerk). */
            reference: string;
        };
        /**
         * @description Asks nothing and answers nothing until the side that said so lifts it (schorsing).
         * @example {
         *       "id": "9901-018f6b0e-0000-7000-8000-000000000004",
         *       "oin": "00000099000000001000",
         *       "municipality": "9901",
         *       "side": "municipality",
         *       "reason": "breach",
         *       "madeAt": "2026-11-20T13:05:00Z",
         *       "liftedAt": null
         *     }
         */
        Suspension: {
            id: components["schemas"]["Id"];
            liftedAt: string | null;
            /**
             * Format: date-time
             * @description Moment, RFC 3339 (tijdstip); answered in UTC.
             * @example 2026-11-20T13:05:00Z
             */
            madeAt: string;
            municipality: components["schemas"]["MunicipalityCode"];
            oin: components["schemas"]["Oin"];
            reason: components["schemas"]["SuspensionReason"];
            /**
             * @description From which side (kant).
             * @enum {string}
             */
            side: "municipality" | "organisation";
        };
        /**
         * @description `notice`: notice was given and runs; closed, no free text (reden van de schorsing).
         * @enum {string}
         */
        SuspensionReason: "breach" | "lost-ground" | "agreement" | "notice" | "technical" | "other";
        /**
         * @description Notice that was given; until its end a party may refuse any exchange (opzegging).
         * @example {
         *       "oin": "00000099000000001000",
         *       "municipality": "9901",
         *       "side": "organisation",
         *       "givenOn": "2026-11-20",
         *       "endsOn": "2027-02-20"
         *     }
         */
        Termination: {
            /**
             * Format: date
             * @description Last day on which it takes part (laatste dag).
             * @example 2026-11-20
             */
            endsOn: string;
            /**
             * Format: date
             * @description Calendar day, local (datum).
             * @example 2026-11-20
             */
            givenOn: string;
            municipality: components["schemas"]["MunicipalityCode"];
            oin: components["schemas"]["Oin"];
            /**
             * @description From which side (kant).
             * @enum {string}
             */
            side: "municipality" | "organisation";
        };
        /**
         * @description Hashes, or entries after their lengths, of a C2SP tile, as bytes (tegel van de hashboom).
         * @example (bytes)
         */
        Tile: string;
        /** @description A child that is expected, by its mother (ongeboren kind). */
        Unborn: {
            unborn: {
                /**
                 * Format: date
                 * @description Calendar day, local (datum).
                 * @example 2026-11-20
                 */
                expectedOn: string;
                mother: {
                    /**
                     * @description Citizen service number, 11-proef (burgerservicenummer, BSN).
                     * @example 999990019
                     */
                    bsn: string;
                } | {
                    personId: components["schemas"]["Id"];
                } | {
                    reference: components["schemas"]["Reference"];
                } | {
                    identity: components["schemas"]["Identity"];
                };
            };
        };
        /**
         * @description A recorded verdict (oordeel).
         * @example {
         *       "id": "9901-018f6b0e-0000-7000-8000-000000000009",
         *       "review": "9901-018f6b0e-0000-7000-8000-000000000008",
         *       "outcome": "release",
         *       "settles": true,
         *       "until": null,
         *       "recordedAt": "2026-11-22T15:00:00Z"
         *     }
         */
        Verdict: {
            id: components["schemas"]["Id"];
            /**
             * @description Of a decision release or refuse; of a confidential entry reveal or extend; of a look afterwards check (uitkomst).
             * @enum {string}
             */
            outcome: "release" | "refuse" | "reveal" | "extend" | "check";
            /**
             * Format: date-time
             * @description Moment, RFC 3339 (tijdstip); answered in UTC.
             * @example 2026-11-20T13:05:00Z
             */
            recordedAt: string;
            review: components["schemas"]["Id"];
            /** @description False: a second person must judge too (vier ogen). */
            settles: boolean;
            /** @description After this it carries nothing (geldig tot). */
            until: string | null;
        };
        /** @description Declaration of danger to life (verklaring van levensgevaar). */
        VitalDeclaration: {
            /** @description Number to call back, checked against the list of participants (terugbelnummer). */
            callBack: string;
            /** @description Life is in danger now (levensgevaar). */
            lifeThreatening: boolean;
            /**
             * @description Whether the person can say yes or no now.
             * @enum {string}
             */
            person: "unable" | "able" | "unknown";
            /**
             * @description The person says no (weigert).
             * @default false
             */
            saysNo?: boolean;
        };
        /**
         * @description A notice that waits for the own organisation (wachtend bericht).
         * @example {
         *       "id": "9901-018f6b0e-0000-7000-8000-000000000032",
         *       "createdAt": "2026-11-20T13:05:00Z",
         *       "expiresAt": "2026-12-04T13:05:00Z"
         *     }
         */
        WaitingNotice: {
            /**
             * Format: date-time
             * @description Moment, RFC 3339 (tijdstip); answered in UTC.
             * @example 2026-11-20T13:05:00Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it is destroyed, read or not (vervalt).
             * @example 2026-11-20T13:05:00Z
             */
            expiresAt: string;
            id: components["schemas"]["Id"];
        };
        /**
         * @description How telling one event went; nothing of what the receiver answered (aflevering).
         * @example {
         *       "id": "9901-018f6b0e-0000-7000-8000-000000000009",
         *       "event": {
         *         "id": "018f6b0e-0000-8000-8000-00000000000a",
         *         "type": "nl.gegevensverzoeken.gegevensverzoek-beantwoord",
         *         "subject": "9901-018f6b0e-0000-7000-8000-000000000007",
         *         "raisedAt": "2026-11-26T12:00:00Z"
         *       },
         *       "state": "delivered",
         *       "nextAttemptAt": null,
         *       "attempts": [
         *         {
         *           "number": 1,
         *           "at": "2026-11-26T12:00:01Z",
         *           "outcome": "delivered",
         *           "status": 204,
         *           "milliseconds": 31
         *         }
         *       ]
         *     }
         */
        WebhookDelivery: {
            attempts: {
                /**
                 * Format: date-time
                 * @description Moment, RFC 3339 (tijdstip); answered in UTC.
                 * @example 2026-11-20T13:05:00Z
                 */
                at: string;
                milliseconds: number;
                number: number;
                /** @enum {string} */
                outcome: "delivered" | "gone" | "refused" | "failed" | "redirected" | "timed-out" | "unreachable" | "broken-off" | "address-not-allowed" | "secret-unreadable";
                /** @description Status that the receiver answered. */
                status: number | null;
            }[];
            event: {
                /**
                 * Format: uuid
                 * @description Id of an event (kenmerk van een gebeurtenis).
                 */
                id: string;
                /**
                 * Format: date-time
                 * @description Moment, RFC 3339 (tijdstip); answered in UTC.
                 * @example 2026-11-20T13:05:00Z
                 */
                raisedAt: string;
                subject: string;
                type: components["schemas"]["EventType"];
            };
            id: components["schemas"]["Id"];
            nextAttemptAt: string | null;
            /**
             * @description Held: the subscription was disabled before it arrived (stand).
             * @enum {string}
             */
            state: "waiting" | "delivered" | "given-up" | "held";
        };
        /**
         * @description The delivery log of a subscription, newest first (afleverlog).
         * @example {
         *       "items": [
         *         {
         *           "id": "9901-018f6b0e-0000-7000-8000-000000000009",
         *           "event": {
         *             "id": "018f6b0e-0000-8000-8000-00000000000a",
         *             "type": "nl.gegevensverzoeken.gegevensverzoek-beantwoord",
         *             "subject": "9901-018f6b0e-0000-7000-8000-000000000007",
         *             "raisedAt": "2026-11-26T12:00:00Z"
         *           },
         *           "state": "delivered",
         *           "nextAttemptAt": null,
         *           "attempts": [
         *             {
         *               "number": 1,
         *               "at": "2026-11-26T12:00:01Z",
         *               "outcome": "delivered",
         *               "status": 204,
         *               "milliseconds": 31
         *             }
         *           ]
         *         }
         *       ]
         *     }
         */
        WebhookDeliveryPage: {
            items: components["schemas"]["WebhookDelivery"][];
        };
        /**
         * @description Who is told what where (abonnement).
         * @example {
         *       "id": "9901-018f6b0e-0000-7000-8000-000000000008",
         *       "municipality": "9901",
         *       "url": "https://partner.example/deelpoort/events",
         *       "types": [
         *         "nl.gegevensverzoeken.gegevensverzoek-beantwoord"
         *       ],
         *       "status": "active",
         *       "disabledAt": null,
         *       "formerSecretUntil": null,
         *       "createdAt": "2026-11-26T12:00:00Z"
         *     }
         */
        WebhookSubscription: {
            /**
             * Format: date-time
             * @description Moment, RFC 3339 (tijdstip); answered in UTC.
             * @example 2026-11-20T13:05:00Z
             */
            createdAt: string;
            disabledAt: string | null;
            /** @description Until then every message is also signed with the secret before the last rotation. */
            formerSecretUntil: string | null;
            id: components["schemas"]["Id"];
            municipality: components["schemas"]["MunicipalityCode"];
            /**
             * @description Disabled: the receiver answered 410; events are kept to be replayed (status).
             * @enum {string}
             */
            status: "active" | "disabled";
            /** @description Which events (gebeurtenistypen). */
            types: components["schemas"]["EventType"][];
            /** @description Where events are sent by POST: https, a public address (adres). */
            url: string;
        };
        /**
         * @description A page of subscriptions, oldest first (abonnementen).
         * @example {
         *       "items": [
         *         {
         *           "id": "9901-018f6b0e-0000-7000-8000-000000000008",
         *           "municipality": "9901",
         *           "url": "https://partner.example/deelpoort/events",
         *           "types": [
         *             "nl.gegevensverzoeken.gegevensverzoek-beantwoord"
         *           ],
         *           "status": "active",
         *           "disabledAt": null,
         *           "formerSecretUntil": null,
         *           "createdAt": "2026-11-26T12:00:00Z"
         *         }
         *       ]
         *     }
         */
        WebhookSubscriptionPage: {
            items: components["schemas"]["WebhookSubscription"][];
        };
        /**
         * @description A subscription with the secret it is signed with from now on (abonnement met geheim).
         * @example {
         *       "id": "9901-018f6b0e-0000-7000-8000-000000000008",
         *       "municipality": "9901",
         *       "url": "https://partner.example/deelpoort/events",
         *       "types": [
         *         "nl.gegevensverzoeken.gegevensverzoek-beantwoord"
         *       ],
         *       "status": "active",
         *       "disabledAt": null,
         *       "formerSecretUntil": null,
         *       "createdAt": "2026-11-26T12:00:00Z",
         *       "secret": "whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8="
         *     }
         */
        WebhookSubscriptionSecret: {
            /**
             * Format: date-time
             * @description Moment, RFC 3339 (tijdstip); answered in UTC.
             * @example 2026-11-20T13:05:00Z
             */
            createdAt: string;
            disabledAt: string | null;
            /** @description Until then every message is also signed with the secret before the last rotation. */
            formerSecretUntil: string | null;
            id: components["schemas"]["Id"];
            municipality: components["schemas"]["MunicipalityCode"];
            /** @description Signing secret (Standard Webhooks); shown in this answer only (geheim). */
            secret: string;
            /**
             * @description Disabled: the receiver answered 410; events are kept to be replayed (status).
             * @enum {string}
             */
            status: "active" | "disabled";
            /** @description Which events (gebeurtenistypen). */
            types: components["schemas"]["EventType"][];
            /** @description Where events are sent by POST: https, a public address (adres). */
            url: string;
        };
        /** @description What a safety lane demands: the steps of the meldcode (afweging). */
        Weighing: {
            /** @description Danger is acute (acute onveiligheid). */
            acute: boolean;
            conflictTests?: components["schemas"]["ConflictTests"];
            /** @description Steps of the meldcode that are recorded (stappen). */
            steps: number[];
            /**
             * @description Why step 3, the talk, was skipped (gesprek overgeslagen).
             * @enum {string}
             */
            talkSkipped?: "danger-to-person" | "danger-to-worker" | "flight" | "destruction-of-evidence" | "veilig-thuis-advised";
        };
        /**
         * @description A withdrawal that was recorded (intrekking).
         * @example {
         *       "id": "9901-018f6b0e-0000-7000-8000-000000000003",
         *       "bindsFrom": "2026-11-22T09:05:00Z"
         *     }
         */
        Withdrawal: {
            /**
             * Format: date-time
             * @description Binds every release after it (geldt vanaf).
             * @example 2026-11-20T13:05:00Z
             */
            bindsFrom: string;
            id: components["schemas"]["Id"];
        };
        /** @description What stops: everything, or what is named (reikwijdte). */
        WithdrawalScope: "all" | {
            categories?: string[];
            purposes?: string[];
            recipients?: (components["schemas"]["Oin"] | string)[];
            sources?: (components["schemas"]["Oin"] | string)[];
        };
        /** @description How and when a word was made sure of (bevestigd). */
        WordConfirmed: {
            /** @enum {string} */
            how: "read-back" | "letter";
            /**
             * Format: date
             * @description Calendar day, local (datum).
             * @example 2026-11-20
             */
            on: string;
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
        /** @description Conflict */
        Conflict: {
            headers: {
                "API-Version": components["headers"]["API-Version"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
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
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Forbidden */
        Forbidden: {
            headers: {
                "API-Version": components["headers"]["API-Version"];
                "DPoP-Nonce": components["headers"]["DPoP-Nonce"];
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
        /** @description Not Acceptable */
        NotAcceptable: {
            headers: {
                "API-Version": components["headers"]["API-Version"];
                [name: string]: unknown;
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
        /** @description Payload Too Large */
        PayloadTooLarge: {
            headers: {
                "API-Version": components["headers"]["API-Version"];
                [name: string]: unknown;
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
        /** @description Too Many Requests */
        TooManyRequests: {
            headers: {
                "API-Version": components["headers"]["API-Version"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
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
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Unauthorized */
        Unauthorized: {
            headers: {
                "API-Version": components["headers"]["API-Version"];
                "DPoP-Nonce": components["headers"]["DPoP-Nonce"];
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
        /** @description Unprocessable Entity */
        UnprocessableEntity: {
            headers: {
                "API-Version": components["headers"]["API-Version"];
                [name: string]: unknown;
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
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Unsupported Media Type */
        UnsupportedMediaType: {
            headers: {
                "API-Version": components["headers"]["API-Version"];
                [name: string]: unknown;
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
    accessReportsCreate: {
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
                 *       "person": {
                 *         "personId": "9901-018f6b0e-0000-7000-8000-000000000002"
                 *       },
                 *       "law": "wmo"
                 *     }
                 */
                "application/json": components["schemas"]["AccessReportRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "DPoP-Nonce": components["headers"]["DPoP-Nonce"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "personId": "9901-018f6b0e-0000-7000-8000-000000000002",
                     *       "outcome": "permit",
                     *       "reasons": [
                     *         {
                     *           "code": "OK_OWN_DATA",
                     *           "law": [
                     *             "AVG 15"
                     *           ],
                     *           "text": "Dit zijn uw eigen gegevens."
                     *         }
                     *       ],
                     *       "obligations": [],
                     *       "note": "Dit overzicht is mogelijk niet volledig.",
                     *       "items": []
                     *     }
                     */
                    "application/json": components["schemas"]["AccessReportAnswer"];
                    /**
                     * @example {
                     *       "personId": "9901-018f6b0e-0000-7000-8000-000000000002",
                     *       "outcome": "permit",
                     *       "reasons": [
                     *         {
                     *           "code": "OK_OWN_DATA",
                     *           "law": [
                     *             "AVG 15"
                     *           ],
                     *           "text": "Dit zijn uw eigen gegevens."
                     *         }
                     *       ],
                     *       "obligations": [],
                     *       "note": "Dit overzicht is mogelijk niet volledig.",
                     *       "items": []
                     *     }
                     */
                    "application/jsonl": components["schemas"]["AccessReportAnswer"];
                    /**
                     * @example {
                     *       "personId": "9901-018f6b0e-0000-7000-8000-000000000002",
                     *       "outcome": "permit",
                     *       "reasons": [
                     *         {
                     *           "code": "OK_OWN_DATA",
                     *           "law": [
                     *             "AVG 15"
                     *           ],
                     *           "text": "Dit zijn uw eigen gegevens."
                     *         }
                     *       ],
                     *       "obligations": [],
                     *       "note": "Dit overzicht is mogelijk niet volledig.",
                     *       "items": []
                     *     }
                     */
                    "text/csv": components["schemas"]["AccessReportAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    adviceCreate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdviceQuestion"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "DPoP-Nonce": components["headers"]["DPoP-Nonce"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
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
                     *               "text": "Dit mag. Iedereen die ja moest zeggen, heeft ja gezegd.",
                     *               "mend": "Er is niets meer nodig.",
                     *               "change": {}
                     *             }
                     *           ],
                     *           "missing": [],
                     *           "obligations": [],
                     *           "remedies": [
                     *             {
                     *               "text": "Vraag alleen: betrokkenheid. Dan mag het.",
                     *               "outcome": "permit",
                     *               "persons": 0,
                     *               "changes": [
                     *                 {
                     *                   "kind": "narrow-categories",
                     *                   "categories": [
                     *                     {
                     *                       "category": "involvement",
                     *                       "fields": [
                     *                         "contact",
                     *                         "organisation",
                     *                         "since"
                     *                       ]
                     *                     }
                     *                   ],
                     *                   "text": "Vraag alleen: betrokkenheid."
                     *                 }
                     *               ],
                     *               "change": {
                     *                 "categories": [
                     *                   {
                     *                     "category": "involvement",
                     *                     "fields": [
                     *                       "contact",
                     *                       "organisation",
                     *                       "since"
                     *                     ]
                     *                   }
                     *                 ]
                     *               }
                     *             }
                     *           ],
                     *           "rows": [],
                     *           "declined": null,
                     *           "receipt": {
                     *             "decision": "log-5f0c2a9d1e37-018f6b0e-0000-7000-8000-000000000005",
                     *             "release": null
                     *           }
                     *         }
                     *       ],
                     *       "policy": {
                     *         "regime": "PRE_WAMS",
                     *         "fingerprint": "sha256:0000000000000000000000000000000000000000000000000000000000000000"
                     *       },
                     *       "log": "log-5f0c2a9d1e37"
                     *     }
                     */
                    "application/json": components["schemas"]["Advice"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    auditEventsCount: {
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
                 *       "from": "2026-09",
                 *       "until": "2026-10"
                 *     }
                 */
                "application/json": components["schemas"]["CountSearch"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "DPoP-Nonce": components["headers"]["DPoP-Nonce"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "fewerThan": 10,
                     *       "items": [
                     *         {
                     *           "month": "2026-10",
                     *           "decisions": 41,
                     *           "releases": null
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Counts"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    auditEventsExport: {
        parameters: {
            query?: {
                /** @description Where the previous export ended, opaque (cursor). */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "view": "ldv",
                 *       "format": "json-lines",
                 *       "recordedFrom": "2026-11-01T00:00:00Z"
                 *     }
                 */
                "application/json": components["schemas"]["LogExport"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "DPoP-Nonce": components["headers"]["DPoP-Nonce"];
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /** @example {"trace_id":"0af7651916cd43dd8448eb211c80319c","span_id":"b7ad6b7169203331"} */
                    "application/jsonl": components["schemas"]["Lines"];
                    /** @example {"trace_id":"0af7651916cd43dd8448eb211c80319c","span_id":"b7ad6b7169203331"} */
                    "text/csv": components["schemas"]["Lines"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    auditEventsSearch: {
        parameters: {
            query?: {
                /** @description Where the previous page stopped, opaque (cursor). */
                cursor?: string;
                /** @description Most items on a page (aantal per pagina). */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "types": [
                 *         "release"
                 *       ],
                 *       "recordedFrom": "2026-11-01T00:00:00Z"
                 *     }
                 */
                "application/json": components["schemas"]["EntrySearch"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "DPoP-Nonce": components["headers"]["DPoP-Nonce"];
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
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
                     *           "callerSpanId": null,
                     *           "fscTransactionId": null,
                     *           "details": {
                     *             "entries": []
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["EntryPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    auditEventsRead: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "DPoP-Nonce": components["headers"]["DPoP-Nonce"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
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
                     *       "callerSpanId": null,
                     *       "fscTransactionId": null,
                     *       "details": {
                     *         "entries": []
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Entry"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    auditEventsProve: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "DPoP-Nonce": components["headers"]["DPoP-Nonce"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example c2sp.org/tlog-proof@v1
                     *     extra eyJkaWdlc3Qi…
                     *     index 40
                     *     PlRNCrwH…
                     *
                     *     deelpoort.example/tlog/log-5f0c2a
                     *     41
                     *     …
                     */
                    "text/plain": components["schemas"]["Evidence"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    auditEventsOpen: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "DPoP-Nonce": components["headers"]["DPoP-Nonce"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "record": "{\"actor\":{\"clientId\":\"…\"},\"at\":\"2026-11-20T13:05:00.000Z\"}",
                     *       "salt": "0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f"
                     *     }
                     */
                    "application/json": components["schemas"]["EntryOpening"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    casesCreate: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Same key and same body: same outcome, for 24 hours (idempotentiesleutel). A structured-field string or the bare token.
                 * @example "3f0c2a7e-8f0b-4f0e-9c43-0d0f1f6f7a01"
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey-required"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
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
                "application/json": components["schemas"]["NewCase"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "DPoP-Nonce": components["headers"]["DPoP-Nonce"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
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
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    casesSearch: {
        parameters: {
            query?: {
                /** @description Where the previous page stopped, opaque (cursor). */
                cursor?: string;
                /** @description Most items on a page (aantal per pagina). */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "phase": "plan"
                 *     }
                 */
                "application/json": components["schemas"]["CaseSearch"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "DPoP-Nonce": components["headers"]["DPoP-Nonce"];
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
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
                    "application/json": components["schemas"]["CasePage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    casesRead: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "DPoP-Nonce": components["headers"]["DPoP-Nonce"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
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
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    casesClosuresCreate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "goals-reached"
                 *     }
                 */
                "application/json": components["schemas"]["CaseClosureAddition"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "DPoP-Nonce": components["headers"]["DPoP-Nonce"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
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
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    casesDeparturesCreate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "organisation": "00000099000000001000"
                 *     }
                 */
                "application/json": components["schemas"]["CaseDepartureAddition"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "DPoP-Nonce": components["headers"]["DPoP-Nonce"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
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
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    casesParticipantsCreate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "organisation": "00000099000000001000",
                 *       "role": "source"
                 *     }
                 */
                "application/json": components["schemas"]["CaseParticipantAddition"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "DPoP-Nonce": components["headers"]["DPoP-Nonce"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
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
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    casesPhasesCreate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "phase": "low-flame",
                 *       "lowFlamePartner": "00000099000000001000"
                 *     }
                 */
                "application/json": components["schemas"]["CasePhaseAddition"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "DPoP-Nonce": components["headers"]["DPoP-Nonce"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
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
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    casesProfessionalsCreate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "medewerker-18",
                 *       "role": "stand-in",
                 *       "function": "coordinator",
                 *       "from": "2026-12-01"
                 *     }
                 */
                "application/json": components["schemas"]["CaseProfessionalAddition"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "DPoP-Nonce": components["headers"]["DPoP-Nonce"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
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
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    consentRoundsCreate: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Same key and same body: same outcome, for 24 hours (idempotentiesleutel). A structured-field string or the bare token.
                 * @example "3f0c2a7e-8f0b-4f0e-9c43-0d0f1f6f7a01"
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey-required"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "case": "9901-018f6b0e-0000-7000-8000-000000000001",
                 *       "conversation": {
                 *         "heldAt": "2026-11-20T13:05:00Z",
                 *         "place": "home",
                 *         "language": "nl",
                 *         "interpreter": "none",
                 *         "present": [],
                 *         "entered": "at-once"
                 *       },
                 *       "asks": [
                 *         {
                 *           "about": {
                 *             "personId": "9901-018f6b0e-0000-7000-8000-000000000002"
                 *           },
                 *           "purpose": "coordinated-approach",
                 *           "categories": [
                 *             "involvement",
                 *             "youth-help"
                 *           ],
                 *           "sources": [
                 *             "00000099000000001000"
                 *           ],
                 *           "recipients": [
                 *             "00000099000000002000"
                 *           ]
                 *         }
                 *       ],
                 *       "speakers": [
                 *         {
                 *           "by": {
                 *             "personId": "9901-018f6b0e-0000-7000-8000-000000000002"
                 *           },
                 *           "method": "oral",
                 *           "confirmed": {
                 *             "how": "read-back",
                 *             "on": "2026-11-20"
                 *           },
                 *           "identified": "known",
                 *           "answers": [
                 *             {
                 *               "ask": 0,
                 *               "answer": "partly",
                 *               "only": {
                 *                 "categories": [
                 *                   "involvement"
                 *                 ]
                 *               }
                 *             }
                 *           ]
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["NewConsentRound"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "DPoP-Nonce": components["headers"]["DPoP-Nonce"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "9901-018f6b0e-0000-7000-8000-000000000006",
                     *       "case": "9901-018f6b0e-0000-7000-8000-000000000001",
                     *       "conversation": {
                     *         "heldAt": "2026-11-20T13:05:00.000Z",
                     *         "place": "home",
                     *         "language": "nl",
                     *         "interpreter": "none",
                     *         "present": [],
                     *         "entered": "at-once",
                     *         "writtenAt": null
                     *       },
                     *       "asks": [],
                     *       "speakers": [],
                     *       "recordedAt": "2026-11-20T14:05:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["ConsentRound"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    consentRoundsRead: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "DPoP-Nonce": components["headers"]["DPoP-Nonce"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "9901-018f6b0e-0000-7000-8000-000000000006",
                     *       "case": "9901-018f6b0e-0000-7000-8000-000000000001",
                     *       "conversation": {
                     *         "heldAt": "2026-11-20T13:05:00.000Z",
                     *         "place": "home",
                     *         "language": "nl",
                     *         "interpreter": "none",
                     *         "present": [],
                     *         "entered": "at-once",
                     *         "writtenAt": null
                     *       },
                     *       "asks": [],
                     *       "speakers": [],
                     *       "recordedAt": "2026-11-20T14:05:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["ConsentRound"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    consentRoundsConfirm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "sheet": "9901-018f6b0e-0000-7000-8000-000000000005",
                 *       "how": "letter",
                 *       "on": "2026-11-24"
                 *     }
                 */
                "application/json": components["schemas"]["NewConfirmation"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "DPoP-Nonce": components["headers"]["DPoP-Nonce"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "9901-018f6b0e-0000-7000-8000-000000000006",
                     *       "case": "9901-018f6b0e-0000-7000-8000-000000000001",
                     *       "conversation": {
                     *         "heldAt": "2026-11-20T13:05:00.000Z",
                     *         "place": "home",
                     *         "language": "nl",
                     *         "interpreter": "none",
                     *         "present": [],
                     *         "entered": "at-once",
                     *         "writtenAt": null
                     *       },
                     *       "asks": [],
                     *       "speakers": [],
                     *       "recordedAt": "2026-11-20T14:05:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["ConsentRound"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    consentRoundsSheet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
                sheetId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "DPoP-Nonce": components["headers"]["DPoP-Nonce"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "9901-018f6b0e-0000-7000-8000-000000000005",
                     *       "round": "9901-018f6b0e-0000-7000-8000-000000000006",
                     *       "language": "en",
                     *       "wording": "adult",
                     *       "title": "What you said about sharing",
                     *       "intro": [
                     *         "We talked with you on 20 November 2026."
                     *       ],
                     *       "questions": [
                     *         {
                     *           "ask": 0,
                     *           "validUntil": "2027-11-20",
                     *           "heading": "Question 1",
                     *           "lines": [
                     *             "You said: yes."
                     *           ]
                     *         }
                     *       ],
                     *       "stopping": {
                     *         "heading": "You can always stop",
                     *         "lines": [
                     *           "You do not have to say why."
                     *         ]
                     *       },
                     *       "knowing": {
                     *         "heading": "Good to know",
                     *         "lines": [
                     *           "Is something on this sheet wrong? Tell us."
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ConsentSheet"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    consentsCreate: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Same key and same body: same outcome, for 24 hours (idempotentiesleutel). A structured-field string or the bare token.
                 * @example "3f0c2a7e-8f0b-4f0e-9c43-0d0f1f6f7a01"
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey-required"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
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
                 *           "00000099000000001000",
                 *           "00000099000000002000"
                 *         ],
                 *         "recipients": [
                 *           "00000099000000002000",
                 *           "00000099000000001000"
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
                "application/json": components["schemas"]["NewConsent"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "DPoP-Nonce": components["headers"]["DPoP-Nonce"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
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
                    "application/json": components["schemas"]["Consent"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    consentsSearch: {
        parameters: {
            query?: {
                /** @description Where the previous page stopped, opaque (cursor). */
                cursor?: string;
                /** @description Most items on a page (aantal per pagina). */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConsentSearch"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "DPoP-Nonce": components["headers"]["DPoP-Nonce"];
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
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
                    "application/json": components["schemas"]["ConsentPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    consentsRead: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "DPoP-Nonce": components["headers"]["DPoP-Nonce"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
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
                    "application/json": components["schemas"]["Consent"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    consentsSay: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewStatement"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "DPoP-Nonce": components["headers"]["DPoP-Nonce"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
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
                    "application/json": components["schemas"]["Consent"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    consentsWithdraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewConsentWithdrawal"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "DPoP-Nonce": components["headers"]["DPoP-Nonce"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "9901-018f6b0e-0000-7000-8000-000000000003",
                     *       "bindsFrom": "2026-11-22T09:05:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Withdrawal"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    dataRequestsCreate: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Same key and same body: same outcome, for 24 hours (idempotentiesleutel). A structured-field string or the bare token.
                 * @example "3f0c2a7e-8f0b-4f0e-9c43-0d0f1f6f7a01"
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey-required"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
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
                "application/json": components["schemas"]["DataRequestQuestion"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "DPoP-Nonce": components["headers"]["DPoP-Nonce"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
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
                     *               "text": "Dit mag. Iedereen die ja moest zeggen, heeft ja gezegd.",
                     *               "mend": "Er is niets meer nodig.",
                     *               "change": {}
                     *             }
                     *           ],
                     *           "missing": [],
                     *           "obligations": [],
                     *           "remedies": [
                     *             {
                     *               "text": "Vraag alleen: betrokkenheid. Dan mag het.",
                     *               "outcome": "permit",
                     *               "persons": 0,
                     *               "changes": [
                     *                 {
                     *                   "kind": "narrow-categories",
                     *                   "categories": [
                     *                     {
                     *                       "category": "involvement",
                     *                       "fields": [
                     *                         "contact",
                     *                         "organisation",
                     *                         "since"
                     *                       ]
                     *                     }
                     *                   ],
                     *                   "text": "Vraag alleen: betrokkenheid."
                     *                 }
                     *               ],
                     *               "change": {
                     *                 "categories": [
                     *                   {
                     *                     "category": "involvement",
                     *                     "fields": [
                     *                       "contact",
                     *                       "organisation",
                     *                       "since"
                     *                     ]
                     *                   }
                     *                 ]
                     *               }
                     *             }
                     *           ],
                     *           "rows": [],
                     *           "declined": null,
                     *           "receipt": {
                     *             "decision": "log-5f0c2a9d1e37-018f6b0e-0000-7000-8000-000000000005",
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
                     *       "log": "log-5f0c2a9d1e37"
                     *     }
                     */
                    "application/json": components["schemas"]["DataRequest"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    dataRequestsSearch: {
        parameters: {
            query?: {
                /** @description Where the previous page stopped, opaque (cursor). */
                cursor?: string;
                /** @description Most items on a page (aantal per pagina). */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DataRequestSearch"];
            };
        };
        responses: {
            /** @description One page (pagina). */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "DPoP-Nonce": components["headers"]["DPoP-Nonce"];
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
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
                     *                   "text": "Dit mag. Iedereen die ja moest zeggen, heeft ja gezegd.",
                     *                   "mend": "Er is niets meer nodig.",
                     *                   "change": {}
                     *                 }
                     *               ],
                     *               "missing": [],
                     *               "obligations": [],
                     *               "remedies": [
                     *                 {
                     *                   "text": "Vraag alleen: betrokkenheid. Dan mag het.",
                     *                   "outcome": "permit",
                     *                   "persons": 0,
                     *                   "changes": [
                     *                     {
                     *                       "kind": "narrow-categories",
                     *                       "categories": [
                     *                         {
                     *                           "category": "involvement",
                     *                           "fields": [
                     *                             "contact",
                     *                             "organisation",
                     *                             "since"
                     *                           ]
                     *                         }
                     *                       ],
                     *                       "text": "Vraag alleen: betrokkenheid."
                     *                     }
                     *                   ],
                     *                   "change": {
                     *                     "categories": [
                     *                       {
                     *                         "category": "involvement",
                     *                         "fields": [
                     *                           "contact",
                     *                           "organisation",
                     *                           "since"
                     *                         ]
                     *                       }
                     *                     ]
                     *                   }
                     *                 }
                     *               ],
                     *               "rows": [],
                     *               "declined": null,
                     *               "receipt": {
                     *                 "decision": "log-5f0c2a9d1e37-018f6b0e-0000-7000-8000-000000000005",
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
                     *           "log": "log-5f0c2a9d1e37"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["DataRequest"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    dataRequestsRead: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "DPoP-Nonce": components["headers"]["DPoP-Nonce"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
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
                     *               "text": "Dit mag. Iedereen die ja moest zeggen, heeft ja gezegd.",
                     *               "mend": "Er is niets meer nodig.",
                     *               "change": {}
                     *             }
                     *           ],
                     *           "missing": [],
                     *           "obligations": [],
                     *           "remedies": [
                     *             {
                     *               "text": "Vraag alleen: betrokkenheid. Dan mag het.",
                     *               "outcome": "permit",
                     *               "persons": 0,
                     *               "changes": [
                     *                 {
                     *                   "kind": "narrow-categories",
                     *                   "categories": [
                     *                     {
                     *                       "category": "involvement",
                     *                       "fields": [
                     *                         "contact",
                     *                         "organisation",
                     *                         "since"
                     *                       ]
                     *                     }
                     *                   ],
                     *                   "text": "Vraag alleen: betrokkenheid."
                     *                 }
                     *               ],
                     *               "change": {
                     *                 "categories": [
                     *                   {
                     *                     "category": "involvement",
                     *                     "fields": [
                     *                       "contact",
                     *                       "organisation",
                     *                       "since"
                     *                     ]
                     *                   }
                     *                 ]
                     *               }
                     *             }
                     *           ],
                     *           "rows": [],
                     *           "declined": null,
                     *           "receipt": {
                     *             "decision": "log-5f0c2a9d1e37-018f6b0e-0000-7000-8000-000000000005",
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
                     *       "log": "log-5f0c2a9d1e37"
                     *     }
                     */
                    "application/json": components["schemas"]["DataRequest"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    dataRequestsCancel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "DPoP-Nonce": components["headers"]["DPoP-Nonce"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
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
                     *               "text": "Dit mag. Iedereen die ja moest zeggen, heeft ja gezegd.",
                     *               "mend": "Er is niets meer nodig.",
                     *               "change": {}
                     *             }
                     *           ],
                     *           "missing": [],
                     *           "obligations": [],
                     *           "remedies": [
                     *             {
                     *               "text": "Vraag alleen: betrokkenheid. Dan mag het.",
                     *               "outcome": "permit",
                     *               "persons": 0,
                     *               "changes": [
                     *                 {
                     *                   "kind": "narrow-categories",
                     *                   "categories": [
                     *                     {
                     *                       "category": "involvement",
                     *                       "fields": [
                     *                         "contact",
                     *                         "organisation",
                     *                         "since"
                     *                       ]
                     *                     }
                     *                   ],
                     *                   "text": "Vraag alleen: betrokkenheid."
                     *                 }
                     *               ],
                     *               "change": {
                     *                 "categories": [
                     *                   {
                     *                     "category": "involvement",
                     *                     "fields": [
                     *                       "contact",
                     *                       "organisation",
                     *                       "since"
                     *                     ]
                     *                   }
                     *                 ]
                     *               }
                     *             }
                     *           ],
                     *           "rows": [],
                     *           "declined": null,
                     *           "receipt": {
                     *             "decision": "log-5f0c2a9d1e37-018f6b0e-0000-7000-8000-000000000005",
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
                     *       "log": "log-5f0c2a9d1e37"
                     *     }
                     */
                    "application/json": components["schemas"]["DataRequest"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    dataRequestsNotice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "DPoP-Nonce": components["headers"]["DPoP-Nonce"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "dataRequest": "9901-018f6b0e-0000-7000-8000-000000000001",
                     *       "language": "nl",
                     *       "persons": [
                     *         {
                     *           "personId": "9901-018f6b0e-0000-7000-8000-000000000002",
                     *           "notice": {
                     *             "addressedTo": "self",
                     *             "wording": "youth",
                     *             "title": "Er is iets over jou verteld",
                     *             "parts": [
                     *               {
                     *                 "heading": "Wat is er verteld?",
                     *                 "lines": [
                     *                   "Het ging om: jeugdhulp."
                     *                 ]
                     *               }
                     *             ]
                     *           },
                     *           "handing": [
                     *             "Geef dit aan de persoon zelf, het liefst in een gesprek."
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Notices"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    dataRequestsRetry: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Same key and same body: same outcome, for 24 hours (idempotentiesleutel). A structured-field string or the bare token.
                 * @example "3f0c2a7e-8f0b-4f0e-9c43-0d0f1f6f7a01"
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey-required"];
            };
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "DPoP-Nonce": components["headers"]["DPoP-Nonce"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
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
                     *               "text": "Dit mag. Iedereen die ja moest zeggen, heeft ja gezegd.",
                     *               "mend": "Er is niets meer nodig.",
                     *               "change": {}
                     *             }
                     *           ],
                     *           "missing": [],
                     *           "obligations": [],
                     *           "remedies": [
                     *             {
                     *               "text": "Vraag alleen: betrokkenheid. Dan mag het.",
                     *               "outcome": "permit",
                     *               "persons": 0,
                     *               "changes": [
                     *                 {
                     *                   "kind": "narrow-categories",
                     *                   "categories": [
                     *                     {
                     *                       "category": "involvement",
                     *                       "fields": [
                     *                         "contact",
                     *                         "organisation",
                     *                         "since"
                     *                       ]
                     *                     }
                     *                   ],
                     *                   "text": "Vraag alleen: betrokkenheid."
                     *                 }
                     *               ],
                     *               "change": {
                     *                 "categories": [
                     *                   {
                     *                     "category": "involvement",
                     *                     "fields": [
                     *                       "contact",
                     *                       "organisation",
                     *                       "since"
                     *                     ]
                     *                   }
                     *                 ]
                     *               }
                     *             }
                     *           ],
                     *           "rows": [],
                     *           "declined": null,
                     *           "receipt": {
                     *             "decision": "log-5f0c2a9d1e37-018f6b0e-0000-7000-8000-000000000005",
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
                     *       "log": "log-5f0c2a9d1e37"
                     *     }
                     */
                    "application/json": components["schemas"]["DataRequest"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    docsGateway: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    /** @example <!doctype html>… */
                    "text/html": components["schemas"]["ReferenceHtml"];
                };
            };
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["InternalServerError"];
        };
    };
    docsStylesheet: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    /** @example :root { … } */
                    "text/css": components["schemas"]["ReferenceStylesheet"];
                };
            };
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["InternalServerError"];
        };
    };
    docsSource: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    /** @example <!doctype html>… */
                    "text/html": components["schemas"]["ReferenceHtml"];
                };
            };
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["InternalServerError"];
        };
    };
    docsSourceContract: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OpenAPI 3.1 document */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "openapi": "3.1.0"
                     *     }
                     */
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["InternalServerError"];
        };
    };
    healthLive: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
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
                     *       "status": "ok"
                     *     }
                     */
                    "application/json": components["schemas"]["Health"];
                };
            };
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["InternalServerError"];
        };
    };
    healthReady: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
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
                     *       "status": "ok"
                     *     }
                     */
                    "application/json": components["schemas"]["Health"];
                };
            };
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    ldvProcessingActivities: {
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
                 *       "traceId": "0af7651916cd43dd8448eb211c80319c"
                 *     }
                 */
                "application/json": components["schemas"]["ProcessingSearch"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "DPoP-Nonce": components["headers"]["DPoP-Nonce"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "processingActivities": [
                     *         {
                     *           "traceId": "0af7651916cd43dd8448eb211c80319c",
                     *           "spanId": "b7ad6b7169203331",
                     *           "status": "Ok",
                     *           "name": "Gegevens zijn gegeven.",
                     *           "startTime": 1763643900000,
                     *           "endTime": 1763643900012,
                     *           "resource": {
                     *             "attributes": {
                     *               "service.name": "deelpoort"
                     *             }
                     *           },
                     *           "attributes": {
                     *             "dpl.core.processing_activity_id": "https://deelpoort.example/v1/policies/coordinated-approach#9901",
                     *             "dpl.core.data_subject_id": "9901-018f6b0e-0000-7000-8000-000000000002",
                     *             "dpl.core.data_subject_id_type": "urn:deelpoort:person-alias"
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ProcessingActivities"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    noticesCreate: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Same key and same body: same outcome, for 24 hours (idempotentiesleutel). A structured-field string or the bare token.
                 * @example "3f0c2a7e-8f0b-4f0e-9c43-0d0f1f6f7a01"
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey-required"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "case": "9901-018f6b0e-0000-7000-8000-000000000001",
                 *       "person": {
                 *         "reference": "LL-4711"
                 *       },
                 *       "purpose": "coordinated-approach",
                 *       "kind": "progress",
                 *       "recipients": [
                 *         {
                 *           "oin": "00000099000000002000",
                 *           "why": "It keeps the plan."
                 *         }
                 *       ],
                 *       "requestedBy": {
                 *         "id": "medewerker-4",
                 *         "function": "behandelaar"
                 *       },
                 *       "informed": {
                 *         "on": "2026-11-20"
                 *       },
                 *       "items": [
                 *         {
                 *           "category": "youth-help",
                 *           "why": "The plan must fit how the help goes.",
                 *           "on": "2026-11-20",
                 *           "origin": "observed",
                 *           "nature": "fact",
                 *           "knownAs": "treated",
                 *           "recordedAt": "2026-11-20T13:05:00Z",
                 *           "lastChangedAt": "2026-11-20T13:05:00Z",
                 *           "retainUntil": "2046-11-20",
                 *           "values": [
                 *             {
                 *               "progress": "Comes every week."
                 *             }
                 *           ]
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["NewNotice"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "DPoP-Nonce": components["headers"]["DPoP-Nonce"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "9901-018f6b0e-0000-7000-8000-000000000031",
                     *       "case": "9901-018f6b0e-0000-7000-8000-000000000001",
                     *       "purpose": "coordinated-approach",
                     *       "createdAt": "2026-11-20T13:05:00Z",
                     *       "expiresAt": "2026-12-04T13:05:00Z",
                     *       "log": "9901",
                     *       "recipients": [
                     *         {
                     *           "recipient": "00000099000000002000",
                     *           "status": "awaiting-recipient",
                     *           "decision": null,
                     *           "readAt": null
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["SentNotice"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    noticesRead: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "DPoP-Nonce": components["headers"]["DPoP-Nonce"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "9901-018f6b0e-0000-7000-8000-000000000031",
                     *       "case": "9901-018f6b0e-0000-7000-8000-000000000001",
                     *       "purpose": "coordinated-approach",
                     *       "createdAt": "2026-11-20T13:05:00Z",
                     *       "expiresAt": "2026-12-04T13:05:00Z",
                     *       "log": "9901",
                     *       "recipients": [
                     *         {
                     *           "recipient": "00000099000000002000",
                     *           "status": "awaiting-recipient",
                     *           "decision": null,
                     *           "readAt": null
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["SentNotice"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    noticesCancel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "DPoP-Nonce": components["headers"]["DPoP-Nonce"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "9901-018f6b0e-0000-7000-8000-000000000031",
                     *       "case": "9901-018f6b0e-0000-7000-8000-000000000001",
                     *       "purpose": "coordinated-approach",
                     *       "createdAt": "2026-11-20T13:05:00Z",
                     *       "expiresAt": "2026-12-04T13:05:00Z",
                     *       "log": "9901",
                     *       "recipients": [
                     *         {
                     *           "recipient": "00000099000000002000",
                     *           "status": "awaiting-recipient",
                     *           "decision": null,
                     *           "readAt": null
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["SentNotice"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    noticesRetry: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Same key and same body: same outcome, for 24 hours (idempotentiesleutel). A structured-field string or the bare token.
                 * @example "3f0c2a7e-8f0b-4f0e-9c43-0d0f1f6f7a01"
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey-required"];
            };
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "DPoP-Nonce": components["headers"]["DPoP-Nonce"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "9901-018f6b0e-0000-7000-8000-000000000031",
                     *       "case": "9901-018f6b0e-0000-7000-8000-000000000001",
                     *       "purpose": "coordinated-approach",
                     *       "createdAt": "2026-11-20T13:05:00Z",
                     *       "expiresAt": "2026-12-04T13:05:00Z",
                     *       "log": "9901",
                     *       "recipients": [
                     *         {
                     *           "recipient": "00000099000000002000",
                     *           "status": "awaiting-recipient",
                     *           "decision": null,
                     *           "readAt": null
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["SentNotice"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    obligationsList: {
        parameters: {
            query?: {
                /** @description Where the previous page stopped, opaque (cursor). */
                cursor?: string;
                /** @description Most items on a page (aantal per pagina). */
                limit?: number;
                status?: "open" | "deferred" | "met";
                type?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "DPoP-Nonce": components["headers"]["DPoP-Nonce"];
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "9901-018f6b0e-0000-7000-8000-000000000006",
                     *           "type": "reassess-ground",
                     *           "person": {
                     *             "personId": "9901-018f6b0e-0000-7000-8000-000000000002"
                     *           },
                     *           "dataRequest": "9901-018f6b0e-0000-7000-8000-000000000007",
                     *           "before": "2026-11-25",
                     *           "createdAt": "2026-11-22T15:00:00Z",
                     *           "status": "open",
                     *           "dueOn": "2026-11-25",
                     *           "late": false,
                     *           "answer": null
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ObligationPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    obligationsDefer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "until": "2026-12-10",
                 *       "reason": "danger-to-person"
                 *     }
                 */
                "application/json": components["schemas"]["NewDeferral"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "DPoP-Nonce": components["headers"]["DPoP-Nonce"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "9901-018f6b0e-0000-7000-8000-000000000006",
                     *       "type": "reassess-ground",
                     *       "person": {
                     *         "personId": "9901-018f6b0e-0000-7000-8000-000000000002"
                     *       },
                     *       "dataRequest": "9901-018f6b0e-0000-7000-8000-000000000007",
                     *       "before": "2026-11-25",
                     *       "createdAt": "2026-11-22T15:00:00Z",
                     *       "status": "open",
                     *       "dueOn": "2026-11-25",
                     *       "late": false,
                     *       "answer": null
                     *     }
                     */
                    "application/json": components["schemas"]["Obligation"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    obligationsFulfil: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "on": "2026-11-24",
                 *       "method": "talk"
                 *     }
                 */
                "application/json": components["schemas"]["NewFulfilment"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "DPoP-Nonce": components["headers"]["DPoP-Nonce"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "9901-018f6b0e-0000-7000-8000-000000000006",
                     *       "type": "reassess-ground",
                     *       "person": {
                     *         "personId": "9901-018f6b0e-0000-7000-8000-000000000002"
                     *       },
                     *       "dataRequest": "9901-018f6b0e-0000-7000-8000-000000000007",
                     *       "before": "2026-11-25",
                     *       "createdAt": "2026-11-22T15:00:00Z",
                     *       "status": "open",
                     *       "dueOn": "2026-11-25",
                     *       "late": false,
                     *       "answer": null
                     *     }
                     */
                    "application/json": components["schemas"]["Obligation"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    contractRead: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OpenAPI 3.1 document */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "openapi": "3.1.0"
                     *     }
                     */
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["InternalServerError"];
        };
    };
    participantsList: {
        parameters: {
            query?: {
                /** @description Where the previous page stopped, opaque (cursor). */
                cursor?: string;
                /** @description Most items on a page (aantal per pagina). */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "DPoP-Nonce": components["headers"]["DPoP-Nonce"];
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
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
                    "application/json": components["schemas"]["ParticipantPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    participantsCreate: {
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
                 *       "oin": "00000099000000001000",
                 *       "name": "Jeugdhulp Voorbeeld",
                 *       "kind": "youth-care-provider",
                 *       "municipality": "9901",
                 *       "from": "2026-12-01"
                 *     }
                 */
                "application/json": components["schemas"]["NewParticipant"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "DPoP-Nonce": components["headers"]["DPoP-Nonce"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
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
                    "application/json": components["schemas"]["Participant"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    participantsRead: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                oin: components["schemas"]["Oin"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "DPoP-Nonce": components["headers"]["DPoP-Nonce"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
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
                    "application/json": components["schemas"]["Participant"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    participantsAccessRulesCreate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                oin: components["schemas"]["Oin"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "senderConstraint": "dpop"
                 *     }
                 */
                "application/json": components["schemas"]["NewAccessRules"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "DPoP-Nonce": components["headers"]["DPoP-Nonce"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
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
                    "application/json": components["schemas"]["Participant"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    participantsSuspensionsCreate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                oin: components["schemas"]["Oin"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "municipality": "9901",
                 *       "reason": "breach"
                 *     }
                 */
                "application/json": components["schemas"]["NewSuspension"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "DPoP-Nonce": components["headers"]["DPoP-Nonce"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "9901-018f6b0e-0000-7000-8000-000000000004",
                     *       "oin": "00000099000000001000",
                     *       "municipality": "9901",
                     *       "side": "municipality",
                     *       "reason": "breach",
                     *       "madeAt": "2026-11-20T13:05:00Z",
                     *       "liftedAt": null
                     *     }
                     */
                    "application/json": components["schemas"]["Suspension"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    participantsSuspensionsLift: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
                oin: components["schemas"]["Oin"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "DPoP-Nonce": components["headers"]["DPoP-Nonce"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "9901-018f6b0e-0000-7000-8000-000000000004",
                     *       "oin": "00000099000000001000",
                     *       "municipality": "9901",
                     *       "side": "municipality",
                     *       "reason": "breach",
                     *       "madeAt": "2026-11-20T13:05:00Z",
                     *       "liftedAt": null
                     *     }
                     */
                    "application/json": components["schemas"]["Suspension"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    participantsTerminationsCreate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                oin: components["schemas"]["Oin"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "municipality": "9901"
                 *     }
                 */
                "application/json": components["schemas"]["NewTermination"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "DPoP-Nonce": components["headers"]["DPoP-Nonce"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "oin": "00000099000000001000",
                     *       "municipality": "9901",
                     *       "side": "organisation",
                     *       "givenOn": "2026-11-20",
                     *       "endsOn": "2027-02-20"
                     *     }
                     */
                    "application/json": components["schemas"]["Termination"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    personFactsCreate: {
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
                "application/json": components["schemas"]["NewPersonFact"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "DPoP-Nonce": components["headers"]["DPoP-Nonce"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
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
                    "application/json": components["schemas"]["PersonFact"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    personFactsSearch: {
        parameters: {
            query?: {
                /** @description Where the previous page stopped, opaque (cursor). */
                cursor?: string;
                /** @description Most items on a page (aantal per pagina). */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PersonFactSearch"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "DPoP-Nonce": components["headers"]["DPoP-Nonce"];
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
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
                    "application/json": components["schemas"]["PersonFactPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    personFactsEnd: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "until": "2026-11-30",
                 *       "source": {
                 *         "type": "court-order",
                 *         "reference": "C/09/000002"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["PersonFactEnding"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "DPoP-Nonce": components["headers"]["DPoP-Nonce"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
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
                    "application/json": components["schemas"]["PersonFact"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    personIdentificationsCreate: {
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
                 *       "person": {
                 *         "personId": "9901-018f6b0e-0000-7000-8000-000000000002"
                 *       },
                 *       "identification": "document",
                 *       "source": {
                 *         "type": "passport",
                 *         "reference": "DOC-31"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["NewIdentification"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "DPoP-Nonce": components["headers"]["DPoP-Nonce"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "9901-018f6b0e-0000-7000-8000-000000000003",
                     *       "person": {
                     *         "personId": "9901-018f6b0e-0000-7000-8000-000000000002"
                     *       },
                     *       "identification": "document",
                     *       "recordedAt": "2026-11-20T13:05:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Identification"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    policiesList: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "DPoP-Nonce": components["headers"]["DPoP-Nonce"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "municipality": "9901",
                     *           "regime": "PRE_WAMS",
                     *           "fingerprint": "sha256:0000000000000000000000000000000000000000000000000000000000000000",
                     *           "signed": null,
                     *           "history": [
                     *             {
                     *               "municipality": "9901",
                     *               "regime": "PRE_WAMS",
                     *               "fingerprint": "sha256:0000000000000000000000000000000000000000000000000000000000000000",
                     *               "firstActiveAt": "2026-11-22T11:00:00.000Z"
                     *             }
                     *           ],
                     *           "purposes": [
                     *             {
                     *               "purpose": "debt-help",
                     *               "code": "P05",
                     *               "term": "schuldhulpverlening",
                     *               "case": "optional",
                     *               "open": true
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["PolicyList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    policiesRead: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Purpose (doel).
                 * @example coordinated-approach
                 */
                purpose: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "DPoP-Nonce": components["headers"]["DPoP-Nonce"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "purpose": "debt-help",
                     *       "code": "P05",
                     *       "term": "schuldhulpverlening",
                     *       "description": "A debt plan.",
                     *       "case": "optional",
                     *       "subjects": "applicant, partner as far as the plan needs",
                     *       "categories": [
                     *         {
                     *           "category": "debt",
                     *           "fields": [
                     *             "creditorKind",
                     *             "amount"
                     *           ]
                     *         }
                     *       ],
                     *       "closed": null,
                     *       "rows": [],
                     *       "inForce": [
                     *         {
                     *           "municipality": "9901",
                     *           "regime": "PRE_WAMS",
                     *           "fingerprint": "sha256:0000000000000000000000000000000000000000000000000000000000000000",
                     *           "open": true,
                     *           "signed": null
                     *         }
                     *       ],
                     *       "history": []
                     *     }
                     */
                    "application/json": components["schemas"]["Policy"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    receivedNoticesList: {
        parameters: {
            query?: {
                /** @description Where the previous page stopped, opaque (cursor). */
                cursor?: string;
                /** @description Most items on a page (aantal per pagina). */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page (pagina). */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "DPoP-Nonce": components["headers"]["DPoP-Nonce"];
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "9901-018f6b0e-0000-7000-8000-000000000032",
                     *           "createdAt": "2026-11-20T13:05:00Z",
                     *           "expiresAt": "2026-12-04T13:05:00Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["WaitingNotice"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    receivedNoticesRead: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "DPoP-Nonce": components["headers"]["DPoP-Nonce"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "9901-018f6b0e-0000-7000-8000-000000000032",
                     *       "createdAt": "2026-11-20T13:05:00Z",
                     *       "expiresAt": "2026-12-04T13:05:00Z",
                     *       "kind": "progress",
                     *       "case": null,
                     *       "purpose": "coordinated-approach",
                     *       "log": "9901",
                     *       "from": {
                     *         "organisation": "00000099000000001000",
                     *         "name": "Jeugdhulp Voorbeeld",
                     *         "professional": "medewerker-4",
                     *         "function": "behandelaar",
                     *         "phone": null
                     *       },
                     *       "person": {
                     *         "personId": "9901-018f6b0e-0000-7000-8000-000000000002",
                     *         "reference": null
                     *       },
                     *       "informed": {
                     *         "on": "2026-11-20"
                     *       },
                     *       "ground": {
                     *         "legalBasis": "public-task",
                     *         "secrecyGround": "consent",
                     *         "law": [
                     *           "Jeugdwet 7.3.11 lid 1"
                     *         ]
                     *       },
                     *       "items": [
                     *         {
                     *           "category": "youth-help",
                     *           "on": "2026-11-20",
                     *           "origin": "observed",
                     *           "nature": "fact",
                     *           "knownAs": "treated",
                     *           "recordedAt": "2026-11-20T13:05:00Z",
                     *           "lastChangedAt": "2026-11-20T13:05:00Z",
                     *           "values": [
                     *             {
                     *               "progress": "Comes every week."
                     *             }
                     *           ],
                     *           "heardFrom": null,
                     *           "otherSide": null
                     *         }
                     *       ],
                     *       "obligations": [],
                     *       "receipt": {
                     *         "decision": "9901-018f6b0e-0000-7000-8000-000000000032",
                     *         "release": "9901-018f6b0e-0000-7000-8000-000000000032"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ReceivedNotice"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    reviewsList: {
        parameters: {
            query?: {
                /** @description Where the previous page stopped, opaque (cursor). */
                cursor?: string;
                /** @description Most items on a page (aantal per pagina). */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "DPoP-Nonce": components["headers"]["DPoP-Nonce"];
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "9901-018f6b0e-0000-7000-8000-000000000008",
                     *           "kind": "decision",
                     *           "status": "open",
                     *           "dataRequest": "9901-018f6b0e-0000-7000-8000-000000000007",
                     *           "person": {
                     *             "personId": "9901-018f6b0e-0000-7000-8000-000000000002"
                     *           },
                     *           "purpose": "coordinated-approach",
                     *           "lane": "REVIEW_ONE_PARENT",
                     *           "reasons": [
                     *             {
                     *               "code": "REVIEW_ONE_PARENT",
                     *               "text": "One parent acts alone."
                     *             }
                     *           ],
                     *           "askedBy": "00000099000000002000",
                     *           "openedAt": "2026-11-22T15:00:00Z",
                     *           "dueAt": "2026-11-27T15:00:00Z",
                     *           "late": false,
                     *           "escalatedTo": null,
                     *           "fourEyes": false,
                     *           "outcomes": [
                     *             "release",
                     *             "refuse"
                     *           ],
                     *           "questions": [
                     *             {
                     *               "question": "evidence-seen",
                     *               "kind": "yes-no",
                     *               "text": "Did you see the evidence yourself?"
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ReviewPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    reviewsRead: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "DPoP-Nonce": components["headers"]["DPoP-Nonce"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "9901-018f6b0e-0000-7000-8000-000000000008",
                     *       "kind": "decision",
                     *       "status": "open",
                     *       "dataRequest": "9901-018f6b0e-0000-7000-8000-000000000007",
                     *       "person": {
                     *         "personId": "9901-018f6b0e-0000-7000-8000-000000000002"
                     *       },
                     *       "purpose": "coordinated-approach",
                     *       "lane": "REVIEW_ONE_PARENT",
                     *       "reasons": [
                     *         {
                     *           "code": "REVIEW_ONE_PARENT",
                     *           "text": "One parent acts alone."
                     *         }
                     *       ],
                     *       "askedBy": "00000099000000002000",
                     *       "openedAt": "2026-11-22T15:00:00Z",
                     *       "dueAt": "2026-11-27T15:00:00Z",
                     *       "late": false,
                     *       "escalatedTo": null,
                     *       "fourEyes": false,
                     *       "outcomes": [
                     *         "release",
                     *         "refuse"
                     *       ],
                     *       "questions": [
                     *         {
                     *           "question": "evidence-seen",
                     *           "kind": "yes-no",
                     *           "text": "Did you see the evidence yourself?"
                     *         }
                     *       ],
                     *       "asked": {
                     *         "categories": [
                     *           {
                     *             "category": "plan",
                     *             "fields": null,
                     *             "why": "To agree who does what first."
                     *           }
                     *         ],
                     *         "source": "00000099000000001000",
                     *         "recipient": "00000099000000002000",
                     *         "alternativesTried": "Asked the parents.",
                     *         "subjectMatter": null
                     *       },
                     *       "verdicts": []
                     *     }
                     */
                    "application/json": components["schemas"]["ReviewDetail"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    reviewsJudge: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "outcome": "release",
                 *       "answers": [
                 *         {
                 *           "question": "evidence-seen",
                 *           "answer": "yes"
                 *         },
                 *         {
                 *           "question": "other-parent-sought",
                 *           "answer": "yes"
                 *         }
                 *       ],
                 *       "judgement": "The register says that he left without an address, and his family confirms it."
                 *     }
                 */
                "application/json": components["schemas"]["NewVerdict"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "DPoP-Nonce": components["headers"]["DPoP-Nonce"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "9901-018f6b0e-0000-7000-8000-000000000009",
                     *       "review": "9901-018f6b0e-0000-7000-8000-000000000008",
                     *       "outcome": "release",
                     *       "settles": true,
                     *       "until": null,
                     *       "recordedAt": "2026-11-22T15:00:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Verdict"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    sourceTasksList: {
        parameters: {
            query?: {
                /** @description Where the previous page stopped, opaque (cursor). */
                cursor?: string;
                /** @description Most items on a page (aantal per pagina). */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page (pagina). */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "DPoP-Nonce": components["headers"]["DPoP-Nonce"];
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "9901-018f6b0e-0000-7000-8000-000000000021",
                     *           "createdAt": "2026-11-20T13:05:00Z",
                     *           "dueAt": "2026-11-25T13:05:00Z",
                     *           "expiresAt": "2026-12-04T13:05:00Z",
                     *           "claimedBy": null
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["SourceTask"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    sourceTasksRead: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "DPoP-Nonce": components["headers"]["DPoP-Nonce"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "9901-018f6b0e-0000-7000-8000-000000000021",
                     *       "createdAt": "2026-11-20T13:05:00Z",
                     *       "dueAt": "2026-11-25T13:05:00Z",
                     *       "expiresAt": "2026-12-04T13:05:00Z",
                     *       "claimedBy": null,
                     *       "question": {
                     *         "requestId": "9901-018f6b0e-0000-7000-8000-000000000003",
                     *         "person": {
                     *           "bsn": "999990019"
                     *         },
                     *         "purpose": "coordinated-approach",
                     *         "categories": [
                     *           {
                     *             "category": "involvement",
                     *             "fields": [
                     *               "organisation",
                     *               "since"
                     *             ],
                     *             "why": "To agree who does what."
                     *           }
                     *         ],
                     *         "ground": {
                     *           "legalBasis": "public-task",
                     *           "secrecyGround": "consent",
                     *           "law": [
                     *             "Jeugdwet 7.3.11 lid 1"
                     *           ]
                     *         },
                     *         "consent": [],
                     *         "informed": {
                     *           "on": "2026-11-20"
                     *         },
                     *         "urgency": "normal",
                     *         "askedBy": {
                     *           "organisation": "00000099000000002000",
                     *           "organisationName": "Lokaal team",
                     *           "name": "medewerker-17",
                     *           "function": "coordinator",
                     *           "phone": null
                     *         },
                     *         "actingAs": null,
                     *         "whySource": "It gives the help now."
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["SourceTaskDetail"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    sourceTasksAnswer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
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
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "DPoP-Nonce": components["headers"]["DPoP-Nonce"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "9901-018f6b0e-0000-7000-8000-000000000021",
                     *       "state": "answered"
                     *     }
                     */
                    "application/json": components["schemas"]["SourceTaskEnd"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    sourceTasksClaim: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "DPoP-Nonce": components["headers"]["DPoP-Nonce"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "9901-018f6b0e-0000-7000-8000-000000000021",
                     *       "createdAt": "2026-11-20T13:05:00Z",
                     *       "dueAt": "2026-11-25T13:05:00Z",
                     *       "expiresAt": "2026-12-04T13:05:00Z",
                     *       "claimedBy": null
                     *     }
                     */
                    "application/json": components["schemas"]["SourceTask"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    sourceTasksRefuse: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": null
                 *     }
                 */
                "application/json": components["schemas"]["SourceTaskRefusal"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "DPoP-Nonce": components["headers"]["DPoP-Nonce"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "9901-018f6b0e-0000-7000-8000-000000000021",
                     *       "state": "answered"
                     *     }
                     */
                    "application/json": components["schemas"]["SourceTaskEnd"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    stopsList: {
        parameters: {
            query?: {
                /** @description Where the previous page stopped, opaque (cursor). */
                cursor?: string;
                /** @description Most items on a page (aantal per pagina). */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "DPoP-Nonce": components["headers"]["DPoP-Nonce"];
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "9901-018f6b0e-0000-7000-8000-000000000003",
                     *           "municipality": "9901",
                     *           "reason": "breach",
                     *           "source": "00000099000000001000",
                     *           "holds": true,
                     *           "madeAt": "2026-11-20T13:05:00Z",
                     *           "madeBy": {
                     *             "organisation": "00000099000000009901",
                     *             "id": "beheer-1"
                     *           },
                     *           "liftings": []
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["StopPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    stopsCreate: {
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
                 *       "municipality": "9901",
                 *       "reason": "breach",
                 *       "source": "00000099000000001000"
                 *     }
                 */
                "application/json": components["schemas"]["NewStop"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "DPoP-Nonce": components["headers"]["DPoP-Nonce"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "9901-018f6b0e-0000-7000-8000-000000000003",
                     *       "municipality": "9901",
                     *       "reason": "breach",
                     *       "source": "00000099000000001000",
                     *       "holds": true,
                     *       "madeAt": "2026-11-20T13:05:00Z",
                     *       "madeBy": {
                     *         "organisation": "00000099000000009901",
                     *         "id": "beheer-1"
                     *       },
                     *       "liftings": []
                     *     }
                     */
                    "application/json": components["schemas"]["Stop"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    stopsLift: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "DPoP-Nonce": components["headers"]["DPoP-Nonce"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "9901-018f6b0e-0000-7000-8000-000000000003",
                     *       "municipality": "9901",
                     *       "reason": "breach",
                     *       "source": "00000099000000001000",
                     *       "holds": true,
                     *       "madeAt": "2026-11-20T13:05:00Z",
                     *       "madeBy": {
                     *         "organisation": "00000099000000009901",
                     *         "id": "beheer-1"
                     *       },
                     *       "liftings": []
                     *     }
                     */
                    "application/json": components["schemas"]["Stop"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    tlogCheckpoint: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Neutral name of the log (naam van het logboek). */
                log: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example deelpoort.example/tlog/log-5f0c2a
                     *     41
                     *     CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=
                     *
                     *     — deelpoort.example/tlog/log-5f0c2a Az3grlgt…
                     */
                    "text/plain": components["schemas"]["Checkpoint"];
                };
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "tlogTile-1": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A part of the place of the tile (deel van de plaats). */
                a: string;
                /** @description Level of hashes, or `entries` (niveau). */
                level: string;
                /** @description Neutral name of the log (naam van het logboek). */
                log: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    /** @example (bytes) */
                    "application/octet-stream": components["schemas"]["Tile"];
                };
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "tlogTile-2": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A part of the place of the tile (deel van de plaats). */
                a: string;
                /** @description A part of the place of the tile (deel van de plaats). */
                b: string;
                /** @description Level of hashes, or `entries` (niveau). */
                level: string;
                /** @description Neutral name of the log (naam van het logboek). */
                log: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    /** @example (bytes) */
                    "application/octet-stream": components["schemas"]["Tile"];
                };
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "tlogTile-3": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A part of the place of the tile (deel van de plaats). */
                a: string;
                /** @description A part of the place of the tile (deel van de plaats). */
                b: string;
                /** @description A part of the place of the tile (deel van de plaats). */
                c: string;
                /** @description Level of hashes, or `entries` (niveau). */
                level: string;
                /** @description Neutral name of the log (naam van het logboek). */
                log: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    /** @example (bytes) */
                    "application/octet-stream": components["schemas"]["Tile"];
                };
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "tlogTile-4": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A part of the place of the tile (deel van de plaats). */
                a: string;
                /** @description A part of the place of the tile (deel van de plaats). */
                b: string;
                /** @description A part of the place of the tile (deel van de plaats). */
                c: string;
                /** @description A part of the place of the tile (deel van de plaats). */
                d: string;
                /** @description Level of hashes, or `entries` (niveau). */
                level: string;
                /** @description Neutral name of the log (naam van het logboek). */
                log: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    /** @example (bytes) */
                    "application/octet-stream": components["schemas"]["Tile"];
                };
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    webhookSubscriptionsList: {
        parameters: {
            query?: {
                /** @description Where the previous page stopped, opaque (cursor). */
                cursor?: string;
                /** @description Most items on a page (aantal per pagina). */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "DPoP-Nonce": components["headers"]["DPoP-Nonce"];
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "9901-018f6b0e-0000-7000-8000-000000000008",
                     *           "municipality": "9901",
                     *           "url": "https://partner.example/deelpoort/events",
                     *           "types": [
                     *             "nl.gegevensverzoeken.gegevensverzoek-beantwoord"
                     *           ],
                     *           "status": "active",
                     *           "disabledAt": null,
                     *           "formerSecretUntil": null,
                     *           "createdAt": "2026-11-26T12:00:00Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookSubscriptionPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    webhookSubscriptionsCreate: {
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
                 *       "municipality": "9901",
                 *       "url": "https://partner.example/deelpoort/events",
                 *       "types": [
                 *         "nl.gegevensverzoeken.gegevensverzoek-beantwoord"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["NewWebhookSubscription"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "DPoP-Nonce": components["headers"]["DPoP-Nonce"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "9901-018f6b0e-0000-7000-8000-000000000008",
                     *       "municipality": "9901",
                     *       "url": "https://partner.example/deelpoort/events",
                     *       "types": [
                     *         "nl.gegevensverzoeken.gegevensverzoek-beantwoord"
                     *       ],
                     *       "status": "active",
                     *       "disabledAt": null,
                     *       "formerSecretUntil": null,
                     *       "createdAt": "2026-11-26T12:00:00Z",
                     *       "secret": "whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8="
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookSubscriptionSecret"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    webhookSubscriptionsRead: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "DPoP-Nonce": components["headers"]["DPoP-Nonce"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "9901-018f6b0e-0000-7000-8000-000000000008",
                     *       "municipality": "9901",
                     *       "url": "https://partner.example/deelpoort/events",
                     *       "types": [
                     *         "nl.gegevensverzoeken.gegevensverzoek-beantwoord"
                     *       ],
                     *       "status": "active",
                     *       "disabledAt": null,
                     *       "formerSecretUntil": null,
                     *       "createdAt": "2026-11-26T12:00:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookSubscription"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    webhookSubscriptionsActivate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "DPoP-Nonce": components["headers"]["DPoP-Nonce"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "9901-018f6b0e-0000-7000-8000-000000000008",
                     *       "municipality": "9901",
                     *       "url": "https://partner.example/deelpoort/events",
                     *       "types": [
                     *         "nl.gegevensverzoeken.gegevensverzoek-beantwoord"
                     *       ],
                     *       "status": "active",
                     *       "disabledAt": null,
                     *       "formerSecretUntil": null,
                     *       "createdAt": "2026-11-26T12:00:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookSubscription"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    webhookSubscriptionsDeliveries: {
        parameters: {
            query?: {
                /** @description Where the previous page stopped, opaque (cursor). */
                cursor?: string;
                /** @description Most items on a page (aantal per pagina). */
                limit?: number;
                state?: "waiting" | "delivered" | "given-up" | "held";
            };
            header?: never;
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "DPoP-Nonce": components["headers"]["DPoP-Nonce"];
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "9901-018f6b0e-0000-7000-8000-000000000009",
                     *           "event": {
                     *             "id": "018f6b0e-0000-8000-8000-00000000000a",
                     *             "type": "nl.gegevensverzoeken.gegevensverzoek-beantwoord",
                     *             "subject": "9901-018f6b0e-0000-7000-8000-000000000007",
                     *             "raisedAt": "2026-11-26T12:00:00Z"
                     *           },
                     *           "state": "delivered",
                     *           "nextAttemptAt": null,
                     *           "attempts": [
                     *             {
                     *               "number": 1,
                     *               "at": "2026-11-26T12:00:01Z",
                     *               "outcome": "delivered",
                     *               "status": 204,
                     *               "milliseconds": 31
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookDeliveryPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    webhookSubscriptionsEnd: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "DPoP-Nonce": components["headers"]["DPoP-Nonce"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "9901-018f6b0e-0000-7000-8000-000000000008",
                     *       "municipality": "9901",
                     *       "url": "https://partner.example/deelpoort/events",
                     *       "types": [
                     *         "nl.gegevensverzoeken.gegevensverzoek-beantwoord"
                     *       ],
                     *       "status": "active",
                     *       "disabledAt": null,
                     *       "formerSecretUntil": null,
                     *       "createdAt": "2026-11-26T12:00:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookSubscription"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    webhookSubscriptionsReplay: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "from": "2026-11-25T00:00:00Z"
                 *     }
                 */
                "application/json": components["schemas"]["NewReplay"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "DPoP-Nonce": components["headers"]["DPoP-Nonce"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "events": 12
                     *     }
                     */
                    "application/json": components["schemas"]["Replay"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    webhookSubscriptionsRotate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "DPoP-Nonce": components["headers"]["DPoP-Nonce"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "9901-018f6b0e-0000-7000-8000-000000000008",
                     *       "municipality": "9901",
                     *       "url": "https://partner.example/deelpoort/events",
                     *       "types": [
                     *         "nl.gegevensverzoeken.gegevensverzoek-beantwoord"
                     *       ],
                     *       "status": "active",
                     *       "disabledAt": null,
                     *       "formerSecretUntil": null,
                     *       "createdAt": "2026-11-26T12:00:00Z",
                     *       "secret": "whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8="
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookSubscriptionSecret"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    withdrawalsCreate: {
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
                "application/json": components["schemas"]["NewWithdrawal"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "DPoP-Nonce": components["headers"]["DPoP-Nonce"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "9901-018f6b0e-0000-7000-8000-000000000003",
                     *       "bindsFrom": "2026-11-22T09:05:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Withdrawal"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
}
