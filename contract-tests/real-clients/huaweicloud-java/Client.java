import com.fasterxml.jackson.databind.ObjectMapper;
import com.huaweicloud.sdk.core.ClientBuilder;
import com.huaweicloud.sdk.core.auth.BasicCredentials;
import com.huaweicloud.sdk.core.auth.GlobalCredentials;
import com.huaweicloud.sdk.core.auth.ICredential;
import com.huaweicloud.sdk.core.exception.ServiceResponseException;
import com.huaweicloud.sdk.core.region.Region;
import com.huaweicloud.sdk.ecs.v2.EcsClient;
import com.huaweicloud.sdk.ecs.v2.model.GetServerRemoteConsoleOption;
import com.huaweicloud.sdk.ecs.v2.model.ServerRemoteConsole;
import com.huaweicloud.sdk.ecs.v2.model.ShowServerRemoteConsoleRequest;
import com.huaweicloud.sdk.iam.v3.IamClient;
import com.huaweicloud.sdk.iam.v3.model.KeystoneCreateUserTokenByPasswordRequest;
import com.huaweicloud.sdk.iam.v3.model.PwdIdentity;
import java.util.List;
import java.util.Map;

class Client {
	static final String PROJECT = "13c67a214ced4afb88d911ae4bd5721a";
	static final String SERVER = "47bc79ae-df61-4ade-9197-283a74e5d70e";
	static final String NOBODY = "00000000-0000-0000-0000-000000000000";
	static String url;

	static BasicCredentials accessKey() {
		return new BasicCredentials().withAk("EXAMPLEAK").withSk("examplesk").withProjectId(PROJECT);
	}

	/** A derived key is for one region. */
	static <T> T at(ClientBuilder<T> builder, ICredential credential) {
		return builder.withCredential(credential).withRegion(new Region("cn-north-4", url)).build();
	}

	static Map<String, Object> console(ICredential credential, String server) {
		var option = new GetServerRemoteConsoleOption()
			.withProtocol(GetServerRemoteConsoleOption.ProtocolEnum.VNC)
			.withType(GetServerRemoteConsoleOption.TypeEnum.NOVNC);
		var request = new ShowServerRemoteConsoleRequest().withServerId(server).withBody(body -> body.withRemoteConsole(option));
		EcsClient client = at(EcsClient.newBuilder().withDerivedAuthServiceName("ecs"), credential);
		ServerRemoteConsole made = client.showServerRemoteConsole(request).getRemoteConsole();
		return Map.of("url", made.getUrl(), "protocol", made.getProtocol(), "type", made.getType());
	}

	static Map<String, Object> logIn(String name) {
		var request = new KeystoneCreateUserTokenByPasswordRequest().withBody(body -> body.withAuth(auth -> auth
			.withIdentity(identity -> identity
				.withMethods(List.of(PwdIdentity.MethodsEnum.PASSWORD))
				.withPassword(password -> password.withUser(user -> user
					.withDomain(domain -> domain.withName("Default")).withName(name).withPassword("example-password"))))
			.withScope(scope -> scope.withProject(project -> project.withName("consoles")))));
		var credential = new GlobalCredentials().withAk("EXAMPLEAK").withSk("examplesk").withDomainId(PROJECT);
		return Map.of("token", at(IamClient.newBuilder(), credential).keystoneCreateUserTokenByPassword(request).getXSubjectToken());
	}

	interface Call {
		Map<String, Object> send();
	}

	static Map<String, Object> refused(Call call) {
		try {
			return call.send();
		} catch (ServiceResponseException error) {
			return Map.of("status", error.getHttpStatusCode(), "code", String.valueOf(error.getErrorCode()), "message", error.getErrorMsg());
		}
	}

	public static void main(String[] arguments) throws Exception {
		url = arguments[1];
		Map<String, Object> result = switch (arguments[0]) {
			case "log_in" -> logIn("operator");
			case "refused_log_in" -> refused(() -> logIn("nobody"));
			case "access_key" -> console(accessKey(), SERVER);
			case "derived_key" -> console(accessKey().withDerivedPredicate(BasicCredentials.DEFAULT_DERIVED_PREDICATE), SERVER);
			case "refusal" -> refused(() -> console(accessKey(), NOBODY));
			default -> throw new IllegalArgumentException(arguments[0]);
		};
		System.out.println(new ObjectMapper().writeValueAsString(result));
	}
}
