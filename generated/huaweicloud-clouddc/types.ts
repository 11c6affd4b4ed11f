// Generated from specs/huaweicloud-clouddc by `npm run generate`; do not edit.
export interface paths {
    "/v1/{project_id}/physicalservers/{id}/remote-console-address": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * ShowRemoteConsole: obtain the console address of a physical server
         * @description Obtains the address of the console. Open it in a browser: it is a web page, not a VNC endpoint.
         *
         *     A user needs the permission `clouddc:imetal:createRemoteConsoleLink` (write). No page says that the token in the address works
         *     only once, or how long it lives.
         *
         *     Each call mints a credential, although it is a GET: do not cache the answer, do not prefetch it, and do not repeat the call
         *     blindly.
         *
         *     The vendor's SDKs send `Content-Type: application/json` with this GET, although it has no body. The header is
         *     unnecessary and harmless.
         */
        get: operations["showRemoteConsole"];
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
        /** @description The answer of ShowRemoteConsole. */
        ShowRemoteConsoleResponse: {
            /**
             * @description The remote login address. It contains a token: keep it secret. Nothing promises its host, its port or the names in its
             *     query, so open it as it is.
             *
             *     Provenance: documented (Obtaining the Console Address); decision (required, although the vendor does not mark it: a 200 without it is useless).
             */
            url: string;
        };
        /** @description A refusal by the gateway or by the service. */
        Error: components["schemas"]["GatewayError"] | components["schemas"]["CloudDcError"];
        /** @description A refusal because of too many requests, by the gateway or by the service. */
        ThrottlingError: components["schemas"]["GatewayError"] | components["schemas"]["CloudDcError"] | components["schemas"]["ThrottlingText"];
        /** @description A text without a code, as the vendor's page on the operation gives the body of 429. */
        ThrottlingText: string;
        /** @description A refusal by the API gateway, before the request reached the service. */
        GatewayError: {
            /**
             * @description The error code, `APIGW.` and four digits. White-label clouds, and some regions, write `APIG.` instead.
             *
             *     Provenance: documented (API gateway error codes); captured (jeessy2/ddns-go#844, sibling operation, public bug reports).
             */
            error_code: string;
            /**
             * @description The error message.
             *
             *     Provenance: documented (API gateway error codes); captured (jeessy2/ddns-go#844, sibling operation).
             */
            error_msg?: string;
            /**
             * @description The request's id, equal to the header `X-Request-Id`.
             *
             *     Provenance: captured (jeessy2/ddns-go#844, sibling operation).
             */
            request_id?: string;
            /**
             * @description Why a policy denied the action, encoded; a privileged user can have it decoded.
             *
             *     Provenance: sdk (huaweicloud-sdk-core, ExceptionUtil).
             */
            encoded_authorization_message?: string;
        };
        /** @description A refusal by the service. */
        CloudDcError: {
            /**
             * @description The error code, `iMetal.` and four digits.
             *
             *     Provenance: documented (Obtaining the Console Address, CloudDC error codes).
             */
            error_code: string;
            /**
             * @description The error message.
             *
             *     Provenance: documented (Obtaining the Console Address, CloudDC error codes).
             */
            error_msg?: string;
            /**
             * @description Why a policy denied the action, encoded; a privileged user can have it decoded.
             *
             *     Provenance: sdk (huaweicloud-sdk-core, ExceptionUtil).
             */
            encoded_authorization_message?: string;
        };
    };
    responses: never;
    parameters: {
        /**
         * @description The project ID again. The vendor's SDKs send and sign it.
         *
         *     Provenance: documented (API reference, Authentication); sdk (huaweicloud-sdk-core, BasicCredentials).
         * @example 0f5a1d2c9e7b4c6d8a3e1b2f4d6c8a90
         */
        projectIdHeader: string;
        /**
         * @description The security token that belongs to a temporary access key. A permanent one has none.
         *
         *     Provenance: documented (API reference, Authentication); sdk (huaweicloud-sdk-core, BaseCredentials).
         * @example invented-security-token
         */
        securityToken: string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description The answer carries a credential and must not be stored.
         *
         *     Provenance: captured (public bug reports, 200 answers of sibling operations).
         * @example no-cache, no-store, must-revalidate
         */
        CacheControl: string;
        /**
         * @description The request's id, 32 hexadecimal digits. A body of the gateway repeats it as `request_id`.
         *
         *     Provenance: captured (sbercloud-terraform/terraform-provider-sbercloud#388); sdk (huaweicloud-sdk-core, DefaultHttpClient).
         * @example 8080d377bffeb6d519b0567c09cebe6b
         */
        RequestId: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    showRemoteConsole: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The project ID again. The vendor's SDKs send and sign it.
                 *
                 *     Provenance: documented (API reference, Authentication); sdk (huaweicloud-sdk-core, BasicCredentials).
                 * @example 0f5a1d2c9e7b4c6d8a3e1b2f4d6c8a90
                 */
                "X-Project-Id"?: components["parameters"]["projectIdHeader"];
                /**
                 * @description The security token that belongs to a temporary access key. A permanent one has none.
                 *
                 *     Provenance: documented (API reference, Authentication); sdk (huaweicloud-sdk-core, BaseCredentials).
                 * @example invented-security-token
                 */
                "X-Security-Token"?: components["parameters"]["securityToken"];
            };
            path: {
                /**
                 * @description The project ID. 32 lower-case hexadecimal digits in every sample, promised nowhere.
                 *
                 *     Provenance: documented (Obtaining the Console Address).
                 * @example 0f5a1d2c9e7b4c6d8a3e1b2f4d6c8a90
                 */
                project_id: string;
                /**
                 * @description The server ID. A UUID in samples; the service answers an unknown id of any form with 404.
                 *
                 *     Provenance: documented (Obtaining the Console Address).
                 * @example b7a1c2d3-4e5f-4a6b-8c7d-9e0f1a2b3c4d
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * @description The address of the console.
             *
             *     Provenance: documented (Obtaining the Console Address).
             */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["CacheControl"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShowRemoteConsoleResponse"];
                };
            };
            /**
             * @description The request is refused.
             *
             *     Provenance: documented (Obtaining the Console Address, CloudDC error codes, API gateway error codes).
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description The credential is missing, wrong or expired. A signature whose `X-Sdk-Date` is more than 15 minutes off is refused so,
             *     too.
             *
             *     Provenance: documented (Obtaining the Console Address, CloudDC error codes, API gateway error codes); captured (jeessy2/ddns-go#844).
             */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description The credential is valid and does not allow the operation. A policy denial may carry `encoded_authorization_message`.
             *
             *     Provenance: documented (CloudDC error codes, API gateway error codes, Obtaining the Console Address (Chinese)).
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description The physical server does not exist, or the gateway knows no such API.
             *
             *     Provenance: documented (CloudDC error codes, API gateway error codes); captured (huaweicloud/terraform-provider-huaweicloud#1434).
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description The gateway refuses the app. It is not what an unknown method gets: that is 404.
             *
             *     Provenance: documented (API gateway error codes).
             */
            405: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GatewayError"];
                };
            };
            /**
             * @description The body is too large for the gateway.
             *
             *     Provenance: documented (API gateway error codes).
             */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GatewayError"];
                };
            };
            /**
             * @description The path with its query is too long for the gateway.
             *
             *     Provenance: documented (API gateway error codes).
             */
            414: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GatewayError"];
                };
            };
            /**
             * @description Too many requests. There is no `Retry-After` and no rate-limit header: how long to wait is the client's own choice. The
             *     service's answer may be a text without a code, as a JSON string or as plain text.
             *
             *     Provenance: documented (Obtaining the Console Address, CloudDC error codes, API gateway error codes); captured (sbercloud-terraform/terraform-provider-sbercloud#388).
             */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThrottlingError"];
                    "text/plain": components["schemas"]["ThrottlingText"];
                };
            };
            /**
             * @description The headers are too large for the gateway.
             *
             *     Provenance: documented (API gateway error codes).
             */
            494: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GatewayError"];
                };
            };
            /**
             * @description The service or the gateway failed.
             *
             *     Provenance: documented (Obtaining the Console Address, CloudDC error codes, API gateway error codes).
             */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description The gateway does not reach the service.
             *
             *     Provenance: documented (API gateway error codes).
             */
            502: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GatewayError"];
                };
            };
            /**
             * @description The gateway lacks a service that it needs.
             *
             *     Provenance: documented (API gateway error codes).
             */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GatewayError"];
                };
            };
            /**
             * @description The service did not answer the gateway in time. The request may have had its effect.
             *
             *     Provenance: documented (API gateway error codes).
             */
            504: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GatewayError"];
                };
            };
        };
    };
}
