// Generated from openapi.json by npm run generate; do not edit.
export interface paths {
    "/v1/funding-regulations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Funding regulations
         * @description The regulations in use, with the years they govern, their rates and their legal sources.
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
         * @description Everyone enrolled on the counting date, in order of learner id, with what each counts for and why.
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
         * Report an exam result or diploma
         * @description All subjects at once, with school and central marks. `outcome: passed` is a diploma.
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
}
export type webhooks = Record<string, never>;
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
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
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
                            rates: {
                                category: string;
                                description: {
                                    nl: string;
                                    en: string;
                                };
                                article: string;
                                /** @description Amount of one, in cents of a euro */
                                rateCents: number;
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
        /** @description Message 3: an enrolment with its full history */
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
                            lines: {
                                category: string;
                                description: {
                                    nl: string;
                                    en: string;
                                };
                                article: string;
                                countBefore: number;
                                countAfter: number;
                                rateCents: number;
                                beforeCents: number;
                                afterCents: number;
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
                            lines: {
                                category: string;
                                description: {
                                    nl: string;
                                    en: string;
                                };
                                article: string;
                                countBefore: number;
                                countAfter: number;
                                rateCents: number;
                                beforeCents: number;
                                afterCents: number;
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
                            lines: {
                                category: string;
                                description: {
                                    nl: string;
                                    en: string;
                                };
                                article: string;
                                countBefore: number;
                                countAfter: number;
                                rateCents: number;
                                beforeCents: number;
                                afterCents: number;
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
                            lines: {
                                category: string;
                                description: {
                                    nl: string;
                                    en: string;
                                };
                                article: string;
                                countBefore: number;
                                countAfter: number;
                                rateCents: number;
                                beforeCents: number;
                                afterCents: number;
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
                            lines: {
                                category: string;
                                description: {
                                    nl: string;
                                    en: string;
                                };
                                article: string;
                                countBefore: number;
                                countAfter: number;
                                rateCents: number;
                                beforeCents: number;
                                afterCents: number;
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
    readFunding: {
        parameters: {
            query?: {
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
                        fundingYear: number;
                        /** Format: date */
                        countingDate: string;
                        /**
                         * @description 'expected' while the counting date is still to come
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
                            /** @description Sites or pupils; halves occur */
                            count: number;
                            /** @description Amount of one, in cents of a euro */
                            rateCents: number;
                            /** @description Count times rate, in cents of a euro */
                            amountCents: number;
                        }[];
                        /** @description Sum of the lines, in cents of a euro */
                        totalCents: number;
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
                /** @description Only learners who count in this line; absent means everyone enrolled */
                category?: "lower-years" | "upper-general" | "upper-vocational" | "practical";
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
                        items: {
                            learnerId: string;
                            /** @description The school's own number of the enrolment */
                            number: string;
                            category: string | null;
                            /** @description 2 counts in full, 1 for one half, 0 not */
                            halves: number;
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
                            lines: {
                                category: string;
                                description: {
                                    nl: string;
                                    en: string;
                                };
                                article: string;
                                countBefore: number;
                                countAfter: number;
                                rateCents: number;
                                beforeCents: number;
                                afterCents: number;
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
                            lines: {
                                category: string;
                                description: {
                                    nl: string;
                                    en: string;
                                };
                                article: string;
                                countBefore: number;
                                countAfter: number;
                                rateCents: number;
                                beforeCents: number;
                                afterCents: number;
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
                            lines: {
                                category: string;
                                description: {
                                    nl: string;
                                    en: string;
                                };
                                article: string;
                                countBefore: number;
                                countAfter: number;
                                rateCents: number;
                                beforeCents: number;
                                afterCents: number;
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
                            lines: {
                                category: string;
                                description: {
                                    nl: string;
                                    en: string;
                                };
                                article: string;
                                countBefore: number;
                                countAfter: number;
                                rateCents: number;
                                beforeCents: number;
                                afterCents: number;
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
                            lines: {
                                category: string;
                                description: {
                                    nl: string;
                                    en: string;
                                };
                                article: string;
                                countBefore: number;
                                countAfter: number;
                                rateCents: number;
                                beforeCents: number;
                                afterCents: number;
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
                        sex: string;
                        givenNames: string | null;
                        surnamePrefix: string | null;
                        surname: string | null;
                        postcode: string | null;
                        country: string;
                        enrolments: {
                            number: string;
                            startDate: string;
                            endDate: string | null;
                            endReason: string | null;
                            etag: string | null;
                            periods: {
                                startDate: string;
                                endDate: string | null;
                                site: string;
                                programme: string;
                                yearOfStudy: number | null;
                                fundable: boolean;
                            }[];
                        }[];
                        otherEnrolments: {
                            startDate: string;
                            endDate: string | null;
                            institution: string;
                        }[];
                        results: {
                            number: string;
                            site: string;
                            programme: string;
                            kind: string;
                            examYear: number;
                            decidedOn: string | null;
                            outcome: string;
                            projectTitle: string | null;
                            projectMark: number | null;
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
                                lines: {
                                    category: string;
                                    description: {
                                        nl: string;
                                        en: string;
                                    };
                                    article: string;
                                    countBefore: number;
                                    countAfter: number;
                                    rateCents: number;
                                    beforeCents: number;
                                    afterCents: number;
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
        /** @description Exam data and diploma of a learner in secondary education */
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
                            lines: {
                                category: string;
                                description: {
                                    nl: string;
                                    en: string;
                                };
                                article: string;
                                countBefore: number;
                                countAfter: number;
                                rateCents: number;
                                beforeCents: number;
                                afterCents: number;
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
                            lines: {
                                category: string;
                                description: {
                                    nl: string;
                                    en: string;
                                };
                                article: string;
                                countBefore: number;
                                countAfter: number;
                                rateCents: number;
                                beforeCents: number;
                                afterCents: number;
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
                            lines: {
                                category: string;
                                description: {
                                    nl: string;
                                    en: string;
                                };
                                article: string;
                                countBefore: number;
                                countAfter: number;
                                rateCents: number;
                                beforeCents: number;
                                afterCents: number;
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
                            lines: {
                                category: string;
                                description: {
                                    nl: string;
                                    en: string;
                                };
                                article: string;
                                countBefore: number;
                                countAfter: number;
                                rateCents: number;
                                beforeCents: number;
                                afterCents: number;
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
                            lines: {
                                category: string;
                                description: {
                                    nl: string;
                                    en: string;
                                };
                                article: string;
                                countBefore: number;
                                countAfter: number;
                                rateCents: number;
                                beforeCents: number;
                                afterCents: number;
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
                            actions: ("enrolment:report" | "result:report" | "learner:identify" | "key-data:report" | "learner:read" | "report:read" | "overview:read" | "notification:read" | "notification:acknowledge" | "funding:read")[];
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
                            actions: ("enrolment:report" | "result:report" | "learner:identify" | "key-data:report" | "learner:read" | "report:read" | "overview:read" | "notification:read" | "notification:acknowledge" | "funding:read")[];
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
}
