import { BasicCredentials } from "@huaweicloud/huaweicloud-sdk-core";
import { ClientBuilder } from "@huaweicloud/huaweicloud-sdk-core/ClientBuilder.js";
import { testSignature } from "./signature.ts";

const projectId = "0f5a1d2c9e7b4c6d8a3e1b2f4d6c8a90";

// npm has no SDK of this service; the core is what each SDK of the vendor sends with.
const send = (url: string, credentials: BasicCredentials, queryParams = {}) =>
	new ClientBuilder((http) => http)
		.withCredential(credentials)
		.withEndpoint(url)
		.build()
		.sendRequest({
			method: "GET",
			url: "/v1/{project_id}/physicalservers/{id}/remote-console-address",
			contentType: "application/json",
			queryParams,
			pathParams: { id: "b7a1c2d3-4e5f-4a6b-8c7d-9e0f1a2b3c4d" },
			headers: {},
		});

const credentials = ({ accessKey = "", secretKey = "" }: Record<string, string>) =>
	new BasicCredentials().withAk(accessKey).withSk(secretKey).withProjectId(projectId);

testSignature("a GET of a project", { accessKey: "EXAMPLEAK", secretKey: "examplesk", projectId }, (url, secret) =>
	send(url, credentials(secret)),
);

testSignature("a GET with a query", { accessKey: "EXAMPLEAK", secretKey: "examplesk", projectId }, (url, secret) =>
	send(url, credentials(secret), { limit2: "1", limit: "x y+z", "limit-3": "", tag: ["é", ":", "1", "a=b&c"] }),
);

testSignature(
	"a GET with a temporary access key",
	{ accessKey: "EXAMPLEAK", secretKey: "examplesk", projectId, securityToken: "invented-security-token" },
	(url, secret) => send(url, credentials(secret).withSecurityToken(secret.securityToken)),
);
