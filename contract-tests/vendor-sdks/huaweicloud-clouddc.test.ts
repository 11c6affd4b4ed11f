import { BasicCredentials } from "@huaweicloud/huaweicloud-sdk-core";
import { ClientBuilder } from "@huaweicloud/huaweicloud-sdk-core/ClientBuilder.js";
import { testSdk } from "./sdk.ts";

// npm has no SDK of this service; the core is what each SDK of the vendor sends with.
testSdk("showRemoteConsole", (url) => {
	const credentials = new BasicCredentials().withAk("example").withSk("example").withProjectId("0f5a1d2c9e7b4c6d8a3e1b2f4d6c8a90");
	const client = new ClientBuilder((http) => http).withCredential(credentials).withEndpoint(url).build();
	return client.sendRequest({
		method: "GET",
		url: "/v1/{project_id}/physicalservers/{id}/remote-console-address",
		contentType: "application/json",
		queryParams: {},
		pathParams: { id: "b7a1c2d3-4e5f-4a6b-8c7d-9e0f1a2b3c4d" },
		headers: {},
	});
});
