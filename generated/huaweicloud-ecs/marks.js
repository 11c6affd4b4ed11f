// Generated from specs/huaweicloud-ecs by `npm run generate`; do not edit.
export const marks = [
	{
		method: "POST",
		marks: {
			path: "/v1/{project_id}/cloudservers/{server_id}/remote_console",
			pointers: [
				"/request/headers/x-security-token",
				"/response/body/remote_console/url",
				"/response/body/error/encoded_authorization_message",
				"/response/body/encoded_authorization_message",
			],
			credentials: [
				{ name: "X-Auth-Token" },
				{ name: "Authorization", prefix: "SDK-HMAC-SHA256 " },
				{ name: "Authorization", prefix: "V11-HMAC-SHA256 " },
				{ name: "Authorization", prefix: "SDK-HMAC-SM3 " },
				{ name: "Authorization", prefix: "SDK-ECDSA-P256-SHA256 " },
			],
		},
	},
];
