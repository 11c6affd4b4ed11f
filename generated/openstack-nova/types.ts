// Generated from specs/openstack-nova by `npm run generate`; do not edit.
export interface paths {
    "/v2.1/servers/{server_id}/remote-consoles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create remote console: obtain the URL of a server's console
         * @description Gives the URL of a console of the protocol and type that the body names. Open a URL of `http` or `https` in a browser; one
         *     of `ws` or `wss` is for a client in a page or a program. The URL carries a token, so ask when a user opens the console, not
         *     for each row of a list.
         *
         *     `type` belongs to `protocol`: `novnc` to `vnc`, `spice-html5` to `spice`, `serial` to `serial`. The hypervisor decides which
         *     of them a server has.
         *
         *     Since 2.6.
         */
        post: operations["createRemoteConsole"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.1/servers/{server_id}/action": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get console by action: obtain the URL of a console, before microversion 2.6
         * @deprecated
         * @description Gives the URL of a console, as `createRemoteConsole` does, with a body for each protocol. Microversion 2.6 has taken these
         *     actions out: from there on they are a 404. The path serves other actions of a server, too, such as `os-start`, of which this
         *     contract does not speak.
         *
         *     Since 2.1.
         */
        post: operations["getConsoleByAction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.1/os-console-auth-tokens/{console_token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show console connection information: the host and port behind a console's token
         * @description Tells what stands behind the token of a console's URL: the server, and the host and port at which its hypervisor serves the
         *     console. It is for administrators and services, such as a proxy of your own; a browser needs only the URL.
         *
         *     Since 2.31.
         */
        get: operations["showConsoleConnectionInformation"];
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
        /** @description The request of createRemoteConsole. */
        CreateRemoteConsoleRequest: {
            /**
             * @description The console that is wanted.
             *
             *     Provenance: captured (nova-26.2.2); documented (api-reference); source (nova-source).
             */
            remote_console: components["schemas"]["RemoteConsoleRequest"];
        };
        /** @description The console that is wanted. */
        RemoteConsoleRequest: {
            /**
             * @description The protocol of the console. `mks` needs microversion 2.8. Later releases refuse `rdp` in every microversion.
             *
             *     Provenance: captured (nova-26.2.2); documented (api-reference); source (nova-source).
             * @enum {string}
             */
            protocol: "vnc" | "spice" | "rdp" | "serial" | "mks";
            /**
             * @description The kind of client that opens the console. `webmks` needs microversion 2.8, `spice-direct` 2.99. `xvpvnc` is refused by the
             *     servers that still know the word, and later releases refuse `rdp-html5` in every microversion.
             *
             *     Provenance: captured (nova-26.2.2); documented (api-reference, microversion-history); source (nova-source, tempest).
             * @enum {string}
             */
            type: "novnc" | "xvpvnc" | "spice-html5" | "spice-direct" | "rdp-html5" | "serial" | "webmks";
        };
        /** @description The answer of createRemoteConsole. */
        CreateRemoteConsoleResponse: {
            /**
             * @description The console.
             *
             *     Provenance: captured (nova-26.2.2); documented (api-reference).
             */
            remote_console: components["schemas"]["RemoteConsole"];
        };
        /** @description A console and the URL that opens it. */
        RemoteConsole: {
            /**
             * @description The protocol, as the request named it.
             *
             *     Provenance: captured (nova-26.2.2); documented (api-reference).
             */
            protocol: "vnc" | "spice" | "rdp" | "serial" | "mks" | (string & {});
            /**
             * @description The type, as the request named it.
             *
             *     Provenance: captured (nova-26.2.2); documented (api-reference).
             */
            type: "novnc" | "xvpvnc" | "spice-html5" | "spice-direct" | "rdp-html5" | "serial" | "webmks" | (string & {});
            /**
             * @description The URL that opens the console. It carries a token, which may be used again until it expires, 600 seconds after it was issued
             *     unless the cloud says otherwise. Nothing promises its host, its port or the names in its query, so open it as it is.
             *
             *     Provenance: captured (nova-26.2.2); documented (api-reference, nova-configuration).
             */
            url: string;
        };
        /** @description The action for a console of VNC. */
        GetVncConsole: {
            /**
             * @description The console that is wanted.
             *
             *     Provenance: captured (nova-26.2.2); documented (api-reference); source (nova-source).
             */
            "os-getVNCConsole": {
                /**
                 * @description The kind of client that opens the console. `xvpvnc` makes the server fail.
                 *
                 *     Provenance: captured (nova-26.2.2); documented (api-reference); source (nova-source).
                 * @enum {string}
                 */
                type: "novnc" | "xvpvnc";
            };
        };
        /** @description The action for a console of SPICE. */
        GetSpiceConsole: {
            /**
             * @description The console that is wanted.
             *
             *     Provenance: captured (nova-26.2.2); documented (api-reference); source (nova-source).
             */
            "os-getSPICEConsole": {
                /**
                 * @description The kind of client that opens the console.
                 *
                 *     Provenance: captured (nova-26.2.2); documented (api-reference); source (nova-source).
                 * @enum {string}
                 */
                type: "spice-html5";
            };
        };
        /** @description The action for a console of RDP, which later releases do not have. */
        GetRdpConsole: {
            /**
             * @description The console that is wanted.
             *
             *     Provenance: captured (nova-26.2.2); documented (api-reference).
             */
            "os-getRDPConsole": {
                /**
                 * @description The kind of client that opens the console.
                 *
                 *     Provenance: captured (nova-26.2.2); documented (api-reference).
                 * @enum {string}
                 */
                type: "rdp-html5";
            };
        };
        /** @description The action for a serial console. */
        GetSerialConsole: {
            /**
             * @description The console that is wanted.
             *
             *     Provenance: captured (nova-26.2.2); documented (api-reference); source (nova-source).
             */
            "os-getSerialConsole": {
                /**
                 * @description The kind of client that opens the console.
                 *
                 *     Provenance: captured (nova-26.2.2); documented (api-reference); source (nova-source).
                 * @enum {string}
                 */
                type: "serial";
            };
        };
        /** @description The answer of getConsoleByAction. */
        GetConsoleResponse: {
            /**
             * @description The console.
             *
             *     Provenance: captured (nova-26.2.2); documented (api-reference).
             */
            console: {
                /**
                 * @description The type, as the request named it.
                 *
                 *     Provenance: captured (nova-26.2.2); documented (api-reference).
                 */
                type: "novnc" | "xvpvnc" | "spice-html5" | "rdp-html5" | "serial" | (string & {});
                /**
                 * @description The URL that opens the console. It carries a token, which may be used again until it expires, 600 seconds after it was issued
                 *     unless the cloud says otherwise. Nothing promises its host, its port or the names in its query, so open it as it is.
                 *
                 *     Provenance: captured (nova-26.2.2); documented (api-reference, nova-configuration).
                 */
                url: string;
            };
        };
        /** @description The answer of showConsoleConnectionInformation. */
        ShowConsoleConnectionResponse: {
            /**
             * @description What stands behind the token.
             *
             *     Provenance: captured (nova-26.2.2); documented (api-reference).
             */
            console: components["schemas"]["ConsoleConnection"];
        };
        /** @description The host and port at which a hypervisor serves a console. */
        ConsoleConnection: {
            /**
             * @description The ID of the server.
             *
             *     Provenance: captured (nova-26.2.2); documented (api-reference).
             */
            instance_uuid: string;
            /**
             * @description The address of the hypervisor's host, in the cloud's own network.
             *
             *     Provenance: captured (nova-26.2.2); documented (api-reference).
             */
            host: string;
            /**
             * @description The port of the console.
             *
             *     Provenance: captured (nova-26.2.2); documented (api-reference).
             */
            port: number;
            /**
             * @description The port of the console for TLS, null where there is none. Only of a token of the type `spice-direct`, from microversion 2.99
             *     on.
             *
             *     Since 2.99.
             *
             *     Provenance: documented (microversion-history); source (nova-source, console_auth_tokens.py).
             */
            tls_port?: number | null;
            /**
             * @description The path that a proxy names to the hypervisor, such as an ID of RDP; null where the protocol has none.
             *
             *     Provenance: captured (nova-26.2.2); documented (api-reference); source (nova-source).
             */
            internal_access_path?: string | null;
        };
        /** @description What Nova refused, under the name of the fault. */
        Fault: {
            /**
             * @description The HTTP status.
             *
             *     Provenance: captured (nova-26.2.2); documented (api-guide).
             */
            code: number;
            /**
             * @description What was refused, for people.
             *
             *     Provenance: captured (nova-26.2.2); documented (api-guide).
             */
            message: string;
        };
        /** @description A request that Nova refuses. */
        BadRequest: {
            /**
             * @description The fault.
             *
             *     Provenance: captured (nova-26.2.2); documented (api-guide).
             */
            badRequest: components["schemas"]["Fault"];
        };
        /** @description A console type that is not shown in this microversion. */
        UnauthorizedFault: {
            /**
             * @description The fault.
             *
             *     Provenance: source (nova-source); documented (api-guide).
             */
            unauthorized: components["schemas"]["Fault"];
        };
        /** @description An operation that the policy does not allow. */
        Forbidden: {
            /**
             * @description The fault.
             *
             *     Provenance: source (nova-source); documented (api-guide).
             */
            forbidden: components["schemas"]["Fault"];
        };
        /** @description A server, a token or an operation that is not there. */
        ItemNotFound: {
            /**
             * @description The fault.
             *
             *     Provenance: captured (nova-26.2.2); documented (api-guide).
             */
            itemNotFound: components["schemas"]["Fault"];
        };
        /** @description A failure of Nova, or a microversion that it does not have. */
        ComputeFault: {
            /**
             * @description The fault.
             *
             *     Provenance: captured (nova-26.2.2); documented (api-guide).
             */
            computeFault: components["schemas"]["Fault"];
        };
        /** @description A server that is not ready. */
        ConflictingRequest: {
            /**
             * @description The fault.
             *
             *     Provenance: source (nova-source); documented (api-guide).
             */
            conflictingRequest: components["schemas"]["Fault"];
        };
        /** @description A body that Nova does not read. */
        BadMediaType: {
            /**
             * @description The fault.
             *
             *     Provenance: captured (nova-26.2.2); documented (api-guide).
             */
            badMediaType: components["schemas"]["Fault"];
        };
        /** @description A console that the hypervisor does not have. */
        NotImplemented: {
            /**
             * @description The fault.
             *
             *     Provenance: source (nova-source); documented (api-guide).
             */
            notImplemented: components["schemas"]["Fault"];
        };
        /** @description A path or method that the router does not know. */
        UnknownPath: {
            /**
             * @description The HTTP status with its reason phrase.
             *
             *     Provenance: captured (nova-26.2.2).
             */
            code: string;
            /**
             * @description The reason phrase.
             *
             *     Provenance: captured (nova-26.2.2).
             */
            title?: string;
            /**
             * @description What was refused, for people, with markup of HTML.
             *
             *     Provenance: captured (nova-26.2.2).
             */
            message?: string;
        };
        /** @description A refusal by the identity middleware. */
        IdentityError: {
            /**
             * @description What was refused.
             *
             *     Provenance: captured (nova-26.2.2).
             */
            error: {
                /**
                 * @description The HTTP status.
                 *
                 *     Provenance: captured (nova-26.2.2).
                 */
                code: number;
                /**
                 * @description The reason phrase.
                 *
                 *     Provenance: captured (nova-26.2.2).
                 */
                title: string;
                /**
                 * @description What was refused, for people.
                 *
                 *     Provenance: captured (nova-26.2.2).
                 */
                message?: string;
            };
        };
    };
    responses: {
        /**
         * @description The identity middleware refuses the credential, before Nova sees the request.
         *
         *     Provenance: captured (nova-26.2.2); documented (api-reference).
         */
        Unauthorized: {
            headers: {
                "WWW-Authenticate": components["headers"]["Authenticate"];
                "X-OpenStack-Request-Id": components["headers"]["RequestId"];
                "X-Compute-Request-Id": components["headers"]["ComputeRequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["IdentityError"];
            };
        };
        /**
         * @description The credential is valid, and the policy does not allow the operation.
         *
         *     Provenance: documented (api-reference); source (nova-source).
         */
        Forbidden: {
            headers: {
                "OpenStack-API-Version": components["headers"]["ApiVersion"];
                "X-OpenStack-Nova-API-Version": components["headers"]["NovaApiVersion"];
                Vary: components["headers"]["Vary"];
                "X-OpenStack-Request-Id": components["headers"]["RequestId"];
                "X-Compute-Request-Id": components["headers"]["ComputeRequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Forbidden"];
            };
        };
        /**
         * @description The server does not have the microversion that the request asks for.
         *
         *     Provenance: captured (nova-26.2.2); documented (api-guide).
         */
        NotAcceptable: {
            headers: {
                "OpenStack-API-Version": components["headers"]["ApiVersion"];
                "X-OpenStack-Nova-API-Version": components["headers"]["NovaApiVersion"];
                Vary: components["headers"]["Vary"];
                "X-OpenStack-Request-Id": components["headers"]["RequestId"];
                "X-Compute-Request-Id": components["headers"]["ComputeRequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ComputeFault"];
            };
        };
        /**
         * @description The server is not in a state in which it has a console.
         *
         *     Provenance: source (nova-source); documented (api-reference).
         */
        Conflict: {
            headers: {
                "OpenStack-API-Version": components["headers"]["ApiVersion"];
                "X-OpenStack-Nova-API-Version": components["headers"]["NovaApiVersion"];
                Vary: components["headers"]["Vary"];
                "X-OpenStack-Request-Id": components["headers"]["RequestId"];
                "X-Compute-Request-Id": components["headers"]["ComputeRequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ConflictingRequest"];
            };
        };
        /**
         * @description The body is not one that Nova reads, such as a form.
         *
         *     Provenance: captured (nova-26.2.2).
         */
        UnsupportedMediaType: {
            headers: {
                "OpenStack-API-Version": components["headers"]["ApiVersion"];
                "X-OpenStack-Nova-API-Version": components["headers"]["NovaApiVersion"];
                Vary: components["headers"]["Vary"];
                "X-OpenStack-Request-Id": components["headers"]["RequestId"];
                "X-Compute-Request-Id": components["headers"]["ComputeRequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["BadMediaType"];
            };
        };
        /**
         * @description Nova failed.
         *
         *     Provenance: captured (nova-26.2.2).
         */
        ComputeFault: {
            headers: {
                "OpenStack-API-Version": components["headers"]["ApiVersion"];
                "X-OpenStack-Nova-API-Version": components["headers"]["NovaApiVersion"];
                Vary: components["headers"]["Vary"];
                "X-OpenStack-Request-Id": components["headers"]["RequestId"];
                "X-Compute-Request-Id": components["headers"]["ComputeRequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ComputeFault"];
            };
        };
        /**
         * @description The hypervisor of the server has no console of this protocol.
         *
         *     Provenance: source (nova-source); documented (api-reference).
         */
        NotImplemented: {
            headers: {
                "OpenStack-API-Version": components["headers"]["ApiVersion"];
                "X-OpenStack-Nova-API-Version": components["headers"]["NovaApiVersion"];
                Vary: components["headers"]["Vary"];
                "X-OpenStack-Request-Id": components["headers"]["RequestId"];
                "X-Compute-Request-Id": components["headers"]["ComputeRequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["NotImplemented"];
            };
        };
    };
    parameters: {
        /**
         * @description The ID of the server, a UUID. Anything else is answered with 404, not with 400.
         *
         *     Provenance: captured (nova-26.2.2); documented (api-reference).
         * @example 8d3f1c52-6b7e-4f09-a1c4-5e2d90b37f68
         */
        serverId: string;
        /**
         * @description The microversion in the header of before 2.27, a version without the service type. Every server still takes it; where both
         *     headers name a version, `OpenStack-API-Version` counts.
         *
         *     Provenance: captured (nova-26.2.2); documented (api-guide).
         * @example 2.6
         */
        novaApiVersion: string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description The microversion that the reply follows. It names the version that `latest` stands for.
         *
         *     Provenance: captured (nova-26.2.2); documented (api-guide).
         * @example compute 2.6
         */
        ApiVersion: string;
        /**
         * @description The same microversion, without the service type.
         *
         *     Provenance: captured (nova-26.2.2); documented (api-guide).
         * @example 2.6
         */
        NovaApiVersion: string;
        /**
         * @description The names of the two headers of the microversion. Servers send it twice, once for each.
         *
         *     Provenance: captured (nova-26.2.2).
         * @example OpenStack-API-Version, X-OpenStack-Nova-API-Version
         */
        Vary: string;
        /**
         * @description The ID of the request, which the logs of the cloud name.
         *
         *     Provenance: captured (nova-26.2.2); documented (api-guide).
         * @example req-3c1f8e5a-7d20-4b96-9f3e-a8d45b0c6e71
         */
        RequestId: string;
        /**
         * @description The same ID, in the header of older servers.
         *
         *     Provenance: captured (nova-26.2.2).
         * @example req-3c1f8e5a-7d20-4b96-9f3e-a8d45b0c6e71
         */
        ComputeRequestId: string;
        /**
         * @description The address of the identity service.
         *
         *     Provenance: captured (nova-26.2.2).
         * @example Keystone uri="http://keystone.example:5000/v3"
         */
        Authenticate: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    createRemoteConsole: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The microversion that the request asks for: the service type, a blank, and a version from 2.6 on or `latest`. A header may
                 *     name versions of other services, too, with commas between them. Without it, and without the older header, the server is
                 *     a 2.1.
                 *
                 *     Since 2.1.
                 *
                 *     Provenance: captured (nova-26.2.2); documented (api-guide).
                 * @example compute 2.6
                 */
                "OpenStack-API-Version"?: string;
                /**
                 * @description The microversion in the header of before 2.27, a version without the service type. Every server still takes it; where both
                 *     headers name a version, `OpenStack-API-Version` counts.
                 *
                 *     Provenance: captured (nova-26.2.2); documented (api-guide).
                 * @example 2.6
                 */
                "X-OpenStack-Nova-API-Version"?: components["parameters"]["novaApiVersion"];
            };
            path: {
                /**
                 * @description The ID of the server, a UUID. Anything else is answered with 404, not with 400.
                 *
                 *     Provenance: captured (nova-26.2.2); documented (api-reference).
                 * @example 8d3f1c52-6b7e-4f09-a1c4-5e2d90b37f68
                 */
                server_id: components["parameters"]["serverId"];
            };
            cookie?: never;
        };
        /**
         * @description The protocol and the type of the console that is wanted.
         *
         *     Provenance: captured (nova-26.2.2); documented (api-reference); source (nova-source).
         */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateRemoteConsoleRequest"];
            };
        };
        responses: {
            /**
             * @description The console.
             *
             *     Provenance: captured (nova-26.2.2); documented (api-reference).
             */
            200: {
                headers: {
                    "OpenStack-API-Version": components["headers"]["ApiVersion"];
                    "X-OpenStack-Nova-API-Version": components["headers"]["NovaApiVersion"];
                    Vary: components["headers"]["Vary"];
                    "X-OpenStack-Request-Id": components["headers"]["RequestId"];
                    "X-Compute-Request-Id": components["headers"]["ComputeRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateRemoteConsoleResponse"];
                };
            };
            /**
             * @description The body, its values or the microversion are refused.
             *
             *     Provenance: captured (nova-26.2.2); documented (api-reference).
             */
            400: {
                headers: {
                    "OpenStack-API-Version": components["headers"]["ApiVersion"];
                    "X-OpenStack-Nova-API-Version": components["headers"]["NovaApiVersion"];
                    Vary: components["headers"]["Vary"];
                    "X-OpenStack-Request-Id": components["headers"]["RequestId"];
                    "X-Compute-Request-Id": components["headers"]["ComputeRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BadRequest"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /**
             * @description The server does not exist, or the operation is not in the microversion that the request asks for. The router answers an
             *     unknown path or method with 404 in a form of its own.
             *
             *     Provenance: captured (nova-26.2.2); documented (api-reference).
             */
            404: {
                headers: {
                    "OpenStack-API-Version": components["headers"]["ApiVersion"];
                    "X-OpenStack-Nova-API-Version": components["headers"]["NovaApiVersion"];
                    Vary: components["headers"]["Vary"];
                    "X-OpenStack-Request-Id": components["headers"]["RequestId"];
                    "X-Compute-Request-Id": components["headers"]["ComputeRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemNotFound"] | components["schemas"]["UnknownPath"];
                };
            };
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["ComputeFault"];
            501: components["responses"]["NotImplemented"];
        };
    };
    getConsoleByAction: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The microversion that the request asks for, from 2.1 to 2.5. Without it the server is a 2.1, which is right here: the
                 *     client sends none.
                 *
                 *     Since 2.1.
                 *
                 *     Provenance: captured (nova-26.2.2); documented (api-guide).
                 * @example compute 2.1
                 */
                "OpenStack-API-Version"?: string;
                /**
                 * @description The microversion in the header of before 2.27, a version without the service type. Every server still takes it; where both
                 *     headers name a version, `OpenStack-API-Version` counts.
                 *
                 *     Provenance: captured (nova-26.2.2); documented (api-guide).
                 * @example 2.6
                 */
                "X-OpenStack-Nova-API-Version"?: components["parameters"]["novaApiVersion"];
            };
            path: {
                /**
                 * @description The ID of the server, a UUID. Anything else is answered with 404, not with 400.
                 *
                 *     Provenance: captured (nova-26.2.2); documented (api-reference).
                 * @example 8d3f1c52-6b7e-4f09-a1c4-5e2d90b37f68
                 */
                server_id: components["parameters"]["serverId"];
            };
            cookie?: never;
        };
        /**
         * @description The action, one for each protocol.
         *
         *     Provenance: captured (nova-26.2.2); documented (api-reference); source (nova-source).
         */
        requestBody: {
            content: {
                "application/json": components["schemas"]["GetVncConsole"] | components["schemas"]["GetSpiceConsole"] | components["schemas"]["GetRdpConsole"] | components["schemas"]["GetSerialConsole"];
            };
        };
        responses: {
            /**
             * @description The console.
             *
             *     Provenance: captured (nova-26.2.2); documented (api-reference).
             */
            200: {
                headers: {
                    "OpenStack-API-Version": components["headers"]["ApiVersion"];
                    "X-OpenStack-Nova-API-Version": components["headers"]["NovaApiVersion"];
                    Vary: components["headers"]["Vary"];
                    "X-OpenStack-Request-Id": components["headers"]["RequestId"];
                    "X-Compute-Request-Id": components["headers"]["ComputeRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetConsoleResponse"];
                };
            };
            /**
             * @description The body, its values or the microversion are refused.
             *
             *     Provenance: captured (nova-26.2.2); documented (api-reference).
             */
            400: {
                headers: {
                    "OpenStack-API-Version": components["headers"]["ApiVersion"];
                    "X-OpenStack-Nova-API-Version": components["headers"]["NovaApiVersion"];
                    Vary: components["headers"]["Vary"];
                    "X-OpenStack-Request-Id": components["headers"]["RequestId"];
                    "X-Compute-Request-Id": components["headers"]["ComputeRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BadRequest"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /**
             * @description The server does not exist, or the microversion is 2.6 or later and has no such action.
             *
             *     Provenance: captured (nova-26.2.2); documented (api-reference).
             */
            404: {
                headers: {
                    "OpenStack-API-Version": components["headers"]["ApiVersion"];
                    "X-OpenStack-Nova-API-Version": components["headers"]["NovaApiVersion"];
                    Vary: components["headers"]["Vary"];
                    "X-OpenStack-Request-Id": components["headers"]["RequestId"];
                    "X-Compute-Request-Id": components["headers"]["ComputeRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemNotFound"];
                };
            };
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["ComputeFault"];
            501: components["responses"]["NotImplemented"];
        };
    };
    showConsoleConnectionInformation: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The microversion that the request asks for: the service type, a blank, and a version from 2.31 on or `latest`. Below it
                 *     only the tokens of RDP are shown.
                 *
                 *     Since 2.1.
                 *
                 *     Provenance: captured (nova-26.2.2); documented (api-guide).
                 * @example compute 2.31
                 */
                "OpenStack-API-Version"?: string;
                /**
                 * @description The microversion in the header of before 2.27, a version without the service type. Every server still takes it; where both
                 *     headers name a version, `OpenStack-API-Version` counts.
                 *
                 *     Provenance: captured (nova-26.2.2); documented (api-guide).
                 * @example 2.6
                 */
                "X-OpenStack-Nova-API-Version"?: components["parameters"]["novaApiVersion"];
            };
            path: {
                /**
                 * @description The token in the URL of a console.
                 *
                 *     Provenance: captured (nova-26.2.2); documented (api-reference).
                 * @example 2b6f4d1e-93c7-4a58-8e02-7c5d9f3a6b14
                 */
                console_token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * @description What stands behind the token.
             *
             *     Provenance: captured (nova-26.2.2); documented (api-reference).
             */
            200: {
                headers: {
                    "OpenStack-API-Version": components["headers"]["ApiVersion"];
                    "X-OpenStack-Nova-API-Version": components["headers"]["NovaApiVersion"];
                    Vary: components["headers"]["Vary"];
                    "X-OpenStack-Request-Id": components["headers"]["RequestId"];
                    "X-Compute-Request-Id": components["headers"]["ComputeRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShowConsoleConnectionResponse"];
                };
            };
            /**
             * @description The microversion is refused.
             *
             *     Provenance: source (nova-source); documented (api-reference).
             */
            400: {
                headers: {
                    "OpenStack-API-Version": components["headers"]["ApiVersion"];
                    "X-OpenStack-Nova-API-Version": components["headers"]["NovaApiVersion"];
                    Vary: components["headers"]["Vary"];
                    "X-OpenStack-Request-Id": components["headers"]["RequestId"];
                    "X-Compute-Request-Id": components["headers"]["ComputeRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BadRequest"];
                };
            };
            /**
             * @description The identity middleware refuses the credential, or Nova does not show the token of this console type before microversion
             *     2.31.
             *
             *     Provenance: captured (nova-26.2.2); source (nova-source); documented (api-reference).
             */
            401: {
                headers: {
                    "WWW-Authenticate": components["headers"]["Authenticate"];
                    "X-OpenStack-Request-Id": components["headers"]["RequestId"];
                    "X-Compute-Request-Id": components["headers"]["ComputeRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdentityError"] | components["schemas"]["UnauthorizedFault"];
                };
            };
            403: components["responses"]["Forbidden"];
            /**
             * @description Nobody issued such a token, or it has expired.
             *
             *     Provenance: captured (nova-26.2.2); documented (api-reference).
             */
            404: {
                headers: {
                    "OpenStack-API-Version": components["headers"]["ApiVersion"];
                    "X-OpenStack-Nova-API-Version": components["headers"]["NovaApiVersion"];
                    Vary: components["headers"]["Vary"];
                    "X-OpenStack-Request-Id": components["headers"]["RequestId"];
                    "X-Compute-Request-Id": components["headers"]["ComputeRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemNotFound"];
                };
            };
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["ComputeFault"];
        };
    };
}
