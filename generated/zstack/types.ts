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
         *     The server's own source calls the operation one for debugging. It asks the host, and may hang while the host is down: give
         *     it a time limit of your own (the vendor's web UI waits one second). Any method reaches it; this contract knows `GET`.
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
         *     the address by which the API was reached (an IPv6 address in brackets) or, behind a proxy, the configured one, and often
         *     unreachable from outside.
         *
         *     The token works more than once, and for everyone who asks while the console is open: see `inventory.token`.
         *
         *     The server takes any method and any Content-Type or none, and reads `params`, `systemTags` and `userTags` of the body alone. It
         *     ignores every other member, and refuses missing or wrong parameters in the job, not in this answer.
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
         *     The server keeps what a finished job answers for `completedApi.expiredPeriod`, three hours unless configured, and of at most 2,000
         *     jobs. Until then it answers the token to everyone who asks, as often as they ask.
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
    "/zstack/v1/accounts/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * LogInByAccount: log in with the name and the password of an account
         * @description Answers with a session, `inventory.uuid`, which the other operations take as `Authorization: OAuth <uuid>`. The client hashes the
         *     password: what goes over the wire is its SHA-512 in 128 lower-case hexadecimal digits, which is as secret as the password.
         *
         *     A session lasts from `createDate` to `expiredDate`, two hours unless `session.timeout` says otherwise. The times are the server's, without a
         *     zone; their difference is the life of the session. Any method reaches the operation; this contract knows `PUT`.
         *
         *     Since 1.9.
         */
        put: operations["logInByAccount"];
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
        /** @description The id of a job, a UUID without dashes. Servers look at its length alone. */
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
             *     Provenance: documented (developer guide 3.7.1, developer guide 4.3.6); source (zstack 5.2.1, APIGetVmConsoleAddressReply).
             */
            hostIp?: string;
            /**
             * @description The console's port; with `vncAndSpice` the VNC port, and 0 when a SPICE console has a TLS port only.
             *
             *     Since 0.6.
             *
             *     Provenance: documented (developer guide 3.7.1, developer guide 4.3.6); source (zstack 5.2.1, APIGetVmConsoleAddressReply).
             */
            port: number;
            /**
             * @description The console's protocol.
             *
             *     Since 0.6.
             *
             *     Provenance: documented (developer guide 3.7.1, developer guide 4.3.6); source (zstack 5.2.1, APIGetVmConsoleAddressReply).
             */
            protocol?: "vnc" | "spice" | "vncAndSpice" | (string & {});
            /**
             * @description The path of a direct (vCenter) console.
             *
             *     Since 4.4.
             *
             *     Provenance: source (zstack 5.2.1, APIGetVmConsoleAddressReply).
             */
            path?: string;
            /**
             * @description The ports of each protocol, on KVM; may be empty.
             *
             *     Since 3.7.0.
             *
             *     Provenance: documented (developer guide 3.7.1, developer guide 4.3.6); source (zstack 5.2.1, VdiPortInfo).
             */
            vdiPortInfo?: {
                /**
                 * @description The VNC port.
                 *
                 *     Since 3.7.0.
                 *
                 *     Provenance: documented (developer guide 3.7.1, developer guide 4.3.6); source (zstack 5.2.1, VdiPortInfo).
                 */
                vncPort?: number;
                /**
                 * @description The SPICE port.
                 *
                 *     Since 3.7.0.
                 *
                 *     Provenance: documented (developer guide 3.7.1, developer guide 4.3.6); source (zstack 5.2.1, VdiPortInfo).
                 */
                spicePort?: number;
                /**
                 * @description The SPICE port with TLS. A SPICE client must use it where it is present.
                 *
                 *     Since 3.7.0.
                 *
                 *     Provenance: documented (developer guide 3.7.1, developer guide 4.3.6); source (zstack 5.2.1, VdiPortInfo).
                 */
                spiceTlsPort?: number;
                /**
                 * @description Whether SPICE has TLS; some lines say so.
                 *
                 *     Provenance: source (zstack other lines, VdiPortInfo); sdk (web UI).
                 */
                spiceTls?: boolean;
            };
            /**
             * @description Always true with 200.
             *
             *     Since 0.6.
             *
             *     Provenance: documented (developer guide 3.7.1, developer guide 4.3.6); source (zstack 5.2.1, MessageReply).
             * @constant
             */
            success?: true;
            /**
             * @description Documented as null on success; servers leave it out.
             *
             *     Since 0.6.
             *
             *     Provenance: documented (developer guide 3.7.1, developer guide 4.3.6).
             */
            error?: components["schemas"]["ErrorCode"] | null;
            /**
             * @description The Java class of each member, only with `X-JSON-Schema`.
             *
             *     Since 1.9.
             *
             *     Provenance: source (zstack 5.2.1, RestServer).
             */
            schema?: components["schemas"]["JsonSchema"];
        };
        /** @description The body that every known server accepts. */
        RequestConsoleAccess: {
            /**
             * @description The parameters of the operation.
             *
             *     Provenance: source (zstack 5.2.1, RestServer); sdk (Java and Python SDKs).
             */
            params: {
                /**
                 * @description UUID of the VM instance, 32 hexadecimal digits without dashes.
                 *
                 *     Since 0.6.
                 *
                 *     Provenance: documented (ZSphere API Explorer); source (zstack 5.2.1, APIRequestConsoleAccessMsg).
                 */
                vmInstanceUuid: components["schemas"]["Uuid"];
                /**
                 * @description System tags, where the vendor's SDKs put them.
                 *
                 *     Provenance: source (zstack 5.2.1, RestServer); sdk (Java and Python SDKs).
                 */
                systemTags?: components["schemas"]["Tags"];
                /**
                 * @description User tags, where the vendor's SDKs put them.
                 *
                 *     Provenance: source (zstack 5.2.1, RestServer); sdk (Java and Python SDKs).
                 */
                userTags?: components["schemas"]["Tags"];
                /**
                 * @description The address of the caller. The server ignores it.
                 *
                 *     Provenance: sdk (Java and Python SDKs).
                 */
                requestIp?: string;
            };
            /**
             * @description System tags.
             *
             *     Since 0.6.
             *
             *     Provenance: documented (ZSphere API Explorer); source (zstack 5.2.1, RestServer).
             */
            systemTags?: components["schemas"]["Tags"];
            /**
             * @description User tags.
             *
             *     Since 0.6.
             *
             *     Provenance: documented (ZSphere API Explorer); source (zstack 5.2.1, RestServer).
             */
            userTags?: components["schemas"]["Tags"];
            /**
             * @description The address of the caller, where the vendor's Go SDKs put it. The server ignores it.
             *
             *     Provenance: sdk (zstack-sdk-go).
             */
            requestIp?: string;
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
             *     Provenance: documented (ZSphere API Explorer).
             */
            vmInstanceUuid: components["schemas"]["Uuid"];
            /**
             * @description System tags.
             *
             *     Since 0.6.
             *
             *     Provenance: documented (ZSphere API Explorer).
             */
            systemTags?: components["schemas"]["Tags"];
            /**
             * @description User tags.
             *
             *     Since 0.6.
             *
             *     Provenance: documented (ZSphere API Explorer).
             */
            userTags?: components["schemas"]["Tags"];
        };
        JobAccepted: {
            /**
             * @description The URL of the job, absolute. Its host is the management node's own address; a client polls the job under its own base
             *     URL, and sends no credential to this one.
             *
             *     Provenance: source (zstack 5.2.1, RestServer); captured (developer guide 5, 9.4).
             */
            location: string;
            /**
             * @description How long the job may take, in milliseconds. Older lines leave it out.
             *
             *     Provenance: source (zstack 5.2.1, RestServer); captured (developer guide 5, 9.4).
             */
            apiTimeout?: number;
        };
        /** @description An empty object, or what RequestConsoleAccess answered. */
        JobRunning: {
            /**
             * @description The URL of the job once more.
             *
             *     Provenance: documented (developer guide 5).
             */
            location?: string;
            /**
             * @description How long the job may take, in milliseconds.
             *
             *     Provenance: documented (developer guide 5).
             */
            apiTimeout?: number;
        };
        ConsoleAccess: {
            /**
             * @description The console.
             *
             *     Since 0.6.
             *
             *     Provenance: documented (ZSphere API Explorer); source (zstack 5.2.1, APIRequestConsoleAccessEvent).
             */
            inventory: components["schemas"]["ConsoleInventory"];
            /**
             * @description Always true with 200.
             *
             *     Provenance: source (zstack 5.2.1, APIEvent).
             * @constant
             */
            success?: true;
            /**
             * @description Documented as null on success; servers leave it out.
             *
             *     Since 0.6.
             *
             *     Provenance: documented (ZSphere API Explorer).
             */
            error?: components["schemas"]["ErrorCode"] | null;
            /**
             * @description The Java class of each member, only with `X-JSON-Schema`.
             *
             *     Since 1.9.
             *
             *     Provenance: source (zstack 5.2.1, RestServer).
             */
            schema?: components["schemas"]["JsonSchema"];
        };
        ConsoleInventory: {
            /**
             * @description How the console proxy is reached; `wss` for a direct console.
             *
             *     Since 0.6.
             *
             *     Provenance: documented (ZSphere API Explorer); source (zstack 5.2.1, ConsoleInventory).
             */
            scheme: "http" | "wss" | (string & {});
            /**
             * @description What stands behind the console proxy.
             *
             *     Since 4.0.0.
             *
             *     Provenance: source (zstack 5.2.1, ConsoleInventory).
             */
            targetScheme?: "vnc" | "http" | "wss" | (string & {});
            /**
             * @description The address of the console proxy, not the name of the host.
             *
             *     Since 0.6.
             *
             *     Provenance: documented (ZSphere API Explorer); source (zstack 5.2.1, ConsoleInventory); captured (developer guide 5, 9.4).
             */
            hostname: string;
            /**
             * @description The port of the console proxy, 4900 for VNC and 4901 for the HTTP terminal unless configured otherwise.
             *
             *     Since 0.6.
             *
             *     Provenance: documented (ZSphere API Explorer); source (zstack 5.2.1, ConsoleInventory); captured (developer guide 5, 9.4).
             */
            port: number;
            /**
             * @description What opens the console. It is `<sessionUuid>_<vmUuid>`, so it carries a **live session**: that of the first who asked, and
             *     whoever asks while the console proxy serves the VM instance gets the same. It may be used again until `expiredDate`, which
             *     each request moves to now and `vnc.token.timeout` (30 minutes unless configured), and ends with the first session. 2.3.2 to 4.8 append
             *     `_` and a time in seconds. With `scheme` `wss` it is a path, such as `/ticket/...`. Never log it, never assume 32 digits.
             *
             *     Since 0.6.
             *
             *     Provenance: documented (ZSphere API Explorer); source (zstack 5.2.1, ConsoleInventory, zstack 5.2.1, AbstractConsoleProxyBackend); captured (developer guide 5, 9.4).
             */
            token: string;
            /**
             * @description The version of the console's target.
             *
             *     Since 4.3.12.
             *
             *     Provenance: source (zstack 5.2.1, ConsoleInventory).
             */
            version?: string;
            /**
             * @description When the token expires, in US form, in the server's local time and without a zone: `Oct 17, 2022 10:43:53 PM`. Newer
             *     JDKs put a comma after the year. Each further request for the console moves it. A `wss` console has none.
             *
             *     Since 5.0.0.
             *
             *     Provenance: source (zstack 5.2.1, ConsoleInventory).
             */
            expiredDate?: string;
        };
        /** @description The request of LogInByAccount. */
        LogInByAccount: {
            /**
             * @description The account and the hash of its password.
             *
             *     Provenance: source (zstack 5.2.1, APILogInByAccountMsg); sdk (Java and Python SDKs, zstack-sdk-go, cloudmux).
             */
            logInByAccount: {
                /**
                 * @description The name of the account.
                 *
                 *     Provenance: source (zstack 5.2.1, APILogInByAccountMsg); sdk (Java and Python SDKs, zstack-sdk-go, cloudmux).
                 */
                accountName: string;
                /**
                 * @description The SHA-512 of the password, in 128 lower-case hexadecimal digits. `logIn` of the client hashes it.
                 *
                 *     Provenance: source (zstack 5.2.1, APILogInByAccountMsg); sdk (Java and Python SDKs, zstack-sdk-go, cloudmux).
                 */
                password: string;
            };
            /**
             * @description System tags.
             *
             *     Provenance: source (zstack 5.2.1, APIMessage).
             */
            systemTags?: components["schemas"]["Tags"];
            /**
             * @description User tags.
             *
             *     Provenance: source (zstack 5.2.1, APIMessage).
             */
            userTags?: components["schemas"]["Tags"];
        };
        /** @description The answer of LogInByAccount. */
        LogInReply: {
            /**
             * @description The session.
             *
             *     Provenance: source (zstack 5.2.1, SessionInventory); sdk (zstack-sdk-go, cloudmux).
             */
            inventory: components["schemas"]["Session"];
            /**
             * @description Always true with 200.
             *
             *     Provenance: source (zstack 5.2.1, MessageReply).
             * @constant
             */
            success?: true;
        };
        /** @description A session of an account. */
        Session: {
            /**
             * @description The session, for `Authorization`. It is a credential.
             *
             *     Provenance: source (zstack 5.2.1, SessionInventory); sdk (zstack-sdk-go, cloudmux).
             */
            uuid: string;
            /**
             * @description The UUID of the account.
             *
             *     Provenance: source (zstack 5.2.1, SessionInventory); sdk (zstack-sdk-go, cloudmux).
             */
            accountUuid?: string;
            /**
             * @description The UUID of the user; of an account that logged in itself, that of the account.
             *
             *     Provenance: source (zstack 5.2.1, SessionInventory); sdk (zstack-sdk-go, cloudmux).
             */
            userUuid?: string;
            /**
             * @description When the session ends, as `Nov 29, 2026 12:00:00 AM`, in the server's local time and without a zone.
             *
             *     Provenance: source (zstack 5.2.1, SessionInventory, zstack other lines, Session.login and conf/globalConfig/identity.xml); sdk (zstack-sdk-go, cloudmux).
             */
            expiredDate?: string;
            /**
             * @description When the session began, in the same form.
             *
             *     Provenance: source (zstack 5.2.1, SessionInventory); sdk (zstack-sdk-go, cloudmux).
             */
            createDate?: string;
        };
        Failure: {
            /**
             * @description Why the operation failed.
             *
             *     Provenance: source (zstack 5.2.1, RestServer).
             */
            error: components["schemas"]["ErrorCode"];
            /**
             * @description The Java class of each member, only with `X-JSON-Schema`.
             *
             *     Since 1.9.
             *
             *     Provenance: source (zstack 5.2.1, RestServer).
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
             *     Provenance: documented (developer guide 3.7.1, developer guide 4.3.6, ZSphere API Explorer); source (zstack 5.2.1, ErrorCode).
             */
            code: string;
            /**
             * @description What the code means, in one line.
             *
             *     Since 0.6.
             *
             *     Provenance: documented (developer guide 3.7.1, developer guide 4.3.6, ZSphere API Explorer); source (zstack 5.2.1, ErrorCode).
             */
            description?: string;
            /**
             * @description What happened, in the server's locale.
             *
             *     Since 0.6.
             *
             *     Provenance: documented (developer guide 3.7.1, developer guide 4.3.6, ZSphere API Explorer); source (zstack 5.2.1, ErrorCode).
             */
            details?: string;
            /**
             * @description Documented as reserved and null; in fact filled since 3.6.
             *
             *     Since 0.6.
             *
             *     Provenance: documented (developer guide 3.7.1, developer guide 4.3.6, ZSphere API Explorer); source (zstack 5.2.1, ErrorCode).
             */
            elaboration?: string | null;
            /**
             * @description Reserved; free members.
             *
             *     Since 0.6.
             *
             *     Provenance: documented (developer guide 3.7.1, developer guide 4.3.6, ZSphere API Explorer); source (zstack 5.2.1, ErrorCode).
             */
            opaque?: {
                [key: string]: unknown;
            } | null;
            /**
             * @description The error that led to this one.
             *
             *     Since 0.6.
             *
             *     Provenance: documented (developer guide 3.7.1, developer guide 4.3.6, ZSphere API Explorer); source (zstack 5.2.1, ErrorCode).
             */
            cause?: components["schemas"]["ErrorCode"] | null;
            /**
             * @description The text in each of the server's languages.
             *
             *     Provenance: source (zstack 5.2.1, ErrorCode).
             */
            messages?: {
                [key: string]: unknown;
            };
            /**
             * @description How long the operation took.
             *
             *     Provenance: source (zstack 5.2.1, ErrorCode).
             */
            cost?: string;
            /**
             * @description Where in the server the error arose.
             *
             *     Provenance: source (zstack 5.2.1, ErrorCode).
             */
            location?: string;
            /**
             * @description All errors that led to this one.
             *
             *     Provenance: source (zstack 5.2.1, ErrorCodeList).
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
         *     Provenance: source (zstack 5.2.1, RestServer).
         * @example 1800
         */
        apiTimeout: number;
        /**
         * @description Whether the reply shall carry `schema`, the Java class of each member. The vendor's SDKs always send `true`.
         *
         *     Provenance: source (zstack 5.2.1, RestServer); sdk (Java and Python SDKs).
         * @example true
         */
        jsonSchema: boolean;
    };
    requestBodies: never;
    headers: {
        /**
         * @description The container's own session. It authenticates nothing; ignore it.
         *
         *     Provenance: source (zstack 5.2.1, RestServer).
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
                 * @description System tags. Repeat the key for each tag. Older SDKs number the keys instead (`systemTags.0`), which servers take, too.
                 *
                 *     Since 0.6.
                 *
                 *     Provenance: documented (developer guide 3.7.1, developer guide 4.3.6); source (zstack 5.2.1, APIMessage); sdk (Java and Python SDKs).
                 * @example [
                 *       "ha::NeverStop"
                 *     ]
                 */
                systemTags?: components["schemas"]["Tags"];
                /**
                 * @description User tags. Repeat the key for each tag. Older SDKs number the keys instead (`userTags.0`), which servers take, too.
                 *
                 *     Since 0.6.
                 *
                 *     Provenance: documented (developer guide 3.7.1, developer guide 4.3.6); source (zstack 5.2.1, APIMessage); sdk (Java and Python SDKs).
                 * @example [
                 *       "reception"
                 *     ]
                 */
                userTags?: components["schemas"]["Tags"];
                /**
                 * @deprecated
                 * @description One of the vendor's SDKs repeats the session here. The server ignores it; do not send a secret in a URL.
                 *
                 *     Provenance: sdk (Java and Python SDKs).
                 * @example 5c66c9a616334283b055d150680fff98
                 */
                sessionId?: string;
                /**
                 * @deprecated
                 * @description One of the vendor's SDKs repeats the path parameter here. The server ignores it.
                 *
                 *     Provenance: sdk (Java and Python SDKs).
                 * @example bf2211ae8eaf408b817d3a05c19e2226
                 */
                uuid?: string;
                /**
                 * @deprecated
                 * @description The vendor's SDKs may add the address of the caller. The server ignores it.
                 *
                 *     Provenance: sdk (Java and Python SDKs).
                 * @example 192.0.2.33
                 */
                requestIp?: string;
                /**
                 * @deprecated
                 * @description The vendor's web UI sends a condition here, as it does to queries. The server ignores it.
                 *
                 *     Provenance: sdk (web UI).
                 * @example uuid=bf2211ae8eaf408b817d3a05c19e2226
                 */
                q?: string;
                /**
                 * @deprecated
                 * @description The vendor's web UI sends it, as it does to queries. The server ignores it.
                 *
                 *     Provenance: sdk (web UI).
                 * @example true
                 */
                replyWithCount?: string;
            };
            header?: {
                /**
                 * @description How long the operation may take, in seconds.
                 *
                 *     Provenance: source (zstack 5.2.1, RestServer).
                 * @example 1800
                 */
                "X-API-Timeout"?: components["parameters"]["apiTimeout"];
                /**
                 * @description Whether the reply shall carry `schema`, the Java class of each member. The vendor's SDKs always send `true`.
                 *
                 *     Provenance: source (zstack 5.2.1, RestServer); sdk (Java and Python SDKs).
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
                 *     Provenance: documented (developer guide 3.7.1, developer guide 4.3.6); source (zstack 5.2.1, APIGetVmConsoleAddressMsg).
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
             *     Provenance: documented (developer guide 3.7.1, developer guide 4.3.6); source (zstack 5.2.1, APIGetVmConsoleAddressReply).
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
             *     Provenance: source (zstack 5.2.1, RestServer).
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
             *     Provenance: source (zstack 5.2.1, AccessKeyManager).
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
             *     Provenance: source (zstack 5.2.1, RestServer).
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
             *     Provenance: source (zstack 5.2.1, RestServer).
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
             *     Provenance: source (zstack 5.2.1, RestServer).
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
             *     Provenance: source (zstack 5.2.1, RestServer).
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
             *     Provenance: source (zstack 5.2.1, APIGetVmConsoleAddressReply).
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
                 *     The server looks at its length alone, 32 characters. An id that was used before is refused with 400.
                 *
                 *     Provenance: source (zstack 5.2.1, RestServer); sdk (Java and Python SDKs).
                 * @example 3ef4d2a09d1147ab8b6c2f6f8f5c9a10
                 */
                "X-Job-UUID"?: components["schemas"]["JobUuid"];
                /**
                 * @description The URL to which the server shall POST the job's result, instead of or beside polling.
                 *
                 *     Provenance: source (zstack 5.2.1, RestServer).
                 * @example http://portal.example/zstack-jobs
                 */
                "X-Web-Hook"?: string;
                /**
                 * @description How long the operation may take, in seconds.
                 *
                 *     Provenance: source (zstack 5.2.1, RestServer).
                 * @example 1800
                 */
                "X-API-Timeout"?: components["parameters"]["apiTimeout"];
                /**
                 * @description Whether the reply shall carry `schema`, the Java class of each member. The vendor's SDKs always send `true`.
                 *
                 *     Provenance: source (zstack 5.2.1, RestServer); sdk (Java and Python SDKs).
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
         *     Provenance: documented (ZSphere API Explorer); source (zstack 5.2.1, APIRequestConsoleAccessMsg); sdk (Java and Python SDKs, zstack-sdk-go, cloudmux).
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
             *     Provenance: documented (ZSphere API Explorer).
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
             *     Provenance: source (zstack 5.2.1, RestServer); captured (developer guide 5, 9.4).
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
             *     Provenance: source (zstack 5.2.1, RestServer).
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
             *     Provenance: source (zstack 5.2.1, AccessKeyManager).
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
             *     Provenance: source (zstack 5.2.1, RestServer).
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
             *     Provenance: source (zstack 5.2.1, RestServer).
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
             *     Provenance: source (zstack 5.2.1, RestServer).
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
             *     Provenance: source (zstack 5.2.1, RestServer).
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
                 *     Provenance: source (zstack 5.2.1, RestServer); captured (developer guide 5, 9.4).
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
             *     Provenance: source (zstack 5.2.1, APIRequestConsoleAccessEvent).
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
             * @description The job is running. The body is an empty object, or names the job once more.
             *
             *     Provenance: documented (developer guide 5); source (zstack 5.2.1, RestServer).
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
             *     Provenance: source (zstack 5.2.1, RestServer).
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
             *     Provenance: source (zstack 5.2.1, RestServer).
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
             *     Provenance: source (zstack 5.2.1, RestServer).
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
             *     Provenance: source (zstack 5.2.1, RestServer).
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
             *     Provenance: source (zstack 5.2.1, RestServer).
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
             *     Provenance: source (zstack 5.2.1, APIRequestConsoleAccessEvent); captured (zstackio/zstack#134, zstackio/zstack#211, zstackio/zstack#263).
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
    logInByAccount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * @description The account and the hash of its password.
         *
         *     Provenance: source (zstack 5.2.1, APILogInByAccountMsg); sdk (Java and Python SDKs, zstack-sdk-go, cloudmux).
         */
        requestBody: {
            content: {
                "application/json": components["schemas"]["LogInByAccount"];
            };
        };
        responses: {
            /**
             * @description Logged in; the session.
             *
             *     Provenance: source (zstack 5.2.1, APILogInReply); sdk (zstack-sdk-go, cloudmux).
             */
            200: {
                headers: {
                    "Set-Cookie": components["headers"]["SessionCookie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LogInReply"];
                };
            };
            /**
             * @description The container refuses an odd URL with a page of its own.
             *
             *     Provenance: source (zstack 5.2.1, RestServer).
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
             * @description No operation has this path.
             *
             *     Provenance: source (zstack 5.2.1, RestServer).
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
             *     Provenance: source (zstack 5.2.1, RestServer).
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
             *     Provenance: source (zstack 5.2.1, RestServer).
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
             *     Provenance: source (zstack 5.2.1, RestServer).
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
             * @description The log-in is refused. The text of `details` follows the server's locale (zh_CN unless set).
             *
             *     Provenance: source (zstack 5.2.1, APILogInByAccountMsg).
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
