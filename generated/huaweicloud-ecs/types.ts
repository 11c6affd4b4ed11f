// Generated from specs/huaweicloud-ecs by `npm run generate`; do not edit.
export interface paths {
    "/v1/{project_id}/cloudservers/{server_id}/remote_console": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * ShowServerRemoteConsole: obtain the VNC login address of an ECS
         * @description Obtains the address for remotely logging in to an ECS using VNC. Open it in a browser: it is a web page, not a VNC endpoint.
         *     The address contains a one-time token (so says "Obtaining the VNC Login Address" of the vendor's API reference), so ask for a new one
         *     each time. How long it lives before it is used, no page says; that of the deprecated OpenStack call beside it says 10 minutes, from which this
         *     contract infers the same here.
         *
         *     A user needs the permission `ecs:cloudServers:vnc` (read).
         *
         *     Send `Content-Type: application/json`; a `charset=utf-8` parameter behind it, in either case, is accepted too.
         */
        post: operations["showServerRemoteConsole"];
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
        /** @description The request of ShowServerRemoteConsole. */
        ShowServerRemoteConsoleRequestBody: {
            /**
             * @description The kind of console that is wanted.
             *
             *     Provenance: documented (Obtaining the VNC Login Address); sdk (huaweicloud-sdk-ecs, ShowServerRemoteConsoleRequestBody).
             */
            remote_console: components["schemas"]["GetServerRemoteConsoleOption"];
        };
        /** @description The kind of console that is wanted. */
        GetServerRemoteConsoleOption: {
            /**
             * @description The remote login protocol.
             *
             *     Provenance: documented (Obtaining the VNC Login Address); sdk (huaweicloud-sdk-ecs, GetServerRemoteConsoleOption).
             * @enum {string}
             */
            protocol: "vnc";
            /**
             * @description The remote login mode.
             *
             *     Provenance: documented (Obtaining the VNC Login Address); sdk (huaweicloud-sdk-ecs, GetServerRemoteConsoleOption).
             * @enum {string}
             */
            type: "novnc";
        };
        /** @description The answer of ShowServerRemoteConsole. */
        ShowServerRemoteConsoleResponse: {
            /**
             * @description The console.
             *
             *     Provenance: documented (Obtaining the VNC Login Address); sdk (huaweicloud-sdk-ecs, ShowServerRemoteConsoleResponse).
             */
            remote_console: components["schemas"]["ServerRemoteConsole"];
        };
        /** @description The address for remotely logging in to an ECS. */
        ServerRemoteConsole: {
            /**
             * @description The remote login mode.
             *
             *     Provenance: documented (Obtaining the VNC Login Address); sdk (huaweicloud-sdk-ecs, ServerRemoteConsole).
             */
            type: "novnc" | (string & {});
            /**
             * @description The remote login protocol.
             *
             *     Provenance: documented (Obtaining the VNC Login Address); sdk (huaweicloud-sdk-ecs, ServerRemoteConsole).
             */
            protocol: "vnc" | (string & {});
            /**
             * @description The remote login URL. It contains a one-time token ("Obtaining the VNC Login Address"): keep it secret, open it within
             *     minutes and discard it after use. Nothing promises its host, its port or the names in its query, so open it as it is.
             *
             *     Provenance: documented (Obtaining the VNC Login Address); sdk (huaweicloud-sdk-ecs, ServerRemoteConsole); inferred (it lives about 10 minutes, as the page of the deprecated OpenStack call beside it says of its own).
             */
            url: string;
        };
        /** @description A refusal by the gateway, by ECS or by its backend; one body may carry more than one form. */
        Error: components["schemas"]["GatewayError"] | components["schemas"]["EcsError"] | components["schemas"]["BackendFault"];
        /** @description A refusal by the API gateway, before the request reached ECS. */
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
        /** @description A refusal by ECS. */
        EcsError: {
            /**
             * @description What was refused.
             *
             *     Provenance: documented (vendor CLI documentation, ECS); captured (public test logs, sibling operation).
             */
            error: {
                /**
                 * @description The error code.
                 *
                 *     Provenance: documented (ECS error codes); captured (public test logs, sibling operation).
                 */
                code: string;
                /**
                 * @description The error message.
                 *
                 *     Provenance: documented (ECS error codes); captured (public test logs, sibling operation).
                 */
                message?: string;
                /**
                 * @description The errors behind this one.
                 *
                 *     Provenance: documented (ECS error codes).
                 */
                details?: {
                    /**
                     * @description The error code.
                     *
                     *     Provenance: documented (ECS error codes).
                     */
                    code?: string;
                    /**
                     * @description The error message.
                     *
                     *     Provenance: documented (ECS error codes).
                     */
                    message?: string;
                }[];
                /**
                 * @description Why a policy denied the action, encoded; a privileged user can have it decoded.
                 *
                 *     Provenance: sdk (huaweicloud-sdk-core, ExceptionUtil).
                 */
                encoded_authorization_message?: string;
            };
        };
        /**
         * @description A fault of the OpenStack backend, passed on unchanged. A member named after the fault (`itemNotFound`, `badRequest`,
         *     `computeFault`, ...) holds its code, an integer, and its message.
         */
        BackendFault: {
            [key: string]: unknown;
        };
    };
    responses: never;
    parameters: {
        /**
         * @description The project ID again. The vendor's SDKs send and sign it.
         *
         *     Provenance: documented (API reference, Authentication); sdk (huaweicloud-sdk-core, BasicCredentials).
         * @example 13c67a214ced4afb88d911ae4bd5721a
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
    showServerRemoteConsole: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The project ID again. The vendor's SDKs send and sign it.
                 *
                 *     Provenance: documented (API reference, Authentication); sdk (huaweicloud-sdk-core, BasicCredentials).
                 * @example 13c67a214ced4afb88d911ae4bd5721a
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
                 *     Provenance: documented (Obtaining the VNC Login Address).
                 * @example 13c67a214ced4afb88d911ae4bd5721a
                 */
                project_id: string;
                /**
                 * @description The ECS ID. A UUID in every sample; the service answers anything else with 404, not with 400.
                 *
                 *     Provenance: documented (Obtaining the VNC Login Address).
                 * @example 47bc79ae-df61-4ade-9197-283a74e5d70e
                 */
                server_id: string;
            };
            cookie?: never;
        };
        /**
         * @description The kind of console that is wanted. There is one.
         *
         *     Provenance: documented (Obtaining the VNC Login Address); sdk (huaweicloud-sdk-ecs, ShowServerRemoteConsoleRequestBody).
         */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ShowServerRemoteConsoleRequestBody"];
            };
        };
        responses: {
            /**
             * @description The address of the console.
             *
             *     Provenance: documented (Obtaining the VNC Login Address).
             */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["CacheControl"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShowServerRemoteConsoleResponse"];
                };
            };
            /**
             * @description Not an acceptance: ECS throttled the request and says so in an error body. Nothing was done and nothing is to be polled.
             *
             *     Provenance: documented (ECS error codes).
             */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EcsError"];
                };
            };
            /**
             * @description The request is refused.
             *
             *     Provenance: documented (API gateway error codes, ECS error codes, opentelekomcloud-docs/elastic-cloud-server); captured (public test logs, sibling operation).
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
             *     Provenance: documented (API gateway error codes, ECS error codes); captured (jeessy2/ddns-go#844, sibling operation).
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
             *     Provenance: documented (API gateway error codes, ECS error codes).
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
             * @description The ECS does not exist, or the gateway knows no such API.
             *
             *     Provenance: documented (API gateway error codes, ECS error codes, vendor CLI documentation, ECS); captured (huaweicloud/terraform-provider-huaweicloud#1434).
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
             * @description Too many requests. There is no `Retry-After` and no rate-limit header: how long to wait is the client's own choice.
             *
             *     Provenance: documented (API gateway error codes); captured (sbercloud-terraform/terraform-provider-sbercloud#388).
             */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
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
             *     Provenance: documented (API gateway error codes, ECS error codes).
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
             * @description ECS throttled the request, or the gateway lacks a service that it needs.
             *
             *     Provenance: documented (API gateway error codes, ECS error codes).
             */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
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
