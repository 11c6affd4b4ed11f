import { BasicCredentials } from "@huaweicloud/huaweicloud-sdk-core";
import {
	EcsClient,
	GetServerRemoteConsoleOption,
	ShowServerRemoteConsoleRequest,
	ShowServerRemoteConsoleRequestBody,
} from "@huaweicloud/huaweicloud-sdk-ecs";
import { testSignature } from "./signature.ts";

const projectId = "13c67a214ced4afb88d911ae4bd5721a";

function send(url: string, credentials: BasicCredentials) {
	const console = new GetServerRemoteConsoleOption().withProtocol("vnc").withType("novnc");
	const request = new ShowServerRemoteConsoleRequest()
		.withServerId("47bc79ae-df61-4ade-9197-283a74e5d70e")
		.withBody(new ShowServerRemoteConsoleRequestBody().withRemoteConsole(console));
	return EcsClient.newBuilder().withCredential(credentials).withEndpoint(url).build().showServerRemoteConsole(request);
}

const credentials = ({ accessKey = "", secretKey = "" }: Record<string, string>) =>
	new BasicCredentials().withAk(accessKey).withSk(secretKey).withProjectId(projectId);

testSignature("a POST of a project", { accessKey: "EXAMPLEAK", secretKey: "examplesk", projectId }, (url, secret) =>
	send(url, credentials(secret)),
);

testSignature(
	"a POST with a temporary access key",
	{ accessKey: "EXAMPLEAK", secretKey: "examplesk", projectId, securityToken: "invented-security-token" },
	(url, secret) => send(url, credentials(secret).withSecurityToken(secret.securityToken)),
);
