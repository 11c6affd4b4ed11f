// Generated from specs/zstack by `npm run generate`; do not edit.
export const marks = [
	{
		method: "GET",
		marks: {
			path: "/zstack/v1/vm-instances/{uuid}/console-addresses",
			pointers: ["/request/query/sessionId", "/response/body/path"],
			credentials: [{ name: "Authorization", prefix: "OAuth " }, { name: "Authorization", prefix: "ZStack " }],
		},
	},
	{
		method: "POST",
		marks: {
			path: "/zstack/v1/consoles",
			pointers: ["/request/headers/x-job-uuid", "/response/body/inventory/token", "/response/body/location"],
			credentials: [{ name: "Authorization", prefix: "OAuth " }, { name: "Authorization", prefix: "ZStack " }],
		},
	},
	{
		method: "GET",
		marks: {
			path: "/zstack/v1/api-jobs/{jobUuid}",
			pointers: ["/request/path/jobUuid", "/response/body/inventory/token", "/response/body/location"],
			credentials: [{ name: "Authorization", prefix: "OAuth " }, { name: "Authorization", prefix: "ZStack " }],
		},
	},
];
