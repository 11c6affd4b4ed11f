// Generated from specs/identity-v3 by `npm run generate`; do not edit.
export interface paths {
    "/v3/auth/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create token: log in with a password, or trade a token for one of another scope
         * @description Answers 201 with the token in the header `X-Subject-Token`. A token works until `expires_at`, 24 hours where nothing else is
         *     configured; a token that was traded ends when the first one does.
         *
         *     A wrong password, an unknown user, an unknown project and a scope without a role are all answered alike, with 401.
         *
         *     Since 3.
         */
        post: operations["createToken"];
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
        /** @description The request of createToken. */
        CreateTokenRequest: {
            /**
             * @description Who logs in, and for which scope.
             *
             *     Provenance: captured (keystone-22.0.2); documented (api-reference, iam-reference).
             */
            auth: {
                /**
                 * @description Who logs in.
                 *
                 *     Provenance: captured (keystone-22.0.2); documented (api-reference, iam-reference).
                 */
                identity: components["schemas"]["Identity"];
                /**
                 * @description What the token is for: a project or a domain, or `unscoped` for neither. Without it the server takes the user's default project,
                 *     if he has one.
                 *
                 *     Provenance: captured (keystone-22.0.2); documented (api-reference).
                 */
                scope?: components["schemas"]["Scope"] | "unscoped";
            };
        };
        /** @description How a user proves who he is. */
        Identity: {
            /**
             * @description `password` or `token`, with a member of this name beside it. Servers have others, such as `application_credential`.
             *
             *     Provenance: captured (keystone-22.0.2); documented (api-reference, iam-reference).
             */
            methods: string[];
            /**
             * @description The user and his password.
             *
             *     Provenance: captured (keystone-22.0.2); documented (api-reference, iam-reference).
             */
            password?: {
                /**
                 * @description The user.
                 *
                 *     Provenance: captured (keystone-22.0.2); documented (api-reference, iam-reference).
                 */
                user?: components["schemas"]["PasswordUser"];
            };
            /**
             * @description A token that is still valid.
             *
             *     Provenance: captured (keystone-22.0.2); documented (api-reference).
             */
            token?: {
                /**
                 * @description The token.
                 *
                 *     Provenance: captured (keystone-22.0.2); documented (api-reference).
                 */
                id: string;
            };
        };
        /** @description A user by `id`, or by `name` and `domain`. */
        PasswordUser: {
            /**
             * @description The ID of the user.
             *
             *     Provenance: captured (keystone-22.0.2); documented (api-reference).
             */
            id?: string;
            /**
             * @description The name of the user, unique in his domain.
             *
             *     Provenance: captured (keystone-22.0.2); documented (api-reference, iam-reference).
             */
            name?: string;
            /**
             * @description The domain of the user. In Huawei Cloud, this is the account.
             *
             *     Provenance: captured (keystone-22.0.2); documented (api-reference, iam-reference).
             */
            domain?: components["schemas"]["DomainChoice"];
            /**
             * @description The password, as the user knows it.
             *
             *     Provenance: captured (keystone-22.0.2); documented (api-reference, iam-reference).
             */
            password?: string;
        };
        /** @description A domain by its ID or its name. */
        DomainChoice: {
            /**
             * @description The ID of the domain.
             *
             *     Provenance: captured (keystone-22.0.2); documented (api-reference).
             */
            id?: string;
            /**
             * @description The name of the domain.
             *
             *     Provenance: documented (api-reference, iam-reference).
             */
            name?: string;
        };
        /** @description A project or a domain. */
        Scope: {
            /**
             * @description The project by `id`, or by `name` and `domain`. In Huawei Cloud, a region's project has the region's name and needs no domain.
             *
             *     Provenance: captured (keystone-22.0.2); documented (api-reference, iam-reference).
             */
            project?: {
                /**
                 * @description The ID of the project.
                 *
                 *     Provenance: captured (keystone-22.0.2); documented (api-reference).
                 */
                id?: string;
                /**
                 * @description The name of the project.
                 *
                 *     Provenance: captured (keystone-22.0.2); documented (api-reference, iam-reference).
                 */
                name?: string;
                /**
                 * @description The domain of the project.
                 *
                 *     Provenance: captured (keystone-22.0.2); documented (api-reference).
                 */
                domain?: components["schemas"]["DomainChoice"];
            };
            /**
             * @description The domain.
             *
             *     Provenance: captured (keystone-22.0.2); documented (api-reference, iam-reference).
             */
            domain?: components["schemas"]["DomainChoice"];
        };
        /** @description The answer of createToken. */
        CreateTokenResponse: {
            /**
             * @description What the token in the header is for. It is not the token.
             *
             *     Provenance: captured (keystone-22.0.2); documented (api-reference, iam-reference).
             */
            token: components["schemas"]["Token"];
        };
        /** @description Whose token it is, for what, and for how long. */
        Token: {
            /**
             * @description How the user proved who he is; of a token that was traded, the methods of the first one, too.
             *
             *     Provenance: captured (keystone-22.0.2); documented (api-reference, iam-reference).
             */
            methods: string[];
            /**
             * @description The user.
             *
             *     Provenance: captured (keystone-22.0.2); documented (api-reference, iam-reference).
             */
            user: {
                /**
                 * @description The ID of the user.
                 *
                 *     Provenance: captured (keystone-22.0.2); documented (api-reference, iam-reference).
                 */
                id?: string;
                /**
                 * @description The name of the user.
                 *
                 *     Provenance: captured (keystone-22.0.2); documented (api-reference, iam-reference).
                 */
                name?: string;
                /**
                 * @description The domain of the user.
                 *
                 *     Provenance: captured (keystone-22.0.2); documented (api-reference, iam-reference).
                 */
                domain?: components["schemas"]["Named"];
                /**
                 * @description When the password ends. Null or an empty text if it does not.
                 *
                 *     Provenance: captured (keystone-22.0.2); documented (api-reference, iam-reference).
                 */
                password_expires_at?: string | null;
            };
            /**
             * @description The ID of the token in the cloud's logs; of a token that was traded, that of the first one, too.
             *
             *     Provenance: captured (keystone-22.0.2); documented (api-reference).
             */
            audit_ids?: string[];
            /**
             * @description When the token was issued, in UTC.
             *
             *     Provenance: captured (keystone-22.0.2); documented (api-reference, iam-reference).
             */
            issued_at: string;
            /**
             * @description When the token ends, in UTC.
             *
             *     Provenance: captured (keystone-22.0.2); documented (api-reference, iam-reference).
             */
            expires_at: string;
            /**
             * @description The project, in a token for one.
             *
             *     Provenance: captured (keystone-22.0.2); documented (api-reference, iam-reference).
             */
            project?: {
                /**
                 * @description The ID of the project, which URLs of the other APIs may need.
                 *
                 *     Provenance: captured (keystone-22.0.2); documented (api-reference, iam-reference).
                 */
                id?: string;
                /**
                 * @description The name of the project.
                 *
                 *     Provenance: captured (keystone-22.0.2); documented (api-reference, iam-reference).
                 */
                name?: string;
                /**
                 * @description The domain of the project.
                 *
                 *     Provenance: captured (keystone-22.0.2); documented (api-reference, iam-reference).
                 */
                domain?: components["schemas"]["Named"];
            };
            /**
             * @description The domain, in a token for one.
             *
             *     Provenance: documented (api-reference, iam-reference).
             */
            domain?: components["schemas"]["Named"];
            /**
             * @description Whether the project stands for a domain.
             *
             *     Provenance: captured (keystone-22.0.2).
             */
            is_domain?: boolean;
            /**
             * @description The roles of the user in the scope.
             *
             *     Provenance: captured (keystone-22.0.2); documented (api-reference, iam-reference).
             */
            roles?: components["schemas"]["Named"][];
            /**
             * @description The services of the cloud, in a token with a scope. Not with `nocatalog`.
             *
             *     Provenance: captured (keystone-22.0.2); documented (api-reference, iam-reference).
             */
            catalog?: components["schemas"]["Service"][];
        };
        /** @description A thing with an ID and a name. */
        Named: {
            /**
             * @description The ID.
             *
             *     Provenance: captured (keystone-22.0.2); documented (api-reference, iam-reference).
             */
            id?: string;
            /**
             * @description The name.
             *
             *     Provenance: captured (keystone-22.0.2); documented (api-reference, iam-reference).
             */
            name?: string;
        };
        /** @description A service of the cloud and its addresses. */
        Service: {
            /**
             * @description The ID of the service.
             *
             *     Provenance: captured (keystone-22.0.2); documented (api-reference, iam-reference).
             */
            id?: string;
            /**
             * @description The kind of the service, such as `compute`.
             *
             *     Provenance: captured (keystone-22.0.2); documented (api-reference, iam-reference).
             */
            type?: string;
            /**
             * @description The name of the service.
             *
             *     Provenance: captured (keystone-22.0.2); documented (api-reference, iam-reference).
             */
            name?: string;
            /**
             * @description The addresses of the service.
             *
             *     Provenance: captured (keystone-22.0.2); documented (api-reference, iam-reference).
             */
            endpoints?: {
                /**
                 * @description The ID of the endpoint.
                 *
                 *     Provenance: captured (keystone-22.0.2); documented (api-reference, iam-reference).
                 */
                id?: string;
                /**
                 * @description For whom the address is, such as `public`.
                 *
                 *     Provenance: captured (keystone-22.0.2); documented (api-reference, iam-reference).
                 */
                interface?: string;
                /**
                 * @description The region.
                 *
                 *     Provenance: captured (keystone-22.0.2); documented (api-reference, iam-reference).
                 */
                region?: string;
                /**
                 * @description The ID of the region.
                 *
                 *     Provenance: captured (keystone-22.0.2); documented (api-reference, iam-reference).
                 */
                region_id?: string;
                /**
                 * @description The address. The path of the API's version stands at its end.
                 *
                 *     Provenance: captured (keystone-22.0.2); documented (api-reference, iam-reference).
                 */
                url?: string;
            }[];
        };
        /** @description A refusal. */
        IdentityFailure: {
            /**
             * @description The refusal.
             *
             *     Provenance: captured (keystone-22.0.2); documented (api-reference, iam-reference).
             */
            error: {
                /**
                 * @description The status.
                 *
                 *     Provenance: captured (keystone-22.0.2); documented (api-reference, iam-reference).
                 */
                code: number;
                /**
                 * @description The name of the status.
                 *
                 *     Provenance: captured (keystone-22.0.2); documented (api-reference, iam-reference).
                 */
                title?: string;
                /**
                 * @description What is wrong, in English.
                 *
                 *     Provenance: captured (keystone-22.0.2); documented (api-reference, iam-reference).
                 */
                message: string;
                /**
                 * @description What the server supports. Only where the method is not supported.
                 *
                 *     Provenance: captured (keystone-22.0.2).
                 */
                identity?: {
                    /**
                     * @description The methods that the server supports.
                     *
                     *     Provenance: captured (keystone-22.0.2).
                     */
                    methods?: string[];
                };
            };
        };
        /** @description A refusal of the router. */
        MethodFailure: {
            /**
             * @description What is wrong, in English.
             *
             *     Provenance: captured (keystone-22.0.2).
             */
            message: string;
        };
        /** @description A page of the web server. */
        Page: string;
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: {
        /**
         * @description The token, for `X-Auth-Token` of other requests. Keystone's has some 180 characters and begins with `gAAAAA`, IAM's some 1,500;
         *     take it as it is.
         *
         *     Provenance: captured (keystone-22.0.2); documented (api-reference, iam-reference).
         * @example gAAAAABrC2V0exampleexampleexampleexampleexampleexample
         */
        SubjectToken: string;
        /**
         * @description The header by which replies differ.
         *
         *     Provenance: captured (keystone-22.0.2).
         * @example X-Auth-Token
         */
        Vary: string;
        /**
         * @description The ID of the request, which the logs of the cloud name.
         *
         *     Provenance: captured (keystone-22.0.2).
         * @example req-5d0c7b3e-18f4-4a6d-9c52-e07a4f1b8d36
         */
        RequestId: string;
        /**
         * @description The address of the identity service.
         *
         *     Provenance: captured (keystone-22.0.2).
         * @example Keystone uri="http://keystone.example:5000/v3"
         */
        Authenticate: string;
        /**
         * @description The methods that the path has.
         *
         *     Provenance: captured (keystone-22.0.2).
         * @example OPTIONS, GET, HEAD, DELETE, POST
         */
        Allow: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    createToken: {
        parameters: {
            query?: {
                /**
                 * @description A flag. With it, whatever its value, the reply has no `catalog`.
                 *
                 *     Provenance: captured (keystone-22.0.2); documented (api-reference).
                 * @example
                 */
                nocatalog?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * @description Who logs in, and for which scope.
         *
         *     Provenance: captured (keystone-22.0.2); documented (api-reference, iam-reference).
         */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateTokenRequest"];
            };
        };
        responses: {
            /**
             * @description Logged in. The token is in the header.
             *
             *     Provenance: captured (keystone-22.0.2); documented (api-reference, iam-reference).
             */
            201: {
                headers: {
                    "X-Subject-Token": components["headers"]["SubjectToken"];
                    Vary: components["headers"]["Vary"];
                    "X-OpenStack-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateTokenResponse"];
                };
            };
            /**
             * @description The body is not what the server reads.
             *
             *     Provenance: captured (keystone-22.0.2); documented (api-reference).
             */
            400: {
                headers: {
                    Vary: components["headers"]["Vary"];
                    "X-OpenStack-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdentityFailure"];
                };
            };
            /**
             * @description The log-in is refused. The reply does not say which part of it is wrong.
             *
             *     Provenance: captured (keystone-22.0.2); documented (api-reference, iam-reference).
             */
            401: {
                headers: {
                    "WWW-Authenticate": components["headers"]["Authenticate"];
                    Vary: components["headers"]["Vary"];
                    "X-OpenStack-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdentityFailure"];
                };
            };
            /**
             * @description The user is known, and may not have this token.
             *
             *     Provenance: documented (api-reference, iam-reference).
             */
            403: {
                headers: {
                    Vary: components["headers"]["Vary"];
                    "X-OpenStack-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdentityFailure"];
                };
            };
            /**
             * @description The server has no such path, and answers with a page. By the documents, a user, a project or a domain that does not exist is
             *     refused with 404, too, in JSON.
             *
             *     Provenance: captured (keystone-22.0.2); documented (api-reference, iam-reference).
             */
            404: {
                headers: {
                    Vary: components["headers"]["Vary"];
                    "X-OpenStack-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdentityFailure"];
                    "text/html": components["schemas"]["Page"];
                };
            };
            /**
             * @description The path has no such method.
             *
             *     Provenance: captured (keystone-22.0.2).
             */
            405: {
                headers: {
                    Allow: components["headers"]["Allow"];
                    Vary: components["headers"]["Vary"];
                    "X-OpenStack-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MethodFailure"];
                };
            };
            /**
             * @description The server failed.
             *
             *     Provenance: documented (iam-reference).
             */
            500: {
                headers: {
                    Vary: components["headers"]["Vary"];
                    "X-OpenStack-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdentityFailure"];
                };
            };
            /**
             * @description The service is not available.
             *
             *     Provenance: documented (iam-reference).
             */
            503: {
                headers: {
                    Vary: components["headers"]["Vary"];
                    "X-OpenStack-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdentityFailure"];
                };
            };
        };
    };
}
