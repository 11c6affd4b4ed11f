// Generated from specs/identity-v3 by `npm run generate`; do not edit.
export const answers = {
	sendsContentType: true,
	operations: [
		{
			operationId: "createToken",
			summary: "Create token: log in with a password, or trade a token for one of another scope",
			curl: "curl -H 'Content-Type: application/json' -d '{\"auth\":{\"identity\":{\"methods\":[\"password\"],\"password\":{\"user\":{\"name\":\"operator\",\"domain\":{\"id\":\"default\"},\"password\":\"example-password\"}}},\"scope\":{\"project\":{\"name\":\"consoles\",\"domain\":{\"id\":\"default\"}}}}}' '{origin}/v3/auth/tokens'",
			answers: [
				{
					code: "201",
					mediaType: "application/json",
					example: "project_token",
					headers: {
						"X-Subject-Token": "gAAAAABrC2V0exampleexampleexampleexampleexampleexample",
						Vary: "X-Auth-Token",
						"X-OpenStack-Request-Id": "req-5d0c7b3e-18f4-4a6d-9c52-e07a4f1b8d36",
					},
					body: {
						token: {
							methods: ["password"],
							user: {
								domain: { id: "default", name: "Default" },
								id: "4d1f7a90c2e84b36a5f08e91b7c3d265",
								name: "operator",
								password_expires_at: null,
							},
							audit_ids: ["x3Kd81mZQv6T0pLw2RcNfA"],
							expires_at: "2026-11-29T09:30:00.000000Z",
							issued_at: "2026-11-28T09:30:00.000000Z",
							project: { domain: { id: "default", name: "Default" }, id: "b92c6e07f3514d8ea1c49d0857fe63a8", name: "consoles" },
							is_domain: false,
							roles: [{ id: "7e50d3b84a6f4c12980fb6ea35d1c479", name: "member" }],
							catalog: [
								{
									endpoints: [
										{
											id: "0c8a5f3e91d74b62ae4d7089c1f6b235",
											interface: "public",
											region_id: "RegionOne",
											url: "http://nova.example:8774/v2.1",
											region: "RegionOne",
										},
									],
									id: "e6b1940d7c2f4a8395d0c47fa8136be2",
									type: "compute",
									name: "nova",
								},
							],
						},
					},
				},
				{
					code: "201",
					mediaType: "application/json",
					example: "token_without_catalog",
					headers: {
						"X-Subject-Token": "gAAAAABrC2V0exampleexampleexampleexampleexampleexample",
						Vary: "X-Auth-Token",
						"X-OpenStack-Request-Id": "req-5d0c7b3e-18f4-4a6d-9c52-e07a4f1b8d36",
					},
					body: {
						token: {
							methods: ["password"],
							user: {
								domain: { id: "default", name: "Default" },
								id: "4d1f7a90c2e84b36a5f08e91b7c3d265",
								name: "operator",
								password_expires_at: null,
							},
							audit_ids: ["x3Kd81mZQv6T0pLw2RcNfA"],
							expires_at: "2026-11-29T09:30:00.000000Z",
							issued_at: "2026-11-28T09:30:00.000000Z",
							project: { domain: { id: "default", name: "Default" }, id: "b92c6e07f3514d8ea1c49d0857fe63a8", name: "consoles" },
							is_domain: false,
							roles: [{ id: "7e50d3b84a6f4c12980fb6ea35d1c479", name: "member" }],
						},
					},
				},
				{
					code: "201",
					mediaType: "application/json",
					example: "unscoped_token",
					headers: {
						"X-Subject-Token": "gAAAAABrC2V0exampleexampleexampleexampleexampleexample",
						Vary: "X-Auth-Token",
						"X-OpenStack-Request-Id": "req-5d0c7b3e-18f4-4a6d-9c52-e07a4f1b8d36",
					},
					body: {
						token: {
							methods: ["password"],
							user: {
								domain: { id: "default", name: "Default" },
								id: "4d1f7a90c2e84b36a5f08e91b7c3d265",
								name: "operator",
								password_expires_at: null,
							},
							audit_ids: ["x3Kd81mZQv6T0pLw2RcNfA"],
							expires_at: "2026-11-29T09:30:00.000000Z",
							issued_at: "2026-11-28T09:30:00.000000Z",
						},
					},
				},
				{
					code: "201",
					mediaType: "application/json",
					example: "traded_token",
					headers: {
						"X-Subject-Token": "gAAAAABrC2V0exampleexampleexampleexampleexampleexample",
						Vary: "X-Auth-Token",
						"X-OpenStack-Request-Id": "req-5d0c7b3e-18f4-4a6d-9c52-e07a4f1b8d36",
					},
					body: {
						token: {
							methods: ["token", "password"],
							user: {
								domain: { id: "default", name: "Default" },
								id: "4d1f7a90c2e84b36a5f08e91b7c3d265",
								name: "operator",
								password_expires_at: null,
							},
							audit_ids: ["Jb70sWq4TzuM9eXy1HoKdg", "x3Kd81mZQv6T0pLw2RcNfA"],
							expires_at: "2026-11-29T09:30:00.000000Z",
							issued_at: "2026-11-28T11:00:00.000000Z",
							project: { domain: { id: "default", name: "Default" }, id: "b92c6e07f3514d8ea1c49d0857fe63a8", name: "consoles" },
							is_domain: false,
							roles: [{ id: "7e50d3b84a6f4c12980fb6ea35d1c479", name: "member" }],
							catalog: [
								{
									endpoints: [
										{
											id: "0c8a5f3e91d74b62ae4d7089c1f6b235",
											interface: "public",
											region_id: "RegionOne",
											url: "http://nova.example:8774/v2.1",
											region: "RegionOne",
										},
									],
									id: "e6b1940d7c2f4a8395d0c47fa8136be2",
									type: "compute",
									name: "nova",
								},
							],
						},
					},
				},
				{
					code: "400",
					mediaType: "application/json",
					example: "malformed_body",
					headers: { Vary: "X-Auth-Token", "X-OpenStack-Request-Id": "req-5d0c7b3e-18f4-4a6d-9c52-e07a4f1b8d36" },
					body: {
						error: {
							code: 400,
							message: "Expecting to find valid JSON in request body. The server could not comply with the request since it is either malformed or otherwise incorrect. The client is assumed to be in error.",
							title: "Bad Request",
						},
					},
				},
				{
					code: "400",
					mediaType: "application/json",
					example: "wrong_media_type",
					headers: { Vary: "X-Auth-Token", "X-OpenStack-Request-Id": "req-5d0c7b3e-18f4-4a6d-9c52-e07a4f1b8d36" },
					body: {
						error: {
							code: 400,
							message: "Expecting to find application/json in Content-Type header. The server could not comply with the request since it is either malformed or otherwise incorrect. The client is assumed to be in error.",
							title: "Bad Request",
						},
					},
				},
				{
					code: "400",
					mediaType: "application/json",
					example: "missing_auth",
					headers: { Vary: "X-Auth-Token", "X-OpenStack-Request-Id": "req-5d0c7b3e-18f4-4a6d-9c52-e07a4f1b8d36" },
					body: {
						error: {
							code: 400,
							message: "Expecting to find auth in request body. The server could not comply with the request since it is either malformed or otherwise incorrect. The client is assumed to be in error.",
							title: "Bad Request",
						},
					},
				},
				{
					code: "400",
					mediaType: "application/json",
					example: "missing_identity",
					headers: { Vary: "X-Auth-Token", "X-OpenStack-Request-Id": "req-5d0c7b3e-18f4-4a6d-9c52-e07a4f1b8d36" },
					body: {
						error: {
							code: 400,
							message: "'identity' is a required property\n\nFailed validating 'required' in schema:",
							title: "Bad Request",
						},
					},
				},
				{
					code: "400",
					mediaType: "application/json",
					example: "missing_domain",
					headers: { Vary: "X-Auth-Token", "X-OpenStack-Request-Id": "req-5d0c7b3e-18f4-4a6d-9c52-e07a4f1b8d36" },
					body: {
						error: {
							code: 400,
							message: "Expecting to find domain in user. The server could not comply with the request since it is either malformed or otherwise incorrect. The client is assumed to be in error.",
							title: "Bad Request",
						},
					},
				},
				{
					code: "401",
					mediaType: "application/json",
					example: "refused",
					headers: {
						"WWW-Authenticate": "Keystone uri=\"http://keystone.example:5000/v3\"",
						Vary: "X-Auth-Token",
						"X-OpenStack-Request-Id": "req-5d0c7b3e-18f4-4a6d-9c52-e07a4f1b8d36",
					},
					body: { error: { code: 401, message: "The request you have made requires authentication.", title: "Unauthorized" } },
				},
				{
					code: "401",
					mediaType: "application/json",
					example: "unknown_method",
					headers: {
						"WWW-Authenticate": "Keystone uri=\"http://keystone.example:5000/v3\"",
						Vary: "X-Auth-Token",
						"X-OpenStack-Request-Id": "req-5d0c7b3e-18f4-4a6d-9c52-e07a4f1b8d36",
					},
					body: {
						error: {
							code: 401,
							identity: { methods: ["external", "password", "token", "oauth1", "mapped", "application_credential"] },
							message: "Attempted to authenticate with an unsupported method.",
							title: "Unauthorized",
						},
					},
				},
				{
					code: "403",
					mediaType: "application/json",
					example: "forbidden",
					headers: { Vary: "X-Auth-Token", "X-OpenStack-Request-Id": "req-5d0c7b3e-18f4-4a6d-9c52-e07a4f1b8d36" },
					body: { error: { code: 403, message: "Access denied.", title: "Forbidden" } },
				},
				{
					code: "404",
					mediaType: "application/json",
					example: "not_found",
					headers: { Vary: "X-Auth-Token", "X-OpenStack-Request-Id": "req-5d0c7b3e-18f4-4a6d-9c52-e07a4f1b8d36" },
					body: { error: { code: 404, message: "Could not find user: 00000000000000000000000000000000.", title: "Not Found" } },
				},
				{
					code: "404",
					mediaType: "text/html",
					example: "unknown_path",
					headers: { Vary: "X-Auth-Token", "X-OpenStack-Request-Id": "req-5d0c7b3e-18f4-4a6d-9c52-e07a4f1b8d36" },
					body: "<!doctype html>\n<html lang=en>\n<title>404 Not Found</title>\n<h1>Not Found</h1>\n<p>The requested URL was not found on the server. If you entered the URL manually please check your spelling and try again.</p>\n",
				},
				{
					code: "405",
					mediaType: "application/json",
					example: "wrong_method",
					headers: {
						Allow: "OPTIONS, GET, HEAD, DELETE, POST",
						Vary: "X-Auth-Token",
						"X-OpenStack-Request-Id": "req-5d0c7b3e-18f4-4a6d-9c52-e07a4f1b8d36",
					},
					body: { message: "The method is not allowed for the requested URL." },
				},
				{
					code: "500",
					mediaType: "application/json",
					example: "server_failed",
					headers: { Vary: "X-Auth-Token", "X-OpenStack-Request-Id": "req-5d0c7b3e-18f4-4a6d-9c52-e07a4f1b8d36" },
					body: {
						error: {
							code: 500,
							message: "An unexpected error prevented the server from fulfilling your request.",
							title: "Internal Server Error",
						},
					},
				},
				{
					code: "503",
					mediaType: "application/json",
					example: "unavailable",
					headers: { Vary: "X-Auth-Token", "X-OpenStack-Request-Id": "req-5d0c7b3e-18f4-4a6d-9c52-e07a4f1b8d36" },
					body: { error: { code: 503, message: "The service is unavailable.", title: "Service Unavailable" } },
				},
			],
			default: { operationId: "createToken", status: 201, answer: 0 },
			refused: [
				{
					when: { "$request.header.Content-Type": { pattern: "^(?!application/json)" } },
					answer: { operationId: "createToken", status: 400, answer: 5 },
				},
				{ when: { "$request.body#/auth": "absent" }, answer: { operationId: "createToken", status: 400, answer: 6 } },
				{ when: { "$request.body#/auth/identity": "absent" }, answer: { operationId: "createToken", status: 400, answer: 7 } },
				{
					when: { "$request.body#/auth/identity/methods/0": { pattern: "^(?!(?:password|token)$)" } },
					answer: { operationId: "createToken", status: 401, answer: 10 },
				},
				{
					when: {
						"$request.body#/auth/identity/password/user": "present",
						"$request.body#/auth/identity/password/user/id": "absent",
						"$request.body#/auth/identity/password/user/domain": "absent",
					},
					answer: { operationId: "createToken", status: 400, answer: 8 },
				},
				{ when: { "$request.body#/auth/identity/password/user/password": "wrong" }, state: "credential_refused" },
				{
					when: { "$request.body#/auth/identity/password/user/id": "00000000000000000000000000000000" },
					state: "credential_refused",
				},
				{ when: { "$request.body#/auth/identity/password/user/name": "nobody" }, state: "credential_refused" },
				{ when: { "$request.body#/auth/identity/password/user/name": "slow" }, state: "service_slow" },
				{ when: { "$request.body#/auth/identity/password/user/name": "down" }, state: "service_down" },
				{ when: "invalid", answer: { operationId: "createToken", status: 400, answer: 7 } },
				{ when: "unknownPath", answer: { operationId: "createToken", status: 404, answer: 13 } },
				{ when: "unknownMethod", answer: { operationId: "createToken", status: 405, answer: 14 } },
				{ when: "malformed", answer: { operationId: "createToken", status: 400, answer: 4 } },
			],
			chosen: [
				{
					when: { "$request.body#/auth/identity/methods/0": "token" },
					answer: { operationId: "createToken", status: 201, answer: 3 },
				},
				{
					when: { "$request.query.nocatalog": "present", "$request.body#/auth/scope/project": "present" },
					answer: { operationId: "createToken", status: 201, answer: 1 },
				},
				{ when: { "$request.body#/auth/scope": "absent" }, answer: { operationId: "createToken", status: 201, answer: 2 } },
				{ when: { "$request.body#/auth/scope": "unscoped" }, answer: { operationId: "createToken", status: 201, answer: 2 } },
			],
			set: [],
			polls: {},
			states: [
				{ name: "service_slow", subject: "service", own: "slow", delay: [3000, 3000] },
				{ name: "service_down", subject: "service", own: "down", fault: "reset" },
				{ name: "credential_valid", subject: "credential", own: "valid" },
				{
					name: "credential_refused",
					subject: "credential",
					own: "refused",
					answer: { operationId: "createToken", status: 401, answer: 9 },
				},
			],
			behaving: [
				{ state: "credential_refused", name: "password", value: "wrong" },
				{ state: "credential_refused", name: "id", value: "00000000000000000000000000000000" },
				{ state: "credential_refused", name: "name", value: "nobody" },
				{ state: "service_slow", name: "name", value: "slow" },
				{ state: "service_down", name: "name", value: "down" },
			],
			logIn: {
				credential: { message: "response", in: "header", pointer: "/X-Subject-Token" },
				password: "/auth/identity/password/user/password",
				life: { issued: "/token/issued_at", expires: "/token/expires_at" },
			},
		},
	],
};
