// Generated from specs/zstack by `npm run generate`; do not edit.
export interface paths {
    "/zstack/v1/vm-instances/{uuid}/console-addresses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * GetVmConsoleAddress: get the console address and protocol of a VM instance
         * @description Names the host, the port and the protocol at which the hypervisor serves the screen of a VM instance, for a native
         *     VNC or SPICE client in the same network. Works while the VM instance is Running or Crashed.
         *
         *     Since 1.9.
         */
        get: operations["getVmConsoleAddress"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/zstack/v1/consoles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * RequestConsoleAccess: request access to the console of a VM instance
         * @description Asks the console proxy for a token with which a browser opens the screen of a VM instance. Works while the VM instance is
         *     Running, Crashed, Paused, NoState or VolumeRecovering.
         *
         *     Every known server answers **202** with the URL of a job; poll it until it answers 200 with the console or 503 with the
         *     error. The documented synchronous **200** is kept for a server that follows its document: take it as the result.
         *     Choose the job's id yourself with `X-Job-UUID`, and the job's URL is known without trusting `location`, whose host is
         *     the management node's own address and often unreachable from outside.
         *
         *     Since 1.9.
         */
        post: operations["requestConsoleAccess"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/zstack/v1/api-jobs/{jobUuid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The job of RequestConsoleAccess: poll its result
         * @description Answers 202 while the job runs, then 200 with the console or 503 with the error. Needs **no** credential: whoever knows the
         *     job's id can read the token, and a credential that is sent here is only exposed. Poll it under your own base URL.
         *
         *     Since 1.9.
         */
        get: operations["getApiJob"];
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
        /** @description A UUID without dashes. */
        Uuid: string;
        /** @description The id of a job, a UUID without dashes. */
        JobUuid: string;
        Tags: string[];
        /** @description A sentence for a human; its wording is no interface. */
        FailureText: string;
        /** @description The text of an exception, possibly empty. */
        ExceptionText: string;
        /** @description An HTML page of the servlet container. */
        ContainerPage: string;
        VmConsoleAddress: {
            /**
             * @description The management address of the host on which the VM instance runs.
             *
             *     Since 0.6.
             *
             *     Provenance: documented (seed 000, seed 001); source (APIGetVmConsoleAddressReply).
             */
            hostIp?: string;
            /**
             * @description The console's port; with `vncAndSpice` the VNC port, and 0 when a SPICE console has a TLS port only.
             *
             *     Since 0.6.
             *
             *     Provenance: documented (seed 000, seed 001); source (APIGetVmConsoleAddressReply).
             */
            port: number;
            /**
             * @description The console's protocol.
             *
             *     Since 0.6.
             *
             *     Provenance: documented (seed 000, seed 001); source (APIGetVmConsoleAddressReply).
             */
            protocol?: "vnc" | "spice" | "vncAndSpice" | (string & {});
            /**
             * @description The path of a direct (vCenter) console.
             *
             *     Since 4.4.
             *
             *     Provenance: source (APIGetVmConsoleAddressReply).
             */
            path?: string;
            /**
             * @description The ports of each protocol, on KVM; may be empty.
             *
             *     Since 3.7.0.
             *
             *     Provenance: documented (seed 000, seed 001); source (VdiPortInfo).
             */
            vdiPortInfo?: {
                /**
                 * @description The VNC port.
                 *
                 *     Since 3.7.0.
                 *
                 *     Provenance: documented (seed 000, seed 001); source (VdiPortInfo).
                 */
                vncPort?: number;
                /**
                 * @description The SPICE port.
                 *
                 *     Since 3.7.0.
                 *
                 *     Provenance: documented (seed 000, seed 001); source (VdiPortInfo).
                 */
                spicePort?: number;
                /**
                 * @description The SPICE port with TLS. A SPICE client must use it where it is present.
                 *
                 *     Since 3.7.0.
                 *
                 *     Provenance: documented (seed 000, seed 001); source (VdiPortInfo).
                 */
                spiceTlsPort?: number;
            };
            /**
             * @description Always true with 200.
             *
             *     Since 0.6.
             *
             *     Provenance: documented (seed 000, seed 001); source (MessageReply).
             * @constant
             */
            success?: true;
            /**
             * @description Documented as null on success; servers leave it out.
             *
             *     Since 0.6.
             *
             *     Provenance: documented (seed 000, seed 001).
             */
            error?: components["schemas"]["ErrorCode"] | null;
            /**
             * @description The Java class of each member, only with `X-JSON-Schema`.
             *
             *     Since 1.9.
             *
             *     Provenance: source (RestServer).
             */
            schema?: components["schemas"]["JsonSchema"];
        };
        /** @description The body that every known server accepts. */
        RequestConsoleAccess: {
            /**
             * @description The parameters of the operation.
             *
             *     Provenance: source (RestServer); sdk (the vendor's Java and Python SDKs).
             */
            params: {
                /**
                 * @description UUID of the VM instance, 32 hexadecimal digits without dashes.
                 *
                 *     Since 0.6.
                 *
                 *     Provenance: documented (seed 002); source (APIRequestConsoleAccessMsg).
                 */
                vmInstanceUuid: components["schemas"]["Uuid"];
                /**
                 * @description System tags, where the vendor's SDKs put them.
                 *
                 *     Provenance: source (RestServer); sdk (the vendor's Java and Python SDKs).
                 */
                systemTags?: components["schemas"]["Tags"];
                /**
                 * @description User tags, where the vendor's SDKs put them.
                 *
                 *     Provenance: source (RestServer); sdk (the vendor's Java and Python SDKs).
                 */
                userTags?: components["schemas"]["Tags"];
                /**
                 * @description The address of the caller. The server ignores it.
                 *
                 *     Provenance: sdk (the vendor's Java and Python SDKs).
                 */
                requestIp?: string;
            };
            /**
             * @description System tags.
             *
             *     Since 0.6.
             *
             *     Provenance: documented (seed 002); source (RestServer).
             */
            systemTags?: components["schemas"]["Tags"];
            /**
             * @description User tags.
             *
             *     Since 0.6.
             *
             *     Provenance: documented (seed 002); source (RestServer).
             */
            userTags?: components["schemas"]["Tags"];
        };
        /**
         * @deprecated
         * @description The documented body. A 5.2.1 server accepts it with 202 and then fails the job with 503 SYS.1007, because it reads
         *     `params` only. Send the wrapped body.
         */
        RequestConsoleAccessFlat: {
            /**
             * @description UUID of the VM instance, 32 hexadecimal digits without dashes.
             *
             *     Since 0.6.
             *
             *     Provenance: documented (seed 002).
             */
            vmInstanceUuid: components["schemas"]["Uuid"];
            /**
             * @description System tags.
             *
             *     Since 0.6.
             *
             *     Provenance: documented (seed 002).
             */
            systemTags?: components["schemas"]["Tags"];
            /**
             * @description User tags.
             *
             *     Since 0.6.
             *
             *     Provenance: documented (seed 002).
             */
            userTags?: components["schemas"]["Tags"];
        };
        JobAccepted: {
            /**
             * @description The URL of the job, absolute. Its host is the management node's own address; a client polls the job under its own base
             *     URL, and sends no credential to this one.
             *
             *     Provenance: source (RestServer); captured (developer guide v5, 9.4).
             */
            location: string;
            /**
             * @description How long the job may take, in milliseconds. Older lines leave it out.
             *
             *     Provenance: source (RestServer); captured (developer guide v5, 9.4).
             */
            apiTimeout?: number;
        };
        /** @description An empty object. */
        JobRunning: {
            [key: string]: unknown;
        };
        ConsoleAccess: {
            /**
             * @description The console.
             *
             *     Since 0.6.
             *
             *     Provenance: documented (seed 002); source (APIRequestConsoleAccessEvent).
             */
            inventory: components["schemas"]["ConsoleInventory"];
            /**
             * @description Always true with 200.
             *
             *     Provenance: source (APIEvent).
             * @constant
             */
            success?: true;
            /**
             * @description Documented as null on success; servers leave it out.
             *
             *     Since 0.6.
             *
             *     Provenance: documented (seed 002).
             */
            error?: components["schemas"]["ErrorCode"] | null;
            /**
             * @description The Java class of each member, only with `X-JSON-Schema`.
             *
             *     Since 1.9.
             *
             *     Provenance: source (RestServer).
             */
            schema?: components["schemas"]["JsonSchema"];
        };
        ConsoleInventory: {
            /**
             * @description How the console proxy is reached; `wss` for a direct console.
             *
             *     Since 0.6.
             *
             *     Provenance: documented (seed 002); source (ConsoleInventory).
             */
            scheme: "http" | "wss" | (string & {});
            /**
             * @description What stands behind the console proxy.
             *
             *     Since 4.0.0.
             *
             *     Provenance: source (ConsoleInventory).
             */
            targetScheme?: "vnc" | "http" | "wss" | (string & {});
            /**
             * @description The address of the console proxy, not the name of the host.
             *
             *     Since 0.6.
             *
             *     Provenance: documented (seed 002); source (ConsoleInventory); captured (developer guide v5, 9.4).
             */
            hostname: string;
            /**
             * @description The port of the console proxy, 4900 for VNC and 4901 for the HTTP terminal unless configured otherwise.
             *
             *     Since 0.6.
             *
             *     Provenance: documented (seed 002); source (ConsoleInventory); captured (developer guide v5, 9.4).
             */
            port: number;
            /**
             * @description What opens the console. It is `<sessionUuid>_<vmUuid>`, so it carries a **live session**; 2.3.2 to 4.8 append `_` and a
             *     time in seconds. With `scheme` `wss` it is a path, such as `/ticket/...`. Never log it, never assume 32 digits.
             *
             *     Since 0.6.
             *
             *     Provenance: documented (seed 002); source (ConsoleInventory); captured (developer guide v5, 9.4).
             */
            token: string;
            /**
             * @description The version of the console's target.
             *
             *     Since 4.3.12.
             *
             *     Provenance: source (ConsoleInventory).
             */
            version?: string;
            /**
             * @description When the token expires, in US form, in the server's local time and without a zone: `Oct 17, 2022 10:43:53 PM`. Newer
             *     JDKs put a comma after the year.
             *
             *     Since 5.0.0.
             *
             *     Provenance: source (ConsoleInventory).
             */
            expiredDate?: string;
        };
        Failure: {
            /**
             * @description Why the operation failed.
             *
             *     Provenance: source (RestServer).
             */
            error: components["schemas"]["ErrorCode"];
            /**
             * @description The Java class of each member, only with `X-JSON-Schema`.
             *
             *     Since 1.9.
             *
             *     Provenance: source (RestServer).
             */
            schema?: components["schemas"]["JsonSchema"];
        };
        /** @description An error. Open; newer lines add members. */
        ErrorCode: {
            /**
             * @description The global id of the error, such as `SYS.1000` or `HOST.1001`.
             *
             *     Since 0.6.
             *
             *     Provenance: documented (seed 000, seed 001, seed 002); source (ErrorCode).
             */
            code: string;
            /**
             * @description What the code means, in one line.
             *
             *     Since 0.6.
             *
             *     Provenance: documented (seed 000, seed 001, seed 002); source (ErrorCode).
             */
            description?: string;
            /**
             * @description What happened, in the server's locale.
             *
             *     Since 0.6.
             *
             *     Provenance: documented (seed 000, seed 001, seed 002); source (ErrorCode).
             */
            details?: string;
            /**
             * @description Documented as reserved and null; in fact filled since 3.6.
             *
             *     Since 0.6.
             *
             *     Provenance: documented (seed 000, seed 001, seed 002); source (ErrorCode).
             */
            elaboration?: string | null;
            /**
             * @description Reserved; free members.
             *
             *     Since 0.6.
             *
             *     Provenance: documented (seed 000, seed 001, seed 002); source (ErrorCode).
             */
            opaque?: {
                [key: string]: unknown;
            } | null;
            /**
             * @description The error that led to this one.
             *
             *     Since 0.6.
             *
             *     Provenance: documented (seed 000, seed 001, seed 002); source (ErrorCode).
             */
            cause?: components["schemas"]["ErrorCode"] | null;
            /**
             * @description The text in each of the server's languages.
             *
             *     Provenance: source (ErrorCode).
             */
            messages?: {
                [key: string]: unknown;
            };
            /**
             * @description How long the operation took.
             *
             *     Provenance: source (ErrorCode).
             */
            cost?: string;
            /**
             * @description Where in the server the error arose.
             *
             *     Provenance: source (ErrorCode).
             */
            location?: string;
            /**
             * @description All errors that led to this one.
             *
             *     Provenance: source (ErrorCodeList).
             */
            causes?: components["schemas"]["ErrorCode"][];
        };
        /** @description A map of member path to Java class name. */
        JsonSchema: {
            [key: string]: string;
        };
    };
    responses: never;
    parameters: {
        /**
         * @description How long the operation may take, in seconds.
         *
         *     Provenance: source (RestServer).
         * @example 1800
         */
        apiTimeout: number;
        /**
         * @description Whether the reply shall carry `schema`, the Java class of each member. The vendor's SDKs always send `true`.
         *
         *     Provenance: source (RestServer); sdk (the vendor's Java and Python SDKs).
         * @example true
         */
        jsonSchema: boolean;
    };
    requestBodies: never;
    headers: {
        /**
         * @description The container's own session. It authenticates nothing; ignore it.
         *
         *     Provenance: source (RestServer).
         * @example JSESSIONID=node0example0; Path=/zstack; HttpOnly
         */
        SessionCookie: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getVmConsoleAddress: {
        parameters: {
            query?: {
                /**
                 * @description System tags. Repeat the key for each tag.
                 *
                 *     Since 0.6.
                 *
                 *     Provenance: documented (seed 000, seed 001); source (APIMessage).
                 * @example [
                 *       "ha::NeverStop"
                 *     ]
                 */
                systemTags?: components["schemas"]["Tags"];
                /**
                 * @description User tags. Repeat the key for each tag.
                 *
                 *     Since 0.6.
                 *
                 *     Provenance: documented (seed 000, seed 001); source (APIMessage).
                 * @example [
                 *       "reception"
                 *     ]
                 */
                userTags?: components["schemas"]["Tags"];
                /**
                 * @deprecated
                 * @description One of the vendor's SDKs repeats the session here. The server ignores it; do not send a secret in a URL.
                 *
                 *     Provenance: sdk (the vendor's Java and Python SDKs).
                 * @example 5c66c9a616334283b055d150680fff98
                 */
                sessionId?: string;
                /**
                 * @deprecated
                 * @description One of the vendor's SDKs repeats the path parameter here. The server ignores it.
                 *
                 *     Provenance: sdk (the vendor's Java and Python SDKs).
                 * @example bf2211ae8eaf408b817d3a05c19e2226
                 */
                uuid?: string;
                /**
                 * @deprecated
                 * @description The vendor's SDKs may add the address of the caller. The server ignores it.
                 *
                 *     Provenance: sdk (the vendor's Java and Python SDKs).
                 * @example 192.0.2.33
                 */
                requestIp?: string;
            };
            header?: {
                /**
                 * @description How long the operation may take, in seconds.
                 *
                 *     Provenance: source (RestServer).
                 * @example 1800
                 */
                "X-API-Timeout"?: components["parameters"]["apiTimeout"];
                /**
                 * @description Whether the reply shall carry `schema`, the Java class of each member. The vendor's SDKs always send `true`.
                 *
                 *     Provenance: source (RestServer); sdk (the vendor's Java and Python SDKs).
                 * @example true
                 */
                "X-JSON-Schema"?: components["parameters"]["jsonSchema"];
            };
            path: {
                /**
                 * @description UUID of the VM instance, 32 hexadecimal digits without dashes.
                 *
                 *     Since 0.6.
                 *
                 *     Provenance: documented (seed 000, seed 001); source (APIGetVmConsoleAddressMsg).
                 * @example bf2211ae8eaf408b817d3a05c19e2226
                 */
                uuid: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * @description The console address.
             *
             *     Provenance: documented (seed 000, seed 001); source (APIGetVmConsoleAddressReply).
             */
            200: {
                headers: {
                    "Set-Cookie": components["headers"]["SessionCookie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VmConsoleAddress"];
                };
            };
            /**
             * @description The credential is missing or of an unknown kind, or the container refuses an odd URL with a page of its own.
             *
             *     Provenance: source (RestServer).
             */
            400: {
                headers: {
                    "Set-Cookie": components["headers"]["SessionCookie"];
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": components["schemas"]["FailureText"];
                    "text/html": components["schemas"]["ContainerPage"];
                };
            };
            /**
             * @description The access key is refused. A session is never refused with 403.
             *
             *     Provenance: source (AccessKeyManager).
             */
            403: {
                headers: {
                    "Set-Cookie": components["headers"]["SessionCookie"];
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": components["schemas"]["FailureText"];
                };
            };
            /**
             * @description No operation has this path.
             *
             *     Provenance: source (RestServer).
             */
            404: {
                headers: {
                    "Set-Cookie": components["headers"]["SessionCookie"];
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": components["schemas"]["FailureText"];
                    "text/html": components["schemas"]["ContainerPage"];
                };
            };
            /**
             * @description The container refuses the method with a page of its own.
             *
             *     Provenance: source (RestServer).
             */
            405: {
                headers: {
                    "Set-Cookie": components["headers"]["SessionCookie"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html": components["schemas"]["ContainerPage"];
                };
            };
            /**
             * @description Too many requests (later 4.8, 5.3.20 and ZSphere lines). The request had no effect.
             *
             *     Since 5.3.20.
             *
             *     Provenance: source (RestServer).
             */
            429: {
                headers: {
                    "Set-Cookie": components["headers"]["SessionCookie"];
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": components["schemas"]["FailureText"];
                };
            };
            /**
             * @description The text of an exception, possibly empty. Malformed JSON in a request ends here too.
             *
             *     Provenance: source (RestServer).
             */
            500: {
                headers: {
                    "Set-Cookie": components["headers"]["SessionCookie"];
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": components["schemas"]["ExceptionText"];
                };
            };
            /**
             * @description The operation failed. The text of `details` follows the server's locale (zh_CN unless set).
             *
             *     Provenance: source (APIGetVmConsoleAddressReply).
             */
            503: {
                headers: {
                    "Set-Cookie": components["headers"]["SessionCookie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    requestConsoleAccess: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The id that the job shall have, a UUID without dashes. Whoever knows it can read the token, so choose it at random.
                 *     An id that was used before is refused with 400.
                 *
                 *     Provenance: source (RestServer); sdk (the vendor's Java and Python SDKs).
                 * @example 3ef4d2a09d1147ab8b6c2f6f8f5c9a10
                 */
                "X-Job-UUID"?: components["schemas"]["JobUuid"];
                /**
                 * @description The URL to which the server shall POST the job's result, instead of or beside polling.
                 *
                 *     Provenance: source (RestServer).
                 * @example http://portal.example/zstack-jobs
                 */
                "X-Web-Hook"?: string;
                /**
                 * @description How long the operation may take, in seconds.
                 *
                 *     Provenance: source (RestServer).
                 * @example 1800
                 */
                "X-API-Timeout"?: components["parameters"]["apiTimeout"];
                /**
                 * @description Whether the reply shall carry `schema`, the Java class of each member. The vendor's SDKs always send `true`.
                 *
                 *     Provenance: source (RestServer); sdk (the vendor's Java and Python SDKs).
                 * @example true
                 */
                "X-JSON-Schema"?: components["parameters"]["jsonSchema"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * @description The VM instance whose console is wanted.
         *
         *     Provenance: documented (seed 002); source (APIRequestConsoleAccessMsg); sdk (the vendor's Java and Python SDKs).
         */
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestConsoleAccess"] | components["schemas"]["RequestConsoleAccessFlat"];
            };
        };
        responses: {
            /**
             * @description The console, from a server that answers synchronously as documented. No known server does.
             *
             *     Provenance: documented (seed 002).
             */
            200: {
                headers: {
                    "Set-Cookie": components["headers"]["SessionCookie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsoleAccess"];
                };
            };
            /**
             * @description Accepted; the result is at the job that `location` names. There is no `Location` and no `Retry-After` header.
             *     A refusal (VM instance unknown or stopped, session expired) comes from the job.
             *
             *     Provenance: source (RestServer); captured (developer guide v5, 9.4).
             */
            202: {
                headers: {
                    "Set-Cookie": components["headers"]["SessionCookie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobAccepted"];
                };
            };
            /**
             * @description The credential is missing or of an unknown kind, or the chosen job id is refused.
             *
             *     Provenance: source (RestServer).
             */
            400: {
                headers: {
                    "Set-Cookie": components["headers"]["SessionCookie"];
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": components["schemas"]["FailureText"];
                    "text/html": components["schemas"]["ContainerPage"];
                };
            };
            /**
             * @description The access key is refused. A session is never refused with 403.
             *
             *     Provenance: source (AccessKeyManager).
             */
            403: {
                headers: {
                    "Set-Cookie": components["headers"]["SessionCookie"];
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": components["schemas"]["FailureText"];
                };
            };
            /**
             * @description No operation has this path.
             *
             *     Provenance: source (RestServer).
             */
            404: {
                headers: {
                    "Set-Cookie": components["headers"]["SessionCookie"];
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": components["schemas"]["FailureText"];
                    "text/html": components["schemas"]["ContainerPage"];
                };
            };
            /**
             * @description The container refuses the method with a page of its own.
             *
             *     Provenance: source (RestServer).
             */
            405: {
                headers: {
                    "Set-Cookie": components["headers"]["SessionCookie"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html": components["schemas"]["ContainerPage"];
                };
            };
            /**
             * @description Too many requests (later 4.8, 5.3.20 and ZSphere lines). The request had no effect.
             *
             *     Since 5.3.20.
             *
             *     Provenance: source (RestServer).
             */
            429: {
                headers: {
                    "Set-Cookie": components["headers"]["SessionCookie"];
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": components["schemas"]["FailureText"];
                };
            };
            /**
             * @description The text of an exception, possibly empty. Malformed JSON in the request ends here, not in 400: check the body first.
             *
             *     Provenance: source (RestServer).
             */
            500: {
                headers: {
                    "Set-Cookie": components["headers"]["SessionCookie"];
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": components["schemas"]["ExceptionText"];
                };
            };
            /**
             * @description The refusal of a server that answers synchronously as documented, in the form in which the job answers it elsewhere.
             *
             *     Provenance: inferred (the documented synchronous answer fails as every application failure does).
             */
            503: {
                headers: {
                    "Set-Cookie": components["headers"]["SessionCookie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    getApiJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the job, chosen with `X-Job-UUID` or read from the end of `location`.
                 *
                 *     Provenance: source (RestServer); captured (developer guide v5, 9.4).
                 * @example 3ef4d2a09d1147ab8b6c2f6f8f5c9a10
                 */
                jobUuid: components["schemas"]["JobUuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * @description The job succeeded; the console.
             *
             *     Provenance: source (APIRequestConsoleAccessEvent).
             */
            200: {
                headers: {
                    "Set-Cookie": components["headers"]["SessionCookie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsoleAccess"];
                };
            };
            /**
             * @description The job is running. The body is an empty object.
             *
             *     Provenance: source (RestServer).
             */
            202: {
                headers: {
                    "Set-Cookie": components["headers"]["SessionCookie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobRunning"];
                };
            };
            /**
             * @description The container refuses an odd URL with a page of its own.
             *
             *     Provenance: source (RestServer).
             */
            400: {
                headers: {
                    "Set-Cookie": components["headers"]["SessionCookie"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html": components["schemas"]["ContainerPage"];
                };
            };
            /**
             * @description The job has expired, or never was.
             *
             *     Provenance: source (RestServer).
             */
            404: {
                headers: {
                    "Set-Cookie": components["headers"]["SessionCookie"];
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": components["schemas"]["FailureText"];
                    "text/html": components["schemas"]["ContainerPage"];
                };
            };
            /**
             * @description The method is not GET.
             *
             *     Provenance: source (RestServer).
             */
            405: {
                headers: {
                    "Set-Cookie": components["headers"]["SessionCookie"];
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": components["schemas"]["FailureText"];
                    "text/html": components["schemas"]["ContainerPage"];
                };
            };
            /**
             * @description Too many requests (later 4.8, 5.3.20 and ZSphere lines). Poll again later.
             *
             *     Since 5.3.20.
             *
             *     Provenance: source (RestServer).
             */
            429: {
                headers: {
                    "Set-Cookie": components["headers"]["SessionCookie"];
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": components["schemas"]["FailureText"];
                };
            };
            /**
             * @description The text of an exception, possibly empty.
             *
             *     Provenance: source (RestServer).
             */
            500: {
                headers: {
                    "Set-Cookie": components["headers"]["SessionCookie"];
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": components["schemas"]["ExceptionText"];
                };
            };
            /**
             * @description The job failed. The text of `details` follows the server's locale (zh_CN unless set).
             *
             *     Provenance: source (APIRequestConsoleAccessEvent).
             */
            503: {
                headers: {
                    "Set-Cookie": components["headers"]["SessionCookie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
}
