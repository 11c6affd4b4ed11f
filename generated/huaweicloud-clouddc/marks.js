// Generated from specs/huaweicloud-clouddc by `npm run generate`; do not edit.
export const marks = [
	{
		method: "GET",
		marks: {
			path: "/v1/{project_id}/physicalservers/{id}/remote-console-address",
			pointers: ["/request/headers/x-security-token", "/response/body/url", "/response/body/encoded_authorization_message"],
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
