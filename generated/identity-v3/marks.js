// Generated from specs/identity-v3 by `npm run generate`; do not edit.
export const marks = [
	{
		method: "POST",
		marks: {
			path: "/v3/auth/tokens",
			pointers: [
				"/request/body/auth/identity/password/user/password",
				"/request/body/auth/identity/token/id",
				"/response/headers/x-subject-token",
				"/response/body/token/user/password_expires_at",
				"/response/body/token/catalog/*/endpoints/*/url",
			],
			credentials: [],
		},
	},
];
