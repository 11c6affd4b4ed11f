// Generated from specs/identity-v3 by `npm run generate`; do not edit.
export const contract = {
	api: "identity-v3",
	file: "specs/identity-v3/openapi.yaml",
	version: "1.0.0",
	names: ["password_expires_at"],
	line: 64,
	operations: [
		{
			operationId: "createToken",
			method: "POST",
			path: "/v3/auth/tokens",
			line: 66,
			parameters: [{ name: "nocatalog", in: "query", required: false, line: 124, requiredLine: 124, schema: 0 }],
			security: { line: 63, alternatives: [] },
			requestBody: { required: true, line: 132, content: [{ mediaType: "application/json", line: 138, schema: 1 }], accepts: ["members"] },
			responses: [
				{
					status: "201",
					line: 151,
					content: [{ mediaType: "application/json", line: 162, schema: 2 }],
					headers: [
						{ name: "X-Subject-Token", required: true, line: 318, schema: 3 },
						{ name: "Vary", required: false, line: 329, schema: 4 },
						{ name: "X-OpenStack-Request-Id", required: false, line: 336, schema: 5 },
					],
				},
				{
					status: "400",
					line: 174,
					content: [{ mediaType: "application/json", line: 190, schema: 6 }],
					headers: [
						{ name: "Vary", required: false, line: 329, schema: 4 },
						{ name: "X-OpenStack-Request-Id", required: false, line: 336, schema: 5 },
					],
				},
				{
					status: "401",
					line: 204,
					content: [{ mediaType: "application/json", line: 223, schema: 6 }],
					headers: [
						{ name: "WWW-Authenticate", required: false, line: 343, schema: 7 },
						{ name: "Vary", required: false, line: 329, schema: 4 },
						{ name: "X-OpenStack-Request-Id", required: false, line: 336, schema: 5 },
					],
				},
				{
					status: "403",
					line: 231,
					content: [{ mediaType: "application/json", line: 240, schema: 6 }],
					headers: [
						{ name: "Vary", required: false, line: 329, schema: 4 },
						{ name: "X-OpenStack-Request-Id", required: false, line: 336, schema: 5 },
					],
				},
				{
					status: "404",
					line: 246,
					content: [{ mediaType: "application/json", line: 257, schema: 6 }, { mediaType: "text/html", line: 263, schema: 8 }],
					headers: [
						{ name: "Vary", required: false, line: 329, schema: 4 },
						{ name: "X-OpenStack-Request-Id", required: false, line: 336, schema: 5 },
					],
				},
				{
					status: "405",
					line: 269,
					content: [{ mediaType: "application/json", line: 280, schema: 9 }],
					headers: [
						{ name: "Allow", required: false, line: 350, schema: 10 },
						{ name: "Vary", required: false, line: 329, schema: 4 },
						{ name: "X-OpenStack-Request-Id", required: false, line: 336, schema: 5 },
					],
				},
				{
					status: "500",
					line: 286,
					content: [{ mediaType: "application/json", line: 295, schema: 6 }],
					headers: [
						{ name: "Vary", required: false, line: 329, schema: 4 },
						{ name: "X-OpenStack-Request-Id", required: false, line: 336, schema: 5 },
					],
				},
				{
					status: "503",
					line: 301,
					content: [{ mediaType: "application/json", line: 310, schema: 6 }],
					headers: [
						{ name: "Vary", required: false, line: 329, schema: 4 },
						{ name: "X-OpenStack-Request-Id", required: false, line: 336, schema: 5 },
					],
				},
			],
		},
	],
	schemas: {
		list: [
			{ type: "string", lines: [128, 2] },
			{ $ref: "open:CreateTokenRequest", lines: 358 },
			{ $ref: "open:CreateTokenResponse", lines: 492 },
			{ type: "string", minLength: 1, lines: [325, 1, 2] },
			{ type: "string", lines: [332, 2] },
			{ type: "string", lines: [339, 2] },
			{ $ref: "open:IdentityFailure", lines: 663 },
			{ type: "string", lines: [346, 2] },
			{ $ref: "open:Page", lines: 714 },
			{ $ref: "open:MethodFailure", lines: 703 },
			{ type: "string", lines: [353, 2] },
		],
		shared: {
			"open:CreateTokenRequest": {
				type: "object",
				required: ["auth"],
				properties: {
					auth: {
						type: "object",
						required: ["identity"],
						properties: {
							identity: { $ref: "open:Identity", lines: 386 },
							scope: {
								anyOf: [{ $ref: "open:Scope", lines: 463 }, { type: "string", const: "unscoped", lines: [382, 0, 1] }],
								lines: [375, 5],
							},
						},
						additionalProperties: false,
						lines: [364, 3, 4, 6, 20],
					},
				},
				additionalProperties: false,
				lines: [358, 2, 3, 5, 27],
			},
			"open:Identity": {
				type: "object",
				required: ["methods"],
				properties: {
					methods: { type: "array", items: { type: "string", lines: [397, 2] }, lines: [392, 4, 5] },
					password: {
						type: "object",
						properties: { user: { $ref: "open:PasswordUser", lines: 424 } },
						additionalProperties: false,
						lines: [400, 3, 4, 9],
					},
					token: {
						type: "object",
						required: ["id"],
						properties: { id: { type: "string", lines: [417, 4] } },
						additionalProperties: false,
						lines: [410, 3, 4, 6, 12],
					},
				},
				additionalProperties: false,
				lines: [386, 2, 3, 5, 37],
			},
			"open:PasswordUser": {
				type: "object",
				properties: {
					id: { type: "string", lines: [428, 4] },
					name: { type: "string", lines: [433, 4] },
					domain: { $ref: "open:DomainChoice", lines: 448 },
					password: { type: "string", lines: [442, 4] },
				},
				additionalProperties: false,
				lines: [424, 2, 3, 23],
			},
			"open:DomainChoice": {
				type: "object",
				properties: { id: { type: "string", lines: [452, 4] }, name: { type: "string", lines: [457, 4] } },
				additionalProperties: false,
				lines: [448, 2, 3, 14],
			},
			"open:Scope": {
				type: "object",
				properties: {
					project: {
						type: "object",
						properties: {
							id: { type: "string", lines: [472, 4] },
							name: { type: "string", lines: [477, 4] },
							domain: { $ref: "open:DomainChoice", lines: 448 },
						},
						additionalProperties: false,
						lines: [467, 3, 4, 19],
					},
					domain: { $ref: "open:DomainChoice", lines: 448 },
				},
				additionalProperties: false,
				lines: [463, 2, 3, 28],
			},
			"open:CreateTokenResponse": {
				type: "object",
				required: ["token"],
				properties: { token: { $ref: "open:Token", lines: 502 } },
				lines: [492, 2, 3, 5],
			},
			"open:Token": {
				type: "object",
				required: ["methods", "user", "issued_at", "expires_at"],
				properties: {
					methods: { type: "array", items: { type: "string", lines: [515, 2] }, lines: [511, 3, 4] },
					user: {
						type: "object",
						properties: {
							id: { type: "string", lines: [523, 4] },
							name: { type: "string", lines: [528, 4] },
							domain: { $ref: "open:Named", lines: 598 },
							password_expires_at: { type: ["string", "null"], lines: [537, 4] },
						},
						lines: [518, 3, 4],
					},
					audit_ids: { type: "array", items: { type: "string", lines: [546, 2] }, lines: [542, 3, 4] },
					issued_at: { type: "string", lines: [549, 4] },
					expires_at: { type: "string", lines: [554, 4] },
					project: {
						type: "object",
						properties: {
							id: { type: "string", lines: [564, 4] },
							name: { type: "string", lines: [569, 4] },
							domain: { $ref: "open:Named", lines: 598 },
						},
						lines: [559, 3, 4],
					},
					domain: { $ref: "open:Named", lines: 598 },
					is_domain: { type: "boolean", lines: [582, 3] },
					roles: { type: "array", items: { $ref: "open:Named", lines: 598 }, lines: [586, 3, 4] },
					catalog: { type: "array", items: { $ref: "open:Service", lines: 612 }, lines: [592, 3, 4] },
				},
				lines: [502, 2, 3, 8],
			},
			"open:Named": {
				type: "object",
				properties: { id: { type: "string", lines: [602, 4] }, name: { type: "string", lines: [607, 4] } },
				lines: [598, 2, 3],
			},
			"open:Service": {
				type: "object",
				properties: {
					id: { type: "string", lines: [616, 4] },
					type: { type: "string", lines: [621, 4] },
					name: { type: "string", lines: [626, 4] },
					endpoints: {
						type: "array",
						items: {
							type: "object",
							properties: {
								id: { type: "string", lines: [638, 4] },
								interface: { type: "string", lines: [643, 4] },
								region: { type: "string", lines: [648, 4] },
								region_id: { type: "string", lines: [653, 4] },
								url: { type: "string", lines: [658, 4] },
							},
							lines: [635, 1, 2],
						},
						lines: [631, 3, 4],
					},
				},
				lines: [612, 2, 3],
			},
			"open:IdentityFailure": {
				type: "object",
				required: ["error"],
				properties: {
					error: {
						type: "object",
						required: ["code", "message"],
						properties: {
							code: { type: "integer", lines: [677, 3] },
							title: { type: "string", lines: [681, 4] },
							message: { type: "string", lines: [686, 4] },
							identity: {
								type: "object",
								properties: { methods: { type: "array", items: { type: "string", lines: [700, 2] }, lines: [696, 3, 4] } },
								lines: [691, 3, 4],
							},
						},
						lines: [669, 3, 4, 7],
					},
				},
				lines: [663, 2, 3, 5],
			},
			"open:MethodFailure": {
				type: "object",
				required: ["message"],
				properties: { message: { type: "string", lines: [709, 4] } },
				lines: [703, 2, 3, 5],
			},
			"open:Page": { type: "string", lines: [714, 3] },
		},
	},
};
