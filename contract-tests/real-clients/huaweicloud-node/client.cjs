const { BasicCredentials, GlobalCredentials } = require("@huaweicloud/huaweicloud-sdk-core");
const { ClientBuilder } = require("@huaweicloud/huaweicloud-sdk-core/ClientBuilder");
const { Region } = require("@huaweicloud/huaweicloud-sdk-core/region/region");
const ecs = require("@huaweicloud/huaweicloud-sdk-ecs");
// The main module of this version names a file that the package does not have.
const iam = require("@huaweicloud/huaweicloud-sdk-iam/v3/public-api");

const [step, url] = process.argv.slice(2);
const project = "13c67a214ced4afb88d911ae4bd5721a";
const server = "47bc79ae-df61-4ade-9197-283a74e5d70e";
const physicalServer = "b7a1c2d3-4e5f-4a6b-8c7d-9e0f1a2b3c4d";
const nobody = "00000000-0000-0000-0000-000000000000";

const accessKey = () => new BasicCredentials().withAk("EXAMPLEAK").withSk("examplesk").withProjectId(project);
const at = (builder, credential) => builder.withCredential(credential).withRegion(new Region("cn-north-4", url)).build();

function openConsole(credential, id = server) {
	const option = new ecs.GetServerRemoteConsoleOption().withProtocol("vnc").withType("novnc");
	const body = new ecs.ShowServerRemoteConsoleRequestBody().withRemoteConsole(option);
	const client = at(ecs.EcsClient.newBuilder().withDerivedAuthServiceName("ecs"), credential);
	return client.showServerRemoteConsole(new ecs.ShowServerRemoteConsoleRequest().withServerId(id).withBody(body));
}

// npm has no SDK of this service; the core is what each SDK of the vendor sends with.
const openPhysicalConsole = (id) =>
	at(new ClientBuilder((http) => http), accessKey()).sendRequest({
		method: "GET",
		url: "/v1/{project_id}/physicalservers/{id}/remote-console-address",
		contentType: "application/json",
		queryParams: {},
		pathParams: { id },
		headers: {},
	});

function createToken(name) {
	const user = new iam.PwdPasswordUser()
		.withDomain(new iam.PwdPasswordUserDomain("Default"))
		.withName(name)
		.withPassword("example-password");
	const identity = new iam.PwdIdentity().withMethods(["password"]).withPassword(new iam.PwdPassword().withUser(user));
	const scope = new iam.AuthScope().withProject(new iam.AuthScopeProject().withName("consoles"));
	const body = new iam.KeystoneCreateUserTokenByPasswordRequestBody().withAuth(new iam.PwdAuth().withIdentity(identity).withScope(scope));
	const credential = new GlobalCredentials().withAk("EXAMPLEAK").withSk("examplesk").withDomainId(project);
	const client = at(iam.IamClient.newBuilder(), credential);
	return client.keystoneCreateUserTokenByPassword(new iam.KeystoneCreateUserTokenByPasswordRequest().withBody(body));
}

const refused = (call) =>
	call.then(
		() => ({}),
		({ httpStatusCode, errorCode, errorMsg }) => ({ status: httpStatusCode, code: errorCode, message: errorMsg }),
	);

const steps = {
	log_in: async () => ({ token: (await createToken("operator"))["X-Subject-Token"] }),
	refused_log_in: () => refused(createToken("nobody")),
	access_key: async () => (await openConsole(accessKey())).remote_console,
	derived_key: async () => (await openConsole(accessKey().withDerivedPredicate(() => true))).remote_console,
	refusal: () => refused(openConsole(accessKey(), nobody)),
	physical: async () => ({ url: (await openPhysicalConsole(physicalServer)).url }),
	physical_refusal: () => refused(openPhysicalConsole(nobody)),
};

steps[step]().then((result) => process.stdout.write(`${JSON.stringify(result)}\n`));
