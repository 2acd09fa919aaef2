// Generated from openapi.json by npm run generate; do not edit.
export interface paths {
    "/v1/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Your deliveries */
        get: operations["listDeliveries"];
        put?: never;
        /**
         * Have a set delivered
         * @description For a subscription of yours. The delivery says what the register knows now; its rows are read page by page, and are the same whenever they are read.
         */
        post: operations["createDelivery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/deliveries/{deliveryId}/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Rows of a delivery, page by page */
        get: operations["readDeliveryRows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/delivery-sets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Sets of data for chain partners
         * @description What can be delivered to whom: each set with its purpose, legal ground and fields, and why the receiver needs each field.
         */
        get: operations["listDeliverySets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/delivery-subscriptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Your subscriptions */
        get: operations["listDeliverySubscriptions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/funding-regulations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Funding regulations
         * @description The regulations in use, with the years they govern, their numbers (null where not published) and their legal sources.
         */
        get: operations["listFundingRegulations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/institutions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Institutions */
        get: operations["listInstitutions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/institutions/{brin}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One institution */
        get: operations["readInstitution"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/institutions/{brin}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Changes of records, deletions included
         * @description Every accepted report of the school by whatever system, and every change of its learners by others, once, in order. To begin: ask without `after`, download all records, then go on from `next`.
         */
        get: operations["readChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/institutions/{brin}/completeness-declarations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An institution's declarations of completeness */
        get: operations["listDeclarations"];
        put?: never;
        /**
         * Declare what is registered on a counting date complete
         * @description With the digest of the counting state that was looked at: when it has changed since, nothing is declared (412). A declaration takes the place of the one before; both stay known. Every later change of what was declared leaves a notification.
         */
        post: operations["declareCompleteness"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/institutions/{brin}/completeness-declarations/{declarationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Withdraw a declaration of completeness */
        delete: operations["withdrawDeclaration"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/institutions/{brin}/counting-states/{countingDate}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is registered on a counting date, counted */
        get: operations["readCountingState"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/institutions/{brin}/enrolments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is registered for an institution on a day */
        get: operations["readOverview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/institutions/{brin}/enrolments/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Report an enrolment
         * @description Always with its full history, under the number the school itself gave it. Send it again to change it. `If-Match` with the ETag of the last answer guards against changing what someone else changed.
         */
        put: operations["reportEnrolment"];
        post?: never;
        /**
         * Delete an enrolment
         * @description For an enrolment reported by mistake. To end an enrolment, report it with its end date.
         */
        delete: operations["deleteEnrolment"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/institutions/{brin}/enrolments/{number}/school-advice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The school advices of a learner */
        get: operations["readSchoolAdvice"];
        /**
         * Report a school advice and test
         * @description Primary education. Under the number of the enrolment, one for each school year, always the whole: advice, revised advice, and the test with its parts or why it was not taken. Send it again to change it.
         */
        put: operations["reportSchoolAdvice"];
        post?: never;
        /** Delete a school advice */
        delete: operations["deleteSchoolAdvice"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/institutions/{brin}/file-layouts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Layouts of files for the sectors of an institution */
        get: operations["listFileLayouts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/institutions/{brin}/file-layouts/{layout}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A template to begin with: one report with every field of a layout */
        get: operations["readFileTemplate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/institutions/{brin}/file-schema": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The XML schema of files of reports */
        get: operations["readFileSchema"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/institutions/{brin}/file-uploads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An institution's files, newest first */
        get: operations["listFileUploads"];
        put?: never;
        /**
         * Begin to upload a file of reports
         * @description Resumable upload after tus 1.0 (https://tus.io); any tus client will do. The answer has the address of the upload in Location. A file holds NDJSON (the lines of a stream of reports), CSV or XML (see the file layouts), compressed with gzip or not; what it is, is seen by its content.
         */
        post: operations["beginFileUpload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/institutions/{brin}/file-uploads/{uploadId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A file: how far it is, and what its reports brought */
        get: operations["readFileUpload"];
        put?: never;
        post?: never;
        /**
         * Remove a file and its answers
         * @description Resumable upload after tus 1.0 (https://tus.io); any tus client will do. Reports that were handled stay as they are. A file that is being handled must be cancelled first.
         */
        delete: operations["removeFileUpload"];
        options?: never;
        head?: never;
        /**
         * Send the next bytes of a file
         * @description Resumable upload after tus 1.0 (https://tus.io); any tus client will do. HEAD on the same address tells in Upload-Offset how many bytes are stored; what was stored survives a broken connection and a server that stops. Once the last byte is stored, handling begins by itself.
         */
        patch: operations["continueFileUpload"];
        trace?: never;
    };
    "/v1/institutions/{brin}/file-uploads/{uploadId}/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The answer to every report of a file
         * @description NDJSON: `{"line":2,"kind":"enrolment","number":"2026-17","status":201,"body":{...}}` with the body as of a single report; `line` is where the report begins in the file. CSV: one row for each report, separated by semicolons. While the file is handled: the answers so far.
         */
        get: operations["readFileAnswers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/institutions/{brin}/file-uploads/{uploadId}/handling": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Cancel the handling of a file, or resume it */
        put: operations["changeFileHandling"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/institutions/{brin}/funding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Schemes and years of an institution
         * @description By which schemes the institution is funded, for which years amounts can be asked, and how many learners are enrolled today.
         */
        get: operations["readFundingOverview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/institutions/{brin}/funding-projections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What a year will bring, and what if
         * @description Amounts of a year with the counts as they are (`before`) and with changes (`after`). Counts are those of everyone now enrolled without an end: if nothing changes. Nothing is stored.
         */
        post: operations["projectFunding"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/institutions/{brin}/funding-statements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Statements issued to an institution
         * @description Every version (beschikking) that was issued, newest first: frozen, numbered, with the difference with the version before.
         */
        get: operations["listFundingStatements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/institutions/{brin}/funding-statements/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A statement as issued */
        get: operations["readFundingStatement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/institutions/{brin}/funding-statements/{number}/document": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A statement as PDF */
        get: operations["readFundingStatementDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/institutions/{brin}/funding-statements/{number}/recomputation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A statement computed anew
         * @description From the facts as the register knew them on the moment of the statement; `same` when it agrees to the cent.
         */
        get: operations["recomputeFundingStatement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/institutions/{brin}/funding/{year}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What an institution receives for a year
         * @description Each line with its count, rate, product and legal source; now, or as the register knew it at a moment in the past.
         */
        get: operations["readFunding"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/institutions/{brin}/funding/{year}/learners": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The learners behind a count
         * @description Everyone the scheme looked at, in order of learner id, with what each counts for and why.
         */
        get: operations["listFundingLearners"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/institutions/{brin}/key-data-changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Report changed key data
         * @description Birth date, sex, postcode or country of a learner with an education number, or the citizen number once it is known.
         */
        post: operations["changeKeyData"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/institutions/{brin}/learner-identifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Identify a learner
         * @description With a number it verifies number, birth date and sex. Without one it looks the learner up by name, birth date and postcode, and issues an education number when nobody fits.
         */
        post: operations["identifyLearner"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/institutions/{brin}/learners/{learnerId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One learner of an institution */
        get: operations["readLearner"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/institutions/{brin}/learners/{learnerId}/funding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Why a learner counts, or does not
         * @description By each scheme and funding year in which the school had the learner, newest first.
         */
        get: operations["explainLearnerFunding"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/institutions/{brin}/notification-acknowledgement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Acknowledge notifications */
        put: operations["acknowledgeNotifications"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/institutions/{brin}/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Pending notifications, oldest first */
        get: operations["readNotifications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/institutions/{brin}/notifications/{notificationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One notification */
        get: operations["readNotification"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/institutions/{brin}/overviews/funding-bases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Vocational education: funding bases per enrolment and diploma (TBG-i), as a file */
        get: operations["readFundingBases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/institutions/{brin}/overviews/register-extract": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Vocational education: extract of the register with funding information (GRONDSLAG), as a file */
        get: operations["readRegisterExtract"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/institutions/{brin}/overviews/registration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Vocational education: registration overview (RO) of a period, as a file */
        get: operations["readRegistrationOverview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/institutions/{brin}/reconciliations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An institution's reconciliations, latest first */
        get: operations["listReconciliations"];
        put?: never;
        /**
         * Lay a school's administration beside the register
         * @description Newline-delimited JSON (application/x-ndjson). Either sums of digests (`{"kind":"total","records":2,"digest":"..."}`, `{"kind":"bucket","bucket":"a7","records":1,"digest":"..."}`), or digests (`{"kind":"digest","record":"enrolment","number":"2026-17","digest":"..."}`), or whole records as in a stream of reports (`{"kind":"enrolment","number":"2026-17","report":{...}}`, heading optional); last `{"kind":"end","records":2}`. The answer is a stream of lines: `started`, `fault`, `received`, `wanted`, `stopped` and last `reconciliation`. See docs/reconciliation.md.
         */
        post: operations["startReconciliation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/institutions/{brin}/reconciliations/{reconciliationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A reconciliation and its differences in groups */
        get: operations["readReconciliation"];
        put?: never;
        post?: never;
        /** Cancel a reconciliation that is under way */
        delete: operations["cancelReconciliation"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/institutions/{brin}/reconciliations/{reconciliationId}/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take over what the school has, or leave it to the school to change
         * @description With `theirs` each record goes its way as an ordinary report (or deletion), with the same checks, signals and funding consequence; read the differences to follow them from queued to accepted or refused. With `ours` they are marked for the school.
         */
        post: operations["correctDifferences"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/institutions/{brin}/reconciliations/{reconciliationId}/differences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The differences of a reconciliation
         * @description `ours` is the record as registered, in the form of a report, ready to be taken over by the own system; null where it must be removed there.
         */
        get: operations["readDifferences"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/institutions/{brin}/reconciliations/{reconciliationId}/lines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send what a reconciliation wants, or go on after a break
         * @description The same lines and the same answer as when it was started. Lines that were received before are skipped.
         */
        post: operations["continueReconciliation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/institutions/{brin}/reconciliations/{reconciliationId}/wanted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a reconciliation wants to be sent next */
        get: operations["readWanted"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/institutions/{brin}/record-partitions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Parts of a full download */
        get: operations["readRecordPartitions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/institutions/{brin}/records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A page of a full download */
        get: operations["readRecords"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/institutions/{brin}/report-events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reports as they come in (server-sent events) */
        get: operations["followReports"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/institutions/{brin}/report-streams": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Report many at once, as a stream of lines
         * @description Newline-delimited JSON (application/x-ndjson). Each line: `{"kind":"enrolment","number":"2026-17","report":{...}}`; kinds: enrolment, enrolment-deletion, result, result-deletion, identification, key-data-change. Each line of the answer: `{"line":1,"status":201,"body":{...}}` with the body as of a single report.
         */
        post: operations["streamReports"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/institutions/{brin}/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reports that came in, newest first */
        get: operations["readReports"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/institutions/{brin}/results/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Report an exam result, diploma or degree
         * @description Secondary education: all subjects at once, with school and central marks; `outcome: passed` is a diploma. Vocational education: a diploma with its exam parts, or parts by themselves. Higher education: a degree or propaedeutic exam.
         */
        put: operations["reportResult"];
        post?: never;
        /** Delete a result */
        delete: operations["deleteResult"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/institutions/{brin}/webhook-subscriptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Webhook subscriptions and their health */
        get: operations["listWebhooks"];
        put?: never;
        /** Subscribe to notifications by webhook */
        post: operations["addWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/institutions/{brin}/webhook-subscriptions/{subscriptionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One webhook subscription */
        get: operations["readWebhook"];
        /** Change, pause or resume a webhook subscription */
        put: operations["changeWebhook"];
        post?: never;
        /** End a webhook subscription */
        delete: operations["removeWebhook"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/institutions/{brin}/webhook-subscriptions/{subscriptionId}/dead-letters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Notifications that could not be delivered, oldest first */
        get: operations["listWebhookDeadLetters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/institutions/{brin}/webhook-subscriptions/{subscriptionId}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Attempts to deliver, newest first */
        get: operations["listWebhookDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/institutions/{brin}/webhook-subscriptions/{subscriptionId}/resends": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send dead letters again */
        post: operations["resendWebhookDeadLetters"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/institutions/{brin}/webhook-subscriptions/{subscriptionId}/secrets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Replace the secret of a webhook subscription */
        post: operations["replaceWebhookSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/institutions/{brin}/webhook-subscriptions/{subscriptionId}/test-deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send a test event */
        post: operations["testWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/population-change-streams": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Changes of persons, as a stream of lines
         * @description For the population register. Newline-delimited JSON (application/x-ndjson), one change a line, in the order in which they happened: `{"changeId":"…","kind":"address","bsn":"…","occurredOn":"2026-11-01","postcode":"1011AB"}`; kinds: address, death, death-withdrawn, personal-data, citizen-number, residence-right. Each line of the answer: `{"line":1,"status":200,"body":{"changeId":"…","outcome":"applied","repeated":false,"schools":1}}`; outcomes: applied, unchanged, not-a-learner. What was answered is stored; after a broken connection send the rest, or everything, again.
         */
        post: operations["streamPopulationChanges"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/programmes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Programmes */
        get: operations["listProgrammes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is signed in */
        get: operations["readSession"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/session/institution": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Work for another institution */
        put: operations["switchInstitution"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/signals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All signals */
        get: operations["readSignals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhook-subscriptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Webhook subscriptions and their health */
        get: operations["listSupplierWebhooks"];
        put?: never;
        /** Subscribe to notifications by webhook */
        post: operations["addSupplierWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhook-subscriptions/{subscriptionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One webhook subscription */
        get: operations["readSupplierWebhook"];
        /** Change, pause or resume a webhook subscription */
        put: operations["changeSupplierWebhook"];
        post?: never;
        /** End a webhook subscription */
        delete: operations["removeSupplierWebhook"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhook-subscriptions/{subscriptionId}/dead-letters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Notifications that could not be delivered, oldest first */
        get: operations["listSupplierWebhookDeadLetters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhook-subscriptions/{subscriptionId}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Attempts to deliver, newest first */
        get: operations["listSupplierWebhookDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhook-subscriptions/{subscriptionId}/resends": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send dead letters again */
        post: operations["resendSupplierWebhookDeadLetters"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhook-subscriptions/{subscriptionId}/secrets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Replace the secret of a webhook subscription */
        post: operations["replaceSupplierWebhookSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhook-subscriptions/{subscriptionId}/test-deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send a test event */
        post: operations["testSupplierWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    notification: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sent to a subscription for each notification, strictly in order
         * @description Signed after Standard Webhooks 1.0.0; docs/webhooks.md shows how to verify.
         */
        post: operations["receiveNotification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        /** @description RFC 9457; `code` never changes, `errors` names every fault at once */
        Problem: {
            type: string;
            title: string;
            status: number;
            detail: string;
            /** @enum {string} */
            code: "invalid-request" | "malformed-http" | "malformed-json" | "unauthenticated" | "not-authorised" | "not-authorised-for-institution" | "csrf-token-missing" | "not-found" | "request-timeout" | "conflict" | "precondition-failed" | "body-too-large" | "unsupported-media-type" | "report-refused" | "too-many-requests" | "headers-too-large" | "internal-error" | "database-unavailable" | "storage-full" | "shutting-down";
            errors?: Record<string, never>[];
        };
        /**
         * NotificationEvent
         * @description A CloudEvent 1.0 in JSON after the NL GOV profile for CloudEvents. It says that something happened and to whom; what happened is looked up at `dataref`. Receivers ignore members and kinds they do not know.
         */
        NotificationEvent: {
            /** @enum {string} */
            specversion: "1.0";
            /** @description The notificationId; the same at every attempt. What comes twice with one id is one event. */
            id: string;
            /**
             * Format: uri
             * @description Who sends, as a URN
             * @example urn:nld:oin:00000001234567890000:systeem:leerbron
             */
            source: string;
            /**
             * @description What kind of event
             * @example nl.register-onderwijsdeelnemers.address-changed
             * @example nl.register-onderwijsdeelnemers.learner-deceased
             * @example nl.register-onderwijsdeelnemers.death-withdrawn
             * @example nl.register-onderwijsdeelnemers.key-data-changed
             * @example nl.register-onderwijsdeelnemers.citizen-number-changed
             * @example nl.register-onderwijsdeelnemers.residence-right-changed
             * @example nl.register-onderwijsdeelnemers.double-enrolment
             * @example nl.register-onderwijsdeelnemers.double-enrolment-ended
             * @example nl.register-onderwijsdeelnemers.funding-changed
             * @example nl.register-onderwijsdeelnemers.declared-state-changed
             */
            type: string;
            /** @example institutions/99XX/learners/123456 */
            subject: string;
            /**
             * Format: date-time
             * @description When the notification was recorded
             */
            time: string;
            /** @enum {string} */
            datacontenttype: "application/json";
            /** Format: uri */
            dataschema?: string;
            /**
             * Format: uri
             * @description Where the notification itself is read, with a token; absent in a test
             */
            dataref?: string;
            /** @description Grows in the order of notifications, as text, with gaps; absent in a test */
            sequence?: string;
            data: {
                /** @description BRIN */
                institution: string;
                kind: string;
                /** @description The register's own identifier, never a citizen number */
                learnerId: string | null;
                /** @description The school's own number of the enrolment */
                number: string | null;
            };
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listDeliveries: {
        parameters: {
            query: {
                /** @description The `next` of the page before */
                before?: string;
                limit: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /**
                             * Format: uuid
                             * @description Names the delivery
                             */
                            deliveryId: string;
                            /**
                             * Format: uuid
                             * @description For which subscription
                             */
                            subscriptionId: string;
                            set: string;
                            setVersion: number;
                            /**
                             * Format: date-time
                             * @description It tells what the register knew then, whenever it is read
                             */
                            asKnownOn: string;
                            /**
                             * Format: date
                             * @description The day it is about
                             */
                            referenceDate: string;
                            since: string | null;
                            /** Format: date-time */
                            createdAt: string;
                        }[];
                        next: string | null;
                    };
                };
            };
            /** @description RFC 9457 */
            400: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            401: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            403: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            404: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description The register cannot be reached at the moment; or: The register cannot store anything at the moment; nothing was stored; or: The server is stopping; send the request again */
            503: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createDelivery: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description For which subscription
                     */
                    subscriptionId: string;
                    /**
                     * Format: date
                     * @description The day it is about; absent means today
                     */
                    referenceDate?: string;
                    /**
                     * Format: date
                     * @description For sets about what happened: the first day
                     */
                    since?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description Names the delivery
                         */
                        deliveryId: string;
                        /**
                         * Format: uuid
                         * @description For which subscription
                         */
                        subscriptionId: string;
                        set: string;
                        setVersion: number;
                        /**
                         * Format: date-time
                         * @description It tells what the register knew then, whenever it is read
                         */
                        asKnownOn: string;
                        /**
                         * Format: date
                         * @description The day it is about
                         */
                        referenceDate: string;
                        since: string | null;
                        /** Format: date-time */
                        createdAt: string;
                    };
                };
            };
            /** @description RFC 9457 */
            400: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            401: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            403: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            404: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description The register cannot be reached at the moment; or: The register cannot store anything at the moment; nothing was stored; or: The server is stopping; send the request again */
            503: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readDeliveryRows: {
        parameters: {
            query: {
                /** @description The `next` of the page before */
                after: string;
            };
            header?: never;
            path: {
                /** @description Names the delivery */
                deliveryId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Rows with the fields of the set */
                        items: {
                            [key: string]: unknown;
                        }[];
                        /** @description SHA-256 of the rows, one JSON object a line */
                        digest: string;
                        next: string | null;
                    };
                };
            };
            /** @description RFC 9457 */
            400: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            401: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            403: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            404: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description The register cannot be reached at the moment; or: The register cannot store anything at the moment; nothing was stored; or: The server is stopping; send the request again */
            503: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDeliverySets: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            version: number;
                            title: {
                                nl: string;
                                en: string;
                            };
                            purpose: {
                                nl: string;
                                en: string;
                            };
                            legalGround: string;
                            /** @enum {unknown} */
                            scope: "country" | "municipality";
                            /** @description true: a delivery names the day since which it tells what happened */
                            sinceDay: boolean;
                            /** @description Each with why the receiver needs it */
                            fields: {
                                name: string;
                                text: {
                                    nl: string;
                                    en: string;
                                };
                                need: {
                                    nl: string;
                                    en: string;
                                };
                            }[];
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            400: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            401: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            403: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            404: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description The register cannot be reached at the moment; or: The register cannot store anything at the moment; nothing was stored; or: The server is stopping; send the request again */
            503: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDeliverySubscriptions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /**
                             * Format: uuid
                             * @description Names the subscription
                             */
                            subscriptionId: string;
                            set: string;
                            legalGround: string;
                            purpose: string;
                            municipality: string | null;
                            /**
                             * Format: date
                             * @description First day
                             */
                            from: string;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            400: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            401: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            403: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            404: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description The register cannot be reached at the moment; or: The register cannot store anything at the moment; nothing was stored; or: The server is stopping; send the request again */
            503: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listFundingRegulations: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /**
                             * @description Funding scheme; absent means that of the institution's first sector
                             * @enum {unknown}
                             */
                            scheme: "vo" | "po" | "mbo" | "ho" | "newcomers-vo" | "newcomers-po";
                            id: string;
                            title: {
                                nl: string;
                                en: string;
                            };
                            fromYear: number;
                            throughYear: number | null;
                            /** @description Later years reuse the amounts, not yet indexed */
                            indexedThroughYear: number;
                            provisional: boolean;
                            sources: string[];
                            parameters: {
                                key: string;
                                text: {
                                    nl: string;
                                    en: string;
                                };
                                /** @enum {unknown} */
                                unit: "cents" | "number";
                                value: number | null;
                                source: string;
                            }[];
                        }[];
                    };
                };
            };
            /** @description Sign in, or send a valid access token */
            401: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description You may not do this; or: You may not act for this institution; or: The request does not carry the token of your session */
            403: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The register cannot be reached at the moment; or: The register cannot store anything at the moment; nothing was stored; or: The server is stopping; send the request again */
            503: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listInstitutions: {
        parameters: {
            query?: {
                sector?: "po" | "vo" | "mbo" | "hbo" | "wo";
                search?: string;
                /** @description Institution code (BRIN) */
                after?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** @description Institution code (BRIN) */
                            brin: string;
                            name: string;
                            sectors: ("po" | "vo" | "mbo" | "hbo" | "wo")[];
                            sites: number;
                        }[];
                        next: string | null;
                    };
                };
            };
            /** @description The request does not have the form described in the API reference; or: The request is not HTTP; or: The body is not valid JSON */
            400: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                    };
                };
            };
            /** @description Sign in, or send a valid access token */
            401: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                    };
                };
            };
            /** @description You may not do this; or: You may not act for this institution; or: The request does not carry the token of your session */
            403: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The register cannot be reached at the moment; or: The register cannot store anything at the moment; nothing was stored; or: The server is stopping; send the request again */
            503: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readInstitution: {
        parameters: {
            query?: {
                referenceDate?: string;
            };
            header?: never;
            path: {
                /** @description Institution code (BRIN) */
                brin: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Institution code (BRIN) */
                        brin: string;
                        name: string;
                        sectors: ("po" | "vo" | "mbo" | "hbo" | "wo")[];
                        denomination: string | null;
                        structure: string | null;
                        board: {
                            boardId: string;
                            name: string | null;
                        } | null;
                        sites: {
                            siteNo: string;
                            name: string;
                            validFrom: string | null;
                            validUntil: string | null;
                            street: string | null;
                            houseNumber: string | null;
                            postcode: string | null;
                            place: string | null;
                            municipality: string | null;
                            province: string | null;
                            denomination: string | null;
                            latitude: number | null;
                            longitude: number | null;
                        }[];
                    };
                };
            };
            /** @description The request does not have the form described in the API reference; or: The request is not HTTP; or: The body is not valid JSON */
            400: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in, or send a valid access token */
            401: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                    };
                };
            };
            /** @description You may not do this; or: You may not act for this institution; or: The request does not carry the token of your session */
            403: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                    };
                };
            };
            /** @description The register cannot be reached at the moment; or: The register cannot store anything at the moment; nothing was stored; or: The server is stopping; send the request again */
            503: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readChanges: {
        parameters: {
            query: {
                /** @description `next` of the page before; absent: only says where the feed stands now, to begin a full download with */
                after?: string;
                limit: number;
            };
            header?: never;
            path: {
                /**
                 * @description Institution code (BRIN)
                 * @example 18BR
                 */
                brin: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: date-time */
                            at: string;
                            /**
                             * @description A record of the school, or the data of a learner of its that others changed
                             * @enum {unknown}
                             */
                            what: "enrolment" | "result" | "school-advice" | "learner";
                            /** @description The school's own number */
                            number: string | null;
                            learnerId: string | null;
                            /** @description The record is no longer there */
                            deleted: boolean;
                            /** @description The record as it stands now; null when it is gone, or where the change is not about a record */
                            record: {
                                /** @enum {unknown} */
                                kind: "enrolment" | "result";
                                /** @description The school's own number */
                                number: string;
                                learnerId: string;
                                /** @description For If-Match; null for a record that came by another way than a report */
                                etag: string | null;
                                /** @description In the words of a report of its sector, without messageId and composedAt: add those and it can be reported as it is */
                                record: {
                                    [key: string]: unknown;
                                };
                            } | null;
                        }[];
                        /** @description Give it as `after` to go on from here, now or later */
                        next: string;
                        /** @description true: there is more to read at once */
                        more: boolean;
                    };
                };
            };
            /** @description RFC 9457 */
            400: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            401: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            403: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description The register cannot be reached at the moment; or: The register cannot store anything at the moment; nothing was stored; or: The server is stopping; send the request again */
            503: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDeclarations: {
        parameters: {
            query?: {
                /** @description Sector of education */
                sector?: "po" | "vo" | "mbo" | "hbo" | "wo";
            };
            header?: never;
            path: {
                /**
                 * @description Institution code (BRIN)
                 * @example 18BR
                 */
                brin: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            declarationId: string;
                            /**
                             * @description Sector of education
                             * @enum {unknown}
                             */
                            sector: "po" | "vo" | "mbo" | "hbo" | "wo";
                            countingDate: string;
                            /** @description Enrolments in force on the counting date */
                            records: number;
                            /** @description Sum of their digests */
                            digest: string;
                            lines: {
                                site: string;
                                programme: string;
                                yearOfStudy: number | null;
                                records: number;
                            }[];
                            declaredAt: string;
                            declaredBy: string;
                            remark: string | null;
                            withdrawnAt: string | null;
                            withdrawnBy: string | null;
                            supersededBy: string | null;
                            /** @description Changes since of what was declared */
                            changesSince: number;
                        }[];
                        /** @description The latest counting dates of the institution's sectors that have come */
                        countingDates: {
                            /**
                             * @description Sector of education
                             * @enum {unknown}
                             */
                            sector: "po" | "vo" | "mbo" | "hbo" | "wo";
                            countingDate: string;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            400: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            401: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            403: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description The register cannot be reached at the moment; or: The register cannot store anything at the moment; nothing was stored; or: The server is stopping; send the request again */
            503: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    declareCompleteness: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Institution code (BRIN)
                 * @example 18BR
                 */
                brin: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Sector of education
                     * @enum {unknown}
                     */
                    sector: "po" | "vo" | "mbo" | "hbo" | "wo";
                    /**
                     * Format: date
                     * @example 2026-10-01
                     */
                    countingDate: string;
                    /** @description Of the state that was looked at; another one is not declared unseen */
                    digest: string;
                    remark?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        declarationId: string;
                        /**
                         * @description Sector of education
                         * @enum {unknown}
                         */
                        sector: "po" | "vo" | "mbo" | "hbo" | "wo";
                        countingDate: string;
                        /** @description Enrolments in force on the counting date */
                        records: number;
                        /** @description Sum of their digests */
                        digest: string;
                        lines: {
                            site: string;
                            programme: string;
                            yearOfStudy: number | null;
                            records: number;
                        }[];
                        declaredAt: string;
                        declaredBy: string;
                        remark: string | null;
                        withdrawnAt: string | null;
                        withdrawnBy: string | null;
                        supersededBy: string | null;
                        /** @description Changes since of what was declared */
                        changesSince: number;
                    };
                };
            };
            /** @description RFC 9457 */
            400: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            401: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            403: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            412: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description The register cannot be reached at the moment; or: The register cannot store anything at the moment; nothing was stored; or: The server is stopping; send the request again */
            503: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawDeclaration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Institution code (BRIN)
                 * @example 18BR
                 */
                brin: string;
                declarationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description RFC 9457 */
            400: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            401: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            403: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            404: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description The register cannot be reached at the moment; or: The register cannot store anything at the moment; nothing was stored; or: The server is stopping; send the request again */
            503: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readCountingState: {
        parameters: {
            query: {
                /** @description Sector of education */
                sector: "po" | "vo" | "mbo" | "hbo" | "wo";
            };
            header?: never;
            path: {
                /**
                 * @description Institution code (BRIN)
                 * @example 18BR
                 */
                brin: string;
                /** @example 2026-08-01 */
                countingDate: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Sector of education
                         * @enum {unknown}
                         */
                        sector: "po" | "vo" | "mbo" | "hbo" | "wo";
                        countingDate: string;
                        /** @description Enrolments in force on the counting date */
                        records: number;
                        /** @description Sum of their digests */
                        digest: string;
                        lines: {
                            site: string;
                            programme: string;
                            yearOfStudy: number | null;
                            records: number;
                        }[];
                        asKnownOn: string;
                        declaration: {
                            declarationId: string;
                            /**
                             * @description Sector of education
                             * @enum {unknown}
                             */
                            sector: "po" | "vo" | "mbo" | "hbo" | "wo";
                            countingDate: string;
                            /** @description Enrolments in force on the counting date */
                            records: number;
                            /** @description Sum of their digests */
                            digest: string;
                            lines: {
                                site: string;
                                programme: string;
                                yearOfStudy: number | null;
                                records: number;
                            }[];
                            declaredAt: string;
                            declaredBy: string;
                            remark: string | null;
                            withdrawnAt: string | null;
                            withdrawnBy: string | null;
                            supersededBy: string | null;
                            /** @description Changes since of what was declared */
                            changesSince: number;
                        } | null;
                    };
                };
            };
            /** @description RFC 9457 */
            400: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            401: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            403: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            404: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description The register cannot be reached at the moment; or: The register cannot store anything at the moment; nothing was stored; or: The server is stopping; send the request again */
            503: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readOverview: {
        parameters: {
            query?: {
                /** @description Day on which the enrolments are in force; absent means today */
                referenceDate?: string;
                /** @description As the register knew it at that moment; absent means now */
                asKnownOn?: string;
                site?: string;
                programme?: string;
                yearOfStudy?: number;
                /** @description Part of a name, or the start of the school's own number; never a citizen number */
                search?: string;
                /** @description `next` of the previous page */
                after?: string;
                limit?: number;
            };
            header?: never;
            path: {
                /**
                 * @description Institution code (BRIN)
                 * @example 18BR
                 */
                brin: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date */
                        referenceDate: string;
                        items: {
                            learnerId: string;
                            number: string;
                            startDate: string;
                            endDate: string | null;
                            givenNames: string | null;
                            surnamePrefix: string | null;
                            surname: string | null;
                            birthDate: string;
                            sex: string;
                            site: string;
                            programme: string;
                            yearOfStudy: number | null;
                            fundable: boolean;
                            reportId: string | null;
                        }[];
                        next: string | null;
                    };
                };
            };
            /** @description RFC 9457 */
            400: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            401: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            403: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description The register cannot be reached at the moment; or: The register cannot store anything at the moment; nothing was stored; or: The server is stopping; send the request again */
            503: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reportEnrolment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Institution code (BRIN)
                 * @example 18BR
                 */
                brin: string;
                /**
                 * @description The school's own number; never a citizen number
                 * @example 2026-00017
                 */
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Sector of education
                     * @enum {unknown}
                     */
                    sector?: "vo";
                    /** @description Unique within the school; the same message again gets the same answer (berichtidentificatie) */
                    messageId: string;
                    /**
                     * Format: date-time
                     * @description When the school composed the message; an older one after a newer one is refused (312)
                     * @example 2026-11-23T09:30:00Z
                     */
                    composedAt: string;
                    /** @description With a number, or with names and address when the school has none: the register then finds or issues one */
                    learner: {
                        /** @description Citizen number (BSN) */
                        bsn?: string;
                        /** @description Education number (onderwijsnummer) */
                        educationNumber?: string;
                        /**
                         * @description YYYY-MM-DD, or YYYY-MM or YYYY where the rest is unknown
                         * @example 2012-05-17
                         */
                        birthDate: string;
                        /** @enum {unknown} */
                        sex: "male" | "female" | "unknown";
                        givenNames?: string;
                        surnamePrefix?: string;
                        surname?: string;
                        /** @example 9401SL */
                        postcode?: string;
                        /** @description ISO 3166-1 country of residence; absent means NL */
                        country?: string;
                    };
                    /**
                     * Format: date
                     * @description First day enrolled
                     */
                    startDate: string;
                    /**
                     * Format: date
                     * @description Last day enrolled; absent while the enrolment lasts
                     */
                    endDate?: string;
                    /**
                     * @description Why the enrolment ended
                     * @enum {unknown}
                     */
                    endReason?: "graduated" | "transferred" | "left" | "moved-abroad" | "deceased" | "other";
                    /** @description The full history of this enrolment; each period lasts until the next starts */
                    periods: {
                        /**
                         * Format: date
                         * @example 2026-08-01
                         */
                        startDate: string;
                        /**
                         * @description Site number (vestigingsvolgnummer)
                         * @example 00
                         */
                        site: string;
                        /**
                         * @description Programme (elementcode)
                         * @example 0017
                         */
                        programme: string;
                        yearOfStudy: number;
                        /** @description false when more than half of the school days were missed without valid reason; absent means true */
                        fundable?: boolean;
                        /** @description Where adult general education (vavo) is followed; goes with a programme that says so */
                        vavo?: {
                            /**
                             * @description Institution code (BRIN)
                             * @example 18BR
                             */
                            institution: string;
                            /** @description Hours of teaching a week (contacturen) */
                            contactHours?: number;
                        };
                    }[];
                } | {
                    /**
                     * @description Sector of education
                     * @enum {unknown}
                     */
                    sector: "po";
                    /** @description Unique within the school; the same message again gets the same answer (berichtidentificatie) */
                    messageId: string;
                    /**
                     * Format: date-time
                     * @description When the school composed the message; an older one after a newer one is refused (312)
                     * @example 2026-11-23T09:30:00Z
                     */
                    composedAt: string;
                    /** @description With a number, or with names and address when the school has none: the register then finds or issues one */
                    learner: {
                        /** @description Citizen number (BSN) */
                        bsn?: string;
                        /** @description Education number (onderwijsnummer) */
                        educationNumber?: string;
                        /**
                         * @description YYYY-MM-DD, or YYYY-MM or YYYY where the rest is unknown
                         * @example 2012-05-17
                         */
                        birthDate: string;
                        /** @enum {unknown} */
                        sex: "male" | "female" | "unknown";
                        givenNames?: string;
                        surnamePrefix?: string;
                        surname?: string;
                        /** @example 9401SL */
                        postcode?: string;
                        /** @description ISO 3166-1 country of residence; absent means NL */
                        country?: string;
                    };
                    /**
                     * Format: date
                     * @description First day enrolled
                     */
                    startDate: string;
                    /**
                     * Format: date
                     * @description Last day enrolled; absent while the enrolment lasts
                     */
                    endDate?: string;
                    /**
                     * @description Why the enrolment ended
                     * @enum {unknown}
                     */
                    endReason?: "graduated" | "transferred" | "left" | "moved-abroad" | "deceased" | "other";
                    /**
                     * Format: date
                     * @description First day as reported before, where it is corrected (datum oorspronkelijke inschrijving)
                     */
                    originalStartDate?: string;
                    /**
                     * @description Programme (VVE): 01 Kaleidoscoop, 02 Piramide, 03 Startblokken, 04 Ko-Totaal, 05 another, 06 a combination
                     * @enum {unknown}
                     */
                    preschoolProgramme?: "01" | "02" | "03" | "04" | "05" | "06";
                    /** @description Months of preschool education (voorschoolse maanden) */
                    preschoolMonths?: number;
                    /**
                     * @description Aanduiding NNCA, codes 0 to 2 in this order
                     * @enum {unknown}
                     */
                    culturalBackground?: "not-applicable" | "dutch" | "other";
                    /**
                     * @description School to which an indicated pupil returned (BRIN-nummer teruggeplaatste leerling)
                     * @example 18BR
                     */
                    returnedTo?: string;
                    /** @description Early childhood programmes (vroegschools programma) */
                    earlyProgrammes?: {
                        /**
                         * Format: date
                         * @example 2026-08-01
                         */
                        startDate: string;
                        /**
                         * Format: date
                         * @example 2026-08-01
                         */
                        endDate?: string;
                        /**
                         * @description Programme (VVE): 01 Kaleidoscoop, 02 Piramide, 03 Startblokken, 04 Ko-Totaal, 05 another, 06 a combination
                         * @enum {unknown}
                         */
                        programme: "01" | "02" | "03" | "04" | "05" | "06";
                    }[];
                    /** @description Development plans (ontwikkelingsperspectief) */
                    developmentPlans?: {
                        /**
                         * Format: date
                         * @example 2026-08-01
                         */
                        startDate: string;
                        /**
                         * Format: date
                         * @example 2026-08-01
                         */
                        endDate?: string;
                    }[];
                    /** @description Indications of before August 2014 (LGF-indicatie, indicatiestelling WEC) */
                    indications?: {
                        /**
                         * Format: date
                         * @example 2026-08-01
                         */
                        date: string;
                        /**
                         * @description Kind of education indicated (onderwijssoort indicatie)
                         * @enum {unknown}
                         */
                        kind: "11" | "12" | "13" | "14" | "21" | "22" | "23" | "24" | "25" | "26" | "31" | "32" | "33" | "34" | "35" | "40" | "44";
                        /**
                         * @description Regional centre that indicated (BRIN-nummer REC)
                         * @example 18BR
                         */
                        centre?: string;
                        /** @description Number of the decision (CVI-nummer) */
                        number?: string;
                        /** @description Peripatetic guidance (ambulante begeleiding): by a special school, or at a regular one */
                        guidance?: {
                            /**
                             * Format: date
                             * @example 2026-08-01
                             */
                            startDate: string;
                            /** @example 18BR */
                            school: string;
                        }[];
                    }[];
                    /** @description Admission statements (toelaatbaarheidsverklaring) */
                    admissionStatements?: {
                        /**
                         * Format: date
                         * @example 2026-08-01
                         */
                        startDate: string;
                        /**
                         * Format: date
                         * @description Last day, always a 31 July
                         */
                        endDate: string;
                        /**
                         * @description Number of the partnership (samenwerkingsverband)
                         * @example PO2601
                         */
                        partnership: string;
                        /**
                         * @description Number of the decision (beschikkingsnummer)
                         * @example PO2601-2026-00017
                         */
                        number: string;
                    }[];
                    /** @description Exit profiles in VSO (uitstroomprofiel) */
                    exitProfiles?: {
                        /**
                         * Format: date
                         * @example 2026-08-01
                         */
                        startDate: string;
                        /** @enum {unknown} */
                        profile: "day-activities" | "work" | "further-education";
                        /** @description Programme in secondary education (elementcode) */
                        programme?: string;
                        yearOfStudy?: number;
                    }[];
                    /** @description Arrangement WEC: the school and site where the pupil is placed */
                    arrangement?: {
                        /**
                         * Format: date
                         * @example 2026-08-01
                         */
                        startDate: string;
                        /** @example 18BR */
                        school: string;
                        site: string;
                    };
                    /** @description The full history of this enrolment; each period lasts until the next starts */
                    periods: {
                        /**
                         * Format: date
                         * @example 2026-08-01
                         */
                        startDate: string;
                        /**
                         * @description Site number (vestigingsvolgnummer)
                         * @example 00
                         */
                        site: string;
                        /**
                         * @description Kind of school (schoolsoort): BO primary, SBO special primary, SO special, VSO special secondary; AB guidance of a pupil placed elsewhere
                         * @enum {unknown}
                         */
                        programme: "BO" | "SBO" | "SO" | "VSO" | "AB";
                        /** @description Year (leerjaar): in BO and SBO the group, 1 to 8, or 0 at a school for the children of skippers; in SO and VSO the years of education so far */
                        yearOfStudy?: number;
                        /**
                         * @description Class (groep)
                         * @example 6b
                         */
                        group?: string;
                        /** @description false when more than half of the school days were missed without valid reason; absent means true */
                        fundable?: boolean;
                        /**
                         * @description Pupil weight (gewicht)
                         * @enum {unknown}
                         */
                        weight?: 0 | 0.25 | 0.3 | 0.4 | 0.7 | 0.9 | 1.2;
                        /**
                         * @description Weight scheme (gewichtenregeling); absent means 2
                         * @enum {unknown}
                         */
                        weightScheme?: 1 | 2;
                        /**
                         * @description Kind of special education (soort onderwijs); the first digit is the cluster
                         * @enum {unknown}
                         */
                        specialEducation?: "00" | "11" | "12" | "21" | "22" | "23" | "24" | "25" | "26" | "31" | "32" | "33" | "34" | "41" | "42" | "43";
                        /**
                         * @description Residential place (soort verblijf), codes 1 to 6 in this order; absent means 0
                         * @enum {unknown}
                         */
                        residence?: "short-stay" | "observation" | "disability-care" | "closed-youth-care" | "youth-health-care" | "juvenile-institution";
                        /**
                         * @description Support category (bekostigingscategorie) of the admission statement in force: 1 low, 2 middle, 3 high
                         * @enum {unknown}
                         */
                        supportCategory?: 1 | 2 | 3;
                    }[];
                } | {
                    /**
                     * @description Sector of education
                     * @enum {unknown}
                     */
                    sector: "mbo";
                    /** @description Unique within the school; the same message again gets the same answer (berichtidentificatie) */
                    messageId: string;
                    /**
                     * Format: date-time
                     * @description When the school composed the message; an older one after a newer one is refused (312)
                     * @example 2026-11-23T09:30:00Z
                     */
                    composedAt: string;
                    /** @description With a number, or with names and address when the school has none: the register then finds or issues one */
                    learner: {
                        /** @description Citizen number (BSN) */
                        bsn?: string;
                        /** @description Education number (onderwijsnummer) */
                        educationNumber?: string;
                        /**
                         * @description YYYY-MM-DD, or YYYY-MM or YYYY where the rest is unknown
                         * @example 2012-05-17
                         */
                        birthDate: string;
                        /** @enum {unknown} */
                        sex: "male" | "female" | "unknown";
                        givenNames?: string;
                        surnamePrefix?: string;
                        surname?: string;
                        /** @example 9401SL */
                        postcode?: string;
                        /** @description ISO 3166-1 country of residence; absent means NL */
                        country?: string;
                    };
                    /**
                     * Format: date
                     * @description First day enrolled
                     */
                    startDate: string;
                    /**
                     * Format: date
                     * @description Last day enrolled; absent while the enrolment lasts
                     */
                    endDate?: string;
                    /**
                     * @description Why the enrolment ended
                     * @enum {unknown}
                     */
                    endReason?: "graduated" | "transferred" | "left" | "moved-abroad" | "deceased" | "other";
                    /**
                     * Format: date
                     * @description Last day as planned (geplande datum uitschrijving)
                     */
                    plannedEndDate: string;
                    /**
                     * @description Highest prior education (hoogste vooropleiding), 01 to 16
                     * @example 05
                     */
                    priorEducation?: string;
                    /**
                     * @description Reason for leaving (reden uitstroom), 01 to 09
                     * @example 08
                     */
                    leavingReason?: string;
                    /** @description The full history of this enrolment; each period lasts until the next starts */
                    periods: {
                        /**
                         * Format: date
                         * @example 2026-08-01
                         */
                        startDate: string;
                        /**
                         * @description Site number (vestigingsvolgnummer)
                         * @example 00
                         */
                        site: string;
                        /**
                         * @description Qualification (crebo)
                         * @example 25655
                         */
                        programme: string;
                        /**
                         * @description Leertraject: bol, bbl, other education (ovo), other education without a diploma (odt) or exam participant (ex)
                         * @enum {unknown}
                         */
                        learningPath: "bol" | "bbl" | "ovo" | "odt" | "ex";
                        /** @description Intensity (intensiteit): part-time; absent means full-time */
                        partTime?: boolean;
                        /**
                         * @description Level; only needed where the programme does not say it
                         * @enum {unknown}
                         */
                        level?: "1" | "2" | "3" | "4";
                        /**
                         * @description Continuous route vmbo-mbo (leerroute)
                         * @example DLP
                         */
                        route?: string;
                        /**
                         * @description Phase of the continuous route (leerroutefase)
                         * @enum {unknown}
                         */
                        routePhase?: "vo" | "mbo";
                        /**
                         * @description Provider in RIO (onderwijsaanbieder)
                         * @example 100A501
                         */
                        provider?: string;
                        /**
                         * @description Location in RIO (onderwijslocatie)
                         * @example 101X591
                         */
                        location?: string;
                        /** @description Location for attendance (locatiecode VSV) */
                        attendanceLocation?: string;
                        yearOfStudy?: number;
                        /** @description Whether the institution asks for funding (indicatie bekostigbaar); absent means true */
                        fundable?: boolean;
                    }[];
                    /** @description Every practical training agreement, ended ones too */
                    practicalTraining?: {
                        /**
                         * @description The institution's own number; never a citizen number
                         * @example 1
                         */
                        number: string;
                        /**
                         * Format: date
                         * @description Day on which the agreement was concluded (afsluitdatum)
                         */
                        signedOn: string;
                        /**
                         * Format: date
                         * @example 2026-08-01
                         */
                        startDate: string;
                        /**
                         * Format: date
                         * @description Last day as planned
                         */
                        plannedEndDate: string;
                        /**
                         * Format: date
                         * @description Last day in fact; absent while it lasts
                         */
                        endDate?: string;
                        /** @description Size in hours (omvang) */
                        hours?: number;
                        /**
                         * @description Training company (leerbedrijfID)
                         * @example 100018965
                         */
                        company: string;
                        /**
                         * @description Qualification (crebo)
                         * @example 25655
                         */
                        programme?: string;
                        /**
                         * @description Elective (keuzedeel)
                         * @example K0067
                         */
                        elective?: string;
                    }[];
                    /** @description Periods of extra support (indicatie gehandicapt) */
                    extraSupport?: {
                        /**
                         * Format: date
                         * @example 2026-08-01
                         */
                        startDate: string;
                        /**
                         * Format: date
                         * @description Last day; absent while it lasts
                         */
                        endDate?: string;
                    }[];
                } | {
                    /**
                     * @description Sector of education
                     * @enum {unknown}
                     */
                    sector: "hbo" | "wo";
                    /** @description Unique within the school; the same message again gets the same answer (berichtidentificatie) */
                    messageId: string;
                    /**
                     * Format: date-time
                     * @description When the school composed the message; an older one after a newer one is refused (312)
                     * @example 2026-11-23T09:30:00Z
                     */
                    composedAt: string;
                    /** @description With a number, or with names and address when the school has none: the register then finds or issues one */
                    learner: {
                        /** @description Citizen number (BSN) */
                        bsn?: string;
                        /** @description Education number (onderwijsnummer) */
                        educationNumber?: string;
                        /**
                         * @description YYYY-MM-DD, or YYYY-MM or YYYY where the rest is unknown
                         * @example 2012-05-17
                         */
                        birthDate: string;
                        /** @enum {unknown} */
                        sex: "male" | "female" | "unknown";
                        givenNames?: string;
                        surnamePrefix?: string;
                        surname?: string;
                        /** @example 9401SL */
                        postcode?: string;
                        /** @description ISO 3166-1 country of residence; absent means NL */
                        country?: string;
                    };
                    /**
                     * Format: date
                     * @description First day enrolled
                     */
                    startDate: string;
                    /**
                     * Format: date
                     * @description Last day enrolled; absent while the enrolment lasts
                     */
                    endDate?: string;
                    /**
                     * @description Why the enrolment ended
                     * @enum {unknown}
                     */
                    endReason?: "graduated" | "transferred" | "left" | "moved-abroad" | "deceased" | "other";
                    /**
                     * @description Form of enrolment (inschrijvingsvorm); absent means student
                     * @enum {unknown}
                     */
                    registration?: "student" | "extraneus";
                    /** @description The institution's number of the student; never a citizen number */
                    studentNumber?: string;
                    /** @description The full history of this enrolment; each period lasts until the next starts */
                    periods: {
                        /**
                         * Format: date
                         * @example 2026-08-01
                         */
                        startDate: string;
                        /**
                         * @description Site number (vestigingsvolgnummer)
                         * @example 00
                         */
                        site: string;
                        /**
                         * @description Programme (ISAT)
                         * @example 34401
                         */
                        programme: string;
                        /**
                         * @description Form of teaching (onderwijsvorm)
                         * @enum {unknown}
                         */
                        form: "fulltime" | "parttime" | "dual";
                        /**
                         * @description Phase (opleidingsfase); absent means that of the programme
                         * @enum {unknown}
                         */
                        phase?: "propaedeutic" | "bachelor" | "master" | "associate" | "bridging";
                        /** @description Programme of first enrolment (opleiding van eerste inschrijving); absent means true */
                        firstEnrolment?: boolean;
                        /** @description Takes part in an intensive programme */
                        intensiveProgramme?: boolean;
                        yearOfStudy?: number;
                        /** @description false marks the enrolment as not to be funded; absent means true */
                        fundable?: boolean;
                    }[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        status: "accepted";
                        messageId: string;
                        number: string | null;
                        reportId: string;
                        /** Format: date-time */
                        receivedAt: string;
                        signals: {
                            /** @example 314 */
                            code: string;
                            /** @enum {unknown} */
                            severity: "refusal" | "attention";
                            /** @description JSON pointer into the report */
                            field: string;
                            text: {
                                nl: string;
                                en: string;
                            };
                        }[];
                        funding: {
                            /** @example vo */
                            scheme: string;
                            fundingYear: number;
                            /** Format: date */
                            countingDate: string;
                            /** @enum {unknown} */
                            basis: "counted" | "expected";
                            regulation: string;
                            indexed: boolean;
                            beforeCents: number;
                            afterCents: number;
                            differenceCents: number;
                            /** @description Parameters that are missing, so that the amounts are not the whole */
                            missing: string[];
                            lines: {
                                category: string;
                                description: {
                                    nl: string;
                                    en: string;
                                };
                                article: string;
                                countBefore: number;
                                countAfter: number;
                                rateCents: number | null;
                                beforeCents: number | null;
                                afterCents: number | null;
                                /** @description How the amount after the report came about, in euros */
                                arithmetic: string;
                            }[];
                            reason: {
                                code: string;
                                text: {
                                    nl: string;
                                    en: string;
                                };
                            };
                        }[];
                        learner: {
                            learnerId: string;
                            bsn?: string;
                            educationNumber?: string;
                        };
                    };
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        status: "accepted";
                        messageId: string;
                        number: string | null;
                        reportId: string;
                        /** Format: date-time */
                        receivedAt: string;
                        signals: {
                            /** @example 314 */
                            code: string;
                            /** @enum {unknown} */
                            severity: "refusal" | "attention";
                            /** @description JSON pointer into the report */
                            field: string;
                            text: {
                                nl: string;
                                en: string;
                            };
                        }[];
                        funding: {
                            /** @example vo */
                            scheme: string;
                            fundingYear: number;
                            /** Format: date */
                            countingDate: string;
                            /** @enum {unknown} */
                            basis: "counted" | "expected";
                            regulation: string;
                            indexed: boolean;
                            beforeCents: number;
                            afterCents: number;
                            differenceCents: number;
                            /** @description Parameters that are missing, so that the amounts are not the whole */
                            missing: string[];
                            lines: {
                                category: string;
                                description: {
                                    nl: string;
                                    en: string;
                                };
                                article: string;
                                countBefore: number;
                                countAfter: number;
                                rateCents: number | null;
                                beforeCents: number | null;
                                afterCents: number | null;
                                /** @description How the amount after the report came about, in euros */
                                arithmetic: string;
                            }[];
                            reason: {
                                code: string;
                                text: {
                                    nl: string;
                                    en: string;
                                };
                            };
                        }[];
                        learner: {
                            learnerId: string;
                            bsn?: string;
                            educationNumber?: string;
                        };
                    };
                };
            };
            /** @description RFC 9457 */
            400: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            401: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            403: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            409: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            412: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description The report was refused */
            422: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        /** @enum {string} */
                        code: "report-refused";
                        messageId: string;
                        number: string | null;
                        reportId: string;
                        /** Format: date-time */
                        receivedAt: string;
                        signals: {
                            /** @example 314 */
                            code: string;
                            /** @enum {unknown} */
                            severity: "refusal" | "attention";
                            /** @description JSON pointer into the report */
                            field: string;
                            text: {
                                nl: string;
                                en: string;
                            };
                        }[];
                        funding: {
                            /** @example vo */
                            scheme: string;
                            fundingYear: number;
                            /** Format: date */
                            countingDate: string;
                            /** @enum {unknown} */
                            basis: "counted" | "expected";
                            regulation: string;
                            indexed: boolean;
                            beforeCents: number;
                            afterCents: number;
                            differenceCents: number;
                            /** @description Parameters that are missing, so that the amounts are not the whole */
                            missing: string[];
                            lines: {
                                category: string;
                                description: {
                                    nl: string;
                                    en: string;
                                };
                                article: string;
                                countBefore: number;
                                countAfter: number;
                                rateCents: number | null;
                                beforeCents: number | null;
                                afterCents: number | null;
                                /** @description How the amount after the report came about, in euros */
                                arithmetic: string;
                            }[];
                            reason: {
                                code: string;
                                text: {
                                    nl: string;
                                    en: string;
                                };
                            };
                        }[];
                    };
                };
            };
            /** @description The register cannot be reached at the moment; or: The register cannot store anything at the moment; nothing was stored; or: The server is stopping; send the request again */
            503: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteEnrolment: {
        parameters: {
            query: {
                /** @description Unique within the school; the same message again gets the same answer (berichtidentificatie) */
                messageId: string;
                /**
                 * @description When the school composed the message; an older one after a newer one is refused (312)
                 * @example 2026-11-23T09:30:00Z
                 */
                composedAt: string;
            };
            header?: never;
            path: {
                /**
                 * @description Institution code (BRIN)
                 * @example 18BR
                 */
                brin: string;
                /**
                 * @description The school's own number; never a citizen number
                 * @example 2026-00017
                 */
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        status: "accepted";
                        messageId: string;
                        number: string | null;
                        reportId: string;
                        /** Format: date-time */
                        receivedAt: string;
                        signals: {
                            /** @example 314 */
                            code: string;
                            /** @enum {unknown} */
                            severity: "refusal" | "attention";
                            /** @description JSON pointer into the report */
                            field: string;
                            text: {
                                nl: string;
                                en: string;
                            };
                        }[];
                        funding: {
                            /** @example vo */
                            scheme: string;
                            fundingYear: number;
                            /** Format: date */
                            countingDate: string;
                            /** @enum {unknown} */
                            basis: "counted" | "expected";
                            regulation: string;
                            indexed: boolean;
                            beforeCents: number;
                            afterCents: number;
                            differenceCents: number;
                            /** @description Parameters that are missing, so that the amounts are not the whole */
                            missing: string[];
                            lines: {
                                category: string;
                                description: {
                                    nl: string;
                                    en: string;
                                };
                                article: string;
                                countBefore: number;
                                countAfter: number;
                                rateCents: number | null;
                                beforeCents: number | null;
                                afterCents: number | null;
                                /** @description How the amount after the report came about, in euros */
                                arithmetic: string;
                            }[];
                            reason: {
                                code: string;
                                text: {
                                    nl: string;
                                    en: string;
                                };
                            };
                        }[];
                        learner: {
                            learnerId: string;
                            bsn?: string;
                            educationNumber?: string;
                        };
                    };
                };
            };
            /** @description RFC 9457 */
            400: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            401: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            403: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            409: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            412: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description The report was refused */
            422: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        /** @enum {string} */
                        code: "report-refused";
                        messageId: string;
                        number: string | null;
                        reportId: string;
                        /** Format: date-time */
                        receivedAt: string;
                        signals: {
                            /** @example 314 */
                            code: string;
                            /** @enum {unknown} */
                            severity: "refusal" | "attention";
                            /** @description JSON pointer into the report */
                            field: string;
                            text: {
                                nl: string;
                                en: string;
                            };
                        }[];
                        funding: {
                            /** @example vo */
                            scheme: string;
                            fundingYear: number;
                            /** Format: date */
                            countingDate: string;
                            /** @enum {unknown} */
                            basis: "counted" | "expected";
                            regulation: string;
                            indexed: boolean;
                            beforeCents: number;
                            afterCents: number;
                            differenceCents: number;
                            /** @description Parameters that are missing, so that the amounts are not the whole */
                            missing: string[];
                            lines: {
                                category: string;
                                description: {
                                    nl: string;
                                    en: string;
                                };
                                article: string;
                                countBefore: number;
                                countAfter: number;
                                rateCents: number | null;
                                beforeCents: number | null;
                                afterCents: number | null;
                                /** @description How the amount after the report came about, in euros */
                                arithmetic: string;
                            }[];
                            reason: {
                                code: string;
                                text: {
                                    nl: string;
                                    en: string;
                                };
                            };
                        }[];
                    };
                };
            };
            /** @description The register cannot be reached at the moment; or: The register cannot store anything at the moment; nothing was stored; or: The server is stopping; send the request again */
            503: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readSchoolAdvice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Institution code (BRIN)
                 * @example 18BR
                 */
                brin: string;
                /**
                 * @description The school's own number; never a citizen number
                 * @example 2026-00017
                 */
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** @description Year in which the school year began: 2025 is 2025/26 */
                            schoolYear: number;
                            site: string;
                            advice: string | null;
                            revisedAdvice: string | null;
                            test: {
                                [key: string]: unknown;
                            } | null;
                            earlierTests: {
                                [key: string]: unknown;
                            }[];
                            etag: string | null;
                        }[];
                    };
                };
            };
            /** @description The request does not have the form described in the API reference; or: The request is not HTTP; or: The body is not valid JSON */
            400: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description RFC 9457 */
            401: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            403: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            404: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description The register cannot be reached at the moment; or: The register cannot store anything at the moment; nothing was stored; or: The server is stopping; send the request again */
            503: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reportSchoolAdvice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Institution code (BRIN)
                 * @example 18BR
                 */
                brin: string;
                /**
                 * @description The school's own number; never a citizen number
                 * @example 2026-00017
                 */
                number: string;
            };
            cookie?: never;
        };
        /** @description Primary education: advice and test of the last year */
        requestBody: {
            content: {
                "application/json": {
                    /** @description Unique within the school; the same message again gets the same answer (berichtidentificatie) */
                    messageId: string;
                    /**
                     * Format: date-time
                     * @description When the school composed the message; an older one after a newer one is refused (312)
                     * @example 2026-11-23T09:30:00Z
                     */
                    composedAt: string;
                    /** @description Year in which the school year began: 2025 is 2025/26 */
                    schoolYear: number;
                    /**
                     * @description Advice for secondary education (advies-vo)
                     * @enum {unknown}
                     */
                    advice?: "vso" | "pro" | "vmbo-bb" | "vmbo-bb+lwoo" | "vmbo-bb/kb" | "vmbo-bb/kb+lwoo" | "vmbo-bb/gl" | "vmbo-bb/gl+lwoo" | "vmbo-bb/tl" | "vmbo-bb/tl+lwoo" | "vmbo-bb/havo" | "vmbo-bb/vwo" | "vmbo-kb" | "vmbo-kb+lwoo" | "vmbo-kb/gl" | "vmbo-kb/gl+lwoo" | "vmbo-kb/gt" | "vmbo-kb/gt+lwoo" | "vmbo-kb/havo" | "vmbo-kb/vwo" | "vmbo-gl" | "vmbo-gl+lwoo" | "vmbo-gt" | "vmbo-gt+lwoo" | "vmbo-gl/havo" | "vmbo-gl/vwo" | "vmbo-tl" | "vmbo-tl+lwoo" | "vmbo-gt/havo" | "vmbo-tl/vwo" | "havo" | "havo/vwo" | "vwo" | "none";
                    /**
                     * @description Advice as revised after the test; always higher (herzien advies-vo)
                     * @enum {unknown}
                     */
                    revisedAdvice?: "vso" | "pro" | "vmbo-bb" | "vmbo-bb+lwoo" | "vmbo-bb/kb" | "vmbo-bb/kb+lwoo" | "vmbo-bb/gl" | "vmbo-bb/gl+lwoo" | "vmbo-bb/tl" | "vmbo-bb/tl+lwoo" | "vmbo-bb/havo" | "vmbo-bb/vwo" | "vmbo-kb" | "vmbo-kb+lwoo" | "vmbo-kb/gl" | "vmbo-kb/gl+lwoo" | "vmbo-kb/gt" | "vmbo-kb/gt+lwoo" | "vmbo-kb/havo" | "vmbo-kb/vwo" | "vmbo-gl" | "vmbo-gl+lwoo" | "vmbo-gt" | "vmbo-gt+lwoo" | "vmbo-gl/havo" | "vmbo-gl/vwo" | "vmbo-tl" | "vmbo-tl+lwoo" | "vmbo-gt/havo" | "vmbo-tl/vwo" | "havo" | "havo/vwo" | "vwo" | "none";
                    /** @description Compulsory test (verplichte eindtoets, doorstroomtoets) */
                    test?: {
                        /**
                         * @description Test (code verplichte eindtoets): 0008 another, 0010 Drempelonderzoek, 0011 central test, 0012 Route 8, 0013 IEP
                         * @enum {unknown}
                         */
                        code: "0008" | "0010" | "0011" | "0012" | "0013";
                        /**
                         * @description Level (niveau eindtoets): standard, B or N
                         * @enum {unknown}
                         */
                        level?: "S" | "B" | "N";
                        /**
                         * Format: date
                         * @description First day of the test (datum afname)
                         */
                        takenOn?: string;
                        /** @description Score of the whole test */
                        score?: number;
                        /**
                         * @description Why the pupil did not take it (reden niet-deelname)
                         * @enum {unknown}
                         */
                        absence?: "prevented" | "exempt";
                        /**
                         * @description Why exempt (reden ontheffing): 01 under four years in the country, 02 severe learning difficulties, 03 multiple handicaps
                         * @enum {unknown}
                         */
                        exemption?: "01" | "02" | "03";
                        parts?: {
                            /**
                             * @description Part (toetsonderdeel): 8000 Dutch, 8001 arithmetic
                             * @enum {unknown}
                             */
                            code: "8000" | "8001";
                            /**
                             * @description Reference level reached (referentieniveau)
                             * @enum {unknown}
                             */
                            referenceLevel?: "below-1F" | "1F" | "1S" | "2F";
                            domains?: {
                                /**
                                 * @description Domain (toetsdomein): 8050 reading, 8051 language
                                 * @enum {unknown}
                                 */
                                code: "8050" | "8051";
                                /**
                                 * @description Reference level reached (referentieniveau)
                                 * @enum {unknown}
                                 */
                                referenceLevel?: "below-1F" | "1F" | "1S" | "2F";
                            }[];
                        }[];
                    };
                    earlierTests?: {
                        /**
                         * Format: date
                         * @example 2026-08-01
                         */
                        takenOn: string;
                        /** @enum {unknown} */
                        code: "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9" | "10";
                        score?: number;
                    }[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        status: "accepted";
                        messageId: string;
                        number: string | null;
                        reportId: string;
                        /** Format: date-time */
                        receivedAt: string;
                        signals: {
                            /** @example 314 */
                            code: string;
                            /** @enum {unknown} */
                            severity: "refusal" | "attention";
                            /** @description JSON pointer into the report */
                            field: string;
                            text: {
                                nl: string;
                                en: string;
                            };
                        }[];
                        funding: {
                            /** @example vo */
                            scheme: string;
                            fundingYear: number;
                            /** Format: date */
                            countingDate: string;
                            /** @enum {unknown} */
                            basis: "counted" | "expected";
                            regulation: string;
                            indexed: boolean;
                            beforeCents: number;
                            afterCents: number;
                            differenceCents: number;
                            /** @description Parameters that are missing, so that the amounts are not the whole */
                            missing: string[];
                            lines: {
                                category: string;
                                description: {
                                    nl: string;
                                    en: string;
                                };
                                article: string;
                                countBefore: number;
                                countAfter: number;
                                rateCents: number | null;
                                beforeCents: number | null;
                                afterCents: number | null;
                                /** @description How the amount after the report came about, in euros */
                                arithmetic: string;
                            }[];
                            reason: {
                                code: string;
                                text: {
                                    nl: string;
                                    en: string;
                                };
                            };
                        }[];
                        learner: {
                            learnerId: string;
                            bsn?: string;
                            educationNumber?: string;
                        };
                    };
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        status: "accepted";
                        messageId: string;
                        number: string | null;
                        reportId: string;
                        /** Format: date-time */
                        receivedAt: string;
                        signals: {
                            /** @example 314 */
                            code: string;
                            /** @enum {unknown} */
                            severity: "refusal" | "attention";
                            /** @description JSON pointer into the report */
                            field: string;
                            text: {
                                nl: string;
                                en: string;
                            };
                        }[];
                        funding: {
                            /** @example vo */
                            scheme: string;
                            fundingYear: number;
                            /** Format: date */
                            countingDate: string;
                            /** @enum {unknown} */
                            basis: "counted" | "expected";
                            regulation: string;
                            indexed: boolean;
                            beforeCents: number;
                            afterCents: number;
                            differenceCents: number;
                            /** @description Parameters that are missing, so that the amounts are not the whole */
                            missing: string[];
                            lines: {
                                category: string;
                                description: {
                                    nl: string;
                                    en: string;
                                };
                                article: string;
                                countBefore: number;
                                countAfter: number;
                                rateCents: number | null;
                                beforeCents: number | null;
                                afterCents: number | null;
                                /** @description How the amount after the report came about, in euros */
                                arithmetic: string;
                            }[];
                            reason: {
                                code: string;
                                text: {
                                    nl: string;
                                    en: string;
                                };
                            };
                        }[];
                        learner: {
                            learnerId: string;
                            bsn?: string;
                            educationNumber?: string;
                        };
                    };
                };
            };
            /** @description RFC 9457 */
            400: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            401: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            403: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            409: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            412: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description The report was refused */
            422: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        /** @enum {string} */
                        code: "report-refused";
                        messageId: string;
                        number: string | null;
                        reportId: string;
                        /** Format: date-time */
                        receivedAt: string;
                        signals: {
                            /** @example 314 */
                            code: string;
                            /** @enum {unknown} */
                            severity: "refusal" | "attention";
                            /** @description JSON pointer into the report */
                            field: string;
                            text: {
                                nl: string;
                                en: string;
                            };
                        }[];
                        funding: {
                            /** @example vo */
                            scheme: string;
                            fundingYear: number;
                            /** Format: date */
                            countingDate: string;
                            /** @enum {unknown} */
                            basis: "counted" | "expected";
                            regulation: string;
                            indexed: boolean;
                            beforeCents: number;
                            afterCents: number;
                            differenceCents: number;
                            /** @description Parameters that are missing, so that the amounts are not the whole */
                            missing: string[];
                            lines: {
                                category: string;
                                description: {
                                    nl: string;
                                    en: string;
                                };
                                article: string;
                                countBefore: number;
                                countAfter: number;
                                rateCents: number | null;
                                beforeCents: number | null;
                                afterCents: number | null;
                                /** @description How the amount after the report came about, in euros */
                                arithmetic: string;
                            }[];
                            reason: {
                                code: string;
                                text: {
                                    nl: string;
                                    en: string;
                                };
                            };
                        }[];
                    };
                };
            };
            /** @description The register cannot be reached at the moment; or: The register cannot store anything at the moment; nothing was stored; or: The server is stopping; send the request again */
            503: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteSchoolAdvice: {
        parameters: {
            query: {
                /** @description Unique within the school; the same message again gets the same answer (berichtidentificatie) */
                messageId: string;
                /**
                 * @description When the school composed the message; an older one after a newer one is refused (312)
                 * @example 2026-11-23T09:30:00Z
                 */
                composedAt: string;
                schoolYear: number;
            };
            header?: never;
            path: {
                /**
                 * @description Institution code (BRIN)
                 * @example 18BR
                 */
                brin: string;
                /**
                 * @description The school's own number; never a citizen number
                 * @example 2026-00017
                 */
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        status: "accepted";
                        messageId: string;
                        number: string | null;
                        reportId: string;
                        /** Format: date-time */
                        receivedAt: string;
                        signals: {
                            /** @example 314 */
                            code: string;
                            /** @enum {unknown} */
                            severity: "refusal" | "attention";
                            /** @description JSON pointer into the report */
                            field: string;
                            text: {
                                nl: string;
                                en: string;
                            };
                        }[];
                        funding: {
                            /** @example vo */
                            scheme: string;
                            fundingYear: number;
                            /** Format: date */
                            countingDate: string;
                            /** @enum {unknown} */
                            basis: "counted" | "expected";
                            regulation: string;
                            indexed: boolean;
                            beforeCents: number;
                            afterCents: number;
                            differenceCents: number;
                            /** @description Parameters that are missing, so that the amounts are not the whole */
                            missing: string[];
                            lines: {
                                category: string;
                                description: {
                                    nl: string;
                                    en: string;
                                };
                                article: string;
                                countBefore: number;
                                countAfter: number;
                                rateCents: number | null;
                                beforeCents: number | null;
                                afterCents: number | null;
                                /** @description How the amount after the report came about, in euros */
                                arithmetic: string;
                            }[];
                            reason: {
                                code: string;
                                text: {
                                    nl: string;
                                    en: string;
                                };
                            };
                        }[];
                        learner: {
                            learnerId: string;
                            bsn?: string;
                            educationNumber?: string;
                        };
                    };
                };
            };
            /** @description RFC 9457 */
            400: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            401: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            403: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            409: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            412: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description The report was refused */
            422: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        /** @enum {string} */
                        code: "report-refused";
                        messageId: string;
                        number: string | null;
                        reportId: string;
                        /** Format: date-time */
                        receivedAt: string;
                        signals: {
                            /** @example 314 */
                            code: string;
                            /** @enum {unknown} */
                            severity: "refusal" | "attention";
                            /** @description JSON pointer into the report */
                            field: string;
                            text: {
                                nl: string;
                                en: string;
                            };
                        }[];
                        funding: {
                            /** @example vo */
                            scheme: string;
                            fundingYear: number;
                            /** Format: date */
                            countingDate: string;
                            /** @enum {unknown} */
                            basis: "counted" | "expected";
                            regulation: string;
                            indexed: boolean;
                            beforeCents: number;
                            afterCents: number;
                            differenceCents: number;
                            /** @description Parameters that are missing, so that the amounts are not the whole */
                            missing: string[];
                            lines: {
                                category: string;
                                description: {
                                    nl: string;
                                    en: string;
                                };
                                article: string;
                                countBefore: number;
                                countAfter: number;
                                rateCents: number | null;
                                beforeCents: number | null;
                                afterCents: number | null;
                                /** @description How the amount after the report came about, in euros */
                                arithmetic: string;
                            }[];
                            reason: {
                                code: string;
                                text: {
                                    nl: string;
                                    en: string;
                                };
                            };
                        }[];
                    };
                };
            };
            /** @description The register cannot be reached at the moment; or: The register cannot store anything at the moment; nothing was stored; or: The server is stopping; send the request again */
            503: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listFileLayouts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Institution code (BRIN)
                 * @example 18BR
                 */
                brin: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** @example enrolment-vo */
                            layout: string;
                            kind: string;
                            sector: string | null;
                            title: string;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            400: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            401: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            403: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description The register cannot be reached at the moment; or: The register cannot store anything at the moment; nothing was stored; or: The server is stopping; send the request again */
            503: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readFileTemplate: {
        parameters: {
            query?: {
                format?: "csv" | "xml" | "ndjson";
            };
            header?: never;
            path: {
                /**
                 * @description Institution code (BRIN)
                 * @example 18BR
                 */
                brin: string;
                /** @example enrolment-vo */
                layout: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request does not have the form described in the API reference; or: The request is not HTTP; or: The body is not valid JSON */
            400: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in, or send a valid access token */
            401: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description You may not do this; or: You may not act for this institution; or: The request does not carry the token of your session */
            403: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The register cannot be reached at the moment; or: The register cannot store anything at the moment; nothing was stored; or: The server is stopping; send the request again */
            503: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readFileSchema: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Institution code (BRIN)
                 * @example 18BR
                 */
                brin: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request does not have the form described in the API reference; or: The request is not HTTP; or: The body is not valid JSON */
            400: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in, or send a valid access token */
            401: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description You may not do this; or: You may not act for this institution; or: The request does not carry the token of your session */
            403: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The register cannot be reached at the moment; or: The register cannot store anything at the moment; nothing was stored; or: The server is stopping; send the request again */
            503: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listFileUploads: {
        parameters: {
            query?: {
                /** @description `next` of the previous page */
                after?: string;
                limit?: number;
            };
            header?: never;
            path: {
                /**
                 * @description Institution code (BRIN)
                 * @example 18BR
                 */
                brin: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            uploadId: string;
                            fileName: string;
                            /** @description Bytes */
                            size: number;
                            /** @description Bytes that are stored */
                            received: number;
                            /**
                             * @description `waiting` for a server, `checking` the form of the whole file, `handling` its reports one by one, `done`; `refused`: wrong as a whole, nothing was handled; `cancelled`: stopped, may be resumed
                             * @enum {unknown}
                             */
                            state: "uploading" | "waiting" | "checking" | "handling" | "done" | "refused" | "cancelled";
                            format: ("ndjson" | "csv" | "xml") | null;
                            /** @description As it was read; CSV that is not UTF-8 is taken for windows-1252 */
                            encoding: ("utf-8" | "windows-1252") | null;
                            /** @description Reports in the file; null until it was read to its end */
                            reports: number | null;
                            /** @description Reports that have an answer */
                            answered: number;
                            accepted: number;
                            /** @description Right in form, refused by a signal */
                            refused: number;
                            /** @description Not right in form, not allowed, or in conflict */
                            invalid: number;
                            /** @description How many reports got each signal (see GET /v1/signals) or problem (see /problems) */
                            signals: {
                                code: string;
                                /** @enum {unknown} */
                                severity: "refusal" | "attention" | "invalid";
                                reports: number;
                            }[];
                            fault: {
                                /** @enum {unknown} */
                                reason: "no-reports" | "spreadsheet" | "json-list" | "utf-16" | "not-text" | "encoding" | "unknown-columns" | "repeated-columns" | "no-record-column" | "broken-csv" | "row-too-long" | "broken-xml" | "xml-doctype" | "xml-root" | "xml-encoding" | "report-too-long" | "other-institution" | "broken-gzip" | "unpacked-too-large" | "interrupted";
                                text: {
                                    nl: string;
                                    en: string;
                                };
                                line?: number;
                            } | null;
                            /** @description Whether you began it; only then you can continue the upload */
                            mine: boolean;
                            /** Format: date-time */
                            createdAt: string;
                            uploadedAt: string | null;
                            finishedAt: string | null;
                            keptUntil: string | null;
                        }[];
                        next: string | null;
                    };
                };
            };
            /** @description RFC 9457 */
            400: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            401: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            403: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description The register cannot be reached at the moment; or: The register cannot store anything at the moment; nothing was stored; or: The server is stopping; send the request again */
            503: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    beginFileUpload: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1.0.0 */
                "tus-resumable"?: string;
                /** @description Size of the file in bytes */
                "upload-length"?: string;
                /** @description `filename` and its value in base64 */
                "upload-metadata"?: string;
            };
            path: {
                /**
                 * @description Institution code (BRIN)
                 * @example 18BR
                 */
                brin: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description RFC 9457 */
            400: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            401: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            403: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            409: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            413: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description The register cannot be reached at the moment; or: The register cannot store anything at the moment; nothing was stored; or: The server is stopping; send the request again */
            503: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readFileUpload: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Institution code (BRIN)
                 * @example 18BR
                 */
                brin: string;
                uploadId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        uploadId: string;
                        fileName: string;
                        /** @description Bytes */
                        size: number;
                        /** @description Bytes that are stored */
                        received: number;
                        /**
                         * @description `waiting` for a server, `checking` the form of the whole file, `handling` its reports one by one, `done`; `refused`: wrong as a whole, nothing was handled; `cancelled`: stopped, may be resumed
                         * @enum {unknown}
                         */
                        state: "uploading" | "waiting" | "checking" | "handling" | "done" | "refused" | "cancelled";
                        format: ("ndjson" | "csv" | "xml") | null;
                        /** @description As it was read; CSV that is not UTF-8 is taken for windows-1252 */
                        encoding: ("utf-8" | "windows-1252") | null;
                        /** @description Reports in the file; null until it was read to its end */
                        reports: number | null;
                        /** @description Reports that have an answer */
                        answered: number;
                        accepted: number;
                        /** @description Right in form, refused by a signal */
                        refused: number;
                        /** @description Not right in form, not allowed, or in conflict */
                        invalid: number;
                        /** @description How many reports got each signal (see GET /v1/signals) or problem (see /problems) */
                        signals: {
                            code: string;
                            /** @enum {unknown} */
                            severity: "refusal" | "attention" | "invalid";
                            reports: number;
                        }[];
                        fault: {
                            /** @enum {unknown} */
                            reason: "no-reports" | "spreadsheet" | "json-list" | "utf-16" | "not-text" | "encoding" | "unknown-columns" | "repeated-columns" | "no-record-column" | "broken-csv" | "row-too-long" | "broken-xml" | "xml-doctype" | "xml-root" | "xml-encoding" | "report-too-long" | "other-institution" | "broken-gzip" | "unpacked-too-large" | "interrupted";
                            text: {
                                nl: string;
                                en: string;
                            };
                            line?: number;
                        } | null;
                        /** @description Whether you began it; only then you can continue the upload */
                        mine: boolean;
                        /** Format: date-time */
                        createdAt: string;
                        uploadedAt: string | null;
                        finishedAt: string | null;
                        keptUntil: string | null;
                    };
                };
            };
            /** @description RFC 9457 */
            400: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            401: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            403: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            404: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description The register cannot be reached at the moment; or: The register cannot store anything at the moment; nothing was stored; or: The server is stopping; send the request again */
            503: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeFileUpload: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1.0.0 */
                "tus-resumable"?: string;
            };
            path: {
                /**
                 * @description Institution code (BRIN)
                 * @example 18BR
                 */
                brin: string;
                uploadId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description RFC 9457 */
            400: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            401: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            403: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            404: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            409: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            412: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            413: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description The register cannot be reached at the moment; or: The register cannot store anything at the moment; nothing was stored; or: The server is stopping; send the request again */
            503: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    continueFileUpload: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1.0.0 */
                "tus-resumable"?: string;
                /** @description Bytes that the server has, as HEAD tells them */
                "upload-offset"?: string;
            };
            path: {
                /**
                 * @description Institution code (BRIN)
                 * @example 18BR
                 */
                brin: string;
                uploadId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description RFC 9457 */
            400: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            401: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            403: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            404: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            409: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            412: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            413: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description The register cannot be reached at the moment; or: The register cannot store anything at the moment; nothing was stored; or: The server is stopping; send the request again */
            503: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readFileAnswers: {
        parameters: {
            query?: {
                format?: "ndjson" | "csv";
                /** @description Of the explanations in CSV */
                language?: "nl" | "en";
            };
            header?: never;
            path: {
                /**
                 * @description Institution code (BRIN)
                 * @example 18BR
                 */
                brin: string;
                uploadId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request does not have the form described in the API reference; or: The request is not HTTP; or: The body is not valid JSON */
            400: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in, or send a valid access token */
            401: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description You may not do this; or: You may not act for this institution; or: The request does not carry the token of your session */
            403: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The register cannot be reached at the moment; or: The register cannot store anything at the moment; nothing was stored; or: The server is stopping; send the request again */
            503: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeFileHandling: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Institution code (BRIN)
                 * @example 18BR
                 */
                brin: string;
                uploadId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description false cancels the handling where it is, true resumes it there */
                    wanted: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description RFC 9457 */
            400: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            401: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            403: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            404: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            409: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description The register cannot be reached at the moment; or: The register cannot store anything at the moment; nothing was stored; or: The server is stopping; send the request again */
            503: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readFundingOverview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Institution code (BRIN)
                 * @example 18BR
                 */
                brin: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        brin: string;
                        schemes: {
                            /**
                             * @description Funding scheme; absent means that of the institution's first sector
                             * @enum {unknown}
                             */
                            scheme: "vo" | "po" | "mbo" | "ho" | "newcomers-vo" | "newcomers-po";
                            title: {
                                nl: string;
                                en: string;
                            };
                            /** @description Units of one whole learner in counts */
                            unitsPerOne: number;
                            /** @description Oldest first */
                            years: {
                                fundingYear: number;
                                /**
                                 * Format: date
                                 * @description The last day on which is counted
                                 */
                                countingDate: string;
                                /** @enum {unknown} */
                                basis: "counted" | "expected";
                            }[];
                        }[];
                        /** @description Learners enrolled today */
                        enrolled: {
                            /** @enum {unknown} */
                            sector: "po" | "vo" | "mbo" | "hbo" | "wo";
                            learners: number;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            400: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            401: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            403: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            404: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description The register cannot be reached at the moment; or: The register cannot store anything at the moment; nothing was stored; or: The server is stopping; send the request again */
            503: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    projectFunding: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Institution code (BRIN)
                 * @example 18BR
                 */
                brin: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Funding scheme; absent means that of the institution's first sector
                     * @enum {unknown}
                     */
                    scheme?: "vo" | "po" | "mbo" | "ho" | "newcomers-vo" | "newcomers-po";
                    fundingYear: number;
                    /** @description Empty: what the year brings if nothing changes */
                    changes: {
                        category: string;
                        /** @description So many learners more, or fewer */
                        difference: number;
                    }[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        before: {
                            brin: string;
                            /**
                             * @description Funding scheme; absent means that of the institution's first sector
                             * @enum {unknown}
                             */
                            scheme: "vo" | "po" | "mbo" | "ho" | "newcomers-vo" | "newcomers-po";
                            fundingYear: number;
                            countingDates: string[];
                            /**
                             * @description 'expected' while the last counting date is still to come
                             * @enum {unknown}
                             */
                            basis: "counted" | "expected";
                            regulation: string;
                            /** @description false: the amounts of an earlier year, not yet indexed */
                            indexed: boolean;
                            provisional: boolean;
                            asKnownOn: string | null;
                            lines: {
                                category: string;
                                description: {
                                    nl: string;
                                    en: string;
                                };
                                /** @description Where this is laid down */
                                article: string;
                                /** @description Sites, pupils or what the description says; fractions occur */
                                count: number;
                                rateCents: number | null;
                                amountCents: number | null;
                                /** @description The numbers that went into the line */
                                inputs: {
                                    key: string;
                                    text: {
                                        nl: string;
                                        en: string;
                                    };
                                    value: number | null;
                                    /** @description Where it comes from */
                                    source: string;
                                }[];
                                /**
                                 * @description The calculation with its numbers, amounts in euros
                                 * @example 14 × 7766.86 = 108736.04
                                 */
                                arithmetic: string;
                                /** @description Parameters that are not published or not entered, so that there is no amount */
                                missing: string[];
                            }[];
                            /** @description Sum of the lines whose amount is known, in cents of a euro */
                            totalCents: number;
                            /** @description Not empty: the total is not the whole */
                            missing: string[];
                        };
                        after: {
                            brin: string;
                            /**
                             * @description Funding scheme; absent means that of the institution's first sector
                             * @enum {unknown}
                             */
                            scheme: "vo" | "po" | "mbo" | "ho" | "newcomers-vo" | "newcomers-po";
                            fundingYear: number;
                            countingDates: string[];
                            /**
                             * @description 'expected' while the last counting date is still to come
                             * @enum {unknown}
                             */
                            basis: "counted" | "expected";
                            regulation: string;
                            /** @description false: the amounts of an earlier year, not yet indexed */
                            indexed: boolean;
                            provisional: boolean;
                            asKnownOn: string | null;
                            lines: {
                                category: string;
                                description: {
                                    nl: string;
                                    en: string;
                                };
                                /** @description Where this is laid down */
                                article: string;
                                /** @description Sites, pupils or what the description says; fractions occur */
                                count: number;
                                rateCents: number | null;
                                amountCents: number | null;
                                /** @description The numbers that went into the line */
                                inputs: {
                                    key: string;
                                    text: {
                                        nl: string;
                                        en: string;
                                    };
                                    value: number | null;
                                    /** @description Where it comes from */
                                    source: string;
                                }[];
                                /**
                                 * @description The calculation with its numbers, amounts in euros
                                 * @example 14 × 7766.86 = 108736.04
                                 */
                                arithmetic: string;
                                /** @description Parameters that are not published or not entered, so that there is no amount */
                                missing: string[];
                            }[];
                            /** @description Sum of the lines whose amount is known, in cents of a euro */
                            totalCents: number;
                            /** @description Not empty: the total is not the whole */
                            missing: string[];
                        };
                        /** @description After less before, in cents of a euro */
                        differenceCents: number;
                        /** @description In what changes can be thought of, with the counts now */
                        categories: {
                            category: string;
                            description: {
                                nl: string;
                                en: string;
                            };
                            count: number;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            400: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            401: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            403: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            404: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description The register cannot be reached at the moment; or: The register cannot store anything at the moment; nothing was stored; or: The server is stopping; send the request again */
            503: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listFundingStatements: {
        parameters: {
            query: {
                /** @description Funding scheme; absent means that of the institution's first sector */
                scheme?: "vo" | "po" | "mbo" | "ho" | "newcomers-vo" | "newcomers-po";
                fundingYear?: number;
                /**
                 * @description Number of the statement
                 * @example VO-2027-18BR-1
                 */
                before?: string;
                limit: number;
            };
            header?: never;
            path: {
                /**
                 * @description Institution code (BRIN)
                 * @example 18BR
                 */
                brin: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            number: string;
                            brin: string;
                            /**
                             * @description Funding scheme; absent means that of the institution's first sector
                             * @enum {unknown}
                             */
                            scheme: "vo" | "po" | "mbo" | "ho" | "newcomers-vo" | "newcomers-po";
                            fundingYear: number;
                            version: number;
                            /**
                             * Format: date-time
                             * @description It says what the register knew at this moment
                             */
                            asKnownOn: string;
                            /** Format: date-time */
                            issuedAt: string;
                            /** @description The amount, in cents of a euro */
                            totalCents: number;
                            /** @description Difference with the version before; the amount itself for a first version, in cents of a euro */
                            differenceCents: number;
                        }[];
                        next: string | null;
                    };
                };
            };
            /** @description RFC 9457 */
            400: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            401: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            403: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            404: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description The register cannot be reached at the moment; or: The register cannot store anything at the moment; nothing was stored; or: The server is stopping; send the request again */
            503: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readFundingStatement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Institution code (BRIN)
                 * @example 18BR
                 */
                brin: string;
                /**
                 * @description Number of the statement
                 * @example VO-2027-18BR-1
                 */
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        number: string;
                        brin: string;
                        /**
                         * @description Funding scheme; absent means that of the institution's first sector
                         * @enum {unknown}
                         */
                        scheme: "vo" | "po" | "mbo" | "ho" | "newcomers-vo" | "newcomers-po";
                        fundingYear: number;
                        version: number;
                        /**
                         * Format: date-time
                         * @description It says what the register knew at this moment
                         */
                        asKnownOn: string;
                        /** Format: date-time */
                        issuedAt: string;
                        /** @description The amount, in cents of a euro */
                        totalCents: number;
                        /** @description Difference with the version before; the amount itself for a first version, in cents of a euro */
                        differenceCents: number;
                        institutionName: string;
                        /** @description Counts in units, by category */
                        counts: {
                            [key: string]: number;
                        };
                        /** @description With the version before */
                        differences: {
                            category: string;
                            description: {
                                nl: string;
                                en: string;
                            };
                            countBefore: number;
                            countAfter: number;
                            /** @description After less before, in cents of a euro */
                            differenceCents: number;
                        }[];
                        statement: {
                            brin: string;
                            /**
                             * @description Funding scheme; absent means that of the institution's first sector
                             * @enum {unknown}
                             */
                            scheme: "vo" | "po" | "mbo" | "ho" | "newcomers-vo" | "newcomers-po";
                            fundingYear: number;
                            countingDates: string[];
                            /**
                             * @description 'expected' while the last counting date is still to come
                             * @enum {unknown}
                             */
                            basis: "counted" | "expected";
                            regulation: string;
                            /** @description false: the amounts of an earlier year, not yet indexed */
                            indexed: boolean;
                            provisional: boolean;
                            asKnownOn: string | null;
                            lines: {
                                category: string;
                                description: {
                                    nl: string;
                                    en: string;
                                };
                                /** @description Where this is laid down */
                                article: string;
                                /** @description Sites, pupils or what the description says; fractions occur */
                                count: number;
                                rateCents: number | null;
                                amountCents: number | null;
                                /** @description The numbers that went into the line */
                                inputs: {
                                    key: string;
                                    text: {
                                        nl: string;
                                        en: string;
                                    };
                                    value: number | null;
                                    /** @description Where it comes from */
                                    source: string;
                                }[];
                                /**
                                 * @description The calculation with its numbers, amounts in euros
                                 * @example 14 × 7766.86 = 108736.04
                                 */
                                arithmetic: string;
                                /** @description Parameters that are not published or not entered, so that there is no amount */
                                missing: string[];
                            }[];
                            /** @description Sum of the lines whose amount is known, in cents of a euro */
                            totalCents: number;
                            /** @description Not empty: the total is not the whole */
                            missing: string[];
                        };
                    };
                };
            };
            /** @description RFC 9457 */
            400: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            401: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            403: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            404: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description The register cannot be reached at the moment; or: The register cannot store anything at the moment; nothing was stored; or: The server is stopping; send the request again */
            503: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readFundingStatementDocument: {
        parameters: {
            query: {
                /** @description Language of the document */
                language: "nl" | "en";
            };
            header?: never;
            path: {
                /**
                 * @description Institution code (BRIN)
                 * @example 18BR
                 */
                brin: string;
                /**
                 * @description Number of the statement
                 * @example VO-2027-18BR-1
                 */
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request does not have the form described in the API reference; or: The request is not HTTP; or: The body is not valid JSON */
            400: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in, or send a valid access token */
            401: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description You may not do this; or: You may not act for this institution; or: The request does not carry the token of your session */
            403: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The register cannot be reached at the moment; or: The register cannot store anything at the moment; nothing was stored; or: The server is stopping; send the request again */
            503: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recomputeFundingStatement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Institution code (BRIN)
                 * @example 18BR
                 */
                brin: string;
                /**
                 * @description Number of the statement
                 * @example VO-2027-18BR-1
                 */
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Agrees to the cent, line by line */
                        same: boolean;
                        /** @description As computed now, in cents of a euro */
                        totalCents: number;
                        differences: {
                            category: string;
                            description: {
                                nl: string;
                                en: string;
                            };
                            countBefore: number;
                            countAfter: number;
                            /** @description After less before, in cents of a euro */
                            differenceCents: number;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            400: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            401: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            403: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            404: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description The register cannot be reached at the moment; or: The register cannot store anything at the moment; nothing was stored; or: The server is stopping; send the request again */
            503: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readFunding: {
        parameters: {
            query?: {
                /** @description Funding scheme; absent means that of the institution's first sector */
                scheme?: "vo" | "po" | "mbo" | "ho" | "newcomers-vo" | "newcomers-po";
                /** @description What the register knew at that moment; absent means now */
                asKnownOn?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Institution code (BRIN)
                 * @example 18BR
                 */
                brin: string;
                /**
                 * @description Funding year, a calendar year
                 * @example 2027
                 */
                year: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        brin: string;
                        /**
                         * @description Funding scheme; absent means that of the institution's first sector
                         * @enum {unknown}
                         */
                        scheme: "vo" | "po" | "mbo" | "ho" | "newcomers-vo" | "newcomers-po";
                        fundingYear: number;
                        countingDates: string[];
                        /**
                         * @description 'expected' while the last counting date is still to come
                         * @enum {unknown}
                         */
                        basis: "counted" | "expected";
                        regulation: string;
                        /** @description false: the amounts of an earlier year, not yet indexed */
                        indexed: boolean;
                        provisional: boolean;
                        asKnownOn: string | null;
                        lines: {
                            category: string;
                            description: {
                                nl: string;
                                en: string;
                            };
                            /** @description Where this is laid down */
                            article: string;
                            /** @description Sites, pupils or what the description says; fractions occur */
                            count: number;
                            rateCents: number | null;
                            amountCents: number | null;
                            /** @description The numbers that went into the line */
                            inputs: {
                                key: string;
                                text: {
                                    nl: string;
                                    en: string;
                                };
                                value: number | null;
                                /** @description Where it comes from */
                                source: string;
                            }[];
                            /**
                             * @description The calculation with its numbers, amounts in euros
                             * @example 14 × 7766.86 = 108736.04
                             */
                            arithmetic: string;
                            /** @description Parameters that are not published or not entered, so that there is no amount */
                            missing: string[];
                        }[];
                        /** @description Sum of the lines whose amount is known, in cents of a euro */
                        totalCents: number;
                        /** @description Not empty: the total is not the whole */
                        missing: string[];
                    };
                };
            };
            /** @description RFC 9457 */
            400: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            401: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            403: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            404: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description The register cannot be reached at the moment; or: The register cannot store anything at the moment; nothing was stored; or: The server is stopping; send the request again */
            503: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listFundingLearners: {
        parameters: {
            query: {
                /** @description Funding scheme; absent means that of the institution's first sector */
                scheme?: "vo" | "po" | "mbo" | "ho" | "newcomers-vo" | "newcomers-po";
                /** @description Only learners who count in this category; absent means everyone the scheme looked at */
                category?: string;
                /** @description The `next` of the page before */
                after?: string;
                limit: number;
            };
            header?: never;
            path: {
                /**
                 * @description Institution code (BRIN)
                 * @example 18BR
                 */
                brin: string;
                /**
                 * @description Funding year, a calendar year
                 * @example 2027
                 */
                year: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Units of one whole learner */
                        unitsPerOne: number;
                        items: {
                            learnerId: string;
                            number: string | null;
                            category: string | null;
                            /** @description 0: does not count */
                            units: number;
                            reason: {
                                code: string;
                                text: {
                                    nl: string;
                                    en: string;
                                };
                            };
                        }[];
                        next: string | null;
                    };
                };
            };
            /** @description RFC 9457 */
            400: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            401: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            403: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            404: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description The register cannot be reached at the moment; or: The register cannot store anything at the moment; nothing was stored; or: The server is stopping; send the request again */
            503: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeKeyData: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Institution code (BRIN)
                 * @example 18BR
                 */
                brin: string;
            };
            cookie?: never;
        };
        /** @description Message 2 */
        requestBody: {
            content: {
                "application/json": {
                    /** @description Unique within the school; the same message again gets the same answer (berichtidentificatie) */
                    messageId: string;
                    /**
                     * Format: date-time
                     * @description When the school composed the message; an older one after a newer one is refused (312)
                     * @example 2026-11-23T09:30:00Z
                     */
                    composedAt: string;
                    before: {
                        educationNumber: string;
                        birthDate: string;
                        /** @enum {unknown} */
                        sex: "male" | "female" | "unknown";
                    };
                    after: {
                        bsn?: string;
                        birthDate: string;
                        /** @enum {unknown} */
                        sex: "male" | "female" | "unknown";
                        postcode?: string;
                        country?: string;
                        /**
                         * Format: date
                         * @description First day of the new address; absent means today
                         */
                        effectiveOn?: string;
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        status: "accepted";
                        messageId: string;
                        number: string | null;
                        reportId: string;
                        /** Format: date-time */
                        receivedAt: string;
                        signals: {
                            /** @example 314 */
                            code: string;
                            /** @enum {unknown} */
                            severity: "refusal" | "attention";
                            /** @description JSON pointer into the report */
                            field: string;
                            text: {
                                nl: string;
                                en: string;
                            };
                        }[];
                        funding: {
                            /** @example vo */
                            scheme: string;
                            fundingYear: number;
                            /** Format: date */
                            countingDate: string;
                            /** @enum {unknown} */
                            basis: "counted" | "expected";
                            regulation: string;
                            indexed: boolean;
                            beforeCents: number;
                            afterCents: number;
                            differenceCents: number;
                            /** @description Parameters that are missing, so that the amounts are not the whole */
                            missing: string[];
                            lines: {
                                category: string;
                                description: {
                                    nl: string;
                                    en: string;
                                };
                                article: string;
                                countBefore: number;
                                countAfter: number;
                                rateCents: number | null;
                                beforeCents: number | null;
                                afterCents: number | null;
                                /** @description How the amount after the report came about, in euros */
                                arithmetic: string;
                            }[];
                            reason: {
                                code: string;
                                text: {
                                    nl: string;
                                    en: string;
                                };
                            };
                        }[];
                        learner: {
                            learnerId: string;
                            bsn?: string;
                            educationNumber?: string;
                        };
                    };
                };
            };
            /** @description RFC 9457 */
            400: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            401: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            403: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            409: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description The report was refused */
            422: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        /** @enum {string} */
                        code: "report-refused";
                        messageId: string;
                        number: string | null;
                        reportId: string;
                        /** Format: date-time */
                        receivedAt: string;
                        signals: {
                            /** @example 314 */
                            code: string;
                            /** @enum {unknown} */
                            severity: "refusal" | "attention";
                            /** @description JSON pointer into the report */
                            field: string;
                            text: {
                                nl: string;
                                en: string;
                            };
                        }[];
                        funding: {
                            /** @example vo */
                            scheme: string;
                            fundingYear: number;
                            /** Format: date */
                            countingDate: string;
                            /** @enum {unknown} */
                            basis: "counted" | "expected";
                            regulation: string;
                            indexed: boolean;
                            beforeCents: number;
                            afterCents: number;
                            differenceCents: number;
                            /** @description Parameters that are missing, so that the amounts are not the whole */
                            missing: string[];
                            lines: {
                                category: string;
                                description: {
                                    nl: string;
                                    en: string;
                                };
                                article: string;
                                countBefore: number;
                                countAfter: number;
                                rateCents: number | null;
                                beforeCents: number | null;
                                afterCents: number | null;
                                /** @description How the amount after the report came about, in euros */
                                arithmetic: string;
                            }[];
                            reason: {
                                code: string;
                                text: {
                                    nl: string;
                                    en: string;
                                };
                            };
                        }[];
                    };
                };
            };
            /** @description The register cannot be reached at the moment; or: The register cannot store anything at the moment; nothing was stored; or: The server is stopping; send the request again */
            503: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    identifyLearner: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Institution code (BRIN)
                 * @example 18BR
                 */
                brin: string;
            };
            cookie?: never;
        };
        /** @description Message 1 */
        requestBody: {
            content: {
                "application/json": {
                    /** @description Unique within the school; the same message again gets the same answer (berichtidentificatie) */
                    messageId: string;
                    /**
                     * Format: date-time
                     * @description When the school composed the message; an older one after a newer one is refused (312)
                     * @example 2026-11-23T09:30:00Z
                     */
                    composedAt: string;
                    /** @description With a number, or with names and address when the school has none: the register then finds or issues one */
                    learner: {
                        /** @description Citizen number (BSN) */
                        bsn?: string;
                        /** @description Education number (onderwijsnummer) */
                        educationNumber?: string;
                        /**
                         * @description YYYY-MM-DD, or YYYY-MM or YYYY where the rest is unknown
                         * @example 2012-05-17
                         */
                        birthDate: string;
                        /** @enum {unknown} */
                        sex: "male" | "female" | "unknown";
                        givenNames?: string;
                        surnamePrefix?: string;
                        surname?: string;
                        /** @example 9401SL */
                        postcode?: string;
                        /** @description ISO 3166-1 country of residence; absent means NL */
                        country?: string;
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        status: "accepted";
                        messageId: string;
                        number: string | null;
                        reportId: string;
                        /** Format: date-time */
                        receivedAt: string;
                        signals: {
                            /** @example 314 */
                            code: string;
                            /** @enum {unknown} */
                            severity: "refusal" | "attention";
                            /** @description JSON pointer into the report */
                            field: string;
                            text: {
                                nl: string;
                                en: string;
                            };
                        }[];
                        funding: {
                            /** @example vo */
                            scheme: string;
                            fundingYear: number;
                            /** Format: date */
                            countingDate: string;
                            /** @enum {unknown} */
                            basis: "counted" | "expected";
                            regulation: string;
                            indexed: boolean;
                            beforeCents: number;
                            afterCents: number;
                            differenceCents: number;
                            /** @description Parameters that are missing, so that the amounts are not the whole */
                            missing: string[];
                            lines: {
                                category: string;
                                description: {
                                    nl: string;
                                    en: string;
                                };
                                article: string;
                                countBefore: number;
                                countAfter: number;
                                rateCents: number | null;
                                beforeCents: number | null;
                                afterCents: number | null;
                                /** @description How the amount after the report came about, in euros */
                                arithmetic: string;
                            }[];
                            reason: {
                                code: string;
                                text: {
                                    nl: string;
                                    en: string;
                                };
                            };
                        }[];
                        learner: {
                            learnerId: string;
                            bsn?: string;
                            educationNumber?: string;
                        };
                    };
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        status: "accepted";
                        messageId: string;
                        number: string | null;
                        reportId: string;
                        /** Format: date-time */
                        receivedAt: string;
                        signals: {
                            /** @example 314 */
                            code: string;
                            /** @enum {unknown} */
                            severity: "refusal" | "attention";
                            /** @description JSON pointer into the report */
                            field: string;
                            text: {
                                nl: string;
                                en: string;
                            };
                        }[];
                        funding: {
                            /** @example vo */
                            scheme: string;
                            fundingYear: number;
                            /** Format: date */
                            countingDate: string;
                            /** @enum {unknown} */
                            basis: "counted" | "expected";
                            regulation: string;
                            indexed: boolean;
                            beforeCents: number;
                            afterCents: number;
                            differenceCents: number;
                            /** @description Parameters that are missing, so that the amounts are not the whole */
                            missing: string[];
                            lines: {
                                category: string;
                                description: {
                                    nl: string;
                                    en: string;
                                };
                                article: string;
                                countBefore: number;
                                countAfter: number;
                                rateCents: number | null;
                                beforeCents: number | null;
                                afterCents: number | null;
                                /** @description How the amount after the report came about, in euros */
                                arithmetic: string;
                            }[];
                            reason: {
                                code: string;
                                text: {
                                    nl: string;
                                    en: string;
                                };
                            };
                        }[];
                        learner: {
                            learnerId: string;
                            bsn?: string;
                            educationNumber?: string;
                        };
                    };
                };
            };
            /** @description RFC 9457 */
            400: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            401: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            403: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            409: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description The report was refused */
            422: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        /** @enum {string} */
                        code: "report-refused";
                        messageId: string;
                        number: string | null;
                        reportId: string;
                        /** Format: date-time */
                        receivedAt: string;
                        signals: {
                            /** @example 314 */
                            code: string;
                            /** @enum {unknown} */
                            severity: "refusal" | "attention";
                            /** @description JSON pointer into the report */
                            field: string;
                            text: {
                                nl: string;
                                en: string;
                            };
                        }[];
                        funding: {
                            /** @example vo */
                            scheme: string;
                            fundingYear: number;
                            /** Format: date */
                            countingDate: string;
                            /** @enum {unknown} */
                            basis: "counted" | "expected";
                            regulation: string;
                            indexed: boolean;
                            beforeCents: number;
                            afterCents: number;
                            differenceCents: number;
                            /** @description Parameters that are missing, so that the amounts are not the whole */
                            missing: string[];
                            lines: {
                                category: string;
                                description: {
                                    nl: string;
                                    en: string;
                                };
                                article: string;
                                countBefore: number;
                                countAfter: number;
                                rateCents: number | null;
                                beforeCents: number | null;
                                afterCents: number | null;
                                /** @description How the amount after the report came about, in euros */
                                arithmetic: string;
                            }[];
                            reason: {
                                code: string;
                                text: {
                                    nl: string;
                                    en: string;
                                };
                            };
                        }[];
                    };
                };
            };
            /** @description The register cannot be reached at the moment; or: The register cannot store anything at the moment; nothing was stored; or: The server is stopping; send the request again */
            503: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readLearner: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Institution code (BRIN)
                 * @example 18BR
                 */
                brin: string;
                /** @description The register's own identifier; says nothing about the person */
                learnerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        learnerId: string;
                        bsn: string | null;
                        educationNumber: string | null;
                        birthDate: string;
                        deceasedOn: string | null;
                        sex: string;
                        givenNames: string | null;
                        surnamePrefix: string | null;
                        surname: string | null;
                        postcode: string | null;
                        country: string;
                        enrolments: {
                            number: string;
                            /** @enum {unknown} */
                            sector: "po" | "vo" | "mbo" | "hbo" | "wo";
                            startDate: string;
                            endDate: string | null;
                            endReason: string | null;
                            /** @description The sector's own fields */
                            attributes: {
                                [key: string]: unknown;
                            };
                            etag: string | null;
                            periods: {
                                startDate: string;
                                endDate: string | null;
                                site: string;
                                programme: string;
                                yearOfStudy: number | null;
                                fundable: boolean;
                                /** @description The sector's own fields */
                                attributes: {
                                    [key: string]: unknown;
                                };
                            }[];
                        }[];
                        schoolAdvices: {
                            /** @description Year in which the school year began: 2025 is 2025/26 */
                            schoolYear: number;
                            site: string;
                            advice: string | null;
                            revisedAdvice: string | null;
                            test: {
                                [key: string]: unknown;
                            } | null;
                            earlierTests: {
                                [key: string]: unknown;
                            }[];
                            etag: string | null;
                        }[];
                        otherEnrolments: {
                            startDate: string;
                            endDate: string | null;
                            institution: string;
                        }[];
                        results: {
                            number: string;
                            /** @enum {unknown} */
                            sector: "po" | "vo" | "mbo" | "hbo" | "wo";
                            site: string;
                            programme: string;
                            kind: string;
                            examYear: number;
                            decidedOn: string | null;
                            outcome: string;
                            projectTitle: string | null;
                            projectMark: number | null;
                            /** @description The sector's own fields */
                            attributes: {
                                [key: string]: unknown;
                            };
                            etag: string | null;
                            subjects: {
                                subject: string;
                                countsForDiploma: boolean;
                                part: string | null;
                                level: string | null;
                                schoolMark: number | null;
                                centralMark1: number | null;
                                centralMark2: number | null;
                                centralMark3: number | null;
                                finalMark: number | null;
                            }[];
                        }[];
                    };
                };
            };
            /** @description The request does not have the form described in the API reference; or: The request is not HTTP; or: The body is not valid JSON */
            400: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description RFC 9457 */
            401: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            403: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            404: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description The register cannot be reached at the moment; or: The register cannot store anything at the moment; nothing was stored; or: The server is stopping; send the request again */
            503: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    explainLearnerFunding: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Institution code (BRIN)
                 * @example 18BR
                 */
                brin: string;
                /** @description The register's own identifier; says nothing about the person */
                learnerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /**
                             * @description Funding scheme; absent means that of the institution's first sector
                             * @enum {unknown}
                             */
                            scheme: "vo" | "po" | "mbo" | "ho" | "newcomers-vo" | "newcomers-po";
                            fundingYear: number;
                            /** @enum {unknown} */
                            basis: "counted" | "expected";
                            unitsPerOne: number;
                            standings: {
                                number: string | null;
                                date: string | null;
                                category: string | null;
                                /** @description 0: does not count */
                                units: number;
                                reason: {
                                    code: string;
                                    text: {
                                        nl: string;
                                        en: string;
                                    };
                                };
                            }[];
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            400: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            401: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            403: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            404: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description The register cannot be reached at the moment; or: The register cannot store anything at the moment; nothing was stored; or: The server is stopping; send the request again */
            503: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    acknowledgeNotifications: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Institution code (BRIN)
                 * @example 18BR
                 */
                brin: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description notificationId of the last one handled */
                    upTo: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description RFC 9457 */
            400: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            401: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            403: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            404: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description The register cannot be reached at the moment; or: The register cannot store anything at the moment; nothing was stored; or: The server is stopping; send the request again */
            503: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readNotifications: {
        parameters: {
            query?: {
                limit?: number;
            };
            header?: never;
            path: {
                /**
                 * @description Institution code (BRIN)
                 * @example 18BR
                 */
                brin: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            notificationId: string;
                            at: string;
                            kind: string;
                            learnerId: string | null;
                            learnerName: string | null;
                            number: string | null;
                            body: unknown;
                        }[];
                        pending: number;
                    };
                };
            };
            /** @description The request does not have the form described in the API reference; or: The request is not HTTP; or: The body is not valid JSON */
            400: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description RFC 9457 */
            401: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            403: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description The register cannot be reached at the moment; or: The register cannot store anything at the moment; nothing was stored; or: The server is stopping; send the request again */
            503: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readNotification: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Institution code (BRIN)
                 * @example 18BR
                 */
                brin: string;
                notificationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        notificationId: string;
                        at: string;
                        kind: string;
                        learnerId: string | null;
                        learnerName: string | null;
                        number: string | null;
                        body: unknown;
                    };
                };
            };
            /** @description The request does not have the form described in the API reference; or: The request is not HTTP; or: The body is not valid JSON */
            400: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description RFC 9457 */
            401: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            403: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            404: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description The register cannot be reached at the moment; or: The register cannot store anything at the moment; nothing was stored; or: The server is stopping; send the request again */
            503: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readFundingBases: {
        parameters: {
            query: {
                /** @description Calendar year of the contribution (bekostigingsjaar) */
                fundingYear: number;
            };
            header?: never;
            path: {
                /**
                 * @description Institution code (BRIN)
                 * @example 18BR
                 */
                brin: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request does not have the form described in the API reference; or: The request is not HTTP; or: The body is not valid JSON */
            400: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in, or send a valid access token */
            401: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description You may not do this; or: You may not act for this institution; or: The request does not carry the token of your session */
            403: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The register cannot be reached at the moment; or: The register cannot store anything at the moment; nothing was stored; or: The server is stopping; send the request again */
            503: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readRegisterExtract: {
        parameters: {
            query: {
                /** @description Calendar year in which the study year begins */
                schoolYear: number;
            };
            header?: never;
            path: {
                /**
                 * @description Institution code (BRIN)
                 * @example 18BR
                 */
                brin: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request does not have the form described in the API reference; or: The request is not HTTP; or: The body is not valid JSON */
            400: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in, or send a valid access token */
            401: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description You may not do this; or: You may not act for this institution; or: The request does not carry the token of your session */
            403: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The register cannot be reached at the moment; or: The register cannot store anything at the moment; nothing was stored; or: The server is stopping; send the request again */
            503: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readRegistrationOverview: {
        parameters: {
            query: {
                /**
                 * @description First day of the period
                 * @example 2026-08-01
                 */
                from: string;
                /**
                 * @description Last day of the period
                 * @example 2027-07-31
                 */
                until: string;
            };
            header?: never;
            path: {
                /**
                 * @description Institution code (BRIN)
                 * @example 18BR
                 */
                brin: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request does not have the form described in the API reference; or: The request is not HTTP; or: The body is not valid JSON */
            400: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in, or send a valid access token */
            401: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description You may not do this; or: You may not act for this institution; or: The request does not carry the token of your session */
            403: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The register cannot be reached at the moment; or: The register cannot store anything at the moment; nothing was stored; or: The server is stopping; send the request again */
            503: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listReconciliations: {
        parameters: {
            query?: {
                /** @description `next` of the previous page */
                after?: string;
                limit?: number;
            };
            header?: never;
            path: {
                /**
                 * @description Institution code (BRIN)
                 * @example 18BR
                 */
                brin: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            reconciliationId: string;
                            /**
                             * @description Sector of education
                             * @enum {unknown}
                             */
                            sector: "po" | "vo" | "mbo" | "hbo" | "wo";
                            covers: ("enrolment" | "result")[];
                            /** @enum {unknown} */
                            scope: "current" | "school-year" | "since" | "all";
                            referenceDate: string;
                            since: string | null;
                            /** @enum {unknown} */
                            state: "receiving" | "wanting" | "compared" | "cancelled";
                            round: number;
                            /** @description Lines of this round that are stored; go on with the next, or send everything again */
                            received: number;
                            /** @description Lines that could not be compared */
                            faults: number;
                            recordsHere: number | null;
                            recordsThere: number | null;
                            agreeing: number | null;
                            digestHere: string | null;
                            digestThere: string | null;
                            /** @description Hardly a number in common: probably the file of another school */
                            otherAdministration: boolean;
                            startedAt: string;
                            comparedAt: string | null;
                            actor: string;
                        }[];
                        next: string | null;
                    };
                };
            };
            /** @description RFC 9457 */
            400: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            401: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            403: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description The register cannot be reached at the moment; or: The register cannot store anything at the moment; nothing was stored; or: The server is stopping; send the request again */
            503: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    startReconciliation: {
        parameters: {
            query: {
                /** @description Sector of education */
                sector: "po" | "vo" | "mbo" | "hbo" | "wo";
                /** @description Enrolments in force on the reference date, in its school year, that lasted on or after `since`, or all */
                scope?: "current" | "school-year" | "since" | "all";
                /** @description Absent means today */
                referenceDate?: string;
                /** @description With scope `since` */
                since?: string;
                /** @description Which records are compared */
                covers?: "enrolment" | "result" | "enrolment,result";
                /** @description Version of canonical form and digest */
                format?: "leerbron-digest-1";
            };
            header?: never;
            path: {
                /**
                 * @description Institution code (BRIN)
                 * @example 18BR
                 */
                brin: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request does not have the form described in the API reference; or: The request is not HTTP; or: The body is not valid JSON */
            400: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in, or send a valid access token */
            401: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description You may not do this; or: You may not act for this institution; or: The request does not carry the token of your session */
            403: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The register cannot be reached at the moment; or: The register cannot store anything at the moment; nothing was stored; or: The server is stopping; send the request again */
            503: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readReconciliation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Institution code (BRIN)
                 * @example 18BR
                 */
                brin: string;
                reconciliationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        reconciliationId: string;
                        /**
                         * @description Sector of education
                         * @enum {unknown}
                         */
                        sector: "po" | "vo" | "mbo" | "hbo" | "wo";
                        covers: ("enrolment" | "result")[];
                        /** @enum {unknown} */
                        scope: "current" | "school-year" | "since" | "all";
                        referenceDate: string;
                        since: string | null;
                        /** @enum {unknown} */
                        state: "receiving" | "wanting" | "compared" | "cancelled";
                        round: number;
                        /** @description Lines of this round that are stored; go on with the next, or send everything again */
                        received: number;
                        /** @description Lines that could not be compared */
                        faults: number;
                        recordsHere: number | null;
                        recordsThere: number | null;
                        agreeing: number | null;
                        digestHere: string | null;
                        digestThere: string | null;
                        /** @description Hardly a number in common: probably the file of another school */
                        otherAdministration: boolean;
                        startedAt: string;
                        comparedAt: string | null;
                        actor: string;
                        groups: {
                            group: string;
                            /** @enum {unknown} */
                            kind: "missing-here" | "missing-there" | "different" | "learner-differs" | "number-differs" | "duplicate" | "unreadable";
                            /** @enum {unknown} */
                            record: "enrolment" | "result";
                            fields: string[];
                            count: number;
                            states: {
                                open?: number;
                                queued?: number;
                                accepted?: number;
                                refused?: number;
                                "for-school"?: number;
                                failed?: number;
                            };
                            directions: ("theirs" | "ours")[];
                            title: {
                                nl: string;
                                en: string;
                            };
                            explanation: {
                                nl: string;
                                en: string;
                            };
                            funding: {
                                nl: string;
                                en: string;
                            } | null;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            400: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            401: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            403: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            404: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description The register cannot be reached at the moment; or: The register cannot store anything at the moment; nothing was stored; or: The server is stopping; send the request again */
            503: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    cancelReconciliation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Institution code (BRIN)
                 * @example 18BR
                 */
                brin: string;
                reconciliationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description RFC 9457 */
            400: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            401: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            403: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            404: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            409: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description The register cannot be reached at the moment; or: The register cannot store anything at the moment; nothing was stored; or: The server is stopping; send the request again */
            503: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    correctDifferences: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Institution code (BRIN)
                 * @example 18BR
                 */
                brin: string;
                reconciliationId: string;
            };
            cookie?: never;
        };
        /** @description Either a group or differences by number */
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description theirs: the school's record is processed as a report; ours: the school's own system must change
                     * @enum {unknown}
                     */
                    direction: "theirs" | "ours";
                    group?: string;
                    differences?: number[];
                    /** @description Must be true where taking over means deleting what is registered, so that nothing is deleted by accident */
                    deletions?: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            202: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description How many are on their way, or for the school to do */
                        decided: number;
                    };
                };
            };
            /** @description RFC 9457 */
            400: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            401: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            403: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            404: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description The register cannot be reached at the moment; or: The register cannot store anything at the moment; nothing was stored; or: The server is stopping; send the request again */
            503: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readDifferences: {
        parameters: {
            query?: {
                group?: string;
                state?: "open" | "queued" | "accepted" | "refused" | "for-school" | "failed";
                /** @description `next` of the previous page */
                after?: number;
                limit?: number;
            };
            header?: never;
            path: {
                /**
                 * @description Institution code (BRIN)
                 * @example 18BR
                 */
                brin: string;
                reconciliationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            differenceNo: number;
                            group: string;
                            /** @enum {unknown} */
                            kind: "missing-here" | "missing-there" | "different" | "learner-differs" | "number-differs" | "duplicate" | "unreadable";
                            /** @enum {unknown} */
                            record: "enrolment" | "result";
                            number: string;
                            numberHere: string | null;
                            learnerId: string | null;
                            fields: {
                                field: string;
                                name: {
                                    nl: string;
                                    en: string;
                                };
                                /** @description Which part of a list: the start of a period, the code of a subject */
                                at?: string;
                                /** @description As registered; null when absent */
                                ours: unknown;
                                /** @description As the school has it; null when absent */
                                theirs: unknown;
                            }[];
                            ours: {
                                [key: string]: unknown;
                            } | null;
                            theirs: {
                                [key: string]: unknown;
                            } | null;
                            /** @enum {unknown} */
                            state: "open" | "queued" | "accepted" | "refused" | "for-school" | "failed";
                            directions: ("theirs" | "ours")[];
                            answer: {
                                [key: string]: unknown;
                            } | null;
                        }[];
                        next: number | null;
                    };
                };
            };
            /** @description RFC 9457 */
            400: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            401: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            403: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            404: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description The register cannot be reached at the moment; or: The register cannot store anything at the moment; nothing was stored; or: The server is stopping; send the request again */
            503: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    continueReconciliation: {
        parameters: {
            query?: {
                /** @description Number within the round of the first line that is sent: `received` + 1 to go on after a break; absent: everything again */
                from?: number;
            };
            header?: never;
            path: {
                /**
                 * @description Institution code (BRIN)
                 * @example 18BR
                 */
                brin: string;
                reconciliationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request does not have the form described in the API reference; or: The request is not HTTP; or: The body is not valid JSON */
            400: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in, or send a valid access token */
            401: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description You may not do this; or: You may not act for this institution; or: The request does not carry the token of your session */
            403: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The register cannot be reached at the moment; or: The register cannot store anything at the moment; nothing was stored; or: The server is stopping; send the request again */
            503: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readWanted: {
        parameters: {
            query?: {
                /** @description `next` of the previous page */
                after?: string;
                limit?: number;
            };
            header?: never;
            path: {
                /**
                 * @description Institution code (BRIN)
                 * @example 18BR
                 */
                brin: string;
                reconciliationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** @enum {unknown} */
                            record: "bucket" | "enrolment" | "result";
                            number: string;
                        }[];
                        next: string | null;
                    };
                };
            };
            /** @description RFC 9457 */
            400: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            401: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            403: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            404: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description The register cannot be reached at the moment; or: The register cannot store anything at the moment; nothing was stored; or: The server is stopping; send the request again */
            503: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readRecordPartitions: {
        parameters: {
            query: {
                kind: "enrolment" | "result";
                sector: "po" | "vo" | "mbo" | "hbo" | "wo";
                /** @description In how many parts; each can be downloaded at the same time */
                partitions: number;
            };
            header?: never;
            path: {
                /**
                 * @description Institution code (BRIN)
                 * @example 18BR
                 */
                brin: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Records there are now */
                        total: number;
                        /** @description One for each part: give it as `after` of the first page */
                        cursors: string[];
                        /** @description Where the feed of changes stood before the download: go on from there afterwards */
                        changesAfter: string;
                    };
                };
            };
            /** @description RFC 9457 */
            400: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            401: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            403: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            404: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description The register cannot be reached at the moment; or: The register cannot store anything at the moment; nothing was stored; or: The server is stopping; send the request again */
            503: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readRecords: {
        parameters: {
            query: {
                /** @description A cursor of the parts, or `next` of the page before */
                after: string;
                limit: number;
            };
            header?: never;
            path: {
                /**
                 * @description Institution code (BRIN)
                 * @example 18BR
                 */
                brin: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** @enum {unknown} */
                            kind: "enrolment" | "result";
                            /** @description The school's own number */
                            number: string;
                            learnerId: string;
                            /** @description For If-Match; null for a record that came by another way than a report */
                            etag: string | null;
                            /** @description In the words of a report of its sector, without messageId and composedAt: add those and it can be reported as it is */
                            record: {
                                [key: string]: unknown;
                            };
                        }[];
                        /** @description Give it as `after` for the next page; null at the end of the part */
                        next: string | null;
                    };
                };
            };
            /** @description RFC 9457 */
            400: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            401: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            403: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description The register cannot be reached at the moment; or: The register cannot store anything at the moment; nothing was stored; or: The server is stopping; send the request again */
            503: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    followReports: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Institution code (BRIN)
                 * @example 18BR
                 */
                brin: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request does not have the form described in the API reference; or: The request is not HTTP; or: The body is not valid JSON */
            400: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in, or send a valid access token */
            401: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description You may not do this; or: You may not act for this institution; or: The request does not carry the token of your session */
            403: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The register cannot be reached at the moment; or: The register cannot store anything at the moment; nothing was stored; or: The server is stopping; send the request again */
            503: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    streamReports: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Institution code (BRIN)
                 * @example 18BR
                 */
                brin: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request does not have the form described in the API reference; or: The request is not HTTP; or: The body is not valid JSON */
            400: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in, or send a valid access token */
            401: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description You may not do this; or: You may not act for this institution; or: The request does not carry the token of your session */
            403: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The register cannot be reached at the moment; or: The register cannot store anything at the moment; nothing was stored; or: The server is stopping; send the request again */
            503: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readReports: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
            };
            header?: never;
            path: {
                /**
                 * @description Institution code (BRIN)
                 * @example 18BR
                 */
                brin: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            reportId: string;
                            messageId: string;
                            kind: string;
                            number: string | null;
                            learnerId: string | null;
                            learnerName: string | null;
                            status: string;
                            receivedAt: string;
                            actor: string;
                            signals: {
                                /** @example 314 */
                                code: string;
                                /** @enum {unknown} */
                                severity: "refusal" | "attention";
                                /** @description JSON pointer into the report */
                                field: string;
                                text: {
                                    nl: string;
                                    en: string;
                                };
                            }[];
                            funding: {
                                /** @example vo */
                                scheme: string;
                                fundingYear: number;
                                /** Format: date */
                                countingDate: string;
                                /** @enum {unknown} */
                                basis: "counted" | "expected";
                                regulation: string;
                                indexed: boolean;
                                beforeCents: number;
                                afterCents: number;
                                differenceCents: number;
                                /** @description Parameters that are missing, so that the amounts are not the whole */
                                missing: string[];
                                lines: {
                                    category: string;
                                    description: {
                                        nl: string;
                                        en: string;
                                    };
                                    article: string;
                                    countBefore: number;
                                    countAfter: number;
                                    rateCents: number | null;
                                    beforeCents: number | null;
                                    afterCents: number | null;
                                    /** @description How the amount after the report came about, in euros */
                                    arithmetic: string;
                                }[];
                                reason: {
                                    code: string;
                                    text: {
                                        nl: string;
                                        en: string;
                                    };
                                };
                            }[];
                        }[];
                        next: string | null;
                    };
                };
            };
            /** @description RFC 9457 */
            400: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            401: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            403: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description The register cannot be reached at the moment; or: The register cannot store anything at the moment; nothing was stored; or: The server is stopping; send the request again */
            503: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reportResult: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Institution code (BRIN)
                 * @example 18BR
                 */
                brin: string;
                /**
                 * @description The school's own number; never a citizen number
                 * @example 2026-00017
                 */
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Sector of education
                     * @enum {unknown}
                     */
                    sector?: "vo";
                    /** @description Unique within the school; the same message again gets the same answer (berichtidentificatie) */
                    messageId: string;
                    /**
                     * Format: date-time
                     * @description When the school composed the message; an older one after a newer one is refused (312)
                     * @example 2026-11-23T09:30:00Z
                     */
                    composedAt: string;
                    /** @description With a number, or with names and address when the school has none: the register then finds or issues one */
                    learner: {
                        /** @description Citizen number (BSN) */
                        bsn?: string;
                        /** @description Education number (onderwijsnummer) */
                        educationNumber?: string;
                        /**
                         * @description YYYY-MM-DD, or YYYY-MM or YYYY where the rest is unknown
                         * @example 2012-05-17
                         */
                        birthDate: string;
                        /** @enum {unknown} */
                        sex: "male" | "female" | "unknown";
                        givenNames?: string;
                        surnamePrefix?: string;
                        surname?: string;
                        /** @example 9401SL */
                        postcode?: string;
                        /** @description ISO 3166-1 country of residence; absent means NL */
                        country?: string;
                    };
                    site: string;
                    programme: string;
                    examYear: number;
                    /**
                     * Format: date
                     * @description Day on which the result was decided
                     */
                    decidedOn?: string;
                    /** @enum {unknown} */
                    outcome: "pending" | "passed" | "failed" | "withdrawn" | "spread" | "partial";
                    projectTitle?: string;
                    /**
                     * @description One decimal
                     * @example 6.5
                     */
                    projectMark?: number;
                    subjects: {
                        /** @description Exam subject code */
                        subject: string;
                        countsForDiploma?: boolean;
                        /** @enum {unknown} */
                        part?: "common" | "profile" | "free";
                        level?: string;
                        /**
                         * @description One decimal
                         * @example 6.5
                         */
                        schoolMark?: number;
                        /**
                         * @description One decimal
                         * @example 6.5
                         */
                        centralMark1?: number;
                        /**
                         * @description One decimal
                         * @example 6.5
                         */
                        centralMark2?: number;
                        /**
                         * @description One decimal
                         * @example 6.5
                         */
                        centralMark3?: number;
                        finalMark?: number;
                        /**
                         * @description Toepassing resultaat: examined this year, or why not
                         * @enum {unknown}
                         */
                        result?: "examined" | "exempt" | "dispensation" | "exchanged";
                        /**
                         * @description Beoordeling schoolexamen, where there is no mark
                         * @enum {unknown}
                         */
                        assessment?: "good" | "sufficient" | "insufficient";
                        /** @description Counts for the combined mark (combinatiecijfer) */
                        combinedMark?: boolean;
                        /** @description The project is about this subject (indicatie werkstuk) */
                        project?: boolean;
                        /** @description Referred to a next exam period */
                        referred?: boolean;
                        /** @description A certificate was obtained for it, in a partial exam */
                        certificate?: boolean;
                    }[];
                } | {
                    /**
                     * @description Sector of education
                     * @enum {unknown}
                     */
                    sector: "mbo";
                    /** @description Unique within the school; the same message again gets the same answer (berichtidentificatie) */
                    messageId: string;
                    /**
                     * Format: date-time
                     * @description When the school composed the message; an older one after a newer one is refused (312)
                     * @example 2026-11-23T09:30:00Z
                     */
                    composedAt: string;
                    /** @description With a number, or with names and address when the school has none: the register then finds or issues one */
                    learner: {
                        /** @description Citizen number (BSN) */
                        bsn?: string;
                        /** @description Education number (onderwijsnummer) */
                        educationNumber?: string;
                        /**
                         * @description YYYY-MM-DD, or YYYY-MM or YYYY where the rest is unknown
                         * @example 2012-05-17
                         */
                        birthDate: string;
                        /** @enum {unknown} */
                        sex: "male" | "female" | "unknown";
                        givenNames?: string;
                        surnamePrefix?: string;
                        surname?: string;
                        /** @example 9401SL */
                        postcode?: string;
                        /** @description ISO 3166-1 country of residence; absent means NL */
                        country?: string;
                    };
                    /**
                     * @description Diploma, certificate, the institution's declaration (mbo-verklaring), or exam parts without any of these
                     * @enum {unknown}
                     */
                    document: "diploma" | "certificate" | "declaration" | "exam-parts";
                    /**
                     * @description The school's own number; never a citizen number
                     * @example 2026-00017
                     */
                    enrolment?: string;
                    site: string;
                    /**
                     * @description Qualification (crebo)
                     * @example 25655
                     */
                    programme: string;
                    /**
                     * Format: date
                     * @description Day on which the examining board decided (datum resultaat)
                     */
                    decidedOn: string;
                    /** @description Whether the institution asks for funding of the diploma; absent means true */
                    fundable?: boolean;
                    /**
                     * @description Provider in RIO (onderwijsaanbieder)
                     * @example 100A501
                     */
                    provider?: string;
                    genericParts?: {
                        /**
                         * @description The institution's own number; never a citizen number
                         * @example 1
                         */
                        number: string;
                        /**
                         * @description Generic exam part
                         * @example 3005
                         */
                        code: string;
                        /**
                         * @description Reference level
                         * @example 3F
                         */
                        level?: string;
                        finalMark?: number;
                        /**
                         * @description On what ground exempted (vrijstelling)
                         * @example MBO
                         */
                        exemption?: string;
                        /**
                         * @description One decimal
                         * @example 6.5
                         */
                        schoolMark?: number;
                        /**
                         * @description On what ground exempted (vrijstelling)
                         * @example MBO
                         */
                        schoolExemption?: string;
                        /**
                         * @description One decimal
                         * @example 6.5
                         */
                        centralMark?: number;
                        /**
                         * @description On what ground exempted (vrijstelling)
                         * @example MBO
                         */
                        centralExemption?: string;
                    }[];
                    electives?: {
                        /**
                         * @description The institution's own number; never a citizen number
                         * @example 1
                         */
                        number: string;
                        /**
                         * @description Elective (keuzedeel)
                         * @example K0067
                         */
                        code: string;
                        achieved: boolean;
                        /** @description A certificate was awarded; for parts without a diploma only */
                        certificate?: boolean;
                    }[];
                    professionalParts?: {
                        /**
                         * @description The institution's own number; never a citizen number
                         * @example 1
                         */
                        number: string;
                        /** @example C0004 */
                        code: string;
                        /** @description A certificate was awarded; for parts without a diploma only */
                        certificate?: boolean;
                    }[];
                } | {
                    /**
                     * @description Sector of education
                     * @enum {unknown}
                     */
                    sector: "hbo" | "wo";
                    /** @description Unique within the school; the same message again gets the same answer (berichtidentificatie) */
                    messageId: string;
                    /**
                     * Format: date-time
                     * @description When the school composed the message; an older one after a newer one is refused (312)
                     * @example 2026-11-23T09:30:00Z
                     */
                    composedAt: string;
                    /** @description With a number, or with names and address when the school has none: the register then finds or issues one */
                    learner: {
                        /** @description Citizen number (BSN) */
                        bsn?: string;
                        /** @description Education number (onderwijsnummer) */
                        educationNumber?: string;
                        /**
                         * @description YYYY-MM-DD, or YYYY-MM or YYYY where the rest is unknown
                         * @example 2012-05-17
                         */
                        birthDate: string;
                        /** @enum {unknown} */
                        sex: "male" | "female" | "unknown";
                        givenNames?: string;
                        surnamePrefix?: string;
                        surname?: string;
                        /** @example 9401SL */
                        postcode?: string;
                        /** @description ISO 3166-1 country of residence; absent means NL */
                        country?: string;
                    };
                    /**
                     * @description Degree, or the propaedeutic exam
                     * @enum {unknown}
                     */
                    degree: "associate" | "bachelor" | "master" | "propaedeutic";
                    /**
                     * @description The school's own number; never a citizen number
                     * @example 2026-00017
                     */
                    enrolment?: string;
                    site: string;
                    /**
                     * @description Programme (ISAT)
                     * @example 34401
                     */
                    programme: string;
                    /**
                     * @description Form of teaching (onderwijsvorm)
                     * @enum {unknown}
                     */
                    form: "fulltime" | "parttime" | "dual";
                    /**
                     * Format: date
                     * @description Day on which the degree was reached (datum diploma)
                     */
                    decidedOn: string;
                    /** @description Whether it should count for funding (eerste graad); absent means true, but for a propaedeutic exam */
                    fundable?: boolean;
                    /** @description Dutch institutions that award it together; it counts for a share */
                    jointInstitutions?: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        status: "accepted";
                        messageId: string;
                        number: string | null;
                        reportId: string;
                        /** Format: date-time */
                        receivedAt: string;
                        signals: {
                            /** @example 314 */
                            code: string;
                            /** @enum {unknown} */
                            severity: "refusal" | "attention";
                            /** @description JSON pointer into the report */
                            field: string;
                            text: {
                                nl: string;
                                en: string;
                            };
                        }[];
                        funding: {
                            /** @example vo */
                            scheme: string;
                            fundingYear: number;
                            /** Format: date */
                            countingDate: string;
                            /** @enum {unknown} */
                            basis: "counted" | "expected";
                            regulation: string;
                            indexed: boolean;
                            beforeCents: number;
                            afterCents: number;
                            differenceCents: number;
                            /** @description Parameters that are missing, so that the amounts are not the whole */
                            missing: string[];
                            lines: {
                                category: string;
                                description: {
                                    nl: string;
                                    en: string;
                                };
                                article: string;
                                countBefore: number;
                                countAfter: number;
                                rateCents: number | null;
                                beforeCents: number | null;
                                afterCents: number | null;
                                /** @description How the amount after the report came about, in euros */
                                arithmetic: string;
                            }[];
                            reason: {
                                code: string;
                                text: {
                                    nl: string;
                                    en: string;
                                };
                            };
                        }[];
                        learner: {
                            learnerId: string;
                            bsn?: string;
                            educationNumber?: string;
                        };
                    };
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        status: "accepted";
                        messageId: string;
                        number: string | null;
                        reportId: string;
                        /** Format: date-time */
                        receivedAt: string;
                        signals: {
                            /** @example 314 */
                            code: string;
                            /** @enum {unknown} */
                            severity: "refusal" | "attention";
                            /** @description JSON pointer into the report */
                            field: string;
                            text: {
                                nl: string;
                                en: string;
                            };
                        }[];
                        funding: {
                            /** @example vo */
                            scheme: string;
                            fundingYear: number;
                            /** Format: date */
                            countingDate: string;
                            /** @enum {unknown} */
                            basis: "counted" | "expected";
                            regulation: string;
                            indexed: boolean;
                            beforeCents: number;
                            afterCents: number;
                            differenceCents: number;
                            /** @description Parameters that are missing, so that the amounts are not the whole */
                            missing: string[];
                            lines: {
                                category: string;
                                description: {
                                    nl: string;
                                    en: string;
                                };
                                article: string;
                                countBefore: number;
                                countAfter: number;
                                rateCents: number | null;
                                beforeCents: number | null;
                                afterCents: number | null;
                                /** @description How the amount after the report came about, in euros */
                                arithmetic: string;
                            }[];
                            reason: {
                                code: string;
                                text: {
                                    nl: string;
                                    en: string;
                                };
                            };
                        }[];
                        learner: {
                            learnerId: string;
                            bsn?: string;
                            educationNumber?: string;
                        };
                    };
                };
            };
            /** @description RFC 9457 */
            400: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            401: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            403: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            409: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            412: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description The report was refused */
            422: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        /** @enum {string} */
                        code: "report-refused";
                        messageId: string;
                        number: string | null;
                        reportId: string;
                        /** Format: date-time */
                        receivedAt: string;
                        signals: {
                            /** @example 314 */
                            code: string;
                            /** @enum {unknown} */
                            severity: "refusal" | "attention";
                            /** @description JSON pointer into the report */
                            field: string;
                            text: {
                                nl: string;
                                en: string;
                            };
                        }[];
                        funding: {
                            /** @example vo */
                            scheme: string;
                            fundingYear: number;
                            /** Format: date */
                            countingDate: string;
                            /** @enum {unknown} */
                            basis: "counted" | "expected";
                            regulation: string;
                            indexed: boolean;
                            beforeCents: number;
                            afterCents: number;
                            differenceCents: number;
                            /** @description Parameters that are missing, so that the amounts are not the whole */
                            missing: string[];
                            lines: {
                                category: string;
                                description: {
                                    nl: string;
                                    en: string;
                                };
                                article: string;
                                countBefore: number;
                                countAfter: number;
                                rateCents: number | null;
                                beforeCents: number | null;
                                afterCents: number | null;
                                /** @description How the amount after the report came about, in euros */
                                arithmetic: string;
                            }[];
                            reason: {
                                code: string;
                                text: {
                                    nl: string;
                                    en: string;
                                };
                            };
                        }[];
                    };
                };
            };
            /** @description The register cannot be reached at the moment; or: The register cannot store anything at the moment; nothing was stored; or: The server is stopping; send the request again */
            503: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteResult: {
        parameters: {
            query: {
                /** @description Unique within the school; the same message again gets the same answer (berichtidentificatie) */
                messageId: string;
                /**
                 * @description When the school composed the message; an older one after a newer one is refused (312)
                 * @example 2026-11-23T09:30:00Z
                 */
                composedAt: string;
            };
            header?: never;
            path: {
                /**
                 * @description Institution code (BRIN)
                 * @example 18BR
                 */
                brin: string;
                /**
                 * @description The school's own number; never a citizen number
                 * @example 2026-00017
                 */
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        status: "accepted";
                        messageId: string;
                        number: string | null;
                        reportId: string;
                        /** Format: date-time */
                        receivedAt: string;
                        signals: {
                            /** @example 314 */
                            code: string;
                            /** @enum {unknown} */
                            severity: "refusal" | "attention";
                            /** @description JSON pointer into the report */
                            field: string;
                            text: {
                                nl: string;
                                en: string;
                            };
                        }[];
                        funding: {
                            /** @example vo */
                            scheme: string;
                            fundingYear: number;
                            /** Format: date */
                            countingDate: string;
                            /** @enum {unknown} */
                            basis: "counted" | "expected";
                            regulation: string;
                            indexed: boolean;
                            beforeCents: number;
                            afterCents: number;
                            differenceCents: number;
                            /** @description Parameters that are missing, so that the amounts are not the whole */
                            missing: string[];
                            lines: {
                                category: string;
                                description: {
                                    nl: string;
                                    en: string;
                                };
                                article: string;
                                countBefore: number;
                                countAfter: number;
                                rateCents: number | null;
                                beforeCents: number | null;
                                afterCents: number | null;
                                /** @description How the amount after the report came about, in euros */
                                arithmetic: string;
                            }[];
                            reason: {
                                code: string;
                                text: {
                                    nl: string;
                                    en: string;
                                };
                            };
                        }[];
                        learner: {
                            learnerId: string;
                            bsn?: string;
                            educationNumber?: string;
                        };
                    };
                };
            };
            /** @description RFC 9457 */
            400: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            401: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            403: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            409: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            412: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description The report was refused */
            422: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        /** @enum {string} */
                        code: "report-refused";
                        messageId: string;
                        number: string | null;
                        reportId: string;
                        /** Format: date-time */
                        receivedAt: string;
                        signals: {
                            /** @example 314 */
                            code: string;
                            /** @enum {unknown} */
                            severity: "refusal" | "attention";
                            /** @description JSON pointer into the report */
                            field: string;
                            text: {
                                nl: string;
                                en: string;
                            };
                        }[];
                        funding: {
                            /** @example vo */
                            scheme: string;
                            fundingYear: number;
                            /** Format: date */
                            countingDate: string;
                            /** @enum {unknown} */
                            basis: "counted" | "expected";
                            regulation: string;
                            indexed: boolean;
                            beforeCents: number;
                            afterCents: number;
                            differenceCents: number;
                            /** @description Parameters that are missing, so that the amounts are not the whole */
                            missing: string[];
                            lines: {
                                category: string;
                                description: {
                                    nl: string;
                                    en: string;
                                };
                                article: string;
                                countBefore: number;
                                countAfter: number;
                                rateCents: number | null;
                                beforeCents: number | null;
                                afterCents: number | null;
                                /** @description How the amount after the report came about, in euros */
                                arithmetic: string;
                            }[];
                            reason: {
                                code: string;
                                text: {
                                    nl: string;
                                    en: string;
                                };
                            };
                        }[];
                    };
                };
            };
            /** @description The register cannot be reached at the moment; or: The register cannot store anything at the moment; nothing was stored; or: The server is stopping; send the request again */
            503: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listWebhooks: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Institution code (BRIN)
                 * @example 18BR
                 */
                brin: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            subscriptionId: string;
                            name: string;
                            url: string;
                            kinds: string[] | null;
                            schools: string[];
                            /** @enum {unknown} */
                            state: "active" | "paused" | "disabled";
                            stateReason: string | null;
                            supplier: string | null;
                            /** Format: date-time */
                            createdAt: string;
                            lastDeliveredAt: string | null;
                            failingSince: string | null;
                            nextAttemptAt: string | null;
                            lastFailure: {
                                /** Format: date-time */
                                at: string;
                                reason: string;
                                httpStatus: number | null;
                            } | null;
                            /** @description Notifications that wait, at most 10,000 */
                            pending: number;
                            deadLetters: number;
                            secrets: {
                                /** Format: date-time */
                                createdAt: string;
                                expiresAt: string | null;
                            }[];
                        }[];
                    };
                };
            };
            /** @description The request does not have the form described in the API reference; or: The request is not HTTP; or: The body is not valid JSON */
            400: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description RFC 9457 */
            401: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            403: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description The register cannot be reached at the moment; or: The register cannot store anything at the moment; nothing was stored; or: The server is stopping; send the request again */
            503: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Institution code (BRIN)
                 * @example 18BR
                 */
                brin: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description For people */
                    name: string;
                    /**
                     * @description Where events are sent, over https
                     * @example https://las.example.nl/leerbron
                     */
                    url: string;
                    /** @description Which kinds of notification; absent means all, also kinds that come later */
                    kinds?: ("address-changed" | "learner-deceased" | "death-withdrawn" | "key-data-changed" | "citizen-number-changed" | "residence-right-changed" | "double-enrolment" | "double-enrolment-ended" | "funding-changed" | "declared-state-changed")[];
                    /** @description Sends nothing; what happens meanwhile is sent afterwards */
                    paused?: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        subscription: {
                            subscriptionId: string;
                            name: string;
                            url: string;
                            kinds: string[] | null;
                            schools: string[];
                            /** @enum {unknown} */
                            state: "active" | "paused" | "disabled";
                            stateReason: string | null;
                            supplier: string | null;
                            /** Format: date-time */
                            createdAt: string;
                            lastDeliveredAt: string | null;
                            failingSince: string | null;
                            nextAttemptAt: string | null;
                            lastFailure: {
                                /** Format: date-time */
                                at: string;
                                reason: string;
                                httpStatus: number | null;
                            } | null;
                            /** @description Notifications that wait, at most 10,000 */
                            pending: number;
                            deadLetters: number;
                            secrets: {
                                /** Format: date-time */
                                createdAt: string;
                                expiresAt: string | null;
                            }[];
                        };
                        /**
                         * @description Signs the deliveries; shown this once
                         * @example whsec_…
                         */
                        secret: string;
                    };
                };
            };
            /** @description RFC 9457 */
            400: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            401: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            403: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            409: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description The register cannot be reached at the moment; or: The register cannot store anything at the moment; nothing was stored; or: The server is stopping; send the request again */
            503: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Institution code (BRIN)
                 * @example 18BR
                 */
                brin: string;
                /**
                 * @description subscriptionId
                 * @example 0199c0de-0000-7000-8000-000000000000
                 */
                subscriptionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        subscriptionId: string;
                        name: string;
                        url: string;
                        kinds: string[] | null;
                        schools: string[];
                        /** @enum {unknown} */
                        state: "active" | "paused" | "disabled";
                        stateReason: string | null;
                        supplier: string | null;
                        /** Format: date-time */
                        createdAt: string;
                        lastDeliveredAt: string | null;
                        failingSince: string | null;
                        nextAttemptAt: string | null;
                        lastFailure: {
                            /** Format: date-time */
                            at: string;
                            reason: string;
                            httpStatus: number | null;
                        } | null;
                        /** @description Notifications that wait, at most 10,000 */
                        pending: number;
                        deadLetters: number;
                        secrets: {
                            /** Format: date-time */
                            createdAt: string;
                            expiresAt: string | null;
                        }[];
                    };
                };
            };
            /** @description The request does not have the form described in the API reference; or: The request is not HTTP; or: The body is not valid JSON */
            400: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description RFC 9457 */
            401: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            403: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            404: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description The register cannot be reached at the moment; or: The register cannot store anything at the moment; nothing was stored; or: The server is stopping; send the request again */
            503: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Institution code (BRIN)
                 * @example 18BR
                 */
                brin: string;
                /**
                 * @description subscriptionId
                 * @example 0199c0de-0000-7000-8000-000000000000
                 */
                subscriptionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description For people */
                    name: string;
                    /**
                     * @description Where events are sent, over https
                     * @example https://las.example.nl/leerbron
                     */
                    url: string;
                    /** @description Which kinds of notification; absent means all, also kinds that come later */
                    kinds?: ("address-changed" | "learner-deceased" | "death-withdrawn" | "key-data-changed" | "citizen-number-changed" | "residence-right-changed" | "double-enrolment" | "double-enrolment-ended" | "funding-changed" | "declared-state-changed")[];
                    /** @description Sends nothing; what happens meanwhile is sent afterwards */
                    paused?: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        subscriptionId: string;
                        name: string;
                        url: string;
                        kinds: string[] | null;
                        schools: string[];
                        /** @enum {unknown} */
                        state: "active" | "paused" | "disabled";
                        stateReason: string | null;
                        supplier: string | null;
                        /** Format: date-time */
                        createdAt: string;
                        lastDeliveredAt: string | null;
                        failingSince: string | null;
                        nextAttemptAt: string | null;
                        lastFailure: {
                            /** Format: date-time */
                            at: string;
                            reason: string;
                            httpStatus: number | null;
                        } | null;
                        /** @description Notifications that wait, at most 10,000 */
                        pending: number;
                        deadLetters: number;
                        secrets: {
                            /** Format: date-time */
                            createdAt: string;
                            expiresAt: string | null;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            400: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            401: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            403: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            404: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description The register cannot be reached at the moment; or: The register cannot store anything at the moment; nothing was stored; or: The server is stopping; send the request again */
            503: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Institution code (BRIN)
                 * @example 18BR
                 */
                brin: string;
                /**
                 * @description subscriptionId
                 * @example 0199c0de-0000-7000-8000-000000000000
                 */
                subscriptionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request does not have the form described in the API reference; or: The request is not HTTP; or: The body is not valid JSON */
            400: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description RFC 9457 */
            401: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            403: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            404: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description The register cannot be reached at the moment; or: The register cannot store anything at the moment; nothing was stored; or: The server is stopping; send the request again */
            503: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listWebhookDeadLetters: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
            };
            header?: never;
            path: {
                /**
                 * @description Institution code (BRIN)
                 * @example 18BR
                 */
                brin: string;
                /**
                 * @description subscriptionId
                 * @example 0199c0de-0000-7000-8000-000000000000
                 */
                subscriptionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            notificationId: string;
                            institution: string;
                            kind: string;
                            learnerId: string | null;
                            number: string | null;
                            /** Format: date-time */
                            recordedAt: string;
                            /** Format: date-time */
                            diedAt: string;
                            reason: string;
                            httpStatus: number | null;
                            attempts: number;
                            /** @description It is being sent again */
                            queued: boolean;
                        }[];
                        next: string | null;
                    };
                };
            };
            /** @description RFC 9457 */
            400: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            401: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            403: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            404: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description The register cannot be reached at the moment; or: The register cannot store anything at the moment; nothing was stored; or: The server is stopping; send the request again */
            503: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listWebhookDeliveries: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
            };
            header?: never;
            path: {
                /**
                 * @description Institution code (BRIN)
                 * @example 18BR
                 */
                brin: string;
                /**
                 * @description subscriptionId
                 * @example 0199c0de-0000-7000-8000-000000000000
                 */
                subscriptionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            deliveryId: string;
                            notificationId: string | null;
                            institution: string | null;
                            kind: string;
                            /** Format: date-time */
                            at: string;
                            /** @enum {unknown} */
                            outcome: "delivered" | "failed" | "dead";
                            reason: string | null;
                            httpStatus: number | null;
                            milliseconds: number;
                            attempt: number;
                            nextAt: string | null;
                        }[];
                        next: string | null;
                    };
                };
            };
            /** @description RFC 9457 */
            400: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            401: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            403: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            404: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description The register cannot be reached at the moment; or: The register cannot store anything at the moment; nothing was stored; or: The server is stopping; send the request again */
            503: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    resendWebhookDeadLetters: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Institution code (BRIN)
                 * @example 18BR
                 */
                brin: string;
                /**
                 * @description subscriptionId
                 * @example 0199c0de-0000-7000-8000-000000000000
                 */
                subscriptionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Absent means all dead letters */
                    notificationIds?: string[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            202: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        queued: number;
                    };
                };
            };
            /** @description RFC 9457 */
            400: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            401: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            403: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            404: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            409: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description The register cannot be reached at the moment; or: The register cannot store anything at the moment; nothing was stored; or: The server is stopping; send the request again */
            503: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    replaceWebhookSecret: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Institution code (BRIN)
                 * @example 18BR
                 */
                brin: string;
                /**
                 * @description subscriptionId
                 * @example 0199c0de-0000-7000-8000-000000000000
                 */
                subscriptionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Signs the deliveries; shown this once
                         * @example whsec_…
                         */
                        secret: string;
                        /** Format: date-time */
                        previousValidUntil: string;
                    };
                };
            };
            /** @description The request does not have the form described in the API reference; or: The request is not HTTP; or: The body is not valid JSON */
            400: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description RFC 9457 */
            401: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            403: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            404: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description The register cannot be reached at the moment; or: The register cannot store anything at the moment; nothing was stored; or: The server is stopping; send the request again */
            503: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    testWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Institution code (BRIN)
                 * @example 18BR
                 */
                brin: string;
                /**
                 * @description subscriptionId
                 * @example 0199c0de-0000-7000-8000-000000000000
                 */
                subscriptionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        delivered: boolean;
                        reason: string | null;
                        httpStatus: number | null;
                        milliseconds: number;
                    };
                };
            };
            /** @description The request does not have the form described in the API reference; or: The request is not HTTP; or: The body is not valid JSON */
            400: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description RFC 9457 */
            401: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            403: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            404: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            409: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description The register cannot be reached at the moment; or: The register cannot store anything at the moment; nothing was stored; or: The server is stopping; send the request again */
            503: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    streamPopulationChanges: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Sign in, or send a valid access token */
            401: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description You may not do this; or: You may not act for this institution; or: The request does not carry the token of your session */
            403: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The register cannot be reached at the moment; or: The register cannot store anything at the moment; nothing was stored; or: The server is stopping; send the request again */
            503: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listProgrammes: {
        parameters: {
            query?: {
                sector?: "po" | "vo" | "mbo" | "hbo" | "wo";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            sector: string;
                            code: string;
                            name: string;
                            level: string;
                            nominalYears: number | null;
                            validFrom: string;
                            validUntil: string | null;
                            secondary: {
                                stage: string;
                                track: string;
                                vavo: string;
                                learningSupport: boolean;
                                minYear: number;
                                maxYear: number;
                                examinable: boolean;
                            } | null;
                        }[];
                    };
                };
            };
            /** @description The request does not have the form described in the API reference; or: The request is not HTTP; or: The body is not valid JSON */
            400: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in, or send a valid access token */
            401: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description You may not do this; or: You may not act for this institution; or: The request does not carry the token of your session */
            403: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The register cannot be reached at the moment; or: The register cannot store anything at the moment; nothing was stored; or: The server is stopping; send the request again */
            503: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        person: {
                            username: string;
                            displayName: string;
                        };
                        /** @description BRIN of the institution for which the person works now */
                        institution: string | null;
                        institutions: {
                            brin: string;
                            name: string;
                            roles: ("enrolment-officer" | "report-reader" | "finance-reader")[];
                            actions: ("enrolment:report" | "result:report" | "learner:identify" | "key-data:report" | "learner:read" | "report:read" | "overview:read" | "notification:read" | "notification:acknowledge" | "webhook:manage" | "funding:read" | "file:upload" | "file:read")[];
                        }[];
                        /** @description To be sent as header x-csrf-token with every request that changes something */
                        csrfToken: string;
                        /** Format: date-time */
                        expiresAt: string;
                    };
                };
            };
            /** @description Sign in, or send a valid access token */
            401: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description You may not do this; or: You may not act for this institution; or: The request does not carry the token of your session */
            403: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The register cannot be reached at the moment; or: The register cannot store anything at the moment; nothing was stored; or: The server is stopping; send the request again */
            503: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    switchInstitution: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    brin: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        person: {
                            username: string;
                            displayName: string;
                        };
                        /** @description BRIN of the institution for which the person works now */
                        institution: string | null;
                        institutions: {
                            brin: string;
                            name: string;
                            roles: ("enrolment-officer" | "report-reader" | "finance-reader")[];
                            actions: ("enrolment:report" | "result:report" | "learner:identify" | "key-data:report" | "learner:read" | "report:read" | "overview:read" | "notification:read" | "notification:acknowledge" | "webhook:manage" | "funding:read" | "file:upload" | "file:read")[];
                        }[];
                        /** @description To be sent as header x-csrf-token with every request that changes something */
                        csrfToken: string;
                        /** Format: date-time */
                        expiresAt: string;
                    };
                };
            };
            /** @description The request does not have the form described in the API reference; or: The request is not HTTP; or: The body is not valid JSON */
            400: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in, or send a valid access token */
            401: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description You may not do this; or: You may not act for this institution; or: The request does not carry the token of your session */
            403: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The register cannot be reached at the moment; or: The register cannot store anything at the moment; nothing was stored; or: The server is stopping; send the request again */
            503: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readSignals: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            code: string;
                            /** @enum {unknown} */
                            severity: "refusal" | "attention";
                            text: {
                                nl: string;
                                en: string;
                            };
                            source: string;
                        }[];
                    };
                };
            };
            /** @description Sign in, or send a valid access token */
            401: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description You may not do this; or: You may not act for this institution; or: The request does not carry the token of your session */
            403: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The register cannot be reached at the moment; or: The register cannot store anything at the moment; nothing was stored; or: The server is stopping; send the request again */
            503: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSupplierWebhooks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            subscriptionId: string;
                            name: string;
                            url: string;
                            kinds: string[] | null;
                            schools: string[];
                            /** @enum {unknown} */
                            state: "active" | "paused" | "disabled";
                            stateReason: string | null;
                            supplier: string | null;
                            /** Format: date-time */
                            createdAt: string;
                            lastDeliveredAt: string | null;
                            failingSince: string | null;
                            nextAttemptAt: string | null;
                            lastFailure: {
                                /** Format: date-time */
                                at: string;
                                reason: string;
                                httpStatus: number | null;
                            } | null;
                            /** @description Notifications that wait, at most 10,000 */
                            pending: number;
                            deadLetters: number;
                            secrets: {
                                /** Format: date-time */
                                createdAt: string;
                                expiresAt: string | null;
                            }[];
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            401: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            403: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description The register cannot be reached at the moment; or: The register cannot store anything at the moment; nothing was stored; or: The server is stopping; send the request again */
            503: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addSupplierWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description For people */
                    name: string;
                    /**
                     * @description Where events are sent, over https
                     * @example https://las.example.nl/leerbron
                     */
                    url: string;
                    /** @description Which kinds of notification; absent means all, also kinds that come later */
                    kinds?: ("address-changed" | "learner-deceased" | "death-withdrawn" | "key-data-changed" | "citizen-number-changed" | "residence-right-changed" | "double-enrolment" | "double-enrolment-ended" | "funding-changed" | "declared-state-changed")[];
                    /** @description Sends nothing; what happens meanwhile is sent afterwards */
                    paused?: boolean;
                    schools: string[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        subscription: {
                            subscriptionId: string;
                            name: string;
                            url: string;
                            kinds: string[] | null;
                            schools: string[];
                            /** @enum {unknown} */
                            state: "active" | "paused" | "disabled";
                            stateReason: string | null;
                            supplier: string | null;
                            /** Format: date-time */
                            createdAt: string;
                            lastDeliveredAt: string | null;
                            failingSince: string | null;
                            nextAttemptAt: string | null;
                            lastFailure: {
                                /** Format: date-time */
                                at: string;
                                reason: string;
                                httpStatus: number | null;
                            } | null;
                            /** @description Notifications that wait, at most 10,000 */
                            pending: number;
                            deadLetters: number;
                            secrets: {
                                /** Format: date-time */
                                createdAt: string;
                                expiresAt: string | null;
                            }[];
                        };
                        /**
                         * @description Signs the deliveries; shown this once
                         * @example whsec_…
                         */
                        secret: string;
                    };
                };
            };
            /** @description RFC 9457 */
            400: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            401: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            403: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            409: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description The register cannot be reached at the moment; or: The register cannot store anything at the moment; nothing was stored; or: The server is stopping; send the request again */
            503: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readSupplierWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description subscriptionId
                 * @example 0199c0de-0000-7000-8000-000000000000
                 */
                subscriptionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        subscriptionId: string;
                        name: string;
                        url: string;
                        kinds: string[] | null;
                        schools: string[];
                        /** @enum {unknown} */
                        state: "active" | "paused" | "disabled";
                        stateReason: string | null;
                        supplier: string | null;
                        /** Format: date-time */
                        createdAt: string;
                        lastDeliveredAt: string | null;
                        failingSince: string | null;
                        nextAttemptAt: string | null;
                        lastFailure: {
                            /** Format: date-time */
                            at: string;
                            reason: string;
                            httpStatus: number | null;
                        } | null;
                        /** @description Notifications that wait, at most 10,000 */
                        pending: number;
                        deadLetters: number;
                        secrets: {
                            /** Format: date-time */
                            createdAt: string;
                            expiresAt: string | null;
                        }[];
                    };
                };
            };
            /** @description The request does not have the form described in the API reference; or: The request is not HTTP; or: The body is not valid JSON */
            400: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description RFC 9457 */
            401: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            403: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            404: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description The register cannot be reached at the moment; or: The register cannot store anything at the moment; nothing was stored; or: The server is stopping; send the request again */
            503: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeSupplierWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description subscriptionId
                 * @example 0199c0de-0000-7000-8000-000000000000
                 */
                subscriptionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description For people */
                    name: string;
                    /**
                     * @description Where events are sent, over https
                     * @example https://las.example.nl/leerbron
                     */
                    url: string;
                    /** @description Which kinds of notification; absent means all, also kinds that come later */
                    kinds?: ("address-changed" | "learner-deceased" | "death-withdrawn" | "key-data-changed" | "citizen-number-changed" | "residence-right-changed" | "double-enrolment" | "double-enrolment-ended" | "funding-changed" | "declared-state-changed")[];
                    /** @description Sends nothing; what happens meanwhile is sent afterwards */
                    paused?: boolean;
                    schools: string[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        subscriptionId: string;
                        name: string;
                        url: string;
                        kinds: string[] | null;
                        schools: string[];
                        /** @enum {unknown} */
                        state: "active" | "paused" | "disabled";
                        stateReason: string | null;
                        supplier: string | null;
                        /** Format: date-time */
                        createdAt: string;
                        lastDeliveredAt: string | null;
                        failingSince: string | null;
                        nextAttemptAt: string | null;
                        lastFailure: {
                            /** Format: date-time */
                            at: string;
                            reason: string;
                            httpStatus: number | null;
                        } | null;
                        /** @description Notifications that wait, at most 10,000 */
                        pending: number;
                        deadLetters: number;
                        secrets: {
                            /** Format: date-time */
                            createdAt: string;
                            expiresAt: string | null;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            400: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            401: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            403: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            404: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description The register cannot be reached at the moment; or: The register cannot store anything at the moment; nothing was stored; or: The server is stopping; send the request again */
            503: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeSupplierWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description subscriptionId
                 * @example 0199c0de-0000-7000-8000-000000000000
                 */
                subscriptionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request does not have the form described in the API reference; or: The request is not HTTP; or: The body is not valid JSON */
            400: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description RFC 9457 */
            401: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            403: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            404: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description The register cannot be reached at the moment; or: The register cannot store anything at the moment; nothing was stored; or: The server is stopping; send the request again */
            503: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSupplierWebhookDeadLetters: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
            };
            header?: never;
            path: {
                /**
                 * @description subscriptionId
                 * @example 0199c0de-0000-7000-8000-000000000000
                 */
                subscriptionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            notificationId: string;
                            institution: string;
                            kind: string;
                            learnerId: string | null;
                            number: string | null;
                            /** Format: date-time */
                            recordedAt: string;
                            /** Format: date-time */
                            diedAt: string;
                            reason: string;
                            httpStatus: number | null;
                            attempts: number;
                            /** @description It is being sent again */
                            queued: boolean;
                        }[];
                        next: string | null;
                    };
                };
            };
            /** @description RFC 9457 */
            400: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            401: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            403: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            404: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description The register cannot be reached at the moment; or: The register cannot store anything at the moment; nothing was stored; or: The server is stopping; send the request again */
            503: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSupplierWebhookDeliveries: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
            };
            header?: never;
            path: {
                /**
                 * @description subscriptionId
                 * @example 0199c0de-0000-7000-8000-000000000000
                 */
                subscriptionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            deliveryId: string;
                            notificationId: string | null;
                            institution: string | null;
                            kind: string;
                            /** Format: date-time */
                            at: string;
                            /** @enum {unknown} */
                            outcome: "delivered" | "failed" | "dead";
                            reason: string | null;
                            httpStatus: number | null;
                            milliseconds: number;
                            attempt: number;
                            nextAt: string | null;
                        }[];
                        next: string | null;
                    };
                };
            };
            /** @description RFC 9457 */
            400: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            401: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            403: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            404: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description The register cannot be reached at the moment; or: The register cannot store anything at the moment; nothing was stored; or: The server is stopping; send the request again */
            503: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    resendSupplierWebhookDeadLetters: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description subscriptionId
                 * @example 0199c0de-0000-7000-8000-000000000000
                 */
                subscriptionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Absent means all dead letters */
                    notificationIds?: string[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            202: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        queued: number;
                    };
                };
            };
            /** @description RFC 9457 */
            400: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            401: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            403: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            404: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            409: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description The register cannot be reached at the moment; or: The register cannot store anything at the moment; nothing was stored; or: The server is stopping; send the request again */
            503: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    replaceSupplierWebhookSecret: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description subscriptionId
                 * @example 0199c0de-0000-7000-8000-000000000000
                 */
                subscriptionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Signs the deliveries; shown this once
                         * @example whsec_…
                         */
                        secret: string;
                        /** Format: date-time */
                        previousValidUntil: string;
                    };
                };
            };
            /** @description The request does not have the form described in the API reference; or: The request is not HTTP; or: The body is not valid JSON */
            400: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description RFC 9457 */
            401: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            403: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            404: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description The register cannot be reached at the moment; or: The register cannot store anything at the moment; nothing was stored; or: The server is stopping; send the request again */
            503: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    testSupplierWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description subscriptionId
                 * @example 0199c0de-0000-7000-8000-000000000000
                 */
                subscriptionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        delivered: boolean;
                        reason: string | null;
                        httpStatus: number | null;
                        milliseconds: number;
                    };
                };
            };
            /** @description The request does not have the form described in the API reference; or: The request is not HTTP; or: The body is not valid JSON */
            400: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description RFC 9457 */
            401: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            403: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            404: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            409: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        detail: string;
                        code: string;
                        errors?: {
                            in: string;
                            pointer: string;
                            code: string;
                            message: string;
                            fix: string;
                        }[];
                    };
                };
            };
            /** @description The register cannot be reached at the moment; or: The register cannot store anything at the moment; nothing was stored; or: The server is stopping; send the request again */
            503: {
                headers: {
                    /** @description Full version of the API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    receiveNotification: {
        parameters: {
            query?: never;
            header: {
                /** @description The id of the event */
                "webhook-id": string;
                /** @description Seconds since 1970, of this attempt */
                "webhook-timestamp": string;
                /** @description `v1,` and HMAC-SHA256 in base64 of `id.timestamp.body`; two, with a space between them, while a secret is replaced */
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/cloudevents+json": components["schemas"]["NotificationEvent"];
            };
        };
        responses: {
            /** @description Never send anything here again: the subscription is disabled */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Received; the next one follows */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not received: the same is sent again later, for days; Retry-After is honoured */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
