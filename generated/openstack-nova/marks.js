// Generated from specs/openstack-nova by `npm run generate`; do not edit.
export const marks = [
	{
		method: "POST",
		marks: {
			path: "/v2.1/servers/{server_id}/remote-consoles",
			pointers: ["/response/body/remote_console/url"],
			credentials: [{ name: "X-Auth-Token" }],
		},
	},
	{
		method: "POST",
		marks: {
			path: "/v2.1/servers/{server_id}/action",
			pointers: ["/response/body/console/url"],
			credentials: [{ name: "X-Auth-Token" }],
		},
	},
	{
		method: "GET",
		marks: {
			path: "/v2.1/os-console-auth-tokens/{console_token}",
			pointers: ["/request/path/console_token"],
			credentials: [{ name: "X-Auth-Token" }],
		},
	},
];
