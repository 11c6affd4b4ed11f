import { BasicCredentials } from "@huaweicloud/huaweicloud-sdk-core";
import {
	EcsClient,
	GetServerRemoteConsoleOption,
	ShowServerRemoteConsoleRequest,
	ShowServerRemoteConsoleRequestBody,
} from "@huaweicloud/huaweicloud-sdk-ecs";
import { testSdk } from "./sdk.ts";

testSdk("showServerRemoteConsole", (url) => {
	const credentials = new BasicCredentials().withAk("example").withSk("example").withProjectId("13c67a214ced4afb88d911ae4bd5721a");
	const console = new GetServerRemoteConsoleOption().withProtocol("vnc").withType("novnc");
	const request = new ShowServerRemoteConsoleRequest()
		.withServerId("47bc79ae-df61-4ade-9197-283a74e5d70e")
		.withBody(new ShowServerRemoteConsoleRequestBody().withRemoteConsole(console));
	return EcsClient.newBuilder().withCredential(credentials).withEndpoint(url).build().showServerRemoteConsole(request);
});
